/** Takes a plural title, gives where the list of those whom its holders are of opens, past what says of what they are in charge. */

import type { Token } from "@readout/english";
import { PORTFOLIO_ENDS } from "../../data/mention-words.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { readEntityList, wordAt } from "../unit/entity-lists.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import { isEnvoy } from "./sender.ts";
import { isTitle } from "./title-parts.ts";

/**
 * Where "of" or "from" opens the list of those who sent them: behind a dash, a second title and the field of several ("for
 * political affairs"), or the bodies that they head ("of the central banks"); -1 where none does.
 */
export function sendersAt(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  stop: number,
  end: number,
  readings: readonly TitleReading[],
): number {
  let i = stop;
  const second = units[next];
  // Of "ministers and representatives" it isn't said who came for whom.
  if (wordAt(tokens, i) === "and" && second?.first === i + 1 && isTitle(second) && second.entry.plural) {
    if (!isEnvoy(readings) || !/^representatives?$/.test(wordAt(tokens, second.end - 1))) return -1;
    i = second.end;
  }
  // "the ministers responsible for water in A, B and C"
  const responsible = wordAt(tokens, i) === "responsible";
  if (responsible) i++;
  const link = wordAt(tokens, i);
  if (/^[—–(-]$/.test(link)) i++;
  else if (link === "for" || link === "on" || (link === "of" && i === stop))
    for (i++; i < Math.min(end, stop + 12); i++) {
      const { upos, lower, text } = tokens[i] as Token;
      const last = tokens[i - 1] as Token;
      if (lower === "from" || (lower === "of" && i > stop + 1 && endsField(last, link))) break;
      if (responsible && lower === "in" && i > stop + 2 && endsField(last, link)) break;
      if (!isOneOf(upos, "NOUN", "PROPN", "ADJ", "DET", "CCONJ") && text !== "-") return -1;
    }
  if (
    i === stop ||
    !(isOneOf(wordAt(tokens, i), "of", "from") || (responsible && wordAt(tokens, i) === "in"))
  )
    return -1;
  const from = wordAt(tokens, i + 1) === "the" ? i + 2 : i + 1;
  const unit = unitFrom(units, next, from);
  const list = units[unit]?.first === from ? readEntityList(tokens, units, unit) : null;
  return list && list.entities.length > 1 ? i : -1;
}

/** The last word of a field of work, or of bodies that several head. */
const endsField = ({ text, lower, xpos }: Token, link: string): boolean =>
  link === "of" ? xpos === "NNS" : startsUpper(text) || PORTFOLIO_ENDS.has(lower);

/** The post of the bodies that are headed, where a table gives it: "the heads of the intelligence services". */
export function bodyPost(units: readonly Unit[], next: number, end: number): string | null {
  for (let u = next; units[u] && (units[u] as Unit).first < end; u++) {
    const { entry } = units[u] as Unit;
    if (entry.kind === "ministry") return entry.post;
  }
  return null;
}
