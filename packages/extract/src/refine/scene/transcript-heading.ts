/** Takes a transcript, gives what the lines between its headline and the first speaker's label say: place, clock, "via teleconference". */
import type { Token } from "@readout/english";
import { ROOMS } from "../../data/rooms.ts";
import { speakerLabelEnd } from "../../document/speaker-labels.ts";
import type { PlaceDraft } from "../../drafts.ts";
import { startsUpper } from "../../letters.ts";
import { findUnits, type Unit } from "../../mentions/unit/units.ts";
import { isOneOf } from "../../one-of.ts";
import { createPlace } from "../../place-draft.ts";
import type { Report, TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";

/** Rule of a place that a heading gives. */
const RULE = "transcript_dateline";

/** How long a line of a heading is at most, and how many it has. */
const LINE = 90;
const LINES = 10;

/** A line of a heading; `heads` where the layout knows it for one. */
interface HeadingLine extends TextSpan {
  readonly heads: boolean;
}

/** The lines under the headline, up to the first that is said. */
export function linesOfHeading(report: Report): readonly HeadingLine[] {
  const { paragraphs } = report.analysed;
  const lines: HeadingLine[] = [];
  for (const [p, { start, end }] of paragraphs.slice(0, LINES).entries()) {
    const role = report.roles[p];
    if (role === "headline") continue;
    if (end - start > LINE || speakerLabelEnd(report.text, start, end) > 0) break;
    lines.push({ start, end, heads: isOneOf(role, "dateline", "byline", "signature") });
  }
  return lines;
}

const CLOCK = /^\d{1,2}[:.]\d\d\s?[ap]\.?\s?m\b/i;

/** "3:23 P.M. BST": when it was said. */
export const clockOfHeading = ({ text }: Report, lines: readonly HeadingLine[]): TextSpan | undefined =>
  lines.find(({ start, end }) => CLOCK.test(text.slice(start, end)));

/** "Via Teleconference" */
export const isRemote = ({ text }: Report, lines: readonly HeadingLine[]): boolean =>
  lines.some(({ start, end }) => /^via (?:tele|video)[ -]?conference$/i.test(text.slice(start, end).trim()));

/** The line of a place: "Berlin, Germany"; else what the headline itself ends with or sets apart: "in Berlin", ", Berlin,"; else a house or room that the table knows. */
export function placeOfHeading(report: Report, lines: readonly HeadingLine[]): PlaceDraft | null {
  for (const line of lines) {
    const place = placeOfLine(report, line);
    if (place) return place;
  }
  return placeInHeadline(report) ?? roomOf(report, lines);
}

/** "Berlin, Germany", "Vilnius, 5 March": places that the tables know; "Denarau Island, Fiji": a name before one that they know, over the whole line. */
function placeOfLine(report: Report, { start: from, end: to, heads }: HeadingLine): PlaceDraft | null {
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
    tokens.slice(first, last.first - 1).every(({ upos, text }) => upos === "PROPN" || startsUpper(text));
  // "Poland-Ukraine Border" lies in neither.
  const joined = tokens.slice(first, last.end).some(({ text }) => text === "-");
  if (!(known || named) || joined) return null;
  const iso3 = [...units].reverse().flatMap(({ entry }) => stateOf(entry) ?? [])[0] ?? null;
  return createPlace(report.text, { start: from, end: (tokens[last.end - 1] as Token).end }, iso3, RULE);
}

const isPlace = ({ entry }: Unit): boolean => entry.kind === "place" || entry.kind === "state";

const stateOf = (entry: Unit["entry"]): string | null =>
  entry.kind === "place" || entry.kind === "state" ? entry.iso3 : null;

/** "Oval Office" */
function roomOf(report: Report, lines: readonly HeadingLine[]): PlaceDraft | null {
  for (const { start, end } of lines) {
    const line = report.text.slice(start, end).trim();
    const iso3 = ROOMS.get(line.replaceAll("’", "'"));
    if (iso3 !== undefined) return createPlace(report.text, { start, end: start + line.length }, iso3, RULE);
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
      const apart = before === "," && (end === endToken || isOneOf(tokens[end]?.text, ",", "("));
      if (!iso3 || !(before === "in" || apart)) continue;
      const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
      return createPlace(report.text, span, iso3, RULE);
    }
  }
  return null;
}
