/** Takes a verb of talking something over, gives with whom and the words that tell when and where: what was talked of has days and places of its own. */
import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { isNamedDay } from "../../time/calendar.ts";
import { readParties } from "../party/parties.ts";

/** "discussed the road with President X": the officers right behind a "with"; empty where none stand there ("discussed ties with Iran"). */
export function talkedWith(
  report: Report,
  at: number,
  end: number,
  post: string | null,
): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 30); i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (upos === "VERB" && FINITE_TAGS.has(xpos)) break;
    if (lower !== "with") continue;
    const { parties, mentions } = readParties(report, i + 1, end, post);
    const people = parties.every((party) => party.person !== null || party.post !== null);
    if (people && parties.length > 0 && (mentions[0]?.firstToken ?? end) <= i + 4) return parties;
  }
  return [];
}

/** Tokens that tell when and where: behind whom it was with, or the end of the clause with its day; else what stands before the verb. */
export function sceneOfTalk(
  report: Report,
  at: number,
  [first, end]: readonly [number, number],
  others: readonly PartyDraft[],
): readonly [number, number] {
  const { tokens } = report.analysed;
  // "In separate phone calls on Saturday, X discussed the road with Y and Z"
  let opening = first;
  while (tokens[opening - 1]?.sentence === tokens[at]?.sentence) opening--;
  const { lower } = tokens[opening] as Token;
  if (
    isOneOf(lower, "in", "during") &&
    tokens.slice(opening, opening + 5).some((token) => PHONE.holds(token))
  )
    return [opening, at + 1];
  const last = others.reduce((most, { spans }) => Math.max(most, ...spans.map((span) => span.end)), -1);
  const day = last < 0 ? dayBehind(report, at, end) : firstFrom(tokens, last);
  // "discussed the road by telephone with X on Monday"
  const phone = phoneBehind(tokens, at, day > at ? day : end);
  const from = phone || day;
  // "On Monday X discussed the road by telephone with Y"
  const opens = phone > 0 && tokens[first]?.lower === "on" && isNamedDay(tokens[first + 1]);
  if (opens && dayBehind(report, phone, end) < 0) return [first, end];
  const told = from > at && (from < end - 1 || (from < end && tokens[from]?.upos !== "PUNCT"));
  return told ? [from, end] : [first, at + 1];
}

/** Where the "over the phone", "in a telephone conversation" before a token begins; 0 where none stands there. */
function phoneBehind(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++)
    if (isOneOf(tokens[i]?.lower, "over", "by", "in", "via", "on"))
      for (let k = i + 1; k < Math.min(end, i + 4); k++) {
        if (PHONE.holds(tokens[k])) return i;
        if (!isOneOf(tokens[k]?.upos, "DET", "ADJ", "NOUN")) break;
      }
  return 0;
}

const PHONE = new WordList("phone telephone videoconference teleconference");

/** Where the "in P on Monday" at the end of a clause begins; -1 where it names no such day. */
function dayBehind(report: Report, at: number, end: number): number {
  const { tokens } = report.analysed;
  let day = end - 1;
  while (day > at && !isNamedDay(tokens[day])) day--;
  if (day <= at || end - day > 6) return -1;
  let from = tokens[day - 1]?.lower === "on" ? day - 1 : day;
  let name = from - 1;
  while (name > at && tokens[name]?.upos === "PROPN") name--;
  // "discussed the war in Mali on Monday": a state rather says what about.
  const topic = report.mentions[mentionAt(report, name + 1)]?.kind === "state";
  if (name < from - 1 && tokens[name]?.lower === "in" && !topic) from = name;
  return from;
}
