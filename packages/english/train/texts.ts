/** A folder of texts of the kind that the extractor reads, and the evaluation's own, to sentences whose tags had better stay. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../src/analyse.ts";
import type { Words } from "./perceptron.ts";
import type { TextSet } from "./prune.ts";

interface Source {
  /** What its words count for, however many they are. */
  readonly share: number;
  /** Files in the folder, or in the repository: a document on each line (.jsonl), literals of a test, or one text. */
  readonly files: string;
  /** In the repository: what is tested is read as it was. */
  readonly fixed?: boolean;
  /** Of so many documents, the first ones that are taken: the others of a labelled set are kept for evaluation. */
  readonly taken: readonly [first: number, of: number];
}

const sources: readonly Source[] = [
  { share: 0.1, files: "corpus/releases.jsonl", taken: [1, 4] },
  { share: 0.15, files: "dev/statements/polnear.jsonl", taken: [3, 4] },
  { share: 0.05, files: "dev/statements/!(polnear).jsonl", taken: [1, 2] },
  { share: 0.05, files: "dev/articles/*.txt", taken: [1, 1] },
  { share: 0.05, files: "dev/events/*.jsonl", taken: [1, 1] },
  { share: 0.05, files: "apps/eval/data/{chains.jsonl,reports/*.txt}", fixed: true, taken: [1, 1] },
  { share: 0.05, files: "packages/extract/src/**/*.test.ts", fixed: true, taken: [1, 1] },
];

/** The words of all but the kept documents, by the package's own analysis; no labels are read. */
export function readTexts(folder: string): TextSet[] {
  return sources.map(({ share, files, fixed = false, taken: [first, of] }) => {
    const root = fixed ? join(import.meta.dirname, "../../..") : folder;
    const texts = globSync(files, { cwd: root })
      .sort()
      .flatMap((file) => documentsOf(join(root, file)).filter((_, index) => index % of < first));
    return { share, fixed, sentences: texts.flatMap(sentencesOf) };
  });
}

function documentsOf(path: string): string[] {
  const written = readFileSync(path, "utf8");
  if (path.endsWith(".test.ts")) return literalsOf(written);
  if (!path.endsWith(".jsonl")) return [written];
  return written
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function sentencesOf(text: string): Words[] {
  const { tokens, sentences } = analyse(text);
  return sentences.map(({ firstToken, endToken }) => {
    const own = tokens.slice(firstToken, endToken);
    return { text, starts: own.map(({ start }) => start), ends: own.map(({ end }) => end) };
  });
}

/** The literals that are sentences, without the marks by which tests point at parts of them. */
function literalsOf(source: string): string[] {
  return Array.from(source.matchAll(/(?<=")(?:[^"\\\n]|\\.)*(?=")|(?<=`)[^`$\\]*(?=`)/g), ([literal]) =>
    literal
      .replace(/\\u\{?([\dA-F]{4})\}?/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replaceAll("\\n", "\n")
      .replace(/[{}[\]\\]/g, ""),
  ).filter((text) => text.length > 20 && /^[A-Z“]/.test(text) && text.includes(" "));
}
