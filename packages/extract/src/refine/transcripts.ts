/** Takes a transcript's meetings, gives the one it stands for the place of its heading and its day; makes one of a joint appearance whose speakers say that they met. */
import type { Paragraph, Token } from "@readout/english";
import type { EventDraft, PlaceDraft } from "../drafts.ts";
import { STATE_BY_CODE } from "../mentions/lexicon.ts";
import { findUnits } from "../mentions/units.ts";
import { dayText } from "../readers/time/calendar.ts";
import type { TimeDraft } from "../readers/times.ts";
import type { Report } from "../report.ts";
import { jointAppearance } from "./joint-appearance.ts";

/** Adds place, day or the meeting itself; other documents stay as they are. */
export function readTranscript(report: Report, drafts: EventDraft[], times: readonly TimeDraft[]): void {
  if (report.doc.kind !== "transcript") return;
  const named = drafts.filter((draft) => draft.headline && draft.parties.length >= 2);
  const meeting = named.length > 0 ? (named[0] as EventDraft) : jointAppearance(report);
  if (!meeting) return;
  if (named.length === 0) drafts.unshift(meeting);
  if (meeting.mode === "in_person" || meeting.mode === "unknown") meeting.place ??= placeOfHeading(report);
  if (meeting.edtf === null) {
    const index = times.findIndex((time) => isHeaded(report, time));
    const today = index >= 0 ? index : times.findIndex((time) => isToday(report, time));
    if (today >= 0) {
      meeting.time = today;
      meeting.edtf = (times[today] as TimeDraft).edtf;
    } else if (report.writtenDay !== null) dateByLine(report, meeting, report.writtenDay);
  }
}

/** "Press remarks by A and B, Oslo, 5 March": the day of what was said there. */
const isHeaded = (report: Report, { edtf, sentence }: TimeDraft): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(edtf ?? "") &&
  report.roles[report.analysed.sentences[sentence]?.paragraph ?? 0] === "headline";

/** The day that a line over what was said prints. */
function dateByLine(report: Report, meeting: EventDraft, day: number): void {
  const { paragraphs } = report.analysed;
  const edtf = dayText(day);
  const line = paragraphs.find(
    ({ start, end }, p) =>
      report.roles[p] === "dateline" && report.text.slice(start, end).includes(String(Number(edtf.slice(8)))),
  );
  if (!line) return;
  meeting.edtf = edtf;
  meeting.spans.push({ start: line.start, end: line.end });
}

/** "here with us today" in what is said first. */
const isToday = (report: Report, time: TimeDraft): boolean =>
  time.edtf !== null &&
  /^(?:today|this (?:morning|afternoon|evening))$/i.test(report.text.slice(time.start, time.end)) &&
  time.sentence < 12;

/** The place line under a transcript's headline: "Berlin, Germany"; else what the headline itself ends with or sets apart: "in Berlin", ", Berlin,". */
function placeOfHeading(report: Report): PlaceDraft | null {
  const { tokens, sentences, paragraphs } = report.analysed;
  for (const sentence of sentences) {
    const role = report.roles[sentence.paragraph];
    // "Parliament Buildings": a line of the heading, whatever its layout makes of it.
    if (
      role === "body" &&
      (sentence.end - sentence.start > 40 || /[.:?!]$/.test(report.text.slice(sentence.start, sentence.end)))
    )
      break;
    if (role !== "dateline" && role !== "byline") continue;
    const units = findUnits(tokens, sentence.firstToken, sentence.endToken).filter(
      ({ entry }) => entry.kind === "place" || entry.kind === "state",
    );
    const [first] = units;
    const last = units.at(-1);
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
  return placeInHeadline(report);
}

function placeInHeadline(report: Report): PlaceDraft | null {
  const { tokens, sentences } = report.analysed;
  for (const { firstToken, endToken, paragraph } of sentences) {
    if (report.roles[paragraph] !== "headline") continue;
    for (const { first, end, entry } of findUnits(tokens, firstToken, endToken)) {
      const iso3 =
        entry.kind === "place" || (entry.kind === "state" && entry.form === "metonym") ? entry.iso3 : null;
      const before = tokens[first - 1]?.lower ?? "";
      const apart = before === "," && (end === endToken || tokens[end]?.text === ",");
      if (!iso3 || !(before === "in" || apart)) continue;
      const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
      return {
        name: report.text.slice(span.start, span.end),
        iso3,
        zone: STATE_BY_CODE.get(iso3)?.zone ?? null,
        span,
        rule: "transcript_dateline",
      };
    }
  }
  return null;
}
