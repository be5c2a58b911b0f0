/** Takes a line under a title, gives the draft of place and day that it tells of the meeting: "Held at Busia on 24 January 2024". */
import type { Sentence } from "@readout/english";
import type { EventDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { createDraft } from "./draft.ts";
import { placeNear } from "./place.ts";

/** How many paragraphs from the top such a line stands, and its longest in tokens. */
const TOP = 8;
const LONGEST = 24;

/** A draft without parties that joins the meeting of the title; null for other lines. */
export function readHeldLine(report: Report, sentence: Sentence): EventDraft | null {
  const { tokens, paragraphs } = report.analysed;
  const { firstToken: at, endToken: end, paragraph, index } = sentence;
  if (tokens[at]?.lower !== "held" || paragraph > TOP || end - at > LONGEST) return null;
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
    reader: "meetings:held_line",
  });
  draft.place = placeNear(report, at, at, end);
  draft.anaphoric = true;
  return draft;
}
