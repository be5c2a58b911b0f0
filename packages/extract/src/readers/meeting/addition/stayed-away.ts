/** Takes a verb of staying away ("pulled out of", "skipped", "did not attend"), gives who wasn't in the room and where the meeting stands. */

import { lemmaAs, type Token } from "@readout/english";
import { ABSENT_WORDS, ATTENDING, LEAVING_VERBS, PART_NOUNS } from "../../../data/attendance-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { readParties } from "../party/parties.ts";
import { subjectBefore } from "../side/subject.ts";
import { roomObject } from "./room-object.ts";

/** "Neither A nor B [attended]": a clause that says who did not; "no fewer than ten states" did. */
export const isNobody = (tokens: readonly Token[], first: number): boolean =>
  isOneOf(tokens[first]?.lower, "neither", "no", "none") &&
  !isOneOf(tokens[first + 1]?.lower, "fewer", "less");

/** Who was absent (R9), and the noun of the meeting; -1 where it goes unnamed. */
export interface Absence {
  readonly absent: readonly PartyDraft[];
  readonly noun: number;
  /** Whether the noun stands for the meeting told of before ("the talks"). */
  readonly definite: boolean;
}

/** The absence that the word at `at` tells of, null for others. */
export function absenceAt(
  report: Report,
  at: number,
  [first, end]: readonly [number, number],
): Absence | null {
  const { tokens } = report.analysed;
  // In a conversation "the talks" may be any that the two have in mind.
  if (report.doc.kind === "transcript" || report.doc.kind === "press_call") return null;
  const behind = objectOf(tokens, first, at, end);
  if (behind < 0) return null;
  const object = roomObject(tokens, behind, end);
  if (object.kind === "other" && object.at < 0) return null;
  const verb = verbOf(tokens, first, at);
  const attending = withBefore(tokens, first, at);
  const subject =
    attending < 0 ? subjectBefore(report, first, verb) : readParties(report, attending + 1, at, null).parties;
  const absent = subject.filter(({ entity }) => !entity.startsWith("group@"));
  return absent.length > 0
    ? { absent, noun: object.kind === "none" ? -1 : object.at, definite: object.kind === "room" }
    : null;
}

/** "…, with Hamas staying away": the "with" before a participle's own subject; -1 for another verb. */
function withBefore(tokens: readonly Token[], first: number, at: number): number {
  if (tokens[at]?.xpos !== "VBG") return -1;
  for (let i = at - 1; i >= Math.max(first, at - 9); i--) {
    if (tokens[i]?.lower === "with") return i;
    if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ|PART|ADV)$/.test(tokens[i]?.upos ?? "")) return -1;
  }
  return -1;
}

/** First token behind the words of an absence; -1 where the word at `at` tells of none. */
function objectOf(tokens: readonly Token[], first: number, at: number, end: number): number {
  const token = tokens[at] as Token;
  // "No representative of A was present", "Neither A nor B took part"
  const negated = negation(tokens, first, at) >= 0 || isNobody(tokens, first);
  if (ABSENT_WORDS.holds(token) && isBe(tokens[negationFree(tokens, at - 1)])) return negated ? -1 : at + 1;
  // "was not present", "was not represented", "was not invited"
  if (negated && isOneOf(token.lower, "present", "represented", "invited") && !isBy(tokens[at + 1]))
    return tokens[at + 1]?.lower === "to" ? at + 2 : at + 1;
  // "was not at the table"
  if (token.lower === "table" && tokens[at - 2]?.lower === "at" && negation(tokens, first, at - 2) >= 0)
    return at + 1;
  if (token.upos !== "VERB") return -1;
  const verb = lemmaAs(token, "VERB");
  const frame = ATTENDING.get(verb);
  if (frame) {
    // "took no part in them"
    if (verb === "take" && tokens[at + 1]?.lower === "no" && tokens[at + 2]?.lower === "part")
      return negated ? -1 : at + 3;
    const refused = tokens[at - 1]?.lower === "to" && REFUSING.holds(tokens[at - 2]);
    if (!(negated || refused) || !frame.open) return -1;
    if (frame.behind === undefined) return at + 1;
    return tokens[at + 1]?.lower === frame.behind ? at + 2 : -1;
  }
  // "cancelled his participation in the summit"
  if (isOneOf(verb, "cancel", "call")) {
    for (let i = at + 1; i < Math.min(end, at + 4); i++)
      if (PART_NOUNS.holds(tokens[i])) return negated ? -1 : i + 1;
    return -1;
  }
  if (negated || UNREAL.holds(tokens[at - 1])) return -1;
  if (verb === "send") return sendsWords(tokens, at) ? end : -1;
  for (const words of LEAVING_VERBS.get(verb) ?? []) {
    if (!words.every((word, k) => tokens[at + 1 + k]?.lower === word)) continue;
    const from = at + 1 + words.length;
    // A verb that needs no word of its own needs the meeting by name: "skipped", "missed".
    return words.length === 0 && roomObject(tokens, from, end).kind === "none" ? -1 : from;
  }
  return -1;
}

/** "sent a letter instead of a minister", "sent regrets". */
function sendsWords(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.upos === "DET" || tokens[at + 1]?.xpos === "PRP$" ? at + 2 : at + 1;
  return (
    isOneOf(tokens[noun]?.lower, "regrets", "apologies") ||
    (WORDS_SENT.holds(tokens[noun]) && tokens[noun + 1]?.lower === "instead")
  );
}

const WORDS_SENT = new WordList("telegram letter message note statement video greetings");
const REFUSING = new WordList("refused declined refuses declines failed unable");
const UNREAL = new WordList("to would could might may should");
const isBy = (token: Token | undefined): boolean => token?.lower === "by";
const isBe = (token: Token | undefined): boolean => isOneOf(token?.lower, "was", "were", "is", "are", "been");

const negationFree = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (i > 0 && (tokens[i]?.upos === "ADV" || isOneOf(tokens[i]?.lower, "not", "n't", "n’t"))) i--;
  return i;
};

/** The negation of a verb group, its index; -1 where there is none. */
function negation(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "not", "n't", "n’t")) return i;
    if (!isOneOf(token.upos, "AUX", "ADV", "PART", "VERB")) return -1;
  }
  return -1;
}

/** Where the verb group begins: the subject stands before it. */
function verbOf(tokens: readonly Token[], first: number, at: number): number {
  let i = at;
  while (
    i - 1 >= first &&
    (isOneOf(tokens[i - 1]?.upos, "AUX", "ADV", "PART") || REFUSING.holds(tokens[i - 1]))
  )
    i--;
  return i;
}
