/** Takes a person in a list of parties, gives what the words beside it say of the side: the organ behind it, the office in the plural before it. */

import type { Token } from "@readout/english";
import { startsUpper } from "../../../letters.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";

/** "X of Niger's Foreign Ministry": the organ behind a person whose side nothing else says; null where none stands there. */
export function organOf(report: Report, m: number): Mention | null {
  const { tokens } = report.analysed;
  const person = report.mentions[m];
  if (person?.kind !== "person" || person.entity !== null || tokens[person.endToken]?.lower !== "of")
    return null;
  const owner = report.mentions[m + 1];
  const owned = owner?.kind === "state" && isPossessive(tokens[owner.endToken]?.lower ?? "");
  const organ = report.mentions[owned ? m + 2 : m + 1];
  const from = owned ? owner.endToken + 1 : person.endToken + 1;
  const near = organ !== undefined && organ.firstToken >= from && organ.firstToken <= from + 1;
  return near && organ.kind === "ministry" && organ.entity !== null ? organ : null;
}

/** "Foreign Ministers", "army chiefs" before the first of the persons who hold that office. */
export function isPluralTitle(
  tokens: readonly Token[],
  from: number,
  { firstToken, person, post }: Mention,
): boolean {
  if (person === null || post === null || firstToken <= from || firstToken > from + 4) return false;
  return (
    /s$/.test(tokens[firstToken - 1]?.lower ?? "") &&
    tokens
      .slice(from, firstToken)
      .every(
        ({ text, upos }) => (startsUpper(text) && upos === "VERB") || isOneOf(upos, "ADJ", "NOUN", "PROPN"),
      )
  );
}
