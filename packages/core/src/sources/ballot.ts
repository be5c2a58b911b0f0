/** Takes the witnesses of one event, gives for each field the value that most documents give, and where they differ. */
import { byText, distinct } from "../meeting/canonical.ts";
import type { Event } from "../records/event.ts";

/** One field on which witnesses differ: every value that was given, with the ids of the events that give it. */
export interface FieldConflict {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly events: readonly string[] }[];
}

/** Counts what witnesses say of each field, by document, and remembers where they exclude each other. */
export class Ballot {
  private readonly found: FieldConflict[] = [];
  readonly witnesses: readonly Event[];

  constructor(witnesses: readonly Event[]) {
    this.witnesses = witnesses;
  }

  /** The value given by most documents; null where none is given. Values whose `key` is equal don't conflict. */
  choose<T>(
    field: string,
    read: (event: Event) => T | null,
    key: (value: T) => string = (value) => String(value),
    exclude = true,
  ): T | null {
    const votes = new Map<string, { value: T; events: Event[] }>();
    for (const event of this.witnesses) {
      const value = read(event);
      if (value === null) continue;
      const vote = votes.get(key(value)) ?? { value, events: [] };
      vote.events.push(event);
      votes.set(key(value), vote);
    }
    const docs = (events: readonly Event[]): number =>
      new Set(events.flatMap((event) => event.meta.evidence.map((evidence) => evidence.doc))).size;
    const ranked = [...votes].sort(([x, a], [y, b]) => docs(b.events) - docs(a.events) || byText(x, y));
    if (exclude && ranked.length > 1) {
      const values = ranked.map(([value, vote]) => ({
        value,
        events: distinct(vote.events.map(({ id }) => id)),
      }));
      this.found.push({ field, values: values.sort((a, b) => byText(a.value, b.value)) });
    }
    return ranked[0]?.[1].value ?? null;
  }

  conflicts(): FieldConflict[] {
    return [...this.found].sort((a, b) => byText(a.field, b.field));
  }
}
