/** Takes a meeting and the report's visits, gives the visit of one of its parties at home of another on which they met. */
import type { EventDraft } from "../../drafts.ts";
import { limitsOf } from "../../readers/time/point.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";

/** How many sentences behind a visit the words that tell of a report's main meeting may stand. */
export const NEAR: readonly number[] = [-1, 0, 1];

/** Those of any other meeting: "X will fly to P for talks with Y". */
export const WITHIN: readonly number[] = [0];

/** How many days a visitor may have been there when he met his host. */
const STAY = 5;

/** A report's visits to places in a state, by the sentence that tells of each: a meeting looks at those of its own. */
export type VisitsBySentence = ReadonlyMap<number, readonly EventDraft[]>;

export const visitsBySentence = (events: readonly EventDraft[]): VisitsBySentence =>
  Map.groupBy(
    events.filter(({ type, place }) => type === "visit" && place?.iso3),
    ({ sentence }) => sentence,
  );

/**
 * "X met Y, who is in Moscow on a working visit": where X is of that state and Y isn't. Null where the visits beside the
 * meeting lead to several places, or lie elsewhere or days from it.
 */
export function visitAround(
  report: Report,
  meeting: EventDraft,
  visits: VisitsBySentence,
  gaps: readonly number[],
): EventDraft | null {
  const told = meeting.spans.map(({ start }) => sentenceOf(report, start));
  const beside = new Set(told.flatMap((sentence) => gaps.map((gap) => sentence - gap)));
  const candidates = [...beside].sort((a, b) => a - b).flatMap((sentence) => visits.get(sentence) ?? []);
  const [visit, ...others] = candidates.filter(
    ({ status, place, parties, edtf }) =>
      (status === "occurred" ||
        status === "ongoing" ||
        (status === "planned" && meeting.status === "planned")) &&
      place?.iso3 &&
      (meeting.place === null || meeting.place.iso3 === place.iso3) &&
      parties.some(({ entity }) => sits(meeting, entity) && entity !== place.iso3) &&
      sits(meeting, place.iso3) &&
      lasts(edtf, meeting.edtf),
  );
  return visit && others.every(({ place }) => place?.name === visit.place?.name) ? visit : null;
}

const sits = ({ parties }: EventDraft, entity: string): boolean =>
  parties.some((party) => party.entity === entity && party.seat === "yes");

const sentenceOf = ({ analysed: { sentences } }: Report, at: number): number =>
  firstFrom(sentences, at + 1) - 1;

/** Whether a visit of that date, or of none, was going on when they met. */
function lasts(visit: string | null, meeting: string | null): boolean {
  const [own, other] = [visit, meeting].map((edtf) => {
    const [start = "", end] = (edtf ?? "").split("/");
    return limitsOf(start, end ?? null);
  });
  return !own || !other || (own[0] <= other[1] && other[0] <= own[1] + STAY);
}
