/** Trains the tagger: `npm run train -- TREEBANK_FOLDER` writes src/weights/weights.ts and prints the scores. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { featureCount, fillFeatures } from "../src/features.ts";
import { createModel } from "../src/model.ts";
import { createTagger } from "../src/tag.ts";
import { createCodes, encodeSentence, padding } from "../src/word-codes.ts";
import { type GoldDocument, readConllu } from "./conllu.ts";
import { pack, quantise, toModule } from "./pack.ts";
import { type Example, train, trainedBits } from "./perceptron.ts";
import { prune } from "./prune.ts";
import { scoreBreaks, scoreTags } from "./score.ts";

const folder = process.argv[2];
const target = process.argv[3] ?? "src/weights/weights.ts";
const required = ["ewt-train", "gum-ccby-train", "ewt-dev", "gum-ccby-dev", "pud-news-dev"];
const missing = required.filter(
  (name) => folder === undefined || !existsSync(join(folder, `${name}.conllu`)),
);
if (folder === undefined || missing.length > 0) {
  console.error(
    folder === undefined
      ? "train: which treebank? Usage: npm run train -- FOLDER (with ewt-train.conllu and the others)"
      : `train: ${folder} lacks ${missing.map((name) => `${name}.conllu`).join(", ")}`,
  );
  process.exit(2);
}
const read = (name: string, blankLines = true) =>
  readConllu(readFileSync(join(folder, `${name}.conllu`), "utf8"), blankLines);

const minTagCount = 5;
/** Words that nearly always have one tag aren't learnt; */
const certain = { count: 25, share: 0.998, tags: /./ };
/** those that have it a little less surely only aren't scored, but for nouns, verbs and adjectives: in names they change. */
const sure = { count: 20, share: 0.99, tags: /^(?!NOUN|VERB|ADJ)/ };
/** A first, long round finds the features and weights that matter; a short one learns them without the others. */
const epochs = 6;
const finalEpochs = 7;
const minUpdates = 3;
const minWeight = 1.2;
/** Steps of the packed weights per unit. */
const scale = 1.5;
/** What a weight must come to by `prune`: two fifths of the size, at the cost of two tags in a thousand. */
const least = 3.2;

const documents = [...read("ewt-train"), ...read("gum-ccby-train")];
const tags = collectTags(documents);
const examples = collectExamples(documents, tags);
const unlearnt = collectCertain(examples, certain);
const unscored = new Map([...unlearnt, ...collectCertain(examples, sure)]);
console.log(`${examples.length} sentences, ${tags.length} tags, ${unscored.size} words with one tag`);
const options = { tagCount: tags.length, certain: unlearnt, report: console.log };
const rough = train(examples, { ...options, epochs, minUpdates, minWeight });
console.log(`${rough.length} features updated at least ${minUpdates} times; training again on them alone`);
const features = train(examples, {
  ...options,
  epochs: finalEpochs,
  minUpdates: 1,
  minWeight: 0,
  only: rough,
});
const rows = prune(quantise(features, unscored, scale), examples, unscored, tags.length, least);
const packed = pack(rows, tags, unscored);
const module = toModule(packed);
writeFileSync(target, module);
const bytes = gzipSync(module, { level: 9 }).length;
console.log(`${target}: ${packed.rows} rows, ${packed.entries} weights, ${bytes} bytes gzipped`);

const tagger = createTagger(createModel(packed));
console.log("per cent      own words (F1)          own words that are gold   gold words");
console.log("              words   UPOS   XPOS     UPOS                      UPOS   XPOS");
for (const name of ["pud-news-dev", "ewt-dev", "gum-ccby-dev"]) {
  const s = scoreTags(read(name), tagger);
  console.log(
    `${name.padEnd(13)} ${f(s.words)}  ${f(s.upos)}  ${f(s.xpos)}    ${f((100 * s.upos) / s.words)}                     ${f(s.goldUpos)}  ${f(s.goldXpos)}`,
  );
}
console.log(
  `sentence breaks, GUM dev: F1 ${scoreBreaks(read("gum-ccby-dev")).toFixed(2)} with its paragraphs, ` +
    `${scoreBreaks(read("gum-ccby-dev", false)).toFixed(2)} with everything on one line`,
);

function f(percent: number): string {
  return percent.toFixed(2).padStart(5);
}

/** The joint tags that occur often enough to be learnt, most frequent first. */
function collectTags(from: readonly GoldDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of from) {
    for (const { words } of sentences) {
      for (const { upos, xpos } of words)
        counts.set(`${upos}|${xpos}`, (counts.get(`${upos}|${xpos}`) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= minTagCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 89)
    .map(([tag]) => tag);
}

/** The sentences to learn from; a word without letters of its own is left out, a rare tag becomes its part of speech's first. */
function collectExamples(from: readonly GoldDocument[], names: readonly string[]): Example[] {
  const index = new Map(names.map((name, i) => [name, i]));
  const out: Example[] = [];
  for (const { text, sentences } of from) {
    for (const { words } of sentences) {
      const kept = words.filter((word) => word.end > word.start);
      out.push({
        text,
        starts: kept.map((word) => word.start),
        ends: kept.map((word) => word.end),
        tags: kept.map(
          ({ upos, xpos }) =>
            index.get(`${upos}|${xpos}`) ??
            Math.max(
              0,
              names.findIndex((name) => name.startsWith(`${upos}|`)),
            ),
        ),
      });
    }
  }
  return out;
}

/** The words that occur so often and have one of these tags in such a share of that, by their first feature's key. */
function collectCertain(from: readonly Example[], least: typeof certain): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  const codes = createCodes(2000);
  const features = new Int32Array(featureCount);
  for (const { text, starts, ends, tags: gold } of from) {
    encodeSentence(text, starts, ends, 0, gold.length, codes);
    gold.forEach((tag, i) => {
      fillFeatures(codes, i + padding, -1, -2, features);
      const key = (features[0] as number) >>> (32 - trainedBits);
      const row = counts.get(key) ?? new Map<number, number>();
      counts.set(key, row.set(tag, (row.get(tag) ?? 0) + 1));
    });
  }
  const out = new Map<number, number>();
  for (const [key, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    const [best = [0, 0]] = [...row].sort((a, b) => b[1] - a[1]);
    const isSure = total >= least.count && best[1] >= total * least.share;
    if (key !== 0 && isSure && least.tags.test(tags[best[0]] as string)) out.set(key, best[0]);
  }
  return out;
}
