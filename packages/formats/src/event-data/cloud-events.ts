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

/**
 * One event for each contact between two delegations, each contact above all earlier ones of the dossier, each commitment,
 * each judged claim to precedence.
 */
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
      pairsOf(event, dossier).flatMap(([a, b]) => {
        const subject = `${event.id}|${a}|${b}`;
        const doc = docOf(event.meta.evidence);
        const told = {
          event: event.id,
          between: [a, b],
          when: event.when?.edtf ?? null,
          mode: event.mode,
        };
        const high = newHighOf(event, a, b, dossier);
        return [
          make("readout.contact.recorded", subject, doc, told),
          ...(high ? [make("readout.contact.new_high", subject, doc, { ...told, ...high })] : []),
        ];
      }),
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

/** The level of a sure contact and the earlier ones it is above; null where none was earlier, or one may have been as high (R16). */
function newHighOf(
  event: Event,
  a: string,
  b: string,
  { events, actors }: Dossier,
): { readonly level: string; readonly above: readonly string[] } | null {
  const day = event.when?.edtf ?? null;
  const [now] = contactsBetween([event], a, b, EVER, { actors });
  if (day === null || now?.contact !== "yes" || now.level.level === null) return null;
  const before = contactsBetween(events, a, b, { from: null, to: day }, { actors }).filter(
    (one) => one.event !== event.id,
  );
  const rank = now.level.rank ?? 0;
  if (before.length === 0 || before.some(({ level }) => level.rank === null || level.rank >= rank))
    return null;
  return { level: now.level.level, above: before.map((one) => one.event) };
}

/** The pairs of delegations that were in contact at an event. */
function pairsOf(event: Event, { actors }: Dossier): (readonly [string, string])[] {
  const entities = delegationsOf(event, actors).map(({ entity }) => entity);
  return entities
    .flatMap((a, index) => entities.slice(index + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => contactsBetween([event], a, b, EVER, { actors }).length > 0);
}
