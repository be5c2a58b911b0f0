import { describe, expect, it } from "vitest";
import { readReport } from "../../extract.ts";

/** The states that the words are read as of. */
const statesOf = (text: string, words: RegExp): (string | null)[] =>
  readReport(text, { published: "2024-05-06" })
    .report.mentions.filter(({ start, end }) => words.test(text.slice(start, end)))
    .map(({ entity }) => entity);

describe("a word that several states share", () => {
  it.each([
    ["The Dominican Republic and Haiti met. The Dominican side spoke first.", /Dominican side/, "DOM"],
    ["The Dominican side spoke first. Haiti met the Dominican Republic later.", /Dominican side/, "DOM"],
    ["The Republic of the Congo and Gabon met. The Congolese side spoke first.", /Congolese side/, "COG"],
    ["Congo-Brazzaville hosted Gabon. The Congolese side spoke first.", /Congolese side/, "COG"],
    // Near misses.
    ["Dominica and Haiti met. The Dominican side spoke first.", /Dominican side/, "DMA"],
    ["Dominica and the Dominican Republic met. The Dominican side spoke first.", /Dominican side/, "DMA"],
    ["Ministers flew to Santo Domingo from Roseau. The Dominican side spoke first.", /Dominican side/, "DMA"],
    ["The DRC and Rwanda met. The Congolese side spoke first.", /Congolese side/, "COD"],
    ["The DRC met Congo-Brazzaville. The Congolese side spoke first.", /Congolese side/, "COD"],
    ["Officials met over North Korea. The Korean side spoke first.", /Korean side/, "KOR"],
    ["Nigeria and Niger met. The Nigerien side spoke first.", /Nigerien side/, "NER"],
    ["Nigeria and Niger met. The Nigerian side spoke first.", /Nigerian side/, "NGA"],
    ["Equatorial Guinea and Gabon met. The Guinean side spoke first.", /Guinean side/, "GIN"],
  ])("%s", (text, words, state) => {
    expect(statesOf(text, words)).toEqual([state]);
  });
});
