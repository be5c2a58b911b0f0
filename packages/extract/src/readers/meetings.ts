/**
 * Takes the report, gives a draft for every place that tells of a meeting, a call or talks.
 *
 * Refused: "meet" with a thing as object (meet a target), "call for", meetings with no party and no place, denials,
 * wishes, hypothetical and habitual contacts, agreements and joint statements without a meeting word.
 */
import type { Sentence } from "@readout/english";
import type { EventDraft } from "../drafts.ts";
import { eachMarkedIn } from "../each-marked.ts";
import { type Report, sentencesRead } from "../report.ts";
import { readAdditions } from "./meeting/additions.ts";
import { isContactNoun, OF_CONTACT } from "./meeting/contact-nouns.ts";
import { contactVerb, TELLS_CONTACT } from "./meeting/contact-verbs.ts";
import { fromNoun } from "./meeting/from-noun.ts";
import { fromVerb } from "./meeting/from-verb.ts";
import { readNextRound } from "./meeting/next-round.ts";
import { readSeparateRooms } from "./meeting/separate-rooms.ts";

/** Drafts in the order of the text. */
export function readMeetings(report: Report): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const sentence of sentencesRead(report)) readSentence(report, sentence, drafts);
  return drafts;
}

/** Verbs before nouns, because "held talks" is one contact; additions last, because they join what was read. */
function readSentence(report: Report, sentence: Sentence, drafts: EventDraft[]): void {
  const { tokens } = report.analysed;
  const headline = report.roles[sentence.paragraph] === "headline";
  const used: number[] = [];
  eachMarkedIn(report, sentence, TELLS_CONTACT, (at) => {
    const verb = contactVerb(tokens, at);
    if (!verb) return;
    const reading = fromVerb(report, sentence, at, verb, headline);
    drafts.push(...reading.drafts);
    if (reading.noun !== null && reading.drafts.length > 0) used.push(reading.noun);
  });
  const round = readNextRound(report, sentence);
  if (round) {
    drafts.push(round.draft);
    used.push(round.noun);
  }
  eachMarkedIn(report, sentence, OF_CONTACT, (at) => {
    const noun = used.includes(at) ? null : isContactNoun(tokens, at);
    if (noun) drafts.push(...fromNoun(report, sentence, at, noun, headline));
  });
  drafts.push(...readSeparateRooms(report, sentence), ...readAdditions(report, sentence));
}
