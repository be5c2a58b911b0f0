/** Takes the witnesses of one event or actor, gives for each field the value that most documents give, and where they differ. */
import { byText, distinct } from "../../meeting/canonical.ts";
import type { Event } from "../../records/event.ts";
import type { Meta } from "../../records/meta.ts";

/** One field on which witnesses differ: every value that was given, with the ids of the records and documents that give it. */
export interface FieldConflict {
  readonly field: string;
  readonly values: readonly {
    readonly value: string;
    readonly records: readonly string[];
    readonly documents: readonly string[];
  }[];
}

/** A record that speaks for a document. */
interface Witness {
  readonly id: string;
  readonly meta: Meta;
}

/** Counts what witnesses say of each field, by document, and remembers where they exclude each other. */
export class Ballot<W extends Witness = Event> {
  private readonly found: FieldConflict[] = [];
  readonly witnesses: readonly W[];

  constructor(witnesses: readonly W[]) {
    this.witnesses = witnesses;
  }

  /**
   * The value that a person stands behind, else the one given by most documents; null where none is given. Values whose
   * `key` is equal don't conflict.
   */
  choose<T>(
    field: string,
    read: (witness: W) => T | null,
    key: (value: T) => string = (value) => String(value),
    exclude = true,
  ): T | null {
    const votes = new Map<string, { value: T; given: W[] }>();
    for (const witness of this.witnesses) {
      const value = read(witness);
      if (value === null) continue;
      const vote = votes.get(key(value)) ?? { value, given: [] };
      vote.given.push(witness);
      votes.set(key(value), vote);
    }
    const ranked = [...votes].sort(
      ([x, a], [y, b]) =>
        Number(b.given.some(isPersons)) - Number(a.given.some(isPersons)) ||
        documentsOf(b.given).length - documentsOf(a.given).length ||
        byText(x, y),
    );
    if (exclude && ranked.length > 1) {
      const values = ranked.map(([value, { given }]) => ({
        value,
        records: distinct(given.map(({ id }) => id)),
        documents: documentsOf(given),
      }));
      this.found.push({ field, values: values.sort((a, b) => byText(a.value, b.value)) });
    }
    return ranked[0]?.[1].value ?? null;
  }

  conflicts(): FieldConflict[] {
    return [...this.found].sort((a, b) => byText(a.field, b.field));
  }
}

/** Whether somebody has looked at the record and let it stand, or written it. */
const isPersons = ({ meta }: Witness): boolean => meta.status === "accepted" || meta.basis.kind === "human";

const documentsOf = (witnesses: readonly Witness[]): string[] =>
  distinct(witnesses.flatMap(({ meta }) => meta.evidence.map(({ doc }) => doc)));
