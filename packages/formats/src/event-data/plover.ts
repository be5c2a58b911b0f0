/** Takes a dossier, gives PLOVER records (2021 manual) as JSON lines: who did what to whom, when. */
import type { CodedDyad, Dossier, Event } from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import { INEXACT_DAYS, someOf, UNCOUNTED } from "../part-losses.ts";
import type { Written } from "../written.ts";
import { type CodedRow, codedBeyond, meetingsOf } from "./meetings.ts";

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
  partly: [
    someOf(
      "events",
      "what is neither a meeting of two delegations nor has a code is no record",
      (dossier) => {
        const met = new Set(meetingsOf(dossier).map(({ event }) => event.id));
        return ({ id, coded }) => met.has(id) || coded.some(hasType);
      },
    ),
    someOf(
      "statements",
      "a statement without a code is no record",
      () =>
        ({ coded }) =>
          coded.some(hasType),
    ),
    INEXACT_DAYS,
    UNCOUNTED,
  ],
};

/**
 * PLOVER records: a CONSULT for each meeting with all its delegations as actors, and one for each coded dyad that says more.
 *
 * Its mode is the manual's: `phone` at a distance, `multilateral` from eight delegations on, `third-party` outside their
 * own states, `visit` where the report calls it one; what is planned or agreed on is an AGREE. `date` is an exact day or null; an approximate date has none.
 */
export function writePlover(dossier: Dossier): Written {
  const text = ploverRecords(dossier)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
  return { files: [{ name: "plover.jsonl", text }], losses: lossesOf(dossier, HOLDINGS) };
}

/** The records, meetings first. */
export function ploverRecords(dossier: Dossier): PloverRecord[] {
  const codable = meetingsOf(dossier);
  const meetings = codable.map(
    ({ event, delegations, day, thirdPlace }): PloverRecord => ({
      id: event.id,
      document: event.meta.evidence[0]?.doc ?? null,
      date: day,
      actor: delegations,
      recipient: delegations,
      event: typeOf(event),
      mode: modeOf(event, delegations.length, thirdPlace),
      context: [...new Set(["diplomatic", ...event.topics])],
    }),
  );
  const dyads = codedBeyond(dossier, codable, ({ event }, { plover }) => plover === typeOf(event)).map(
    record,
  );
  return [...meetings, ...dyads.flatMap((one) => one ?? [])];
}

/** Delegations from which on a meeting is one in a multilateral context. Source: R4. */
const MULTILATERAL = 8;

function modeOf({ status, type, mode }: Event, delegations: number, thirdPlace: boolean): string | null {
  if (status === "planned") return "meet";
  if (type === "call" || mode === "call" || mode === "video") return "phone";
  if (delegations >= MULTILATERAL) return "multilateral";
  if (thirdPlace) return "third-party";
  return type === "visit" ? "visit" : null;
}

const hasType = ({ plover }: CodedDyad): boolean => plover !== null;

const typeOf = ({ status }: Event): string => (status === "planned" ? "AGREE" : "CONSULT");

function record({ id, dyad, day }: CodedRow): PloverRecord | null {
  if (dyad.plover === null) return null;
  return {
    id,
    document: dyad.sourceEvidence.doc,
    date: day,
    actor: [dyad.source],
    recipient: [dyad.target],
    event: dyad.plover,
    mode: null,
    context: [],
  };
}
