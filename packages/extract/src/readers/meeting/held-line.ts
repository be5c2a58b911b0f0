/** Takes a line under a title or at a joint document's end, gives the draft of place and day that it tells of the meeting: "Held at Busia on 24 January 2024", "Done at Jeddah on 19 July 2023". */

import type { Sentence } from "@readout/english";
import type { EventDraft } from "../../drafts.ts";
import { isJoint } from "../../refine/signatories.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { createDraft } from "./draft.ts";
import { placeNear } from "./place.ts";

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
  if (
    paragraphs[paragraph]?.firstSentence !== index ||
    !/^(?:at|in|on|from|by|via|virtually)$/.test(tokens[at + 1]?.lower ?? "")
  )
    return null;
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
