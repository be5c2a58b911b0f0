/** Takes a noun phrase, gives who issued the document that it names: "a readout by the Kremlin", "Beijing’s version", "the State Department readout". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { PIECES, PLATFORMS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { PERSON } from "../phrase/chunk.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { isTime } from "../phrase/row.ts";
import { withStanding } from "../phrase/standing.ts";
import { DAY, lemmaAt, spanOf, type TokenRange, wordAt } from "../words.ts";
import { namesOutlet } from "./outlets.ts";

/** The issuer's words; null where the phrase names no document or no issuer. `end` may lie before what hangs on the document. */
export function issuerOf(passage: Passage, { first, end }: TokenRange): TextSpan | null {
  const { tokens, report, sentence } = passage;
  let head = first;
  // "Bangkok’s Morning Post": a name is no document.
  while (
    head < end &&
    !(
      (PIECES.holds(itemAt(tokens, head)) ||
        // "the ministry’s write-up"
        (wordAt(tokens, head) === "write" && wordAt(tokens, head + 1) === "-")) &&
      (startsLower(tokens[head]?.text ?? "") || head === sentence.firstToken) &&
      // "the paper’s editorial board"
      !(head + 1 < end && tokens[head + 1]?.upos === "NOUN")
    )
  )
    head++;
  if (head >= end) return null;
  // "the king’s chief of protocol", "one diplomat briefed on the call", "officials on the call": persons
  const near = headAt(tokens, { first, end });
  const who = tokens[near]?.xpos === "VBN" ? near - 1 : near;
  const isPerson = PERSON.test(wordAt(tokens, who)) || ACTOR_NOUNS.has(lemmaAt(tokens, who, "NOUN"));
  if (who < head && isPerson && isOneOf(wordAt(tokens, near + 1), "of", "on", "about")) return null;
  for (let i = head - 1; i > first; i--)
    if (tokens[i]?.xpos === "POS" && !isOccasion(wordAt(tokens, i - 1)))
      return spanOf(tokens, { first, end: i });
  const author = authorAfter(passage, head, end);
  if (author) return author;
  const last = tokens[head - 1];
  const start = tokens[first]?.start;
  if (!last || head === first || start === undefined) return null;
  const named = mentionsIn(report, start, last.end).find(
    ({ kind }) => kind === "ministry" || kind === "organisation" || kind === "office" || kind === "outlet",
  );
  // "the court transcript", "official figures": what sort it is
  const isSort = named && /^(?:court|official)$/i.test(report.text.slice(named.start, named.end));
  return named && !isSort && sentence.end > named.end ? { start: named.start, end: named.end } : null;
}

/** "a summary published late on Sunday by the Prime Minister’s Office in Canberra": who stands behind "by" or "from". */
function authorAfter(passage: Passage, head: number, end: number): TextSpan | null {
  const { tokens, sentence } = passage;
  let by = behindSubject(passage, head, end);
  // "A post on X by the minister"
  if (
    wordAt(tokens, by) === "on" &&
    PLATFORMS.holds(itemAt(tokens, by + 1)) &&
    wordAt(tokens, by + 2) === "by"
  )
    by += 2;
  // "a tweet on Monday by the minister"
  while (by < head + 4 && wordAt(tokens, by) === "on" && DAY.holds(tokens[by + 1])) by += 2;
  if (isOneOf(wordAt(tokens, by), "in", "for", "on")) return carrierAt(passage, by + 1);
  while (by < head + 9 && by < sentence.endToken && ISSUED.test(wordAt(tokens, by))) by++;
  return isOneOf(wordAt(tokens, by), "by", "from", "of") ? authorBehind(passage, head, by, end) : null;
}

/** Where what tells of a document's issue opens: behind the document, and behind what it is of or to whom it is written. */
function behindSubject({ tokens, sentence }: Passage, head: number, end: number): number {
  const next = wordAt(tokens, head + 1);
  // "a letter to the chairman from the envoy": to whom stands before by whom.
  if (next === "to") {
    const from = fromIn(tokens, { first: head + 2, end: Math.min(end, head + 14) });
    return from > 0 ? from : head + 1;
  }
  const of = next === "of" ? phraseStartingAt(tokens, head + 2, sentence.endToken) : null;
  if (of) {
    // "a readout of the call from the Elysee": what hangs on the call issued the readout.
    if (MEETINGS.test(wordAt(tokens, headAt(tokens, of)))) {
      const within = fromIn(tokens, { first: of.first, end: of.end + 1 });
      if (within > 0) return within;
    }
    // "A readout of the meeting released by the embassy", "The Turkish account of the call, issued by the palace, says"
    const verb = wordAt(tokens, of.end) === "," ? of.end + 1 : of.end;
    if (tokens[verb]?.xpos === "VBN" && ISSUED.test(wordAt(tokens, verb))) return verb;
  }
  if (next !== ",") return head + 1;
  // "the statement, issued by the palace", "which was issued by the palace"
  const given =
    wordAt(tokens, head + 2) === "which" && tokens[head + 3]?.upos === "AUX" ? head + 4 : head + 2;
  const word = wordAt(tokens, given);
  return GIVEN_OUT.has(word) || (word === "signed" && OF_SIGNATORIES.holds(tokens[head])) ? given : head + 1;
}

/** "A report in the Straits Times", "on the minister’s channel": the paper that printed it, or whose place to write in it is. */
function carrierAt({ tokens, sentence, report }: Passage, at: number): TextSpan | null {
  const paper = phraseStartingAt(tokens, at, sentence.endToken);
  const owner = paper && placeOwner(tokens, paper);
  if (owner) return spanOf(tokens, owner);
  return paper && namesOutlet({ report }, spanOf(tokens, paper)) ? spanOf(tokens, paper) : null;
}

/** Whom "by", "from" or "of" at token `by` names; null for what a document is of, or where it was written. */
function authorBehind(
  { tokens, sentence, report }: Passage,
  head: number,
  by: number,
  end: number,
): TextSpan | null {
  const stop = by < end ? end : sentence.endToken;
  const near = phraseStartingAt(tokens, by + 1, stop);
  if (!near) return null;
  // "the joint statement of A, B and C": all whom the phrase names.
  const row = stop === end && near.end < end && wordAt(tokens, near.end) === ",";
  const close = wordAt(tokens, end - 1) === "," ? end - 1 : end;
  const issuer = row ? { first: near.first, end: close } : withStanding(tokens, near, sentence.endToken);
  const span = spanOf(tokens, issuer);
  const known = mentionsIn(report, span.start, span.end);
  // "an account of the Kremlin": what it is of.
  const body =
    BODIES.has(wordAt(tokens, near.end - 1)) ||
    known.some((one) => one.end === span.end && isOneOf(one.kind, "organisation", "ministry", "office"));
  const acts = ACTOR_NOUNS.has(lemmaAt(tokens, near.end - 1, "NOUN"));
  const named = tokens[near.end - 1]?.upos === "PROPN" || body || acts;
  if (wordAt(tokens, by) === "of" && (!named || ABOUT.holds(itemAt(tokens, head)))) return null;
  // "a report from Geneva", "an account of Berlin": where it was written, or what it is of.
  const placed = known.length > 0 && known.every((one) => one.kind === "place" && one.end === span.end);
  return placed && !SENT.holds(itemAt(tokens, head)) ? null : span;
}

/** "a post on the Facebook page of X", "a message on X’s Telegram channel": whose place to write in it is; null for any other place. */
function placeOwner(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  for (let i = first + 1; i < end; i++) {
    if (!OWN_PLACE.has(wordAt(tokens, i))) continue;
    if (wordAt(tokens, i + 1) === "of" && i + 2 < end) return { first: i + 2, end };
    for (let k = i - 1; k > first; k--) if (tokens[k]?.xpos === "POS") return { first, end: k };
  }
  return null;
}

/** Places of one’s own to write in. */
const OWN_PLACE: ReadonlySet<string> = new Set(
  "channel page account blog feed profile wall timeline website site portal".split(" "),
);

/** The "from" or "by" within a range; -1 where none stands there. */
function fromIn(tokens: readonly Token[], { first, end }: TokenRange): number {
  for (let i = first; i < end; i++) if (isOneOf(wordAt(tokens, i), "from", "by")) return i;
  return -1;
}

/** Bodies that issue documents, which the text may not know by name. */
const BODIES: ReadonlySet<string> = new Set(
  "mission ministry office secretariat government presidency command commission agency embassy delegation court palace council committee".split(
    " ",
  ),
);

/** What a readout is of. */
const MEETINGS = /^(?:calls?|meetings?|talks|conversations?|visit|discussions?|session|summit|exchange)$/;

/** "the summit’s declaration", "last week’s statement", "the treaty’s text": what issues nothing. */
const isOccasion = (word: string): boolean =>
  MEETINGS.test(word) ||
  isTime(word) ||
  PIECES.has(word) ||
  isOneOf(word, "conference", "agreement", "forum");

/** What a capital sends. */
const SENT = new WordList("message letter note telegram cable");

const ABOUT = new WordList(
  "account version summary transcript minutes video footage recording clip report study survey",
);

/** Documents whose signatories speak through them, behind a comma as well: who signed an accord is another matter. */
const OF_SIGNATORIES = new WordList(["letter", "petition", "op-ed", "appeal", "manifesto"]);

/** What who issued a document did, behind its comma. */
const GIVEN_OUT: ReadonlySet<string> = new Set(
  "issued published released circulated posted put sent distributed".split(" "),
);

/** What stands between a document and "by": "published late on Sunday, 3 May, by". */
const ISSUED =
  /^(?:issued|published|released|signed|adopted|circulated|posted|put|out|sent|distributed|carried|read|written|drafted|given|made|provided|supplied|jointly|late|early|earlier|on|in|\d{1,4}|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
