/** Takes the report, gives claims to be the first or the highest: "the highest-level contact between A and B since …" (R16). */
import type { Sentence, Token } from "@readout/english";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import { type Report, sentencesRead, type TextSpan } from "../report.ts";
import { lastListBefore, readParties } from "./meeting/parties.ts";
import type { TimeDraft } from "./times.ts";

/** A claim before it is tied to an event. `time` is an index into the time drafts. */
export interface PrecedenceDraft {
  readonly comparator: "highest" | "first" | "last" | "longest" | "largest";
  readonly dyad: readonly [string, string] | null;
  /** Whether the contact can be the two parties' own: "the first summit of the Americas" isn't. */
  readonly named: boolean;
  /** Whether the claim may be about a level: "the first meeting of their foreign ministers", not "the first contact", "the first talks between the two". */
  readonly levelled: boolean;
  readonly span: TextSpan;
  readonly time: number | null;
  readonly sentence: number;
}

const COMPARATORS: ReadonlyMap<string, PrecedenceDraft["comparator"]> = new Map([
  ["highest", "highest"],
  ["first", "first"],
  ["longest", "longest"],
  ["largest", "largest"],
  ["most", "highest"],
]);
const CONTACTS = new Set([
  "contact",
  "contacts",
  "meeting",
  "talks",
  "visit",
  "call",
  "summit",
  "encounter",
  "exchange",
  "consultations",
  "negotiations",
]);

const COMPARES = createMark(() => ({ words: COMPARATORS.keys() }));

/** Claims in the order of the text: a comparator, a noun of contact, and a window ("since", "in years"). */
export function readPrecedence(report: Report, times: readonly TimeDraft[]): PrecedenceDraft[] {
  const drafts: PrecedenceDraft[] = [];
  eachMarked(report, sentencesRead(report), COMPARES, (at, sentence) => {
    const draft = readClaim(report, times, sentence, at);
    if (!draft) return at + 1;
    drafts.push(draft);
    // A sentence may claim twice: "the highest contact since A and the first meeting since B".
    const { tokens } = report.analysed;
    let next = at + 1;
    while (next < sentence.endToken && (tokens[next] as Token).start < draft.span.end) next++;
    return next;
  });
  return drafts;
}

function readClaim(
  report: Report,
  times: readonly TimeDraft[],
  sentence: Sentence,
  i: number,
): PrecedenceDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[i] as Token;
  const comparator = COMPARATORS.get(token.lower);
  if (!comparator || (tokens[i - 1] as Token | undefined)?.lower === "at") return null;
  let noun = -1;
  for (let k = i + 1; k < Math.min(sentence.endToken, i + 8); k++) {
    const token = tokens[k] as Token;
    if (CONTACTS.has(token.lower)) noun = k;
    else if (
      !["ADJ", "NOUN", "PROPN", "ADV"].includes(token.upos) &&
      token.xpos !== "HYPH" &&
      token.xpos !== "VBN"
    )
      break;
  }
  if (noun < 0) return null;
  const window = tokens
    .slice(noun, sentence.endToken)
    .findIndex(
      (token) => token.lower === "since" || (token.lower === "in" && isBackward(tokens, times, token)),
    );
  if (window < 0) return null;
  let dyad: readonly [string, string] | null = null;
  for (let k = noun + 1; k < noun + window; k++) {
    const theTwo = tokens[k + 1]?.lower === "the" && tokens[k + 2]?.lower === "two";
    if (theTwo && /^(?:between|of)$/.test((tokens[k] as Token).lower))
      dyad = pairBefore(report, sentence.firstToken, i);
    if ((tokens[k] as Token).lower !== "between") continue;
    const { parties } = readParties(report, k + 1, sentence.endToken, null);
    const [a, b] = parties.map((party) => party.entity).sort();
    if (parties.length === 2 && a && b) dyad = [a, b];
  }
  const start =
    (tokens[i - 1] as Token | undefined)?.lower === "the"
      ? (tokens[i - 1] as Token).start
      : (tokens[i] as Token).start;
  const since = (tokens[noun + window] as Token).start;
  const time = times.findIndex(
    (one) => one.sentence === sentence.index && one.end > since && one.start >= since - 1,
  );
  let stop = time >= 0 ? (times[time] as TimeDraft).end : (tokens[noun + window] as Token).end;
  for (const one of times)
    if (one.sentence === sentence.index && one.start >= since && one.start - stop < 40)
      stop = Math.max(stop, one.end);
  return {
    comparator,
    dyad,
    named:
      dyad !== null || !/^(of|by|in)$/.test(tokens[noun + 1]?.lower ?? "") || pairBehind(tokens, noun + 1),
    span: { start, end: stop },
    levelled:
      /^(?:visit|summit)$/.test((tokens[noun] as Token).lower) ||
      LEVELLED.test(report.text.slice(start, since)),
    time: time >= 0 ? time : null,
    sentence: sentence.index,
  };
}

/** "A and B met, the first talks between the two": the last list before the claim in its sentence, where it is of two. */
function pairBefore(report: Report, first: number, claim: number): readonly [string, string] | null {
  const [a, b, more] = lastListBefore(report, first, claim).map(({ entity }) => entity);
  return a && b && more === undefined ? (a < b ? [a, b] : [b, a]) : null;
}

/** "in years", "in more than a decade": a window that reaches back from the claim, not a date. */
function isBackward(tokens: readonly Token[], times: readonly TimeDraft[], token: Token): boolean {
  if (/^(years|decades|months)$/.test(tokens[token.index + 1]?.lower ?? "")) return true;
  return times.some(
    (time) =>
      time.sentence === token.sentence &&
      time.start <= token.end + 1 &&
      time.end > token.end + 1 &&
      (time.kind === "duration" || time.rule === "window_to_publication"),
  );
}

const LEVELLED =
  /\b(?:levels?|ministerial|ministers?|presidents?|leaders?|premiers?|chancellors?|summit|envoys?|heads)\b/i;

/** "of the two", "of the two presidents", "of their foreign ministers". */
const pairBehind = (tokens: readonly Token[], of: number): boolean =>
  ["the", "their"].includes(tokens[of + 1]?.lower ?? "") &&
  (["two", "pair", "sides"].includes(tokens[of + 2]?.lower ?? "") ||
    (tokens[of + 1]?.lower === "their" &&
      tokens.slice(of + 2, of + 4).some(({ lower }) => LEVELLED.test(lower))));
