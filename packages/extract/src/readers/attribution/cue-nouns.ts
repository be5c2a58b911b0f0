/** Takes a noun or adjective that reports in a passage, gives the statement of who holds it: "the minister's claim that S", "a warning from the envoy that S", "took the view that S", "was adamant that S". */

import { lemmaAs, type Token } from "@readout/english";
import { COMMITTING_NOUNS, CUE_NOUNS, CUES, HOLDING_ADJECTIVES, UTTERING_VERBS } from "../../data/cues.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { TextSpan } from "../../report.ts";
import { chunkStart } from "./chunk.ts";
import { statementAfter } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import { carrier, insideQuote, passive, unreal } from "./cue-state.ts";
import { type Attribution, attributionAt, draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { sourceBefore } from "./source.ts";
import { isSubject, mainVerb } from "./subject-clause.ts";
import { DAY, finite, innerOf, isOpen, lemmaAt, spanOf, type TokenRange, trimmed, wordAt } from "./words.ts";

/** The statement that the noun at token `at` reports; null where no one makes it or no that-clause follows. */
export function readCueNoun(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const token = tokens[at] as Token;
  // "the mayor’s claim that": what stands behind a possessor is a noun, whatever the tagger says.
  if (token.upos === "ADJ") return readHolding(passage, at);
  const isNoun = token.upos === "NOUN" || itemAt(tokens, at - 1)?.xpos === "POS";
  const noun = lemmaAs(token, "NOUN");
  if (!isNoun || !(CUE_NOUNS.has(noun) || REPORTS.has(noun))) return null;
  const promised = readCommitted(passage, at);
  if (promised) return promised;
  const came = ARRIVED.test(wordAt(tokens, at + 1)) ? at + 1 : at;
  const author = isOneOf(wordAt(tokens, came + 1), "from", "by")
    ? phraseStartingAt(tokens, came + 2, end)
    : null;
  const equated =
    (author ? readWord(passage, at, author) : readEquated(passage, at)) ?? readAnswered(passage, at);
  if (equated) return equated;
  const aside =
    !author && isOneOf(wordAt(tokens, at + 1), "through", "via", "to", "in", "on")
      ? phraseStartingAt(tokens, at + 2, end)
      : null;
  const day = wordAt(tokens, at + 1) === "on" && DAY.has(wordAt(tokens, at + 2)) ? at + 3 : at + 1;
  const that = (author ?? aside)?.end ?? day;
  if (wordAt(tokens, that) !== "that" || that + 3 >= end) return null;
  // "demands that are open": the clause tells which, not what was said.
  if (finite(tokens[that + 1]) || tokens[that]?.upos === "DET" || insideQuote(quotes, token)) return null;
  const credited = author ? null : creditedBefore(passage, at);
  const source =
    author ??
    credited?.source ??
    possessorOf(tokens, first, at) ??
    uttererOf(passage, at) ??
    senderBefore(passage, at);
  // "today's announcement that"
  if (!source || /^(?:today|yesterday|\w+day)$/.test(wordAt(tokens, source.first))) {
    passage.refuse(token, "a claim that nobody is named for");
    return null;
  }
  const bearer = author ? null : (credited?.bearer ?? bearerOf(passage, at));
  const attribution = {
    ...sayingAt(passage, at, source, "cue_noun"),
    relays: bearer ? [spanOf(tokens, bearer)] : [],
  };
  const within = { ...passage, end: isSubject(passage, at) ? mainVerb(tokens, that + 1, end) : end };
  return statementAfter(within, that, attribution, { cue: at, entry: null });
}

/** What word does that is sent: "Word came from Lund that". */
const ARRIVED = /^(?:came|comes|arrived)$/;

/** "From Lund came word that S": where the word comes from. */
function senderBefore({ tokens, first }: Passage, at: number): TokenRange | null {
  if (wordAt(tokens, first) !== "from" || !ARRIVED.test(wordAt(tokens, at - 1))) return null;
  return phraseStartingAt(tokens, first + 1, at - 1) && { first: first + 1, end: at - 1 };
}

/** "The annex attributes to the envoy the remark that S": whose the remark is, and who says it is his. */
function creditedBefore(
  { tokens, first }: Passage,
  at: number,
): { source: TokenRange; bearer: TokenRange } | null {
  const from = chunkStart(tokens, first, at);
  for (let to = from - 2; to > first && from - to < 10; to--) {
    if (
      wordAt(tokens, to) !== "to" ||
      !isOneOf(
        wordAt(tokens, to - 1),
        "attributes",
        "attributed",
        "ascribes",
        "ascribed",
        "credits",
        "credited",
      )
    )
      continue;
    const source = phraseStartingAt(tokens, to + 1, from);
    const bearer = sourceBefore(tokens, first, to - 1);
    return source?.end === from && bearer ? { source, bearer } : null;
  }
  return null;
}

/** Nouns that report as well, of whose plurals the tagger makes verbs: "the agency carried a report that S". */
export const REPORTS: ReadonlySet<string> = new Set(["report", "account", "rumour", "rumor"]);

/** Nouns and adjectives report as "say" does. */
const sayingAt = (passage: Passage, at: number, source: TokenRange, reader: string): Attribution =>
  attributionAt(passage, at, source, "say", CUES.get("say") ?? null, reader);

/** "the minister's pledge to do S", "made a promise to do S": what is promised, asked or threatened in the infinitive. */
function readCommitted(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const act = COMMITTING_NOUNS.get(lemmaAt(tokens, at, "NOUN"));
  if (!act || wordAt(tokens, at + 1) !== "to" || tokens[at + 2]?.xpos !== "VB") return null;
  if (insideQuote(quotes, tokens[at] as Token)) return null;
  const source = possessorOf(tokens, first, at) ?? uttererOf(passage, at);
  if (!source || /^(?:our|my|your)$/.test(wordAt(tokens, source.first))) return null;
  const entry = CUES.get(act) ?? null;
  const attribution = attributionAt(passage, at, source, act, entry, "cue_noun");
  return statementAfter(passage, at + 1, attribution, { cue: at, entry });
}

/** "The envoy was adamant that S": who is said to be so. */
function readHolding(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  if (!HOLDING_ADJECTIVES.holds(itemAt(tokens, at))) return null;
  // "was adamant in an interview with the daily that S"
  const where = wordAt(tokens, at + 1) === "in" ? phraseStartingAt(tokens, at + 2, end) : null;
  const heard =
    where && wordAt(tokens, where.end) === "with" ? phraseStartingAt(tokens, where.end + 1, end) : where;
  const that = heard?.end ?? at + 1;
  if (wordAt(tokens, that) !== "that") return null;
  let link = at - 1;
  while (link > first && tokens[link]?.upos === "ADV") link--;
  const verb = tokens[link];
  const links = verb?.upos === "AUX" || LINKING.test(verb?.lower ?? "");
  if (!links || unreal(tokens, first, at) || insideQuote(quotes, tokens[at] as Token)) return null;
  const source = sourceBefore(tokens, first, link);
  // "It is clear that": nobody says so.
  if (!source || /^(?:it|this|that|these|those|there|one|i)$/.test(wordAt(tokens, source.first))) return null;
  const attribution = sayingAt(passage, at, source, "adjective");
  return statementAfter(passage, that, attribution, { cue: at, entry: null });
}

const LINKING = /^(?:remain|sound|seem|appear)(?:s|ed)?$/;

/** "The minister's message to the council was that S", "Berlin's position is that S". */
function readEquated(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const to = isOneOf(wordAt(tokens, at + 1), "to", "on", "about", "of")
    ? phraseStartingAt(tokens, at + 2, end)
    : null;
  const is = to?.end ?? at + 1;
  if (
    !isOneOf(wordAt(tokens, is), "is", "was", "remains", "remained") ||
    insideQuote(quotes, tokens[at] as Token)
  )
    return null;
  const next = wordAt(tokens, is + 1);
  const quoted = isOpen(tokens[is + 1]) || (next === ":" && isOpen(tokens[is + 2]));
  if (next !== "that" && !quoted) return null;
  const source = possessorOf(tokens, first, at) ?? (wordAt(tokens, at + 1) === "of" ? to : null);
  if (!source) return null;
  const attribution = sayingAt(passage, at, source, "cue_noun");
  return statementAfter(passage, is + 1, attribution, { cue: is, entry: null });
}

/** "Word from the general, conveyed by an elder, was that S" */
function readWord(passage: Passage, at: number, author: TokenRange): StatementDraft | null {
  const { tokens, end } = passage;
  let is = author.end;
  if (wordAt(tokens, is) === ",") {
    is++;
    while (is < Math.min(end, author.end + 12) && wordAt(tokens, is) !== ",") is++;
    is++;
  }
  if (!/^(?:is|was)$/.test(wordAt(tokens, is)) || wordAt(tokens, is + 1) !== "that") return null;
  const attribution = sayingAt(passage, at, author, "cue_noun");
  return statementAfter(passage, is + 2, attribution, { cue: is, entry: null, free: true });
}

/** "S, was the minister’s answer", "“S” was X’s reply when asked whether T": what stands before the verb is the answer. */
function readAnswered(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first } = passage;
  // "“By Friday,” came the reply from the Foreign Office"
  const author = wordAt(tokens, at + 1) === "from" ? phraseStartingAt(tokens, at + 2, passage.end) : null;
  const owner =
    possessorOf(tokens, first, at) ?? (author && { first: chunkStart(tokens, first, at), end: at + 1 });
  if (!owner || owner.first - 1 <= first || !/^(?:was|is|came|ran)$/.test(wordAt(tokens, owner.first - 1)))
    return null;
  const opens = owner.first - 1;
  const before = contentBefore(passage, { opens, closes: at + 1 }) ?? fragment(passage, opens);
  if (!before) return null;
  const attribution = attributionAt(
    passage,
    at,
    author ?? owner,
    "answer",
    CUES.get("answer") ?? null,
    ANSWERED,
  );
  return draftOf(passage, attribution, [before]);
}

/** "Not in this format, was": an answer of a few words, or one in marks. */
function fragment({ tokens, first, quotes }: Passage, opens: number): TextSpan | null {
  const mark = tokens[opens - 1] as Token;
  const quote = quotes.find((one) => one.end === mark.end);
  if (quote) return innerOf(quote);
  return mark.text === "," && opens - first <= 12 ? trimmed(tokens, first, opens - 1) : null;
}

/** The reader of an answer that stands before its attribution: what was asked follows and is nobody's statement. */
export const ANSWERED = "answered";

/** "issued a warning that", "took the view that", "is of the opinion that": the subject of the verb before the noun. */
function uttererOf({ tokens, first }: Passage, at: number): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  if (wordAt(tokens, from - 1) === "of" && tokens[from - 2]?.upos === "AUX")
    return unreal(tokens, first, from - 1) ? null : sourceBefore(tokens, first, from - 2);
  // "closed with a warning that"
  const ends = wordAt(tokens, from - 1) === "with" ? tokens[from - 2] : undefined;
  if (ends?.upos === "VERB" && CLOSING.test(lemmaAs(ends, "VERB")) && !unreal(tokens, first, from - 2))
    return sourceBefore(tokens, first, from - 2);
  const at_ = pastPlace(tokens, first, from);
  const verb = tokens[at_];
  if (verb?.upos !== "VERB" || at_ <= first || !UTTERING_VERBS.has(lemmaAs(verb, "VERB"))) return null;
  const carries = carrier(tokens, first, at_);
  if (carries === at_ && !finite(verb) && verb.xpos !== "VBN") return null;
  if (passive(tokens, first, at_) || unreal(tokens, first, carries)) return null;
  return sourceBefore(tokens, first, carries);
}

/** "carried on its front page a report that S": the verb before a noun, past where it was said. */
function pastPlace(tokens: readonly Token[], first: number, from: number): number {
  for (let i = from - 1; i > first && from - i < 7; i--) {
    if (tokens[i]?.upos === "VERB") break;
    if (tokens[i]?.upos === "ADP" && phraseStartingAt(tokens, i + 1, from)?.end === from) return i - 1;
  }
  return from - 1;
}

/** "The agency carried the envoy’s denial that S": who passes on what the possessor said. */
function bearerOf({ tokens, first }: Passage, at: number): TokenRange | null {
  const verb = chunkStart(tokens, first, at) - 1;
  const passes =
    tokens[verb]?.upos === "VERB" && finite(tokens[verb]) && BEARING.test(lemmaAt(tokens, verb, "VERB"));
  return passes && possessorOf(tokens, first, at) && verb > first ? sourceBefore(tokens, first, verb) : null;
}

const BEARING = /^(?:relay|carry|convey|quote|cite|report|broadcast|publish|print|run|deliver)$/;

/** Verbs whose "with" brings what somebody says. */
const CLOSING = /^(?:end|close|conclude|open|begin|start|answer|reply|respond|counter|follow)$/;

/** "the minister's repeated claim", "his claim": the possessor. */
function possessorOf(tokens: readonly Token[], first: number, at: number): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "PRP$") return { first: i, end: i + 1 };
    if (token.xpos === "POS") return { first: chunkStart(tokens, first, i - 1), end: i };
  }
  return null;
}
