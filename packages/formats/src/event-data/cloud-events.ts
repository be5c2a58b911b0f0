/** Takes a dossier, gives CloudEvents 1.0 (structured JSON): what a webhook sends when it has been read. */
import { contactsBetween, type Dossier, delegationsOf, type Event } from "@readout/core";
import { type Holdings, lossesOf } from "../losses.ts";
import { someOf, UNCOUNTED } from "../part-losses.ts";
import type { Written } from "../written.ts";

/** A CloudEvent. `time` is the day of publication at midnight UTC, never the clock of this machine. */
export interface CloudEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time?: string;
  readonly datacontenttype: "application/json";
  readonly data: Readonly<Record<string, unknown>>;
}

const HOLDINGS: Holdings = {
  holds: [
    "documents.id",
    "documents.published",
    "events.id",
    "events.when.edtf",
    "events.mode",
    "events.participants.represents",
    "commitments.id",
    "commitments.parties",
    "commitments.due.edtf",
    "commitments.status",
    "precedence.id",
    "precedence.dyad",
    "precedence.verdict",
  ],
  reasons: { "": "a notice points to the record; the rest is fetched from the API" },
  partly: [
    someOf(
      "events",
      "an event in which no two delegations are known to have met gives no notice",
      (dossier) => (event) => pairsOf(event, dossier).length > 0,
    ),
    someOf(
      "precedence",
      "a claim gives a notice when it is judged",
      () =>
        ({ verdict }) =>
          verdict !== null,
    ),
    UNCOUNTED,
  ],
};

/** Notices as a JSON batch (`application/cloudevents-batch+json`), in the order of the dossier. */
export function writeCloudEvents(dossier: Dossier): Written {
  return {
    files: [{ name: "events.json", text: JSON.stringify(cloudEvents(dossier)) }],
    losses: lossesOf(dossier, HOLDINGS),
  };
}

const EVER = { from: null, to: null };

/** One event for each contact between two delegations, each commitment, each judged claim to precedence. */
export function cloudEvents(dossier: Dossier): CloudEvent[] {
  const published = new Map(dossier.documents.map(({ id, published }) => [id, published]));
  const make = (type: string, subject: string, doc: string, data: Record<string, unknown>): CloudEvent => {
    const day = /^\d{4}-\d\d-\d\d/.exec(published.get(doc) ?? "")?.[0];
    return {
      specversion: "1.0",
      id: `${type}:${subject}`,
      source: `urn:readout:${encodeURI(doc)}`,
      type,
      subject,
      ...(day ? { time: `${day}T00:00:00Z` } : {}),
      datacontenttype: "application/json",
      data,
    };
  };
  const docOf = (evidence: readonly { readonly doc: string }[]): string =>
    evidence[0]?.doc ?? dossier.documents[0]?.id ?? "";
  return [
    ...dossier.events.flatMap((event) =>
      pairsOf(event, dossier).map(([a, b]) =>
        make("readout.contact.recorded", `${event.id}|${a}|${b}`, docOf(event.meta.evidence), {
          event: event.id,
          between: [a, b],
          when: event.when?.edtf ?? null,
          mode: event.mode,
        }),
      ),
    ),
    ...dossier.commitments.map(({ id, parties, due, status, content }) =>
      make(due?.edtf ? "readout.commitment.due" : "readout.commitment.recorded", id, content.doc, {
        commitment: id,
        parties,
        due: due?.edtf ?? null,
        status,
      }),
    ),
    ...dossier.precedence
      .filter(({ verdict }) => verdict !== null)
      .map(({ id, dyad, verdict, meta }) =>
        make("readout.precedence.judged", id, docOf(meta.evidence), { claim: id, dyad, verdict }),
      ),
  ];
}

/** The pairs of delegations that were in contact at an event. */
function pairsOf(event: Event, { actors }: Dossier): (readonly [string, string])[] {
  const entities = delegationsOf(event, actors).map(({ entity }) => entity);
  return entities
    .flatMap((a, index) => entities.slice(index + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => contactsBetween([event], a, b, EVER, { actors }).length > 0);
}
