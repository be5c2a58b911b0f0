import { POSTS } from "@readout/core";
import { expect, it } from "vitest";
import { nameTables } from "./name-tables.ts";

it.each([
  ["Kenya", "KEN"],
  ["the United Kingdom", "GBR"],
  ["Kenya’s", "KEN"],
  ["Kenyan", "KEN"],
  ["US", "USA"],
  ["Moscow", "RUS"],
  ["us", null],
  ["Kenya and Uganda", null],
  ["foreign minister", null],
  ["constructor", null],
  ["", null],
])("knows the state %j as %s", (words, iso3) => {
  expect(nameTables.state(words)).toBe(iso3);
});

it.each([
  ["Nairobi", "KEN"],
  ["Geneva", "CHE"],
  ["Switzerland", "CHE"],
  ["Atlantis", null],
])("knows the country of %j as %s", (words, iso3) => {
  expect(nameTables.country(words)).toBe(iso3);
});

it("knows a post by its title, and what a title is worth in which state", () => {
  expect(nameTables.post("foreign minister", "KEN")).toBe("foreign_minister");
  expect(nameTables.post("Prime Minister", null)).toBe("head_of_government");
  expect(nameTables.post("king of the road", "KEN")).toBeNull();
  for (const title of ["Secretary of State", "president", "the ambassador"])
    expect(Object.keys(POSTS)).toContain(nameTables.post(title, "USA"));
});
