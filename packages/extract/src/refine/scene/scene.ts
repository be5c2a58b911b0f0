/** Takes merged meetings, lends them the day and place that other words of the report give: the dateline, the main meeting, a distance from it. */

import { CARDINALS, civilDay, dayNumber } from "@readout/core";
import type { EventDraft, PlaceDraft } from "../../drafts.ts";
import { findUnits } from "../../mentions/unit/units.ts";
import { ASIDE } from "../../readers/meeting/draft/draft.ts";
import { datelinePlace } from "../../readers/meeting/place/dateline-place.ts";
import { dayText } from "../../readers/time/calendar.ts";
import { isDay } from "../../readers/time/one-day.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { isHouse } from "../merge/same-meeting.ts";
import { hostByPlace } from "../seat/functions.ts";
import { NEAR, type VisitsBySentence, visitAround, visitsBySentence, WITHIN } from "./visit-around.ts";

const AROUND =
  /\b(?:[Bb]efore|[Aa]fter|[Dd]uring|[Aa]head of|[Pp]rior to|[Ff]ollowing|[Oo]n the (?:margins|sidelines) of) the (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:[Pp]lenary|[Ss]ession|[Mm]eeting|[Tt]alks|[Ss]ummit|[Cc]onference|round|consultations|gathering|event)\b/u;
/** "on the sidelines", of these talks: no other occasion is named. */
const BESIDE =
  /\bon the (?:margins|sidelines|fringes)(?! of)|\bon the (?:margins|sidelines|fringes) of (?:the|this) (?:\w+ )?(?:plenary|session|meeting|talks|consultations|negotiations|summit|conference|round|dialogue|gathering|event)\b/i;
const DISTANCE =
  /\b(a|one|two|three|four|five|six|\d{1,2}) (day|week|fortnight|month)s? (before|after) the (?:talks|meeting|summit|session|conference)\b/i;
const DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
]);

/** Sets place and day where they are missing; each with its reason. `others` are the report's other events. */
export function lendScene(
  report: Report,
  drafts: readonly EventDraft[],
  main: EventDraft | null,
  others: readonly EventDraft[],
): void {
  const visits = visitsBySentence(others);
  for (const draft of drafts) {
    noteFields(report, draft);
    placeByVisit(report, draft, visits);
  }
  if (main === null) return;
  if (main.status === "occurred" && (main.mode === "in_person" || main.mode === "unknown")) {
    const visit = visitAround(report, main, visits, NEAR);
    if (main.place === null) {
      main.place =
        placeOfHost(report, main) ?? (visit?.place ? { ...visit.place, rule: "place_of_visit" } : null);
      if (main.place !== null) {
        main.mode = "in_person";
        hostByPlace(main);
      }
    }
    // "X flew to P on Tuesday. They met at the palace": the town.
    const town = visit?.place ?? placeOfHost(report, main);
    if (town && main.place && isHouse(main.place) && !isHouse(town))
      main.place = visit?.place ? { ...town, rule: "place_of_visit" } : town;
    // "X flew to P on Tuesday. The two talked for hours"
    if (visit && main.edtf === null && isDay(visit)) {
      [main.edtf, main.time] = [visit.edtf, visit.time];
      main.reasons.push("day_of_visit");
    }
  }
  for (const draft of drafts) {
    if (draft === main || draft.status !== "occurred" || draft.type === "call") continue;
    // "held separate talks with X": beside the room that they sat in.
    if (draft.mode === "unknown" && main.mode === "in_person" && draft.reasons.includes(ASIDE))
      draft.mode = main.mode;
    const words = draft.spans.map(({ start, end }) => report.text.slice(start, end)).join(" ");
    const day = draft.edtf === null ? atDistance(words, main.edtf) : null;
    if (day !== null) {
      draft.edtf = day;
      draft.reasons.push("distance_from_main_meeting");
    } else if (
      draft.reasons.includes(ASIDE)
        ? (BESIDE.test(words) || AROUND.test(words)) && main.parties.length > 2
        : draft.formats.some(({ arity }) => arity === 2) && AROUND.test(words)
    ) {
      draft.partOf = main;
      if (draft.edtf === null) [draft.edtf, draft.time] = [main.edtf, main.time];
      const there = BESIDE.test(words) || draft.formats.some(({ arity }) => arity === 2);
      if (there && draft.place === null && main.place) draft.place = { ...main.place, rule: "R10" };
      draft.reasons.push("side_meeting");
    }
  }
}

/** "X will fly to P for talks with Y", "flew to P to meet Y", who is of that state: where the journey goes. */
function placeByVisit(report: Report, draft: EventDraft, visits: VisitsBySentence): void {
  if (
    draft.place !== null ||
    draft.type === "call" ||
    (draft.mode !== "in_person" && draft.mode !== "unknown")
  )
    return;
  const visit = visitAround(report, draft, visits, WITHIN);
  if (!visit?.place) return;
  draft.place = { ...visit.place, rule: "place_of_visit" };
  draft.mode = "in_person";
  hostByPlace(draft);
}

/** "The special envoys for Libya of A and B met": the state that they are accredited for is a subject where it isn't in the room (R9). */
function noteFields(report: Report, draft: EventDraft): void {
  for (const party of draft.parties) {
    if (party.post !== "special_envoy" || party.spans.length === 0) continue;
    const span = party.spans[0] as { start: number; end: number };
    const said = FIELD.exec(report.text.slice(span.start, span.end));
    if (!said) continue;
    const { tokens } = report.analysed;
    const from = span.start + said.index + said[0].length;
    const first = firstFrom(tokens, from);
    const [unit] = findUnits(tokens, first, Math.min(tokens.length, first + 4));
    const entry = unit?.first === first ? unit.entry : undefined;
    if (entry?.kind === "state" && !draft.parties.some(({ entity }) => entity === entry.iso3))
      draft.subjects.push(entry.iso3);
  }
}

const FIELD = /\b(?:envoys?|representatives?) (?:for|on) (?:the )?/i;

/** "A week before the talks", counted from their day; null where that isn't known to the day. */
function atDistance(words: string, main: string | null): string | null {
  const said = DISTANCE.exec(words);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(main ?? "");
  if (!said || !date) return null;
  const figure = (said[1] ?? "").toLowerCase();
  const count = figure === "a" ? 1 : (CARDINALS.get(figure) ?? Number(figure));
  const unit = DAYS.get((said[2] ?? "").toLowerCase());
  const sign = said[3]?.toLowerCase() === "before" ? -1 : 1;
  const [year = 0, month = 1, day = 1] = date.slice(1).map(Number);
  if (unit !== undefined) return dayText(dayNumber(year, month, day) + sign * count * unit);
  const moved = civilDay(dayNumber(year, month + sign * count < 1 ? month : month + sign * count, 1));
  return month + sign * count < 1 || month + sign * count > 12
    ? null
    : `${moved.year}-${String(moved.month).padStart(2, "0")}`;
}

/** The dateline's place where the meeting's stated host, or who met a visitor, is of that state: "TASHKENT — Uzbekistan's minister hosted …". */
function placeOfHost(report: Report, main: EventDraft): PlaceDraft | null {
  const place = datelinePlace(report);
  const own = main.parties.find(({ entity }) => entity === place?.iso3);
  const hosts = own?.duties.some((duty) => /host/.test(duty)) === true;
  const visited =
    own?.seat === "yes" && main.spans.some((span) => AT_HOME.test(report.text.slice(span.start, span.end)));
  return hosts || visited || (own?.seat === "yes" && isHeaded(report, place)) ? place : null;
}

/** "A, B and C discuss trade in P" above "P (AA) -": the headline says where. */
const isHeaded = ({ doc: { title } }: Report, place: PlaceDraft | null): boolean =>
  place !== null && title?.toLowerCase().includes(` in ${place.name.toLowerCase()}`) === true;

/** Words of a meeting at one side's home. */
const AT_HOME =
  /\b(?:with|met|received|and) (?:the )?visiting \p{Lu}|\bin the capital\b|\bvisit(?:ing)? (?:to )?the country\b|\bat (?:the )?(?:[\p{L}'’-]+ ){1,3}(?:[Pp]alace|House|[Mm]inistry|[Hh]eadquarters|Office|Assembly|Parliament)\b|\b(?:met|meets|received|receives|held|hosted) here\b|\bhere (?:at the|on|today|yesterday|[A-Z]\w+day)\b/u;
