/** Takes a line under a title or at a joint document's end, gives the draft of place and day that it tells of the meeting: "Held at Busia on 24 January 2024", "Done at Jeddah on 19 July 2023"; and the place where a sentence opens in these words. */

import type { Sentence, Token } from "@readout/english";
import { HABIT_WORDS } from "../../../data/contact-status-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { EventDraft, PlaceDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint } from "../../../refine/speaker/signatories.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { placeNear } from "../place/place.ts";
import { createDraft } from "./draft.ts";

/** How many paragraphs from the top such a line stands, how many from the end, and its longest in tokens. */
const TOP = 8;
const LAST = 4;
const LONGEST = 24;

/** The reader of the line at the end: where a document was made, which makes no meeting by itself. */
export const DONE_LINE = "meetings:done_line";

/** A draft without parties that joins the meeting of the title; null for other lines. */
export function readHeldLine(report: Report, sentence: Sentence): EventDraft | null {
  const { tokens, paragraphs } = report.analysed;
  const { firstToken: at, endToken: end, paragraph, index } = sentence;
  const held = tokens[at]?.lower === "held" && paragraph <= TOP;
  const done = DONE.holds(tokens[at]) && paragraph >= paragraphs.length - LAST && isJoint(report);
  if ((!held && !done) || end - at > LONGEST) return null;
  if (paragraphs[paragraph]?.firstSentence !== index || !LEADS.holds(tokens[at + 1])) return null;
  // "Held in X on D, the A-B Dialogue closed": a sentence of its own, whose noun says who met.
  for (let i = at + 2, clause = false; i < end; i++) {
    if (clause && FINITE_TAGS.has(tokens[i]?.xpos ?? "")) return null;
    clause ||= opensMain(tokens, i);
  }
  const draft = createDraft(report, {
    sentence,
    at,
    noun: null,
    kind: null,
    clause: [at, end],
    parties: [],
    headline: false,
    reader: held ? "meetings:held_line" : DONE_LINE,
  });
  draft.place = placeNear(report, at, at, end);
  draft.anaphoric = true;
  return draft;
}

const DONE = new WordList(["done", "issued", "adopted"]);
const LEADS = new WordList("at in on from by via virtually");
const HELD = new WordList("held convened hosted organized organised");
/** Words of what is held again and again. */
const AGAIN = new WordList(["every", "each", "since", ...HABIT_WORDS]);

const opensMain = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === "," && isOneOf(tokens[i]?.lower, "the", "this", "these");

/** "Convened at P over March 14 and 15, the A-B Dialogue brought together …": the place of the noun's meeting; null where the sentence opens otherwise, or tells of a habit. */
export function placeHeldBefore(report: Report, first: number, noun: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  if (!HELD.holds(tokens[first]) || !LEADS.holds(tokens[first + 1])) return null;
  let main = noun - 1;
  while (main > first + 2 && !opensMain(tokens, main)) {
    if (/^(?:VB|MD|IN|TO)/.test(tokens[main]?.xpos ?? "")) return null;
    main--;
  }
  for (let i = first; i < main; i++) if (AGAIN.holds(tokens[i])) return null;
  return placeNear(report, first, first, main - 1);
}
