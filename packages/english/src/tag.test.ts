import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { clearLead } from "./best-tag.ts";
import { CodedText } from "./coded-text.ts";
import { featureCount, fillFeatures, ownCount, pairCount } from "./features.ts";
import { pastOrParticiple } from "./irregulars.ts";
import { certainTag, createModel, rowOf } from "./model.ts";
import { commonTags, isPlain, outOfPlainReach, outOfReach } from "./own-sums.ts";
import { createTagger, tag } from "./tag.ts";
import { tokenize } from "./tokenize.ts";
import { weights } from "./weights/weights.ts";
import { createCodes, encodeSentence, padding } from "./word-codes.ts";

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

test("takes pasts that nothing else is written as for what they are", () => {
  const text = "Chad withdrew its envoy. The council oversaw the vote. Mali undertook to pay.";
  const pasts = analyse(text).tokens.filter(({ lower }) => /^(?:withdrew|oversaw|undertook)$/.test(lower));
  expect(pasts.map(({ upos, xpos }) => `${upos} ${xpos}`)).toEqual(["VERB VBD", "VERB VBD", "VERB VBD"]);
});

test("an empty sentence has no tags", () => {
  expect(tag("", [])).toEqual([]);
});

const isToken = (word: string): boolean => !/\s/.test(word);

/** The templates of two words, or of a word and a tag, stand last. */
const pairs = new Set(Array.from({ length: pairCount }, (_, k) => featureCount - pairCount + k));

test("kept sums give the tags that all templates give, pairs only where the others leave it open, whatever the words", () => {
  const model = createModel(weights);
  const tagger = createTagger(model);
  const numberOf = (tag: number): number => model.numbers[tag] as number;
  const words = sample.match(/[^\s/]+(?=\/)/g) as string[];
  const features = new Int32Array(featureCount);
  fc.assert(
    fc.property(
      // No token holds a blank.
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ minLength: 1 }).filter(isToken)), {
        maxLength: 40,
      }),
      (line) => {
        const text = line.join("");
        const ends = line.map((_, i) => line.slice(0, i + 1).join("").length);
        const starts = [0, ...ends.slice(0, -1)];
        const tags = new Uint8Array(line.length);
        tagger.tagRange(new CodedText(text), starts, ends, 0, line.length, tags);
        const codes = createCodes(line.length);
        encodeSentence(text, starts, ends, 0, line.length, codes);
        line.forEach((_, i) => {
          fillFeatures(
            codes,
            i + padding,
            i > 0 ? numberOf(tags[i - 1] as number) : -1,
            i > 1 ? numberOf(tags[i - 2] as number) : i - 2,
            features,
          );
          const scores = new Array<number>(model.tags.length).fill(0);
          let own: number[] = [];
          const add = (k: number) => {
            const row = rowOf(model, features[k] as number);
            for (const entry of model.entries.subarray(row >> 7, (row >> 7) + (row & 127)))
              scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
          };
          features.forEach((_, k) => {
            if (!pairs.has(k)) add(k);
            if (k === ownCount - 1) own = [...scores];
          });
          const plain = isPlain(
            model,
            codes.shape[i + padding] as number,
            rowOf(model, features[0] as number),
          );
          const least = Math.max(...own) - (plain ? outOfPlainReach : outOfReach);
          const isGiven = (t: number) => (plain ? t < model.openCount : numberOf(t) < commonTags);
          for (let t = 0; t < own.length; t += 2) {
            if ([t, t + 1].some((one) => isGiven(one) || (own[one] as number) >= least)) continue;
            scores[t] = Number.NEGATIVE_INFINITY;
            scores[t + 1] = Number.NEGATIVE_INFINITY;
          }
          if (pastOrParticiple.has(line[i] as string))
            model.tags.forEach((name, t) => {
              if (name !== "VERB|VBD" && name !== "VERB|VBN") scores[t] = Number.NEGATIVE_INFINITY;
            });
          const [first = 0, second = 0] = scores.toSorted((a, b) => b - a);
          if (first - second < clearLead) for (const k of pairs) add(k);
          const certain = certainTag(model, features[0] as number);
          expect(tags[i]).toBe(certain >= 0 ? certain : scores.indexOf(Math.max(...scores)));
        });
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ["President Thandi Mokoena on Thursday met here with President Joaquim Sitoe.", "met", "VBD"],
  ["Envoy Anna Lund of Ruritania met Borduria's minister.", "met", "VBD"],
  ["The ministers would have sat down for talks.", "sat", "VBN"],
  ["We shook hands on it.", "shook", "VBD"],
])("a past is no noun and no present behind any name: “%s”", (text, word, xpos) => {
  const { tokens } = analyse(text);
  expect(tokens.find(({ lower }) => lower === word)?.xpos).toBe(xpos);
});
