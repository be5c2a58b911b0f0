import { expect, test } from "vitest";
import { extract } from "../../extract.ts";

const told = (text: string) =>
  extract(text, { published: "2025-03-12" }).events.map(({ type, status }) => `${status} ${type}`);

test("what two agreed to continue is told once, by the record that has them", () => {
  const both = ["occurred meeting", "planned meeting"];
  for (const what of ["technical talks", "high-level contacts and technical talks"])
    expect(told(`The ministers of Kenya and Uganda met on Monday and agreed to continue ${what}.`)).toEqual(
      both,
    );
});

test("a process that no contact tells of stays", () => {
  expect(
    told("The ministers of Kenya and Uganda agreed to keep up technical talks between experts."),
  ).toEqual(["planned process"]);
});
