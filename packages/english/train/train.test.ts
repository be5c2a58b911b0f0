import { expect, test } from "vitest";
import { createModel } from "../src/model.ts";
import { createSymbolDecoder, type SymbolCoder } from "../src/symbol-decoder.ts";
import { createTagger } from "../src/tag.ts";
import { readConllu } from "./conllu.ts";
import { pack, quantise, toModule } from "./pack.ts";
import { type Example, train, trainedBits } from "./perceptron.ts";
import { prune } from "./prune.ts";
import { scoreBreaks, scoreTags } from "./score.ts";
import { createSymbolEncoder } from "./symbol-encoder.ts";

const row = (id: string, form: string, upos: string, xpos: string, misc = "_") =>
  [id, form, form, upos, xpos, "_", "_", "_", "_", misc].join("\t");
const treebank = [
  "# newdoc id = a",
  "# newpar",
  row("1", "They", "PRON", "PRP"),
  row("2-3", "don't", "_", "_"),
  row("2", "do", "AUX", "VBP"),
  row("3", "n't", "PART", "RB"),
  row("4", "talk", "VERB", "VB", "SpaceAfter=No"),
  row("5", ".", "PUNCT", "."),
  "",
  "# newpar",
  row("1", "The", "DET", "DT"),
  row("2", "talk", "NOUN", "NN"),
  row("3", "failed", "VERB", "VBD", "SpaceAfter=No"),
  row("4", ".", "PUNCT", "."),
  "",
].join("\n");

test("a treebank becomes running text whose words slice", () => {
  const [document] = readConllu(treebank, true);
  expect(document?.text.trimEnd()).toBe("They don't talk.\n\nThe talk failed.");
  for (const { words } of document?.sentences ?? []) {
    for (const { form, start, end } of words) expect(document?.text.slice(start, end)).toBe(form);
  }
  expect(readConllu(treebank, false)[0]?.text.trimEnd()).toBe("They don't talk. The talk failed.");
});

test("what is learnt survives packing, and a planted wrong weight shows in the score", () => {
  const documents = readConllu(treebank, true);
  const tags = ["PRON|PRP", "AUX|VBP", "PART|RB", "VERB|VB", "PUNCT|.", "DET|DT", "NOUN|NN", "VERB|VBD"];
  const examples: Example[] = documents.flatMap(({ text, sentences }) =>
    sentences.map(({ words }) => ({
      text,
      starts: words.map((word) => word.start),
      ends: words.map((word) => word.end),
      tags: words.map(({ upos, xpos }) => tags.indexOf(`${upos}|${xpos}`)),
    })),
  );
  const certain = new Map<number, number>();
  const learn = () =>
    train(examples, {
      tagCount: tags.length,
      epochs: 8,
      minUpdates: 1,
      minWeight: 0,
      certain,
      report: () => {},
    });
  const features = learn();
  expect(learn()).toEqual(features);
  expect(features.every(({ key }) => key < 2 ** trainedBits)).toBe(true);
  const rows = quantise(features, certain, 4);
  const packed = pack(rows, tags, certain);
  const tagger = createTagger(createModel(packed));
  expect(scoreTags(documents, tagger)).toEqual({
    words: 100,
    upos: 100,
    xpos: 100,
    goldUpos: 100,
    goldXpos: 100,
  });
  const exchanged = rows.map(({ key, entries }) => ({
    key,
    entries: entries.map(({ tag, weight }) => ({ tag, weight: -weight })),
  }));
  const broken = createTagger(createModel(pack(exchanged, tags, certain)));
  expect(scoreTags(documents, broken).upos).toBeLessThan(100);
  expect(toModule(packed)).toContain("CC BY-SA");
  const least = (claim: number) => prune(rows, examples, certain, tags.length, claim);
  expect(least(Number.MAX_VALUE)).toEqual([]);
  expect(scoreTags(documents, createTagger(createModel(pack(least(0), tags, certain)))).upos).toBe(100);
});

test("symbols that are written come out as they were", () => {
  const pass = (coder: SymbolCoder, given: boolean): number[] =>
    Array.from({ length: 3000 }, (_, k) => {
      const value = given ? (k * k * 7919) % (1 + (k % 61)) : 0;
      return k % 3 === 0 ? coder.even(6, value) : coder.symbol(k % 4, value);
    });
  const encoder = createSymbolEncoder(4);
  const written = pass(encoder, true);
  const { tables, code } = encoder.end();
  expect(pass(createSymbolDecoder(code, tables), false)).toEqual(written);
});

test("breaks are scored against gold", () => {
  expect(scoreBreaks(readConllu(treebank, true))).toBe(100);
});
