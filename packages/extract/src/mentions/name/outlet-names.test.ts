import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const relayOf = (words: string): unknown => {
  const { statements } = extract(`The wells were dry, Ali Musa told ${words} on Monday.`, {
    published: "2024-03-14",
  });
  return statements[0]?.chain[0]?.actor;
};

describe("an outlet by its common noun and name", () => {
  it.each([
    ["the pro-government newspaper Al-Watan", "media:al-watan"],
    ["Iraq's state news agency INA", "media:ina"],
    ["the state news agency SANA", "media:sana"],
    ["private broadcaster Kanal Z", "media:kanal-z"],
    ["the Turkish newspaper Hurriyet", "media:hurriyet"],
    ["Lebanon's Al-Akhbar newspaper", "media:al-akhbar"],
  ])("is one: %s", (words, id) => {
    expect(relayOf(words)).toBe(id);
  });
  it.each([
    ["He told the newspaper Musa would come.", "media:musa"],
    ["He worked with agency Centers.", "media:centers"],
    ["The daily Musa briefing ended.", "media:musa"],
  ])("isn't what stands there by chance: %s", (text, id) => {
    expect(extract(text, { published: "2024-03-14" }).actors.map((actor) => actor.id)).not.toContain(id);
  });
});

it("is taken up by “the agency”", () => {
  const { statements } = extract(
    "“The wells are dry,” Ali Musa told Interfax. “They are deep,” Ann Roe told the agency.",
    { published: "2024-03-14" },
  );
  expect(statements.map(({ chain }) => chain[0]?.actor)).toEqual(["media:interfax", "media:interfax"]);
});
