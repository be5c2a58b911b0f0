/** Takes a noun or adjective that reports in a passage, gives the statement of who holds it: "the minister's claim that S", "a warning from the envoy that S", "took the view that S", "was adamant that S". */

import { lemmaAs, type Token } from "@readout/english";
import { COMMITTING_NOUNS, CUE_NOUNS, CUES, HOLDING_ADJECTIVES, ISSUING_VERBS } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { statementAfter } from "../content/content-after.ts";
import { contentBefore } from "../content/content-before.ts";
import { opensClause } from "../content/opens-clause.ts";
import { insideQuote, unreal } from "../cue/cue-state.ts";
import { ARRIVED, bearerOf, demonymOf, ownerOf, possessorOf, uttererOf } from "../cue/noun-owner.ts";
import { idiomEnd } from "../cue/speech-idiom.ts";
import { type Attribution, attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { isSubject, mainVerb } from "../phrase/subject-clause.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { DAY, finite, innerOf, isOpen, lemmaAt, spanOf, type TokenRange, trimmed, wordAt } from "../words.ts";

/** The statement that the noun at token `at` reports; null where no one makes it or no that-clause follows. */
export function readCueNoun(passage: Passage, at: number): StatementDraft | null {
  const { tokens, end, quotes } = passage;
  const token = tokens[at] as Token;
  // "the mayor’s claim that": what stands behind a possessor is a noun, whatever the tagger says.
  if (token.upos === "ADJ" || (token.xpos === "VBN" && token.lower === "convinced"))
    return readHolding(passage, at);
  const isNoun = token.upos === "NOUN" || itemAt(tokens, at - 1)?.xpos === "POS";
  const noun = lemmaAs(token, "NOUN");
  if (!isNoun || !(CUE_NOUNS.has(noun) || REPORTS.has(noun) || AGREED.has(noun))) return null;
  const promised = readCommitted(passage, at);
  if (promised) return promised;
  // "Word came from Lund that", "a warning has come from Lund that"
  const aux = isOneOf(wordAt(tokens, at + 1), "has", "had", "have") ? at + 2 : at + 1;
  const came = ARRIVED.has(wordAt(tokens, aux)) ? aux : at;
  // "the version offered by Lund"
  const given = tokens[at + 1]?.xpos === "VBN" && wordAt(tokens, at + 2) === "by" ? at + 1 : came;
  const shared = AGREED.has(noun) && isOneOf(wordAt(tokens, at + 1), "among", "between", "within");
  if (!shared && !CUE_NOUNS.has(noun) && !REPORTS.has(noun)) return null;
  const author =
    shared || isOneOf(wordAt(tokens, given + 1), "from", "by") || isHeldBy(tokens, passage.first, at)
      ? phraseStartingAt(tokens, shared ? at + 2 : given + 2, end)
      : null;
  const equated = readEquated(passage, at, author) ?? readAnswered(passage, at, author);
  if (equated) return equated;
  const acts = idiomEnd(tokens, at + 2, lemmaAt(tokens, at + 2, "VERB")) > 0;
  const aside =
    !author && !acts && isOneOf(wordAt(tokens, at + 1), "through", "via", "to", "in", "on")
      ? phraseStartingAt(tokens, at + 2, end)
      : null;
  const day = wordAt(tokens, at + 1) === "on" && DAY.has(wordAt(tokens, at + 2)) ? at + 3 : at + 1;
  const that = pastCarried(tokens, (author ?? aside)?.end ?? day, end);
  if (wordAt(tokens, that) !== "that" || that + 3 >= end) return null;
  // "demands that are open": the clause tells which, not what was said.
  const verb = tokens[that + 1]?.upos === "ADV" || tokens[that + 1]?.xpos === "JJR" ? that + 2 : that + 1;
  if (finite(tokens[verb]) || tokens[that]?.upos === "DET" || insideQuote(quotes, token)) return null;
  const source = author ?? ownerOf(passage, at) ?? voicedBy(tokens, at + 1, that);
  const nobodys = !source && (noun === "report" || noun.startsWith("rumo")) && isExisting(passage, at);
  // "today's announcement that"
  if (!source ? !nobodys : /^(?:today|yesterday|\w+day)$/.test(wordAt(tokens, source.first))) {
    passage.refuse(token, "a claim that nobody is named for");
    return null;
  }
  const bearer = bearerOf(passage, at, author);
  const attribution = {
    ...sayingAt(passage, at, source, "cue_noun"),
    relays: bearer ? [spanOf(tokens, bearer)] : [],
  };
  const within = { ...passage, end: isSubject(passage, at) ? mainVerb(tokens, that + 1, end) : end };
  return statementAfter(within, that, attribution, { cue: at, entry: null });
}

/** "It is the position of the mayor that S": whose noun stands behind "it is". */
function isHeldBy(tokens: readonly Token[], first: number, at: number): boolean {
  const is = chunkStart(tokens, first, at) - 1;
  return wordAt(tokens, at + 1) === "of" && tokens[is]?.upos === "AUX" && wordAt(tokens, is - 1) === "it";
}

/** "There are unconfirmed reports that S": reports that nobody is named for. */
function isExisting({ tokens, first }: Passage, at: number): boolean {
  const from = chunkStart(tokens, first, at);
  let verb = from - 1;
  while (verb > first && wordAt(tokens, verb) !== "there" && from - verb < 4) verb--;
  return isOneOf(wordAt(tokens, from - 1), "are", "were", "been") && wordAt(tokens, verb) === "there";
}

/** What several hold together: "There was agreement among the ministers that S". */
export const AGREED: ReadonlySet<string> = new Set([
  "agreement",
  "consensus",
  "unanimity",
  "understanding",
  "view",
  "feeling",
]);

/** "his claim, carried by the agency, that S", "her line, as reported by the daily, is that S": the token behind what tells who passed it on; `at` where nothing is set apart there. */
function pastCarried(tokens: readonly Token[], at: number, end: number): number {
  if (wordAt(tokens, at) !== ",") return at;
  const opener = tokens[wordAt(tokens, at + 1) === "as" ? at + 2 : at + 1];
  if (opener?.xpos !== "VBN" && !isOneOf(opener?.upos, "ADP", "VERB")) return at;
  let close = at;
  for (let i = at + 2; i < Math.min(end, at + CARRIED); i++) {
    if (wordAt(tokens, i) === "," && (close === at || wordAt(tokens, i + 1) === "that")) close = i + 1;
    if (finite(tokens[i]) && i > at + 2) break;
  }
  return close;
}

/** "the fear, voiced on Monday by two envoys, that S": whoever does so between the commas. */
function voicedBy(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  const verb = lemmaAt(tokens, from + 1, "VERB");
  if (wordAt(tokens, from) !== "," || !(CUES.has(verb) || ISSUING_VERBS.has(verb))) return null;
  for (let i = from + 2; i < end; i++)
    if (wordAt(tokens, i) === "by") return sourceAfter(tokens, i + 1, end - 1);
  return null;
}

/** Tokens of the longest such insertion. */
const CARRIED = 16;

/** Nouns that report as well, of whose plurals the tagger makes verbs: "the agency carried a report that S". */
export const REPORTS: ReadonlySet<string> = new Set(["report", "account", "rumour", "rumor"]);

/** Nouns and adjectives report as "say" does. */
const sayingAt = (passage: Passage, at: number, source: TokenRange | null, reader: string): Attribution =>
  attributionAt(passage, at, source, "say", CUES.get("say") ?? null, reader);

/** "the minister's pledge to do S", "made a promise to do S": what is promised, asked or threatened in the infinitive. */
function readCommitted(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const act = COMMITTING_NOUNS.get(lemmaAt(tokens, at, "NOUN"));
  if (!act || wordAt(tokens, at + 1) !== "to" || tokens[at + 2]?.xpos !== "VB") return null;
  if (insideQuote(quotes, tokens[at] as Token)) return null;
  const source = possessorOf(tokens, first, at) ?? uttererOf(passage, at);
  if (!source || isOneOf(wordAt(tokens, source.first), "our", "my", "your")) return null;
  const entry = CUES.get(act) ?? null;
  const attribution = attributionAt(passage, at, source, act, entry, "cue_noun");
  // "His threat to leave lasted a day": the sentence's verb is none of what was threatened.
  const stop = isSubject(passage, at) ? mainVerb(tokens, at + 2, passage.end, 0) : passage.end;
  return statementAfter({ ...passage, end: stop }, at + 1, attribution, { cue: at, entry });
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
  const closed =
    that === at + 1 &&
    isOneOf(tokens[at]?.lower, "adamant", "insistent", "emphatic", "convinced", "categorical") &&
    (that >= end || isOneOf(wordAt(tokens, that), ".", ","));
  // "is convinced the vote was rigged"
  const bare = that === at + 1 && SURE.has(tokens[at]?.lower ?? "") && opensClause(tokens, that, end, false);
  if (wordAt(tokens, that) !== "that" && !closed && !bare) return null;
  let link = at - 1;
  while (link > first && tokens[link]?.upos === "ADV") link--;
  const verb = tokens[link];
  const links = verb?.upos === "AUX" || LINKING.test(verb?.lower ?? "");
  if (!links || unreal(tokens, first, at) || insideQuote(quotes, tokens[at] as Token)) return null;
  const source = sourceBefore(tokens, first, link);
  // "It is clear that": nobody says so.
  if (!source || /^(?:it|this|that|these|those|there|one|i)$/.test(wordAt(tokens, source.first))) return null;
  const attribution = sayingAt(passage, at, source, "adjective");
  if (closed) {
    // "S, the envoy was adamant."
    const before =
      source.end - source.first > 1 ? contentBefore(passage, { opens: source.first, closes: that }) : null;
    return before && draftOf(passage, attribution, [before]);
  }
  return statementAfter(passage, that, attribution, { cue: at, entry: null });
}

/** Adjectives whose clause stands without its conjunction. */
const SURE: ReadonlySet<string> = new Set(
  "convinced confident hopeful optimistic certain adamant".split(" "),
);

const LINKING = /^(?:remain|sound|seem|appear)(?:s|ed)?$/;

/** "The minister's message to the council was that S", "Berlin's position is that S", "Word from the general, conveyed by an elder, was that S". */
function readEquated(passage: Passage, at: number, author: TokenRange | null): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  // "His aide relayed the king’s words: “S”"
  const bearer =
    wordAt(tokens, at + 1) === ":" && isOpen(tokens[at + 2]) ? bearerOf(passage, at, author) : null;
  const whose = bearer && possessorOf(tokens, first, at);
  if (bearer && whose) {
    const said = { ...sayingAt(passage, at, whose, "cue_noun"), relays: [spanOf(tokens, bearer)] };
    return statementAfter(passage, at + 1, said, { cue: at, entry: null });
  }
  const to =
    !author && isOneOf(wordAt(tokens, at + 1), "to", "on", "about", "of", "in")
      ? phraseStartingAt(tokens, at + 2, end)
      : null;
  const is = pastCarried(tokens, (author ?? to)?.end ?? at + 1, end);
  if (
    !isOneOf(wordAt(tokens, is), "is", "was", "remains", "remained") ||
    insideQuote(quotes, tokens[at] as Token)
  )
    return null;
  const next = wordAt(tokens, is + 1);
  const quoted = isOpen(tokens[is + 1]) || (next === ":" && isOpen(tokens[is + 2]));
  // "Her advice to the crews is to “wait”"
  if (next !== "that" && !quoted && !(next === "to" && isOpen(tokens[is + 2]))) return null;
  const source =
    author ??
    possessorOf(tokens, first, at) ??
    demonymOf(passage, at) ??
    (wordAt(tokens, at + 1) === "of" || isMood(tokens, at) ? to : voicedBy(tokens, at + 1, is));
  if (!source) return null;
  const attribution = sayingAt(passage, at, source, "cue_noun");
  return statementAfter(passage, is + 1, attribution, { cue: is, entry: null, free: next === "to" });
}

/** "The word in Lund was that S": whose word it is stands behind "in". */
const isMood = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === "in" && isOneOf(wordAt(tokens, at), "word", "line", "message", "position");

/** "S, was the minister’s answer", "“S” was X’s reply when asked whether T": what stands before the verb is the answer. */
function readAnswered(passage: Passage, at: number, by: TokenRange | null): StatementDraft | null {
  const { tokens, first } = passage;
  // "“By Friday,” came the reply from the Foreign Office", "“No” was the answer of the envoy"
  const author =
    by ?? (wordAt(tokens, at + 1) === "of" ? phraseStartingAt(tokens, at + 2, passage.end) : null);
  const owner =
    possessorOf(tokens, first, at) ?? (author && { first: chunkStart(tokens, first, at), end: at + 1 });
  if (!owner || owner.first - 1 <= first || !EQUATING.has(wordAt(tokens, owner.first - 1))) return null;
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

/** Verbs between what was said and the noun for it. */
const EQUATING: ReadonlySet<string> = new Set(["was", "is", "were", "are", "came", "ran"]);

/** "Not in this format, was": an answer of a few words, or one in marks. */
function fragment({ tokens, first, quotes }: Passage, opens: number): TextSpan | null {
  const mark = tokens[opens - 1] as Token;
  const quote = quotes.find((one) => one.end === mark.end);
  if (quote) return innerOf(quote);
  return mark.text === "," && opens - first <= 12 ? trimmed(tokens, first, opens - 1) : null;
}

/** The reader of an answer that stands before its attribution: what was asked follows and is nobody's statement. */
export const ANSWERED = "answered";
