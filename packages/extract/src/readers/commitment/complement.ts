/** Takes a verb of promising, gives what is promised: where its content starts and what form it has. */

import type { Token } from "@readout/english";
import {
  INSTRUMENTS,
  PLEDGED_NOUNS,
  type PromiseFrame,
  type PromiseVerb,
  VIEW_NOUNS,
} from "../../data/commitment-words.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { firstPast } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";
import { readParties } from "../meeting/party/parties.ts";
import type { TimeDraft } from "../times.ts";
import { isHiddenVerb } from "./hidden-verb.ts";

/** Content from token `from` on; `partners` are parties named between verb and content ("agreed with X to"). */
export interface Complement {
  readonly from: number;
  readonly form: "infinitive" | "gerund" | "noun";
  readonly frame: PromiseFrame;
  readonly partners: readonly Mention[];
  /** "in principle" and the like, which lower the strength. */
  readonly hedge: boolean;
}

/** How far behind its verb a complement may start: adverbs, times, places and partners stand between. */
const REACH = 20;
/** Words that open the time, place or occasion of a promise. */
const SETTINGS = new Set("in at during after following over from through earlier later".split(" "));
const COMPANY = new Set("itself themselves himself herself ourselves together jointly ,".split(" "));
const MODALS = new WordList("will would shall should must 'll ’ll");

/** Whether the verb takes a complement of this frame. */
type Takes = (frame: PromiseFrame) => boolean;
/** Makes the complement that starts at a token, with what was read between it and the verb. */
type Give = (from: number, form: Complement["form"], frame: PromiseFrame) => Complement;

/** The complement of the verb at `at`, or null where what follows is no promise ("agreed with him", "agreed on the importance of"). */
export function readComplement(
  report: Report,
  times: readonly TimeDraft[],
  at: number,
  end: number,
  verb: PromiseVerb,
): Complement | null {
  const { tokens } = report.analysed;
  const takes: Takes = (frame) => verb.frames.includes(frame);
  const between: Between = { partners: [], hedge: false };
  const give: Give = (from, form, frame) => ({ from, form, frame, ...between });
  for (let i = at + 1; i + 1 < end && i < at + REACH; ) {
    const time = timeAt(times, tokens[i] as Token);
    if (time) {
      while (i < end && (tokens[i] as Token).start < time.end) i++;
      continue;
    }
    if (opensComplement(tokens, i, takes)) return behindOpener(tokens, i, end, takes, give);
    const past = pastBetween(report, i, end, between) ?? (i === at + 1 ? pastTold(report, i, end, takes) : i);
    if (past < 0) return null;
    if (past === i) return i === at + 1 ? besideVerb(report, i, end, takes, give) : null;
    i = past;
  }
  return null;
}

/** What stands between a verb and its complement and belongs to it. */
interface Between {
  readonly partners: Mention[];
  hedge: boolean;
}

/** "to", "not to", "on" and "that" open what is promised. */
function opensComplement(tokens: readonly Token[], i: number, takes: Takes): boolean {
  switch (tokens[i]?.lower) {
    case "to":
      return true;
    case "not":
      return tokens[i + 1]?.lower === "to";
    case "on":
    case "upon":
      return takes("on_noun");
    case "that":
      return takes("clause");
    case "in":
      return takes("in_gerund") && tokens[i + 1]?.xpos === "VBG";
    default:
      return false;
  }
}

/** The complement that such a word opens. */
function behindOpener(
  tokens: readonly Token[],
  i: number,
  end: number,
  takes: Takes,
  give: Give,
): Complement | null {
  const word = tokens[i]?.lower;
  if (word === "to" || word === "not") return behindTo(tokens, i, end, takes, give);
  if (word === "in") return give(i + 1, "gerund", "in_gerund");
  if (word !== "that") return onNoun(tokens, i + 1, end, give);
  // "decided that, in case of need, the force shall act"
  const first = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
  return promisedClause(tokens, first, end) ? give(first, "noun", "clause") : null;
}

/** Past "in principle", "with X", a place or an adverb at a token, noted where the complement carries it; -1 for what no promise is made with, null where nothing of it stands there. */
function pastBetween(report: Report, i: number, end: number, between: Between): number | null {
  const { tokens } = report.analysed;
  const word = tokens[i]?.lower;
  if (word === "in" && tokens[i + 1]?.lower === "principle") {
    between.hedge = true;
    return i + 2;
  }
  if (isOneOf(word, "with", "among", "between")) {
    const { mentions, endToken } = readParties(report, i + 1, end, null);
    if (word === "with") between.partners.push(...mentions);
    return mentions.length > 0 ? endToken : (pronounEnd(report, i + 1) ?? -1);
  }
  const past = settingEnd(tokens, i, end);
  return past > i ? past : null;
}

/** "promised X to speed up": past whom it was promised, before "to"; the token itself where nobody stands there. */
function pastTold(report: Report, i: number, end: number, takes: Takes): number {
  if (!takes("object") || !takes("infinitive")) return i;
  const { mentions, endToken } = readParties(report, i, end, null);
  return mentions.length > 0 && report.analysed.tokens[endToken]?.lower === "to" ? endToken : i;
}

/** An object or a clause right behind its verb: "agreed a ceasefire", "pledged it would". */
function besideVerb(report: Report, i: number, end: number, takes: Takes, give: Give): Complement | null {
  if (takes("object")) return objectAt(report.analysed.tokens, i, end) ? give(i, "noun", "object") : null;
  return takes("clause") && bareClause(report, i, end) ? give(i, "noun", "clause") : null;
}

/** Index after a place, an occasion, company or an adverb that starts at a token; the token itself where none does. */
function settingEnd(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at] as Token;
  // "agreed, for the first time, to"
  if (token.lower === "for" && tokens[at + 2]?.lower === "first") return Math.min(at + 4, end);
  // "agreed on Monday (7 September) to"
  for (let i = at + 1; token.text === "(" && i < Math.min(end, at + 8); i++)
    if (tokens[i]?.text === ")") return i + 1;
  if (SETTINGS.has(token.lower)) return phraseEnd(tokens, at + 1, end);
  return token.upos === "ADV" || COMPANY.has(token.lower) ? at + 1 : at;
}

/** "to reopen the border", "not to attack", "to reopening", "to a ceasefire". */
function behindTo(
  tokens: readonly Token[],
  i: number,
  end: number,
  takes: Takes,
  give: Give,
): Complement | null {
  const { lower: word } = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  const first = word === "not" ? i + 2 : i + 1;
  const start = infinitiveAt(tokens, first, end);
  if (start) return takes("infinitive") ? give(word === "not" ? i : first, "infinitive", "infinitive") : null;
  if (word === "not") return null;
  if (next.xpos === "VBG" && takes("gerund")) return give(first, "gerund", "gerund");
  if (next.upos === "ADV" && tokens[i + 2]?.xpos === "VBG" && takes("gerund"))
    return give(first, "gerund", "gerund");
  return takes("to_noun") && opensNoun(tokens, first, end) ? give(first, "noun", "to_noun") : null;
}

/** The bare infinitive behind "to", with its adverbs; "to by" and "to in" close a passive. */
function infinitiveAt(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const token = tokens[i] as Token;
    if (token.xpos === "VB" || (token.xpos === "VBP" && token.upos === "VERB")) return true;
    if (token.upos === "AUX" || (token.upos === "ADJ" && isHiddenVerb(tokens, i))) return true;
    if (token.upos !== "ADV") return false;
  }
  return false;
}

function opensNoun(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token || at >= end) return false;
  if (/^(disagree|differ|that|this|it|these|those|all|each|them|him|her|us|you|me|what)$/.test(token.lower))
    return false;
  return (
    isOneOf(token.upos, "DET", "NOUN", "ADJ", "NUM") || token.xpos === "PRP$" || /^["“]$/.test(token.text)
  );
}

/** "on a roadmap", "on next steps"; "on the need for" is a shared view, "on that" points back. */
function onNoun(tokens: readonly Token[], from: number, end: number, give: Give): Complement | null {
  if (!opensNoun(tokens, from, end) && tokens[from]?.xpos !== "VBG") return null;
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const token = tokens[i] as Token;
    if (VIEW_NOUNS.holds(token)) return null;
    if (token.upos === "ADP") break;
  }
  return give(from, tokens[from]?.xpos === "VBG" ? "gerund" : "noun", "on_noun");
}

/** "that talks would continue": a modal of what is to be, before any other verb. */
function promisedClause(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 20); i++) {
    const token = tokens[i] as Token;
    if (MODALS.holds(token)) return true;
    if ((token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG") || token.upos === "AUX")
      return false;
    if (token.lower === "that" || token.lower === ";") return false;
  }
  return false;
}

/** "pledged it would": a clause without "that" whose subject is a name or pronoun. */
function bareClause(report: Report, at: number, end: number): boolean {
  const mention = report.mentions[mentionAt(report, at)];
  return (
    mention?.firstToken === at &&
    promisedClause(report.analysed.tokens, mention.endToken, Math.min(end, mention.endToken + 2))
  );
}

/** "agreed a ceasefire", "pledged $5 million", "pledged continued support": money, an instrument or a noun of help as the object. */
function objectAt(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 7); i++) {
    const token = tokens[i] as Token;
    // "US$20,000", "Sh20 million"
    if (/[$€£¥]|^[mb]illion$/.test(token.text)) return true;
    if (token.upos === "NUM" && i > at - 1 && tokens[i + 1]?.upos === "NOUN") return true;
    if (token.upos === "NOUN" && (INSTRUMENTS.has(token.lower) || PLEDGED_NOUNS.holds(token))) return true;
    if (
      !isOneOf(token.upos, "DET", "ADJ", "NOUN", "ADV", "NUM") &&
      token.xpos !== "HYPH" &&
      token.xpos !== "VBN" &&
      token.xpos !== "PRP$" &&
      tokens[i + 1]?.text !== "$"
    )
      return false;
  }
  return false;
}

function timeAt(times: readonly TimeDraft[], token: Token): TimeDraft | null {
  const time = times[firstPast(times, token.start)];
  return time && time.start <= token.start ? time : null;
}

function pronounEnd(report: Report, at: number): number | null {
  const token = report.analysed.tokens[at];
  return token && /^(each|one|both|all|themselves|ourselves)$/.test(token.lower)
    ? at +
        (report.analysed.tokens[at + 1]?.lower === "another" ||
        report.analysed.tokens[at + 1]?.lower === "other"
          ? 2
          : 1)
    : null;
}

/** Index after the noun phrase of "in talks", "at a meeting in Rome". */
function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (
    i < end &&
    (isOneOf((tokens[i] as Token).upos, "DET", "ADJ", "NOUN", "PROPN", "NUM") ||
      (tokens[i] as Token).xpos === "PRP$" ||
      (tokens[i] as Token).xpos === "POS" ||
      // "in the “3+1” format"
      /^["“”+]$/.test((tokens[i] as Token).text))
  )
    i++;
  return Math.max(i, from);
}
