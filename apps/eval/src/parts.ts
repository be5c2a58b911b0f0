/** Takes a labelled set and a document's place in it, gives whether the document is developed on or kept for the figure that is reported. */

/** The two parts of a set; a kept document is neither read nor looked into for errors. */
export const PARTS = ["development", "kept"] as const;

/** Of a set, one document in how many is kept: the last of each run. PolNeAR: docs/decisions/0006-kept-parts.md. */
const RUNS: Readonly<Record<string, number>> = { polnear: 4 };
const runOf = (set: string): number => RUNS[set] ?? 2;

/** Which part the document at `index` (from 0) of a set belongs to: 0 development, 1 kept. */
export const partOf = (set: string, index: number): 0 | 1 => (index % runOf(set) === runOf(set) - 1 ? 1 : 0);

/** Both parts of a set with their names, development first. */
export const partsOf = <T>(set: string, documents: readonly T[]): [string, T[]][] =>
  ([0, 1] as const).map((part) => [partName(set, part), documents.filter((_, i) => partOf(set, i) === part)]);

/** What a part is called in a table: "kept (index % 4 = 3)". */
const partName = (set: string, part: 0 | 1): string =>
  `${PARTS[part]} (index % ${runOf(set)} ${part ? "=" : "≠"} ${runOf(set) - 1})`;
