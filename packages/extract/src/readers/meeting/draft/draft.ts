/** Takes a trigger with its parties, gives the draft of the meeting that its clause tells of. */
import type { Sentence, Token } from "@readout/english";
import type { MeetingNoun } from "../../../data/meeting-nouns.ts";
import { ASIDE_WORDS, BESIDE_WORDS } from "../../../data/meeting-words.ts";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { formatNamed, formatWords, levelSaid, levelWord, remoteMode } from "../contact/format.ts";
import { seriesNamed } from "../contact/series-named.ts";
import { namesOthers } from "../side/named-others.ts";

/** The reason of a draft that one sentence tells of with others, one room each ("held separate talks with A and B"). */
export const SEPARATE_ROOM = "separate_room";

/** The reason of a draft of two that its words set apart from the room of others ("met X on the sidelines", "separately"). */
export const ASIDE = "aside";

/** Two who meet aside of others, or several behind the meeting of others: "After their meeting, X and Y called Z". */
const isAside = (tokens: readonly Token[], { at, noun, clause, parties }: Contact): boolean =>
  parties.length === 2
    ? isSetApart(tokens, at, noun, clause)
    : parties.length > 2 && followsAnother(tokens, clause[0], noun);

/** Whether the words of a contact set it apart from another that the text tells of: "later", "separately", "on the margins", "before the meeting"; an occasion of another name ("of the G7 summit") doesn't. */
function isSetApart(
  tokens: readonly Token[],
  at: number,
  noun: number | null,
  [first, end]: readonly [number, number],
): boolean {
  // "X later held talks with Y", "Later, X met Y", "Earlier on Monday, X met Y"
  const opens =
    isOneOf(tokens[first]?.lower, "later", "earlier") &&
    (isOneOf(tokens[first + 1]?.lower, ",", "in", "on") || tokens[first + 1]?.upos === "DET");
  let had = at - 1;
  while (tokens[had]?.upos === "ADV") had--;
  // "X and Y had met the night before"
  if (tokens[had]?.lower === "had" && had > first) return true;
  const before = tokens[at - 1]?.lower;
  if (before === "later" || (before === "also" && tokens[at]?.xpos === "VBD")) return true;
  if (opens || followsAnother(tokens, first, noun) || opensBeforeAnother(tokens, first)) return true;
  // "On the margins, X met Y"
  const from = Math.max(0, first, at - OPENING) - (first < at ? 0 : 1);
  for (let i = Math.max(0, from); i < Math.min(end, (noun ?? at) + 12); i++) {
    const { lower } = tokens[i] as Token;
    if (ASIDE_WORDS.has(lower)) return true;
    if (BESIDE_WORDS.has(lower)) return tokens[i + 1]?.lower !== "of" || pointsAtContact(tokens, i + 2, noun);
    if (isBeforeOrAfter(tokens, i) && pointsAtContact(tokens, i + 1, noun)) return true;
  }
  return false;
}

/** "Following the four-way talks, X met Y", "Shortly before the session, …": whether another contact opens a clause as what came before or behind. */
export const followsAnother = (tokens: readonly Token[], first: number, noun: number | null): boolean =>
  [0, 1, 2, 3].some(
    (k) => isBeforeOrAfter(tokens, first + k) && pointsAtContact(tokens, first + k + 1, noun),
  );

/** The last word of "before", "after", "prior to", "ahead of", "on the eve of". */
const isBeforeOrAfter = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i]?.lower, "before", "after", "following", "preceding") ||
  (tokens[i]?.lower === "to" && tokens[i - 1]?.lower === "prior") ||
  (tokens[i]?.lower === "of" && isOneOf(tokens[i - 1]?.lower, "ahead", "eve"));

/** "the meeting", "these four-way talks", "the session": a contact told of, other than the noun of the words themselves. */
function pointsAtContact(tokens: readonly Token[], from: number, own: number | null): boolean {
  if (!isOneOf(tokens[from]?.lower, "the", "these", "this", "their")) return false;
  for (let i = from + 1; i < from + 5; i++) {
    if (isContactNoun(tokens, i) || ROUNDS.holds(tokens[i])) return i !== own;
    if (!isOneOf(tokens[i]?.upos, "ADJ", "NOUN", "NUM", "PUNCT") || tokens[i]?.text === ",") return false;
  }
  return false;
}

const ROUNDS = new WordList("plenary round event");

/** "Before the four sat down together, X met Y": what came before another contact, told of as a clause. */
function opensBeforeAnother(tokens: readonly Token[], first: number): boolean {
  let opens = first;
  while (opens > first - 20 && tokens[opens - 1]?.sentence === tokens[first]?.sentence) opens--;
  if (opens === first || !isOneOf(tokens[opens]?.lower, "before", "after")) return false;
  return tokens.slice(opens, first).some(({ lower }) => /^(?:sat|met|gathered|convened|joined)$/.test(lower));
}

/** "Prior to the talks, X called on Y": another contact than the one that its sentence opens with. */
function isBeforeAnother(tokens: readonly Token[], opens: number, at: number): boolean {
  let first = opens;
  // "6. Prior to"
  while (isOneOf(tokens[first]?.upos, "NUM", "PUNCT", "X")) first++;
  if (!isOneOf(tokens[first]?.lower, "before", "prior", "ahead")) return false;
  const last = isOneOf(tokens[first + 1]?.lower, "to", "of") ? first + 1 : first;
  return last + 2 < at && pointsAtContact(tokens, last + 1, at);
}

/** "Track 2 talks", "a Track II dialogue". */
const isUnofficial = (tokens: readonly Token[], noun: number | null): boolean => {
  if (noun === null || !isOneOf(tokens[noun - 1]?.lower, "2", "two", "ii", "3", "three")) return false;
  return [2, 3].some((k) => tokens[noun - k]?.lower === "track");
};

/** How far before a contact the words that open its clause are looked at. */
const OPENING = 12;

/** The reason of a draft told by what was done before it: "told X ahead of their talks". */
export const AHEAD = "told_ahead";

/** What a reader knows of a contact: trigger token, noun of contact, clause, parties. */
export interface Contact {
  readonly sentence: Sentence;
  readonly at: number;
  readonly noun: number | null;
  readonly kind: MeetingNoun | null;
  readonly clause: readonly [number, number];
  readonly parties: PartyDraft[];
  readonly headline: boolean;
  readonly reader: string;
}

/** The reason of a draft told in the present: planned, unless its day is over ("X meets Y in P on 7 May" under a picture of 7 May). */
export const IN_PRESENT = "told_in_present";

/** The draft of a contact: occurred and without a place until its reader says more. */
export function createDraft(report: Report, contact: Contact): EventDraft {
  const { tokens } = report.analysed;
  const { sentence, at, noun, kind } = contact;
  const [first, end] = contact.clause;
  const from = noun ?? at;
  const left = Math.max(sentence.firstToken, from - 6);
  const right = Math.min(sentence.endToken, from + 3);
  const without = metWithout(report, from, end);
  const series = noun === null ? null : seriesNamed(tokens, noun, sentence.endToken);
  return {
    type: kind?.type ?? "meeting",
    status: "occurred",
    mode: remoteMode(tokens, first, end, noun) ?? kind?.mode ?? "unknown",
    sentence: sentence.index,
    trigger: {
      start: (tokens[at] as Token).start,
      end: (tokens[Math.max(at, Math.min(from, at + 3))] as Token).end,
    },
    spans: [clauseSpan(tokens, first, end)],
    // Talks of those who hold no office are of no state (R17).
    parties: contact.parties.filter(
      ({ person, entity }) => !(isUnofficial(tokens, noun) && person === null) && !without.includes(entity),
    ),
    place: null,
    time: null,
    edtf: null,
    // "Before the four sat down, X met Y alone": two others.
    formats: [...formatWords(report, left, right), ...formatNamed(tokens, from, sentence.endToken)].filter(
      ({ arity, span }) =>
        !(arity === 2 && contact.parties.length > 2 && report.text.startsWith("alone", span.start)),
    ),
    levelWord:
      levelSaid(report, first, end) ?? levelWord(report, Math.max(left, from - 5), Math.min(right, from + 2)),
    anaphoric: false,
    other: isBehindSince(tokens, first, at) || isBeforeAnother(tokens, sentence.firstToken, at),
    adds: false,
    weak: false,
    headline: contact.headline,
    subjects: [],
    track: null,
    partOf: null,
    reader: contact.reader,
    reasons: isAside(tokens, contact) ? [ASIDE] : [],
    score: 0.8,
    ...(series ? { series } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(!contact.headline && namesOthers(tokens, at, noun, end, contact.parties) ? { others: true } : {}),
  };
}

/** "ties have grown since their leaders met": what another matter is dated from. */
function isBehindSince(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first - 1, at - OPENING, 0) && tokens[i]?.text !== ","; i--)
    if (tokens[i]?.lower === "since") return tokens[i + 1]?.upos !== "NUM";
  return false;
}

/** "met without their Japanese guest", "held talks in the absence of A and B": who wasn't there, behind a contact; an empty list where the words name nobody. */
function metWithout(report: Report, at: number, end: number): readonly string[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + OPENING); i++) {
    const absent = tokens[i]?.lower === "of" && tokens[i - 1]?.lower === "absence";
    if (absent || tokens[i]?.lower === "without") return statesIn(report, i + 1, Math.min(end, i + OPENING));
  }
  return [];
}

/** Those whom a phrase names as people or sides: "their Japanese guest", "A and B"; not "an accord on A's dam". */
function statesIn(report: Report, from: number, end: number): readonly string[] {
  const { tokens } = report.analysed;
  const found: string[] = [];
  let at = from;
  while (at < end) {
    if (tokens[at]?.upos === "DET" || tokens[at]?.xpos === "PRP$") at++;
    const mention = report.mentions[mentionAt(report, at)];
    if (mention?.firstToken !== at || !(mention.entity ?? mention.members[0])) break;
    const { members, entity, endToken } = mention;
    const behind = PEOPLE.holds(tokens[endToken]) ? endToken + 1 : endToken;
    if (
      (behind === endToken && isOneOf(tokens[behind]?.upos, "NOUN", "ADJ", "PROPN")) ||
      tokens[behind]?.xpos === "POS"
    )
      break;
    found.push(...(members.length > 0 ? members : [entity ?? ""]));
    if (!isOneOf(tokens[behind]?.lower, ",", "and", "or")) break;
    at = behind + 1;
  }
  return found;
}

const PEOPLE = new WordList(
  "guest guests colleague colleagues counterpart counterparts minister side delegation partner partners representative representatives",
);

/** A draft that only adds parties to the meeting told of before it: its words say nothing of mode, format or level. */
export const createAddition = (
  report: Report,
  { sentence, at, clause, parties, reader }: Omit<Contact, "noun" | "kind" | "headline">,
): EventDraft => ({
  ...createDraft(report, { sentence, at, noun: null, kind: null, clause, parties, headline: false, reader }),
  mode: "unknown",
  formats: [],
  levelWord: null,
  anaphoric: true,
  adds: true,
});

/** The clause without punctuation at its ends. */
function clauseSpan(tokens: readonly Token[], first: number, end: number): { start: number; end: number } {
  let a = first;
  let b = end;
  while (a < b - 1 && (tokens[a] as Token).upos === "PUNCT") a++;
  while (b > a + 1 && (tokens[b - 1] as Token).upos === "PUNCT") b--;
  return { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end };
}
