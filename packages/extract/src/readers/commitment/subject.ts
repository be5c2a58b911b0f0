/** Takes a verb's clause, gives who does it: the subject's mentions, or that the document or speaker says "we". */

import type { Token } from "@readout/english";
import { AGENT_NOUNS } from "../../data/commitment-subjects.ts";
import { NAMED_DAYS } from "../../data/time-words.ts";
import { INFLECTED_TAGS } from "../../data/verb-tags.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { isClose, isOpen } from "../attribution/words.ts";
import { clauseAround } from "../meeting/contact/clause.ts";
import { readParties } from "../meeting/party/parties.ts";
import { groupBefore } from "./group-subject.ts";
import { isOperative } from "./item-subject.ts";
import { leadOf } from "./listed-items.ts";
import { behindRelative, ownClause, readRelative } from "./own-clause.ts";
import type { Subject } from "./subject-reading.ts";

/** Prepositions that open a clause as well: what follows can be its subject. */
const OPENERS = new WordList("after before since as until");

const MODALS = new WordList(["will", "would"]);

/** The subject of the verb at `verb` in the clause `[first, …)`; null where the text gives none. */
export function readSubject(report: Report, first: number, verb: number): Subject | null {
  const { tokens } = report.analysed;
  if (isOperative(report, verb)) return { mentions: [], voice: "we" };
  // "The ministers:" over "- agreed to …": whoever the list is of.
  const lead = leadOf(report, verb);
  const listed = lead ? subjectOf(report, lead.firstToken, lead.endToken - 1) : [];
  if (listed.length > 0) return { mentions: listed, voice: null };
  const relative = readRelative(report, first, verb);
  if (relative !== undefined) return relative;
  const start = ownClause(report, behindRelative(tokens, first, verb), verb);
  if (nobody(tokens, start, verb)) return null;
  const mentions = subjectOf(report, start, verb);
  const last = mentions.at(-1);
  const we = weBefore(tokens, start, verb);
  if (we >= 0 && (!last || last.endToken <= we)) return { mentions: [], voice: "we" };
  const group = groupBefore(report, start, verb, last ?? null);
  if (group !== null) return group;
  if (!last) return null;
  if (headless(tokens, last, verb) || isPeople(tokens, mentions)) return null;
  return { mentions, voice: null };
}

/** Whose the verb before "and" is: "The parties “reaffirmed their ties” and agreed to …", "A and B held talks, but agreed to …". */
export function resumedSubject(report: Report, first: number, verb: number): Subject | null {
  const { tokens } = report.analysed;
  const link = tokens[verb - 1]?.lower;
  const past =
    tokens[verb]?.xpos === "VBD" || (tokens[verb]?.xpos === "VBN" && tokens[verb - 2]?.text === ",");
  if (!past || !isOneOf(link, "and", "but")) return null;
  if (tokens[verb - 2]?.text === ",") {
    for (let told = first; told < verb; told++)
      if (tokens[told]?.upos === "VERB" && INFLECTED_TAGS.has(tokens[told]?.xpos ?? ""))
        return readSubject(report, first, told);
    return null;
  }
  if (link !== "and" || !isClose(tokens[verb - 2])) return null;
  let mark = verb - 3;
  while (mark > first && !isOpen(tokens[mark])) mark--;
  const [open] = clauseAround(tokens, first, mark, mark - 1);
  return mark > first ? readSubject(report, open, mark) : null;
}

/** "neither side", "no country": nobody does it. */
const nobody = (tokens: readonly Token[], first: number, verb: number): boolean => {
  for (let i = first; i < verb; i++) {
    const { lower } = tokens[i] as Token;
    if (isOneOf(lower, "neither", "nobody", "none", "no")) return true;
    // "A and B, which have no ties, agreed": said of them beside it.
    const next = tokens[i + 1]?.lower;
    if (lower === "," && (isRelative(next) || (next === "neither" && tokens[i + 2]?.lower === "of")))
      return false;
  }
  return false;
};

const isRelative = (word: string | undefined): boolean => isOneOf(word, "which", "who", "whose", "where");

/** Index of the "we" that is the subject of a verb, or -1. */
function weBefore(tokens: readonly Token[], first: number, verb: number): number {
  for (let i = verb - 1; i >= Math.max(first, verb - 8); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "we" || token.text === "I") return i;
    if (token.upos === "NOUN" || token.upos === "PROPN") return -1;
  }
  return -1;
}

/** Whether a name only qualifies the noun behind it ("the Ruritanian cabinet’s plan", "the White House Collaborative"). */
function headless(tokens: readonly Token[], mention: Mention, verb: number): boolean {
  let at = mention.endToken;
  // "a Norwegian non-governmental organisation"
  if (mention.form === "demonym")
    while (at < verb && (tokens[at]?.upos === "ADJ" || tokens[at]?.xpos === "HYPH")) at++;
  const next = tokens[at];
  if (!next || at >= verb) return false;
  if (mention.kind === "pronoun" || mention.kind === "group") return false;
  // "officers of A meeting in P agreed"
  if (next.lower === "meeting" && tokens[at + 1]?.upos === "ADP") return false;
  return (
    (next.upos === "NOUN" || next.upos === "PROPN") && !AGENT_NOUNS.holds(next) && !NAMED_DAYS.holds(next)
  );
}

/** "Ruritanians are calling": a people without an article isn't its state. */
function isPeople(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [mention] = mentions;
  if (mentions.length !== 1 || !mention || mention.kind !== "state" || mention.form !== "demonym")
    return false;
  const word = tokens[mention.endToken - 1] as Token;
  return (
    word.lower.endsWith("s") &&
    word.upos !== "ADJ" &&
    tokens[mention.firstToken - 1]?.lower !== "the" &&
    !AGENT_NOUNS.holds(tokens[mention.endToken])
  );
}

/** "Military officers from A and B agreed": a preposition at `at` behind the plain noun of those who act for them, which opens the clause. */
function isSentBy(tokens: readonly Token[], first: number, at: number): boolean {
  if (!SENT_BY.holds(tokens[at - 1]) || !isOneOf(tokens[at]?.lower, "from", "of")) return false;
  for (let i = first; i < at - 1; i++)
    if (!isOneOf(tokens[i]?.upos, "ADJ", "DET", "NUM", "NOUN", "PROPN")) return false;
  return true;
}

const SENT_BY = new WordList(
  "officers commanders generals experts engineers technicians delegations delegates teams lawmakers parliamentarians militaries armies navies forces ministries",
);

/** Mentions of the subject: the first list in the clause that no preposition governs. */
export function subjectOf(report: Report, first: number, verb: number): Mention[] {
  const { tokens } = report.analysed;
  // End of the mention that a preposition governs, or of the last of its list: "between A and B" has no subject.
  let governed = -1;
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= verb) break;
    let at = mention.firstToken - 1;
    while (
      at > first &&
      at > mention.firstToken - 4 &&
      isOneOf((tokens[at] as Token).upos, "DET", "ADJ", "NUM")
    )
      at--;
    const previous = tokens[at] as Token | undefined;
    if (mention.firstToken > first && at >= first && previous) {
      const isGoverned = previous.upos === "ADP" && !OPENERS.holds(previous) && !isSentBy(tokens, first, at);
      if (isGoverned || (at === governed && isOneOf(previous.lower, "and", "or"))) {
        governed = mention.endToken;
        continue;
      }
      if (previous.upos === "VERB") continue;
    }
    if (isPossessive((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) continue;
    // "his Turkish counterpart backed": whose counterpart he is doesn't make him the subject.
    const owns = (tokens[mention.firstToken] as Token).xpos === "PRP$";
    const owned = report.mentions[m + 1];
    // "his government will": that of his state
    const governs =
      owned?.kind === "ministry" && owned.entity === null && MODALS.holds(tokens[owned.endToken]);
    if (owns && !governs && owned?.firstToken === mention.endToken) continue;
    if (mention.kind === "pronoun" || mention.kind === "document")
      return mention.kind === "document" ? [] : [mention];
    if (mention.kind === "place" || mention.kind === "outlet") continue;
    // "Military officers from A": no ministry's own.
    if (mention.kind === "ministry" && SENT_BY.holds(tokens[mention.endToken])) continue;
    // A capital that may be anybody ("According to …") names no party.
    if (mention.kind === "person" && mention.actor === null && mention.entity === null) continue;
    const list = readParties(report, mention.firstToken, verb, null);
    return list.mentions.length > 0 ? [...list.mentions] : [mention];
  }
  return [];
}
