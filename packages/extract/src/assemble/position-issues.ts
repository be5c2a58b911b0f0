/** Takes a stand, gives the issue that it is on and whom it targets. */
import { actorSlug, type Issue } from "@readout/core";
import type { Token } from "@readout/english";
import { DEEDS_DONE_TO, HARMS, NO_MATTERS, PARTY_HEADS, TOLD_THINGS } from "../data/stance-words.ts";
import { FINITE_TAGS } from "../data/verb-tags.ts";
import { isPossessive } from "../mentions/lexicon/possessive.ts";
import type { Mention, MentionKind } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import { issueOf } from "../readers/issue-of.ts";
import { readParties } from "../readers/meeting/party/parties.ts";
import { isDateWord, isTimePhrase } from "../readers/time/calendar.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstPast } from "../span-search.ts";
import type { WordList } from "../word-list.ts";

/** One of the known issues that a stand is on, by its object's words, else by those around it; with `asides` by what is said of it besides as well. */
export function knownIssue(
  report: Report,
  object: TextSpan,
  span: TextSpan,
  asides: boolean = false,
): Issue | null {
  const wordsOf = ({ start, end }: TextSpan): string =>
    untilAside(report.text.slice(start, end), asides ? CONDITION : ASIDE);
  const known = issueOf(wordsOf(object)) ?? issueOf(wordsOf(span));
  return known && { id: known.id, label: known.label, parent: known.parent };
}

/** "any payment before a truce": what something waits for is another matter. */
const CONDITION = / (?:before|without|pending) /;
/** So is what is said of it besides: "the visit, which came as missiles fell". */
const ASIDE = / (?:before|without|pending) |, (?:which|who|whose|most|many|all) /;

/** The words before an aside. */
function untilAside(words: string, aside: RegExp): string {
  const at = words.search(aside);
  return at > 0 ? words.slice(0, at) : words;
}

/** What words are on: an issue that is known, else the matter that they name. */
export const issueOn = (report: Report, words: TextSpan): Issue | null =>
  knownIssue(report, words, words) ?? issueNamed(report, words, false);

/** Whether an object names of a known issue only what the issue is to end: "the continued fighting". */
export function isToEnd(report: Report, { start, end }: TextSpan): boolean {
  const words = report.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^a-z-]+/);
  const entry = issueOf(report.text.slice(start, end));
  const named = entry?.words.filter((word) => words.includes(word)) ?? [];
  return named.length > 0 && named.every((word) => entry?.ended?.includes(word));
}

/** Whether a span opens with what somebody claims: "the claim that they oppose a truce". */
export const isClaim = (report: Report, span: TextSpan): boolean =>
  headBefore(report, span, TOLD_THINGS, /^(?:that|of|about|by)$/);

/** Whether a span opens with what is done to a matter: "attacks on the accord", "the breakdown of the talks". */
export const isHarm = (report: Report, span: TextSpan): boolean =>
  headBefore(report, span, HARMS, /^(?:of|on|against|to|from|for|in)$/);

/** Whether one of some nouns, with such a word behind it, heads the phrase that a span opens with. */
function headBefore(report: Report, { start, end }: TextSpan, nouns: WordList, behind: RegExp): boolean {
  const { tokens } = report.analysed;
  for (let i = firstPast(tokens, start); i < tokens.length; i++) {
    const { end: stop, upos, xpos } = tokens[i] as Token;
    if (stop >= end || FINITE_TAGS.has(xpos) || upos === "ADP") return false;
    // "rejected the idea of a force" is against the force.
    const thought = IDEAS.has(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower === "of";
    if (nouns.holds(tokens[i]) && !thought && behind.test(tokens[i + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** What one may have of a matter. */
const IDEAS = new Set("idea notion possibility prospect".split(" "));

/** Parts of speech that stand before a matter's own words. */
const PASSED: ReadonlySet<Token["upos"]> = new Set(["DET", "PRON", "ADP", "PART", "PUNCT"]);

/** The matter that an object names in words of its own; null where it names none, or only who acts. */
export function issueNamed(report: Report, object: TextSpan, told: boolean): Issue | null {
  const { tokens } = report.analysed;
  let first = firstPast(tokens, object.start);
  // "rejects what it calls interference"
  if (tokens[first]?.lower === "what")
    for (let i = first + 2; i < first + 5; i++)
      if (isOneOf(tokens[i]?.lower, "calls", "called", "described", "termed")) first = i + 1;
  const skip = (): void => {
    while (
      first < tokens.length &&
      (tokens[first] as Token).end <= object.end &&
      (PASSED.has((tokens[first] as Token).upos) ||
        (told && tokens[first]?.lower === "that") ||
        (isDateWord(tokens[first]) && isOneOf(tokens[first - 1]?.lower, "on", "in")))
    )
      first++;
  };
  skip();
  // "opposes opening talks", "wants to buy jets": the matter is the verb's object, where a narrator tells it ("I want to thank X").
  // "proposed establishing a secretariat", not "should be paying a tax", "regarding the ties".
  const does =
    tokens[first]?.xpos === "VBG" &&
    tokens[first + 1]?.upos === "DET" &&
    tokens[first - 1]?.upos !== "AUX" &&
    !isOneOf(tokens[first]?.lower, "regarding", "concerning", "including", "following");
  const deed = told ? /^VBG?$/.test(tokens[first]?.xpos ?? "") : does;
  if (deed && (tokens[first] as Token).end < object.end) {
    first++;
    // "pull back its troops"
    if (tokens[first]?.xpos === "RP" || isOneOf(tokens[first]?.lower, "back", "up", "out")) first++;
    skip();
  }
  let end = first;
  while (
    end < tokens.length &&
    end < first + 6 &&
    (tokens[end] as Token).end <= object.end &&
    // "urged the bank last month to"
    !(end > first && isTimePhrase(tokens, end, end + 2)) &&
    (isOneOf((tokens[end] as Token).upos, "NOUN", "PROPN", "ADJ", "NUM") ||
      // "a broad and inclusive settlement"
      (tokens[end]?.lower === "and" && tokens[end - 1]?.upos === "ADJ" && tokens[end + 1]?.upos === "ADJ") ||
      // "the Belt and Road Initiative"
      (tokens[end]?.lower === "and" &&
        tokens[end - 2]?.lower === "the" &&
        tokens[end + 2]?.upos === "PROPN" &&
        tokens[end - 1]?.upos === "PROPN") ||
      // "a legally binding agreement"
      (tokens[end]?.lower.endsWith("ly") && /^(?:ADJ|VERB)$/.test(tokens[end + 1]?.upos ?? "")) ||
      // "a negotiated solution"
      (isOneOf((tokens[end] as Token).xpos, "VBN", "VBG") && isOneOf(tokens[end + 1]?.upos, "NOUN", "ADJ")) ||
      (tokens[end] as Token).xpos === "POS" ||
      (tokens[end] as Token).xpos === "HYPH")
  )
    end++;
  while (end > first && !isOneOf((tokens[end - 1] as Token).upos, "NOUN", "PROPN")) end--;
  if (end <= first) return null;
  // "commended the two sides", "thanked Egypt": who acts is no matter to stand on.
  if (PARTY_HEADS.holds(tokens[end - 1]) || actsAt(report, tokens[end - 1] as Token)) {
    // "wants Mali to close the camps", "demands that Mali close them": what whoever acts is to act on.
    let to = end;
    while (to < end + 5 && tokens[to]?.lower !== "to") to++;
    let acts = /^VB[DP]?$/.test(tokens[end]?.xpos ?? "") ? end : isTimePhrase(tokens, end, to) ? to + 1 : -1;
    if (tokens[acts]?.upos === "ADV") acts++;
    const rest = { start: tokens[acts]?.end ?? object.end, end: object.end };
    return /^VB[DP]?$/.test(tokens[acts]?.xpos ?? "") && rest.start < rest.end
      ? issueNamed(report, rest, false)
      : null;
  }
  const thought = tokens[end]?.lower === "of" && IDEAS.has((tokens[end - 1] as Token).lower);
  if (thought) return issueNamed(report, { start: (tokens[end] as Token).end, end: object.end }, told);
  if (NO_MATTERS.holds(tokens[end - 1])) {
    // "condemned in the strongest terms the attack on X", "put an end to the attacks": what is behind it.
    const terms = /^(?:terms?|end)$/.test((tokens[end - 1] as Token).lower);
    const rest = { start: (tokens[end - 1] as Token).end, end: object.end };
    return terms && rest.end - rest.start > 3 ? issueOn(report, rest) : null;
  }
  const label = report.text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end);
  return { id: actorSlug("issue", label.toLowerCase()), label, parent: null };
}

/** Whether a word names somebody who acts, or ends the name of an office or ministry. An armed group is a matter as well: "must be removed". */
const actsAt = (report: Report, { start, end }: Token): boolean =>
  mentionsIn(report, Math.max(0, start - NAME_LENGTH), end).some(
    (mention) =>
      ACTING.has(mention.kind) &&
      (mention.start >= start || (mention.end === end && mention.kind !== "organisation")),
  );
const NAME_LENGTH = 60;
const ACTING: ReadonlySet<MentionKind> = new Set([
  "state",
  "organisation",
  "ministry",
  "office",
  "person",
  "outlet",
]);

/** The other sides that a stand is on: whoever is named first in its object, with those listed beside. */
export function targetsIn(report: Report, span: TextSpan, own: ReadonlySet<string>): string[] {
  const { tokens } = report.analysed;
  const opener = firstPast(tokens, span.start);
  // "urged both sides to let trucks into X": on those sides, whoever is named behind.
  let head = opener + 3;
  while (head >= opener && !(PARTY_HEADS.holds(tokens[head]) && tokens[head + 1]?.lower === "to")) head--;
  const stop = span.start + untilAside(report.text.slice(span.start, span.end), ASIDE).length;
  const mentions = mentionsIn(report, span.start, head < opener ? stop : (tokens[head] as Token).end);
  // "its dispatch of troops to Chad" is on whoever sent them.
  const { lower, start: owned } = tokens[opener] as Token;
  if (isOneOf(lower, "its", "their", "his", "her")) {
    const owner = mentions.find(({ start }) => start === owned)?.entity ?? null;
    return owner && !own.has(owner) && !owner.startsWith("group@") ? [owner] : [];
  }
  const named = mentions.find(
    (mention) =>
      mention.entity !== null &&
      !own.has(mention.entity) &&
      mention.kind !== "place" &&
      mention.kind !== "outlet" &&
      mention.kind !== "pronoun" &&
      mention.kind !== "population" &&
      !mention.entity.startsWith("group@") &&
      !isDoneTo(report, mention) &&
      !ownsNeighbours(report, mention),
  );
  if (!named?.entity) return [];
  const end = firstPast(tokens, span.end - 1) + 1;
  const listed = readParties(report, named.firstToken, end, null).parties.map(({ entity }) => entity);
  return [...new Set([named.entity, ...listed])].filter((entity) => !own.has(entity));
}

/** "A's neighbours", "its allies": others than A. */
const ownsNeighbours = (report: Report, { endToken }: Mention): boolean =>
  isPossessive(report.analysed.tokens[endToken]?.lower ?? "") &&
  /^(?:neighbou?rs|allies|partners|backers|supporters|creditors)$/.test(
    report.analysed.tokens[endToken + 1]?.lower ?? "",
  );

/** "the invasion of X", "the attacks on X": whom a deed is done to is not whom a stand on it is against. */
function isDoneTo(report: Report, { firstToken }: Mention): boolean {
  const { tokens } = report.analysed;
  let i = firstToken - 1;
  while (isOneOf(tokens[i]?.upos, "DET", "ADJ")) i--;
  return isOneOf(tokens[i]?.lower, "of", "on", "upon", "against", "in") && DEEDS_DONE_TO.holds(tokens[i - 1]);
}
