/** Takes the report, gives claims to be the first or the highest: "the highest-level contact between A and B since …" (R16). */

import type { Sentence, Token } from "@readout/english";
import { eachMarked } from "../each-marked.ts";
import { itemAt } from "../item-at.ts";
import { createMark } from "../marks.ts";
import { isOneOf } from "../one-of.ts";
import { mentionsBetween, mentionsIn, type Report, sentencesRead, type TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import { lastListBefore, readParties } from "./meeting/party/parties.ts";
import { contactAt } from "./precedence/contact-said.ts";
import type { TimeDraft } from "./times.ts";

/** A claim before it is tied to an event. `time` is an index into the time drafts. */
export interface PrecedenceDraft {
  readonly comparator: "highest" | "first" | "last" | "longest" | "largest";
  readonly dyad: readonly [string, string] | null;
  /** Post of the visitor that a claim about a visit names; null for other claims. */
  readonly post: string | null;
  /** Whether the contact can be the two parties' own: "the first summit of the Americas" isn't. */
  readonly named: boolean;
  /** Whether the text says that the contact is of two, whom it doesn't name: "the first meeting of the two ministers". */
  readonly paired: boolean;
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
  if (!comparator || (itemAt(tokens, i - 1) as Token | undefined)?.lower === "at") return null;
  const contact = contactAt(tokens, sentence, i);
  if (!contact) return null;
  const window = tokens
    .slice(contact.from, sentence.endToken)
    .findIndex(
      (token) => token.lower === "since" || (token.lower === "in" && isBackward(tokens, times, token)),
    );
  const sinceToken = contact.from + window;
  // "the first time A and B had met since May": behind the verb that follows.
  const behindVerb = contact.noun > i && sinceToken > contact.noun && sinceToken < contact.noun + 4;
  if (window < 0 || (contact.form === "time" && window > 1 && !behindVerb)) return null;
  const apposed = contact.form === "official" ? postBefore(report, sentence, i) : null;
  // "his first summit with X in four years": whose it is stands before it, as that of a visit does.
  const isOwn = contact.isVisit || tokens[contact.from + 1]?.lower === "with";
  const visit = isOwn
    ? visitTold(report, Math.max(sentence.firstToken, contact.phrase - 2), sinceToken)
    : null;
  // In front of its clause the pair stands round the verb of contact behind it.
  const around =
    contact.form === "time"
      ? pairAround(report, sentence.firstToken, contact.noun, contact.noun > i ? sentence.endToken : i)
      : null;
  const dyad = isOwn
    ? (visit?.dyad ?? null)
    : (around ?? dyadTold(report, sentence, i, contact.from + 1, sinceToken));
  // Who is "the first official to visit": of a pair that isn't named nothing is known.
  if (contact.form === "official" && dyad === null) return null;
  const phrase = tokens[contact.form === "elided" ? contact.noun : i] as Token;
  const article = (tokens[phrase.index - 1] as Token | undefined)?.lower === "the" ? 1 : 0;
  const { start } = tokens[phrase.index - article] as Token;
  const since = (tokens[sinceToken] as Token).start;
  const { time, stop } = windowFrom(times, tokens[sinceToken] as Token);
  const behind = contact.from + 1;
  const paired =
    contact.form === "time" && contact.noun < i
      ? isPairTold(tokens, sentence.firstToken, contact.noun)
      : pairBehind(tokens, behind);
  return {
    comparator,
    dyad,
    post: apposed ?? visit?.post ?? null,
    named:
      dyad !== null ||
      behind === sinceToken ||
      !/^(of|by|in|with|abroad)$/.test(tokens[behind]?.lower ?? "") ||
      paired,
    paired,
    span: { start, end: stop },
    levelled:
      isOneOf((tokens[contact.noun] as Token).lower, "visit", "summit") ||
      LEVELLED.test(
        contact.form === "time"
          ? report.text.slice(sentence.start, contact.noun > i ? sentence.end : since)
          : report.text.slice(start, since),
      ),
    time,
    sentence: sentence.index,
  };
}

/** The time that "since" opens, and where the times that follow it end. */
function windowFrom(times: readonly TimeDraft[], since: Token): { time: number | null; stop: number } {
  // Times stand in the order of the text.
  let stop = since.end;
  let time: number | null = null;
  for (let k = firstFrom(times, since.start - 1); times[k]?.sentence === since.sentence; k++) {
    const { start, end } = times[k] as TimeDraft;
    if (time === null && end > since.start) [time, stop] = [k, end];
    if (start >= since.start && start - stop < 40) stop = Math.max(stop, end);
  }
  return { time, stop };
}

/** "Foreign Minister X, the most senior official to": the post of whom the claim is said. */
function postBefore(report: Report, sentence: Sentence, claim: number): string | null {
  const { tokens } = report.analysed;
  if (tokens[claim - 1]?.lower !== "the" || tokens[claim - 2]?.text !== ",") return null;
  const [{ start }, { end }] = [sentence, tokens[claim - 2] as Token];
  return mentionsIn(report, start, end).find(({ endToken }) => endToken === claim - 2)?.post ?? null;
}

/** Who visits whom in the words of a claim, and the post that the visitor is told to have. */
function visitTold(
  report: Report,
  first: number,
  end: number,
): { readonly dyad: readonly [string, string] | null; readonly post: string | null } {
  const entities: string[] = [];
  let post: string | null = null;
  for (const mention of mentionsBetween(report, first, end)) {
    post ??= mention.post;
    if (mention.entity !== null && !entities.includes(mention.entity)) entities.push(mention.entity);
  }
  const [a, b, more] = entities;
  const isPair = a !== undefined && b !== undefined && more === undefined;
  return { dyad: isPair ? (a < b ? [a, b] : [b, a]) : null, post };
}

/** The pair that a claim names between its noun of contact and its window. */
function dyadTold(
  report: Report,
  sentence: Sentence,
  claim: number,
  first: number,
  end: number,
): readonly [string, string] | null {
  const { tokens } = report.analysed;
  let dyad: readonly [string, string] | null = null;
  for (let k = first; k < end; k++) {
    const theTwo = tokens[k + 1]?.lower === "the" && tokens[k + 2]?.lower === "two";
    if (theTwo && isOneOf((tokens[k] as Token).lower, "between", "of"))
      dyad = pairBefore(report, sentence.firstToken, claim);
    if ((tokens[k] as Token).lower !== "between") continue;
    const { parties } = readParties(report, k + 1, sentence.endToken, null);
    const [a, b] = parties.map((party) => party.entity).sort();
    if (parties.length === 2 && a && b) dyad = [a, b];
  }
  return dyad;
}

/** "A and B met, the first talks between the two": the last list before the claim in its sentence, where it is of two. */
function pairBefore(report: Report, first: number, claim: number): readonly [string, string] | null {
  const [a, b, more] = lastListBefore(report, first, claim).map(({ entity }) => entity);
  return a && b && more === undefined ? (a < b ? [a, b] : [b, a]) : null;
}

/** "A met B", "A and B have met": the two named round the verb, up to a token. */
function pairAround(
  report: Report,
  first: number,
  verb: number,
  end: number,
): readonly [string, string] | null {
  const entities = new Set<string>();
  for (const { entity, members, kind } of mentionsBetween(
    report,
    Math.max(first, verb - 14),
    Math.min(end, verb + 9),
  )) {
    if (kind === "place") continue;
    for (const one of members.length > 0 ? members : entity === null ? [] : [entity]) entities.add(one);
  }
  const [a, b, more] = [...entities].sort();
  return a && b && more === undefined ? [a, b] : null;
}

/** "in years", "in more than a decade": a window that reaches back from the claim, not a date. */
function isBackward(tokens: readonly Token[], times: readonly TimeDraft[], token: Token): boolean {
  if (/^(years|decades|months)$/.test(tokens[token.index + 1]?.lower ?? "")) return true;
  const time = times[firstFrom(times, token.end + 2) - 1];
  return (
    time !== undefined &&
    time.end > token.end + 1 &&
    (time.kind === "duration" || time.rule === "window_to_publication")
  );
}

const LEVELLED =
  /\b(?:levels?|ministerial|ministers?|presidents?|leaders?|premiers?|chancellors?|summit|envoys?|heads)\b/i;

/** "of the two", "of the two presidents", "of their foreign ministers". */
const pairBehind = (tokens: readonly Token[], of: number): boolean =>
  isOneOf(tokens[of + 1]?.lower, "the", "their") &&
  (isOneOf(tokens[of + 2]?.lower, "two", "pair", "sides", "parties") ||
    (tokens[of + 1]?.lower === "their" &&
      tokens.slice(of + 2, of + 4).some(({ lower }) => LEVELLED.test(lower))));

/** "The presidents of the two countries met": the two before a verb. */
const isPairTold = (tokens: readonly Token[], first: number, verb: number): boolean =>
  tokens
    .slice(Math.max(first, verb - 10), verb)
    .some(({ lower, index }) => lower === "the" && tokens[index + 1]?.lower === "two");
