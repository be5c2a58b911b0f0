import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const FIELDS = [
  "Territorial Administration",
  "Humanitarian Action",
  "Rural Hydraulics and Reefs",
  "the Blue Economy",
];
const OWNERS = ["Chad’s", "its"];

/** Persons that a text has seated, by name. */
const seated = (text: string): (string | null)[] =>
  extract(text, { published: "2024-03-14" }).events.flatMap(({ participants }) =>
    participants.map(({ person }) => person),
  );

describe("a field of work that no table knows", () => {
  it.each(OWNERS.flatMap((owner) => FIELDS.map((field) => `${owner} Minister of ${field}, Ann Roe`)))(
    "is no part of the name: %s",
    (who) => {
      const told = `Togo’s Foreign Minister Jo Poe said Chad had sent its envoys. He met ${who}, in Lome on Monday.`;
      expect(seated(told)).not.toContain("person:action");
      if (!who.startsWith("its")) expect(seated(told)).toContain("person:ann-roe");
    },
  );

  it("is none where another office follows", () => {
    expect(
      seated(
        "Togo’s Foreign Minister Jo Poe met Chad’s Minister of Health, Kenyan President Ann Roe and others in Lome.",
      ),
    ).toContain("person:jo-poe");
  });
});
