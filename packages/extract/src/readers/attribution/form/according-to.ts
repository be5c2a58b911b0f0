/** Takes "according to X" or "in the words of X" in a passage, gives X's statement: "According to X, S", "S, according to X". */

import type { Quote, Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { PASSING_ON } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { statementAfter } from "../content/content-after.ts";
import { contentBefore } from "../content/content-before.ts";
import { type Attribution, attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { closeOf, phraseLength } from "../relay/viewpoint.ts";
import {
  finite,
  innerOf,
  isClose,
  lemmaAt,
  quotedFrom,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";
import { accordingSource, accordingSpan, isYardstick } from "./according-source.ts";
import { resumedClause, verbBehind } from "./resumed-content.ts";

/** The quotation between a comma and a token; undefined for one that belongs to its clause. */
const markedApart = ({ tokens, first, quotes }: Passage, at: number): Quote | undefined =>
  quotes.find(
    ({ start, end }) =>
      end === tokens[at - 1]?.end && wordAt(tokens, tokenFrom(tokens, { first, end: at }, start) - 1) === ",",
  );

/** The passage, or what a bracket that is open at `at` holds of it: "(with a worth of nine million, according to X)". */
function inBrackets(passage: Passage, at: number): Passage {
  const { tokens, first, end } = passage;
  for (let i = at - 1; i > first; i--) {
    const { text } = tokens[i] as Token;
    if (text === ")") return passage;
    if (text !== "(") continue;
    let close = at;
    while (close < end && (tokens[close] as Token).text !== ")") close++;
    return { ...passage, first: i + 1, end: close };
  }
  return passage;
}

/** The statement of who stands behind "according to" at token `at`; null where no content stands by it. */
export function readAccordingTo(whole: Passage, at: number): StatementDraft | null {
  const passage = inBrackets(whole, at);
  const { tokens, first } = passage;
  const source = accordingSource(passage, at);
  if (!source || isYardstick(tokens, source)) return null;
  const span = accordingSpan(passage, source);
  const account: Account = {
    passage,
    at,
    source,
    close: closeOf(tokens, at, source),
    attribution: {
      ...attributionAt(passage, at, span, "according", CUES.get("say") ?? null, "according_to"),
      cue: {
        start: (tokens[at] as Token).start,
        end: (tokens[at + phraseLength(tokens, at) - 1] as Token).end,
      },
    },
  };
  // "drafted by three lawyers, according to whom the raid was unlawful": the relative clause is theirs.
  if (source.end <= at) return openedAt(account, at + 3);
  const fronted = at === first || (at === first + 1 && tokens[first]?.upos === "CCONJ");
  return fronted ? toldBehind(account) : (toldInMarks(account) ?? toldBefore(account));
}

/** An account that is named at token `at`: who gives it, and the token behind the phrase that names it. */
interface Account {
  readonly passage: Passage;
  readonly at: number;
  readonly source: TokenRange;
  readonly close: number;
  readonly attribution: Attribution;
}

/** The account's content from token `from` on, whatever its shape. */
const openedAt = (
  { passage, at, attribution }: Account,
  from: number,
  given: Attribution = attribution,
): StatementDraft | null => statementAfter(passage, from, given, { cue: at, entry: null, free: true });

/** "According to X, S": what stands behind the phrase that opens the clause. */
function toldBehind(account: Account): StatementDraft | null {
  const { passage, at, source, close, attribution } = account;
  const { tokens, end } = passage;
  // "In its view the session had failed"
  if (close > source.end && wordAt(tokens, close) !== ",") return openedAt(account, close);
  let comma = close;
  while (comma < end && wordAt(tokens, comma) !== ",") comma++;
  // "According to Baku the post was unmanned"
  const next = tokens[source.end];
  const bare =
    comma >= end && wordAt(tokens, at) === "according" && (next?.upos === "DET" || next?.xpos === "PRP");
  if (bare) return openedAt(account, source.end);
  const quoter = quoterAt(passage, comma + 1);
  return quoter
    ? openedAt(account, quoter.end + 1, { ...attribution, relays: [spanOf(tokens, quoter)] })
    : openedAt(account, pastHandedOn(passage, comma) + 1);
}

/** "To quote X, said Y, S": who quotes him passes it on. */
function quoterAt({ tokens, end }: Passage, verb: number): TokenRange | null {
  if (!finite(tokens[verb]) || !CUES.has(lemmaAt(tokens, verb, "VERB"))) return null;
  const quoter = phraseStartingAt(tokens, verb + 1, end);
  return quoter && wordAt(tokens, quoter.end) === "," ? quoter : null;
}

/** The comma before the content, past what tells how the account came: "According to A, which cited B, S", "In the words of X, as quoted by his spokesman, S", "According to the agency, citing an aide, S". */
function pastHandedOn({ tokens, end }: Passage, comma: number): number {
  const verb = wordAt(tokens, comma + 1) === "as" ? comma + 2 : comma + 1;
  const word = wordAt(tokens, verb);
  const handed = (tokens[verb]?.xpos === "VBN" && PASSING_ON.has(word)) || isOneOf(word, "citing", "quoting");
  if (!handed && !isOneOf(wordAt(tokens, comma + 1), "which", "who", "whose")) return comma;
  let close = comma + 1;
  while (close < end && wordAt(tokens, close) !== ",") close++;
  return close + 3 < end ? close : comma;
}

/** What stands in marks and apart is all that the source said; null where nothing does. */
function toldInMarks({ passage, at, source, close, attribution }: Account): StatementDraft | null {
  const { tokens, quotes } = passage;
  // “A,” to quote X, “B”
  const parted = isClose(tokens[at - 1]) && wordAt(tokens, close) === ",";
  const opening = parted ? quotes.find((quote) => quote.end === tokens[at - 1]?.end) : undefined;
  const further = opening ? quotedFrom(quotes, tokens[close + 1]) : null;
  if (opening && further) return draftOf(passage, attribution, [innerOf(opening), further]);
  if (wordAt(tokens, at) !== "in") return null;
  // "His work reminds us, in the words of the prophet, to “hate evil”"
  if (wordAt(tokens, at + 2) === "words") {
    const said = quotes.find(({ start }) => start > (tokens[source.end - 1] as Token).end);
    if (said && said.innerEnd > said.innerStart) return draftOf(passage, attribution, [innerOf(said)]);
  }
  // "One chair was empty, “sulking by decree,” in the phrase of the envoy"
  const put = isClose(tokens[at - 1]) ? markedApart(passage, at) : null;
  return put ? draftOf(passage, attribution, [innerOf(put)]) : null;
}

/** "S, according to X": what stands before the phrase, and where the clause goes on behind it that as well ("The talks, according to X, were useful"). */
function toldBefore({ passage, at, close, attribution }: Account): StatementDraft | null {
  const { tokens, first } = passage;
  const before =
    contentBefore(passage, { opens: at, closes: close }) ??
    (wordsBetween(tokens, first, at) >= 3 ? trimmed(tokens, first, at) : null);
  if (!before) return null;
  const rest =
    wordAt(tokens, at - 1) === ","
      ? // "The fund, according to X, who has studied it, would fail"
        (verbBehind(passage, close, before) ?? resumedClause(passage, close, at, before))
      : null;
  return draftOf(passage, attribution, rest ? [before, rest] : [before]);
}
