/** Takes the report, gives the tracks that the text itself tells apart: "a separate process, led by X, in which …", "coordinated with the ministers' talks" (R17, R18). */

import type { Sentence, Token } from "@readout/english";
import { eachMarked } from "../each-marked.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import { mentionAt, mentionsBetween, type Report, sentencesRead, type TextSpan } from "../report.ts";
import { WordList } from "../word-list.ts";
import { APART, COORDINATED, TELLS_APART } from "./apart-words.ts";

/**
 * A track as one sentence tells it. `coordinated` is only what the text says; `number` is null where it doesn't say; `post`
 * is that of officials named without their states ("the talks of the foreign ministers"), else null.
 */
export interface TrackDraft {
  readonly label: string;
  readonly number: 1 | 1.5 | 2 | 3 | null;
  readonly members: readonly Mention[];
  readonly post: string | null;
  readonly coordinated: boolean;
  readonly span: TextSpan;
}

const LINES = new WordList(
  "track process talks channel negotiations format dialogue tracks contacts consultations",
);
const NUMBERS: ReadonlyMap<string, TrackDraft["number"]> = new Map(
  Object.entries({
    "1": 1,
    one: 1,
    i: 1,
    "1.5": 1.5,
    "2": 2,
    two: 2,
    ii: 2,
    "3": 3,
    three: 3,
  }),
);

/** Drafts in the order of the text. Linear; never throws. */
export function readTracks(report: Report): TrackDraft[] {
  const { tokens } = report.analysed;
  const drafts: TrackDraft[] = [];
  eachMarked(report, sentencesRead(report), TELLS_APART, (at, sentence) => {
    const other = COORDINATED.has((tokens[at] as Token).lower) ? otherLine(report, at, sentence) : null;
    if (other) {
      drafts.push(other);
      return sentence.endToken;
    }
    const noun = lineAt(tokens, at, sentence.endToken);
    if (noun < 0) return at + 1;
    drafts.push(draftOf(report, sentence, at, noun));
    return sentence.endToken;
  });
  return drafts;
}

/** "a separate track", "a parallel set of talks", "track 1.5 talks": the index of its noun, -1 for none. */
function lineAt(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at] as Token;
  if (token.lower === "track" && numberBehind(tokens, at) !== null) return at;
  if (!APART.holds(token) || (token.upos !== "ADJ" && token.upos !== "DET")) return -1;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (LINES.holds(tokens[i])) return i;
    // "A second round of talks" goes on with the line that there is.
    if (/^rounds?$/.test((tokens[i] as Token).lower)) return -1;
    if (!isOneOf((tokens[i] as Token).upos, "ADJ", "NOUN", "ADP")) return -1;
  }
  return -1;
}

/** "track 1.5", "Track-II": the number of a track; null where none stands there. */
function numberBehind(tokens: readonly Token[], noun: number): TrackDraft["number"] {
  const dash = isOneOf(tokens[noun + 1]?.text, "-", "‑") ? 1 : 0;
  return NUMBERS.get(tokens[noun + dash + 1]?.lower ?? "") ?? null;
}

function draftOf(report: Report, sentence: Sentence, at: number, noun: number): TrackDraft {
  const { tokens } = report.analysed;
  let stop = noun + 1;
  while (
    stop < sentence.endToken &&
    stop < noun + 9 &&
    !isOneOf((tokens[stop] as Token).upos, "PUNCT", "VERB", "AUX")
  )
    stop++;
  const start = (tokens[at] as Token).start;
  const number = numberBehind(tokens, noun);
  const [linked, bound] = linkIn(tokens, noun, sentence.endToken);
  return {
    label: report.text.slice(start, (tokens[stop - 1] as Token).end).replace(/\s+/g, " "),
    number: tokens[noun]?.lower === "track" ? number : null,
    members: membersIn(report, at, bound),
    post: null,
    coordinated: linked,
    span: { start, end: (tokens[sentence.endToken - 1] as Token).end },
  };
}

/** Up to so many words a line's name has on either side of its noun. */
const NAME_LENGTH = 10;
const ENDS_NAME: ReadonlySet<string> = new Set("PUNCT VERB AUX SCONJ".split(" "));
/** What stands between a line of talks and "coordinated with" or "coordination with"; what only will or should be isn't among it. */
const LINKING = new WordList(
  "is are was were being been has have run runs ran proceed proceeds continue continues held take takes place in close closely full fully also still not no without",
);

/**
 * The line named behind "The talks are coordinated with those of the foreign ministers", "run in coordination with the
 * political talks"; null where either side is no line of talks.
 */
function otherLine(report: Report, at: number, sentence: Sentence): TrackDraft | null {
  const { tokens } = report.analysed;
  if (tokens[at + 1]?.lower !== "with") return null;
  let link = at;
  while (link > sentence.firstToken && LINKING.holds(tokens[link - 1])) link--;
  const subject = nameOf(tokens, link, sentence.firstToken);
  if (link === at || subject < 0) return null;
  const from = at + 2;
  const most = Math.min(sentence.endToken, from + NAME_LENGTH);
  let end = from;
  while (end < most && !ENDS_NAME.has((tokens[end] as Token).upos) && tokens[end]?.lower !== "which") end++;
  if (!tokens.slice(from, end).some((token) => LINES.holds(token) || isOneOf(token.lower, "those", "that")))
    return null;
  const [start, stop] = [(tokens[from] as Token).start, (tokens[end - 1] as Token).end];
  const officials = report.mentions[mentionAt(report, from)];
  return {
    label: report.text.slice(start, stop).replace(/\s+/g, " "),
    number: null,
    members: membersIn(report, from, end),
    post: officials && officials.endToken <= end && officials.kind === "group" ? officials.post : null,
    coordinated: !tokens.slice(link, at).some(({ lower }) => isOneOf(lower, "not", "no", "without")),
    span: { start: (tokens[subject] as Token).start, end: stop },
  };
}

/** The noun of the line of talks whose name ends before a token; -1 where none does. */
function nameOf(tokens: readonly Token[], end: number, first: number): number {
  for (let i = end - 1; i >= Math.max(first, end - NAME_LENGTH); i--) {
    if (LINES.holds(tokens[i])) return i;
    if (ENDS_NAME.has((tokens[i] as Token).upos)) break;
  }
  return -1;
}

/** Whether the sentence says that the line is coordinated with another, and where its own parties end. */
function linkIn(tokens: readonly Token[], from: number, end: number): readonly [boolean, number] {
  for (let i = from; i < end; i++) {
    const word = (tokens[i] as Token).lower;
    if ((word === "coordination" || word === "coordinated") && tokens[i + 1]?.lower === "with") {
      const denied = isOneOf(tokens[i - 1]?.lower, "no", "not", "without") || tokens[i - 2]?.lower === "not";
      return [!denied, i];
    }
    if ((word === "link" || word === "links" || word === "parallel") && i > from) return [false, i];
  }
  return [false, end];
}

/** The parties named between two tokens; armed groups and places are none of a track's members. */
function membersIn(report: Report, from: number, end: number): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentionsBetween(report, from, end)) {
    if (isOneOf(mention.kind, "place", "outlet", "document", "pronoun", "anonymous", "population")) continue;
    // "intelligence chiefs" without list or number are the officials of those who are named.
    const told = report.text.slice(mention.start, mention.end);
    if (
      mention.kind === "group" &&
      mention.members.length === 0 &&
      !/\b(?:two|three|four|five|six|both)\b/i.test(told)
    )
      continue;
    found.push(mention);
  }
  return found;
}
