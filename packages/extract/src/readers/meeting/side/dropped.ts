/** Takes a noun of contact that was called off, gives who would have met beside those whom it names, and whether its words alone make one. */
import type { Token } from "@readout/english";
import { JOINT_WORDS } from "../../../data/meeting-words.ts";
import { SCHEDULED_WORDS } from "../../../data/time-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { createParty } from "../party/party-drafts.ts";
import { issuerParty } from "./sides.ts";
import { subjectBefore } from "./subject.ts";

/** What puts a contact on the calendar. */
const BOOKED = new WordList("arranged offered announced listed pencilled called");
const isBooked = (token: Token | undefined): boolean => SCHEDULED_WORDS.holds(token) || BOOKED.holds(token);

/** "that had been arranged", "which he had planned", "that was to take place": the verb of a relative clause that only puts a contact on the calendar; -1 for any other word. */
export function bookingIn(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at]?.lower, "that", "which")) return -1;
  for (let i = at + 1; i < at + 7; i++) {
    const token = tokens[i];
    if (isBooked(token) || (token?.lower === "to" && isOneOf(tokens[i - 1]?.lower, "was", "were"))) return i;
    if (!/^(?:AUX|ADV|PRON|PROPN|DET|NOUN|ADJ)$/.test(token?.upos ?? "")) return -1;
  }
  return -1;
}

/** "A meeting that he had planned with X", "Talks with Minister X were called off, the Israeli ministry said", "A meeting with X was dropped" in an organ's own words: whose it would have been. */
export function ownerOfDropped(report: Report, at: number, end: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  const booking = bookingIn(tokens, at + 1);
  if (booking > at + 2) {
    let verb = booking;
    while (isOneOf(tokens[verb - 1]?.upos, "AUX", "ADV")) verb--;
    const own = subjectBefore(report, at + 2, verb);
    if (own.length > 0) return own;
  }
  for (let m = mentionAt(report, at + 1); m < report.mentions.length; m++) {
    const mention = report.mentions[m];
    if (!mention || mention.firstToken >= end) break;
    const { entity, kind, endToken } = mention;
    if (kind === "ministry" && entity !== null && SAID.holds(tokens[endToken]))
      return [createParty(entity, [mention], { rule: "speaker_side" })];
  }
  return report.issuer === null ? [] : [issuerParty(report.issuer, tokens[at] as Token)];
}

const SAID = new WordList("said announced confirmed reported");

/** "A second meeting, set for May 3, was called off", "A session of the Mixed Commission planned for P": told of as one by itself; not "a session of parliament", "a meeting of striking teachers". */
export function isDroppedAlone(tokens: readonly Token[], at: number): boolean {
  let article = at - 1;
  while (isOneOf(tokens[article]?.upos, "ADJ", "NUM", "NOUN") && article > at - 4) article--;
  if (
    !isOneOf(tokens[article]?.lower, "a", "an", "another") ||
    /^(?:cabinet|board)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return false;
  const next = tokens[at + 1];
  if (next?.lower === "of") return [2, 3].some((k) => JOINT_WORDS.holds(tokens[at + k]));
  return isBooked(next) || bookingIn(tokens, at + 1) > 0 || (next?.text === "," && isBooked(tokens[at + 2]));
}

/** "was called off after a blast in P": where the words of why it was begin; `end` where there are none. */
export function reasonBehind(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 2; i < Math.min(end, at + 60); i++)
    if (
      REASONS.holds(tokens[i]) &&
      (tokens[i]?.lower !== "due" || tokens[i + 1]?.lower === "to") &&
      tokens.slice(at, i).some(({ upos }) => upos === "AUX")
    )
      return i;
  return end;
}

const REASONS = new WordList("after because following owing due amid when as over");
