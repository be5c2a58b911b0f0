/** Takes a participle, gives the "by" of its agent past what says how, where, when and on what occasion: "was joined on a video call by", "was received yesterday in Oslo by". */

import type { Token } from "@readout/english";
import { GUEST_OF, type MeetingVerb } from "../../../data/meeting-verbs.ts";
import { REMOTE_WORDS } from "../../../data/meeting-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isDefinite } from "../contact/contact-nouns.ts";
import { readParties } from "./parties.ts";

/** How far behind a participle its "by" stands. */
const FAR = 18;

/** The "by" of a passive; -1 where none stands there, or another verb, object or clause comes first. */
export function agentOf(tokens: readonly Token[], at: number, end: number): number {
  // A noun is an object of its own unless a preposition governs it.
  let governed = false;
  for (let i = at + 1; i < Math.min(end, at + FAR); i++) {
    const { lower, upos, xpos, text } = tokens[i] as Token;
    // "joined by video", "conferred by telephone": by what means.
    if (lower === "by") return REMOTE_WORDS.has(tokens[i + 1]?.lower ?? "") ? -1 : i;
    governed ||= OPENS_ADVERBIAL.holds(tokens[i]);
    const adverbial =
      text === "," ||
      isOneOf(upos, "ADV", "NUM", "ADP", "DET", "ADJ", "PROPN") ||
      TIMES.holds(tokens[i]) ||
      (xpos === "VBG" && tokens[i - 1]?.upos === "DET") ||
      // "with an honour guard", whatever the tagger makes of its end
      (governed &&
        (isOneOf(upos, "NOUN", "PART") || tokens[i - 1]?.upos === "NOUN" || text === "-" || xpos === "PRP$"));
    if (!adverbial) return -1;
  }
  return -1;
}

const OPENS_ADVERBIAL = new WordList("with on at in over during via through within for upon");
const TIMES = new WordList("turn turns morning afternoon evening night today yesterday");

/**
 * The "by" behind whom the subject was a guest of, was received, met, joined or brought together: those there act, and the
 * subject is whom they met; -1 where the clause is none of these.
 */
export function receivedBy(
  report: Report,
  verb: MeetingVerb,
  { at, noun, passive, end }: { at: number; noun: number | null; passive: boolean; end: number },
): number {
  if (verb === GUEST_OF) return at + 1;
  const { tokens } = report.analysed;
  const by = passive ? agentOf(tokens, at, end) : -1;
  if (by < 0) return -1;
  // "was joined on a video call by X": one contact of them all, where "was joined on the call by X" adds to the one told of.
  if (verb.lemma === "join") return noun !== null && noun < by && !isDefinite(tokens, at, noun) ? by : -1;
  // "talks with X, which were hosted by Y": the relative takes up the talks, of whom Y is a third side.
  if (tokens[at - 2]?.lower === "which" && verb.duty === "host") return -1;
  // "was met at the airport by X": by somebody, "was met by protests" by nobody.
  const people = verb.lemma === "meet" && readParties(report, by + 1, end, null).parties.some(isHeld);
  return people || verb.duty === "host" || verb.mediates === true ? by : -1;
}

const isHeld = ({ person, post }: PartyDraft): boolean => person !== null || post !== null;
