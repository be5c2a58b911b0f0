/** Takes a statement of a sentence, gives it with those who pass it on between the outlet and the speaker (R27): "told Reuters", "citing two officials", "through an interpreter", "on behalf of the king". */

import type { Token } from "@readout/english";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage, StatementDraft } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { issuerOf } from "../source/issuers.ts";
import { outletRow } from "../source/outlet-row.ts";
import { namesOutlet } from "../source/outlets.ts";
import { rangeOf, spanOf, touches, wordAt } from "../words.ts";
import { citedIn, delegatedBy, spokenFor } from "./cited.ts";
import { handedOnBy, publishedBy } from "./published-by.ts";
import { relayAt } from "./relay-at.ts";
import { reporterAt, shownBy, tellsOfRelay } from "./relay-clauses.ts";

/** The statement with its relays, outlet first; where somebody is cited or spoken for, he is the speaker. Relays that the draft has already stand before those found. */
export function passOn(passage: Passage, draft: StatementDraft): StatementDraft {
  const region = besides(passage, draft);
  const { spoken: cited, between } = citedIn(passage, region, draft);
  const { tokens, sentence } = passage;
  const whole = { first: sentence.firstToken, end: sentence.endToken };
  const spoken = cited ?? spokenFor(passage, region, draft) ?? publishedBy(passage, draft);
  const source = spoken?.source ?? draft.source;
  const found = (spoken?.relays ?? []).filter(
    (relay) => !draft.relays.some((known) => touches(known, relay)),
  );
  const add = (span: TextSpan | null): void => {
    if (span && ![...draft.relays, ...between, ...found, source].some((known) => touches(known, span)))
      found.push(span);
  };
  const outermost: TextSpan[] = [];
  for (const i of region) {
    const relay = relayAt(passage, i);
    // "S, the minister assured us, the mayor told the agency": who told it stands behind it.
    const reporter = reporterAt(passage, i, draft.cue);
    const row = ROWED.holds(tokens[i]) ? outletRow(passage, i + 1) : [];
    for (const outlet of row) add(spanOf(tokens, outlet));
    if (relay && reporter && row.length === 0) outermost.push(spanOf(tokens, relay));
    else add(relay ? spanOf(tokens, relay) : (handedOnBy(passage, i) ?? framedBy(passage, i, source)));
    add(shownBy(passage, i, source));
    if (reporter && !touches(source, reporter)) outermost.push(reporter);
    // "told the agency, as cited by the paper": the paper has it from the agency.
    // "told the agency, which was in turn quoted by the paper", "whose report was carried by the paper"
    const cites = relay !== null && row.length === 0 && wordAt(tokens, i) === "by" && tellsOfRelay(tokens, i);
    const last = found.at(-1);
    const handedOn = relay !== null && wordAt(tokens, i) === "by" && followsRelay(tokens, i, found.at(-2));
    if (
      (cites || handedOn) &&
      last &&
      found.length + draft.relays.length > 1 &&
      touches(last, spanOf(tokens, relay))
    )
      outermost.push(...found.splice(-1));
  }
  const issuer = spoken || !source ? null : issuerOf(passage, rangeOf(tokens, whole, source));
  // "A memo, seen by the paper, quotes the envoy as saying S": the paper has the memo.
  const isHeld = draft.relays.length > 0 && draft.relays.every((span) => isDocument(passage, span));
  const holders = isHeld ? found.filter((span) => namesOutlet(passage, span)) : [];
  const rest = found.filter((span) => !holders.includes(span)).sort(byOutlet(passage));
  return {
    ...draft,
    source,
    behalf: delegatedBy(passage, region, draft),
    issuer,
    relays: [...outermost, ...holders, ...draft.relays, ...between, ...rest].flatMap((span) =>
      apart(passage, span),
    ),
  };
}

/** "in remarks to Reuters carried by Tass", with "by" at a token: right behind who had them first. */
const followsRelay = (tokens: Passage["tokens"], by: number, known: TextSpan | undefined): boolean =>
  known !== undefined && tokens[by - 1]?.xpos === "VBN" && tokens[by - 2]?.end === known.end;

/** "Reuters and AFP, citing officials": a link for each outlet of a row; the span itself where it is none. */
function apart(passage: Passage, span: TextSpan): readonly TextSpan[] {
  const { tokens, sentence } = passage;
  const { first, end } = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, span);
  if (end - first < 3) return [span];
  const row = outletRow(passage, first);
  return row.length > 0 && row.at(-1)?.end === end ? row.map((name) => spanOf(tokens, name)) : [span];
}

/** "In the Kremlin’s summary, the president reminded his guest that S": whose document the sentence opens with, where somebody else speaks. */
function framedBy(
  { report, tokens, sentence }: Passage,
  at: number,
  source: TextSpan | null,
): TextSpan | null {
  if (at !== sentence.firstToken || wordAt(tokens, at) !== "in" || !source) return null;
  const phrase = phraseStartingAt(tokens, at + 1, sentence.endToken);
  if (!phrase || wordAt(tokens, phrase.end) !== "," || !DOCUMENT_NOUNS.holds(tokens[phrase.end - 1]))
    return null;
  let pos = phrase.first + 1;
  while (pos < phrase.end && tokens[pos]?.xpos !== "POS") pos++;
  const { start, end } = spanOf(tokens, { first: phrase.first, end: Math.min(pos, phrase.end) });
  const isBody = mentionsIn(report, start, end).some(
    (mention) => mention.end === end && isOneOf(mention.kind, "ministry", "organisation", "state", "place"),
  );
  return isBody &&
    pos < phrase.end &&
    !/^(?:it|he|she|they)$/i.test(report.text.slice(source.start, source.end))
    ? { start, end }
    : null;
}

/** Whether a span names a document, and nobody who issued it. */
function isDocument({ tokens, sentence }: Passage, span: TextSpan): boolean {
  const range = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, span);
  return range.end > range.first && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, range)]);
}

/** Outlets before other relays, each kind in the order found. */
const byOutlet =
  (passage: Passage) =>
  (a: TextSpan, b: TextSpan): number =>
    Number(namesOutlet(passage, b)) - Number(namesOutlet(passage, a));

/** Tokens of the sentence, or of what another statement reports, beside the statement's content, up to the statements around it. */
function besides({ sentence, tokens, drafts }: Passage, draft: StatementDraft): number[] {
  const found: number[] = [];
  const others = ofSentence(drafts, sentence.index).filter(
    (other) => other.content !== draft.content && other.told === draft.told,
  );
  // "…, and his colleague said": what stands before another's statement belongs to that one.
  let opens = draft.told?.start ?? 0;
  let closes = draft.told?.end ?? Number.POSITIVE_INFINITY;
  const own = draft.content[0]?.start ?? 0;
  for (const { source, content } of others) {
    const close = content[content.length - 1]?.end ?? 0;
    // "S, according to A; T, according to B": each clause has its own.
    const parting = semicolonBetween(tokens, sentence, own, content[0]?.start ?? own);
    if (parting > own) closes = Math.min(closes, parting);
    else if (parting >= 0) opens = Math.max(opens, parting);
    if (source && draft.source && close <= draft.source.start && !touches(source, draft.source))
      opens = Math.max(opens, close);
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.start < opens || token.end > closes) continue;
    const taken = draft.content.some((part) => token.start >= part.start && token.end <= part.end);
    const another = others.some(
      (other) =>
        !touches(other.source, draft.source ?? { start: 0, end: 0 }) &&
        [...other.content, other.cue, other.source].some((part) => part !== null && touches(part, token)),
    );
    if (!taken && !another) found.push(i);
  }
  return found;
}

/** Where a semicolon stands between two places of a sentence; -1 where none does. */
function semicolonBetween(
  tokens: readonly Token[],
  { firstToken, endToken }: Passage["sentence"],
  a: number,
  b: number,
): number {
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  for (let i = firstToken; i < endToken; i++) {
    const { start, text } = tokens[i] as Token;
    if (start > from && start < to && text === ";") return start;
  }
  return -1;
}

/** The drafts of a sentence: those read last, which are the last of the list. */
function ofSentence(drafts: readonly StatementDraft[], sentence: number): readonly StatementDraft[] {
  let first = drafts.length;
  while (first > 0 && (drafts[first - 1] as StatementDraft).sentence === sentence) first--;
  return drafts.slice(first);
}

/** Words before several outlets that somebody spoke to, or that carried his words. */
const ROWED = new WordList("tell told telling tells to with by");
