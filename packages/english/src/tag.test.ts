import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { tag } from "./tag.ts";
import { tokenize } from "./tokenize.ts";

/** Sentences written for this test, tagged by hand after the universal guidelines. */
const sample = `
The/DET foreign/ADJ ministers/NOUN of/ADP four/NUM countries/NOUN met/VERB in/ADP Oslo/PROPN on/ADP Tuesday/PROPN ./PUNCT
They/PRON agreed/VERB to/PART reopen/VERB the/DET border/NOUN before/ADP the/DET end/NOUN of/ADP May/PROPN ./PUNCT
“/PUNCT We/PRON have/AUX not/PART decided/VERB anything/PRON yet/ADV ,/PUNCT ”/PUNCT the/DET minister/NOUN said/VERB ./PUNCT
Her/PRON spokesman/NOUN declined/VERB to/PART comment/VERB and/CCONJ left/VERB quickly/ADV ./PUNCT
Norway/PROPN 's/PART government/NOUN hosted/VERB the/DET talks/NOUN because/SCONJ nobody/PRON else/ADJ would/AUX ./PUNCT
Both/DET delegations/NOUN were/AUX led/VERB by/ADP deputy/ADJ ministers/NOUN ./PUNCT
It/PRON is/AUX unclear/ADJ whether/SCONJ the/DET ceasefire/NOUN will/AUX hold/VERB ./PUNCT
The/DET statement/NOUN ,/PUNCT which/PRON was/AUX published/VERB late/ADV on/ADP Friday/PROPN ,/PUNCT names/VERB no/DET dates/NOUN ./PUNCT
He/PRON did/AUX n't/PART attend/VERB ,/PUNCT but/CCONJ he/PRON sent/VERB two/NUM envoys/NOUN ./PUNCT
More/ADJ than/ADP 500/NUM people/NOUN fled/VERB the/DET city/NOUN after/ADP the/DET attack/NOUN ./PUNCT
Russia/PROPN and/CCONJ Iran/PROPN have/AUX supported/VERB the/DET plan/NOUN since/ADP 2015/NUM ./PUNCT
There/PRON was/VERB little/ADJ hope/NOUN of/ADP a/DET quick/ADJ agreement/NOUN ./PUNCT
The/DET ambassador/NOUN told/VERB reporters/NOUN that/SCONJ the/DET meeting/NOUN had/AUX been/AUX useful/ADJ ./PUNCT
If/SCONJ they/PRON refuse/VERB ,/PUNCT sanctions/NOUN could/AUX follow/VERB soon/ADV ./PUNCT
`;

test("tags a sample of plain report prose at 96 per cent or better", () => {
  let right = 0;
  let all = 0;
  for (const line of sample.trim().split("\n")) {
    const gold = line.split(" ").map((pair) => pair.split("/") as [string, string]);
    const text = gold
      .map(([form]) => form)
      .join(" ")
      .replace(/ (?='s|n't)/g, "");
    const words = tokenize(text);
    expect(words.map((word) => word.text)).toEqual(gold.map(([form]) => form));
    tag(text, words).forEach(({ upos }, i) => {
      all++;
      if (upos === gold[i]?.[1]) right++;
    });
  }
  expect(right / all).toBeGreaterThanOrEqual(0.96);
});

test("tells a noun from a verb of the same form by what stands around it", () => {
  const talks = analyse("She talks. The talks failed.").tokens.filter((token) => token.lower === "talks");
  expect(talks.map(({ upos, xpos }) => `${upos} ${xpos}`)).toEqual(["VERB VBZ", "NOUN NNS"]);
});

test("an empty sentence has no tags", () => {
  expect(tag("", [])).toEqual([]);
});
