/** Takes a passive cue in a passage, gives the statement that it reports without a subject: "It was announced by X that S", "It is said that S". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, type Cue, HEARSAY_VERBS, PHRASAL_CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { statementAfter } from "../content/content-after.ts";
import { contentBefore, contentResumed } from "../content/content-before.ts";
import { passive, unreal } from "../cue/cue-state.ts";
import { idiomEnd, passiveIdiomEnd } from "../cue/speech-idiom.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { isTime } from "../phrase/row.ts";
import { namesOutlet } from "../source/outlets.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { DAY, finite, hasVerb, spanOf, type TokenRange, trimmed, wordAt, wordsBetween } from "../words.ts";

/** A passive cue: its verb's first and last token, and where "by X" stands behind it, if it does. */
interface Told {
  readonly passage: Passage;
  readonly verb: number;
  readonly at: number;
  readonly word: string;
  readonly entry: Cue;
  readonly agent: number;
}

/** The statement of the passive verb at token `verb` whose subject is "it"; null for any other. Without "by X" nobody is named for it. */
export function readImpersonal(passage: Passage, verb: number): StatementDraft | null {
  const { tokens, first, end } = passage;
  const told = toldAt(passage, verb);
  if (!told) return null;
  const whole = readThatClause(told);
  if (whole) return whole;
  const { at, agent } = told;
  let subject = verb - 1;
  while (subject > first && isOneOf(tokens[subject]?.upos, "AUX", "ADV")) subject--;
  // "it had agreed to wait", "it also held that": no passive
  let aux = verb - 1;
  while (tokens[aux]?.upos === "ADV") aux--;
  if (told.word !== "let" && !/^(?:is|was|be|been|being|['’]s|gets?|got)$/.test(wordAt(tokens, aux)))
    return null;
  // "let it be understood that": who lets it be so says it.
  if (/^lets?$/.test(wordAt(tokens, subject - 1))) return null;
  if (wordAt(tokens, subject) !== "it" || unreal(tokens, first, at)) return null;
  const by = wordAt(tokens, agent) === "by" ? sourceAfter(tokens, agent + 1, end) : null;
  const around = wordAt(tokens, subject - 1) === "," ? readAround(told, subject, by) : null;
  if (around) return around;
  // "It was stressed in the ministry's statement that S"
  const within = wordAt(tokens, at + 1) === "in" ? phraseStartingAt(tokens, at + 2, end) : null;
  const document = within && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, within)]) ? within : null;
  // "By both sides it was stressed that S"
  const author = by ?? agentBefore(passage, subject) ?? document;
  return readPlan(told, author, by?.end ?? at + 1) ?? readThat(told, author);
}

/** The passive cue at a token; null for any other verb. */
function toldAt(passage: Passage, verb: number): Told | null {
  const { tokens } = passage;
  const token = tokens[verb] as Token;
  if (token.upos !== "VERB") return null;
  const word = lemmaAs(token, "VERB");
  if (!isOneOf(token.xpos, "VBN", "VBD") && word !== "let") return null;
  // "It was made clear by both capitals that"
  const idiom = idiomEnd(tokens, verb, word);
  const known =
    idiom > 0 || (PHRASAL_CUES.get(word)?.has(wordAt(tokens, verb + 1)) === true && word !== "put");
  const at = idiom > 0 ? idiom - 1 : known ? verb + 1 : verb;
  // "It was decided that": as what is agreed.
  const told = word === "decide" ? "agree" : word;
  const entry = CUES.get(HEARSAY_VERBS.has(word) ? "report" : known ? "note" : told);
  if (!entry?.frames.includes("clause") || entry.attitude) return null;
  return { passage, verb, at, word, entry, agent: pastWhen(passage, at + 1) };
}

/** What is told by its author, or by nobody who is named. */
function draftBy(
  { passage, at, word, entry }: Told,
  author: TokenRange | null,
  content: TextSpan[],
): StatementDraft {
  const draft = draftOf(passage, attributionAt(passage, at, author, word, entry, "impersonal"), content);
  return author ? draft : { ...draft, form: "unattributed" };
}

/** "That the two had met was confirmed by X." */
function readThatClause(told: Told): StatementDraft | null {
  const { passage, at, agent } = told;
  const { tokens, first, end } = passage;
  const link = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  if (
    wordAt(tokens, first) !== "that" ||
    wordAt(tokens, agent) !== "by" ||
    tokens[link]?.upos !== "AUX" ||
    finite(tokens[first + 1])
  )
    return null;
  const author = sourceAfter(tokens, agent + 1, end);
  const content = author && wordsBetween(tokens, first, at) > 4 ? trimmed(tokens, first + 1, link) : null;
  return content && draftBy(told, author, [content]);
}

/** "S, it is claimed.", "The parties, it was stated by X, will meet", "The money, it was whispered in the corridors, was gone" */
function readAround(told: Told, subject: number, by: TokenRange | null): StatementDraft | null {
  const { passage, at } = told;
  const { tokens, first, end } = passage;
  const said = by?.end ?? at + 1;
  const where = isOneOf(wordAt(tokens, said), "in", "at", "around", "among")
    ? phraseStartingAt(tokens, said + 1, end)
    : null;
  const closes = where?.end ?? said;
  if (closesAt(passage, closes)) {
    const content = wordsBetween(tokens, first, subject) > 2 ? trimmed(tokens, first, subject - 1) : null;
    return content && draftBy(told, by, [content]);
  }
  if (wordAt(tokens, closes) !== ",") return null;
  const before = contentBefore(passage, { opens: subject, closes });
  const rest = before && contentResumed(passage, closes);
  if (!before || !(rest || hasVerb(tokens, first, subject))) return null;
  return draftBy(told, by, rest ? [before, rest] : [before]);
}

/** "It was agreed to meet again" */
function readPlan(told: Told, author: TokenRange | null, closes: number): StatementDraft | null {
  const { passage, at, word } = told;
  const { tokens } = passage;
  if (
    !isOneOf(word, "agree", "decide") ||
    wordAt(tokens, closes) !== "to" ||
    tokens[closes + 1]?.xpos !== "VB"
  )
    return null;
  const content = trimmed(tokens, closes, contentEnd(passage, closes, { cue: at, phrase: true }));
  return content && draftBy(told, author, [content]);
}

/** "It was stressed (by the palace on Friday) that S" */
function readThat({ passage, at, word, entry }: Told, author: TokenRange | null): StatementDraft | null {
  const { tokens, end } = passage;
  let that = Math.max(author?.end ?? 0, at + 1);
  while (
    that < Math.min(end, at + 14) &&
    /^(?:ADP|DET|NOUN|PROPN|NUM|ADV|ADJ)$/.test(tokens[that]?.upos ?? "")
  ) {
    if (wordAt(tokens, that) === "that") break;
    that++;
  }
  if (wordAt(tokens, that) !== "that") return null;
  const attribution = attributionAt(passage, at, author, word, entry, "impersonal");
  const draft = statementAfter(passage, that, attribution, { cue: at, entry });
  return draft && !author ? { ...draft, form: "unattributed" } : draft;
}

/** "was confirmed on Sunday by", "was disclosed to the daily by": the token behind when, and to whom, it was said; where it stands if no agent follows. */
function pastWhen({ tokens, end }: Passage, from: number): number {
  let i = from;
  for (let steps = 0; steps < 2; steps++) {
    if (wordAt(tokens, i) === "on" && DAY.holds(itemAt(tokens, i + 1))) i += 2;
    else if (isOneOf(wordAt(tokens, i), "to", "in", "at")) i = phraseStartingAt(tokens, i + 1, end)?.end ?? i;
  }
  return wordAt(tokens, i) === "by" ? i : from;
}

/** "By both sides it was stressed": who stands before the subject at the passage's start. */
function agentBefore({ tokens, first }: Passage, subject: number): TokenRange | null {
  const agent = wordAt(tokens, first) === "by" ? phraseStartingAt(tokens, first + 1, subject) : null;
  return agent && (agent.end === subject || wordAt(tokens, agent.end) === ",") ? agent : null;
}

/** Where nothing but the time follows: "S, it was claimed on Tuesday.", "S, it was reported overnight." */
function closesAt({ tokens, end }: Passage, at: number): boolean {
  let i = at;
  while (
    i < end &&
    (tokens[i]?.upos === "ADV" ||
      isTime(wordAt(tokens, i)) ||
      isOneOf(wordAt(tokens, i), "on", "this", "last"))
  )
    i++;
  return wordsBetween(tokens, i, end) === 0;
}

/** "Reporters were told by the adviser that S", "S, the envoys were informed by the king": the one behind "by" speaks; an outlet that was told passes it on. */
export function readPassiveTold(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || !isOneOf(token.xpos, "VBN", "VBD")) return null;
  // "were left in no doubt by the chairman that S", "were given to understand by the envoy that S"
  const verb = lemmaAs(token, "VERB");
  const idiom = passiveIdiomEnd(tokens, at, verb);
  const by = idiom > 0 ? idiom : at + 1;
  if (wordAt(tokens, by) !== "by") return null;
  const word = idiom > 0 ? "inform" : verb;
  const entry = CUES.get(word);
  if (!entry?.hearer || word === "ask" || !passive(tokens, first, at) || unreal(tokens, first, at))
    return null;
  const author = sourceAfter(tokens, by + 1, end);
  if (!author) return null;
  const audience = sourceBefore(tokens, first, at);
  const heard = audience && spanOf(tokens, audience);
  const relays = heard && namesOutlet(passage, heard) ? [heard] : [];
  const attribution = { ...attributionAt(passage, at, author, word, entry, "passive_told"), relays };
  const opens = audience?.first ?? at;
  const before = contentBefore(passage, { opens, closes: author.end });
  if (before) return draftOf(passage, attribution, [before]);
  let that = wordAt(tokens, author.end) === "," ? author.end + 1 : author.end;
  // "by one envoy, who asked for anonymity, that S"
  if (wordAt(tokens, that) === "who") while (++that < end && wordAt(tokens, that - 1) !== ",");
  if (wordAt(tokens, that) !== "that") return null;
  return statementAfter(passage, that, attribution, { cue: at, entry });
}
