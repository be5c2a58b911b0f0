import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const eventsIn = (text: string) =>
  extract(text, { published: "2025-03-12" }).events.filter(({ type }) => type === "meeting");
const sliced = (text: string) => {
  const dossier = extract(text, { published: "2025-03-12" });
  return dossier.events.every(({ meta }) =>
    meta.evidence.every(({ start, end, quote }) => text.slice(start, end) === quote),
  );
};

test.each([
  [
    "Delegations of Chad, Niger and Mali held the fifth round of the Agadez talks in Doha on Monday.",
    "series:agadez-talks",
  ],
  [
    "The foreign ministers of Kenya and Uganda opened the 12th meeting of the Joint Committee in Nairobi on Monday.",
    "series:joint-committee-ken-uga",
  ],
  [
    "Kenya's foreign minister met his Ugandan counterpart in Kampala on Monday for the third annual Kenya-Uganda Strategic Dialogue.",
    "series:kenya-uganda-strategic-dialogue",
  ],
  [
    "Officials of Kenya and Uganda held the second meeting of the Kenya-Uganda Council on Trade and Investment in Nairobi.",
    "series:kenya-uganda-council-on-trade-and-investment",
  ],
  [
    "The foreign ministers of Kenya and Uganda held the inaugural Kenya-Uganda Dialogue in Nairobi on Monday.",
    "series:kenya-uganda-dialogue",
  ],
])("names the series of %s", (text, series) => {
  expect(eventsIn(text).map((event) => event.series)).toEqual([series]);
  expect(sliced(text)).toBe(true);
});

test.each([
  "Kenya and Uganda held a fifth round of talks in Nairobi on Monday.",
  "The foreign ministers of Chad and Niger held their third meeting in Doha on Monday.",
  "The foreign ministers of Chad and Niger met on the sidelines of the 76th session of the Assembly Council on Monday.",
  "The presidents of Kenya and Uganda met in Nairobi on Monday, the second meeting of Presidents Odinga and Okello.",
  "The ministers of Kenya and Uganda met in the Joint Committee building in Nairobi on Monday.",
])("names no series in %s", (text) => {
  expect(eventsIn(text).map((event) => event.series)).toEqual(eventsIn(text).map(() => null));
});

test("two of one name are one series for every report, of a common name only among the same members", () => {
  const seriesIn = (text: string) => eventsIn(text)[0]?.series;
  const [a, b, c] = ["Kenya and Uganda", "Uganda and Kenya", "Chad and Niger"].map((who) =>
    seriesIn(
      `The foreign ministers of ${who} held the 12th meeting of the Joint Committee in Doha on Monday.`,
    ),
  );
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});

test.each<[string, string[]]>([
  [
    "The foreign ministers of Kenya and Uganda met in Nairobi on Monday to discuss a ceasefire in Sudan and the return of refugees.",
    ["issue:ceasefire", "issue:refugees"],
  ],
  ["The presidents of Kenya and Uganda held talks on Monday on trade and fishing rights.", ["issue:trade"]],
  [
    "The foreign ministers of Kenya and Uganda met in Nairobi on Monday. They discussed border trade and migration.",
    ["issue:trade", "issue:refugees"],
  ],
  ["The foreign ministers of Kenya and Uganda met in Nairobi on Monday.", []],
  [
    "The foreign ministers of Kenya and Uganda met in Nairobi on Monday. Farmers in Busia discussed trade with traders.",
    [],
  ],
  ["The foreign ministers of Kenya and Uganda met in Nairobi on Monday to discuss next steps.", []],
  [
    "The foreign ministers of Kenya and Uganda met in Nairobi on the sidelines of a trade fair on Monday.",
    [],
  ],
])("reads what was talked of in %s", (text, topics) => {
  const [event] = eventsIn(text);
  expect(event?.topics).toEqual(topics);
  expect(extract(text, { published: "2025-03-12" }).issues.map(({ id }) => id)).toEqual(
    expect.arrayContaining(topics),
  );
  expect(sliced(text)).toBe(true);
});

test.each<[string, (string | null)[]]>([
  [
    "The foreign ministers of Kenya and Uganda agreed on Monday to prepare a roadmap in coordination with the African Union.",
    ["igo:african-union"],
  ],
  [
    "The foreign ministers of Kenya and Uganda agreed on Monday to prepare a roadmap for the African Union.",
    [null],
  ],
  [
    "The foreign ministers of Kenya and Uganda agreed on Monday to improve coordination with partners.",
    [null],
  ],
])("reads with whom a commitment is coordinated in %s", (text, withWhom) => {
  expect(extract(text, { published: "2025-03-12" }).commitments.map((one) => one.coordinatedWith)).toEqual(
    withWhom,
  );
});
