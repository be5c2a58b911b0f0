/** Takes a dossier, gives PLOVER records (2021 manual) as JSON lines: who did what to whom, when. */
import type { CodedDyad, Dossier } from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";
import { meetingsOf } from "./meetings.ts";

/** A record with the manual's fields; `id` and `document` lead back to the dossier. */
export interface PloverRecord {
  readonly id: string;
  readonly document: string | null;
  readonly date: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly event: string;
  readonly mode: string | null;
  readonly context: readonly string[];
}

const HOLDINGS: Holdings = {
  holds: [
    "events.id",
    "events.when.edtf",
    "events.mode",
    "events.topics",
    "events.participants.represents",
    "events.coded.source",
    "events.coded.target",
    "events.coded.plover",
    "statements.id",
    "statements.coded.source",
    "statements.coded.target",
    "statements.coded.plover",
  ],
  reasons: {
    "": "a PLOVER record says who did what to whom; it has no place for this",
    "events.participants": "a record has actors and recipients, not roles in a room",
  },
};

/**
 * PLOVER records: a CONSULT for each meeting with all its delegations as actors, and one for each coded dyad.
 *
 * A meeting outside its delegations' own states has the mode `third-party`, one planned or agreed on is an AGREE, as the
 * manual has it. `date` is an exact day or null; an approximate date has none.
 */
export function writePlover(dossier: Dossier): Written {
  const text = ploverRecords(dossier)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
  return { files: [{ name: "plover.jsonl", text }], losses: lossesOf(dossier, HOLDINGS) };
}

/** The records, meetings first. */
export function ploverRecords(dossier: Dossier): PloverRecord[] {
  const meetings = meetingsOf(dossier).map(
    ({ event, delegations, day, thirdPlace }): PloverRecord => ({
      id: event.id,
      document: event.meta.evidence[0]?.doc ?? null,
      date: day,
      actor: delegations,
      recipient: delegations,
      event: event.status === "planned" ? "AGREE" : "CONSULT",
      mode:
        event.status === "planned"
          ? "meet"
          : thirdPlace
            ? "third-party"
            : event.type === "visit"
              ? "visit"
              : null,
      context: [...new Set(["diplomatic", ...event.topics])],
    }),
  );
  const dyads = [
    ...dossier.events.flatMap((event) =>
      event.coded.map((dyad, index) => record(`${event.id}#${index}`, dyad, event.when?.edtf ?? null)),
    ),
    ...dossier.statements.flatMap((statement) =>
      statement.coded.map((dyad, index) =>
        record(`${statement.id}#${index}`, dyad, statement.when?.edtf ?? null),
      ),
    ),
  ];
  return [...meetings, ...dyads.flatMap((one) => one ?? [])];
}

function record(id: string, dyad: CodedDyad, edtf: string | null): PloverRecord | null {
  if (dyad.plover === null) return null;
  return {
    id,
    document: dyad.sourceEvidence.doc,
    date: edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null,
    actor: [dyad.source],
    recipient: [dyad.target],
    event: dyad.plover,
    mode: null,
    context: [],
  };
}
