/** Takes two drafts, gives whether they tell of one event. */
import type { EventDraft } from "../../drafts.ts";

/** What is told of again and again in a report, and is one thing by its place or parties. */
export const LASTING: ReadonlySet<string> = new Set(["conflict", "disaster", "military_intervention"]);

/** Wars and disasters are one by place or parties; acts only where a headline and its report, or two mentions with the same day, tell of them. */
export function isSameEvent(a: EventDraft, b: EventDraft): boolean {
  if (a.type !== b.type || !agrees(a.edtf, b.edtf)) return false;
  if (LASTING.has(a.type)) return isSameThing(a, b);
  const shared = a.parties.filter((party) =>
    b.parties.some((other) => other.entity === party.entity && other.role === party.role),
  );
  if (shared.length === 0 || shared.length < Math.min(a.parties.length, b.parties.length)) return false;
  if (a.headline !== b.headline) return a.place === null || b.place === null || sharePlace(a, b);
  if (a.type === "election" || a.type === "membership_change") return a.status === b.status;
  // "A and B signed a treaty on Monday. X of A and Y of B put their names to it in Oslo": who, and where.
  if (a.type === "signature" && isToldOn(a, b)) return true;
  if (a.type === "visit") return sharePlace(a, b);
  // "high-level contacts and technical talks": one course of contact.
  if (a.type === "process") return a.sentence === b.sentence && a.status === b.status;
  return (
    a.edtf !== null &&
    a.edtf === b.edtf &&
    a.status === b.status &&
    (a.type === "invitation" || a.type === "sanctions")
  );
}

const isToldOn = (a: EventDraft, b: EventDraft): boolean =>
  a.parties.length === b.parties.length &&
  a.parties.length > 1 &&
  Math.abs(a.sentence - b.sentence) <= 2 &&
  (a.edtf === null || b.edtf === null) &&
  a.status === b.status &&
  (a.place === null || b.place === null || sharePlace(a, b));

const agrees = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);

const isSameThing = (a: EventDraft, b: EventDraft): boolean =>
  sharePlace(a, b) ||
  // What is over and known by its day alone is that of the day.
  (a.parties.length > 0 &&
    b.parties.length === 0 &&
    b.place === null &&
    (b.status === "ongoing" || a.edtf === b.edtf)) ||
  (b.parties.length > 0 &&
    a.parties.length > 0 &&
    a.parties.every((party) => b.parties.some((other) => other.entity === party.entity)));

const sharePlace = (a: EventDraft, b: EventDraft): boolean =>
  a.place !== null &&
  b.place !== null &&
  (a.place.name === b.place.name || (a.place.iso3 !== null && a.place.iso3 === b.place.iso3));
