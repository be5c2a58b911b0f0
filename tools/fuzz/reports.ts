/** Gives the project's own reports cut into paragraphs, and the words that reports are made of. */
import { globSync, readFileSync } from "node:fs";

/** Paragraphs of at most 400 characters: short inputs are tried faster, and most of what breaks is short. */
export const PARAGRAPHS: readonly string[] = globSync(
  ["examples/*.txt", "apps/eval/data/reports/*.txt", "apps/eval/data/series/*/*.txt"].map(
    (pattern) => `${process.env.READOUT_ROOT ?? "."}/${pattern}`,
  ),
)
  .sort()
  .flatMap((path) => readFileSync(path, "utf8").split("\n\n"))
  .map((paragraph) => paragraph.slice(0, 400))
  .filter((paragraph) => paragraph.length > 20);

/** What readers look for: names, titles, verbs, marks, dates, numbers, labels of speakers. */
export const WORDS: readonly string[] =
  `Turkey|Türkiye|Syria|Russia|Iran|the United States|U.S.|EU|NATO|G7|P5+1|2+2|E3/EU+3|Moscow|Kremlin|Brussels
the foreign minister|foreign ministers|defense minister|Secretary of State|President|Prime Minister Ana Lindqvist
his counterparts from|the four countries|the ministers|they|he|she|the two sides|Gen.|Mr.|special envoy
met|hosted|will meet|held talks|called|visited|agreed to|pledged|rejected|condemned|demanded|called on|signed
said|told reporters|according to|quoted|as saying|stressed that|did not|no longer|in principle|may|if
on Sunday|on Monday|last week|since 2011|a week after|by the end of June|10 May 2023|2024-03-14|in March|tomorrow
nearly 500,000 people|$1.5 billion|3 to 4 percent|at least 40|hundreds of|a third of
“|”|‘|’|"|''|— |: |; |, |. |\n\n|\n|(|)|Q: |MR. ORLOV: |ANKARA (AP) — |###|Photo: |By Ana Lindqvist
highest-level contact|the first since|trilateral|quadripartite|on the sidelines of|video conference|joint statement|roadmap|readout of`
    .split(/[|\n]/)
    .map((word) => word.replaceAll("\\n", "\n"));
