/** Takes a verb, gives where its own clause starts, and whom a relative pronoun before it takes up. */

import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { sentenceStart } from "../../sentence-start.ts";
import { WordList } from "../../word-list.ts";
import type { Subject } from "./subject-reading.ts";

const SUBORDINATORS = new WordList("as while because that when after before since where although though but");

/** Where the clause of a verb starts inside a longer one: "the visit comes as Ruritania is under pressure". */
export function ownClause(report: Report, first: number, verb: number): number {
  const { tokens } = report.analysed;
  const shared = sharedSubject(report, first, verb);
  if (shared >= 0) return shared;
  let comma = false;
  for (let i = verb - 1; i > first; i--) {
    const token = tokens[i] as Token;
    // "X said the two had agreed": whoever is named behind the verb of saying.
    comma ||= token.text === ",";
    if (!comma && isSaying(token) && verb - i > 2 && opensSubject(report, i + 1, verb)) return i + 1;
    const joins = token.lower === "and" || token.lower === "but";
    if (joins && opensBehindObject(report, first, i, verb)) return i + 1;
    // ", and Ruritania said" opens a clause; "A, B, and C said" goes on with a list.
    const coordinated =
      joins && (tokens[i - 1] as Token).text === "," && mentionEnding(report, i - 1) === null;
    if (!coordinated && (!SUBORDINATORS.holds(token) || token.upos === "DET" || token.upos === "PRON"))
      continue;
    const mention = report.mentions[mentionAt(report, i + 1)];
    const opens =
      mention &&
      mention.firstToken <= i + 3 &&
      mention.endToken <= verb &&
      (!coordinated || (tokens[i + 1] as Token).upos !== "ADP") &&
      (!coordinated || !(tokens[mention.endToken] as Token).text.startsWith(","));
    if (opens || /^(we|they|he|she|it)$/.test(tokens[i + 1]?.lower ?? "")) return i + 1;
  }
  return first;
}

/**
 * Whether "and" opens a clause behind a verb with its object: "kept troops in A, and B holds", "reopen the border and B
 * agreed", "troops in A and B has". Right before the verb stands who does it; "they" may be the same as before.
 */
function opensBehindObject(report: Report, first: number, and: number, verb: number): boolean {
  const { tokens } = report.analysed;
  const comma = tokens[and - 1]?.text === ",";
  if (!comma && !isOneOf(tokens[and - 1]?.upos, "NOUN", "PROPN")) return false;
  const mention = report.mentions[mentionAt(report, and + 1)];
  if (!mention || mention.firstToken > and + 2 || mention.endToken > verb || mention.kind === "pronoun")
    return false;
  for (let i = mention.endToken; i < verb; i++) if (!isOneOf(tokens[i]?.upos, "AUX", "ADV")) return false;
  const listed = !comma && mentionEnding(report, and) !== null;
  return (!listed || isSingular(tokens, mention.endToken, verb)) && hasOwnVerb(tokens, first, and);
}

function isSingular(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = from; i <= verb; i++) if (tokens[i]?.xpos === "VBZ" || tokens[i]?.lower === "was") return true;
  return false;
}

/** Whether the clause up to a token has a verb already: none of saying, whose subject is yet to come, nor one of a relative clause. */
function hasOwnVerb(tokens: readonly Token[], first: number, end: number): boolean {
  let finite = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (RELATIVES.holds(token) || token.lower === "that") return false;
    finite ||= FINITE_TAGS.has(token.xpos);
    if (finite && token.upos === "VERB") return !SAYING.holds(token);
  }
  return false;
}

/**
 * "The ministry said the envoys discussed transit and agreed to meet": where the clause that is reported starts, whose
 * subject the second verb shares; -1 where there is none. Behind a comma only several who agree go on: one that
 * "said the other had refused, and pledged more" is the sayer.
 */
function sharedSubject(report: Report, first: number, verb: number): number {
  const { tokens } = report.analysed;
  if (tokens[verb - 1]?.lower !== "and" || tokens[verb]?.xpos !== "VBD") return -1;
  const comma = tokens[verb - 2]?.text === ",";
  for (let i = verb - 3; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.lower === "that") return -1;
    if (!isSaying(token)) continue;
    const mention = report.mentions[mentionAt(report, i + 1)];
    if (!mention || mention.firstToken > i + 3 || mention.endToken >= verb - 1) return -1;
    const told = tokens[mention.endToken] as Token;
    if (told.upos !== "VERB" && told.upos !== "AUX") return -1;
    const several = mention.plural && mention.kind === "group" && tokens[verb]?.lower === "agreed";
    return !comma || several ? i + 1 : -1;
  }
  return -1;
}

const SAYING = new WordList([
  ...["said", "says", "say", "added", "adds", "announced", "announces"],
  ...["claimed", "claims", "confirmed", "confirms", "told"],
]);

const isSaying = (token: Token): boolean =>
  token.upos === "VERB" && isOneOf(token.xpos, "VBD", "VBZ", "VBP") && SAYING.holds(token);

/** Whether a subject stands between a verb of saying and the verb in question, on its own: "said on Monday the two sides had". */
function opensSubject(report: Report, from: number, verb: number): boolean {
  const { tokens } = report.analysed;
  for (let i = from; i < verb; i++) {
    const { upos, xpos, lower } = tokens[i] as Token;
    if (upos === "VERB" && xpos !== "VBN") return false;
    if (lower === "to") return false;
  }
  const mention = report.mentions[mentionAt(report, from)];
  return mention !== undefined && mention.endToken <= verb;
}

const RELATIVES = new WordList(["which", "who"]);

/** "Ruritania, which wants the line opened": whom the pronoun takes up (null where nobody named), undefined where no relative clause is the verb's own. */
export function readRelative(report: Report, first: number, verb: number): Subject | null | undefined {
  const { tokens } = report.analysed;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== (tokens[verb] as Token).sentence) return undefined;
    if (RELATIVES.holds(token) || (token.lower === "that" && token.xpos === "WDT")) {
      if (i < first - 1) return undefined;
      const at = tokens[i - 1]?.text === "," ? i - 1 : i;
      const mention = mentionEnding(report, at);
      return mention ? { mentions: [mention], voice: null } : null;
    }
    if (!isOneOf(token.upos, "ADV", "AUX", "PART")) return undefined;
  }
  return undefined;
}

function mentionEnding(report: Report, at: number): Mention | null {
  for (let m = mentionAt(report, Math.max(0, at - 12)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) return null;
    if (mention.endToken === at && mention.kind !== "place" && mention.kind !== "outlet") return mention;
  }
  return null;
}

/** Where the main clause starts of a verb behind a relative clause: "Ruritania, which chairs the bloc, called on …". */
export function behindRelative(tokens: readonly Token[], first: number, verb: number): number {
  let comma = verb - 1;
  while (comma > first && isOneOf(tokens[comma]?.upos, "ADV", "AUX")) comma--;
  const opener = tokens[first - 1];
  if (tokens[comma]?.text !== "," || opener === undefined) return first;
  if (!RELATIVES.holds(opener) && !isOneOf(opener.lower, "whose", "where")) return first;
  return sentenceStart(tokens, first - 1);
}
