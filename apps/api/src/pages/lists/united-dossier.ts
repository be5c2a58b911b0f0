/** Takes dossiers of several documents, gives one dossier of all of them, or of some of their records. */
import { DOSSIER_SCHEMA, type Dossier, withoutText } from "@readout/core";

/** Lists of a dossier whose records have ids. */
export type RecordListName = Exclude<keyof Dossier, "schema" | "documents" | "diagnostics">;

const LISTS = [
  "actors",
  "events",
  "formats",
  "statements",
  "commitments",
  "appeals",
  "positions",
  "divergences",
  "quantities",
  "times",
  "tracks",
  "precedence",
  "issues",
  "relations",
  "reviews",
] as const satisfies readonly RecordListName[];

interface Identified {
  readonly id: string;
}

/** All records of the dossiers, without texts; of an actor or issue that several know, the first. */
export function unitedDossier(dossiers: readonly Dossier[]): Dossier {
  const lists = LISTS.map((list) => [
    list,
    byId(dossiers.flatMap((dossier) => dossier[list] as readonly Identified[])),
  ]);
  return {
    schema: DOSSIER_SCHEMA,
    documents: dossiers.flatMap((dossier) => withoutText(dossier).documents),
    diagnostics: dossiers.flatMap(({ diagnostics }) => diagnostics),
    ...Object.fromEntries(lists),
  } as Dossier;
}

/** Some records of a list, with what they refer to and nothing else. */
export function dossierOfRecords(
  dossiers: readonly Dossier[],
  list: RecordListName,
  ids: readonly string[],
): Dossier {
  const all = unitedDossier(dossiers);
  const wanted = new Set<string>();
  const kept = new Set<Identified>();
  const keep = (record: Identified): void => {
    if (kept.has(record)) return;
    kept.add(record);
    for (const text of stringsIn(record)) wanted.add(text);
  };
  const listed = new Set(ids);
  for (const record of all[list] as readonly Identified[]) if (listed.has(record.id)) keep(record);
  // What a record refers to may refer to others: until nothing new comes up.
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const other of LISTS)
      for (const record of all[other] as readonly Identified[])
        if (other !== "reviews" && (wanted.has(record.id) || holdsWanted(record, wanted))) keep(record);
  }
  const chosen = LISTS.map((name) => [
    name,
    (all[name] as readonly Identified[]).filter((one) => kept.has(one)),
  ]);
  return { ...all, diagnostics: [], ...Object.fromEntries(chosen) };
}

// A commitment refers to a clause, which stands in its statement.
const holdsWanted = (record: Identified, wanted: ReadonlySet<string>): boolean =>
  "clauses" in record &&
  Array.isArray(record.clauses) &&
  record.clauses.some(
    (clause: unknown) => typeof clause === "object" && wanted.has((clause as Identified).id),
  );

function byId<T extends Identified>(records: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const record of records) if (!first.has(record.id)) first.set(record.id, record);
  return [...first.values()];
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const child of Object.values(value)) yield* stringsIn(child);
}
