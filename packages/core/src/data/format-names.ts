/** Takes a count of delegations, gives the name of the format (R4). */

/** The name of a format by its arity; several words mean the same, `FORMAT_NAMES` holds the one that is written. */
export const FORMAT_NAMES: Readonly<Record<number, string>> = {
  2: "bilateral",
  3: "trilateral",
  4: "quadripartite",
};

/** Words a text may use for an arity: "tripartite", "four-way". Lower case. Source: R4. */
export const FORMAT_SYNONYMS: Readonly<Record<string, number>> = {
  bilateral: 2,
  "two-way": 2,
  "two-party": 2,
  trilateral: 3,
  tripartite: 3,
  "three-way": 3,
  "three-party": 3,
  quadripartite: 4,
  quadrilateral: 4,
  "four-way": 4,
  "four-party": 4,
  pentalateral: 5,
  quinquepartite: 5,
  "five-way": 5,
  "five-party": 5,
  "six-way": 6,
  "six-party": 6,
};

/** When a meeting is called multilateral rather than plurilateral. */
export interface FormatNameOptions {
  /** Number of delegations from which on the word is used without the text's; 8 unless given. */
  readonly multilateralFrom?: number;
  /** Whether the text itself says "multilateral". */
  readonly saidMultilateral?: boolean;
}

/**
 * The name of a format of `n` delegations: bilateral, trilateral, quadripartite, plurilateral(n), multilateral.
 *
 * Null below two, where there is no meeting to name. "Multilateral" is never said of fewer than five. Source: R4.
 */
export function formatName(n: number, options: FormatNameOptions = {}): string | null {
  const known = FORMAT_NAMES[n];
  if (known !== undefined) return known;
  if (!(n >= 5)) return null;
  return options.saidMultilateral || n >= (options.multilateralFrom ?? 8)
    ? "multilateral"
    : `plurilateral(${n})`;
}
