/** Takes a line over a report's headline, gives whether it is a letterhead: the organ that issues it, or what sort of paper it is. */

import type { AnalysedText, Paragraph } from "@readout/english";
import { findMentions } from "../mentions/find-mentions.ts";
import { isOneOf } from "../one-of.ts";
import { WordList } from "../word-list.ts";

/** What a line of a letterhead names: an organ of a state, a place or state, or only "Press release". */
export type LetterheadLine = "organ" | "place" | "sort";

const SORT =
  /^(?:for immediate release|(?:press|media|news) (?:release|statement|note|advisory|communiqu[eé]|communication)|official (?:statement|communiqu[eé])|statement|communiqu[eé])(?:\s*(?:no\.?|№|#)\s*[\w/-]+)?:?$/i;

/** Where something was said: "Oval Office", "East Room, The White House". */
const ROOM = /\b(?:Oval|Room|Garden|Lawn|Hall|Library|Ballroom|Auditorium|Theat(?:er|re))\b/;

/** A palace alone is where something was said. */
const ORGAN =
  /\b(?:Ministry|Department|Office|Government|Embassy|Mission|Presidency|Chancellery|Secretariat|Cabinet|White House|Kremlin|Downing Street|Quai d['’]Orsay)\b/i;

/** Words between the names of a letterhead. */
const JOINING = new WordList("the of in to for and , - – — | /");

/** What the line is; null for a headline or a sentence, which say more than a letterhead's names. A place alone is a part of one only `under` an organ. */
export function readLetterhead(
  text: string,
  { tokens, sentences }: AnalysedText,
  paragraph: Paragraph,
  under: boolean,
): LetterheadLine | null {
  const line = text.slice(paragraph.start, paragraph.end).trim();
  if (SORT.test(line)) return "sort";
  const names = ORGAN.test(line);
  if (ROOM.test(line) || !(names || under)) return null;
  if (paragraph.endSentence - paragraph.firstSentence !== 1) return null;
  const sentence = sentences[paragraph.firstSentence];
  if (!sentence || sentence.endToken - sentence.firstToken > 16) return null;
  const named = findMentions(tokens, [sentence]);
  const inside = new Set(named.flatMap(({ first, end }) => tokens.slice(first, end)));
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token && !inside.has(token) && !JOINING.holds(token)) return null;
  }
  if (
    named.some(({ kind, plural }) => plural || !isOneOf(kind, "ministry", "state", "place", "organisation"))
  )
    return null;
  if (named.some(({ kind }) => kind === "ministry")) return names ? "organ" : null;
  return under && named.length === 1 && isOneOf(named[0]?.kind, "state", "place") ? "place" : null;
}
