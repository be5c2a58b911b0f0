/** Takes two drafts, gives whether they tell of one war, disaster or intervention. */
import type { EventDraft } from "../../drafts.ts";

export const sameThing = (a: EventDraft, b: EventDraft): boolean =>
  a.type === b.type &&
  (sharePlace(a, b) ||
    (a.parties.length > 0 && b.parties.length === 0 && b.place === null) ||
    (b.parties.length > 0 &&
      a.parties.length > 0 &&
      a.parties.every((party) => b.parties.some((other) => other.entity === party.entity))));

const sharePlace = (a: EventDraft, b: EventDraft): boolean =>
  a.place !== null &&
  b.place !== null &&
  (a.place.name === b.place.name || (a.place.iso3 !== null && a.place.iso3 === b.place.iso3));
