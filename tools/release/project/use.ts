/** Gives nothing: compiles against the published types alone, in a project without Node's or the DOM's. */
import { createClient } from "@readout/client";
import { arity, type Dossier, type Event, extract, ReadoutError } from "readout";

export function seats(text: string): number[] {
  const dossier: Dossier = extract(text, { published: "2024-03-14" });
  return dossier.events.map((event: Event) => arity(event).max);
}

export function codeOf(error: unknown): string | null {
  return error instanceof ReadoutError ? error.code : null;
}

// @ts-expect-error: a date is a string
extract("", { published: 2024 });
// @ts-expect-error: no client without an address
createClient({});
