/**
 * Takes the report, gives a draft for every place that tells of a meeting, a call or talks.
 *
 * Refused: "meet" with a thing as object (meet a target), "call for", meetings with no party and no place, denials,
 * wishes, hypothetical and habitual contacts, agreements and joint statements without a meeting word.
 */

import type { Sentence, Token } from "@readout/english";
import type { EventDraft } from "../drafts.ts";
import { eachMarkedIn, mayHold } from "../each-marked.ts";
import { isOneOf } from "../one-of.ts";
import { type Report, sentencesRead } from "../report.ts";
import { readAdditions } from "./meeting/addition/additions.ts";
import { readRosters } from "./meeting/addition/rosters.ts";
import { isContactNoun, OF_CONTACT } from "./meeting/contact/contact-nouns.ts";
import { contactVerb, TELLS_CONTACT } from "./meeting/contact/contact-verbs.ts";
import { seriesNamed } from "./meeting/contact/series-named.ts";
import { followsAnother } from "./meeting/draft/draft.ts";
import { fromNoun } from "./meeting/draft/from-noun.ts";
import { fromVerb } from "./meeting/draft/from-verb.ts";
import { readHeldLine } from "./meeting/draft/held-line.ts";
import { readNextRounds } from "./meeting/draft/next-round.ts";
import { readProximity } from "./meeting/draft/proximity.ts";

/** Drafts in the order of the text. */
export function readMeetings(report: Report): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const sentence of sentencesRead(report)) readSentence(report, sentence, drafts);
  return [...drafts.filter((draft) => !isCorrected(report, draft)), ...readRosters(report)];
}

/** "An earlier post said that A had joined the call": what the report takes back. */
function isCorrected({ analysed: { sentences }, text }: Report, { sentence }: EventDraft): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  return CORRECTED.test(text.slice(start, Math.min(end, start + 160)));
}

const CORRECTED =
  /\b(?:earlier|previous) (?:post|version|story|report|item|entry|article|dispatch)\b[^.]{0,40} (?:said|stated|reported|had)\b/;

/** "met in X for the third round of their consultations": the noun of what they met for, no contact of its own; null where nothing else names it. */
function purposeOf(tokens: readonly Token[], verb: number, end: number): number | null {
  let led = -1;
  for (let i = verb + 1; i < Math.min(end, verb + 24); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "for") led = i;
    else if (token.upos === "VERB" || isOneOf(token.text, ",", ";", ":")) return null;
    // "for a meeting chaired by X": who chaired it is read from the noun.
    const told = tokens[i + 2]?.lower === "by" || isOneOf(tokens[i + 1]?.lower, "with", "between", "among");
    if (led >= 0 && isContactNoun(tokens, i) && !told) return i;
    if (led >= 0 && i > led + 9) return null;
  }
  return null;
}

/** "the first meeting of the A-B Dialogue": the series that the meeting is one of. */
function isOfAnother(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.lower !== "dialogue") return false;
  for (let i = at - 1; i > Math.max(first, at - 10); i--) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "of") return isContactNoun(tokens, i - 1) !== null;
    if (!/^(?:ADJ|NOUN|PROPN|DET|PUNCT|NUM|PART)$/.test(upos) || lower === ",") return false;
  }
  return false;
}

/** Verbs before nouns, because "held talks" is one contact; additions last, because they join what was read. */
function readSentence(report: Report, sentence: Sentence, drafts: EventDraft[]): void {
  const { tokens } = report.analysed;
  const used: number[] = [];
  const held = readHeldLine(report, sentence);
  if (held) {
    drafts.push(held);
    return;
  }
  // Most sentences hold none of these words: nothing is set up for them.
  if (mayHold(tokens, sentence, TELLS_CONTACT)) readVerbs(report, sentence, drafts, used);
  for (const round of readNextRounds(report, sentence)) {
    drafts.push(round.draft);
    used.push(round.noun);
  }
  if (mayHold(tokens, sentence, OF_CONTACT)) readNouns(report, sentence, drafts, used);
  const added = readAdditions(report, sentence);
  for (const { parties } of added) {
    const own = drafts.at(-1);
    if (own?.sentence === sentence.index && isWatchedOnly(own, parties)) drafts.pop();
  }
  drafts.push(...readProximity(report, sentence), ...added);
  for (const draft of drafts)
    if (draft.sentence === sentence.index && draft.status === "planned" && isPlanDropped(report, sentence))
      draft.status = "cancelled";
}

/** "was to fly to P for talks with X, but the trip was called off". */
const isPlanDropped = ({ text }: Report, { start, end }: Sentence): boolean =>
  PLAN_DROPPED.test(text.slice(start, end));

const PLAN_DROPPED =
  /\bbut (?:the|that|this|his|her|their) (?:trip|visit|journey|tour|plans?|talks|meeting|session|encounter|summit) (?:was|were|has been|had been) (?:later )?(?:cancell?ed|called off|postponed|put off|scrapped|dropped|abandoned|shelved|suspended)\b/;

/** "A and B attended the session as observers": no room of their own. */
const isWatchedOnly = ({ parties }: EventDraft, added: EventDraft["parties"]): boolean =>
  parties.length > 0 &&
  parties.every(({ entity }) =>
    added.some((party) => party.entity === entity && party.function === "observer"),
  );

/** What verbs tell; the nouns that they have used up go to `used`. */
function readVerbs(report: Report, sentence: Sentence, drafts: EventDraft[], used: number[]): void {
  const { tokens } = report.analysed;
  eachMarkedIn(report, sentence, TELLS_CONTACT, (at) => {
    const verb = contactVerb(tokens, at);
    if (!verb) return;
    const reading = fromVerb(report, sentence, at, verb, isHeadline(report, sentence));
    if (reading.drafts.length === 0) return;
    // "spoke by telephone with X on Friday, and with Y on Sunday"
    const { type, mode } = reading.drafts[0] as EventDraft;
    if (type === "call")
      for (const draft of reading.drafts)
        if (draft.type === type && draft.mode === "unknown") draft.mode = mode;
    drafts.push(...reading.drafts);
    if (reading.noun !== null) used.push(reading.noun);
    const purpose = verb.object === "noun" ? null : purposeOf(tokens, at, sentence.endToken);
    if (purpose === null) return;
    used.push(purpose);
    const series = seriesNamed(tokens, purpose, sentence.endToken);
    if (series) for (const draft of reading.drafts) draft.series ??= series;
  });
}

/** What nouns tell that no verb has used up. */
function readNouns(report: Report, sentence: Sentence, drafts: EventDraft[], used: readonly number[]): void {
  const { tokens } = report.analysed;
  eachMarkedIn(report, sentence, OF_CONTACT, (at) => {
    if (used.includes(at) || isOfAnother(tokens, sentence.firstToken, at)) return;
    // "Following the talks, A and B met": who met then isn't who talked.
    const behind = at < sentence.firstToken + 8 && tokens[at + 1]?.text === "," && met(drafts, sentence);
    if (behind && followsAnother(tokens, sentence.firstToken, null)) return;
    const noun = isContactNoun(tokens, at);
    if (noun) drafts.push(...fromNoun(report, sentence, at, noun, isHeadline(report, sentence)));
  });
}

/** Whether a verb of a sentence has told of a contact of two or more. */
const met = (drafts: readonly EventDraft[], { index }: Sentence): boolean =>
  drafts.some(
    ({ sentence, reader, parties }) =>
      sentence === index && reader.startsWith("meetings:verb") && parties.length > 1,
  );

const isHeadline = ({ roles }: Report, { paragraph }: Sentence): boolean => roles[paragraph] === "headline";
