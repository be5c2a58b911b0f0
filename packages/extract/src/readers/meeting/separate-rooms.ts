/** Takes a sentence, gives the proximity talks that it tells of by their rooms: two sides "in separate wings" of one house. */
import type { Sentence, Token } from "@readout/english";
import type { EventDraft } from "../../drafts.ts";
import { eachMarkedIn } from "../../each-marked.ts";
import type { Report } from "../../report.ts";
import { TELLS_APART } from "../apart-words.ts";
import { clauseAround } from "./clause.ts";
import { createDraft } from "./draft.ts";
import { placeNear } from "./place.ts";
import { subjectBefore } from "./subject.ts";

const ROOMS = /^(?:rooms|wings|floors|buildings|halls|hotels|tents|villas|suites)$/;

/** A draft of indirect talks for "separate rooms" whose clause has two sides as subject; empty otherwise. */
export function readSeparateRooms(report: Report, sentence: Sentence): EventDraft[] {
  const { tokens } = report.analysed;
  const drafts: EventDraft[] = [];
  eachMarkedIn(report, sentence, TELLS_APART, (at) => {
    if ((tokens[at] as Token).lower !== "separate") return at + 1;
    if (at + 1 >= sentence.endToken || !ROOMS.test((tokens[at + 1] as Token).lower)) return at + 1;
    const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
    let verb = at - 1;
    while (verb > first && (tokens[verb] as Token).xpos !== "VBD") verb--;
    const parties = verb > first ? subjectBefore(report, first, verb) : [];
    if (parties.length < 2) return sentence.endToken;
    const draft = createDraft(report, {
      sentence,
      at,
      noun: null,
      kind: null,
      clause: [first, end],
      parties,
      headline: false,
      reader: "meetings:separate_rooms",
    });
    draft.mode = "indirect";
    draft.place = placeNear(report, at, first, end);
    drafts.push(draft);
    return sentence.endToken;
  });
  return drafts;
}
