/** Takes what mentions name, gives the actors of the dossier: one entry an actor, with every name the text uses. */

import type { ActorName, ActorType, Evidence, Tenure } from "@readout/core";
import { isOneOf } from "../../one-of.ts";

/** An actor as far as the report has told. */
export interface BookEntry {
  readonly id: string;
  readonly type: ActorType;
  readonly iso3: string | null;
  partOf: string | null;
  readonly names: ActorName[];
  readonly evidence: Evidence[];
  readonly tenures: (Tenure & { evidence: Evidence })[];
  /** Rule or registry entry that the identity rests on, null where the text states it. */
  readonly rule: string | null;
}

/** A name as an English text has it. */
export const englishName = (text: string): ActorName => ({ text, lang: "en", kind: "name" });

/** Actors by id, in the order of their first mention. */
export class ActorBook {
  private readonly entries = new Map<string, BookEntry>();
  private readonly persons = new Map<string, BookEntry[]>();

  /** Adds an actor or the further name and evidence of one already known; returns its entry. */
  note(seen: {
    id: string;
    type: ActorType;
    iso3?: string | null;
    partOf?: string | null;
    name?: ActorName;
    evidence?: Evidence;
    rule?: string | null;
  }): BookEntry {
    let entry = this.entries.get(seen.id);
    if (!entry) {
      entry = {
        id: seen.id,
        type: seen.type,
        iso3: seen.iso3 ?? null,
        partOf: seen.partOf ?? null,
        names: [],
        evidence: [],
        tenures: [],
        rule: seen.rule ?? null,
      };
      this.entries.set(seen.id, entry);
    }
    if (entry.partOf === null && seen.partOf && seen.partOf !== entry.id) entry.partOf = seen.partOf;
    const { name, evidence } = seen;
    if (name && !entry.names.some((known) => known.text === name.text && known.kind === name.kind))
      this.addName(entry, name);
    if (
      evidence &&
      entry.evidence.length < 8 &&
      !entry.evidence.some((known) => known.start === evidence.start)
    )
      entry.evidence.push(evidence);
    return entry;
  }

  private addName(entry: BookEntry, name: ActorName): void {
    entry.names.push(name);
    if (entry.type !== "person" || entry.names.length > 1) return;
    const surname = name.text.split(/\s+/).at(-1)?.toLowerCase() ?? "";
    const known = this.persons.get(surname);
    if (known) known.push(entry);
    else this.persons.set(surname, [entry]);
  }

  /** Adds a post held by a person; a post already known is left as it is. */
  noteTenure(person: string, tenure: Tenure, evidence: Evidence): void {
    const entry = this.entries.get(person);
    if (!entry) return;
    if (!entry.tenures.some((known) => known.post === tenure.post && known.of === tenure.of))
      entry.tenures.push({ ...tenure, evidence });
  }

  get(id: string): BookEntry | undefined {
    return this.entries.get(id);
  }

  /** The entity that an actor stands for in a meeting (R1): person → office → ministry → state, organisation or group. */
  entityOf(id: string): string {
    let entry = this.entries.get(id);
    for (let depth = 0; entry && depth < 5; depth++) {
      if (entry.type === "person" && entry.tenures.length > 0) {
        const last = entry.tenures[entry.tenures.length - 1] as Tenure;
        if (last.of !== entry.id) return this.entityOf(last.of);
      }
      if (!isOneOf(entry.type, "person", "office", "ministry", "government") || entry.partOf === null)
        return entry.id;
      const above = this.entries.get(entry.partOf);
      if (!above) return entry.partOf;
      entry = above;
    }
    return entry ? entry.id : id;
  }

  /** The persons whose first name in the text ends with a word, in lower case. */
  withSurname(surname: string): readonly BookEntry[] {
    return this.persons.get(surname) ?? [];
  }

  all(): readonly BookEntry[] {
    return [...this.entries.values()];
  }
}
