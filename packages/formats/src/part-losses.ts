/** Gives the losses that several formats share: what they hold of some records, not of all. */
import { type Dossier, delegationsOf } from "@readout/core";
import { exactDay } from "./event-data/meetings.ts";
import type { PartLoss } from "./losses.ts";

type List = Exclude<keyof Dossier, "schema">;

/** Whole records of a list: those that the format has no entry for, told by what is made of the dossier once. */
export const someOf = <K extends List>(
  list: K,
  reason: string,
  isWritten: (dossier: Dossier) => (record: Dossier[K][number]) => boolean,
): PartLoss => ({
  field: list,
  reason,
  isLost: (dossier) => !(dossier[list] as Dossier[K][number][]).every(isWritten(dossier)),
});

/** All names of an actor but the one that it is shown by. */
export const OTHER_NAMES: PartLoss = {
  field: "actors.names",
  reason: "an actor is shown by one name",
  isLost: ({ actors }) => actors.some(({ names }) => names.length > 1),
};

/** Participants who are in no pair. Source: R2. */
export const UNCOUNTED: PartLoss = {
  field: "events.participants",
  reason: "who isn't counted as a delegation, or isn't known to be, is in no pair",
  isLost: ({ events, actors }) =>
    events.some((event) => delegationsOf(event, actors).some(({ counted }) => counted !== "yes")),
};

/** Dates that are no single day. */
export const INEXACT_DAYS: PartLoss = {
  field: "events.when",
  reason: "only a date that is one day has a place",
  isLost: ({ events }) =>
    events.some((event) => (event.when?.edtf ?? null) !== null && exactDay(event) === null),
};

/** All evidence of a record but the first. */
export const otherEvidence = (list: "events" | "positions"): PartLoss => ({
  field: `${list}.meta.evidence`,
  reason: "the first of a record's quotes stands for it",
  isLost: (dossier) => dossier[list].some(({ meta }) => meta.evidence.length > 1),
});
