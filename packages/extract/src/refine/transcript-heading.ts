/** Takes a transcript, gives what the lines between its headline and the first speaker's label say: place, clock, "via teleconference". */
import type { Paragraph, Token } from "@readout/english";
import { ROOMS } from "../data/rooms.ts";
import { speakerLabelEnd } from "../document/speaker-labels.ts";
import type { PlaceDraft } from "../drafts.ts";
import { STATE_BY_CODE } from "../mentions/lexicon.ts";
import { findUnits, type Unit } from "../mentions/units.ts";
import type { Report, TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";

/** How long a line of a heading is at most, and how many it has. */
const LINE = 90;
const LINES = 10;

/** The lines under the headline, up to the first that is said. */
export function linesOfHeading(report: Report): readonly Paragraph[] {
  const { paragraphs } = report.analysed;
  const lines: Paragraph[] = [];
  for (let p = 0; p < Math.min(paragraphs.length, LINES); p++) {
    const line = paragraphs[p] as Paragraph;
    if (report.roles[p] === "headline") continue;
    if (line.end - line.start > LINE || speakerLabelEnd(report.text, line.start, line.end) > 0) break;
    lines.push(line);
  }
  return lines;
}

const CLOCK = /^\d{1,2}[:.]\d\d\s?[ap]\.?\s?m\b/i;

/** "3:23 P.M. BST": when it was said. */
export const clockOfHeading = ({ text }: Report, lines: readonly Paragraph[]): TextSpan | undefined =>
  lines.find(({ start, end }) => CLOCK.test(text.slice(start, end)));

/** "Via Teleconference" */
export const isRemote = ({ text }: Report, lines: readonly Paragraph[]): boolean =>
  lines.some(({ start, end }) => /^via (?:tele|video)[ -]?conference$/i.test(text.slice(start, end).trim()));

/** The line of a place: "Berlin, Germany"; else what the headline itself ends with or sets apart: "in Berlin", ", Berlin,"; else a house or room that the table knows. */
export function placeOfHeading(report: Report, lines: readonly Paragraph[]): PlaceDraft | null {
  for (const line of lines) {
    const role = report.roles[report.analysed.paragraphs.indexOf(line)];
    const place = placeOfLine(report, line, role === "dateline" || role === "byline");
    if (place) return place;
  }
  return placeInHeadline(report) ?? roomOf(report, lines);
}

/** "Berlin, Germany", "Vilnius, 5 March": places that the tables know; "Denarau Island, Fiji": a name before one that they know, over the whole line. */
function placeOfLine(report: Report, { start: from, end: to }: Paragraph, heads: boolean): PlaceDraft | null {
  const { tokens } = report.analysed;
  const first = firstFrom(tokens, from);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).end <= to) end++;
  if (tokens[end - 1]?.text === ".") end--;
  const units = findUnits(tokens, first, end).filter(isPlace);
  const last = units.at(-1);
  if (!last) return null;
  const whole = last.end === end;
  const known = units[0]?.first === first && (heads || whole);
  const named =
    whole &&
    tokens[last.first - 1]?.text === "," &&
    tokens.slice(first, last.first - 1).every(({ upos, text }) => upos === "PROPN" || /^\p{Lu}/u.test(text));
  // "Poland-Ukraine Border" lies in neither.
  const joined = tokens.slice(first, last.end).some(({ text }) => text === "-");
  if (!(known || named) || joined) return null;
  const iso3 = [...units].reverse().flatMap(({ entry }) => stateOf(entry) ?? [])[0] ?? null;
  return placed(report, { start: from, end: (tokens[last.end - 1] as Token).end }, iso3);
}

const isPlace = ({ entry }: Unit): boolean => entry.kind === "place" || entry.kind === "state";

const stateOf = (entry: Unit["entry"]): string | null =>
  entry.kind === "place" || entry.kind === "state" ? entry.iso3 : null;

/** "Oval Office" */
function roomOf(report: Report, lines: readonly Paragraph[]): PlaceDraft | null {
  for (const { start, end } of lines) {
    const line = report.text.slice(start, end).trim();
    const iso3 = ROOMS.get(line.replaceAll("’", "'"));
    if (iso3 !== undefined) return placed(report, { start, end: start + line.length }, iso3);
  }
  return null;
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
      return placed(report, span, iso3);
    }
  }
  return null;
}

const placed = ({ text }: Report, span: TextSpan, iso3: string | null): PlaceDraft => ({
  name: text.slice(span.start, span.end),
  iso3,
  zone: iso3 ? (STATE_BY_CODE.get(iso3)?.zone ?? null) : null,
  span,
  rule: "transcript_dateline",
});
