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
    ["Iraq's state news agency INA", "media:iraqi-news-agency"],
    ["the state news agency SANA", "media:sana"],
    ["private broadcaster Kanal Z", "media:kanal-z"],
    ["the Turkish newspaper Hurriyet", "media:hurriyet"],
    ["Lebanon's Al-Akhbar newspaper", "media:al-akhbar"],
    ["the Zovan news agency", "media:zovan"],
    ["Zovan Norwegian channel", "media:zovan"],
    ["Zovan TV", "media:zovan-tv"],
    ["Agence Zovan", "media:agence-zovan"],
    ["Zovan News Norway", "media:zovan-news-norway"],
    ["Russian Ria Novosti", "media:ria-novosti"],
    ["the state-run Herald newspaper", "media:the-herald"],
  ])("is one: %s", (words, id) => {
    expect(relayOf(words)).toBe(id);
  });
  it.each([
    ["He told the newspaper Musa would come.", "media:musa"],
    ["He worked with agency Centers.", "media:centers"],
    ["The daily Musa briefing ended.", "media:musa"],
    ["The wells, ZOV repaired.", "media:zov"],
    ["ZOV reported the wells dry.", "media:zov"],
    ["He spoke to Musa in Oslo.", "media:musa"],
    ["Musa told AA officials to go.", "media:anadolu-agency"],
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

it.each([
  ["Al Zov reported", "media:al-zov"],
  ["Novi Vesti reports", "media:novi-vesti"],
  ["AP quoted an envoy as saying", "media:associated-press"],
  ["Dawn reported", "media:dawn"],
  ["Dawn Moe reported", "person:dawn-moe"],
  ["Al Zov said", "person:al-zov"],
])("is one by what it does: %s", (words, id) => {
  const { statements } = extract(`${words} that the wells were dry.`, { published: "2024-03-14" });
  expect(statements[0]?.chain[0]?.actor).toBe(id);
});

it.each([
  ["AP", "media:associated-press"],
  ["the AP", "media:associated-press"],
])("is one by who is told: %s", (words, id) => {
  expect(relayOf(words)).toBe(id);
});

it("is a name in capitals that reports behind a clause, the table's where it knows them", () => {
  const speakers = ["ZOV reported", "ANI reports", "NATO reports"].map(
    (words) => extract(`The wells were dry, ${words}.`, { published: "2024-03-14" }).statements[0]?.speaker,
  );
  expect(speakers).toEqual(["media:zov", "media:ani", "igo:nato"]);
});
