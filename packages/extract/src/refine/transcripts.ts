/** Takes a transcript's meetings, gives the one it stands for the place of its dateline and its day; makes one of a joint appearance whose speakers say that they met. */
import type { Paragraph, Sentence, Token } from "@readout/english";
import type { EventDraft, PlaceDraft } from "../drafts.ts";
import { STATE_BY_CODE } from "../mentions/lexicon.ts";
import { findUnits } from "../mentions/units.ts";
import { createDraft } from "../readers/meeting/draft.ts";
import { partiesOf, unite } from "../readers/meeting/party-drafts.ts";
import type { TimeDraft } from "../readers/times.ts";
import type { Report } from "../report.ts";

/** Adds place, day or the meeting itself; other documents stay as they are. */
export function readTranscript(report: Report, drafts: EventDraft[], times: readonly TimeDraft[]): void {
  if (report.doc.kind !== "transcript") return;
  const named = drafts.filter((draft) => draft.headline && draft.parties.length >= 2);
  const meeting = named.length > 0 ? (named[0] as EventDraft) : jointAppearance(report);
  if (!meeting) return;
  if (named.length === 0) drafts.unshift(meeting);
  if (meeting.mode === "in_person" || meeting.mode === "unknown") meeting.place ??= datelinePlace(report);
  if (meeting.edtf === null) {
    const index = times.findIndex((time) => isToday(report, time));
    if (index >= 0) {
      meeting.time = index;
      meeting.edtf = (times[index] as TimeDraft).edtf;
    }
  }
}

/** "here with us today" in what is said first. */
const isToday = (report: Report, time: TimeDraft): boolean =>
  time.edtf !== null &&
  /^(?:today|this (?:morning|afternoon|evening))$/i.test(report.text.slice(time.start, time.end)) &&
  time.sentence < 12;

/** Ways in which the speakers of a joint appearance say that they have met. */
const MET_WORDS = /^(?:meeting|talks|discussion|discussions|conversation|conversations|consultations)$/;

const TALKED_WORDS = /^(?:discussed|talked|spoke|exchanged|reviewed)$/;

/** "X and Y at a Joint Press Availability", whose speakers speak of "our meeting": the meeting of those two. */
function jointAppearance(report: Report): EventDraft | null {
  const { tokens, sentences } = report.analysed;
  const headline = sentences.find((sentence) => report.roles[sentence.paragraph] === "headline");
  if (!headline) return null;
  const title = tokens.slice(headline.firstToken, headline.endToken);
  if (!title.some((token) => token.lower === "joint" || token.lower === "press")) return null;
  const people = report.mentions.filter(
    (mention) => mention.sentence === headline.index && mention.entity !== null && mention.person !== null,
  );
  const parties = unite([], partiesOf(report, people, null));
  if (parties.length < 2) return null;
  const told = sentences.find((sentence) => tellsOfMeeting(report, sentence));
  if (!told) return null;
  const at = meetingWord(report, told) as number;
  const draft = createDraft(report, {
    sentence: told,
    at,
    noun: at,
    kind: null,
    clause: [told.firstToken, told.endToken],
    parties,
    headline: true,
    reader: "meetings:joint_appearance",
  });
  draft.mode = "in_person";
  draft.formats = [];
  draft.levelWord = null;
  return draft;
}

const tellsOfMeeting = (report: Report, sentence: Sentence): boolean =>
  report.roles[sentence.paragraph] === "body" && meetingWord(report, sentence) !== null;

/** The noun in "we had a good meeting", "our discussions today", the verb in "we also discussed"; null where nothing like it is said. */
function meetingWord(report: Report, sentence: Sentence): number | null {
  const { tokens } = report.analysed;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    if (TALKED_WORDS.test((tokens[i] as Token).lower)) {
      const back = /^(?:also|just|have|had|ve|’ve)$/.test(tokens[i - 1]?.lower ?? "") ? i - 2 : i - 1;
      if (tokens[back]?.lower === "we") return i;
      continue;
    }
    if (!MET_WORDS.test((tokens[i] as Token).lower)) continue;
    for (let k = i - 1; k >= Math.max(sentence.firstToken, i - 5); k--) {
      const word = (tokens[k] as Token).lower;
      if (word === "our") return i;
      if (word === "had" && ["we", "just", "i"].includes(tokens[k - 1]?.lower ?? "")) return i;
      if (["next", "no", "will", "last"].includes(word)) break;
    }
  }
  return null;
}

/** The place line under a transcript's headline: "Berlin, Germany". */
function datelinePlace(report: Report): PlaceDraft | null {
  const { tokens, sentences, paragraphs } = report.analysed;
  for (const sentence of sentences) {
    const role = report.roles[sentence.paragraph];
    if (role === "body") return null;
    if (role !== "dateline" && role !== "byline") continue;
    const units = findUnits(tokens, sentence.firstToken, sentence.endToken).filter(
      ({ entry }) => entry.kind === "place" || entry.kind === "state",
    );
    const [first] = units;
    const last = units[units.length - 1];
    if (!first || !last || first.first !== sentence.firstToken) continue;
    const paragraph = paragraphs[sentence.paragraph] as Paragraph;
    const iso3 =
      [...units]
        .reverse()
        .flatMap(({ entry }) =>
          entry.kind === "place" || entry.kind === "state" ? (entry.iso3 ?? []) : [],
        )[0] ?? null;
    const start = (tokens[first.first] as Token).start;
    const end = Math.min(paragraph.end, (tokens[last.end - 1] as Token).end);
    return {
      name: report.text.slice(start, end),
      iso3,
      zone: iso3 ? (STATE_BY_CODE.get(iso3)?.zone ?? null) : null,
      span: { start, end },
      rule: "transcript_dateline",
    };
  }
  return null;
}
