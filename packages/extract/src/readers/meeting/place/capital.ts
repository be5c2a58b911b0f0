/** Takes a state's mention behind a preposition of place, gives the town that its words stand for: "in the Jordanian capital", "in Turkey's port city of Izmir". */

import type { PlaceDraft } from "../../../drafts.ts";
import { STATE_BY_CODE } from "../../../mentions/lexicon/lexicon.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report, TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";

/** Prepositions that a place stands behind. */
export const PREPOSITIONS = new WordList(["in", "at", "near", "outside"]);

/** Nouns of a settlement. */
export const TOWNS = new WordList("resort city town port capital village island");

/** "in the Jordanian capital": the capital of that state, by the table; null where another word follows. */
export function capitalAt(report: Report, mention: Mention): PlaceDraft | null {
  const { tokens } = report.analysed;
  // "the Saudi capital": the short name is the adjective as well.
  const state = mention.kind === "state" ? STATE_BY_CODE.get(mention.entity ?? "") : undefined;
  const next = tokens[mention.endToken];
  if (
    !state?.capital ||
    next?.lower !== "capital" ||
    isOneOf(tokens[mention.endToken + 1]?.upos, "PROPN", "NOUN")
  )
    return null;
  const [article, preposition] = [tokens[mention.firstToken - 1], tokens[mention.firstToken - 2]];
  if (article?.lower !== "the" || preposition?.lower !== "in") return null;
  return capitalOf(state, { start: article.start, end: next.end });
}

const capitalOf = (
  { capital, iso3, zone }: { capital?: string | null; iso3: string; zone?: string | null },
  span: TextSpan,
): PlaceDraft => ({ name: capital ?? "", iso3, zone: zone ?? null, span, rule: "capital_of_state" });

/** "in Kazakhstan's capital, Nur-Sultan", "in Turkey's port city of Izmir": the mention of the town that is named; "in Jordan's capital": the capital by the table. */
export function ownTown(report: Report, m: number): number | PlaceDraft | null {
  const { tokens } = report.analysed;
  const { kind, entity, firstToken, endToken, start } = report.mentions[m] as Mention;
  if (kind !== "state" || !PREPOSITIONS.holds(tokens[firstToken - 1])) return null;
  if (!isPossessive(tokens[endToken]?.lower ?? "")) return null;
  let i = endToken + 1;
  while (i < endToken + 4 && (tokens[i]?.upos === "ADJ" || TOWNS.holds(tokens[i]))) i++;
  const noun = tokens[i - 1];
  if (!noun || !TOWNS.holds(noun)) return null;
  const from = tokens[i]?.text === "," || tokens[i]?.lower === "of" ? i + 1 : i;
  const town = report.mentions[m + 1];
  if (town?.firstToken === from && (town.kind === "place" || isCapitalName(town, entity))) return m + 1;
  const state = STATE_BY_CODE.get(entity ?? "");
  return state?.capital && noun.lower === "capital" && (from === i || tokens[i]?.text === ",")
    ? capitalOf(state, { start, end: noun.end })
    : null;
}

/** A capital stands for its state elsewhere; behind its state's name it is the town. */
const isCapitalName = ({ kind, form, entity }: Mention, state: string | null): boolean =>
  kind === "state" && form === "metonym" && entity === state;
