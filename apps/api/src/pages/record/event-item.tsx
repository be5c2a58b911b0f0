/** Takes stored events, gives what a list shows of each: what, when, where, who, and the way to its report. */
import type { Event } from "@readout/core";
import type { Stored } from "@readout/store";
import type { Child } from "hono/jsx";
import { words } from "../frame/words.ts";
import { documentAddress } from "./record-address.ts";

/** What happened and who took part, as a heading reads: "Quadripartite meeting in Tbilisi". */
export function eventTitle({ type, format, where }: Event): string {
  const what = [format?.name, words(type)].filter(Boolean).join(" ");
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where ? `, ${where.name}` : ""}`;
}

/** Those who sat there, or may have. */
export function partiesOf(event: Event): string[] {
  return [
    ...new Set(event.participants.flatMap(({ seat, represents }) => (seat === "no" ? [] : [represents]))),
  ];
}

/** The events of a list, each on a card. */
export function EventItems({
  items,
  name,
  foot,
}: {
  items: readonly Stored<Event>[];
  name: (id: string) => string;
  /** What ends the card of an event, by its id. */
  foot?: ((id: string) => Child) | null;
}) {
  return (
    <ol class="items">
      {items.map(({ document, record }) => (
        <li class="card event">
          <EventItem event={record} document={document} name={name} />
          {foot && <p class="note">{foot(record.id)}</p>}
        </li>
      ))}
    </ol>
  );
}

/** The event; `document` is where it was read from. */
export function EventItem({
  event,
  document,
  name,
}: {
  event: Event;
  document: string;
  name: (id: string) => string;
}) {
  const { floor, ceiling } = event.level;
  const level = floor === ceiling ? floor : `${floor ?? "unknown"} to ${ceiling ?? "unknown"}`;
  return (
    <>
      <p class="what">
        <a href={documentAddress(document, event.id)}>
          <bdi>{eventTitle(event)}</bdi>
        </a>
        {event.status !== "occurred" && <span class="status">{event.status}</span>}
      </p>
      <p>
        <bdi>{partiesOf(event).map(name).join(", ") || "nobody named"}</bdi>
      </p>
      <p class="note">
        {[
          event.when?.edtf ?? "date unknown",
          event.mode === "unknown" ? null : words(event.mode),
          level === null ? null : words(level),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}
