/** Takes "quoted X as saying" in a passage, gives X's statement with the outlet that quotes as relay. */

import type { Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PUBLISHING } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { statementAfter } from "../content/content-after.ts";
import { contentBefore } from "../content/content-before.ts";
import { asSaying } from "../cue/cue-state.ts";
import { withoutRelay } from "../cue/reporting-verb.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { timeStart } from "../phrase/time-phrase.ts";
import { issuerOf } from "../source/issuers.ts";
import { isUnknownName, namesOutlet } from "../source/outlets.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { isClose, isOpen, lemmaAt, spanOf, type TokenRange, wordAt } from "../words.ts";

/** "quoted him as saying" */
const objectPronoun = (tokens: readonly Token[], at: number): TokenRange | null =>
  isOneOf(wordAt(tokens, at), "him", "her", "them", "it") ? { first: at, end: at + 1 } : null;

/** "quotes a “senior member of the junta” as saying" */
function inMarks(tokens: readonly Token[], from: number, as: number): TokenRange | null {
  const open = tokens[from]?.upos === "DET" ? from + 1 : from;
  return isOpen(tokens[open]) && as - from <= 12 && isClose(tokens[as - 1]) ? { first: from, end: as } : null;
}

/** "In the minutes of the meeting, X is cited as saying": the document that cites him. */
function fronted({ tokens, first }: Passage, subject: TokenRange | null): TokenRange | null {
  if (!subject || wordAt(tokens, first) !== "in") return null;
  const phrase = phraseStartingAt(tokens, first + 1, subject.first);
  if (!phrase || (wordAt(tokens, phrase.end) !== "," && phrase.end !== subject.first)) return null;
  for (let i = phrase.first; i < phrase.end; i++)
    if (DOCUMENT_NOUNS.holds(itemAt(tokens, i)) || wordAt(tokens, i) === "record") return phrase;
  return null;
}

/** “S,” the agency quoted an official who was not named: whose the words are stands behind the verb. */
function quotedBehind(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end } = passage;
  const subject = sourceBefore(tokens, first, at);
  if (!subject || !isClose(tokens[subject.first - 1])) return null;
  const isPassive = isOneOf(wordAt(tokens, at + 1), "by", "in", "on");
  const object = sourceAfter(tokens, isPassive ? at + 2 : at + 1, end);
  const [relay, source] = isPassive ? [object, subject] : [subject, object];
  const content =
    relay && source && contentBefore(passage, { opens: subject.first, closes: object?.end ?? at + 1 });
  if (!content || !source || !relay) return null;
  const attribution = attributionAt(passage, at, source, "quote", CUES.get("say") ?? null, "relay_quoted");
  return draftOf(passage, { ...attribution, relays: [spanOf(tokens, relay)] }, [content]);
}

/** "The agency carried a report quoting X": who carried what quotes him. */
function publisherBefore({ tokens, first }: Passage, subject: TokenRange): TokenRange | null {
  const verb = subject.first - 1;
  const carries = tokens[verb]?.upos === "VERB" && PUBLISHING.has(lemmaAt(tokens, verb, "VERB"));
  return carries && verb > first ? sourceBefore(tokens, first, verb) : null;
}

/** "X quoted Y as saying S", "Y was quoted (by X) as saying S", "S, Y was quoted as saying (by X)"; `at` is the token of "quoted" or "cited". */
export function readQuotedAs(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end } = passage;
  const outer = asSaying(tokens, at, end);
  if (outer < 0) return quotedBehind(passage, at);
  // "was also quoted", "was on Monday quoted"
  const timed = timeStart(tokens, first, at - 1);
  const be = wordAt(tokens, at - 1) === "also" ? at - 2 : timed - 1;
  const isPassive = isOneOf(wordAt(tokens, be), "is", "are", "was", "were", "been", "being");
  const subject = withoutRelay(passage, sourceBefore(tokens, first, isPassive ? timed : at));
  const object = isPassive ? subject : quotedObject(tokens, at, outer);
  if (!object) return null;
  const { source, as, between } = innermost(passage, object, outer);
  // "as having been told": what somebody else said to him
  if (wordAt(tokens, as + 1) === "having" && wordAt(tokens, as + 2) === "been") return null;
  // "quoted the ministers as “deploring …”": the mark stands where "saying" would. "as having said"
  const participle = wordAt(tokens, as + 1) === "having" ? as + 2 : as + 1;
  const particle = Number(wordAt(tokens, participle + 1) === "out");
  const colon = wordAt(tokens, as) === ":" || isOpen(tokens[as + 1]);
  const says = colon ? as + 1 : participle + 1 + particle;
  const entry = CUES.get(lemmaAt(tokens, participle, "VERB")) ?? CUES.get("say") ?? null;
  const by = isPassive ? quotedBy(passage, at, as) : null;
  const record = isPassive && !by ? fronted(passage, subject) : null;
  const relays = [...(isPassive || !subject ? [] : quoting(passage, subject)), ...between];
  if (by) relays.push(issuerOf(passage, by) ?? spanOf(tokens, by));
  if (record) relays.push(issuerOf(passage, record) ?? spanOf(tokens, record));
  const attribution = {
    ...attributionAt(passage, at, source, "quote", entry, isPassive ? "quoted_as" : "relay_quoted"),
    cue: { start: (tokens[at] as Token).start, end: (tokens[says - 1] as Token).end },
    relays,
  };
  const closes = by && by.first > as ? by.end : says;
  const opens = Math.min(subject?.first ?? at, source.first, at);
  const before = contentBefore(passage, { opens, closes });
  if (before) return draftOf(passage, attribution, [before]);
  const after = statementAfter(
    passage,
    closes,
    { ...attribution, relays: [] },
    { cue: participle, entry, free: entry?.frames[0] === "clause" },
  );
  return after && { ...after, relays };
}

/** Whom a subject quotes. */
function quotedObject(tokens: readonly Token[], at: number, as: number): TokenRange | null {
  // "quotes from the draft: “S”"
  const from = wordAt(tokens, at + 1) === "from" ? at + 2 : at + 1;
  return (
    sourceAfter(tokens, from, isOneOf(wordAt(tokens, as), "as", ":") ? as : as + 1) ??
    objectPronoun(tokens, at + 1) ??
    inMarks(tokens, at + 1, as)
  );
}

/** "quoted the television as quoting the president as saying": who is quoted last, and those between. */
function innermost(
  { tokens, end }: Passage,
  object: TokenRange,
  outer: number,
): { source: TokenRange; as: number; between: TextSpan[] } {
  const between: TextSpan[] = [];
  let [source, as] = [object, outer];
  while (isOneOf(wordAt(tokens, as + 1), "quoting", "citing")) {
    const next = asSaying(tokens, as + 1, end);
    const inner = next < 0 ? null : sourceAfter(tokens, as + 2, next);
    if (!inner) break;
    between.push(spanOf(tokens, source));
    [source, as] = [inner, next];
  }
  return { source, as, between };
}

/** Who quotes, behind who carried it. */
function quoting(passage: Passage, subject: TokenRange): TextSpan[] {
  const publisher = publisherBefore(passage, subject);
  const own = issuerOf(passage, subject) ?? spanOf(passage.tokens, subject);
  return publisher ? [spanOf(passage.tokens, publisher), own] : [own];
}

/** "is quoted in El Nacional as saying", "is recorded in the minutes as objecting", "was quoted as saying by X": what or who quotes him. */
function quotedBy(passage: Passage, at: number, as: number): TokenRange | null {
  const { tokens, end } = passage;
  const within = isOneOf(wordAt(tokens, at + 1), "in", "on") ? phraseStartingAt(tokens, at + 2, as) : null;
  if (
    within &&
    (DOCUMENT_NOUNS.holds(tokens[headAt(tokens, within)]) ||
      namesOutlet(passage, spanOf(tokens, within)) ||
      isUnknownName(passage, within, true))
  )
    return within;
  // "was quoted as saying in a statement by the ministry"
  const piece = wordAt(tokens, as + 2) === "in" ? sourceAfter(tokens, as + 3, end) : null;
  if (piece && issuerOf(passage, piece)) return piece;
  const by = wordAt(tokens, at + 1) === "by" ? at + 2 : wordAt(tokens, as + 2) === "by" ? as + 3 : -1;
  return by > 0 ? phraseStartingAt(tokens, by, end) : null;
}
