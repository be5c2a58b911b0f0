/** Takes the tokens of a statement's content, gives where each of its clauses starts and ends (R24, R28: conjunctions split). */

import type { SpeechAct } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { ACTS } from "../../data/acts.ts";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isHiddenVerb } from "../commitment/hidden-verb.ts";

/** A clause's tokens `[from, to)`; `goesOn` where it shares the subject and act of the one before ("agreed to A and to B"). */
export interface ClauseBounds {
  readonly from: number;
  readonly to: number;
  readonly goesOn: boolean;
}

/** Tokens between a conjunction and the verb of the clause that it opens. */
const REACH = 10;

const TAKING: ReadonlySet<SpeechAct> = new Set(["agree", "pledge", "call_for", "demand"]);

/** Acts that take the infinitives of what is to be done. */
const BINDING: ReadonlySet<string> = new Set([
  ...[...ACTS].filter(([, { act }]) => TAKING.has(act)).map(([word]) => word),
]);

/** Whether a cue takes infinitives of what is to be done. */
export const isBinding = (cue: { readonly act: SpeechAct | null; readonly lemma: string | null }): boolean =>
  (cue.lemma !== null && BINDING.has(cue.lemma)) || (cue.act !== null && TAKING.has(cue.act));

/** The clauses between two tokens (`bound`: of a cue that takes infinitives): of each sentence, behind a semicolon, and behind "and", "but" or a comma where a verb, a clause or an infinitive of the same act follows. */
export function clauseBounds(
  tokens: readonly Token[],
  first: number,
  end: number,
  bound: boolean,
): ClauseBounds[] {
  const starts: { at: number; goesOn: boolean }[] = [{ at: first, goesOn: false }];
  // "pledged to open the border and to lift the ban": the cue's own infinitives.
  let act = bound && tokens[first]?.lower === "to";
  let verb = act;
  let infinitive = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (i > first && token.sentence !== (tokens[i - 1] as Token).sentence) {
      starts.push({ at: i, goesOn: false });
      act = false;
      verb = false;
      infinitive = -1;
    }
    if (verb && i > first + 2 && joins(token) && !isBare(tokens, i)) {
      const opened = opens(tokens, i, end);
      const carried = act && infinitive >= 0 && i > infinitive + 1 ? continues(tokens, i, end) : -1;
      if (opened >= 0) {
        starts.push({ at: opened, goesOn: false });
        infinitive = -1;
        act = false;
        i = opened - 1;
        continue;
      }
      if (carried >= 0) {
        starts.push({ at: carried, goesOn: true });
        infinitive = carried;
        i = carried - 1;
        continue;
      }
    }
    if (isTensed(token) || (token.upos === "VERB" && i === first)) verb = true;
    if (!act && token.upos === "VERB" && BINDING.has(lemmaAs(token, "VERB"))) act = true;
    if (token.lower === "to" && tokens[i + 1]?.xpos === "VB" && infinitive < 0) infinitive = i;
  }
  const bounds: ClauseBounds[] = [];
  for (const [k, { at, goesOn }] of starts.entries()) {
    let from = at;
    let to = starts[k + 1]?.at ?? end;
    // "And we agreed to meet": what a sentence is joined by
    while (from < to && isLead(tokens[from] as Token, k > 0)) from++;
    while (to > from && isLoose(tokens[to - 1] as Token)) to--;
    if (to > from) bounds.push({ from, to, goesOn });
  }
  return bounds;
}

/** A conjunction or mark that a further clause or infinitive can stand behind. */
const joins = ({ lower }: Token): boolean => isOneOf(lower, ",", ";", "and", "but");

/** "demand and insist on S", "welcomed and supported the plan": two verbs with one object. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.upos === "VERB" && tokens[at]?.lower === "and" && tokens[at + 1]?.lower !== "that";

const isLead = ({ upos, lower }: Token, isFurther: boolean): boolean =>
  upos === "PUNCT" || (isFurther && isOneOf(lower, "and", "but"));

const isLoose = ({ upos, lower }: Token): boolean =>
  upos === "PUNCT" || lower === "and" || lower === "but" || lower === "while" || lower === "that";

const isTensed = ({ upos, xpos }: Token): boolean =>
  (upos === "VERB" || upos === "AUX") && FINITE_TAGS.has(xpos);

const OPENERS = new WordList(["and", "but", "while", "whereas"]);

/** Where a clause of its own starts behind the conjunction or mark at `at`; -1 where none does. */
function opens(tokens: readonly Token[], at: number, end: number): number {
  const { lower, text } = tokens[at] as Token;
  if (text === ";") return at + 1 < end ? at + 1 : -1;
  const comma = text === ",";
  const join = comma ? at + 1 : at;
  if (comma ? !OPENERS.holds(tokens[join]) : lower !== "and" && lower !== "but") return -1;
  const next = tokens[join + 1];
  if (!next || join + 1 >= end) return -1;
  if (next.lower === "that") return tokens[join + 2] && join + 2 < end ? join + 2 : -1;
  // "supported a roadmap but opposed any payment": a past to the tagger's participle.
  if (
    lower === "but" &&
    next.xpos === "VBN" &&
    isOneOf(tokens[join + 2]?.upos, "DET", "ADJ", "NOUN", "PROPN")
  )
    return join + 1;
  // "met and agreed", "has come and will go"
  if (isTensed(next) && (next.upos === "VERB" || tokens[join + 2]?.upos === "VERB")) return join + 1;
  // "and the ministers will meet"
  for (let i = join + 1; i < Math.min(end, join + (comma ? REACH : REACH / 2)); i++) {
    const token = tokens[i] as Token;
    if (isTensed(token)) return i > join + 1 ? join + 1 : -1;
    if (
      token.upos === "PUNCT" ||
      token.upos === "SCONJ" ||
      token.xpos.startsWith("W") ||
      token.upos === "VERB"
    )
      return -1;
  }
  return -1;
}

/** Where a further infinitive of the same act starts: "… , to appoint officers and to meet again", "to reopen the pass and exchange envoys"; -1 where none does. */
function continues(tokens: readonly Token[], at: number, end: number): number {
  const { lower, text } = tokens[at] as Token;
  if (text !== "," && lower !== "and") return -1;
  const join = text === "," && tokens[at + 1]?.lower === "and" ? at + 1 : at;
  const next = tokens[join + 1];
  if (!next || join + 1 >= end) return -1;
  if (next.lower === "to" && tokens[join + 2]?.xpos === "VB" && join + 2 < end) return join + 1;
  const bare = (next.xpos === "VB" && next.upos === "VERB") || isHiddenVerb(tokens, join + 1);
  return bare && (join > at || lower === "and") ? join + 1 : -1;
}
