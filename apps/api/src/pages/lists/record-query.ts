/** Gives what the lists of records take from their forms, and the store's filters for it. */
import type { z } from "@hono/zod-openapi";
import { type Actor, type Dossier, displayName } from "@readout/core";
import type { CountedFacets, FacetField, RecordFilters, Stored, Workspace } from "@readout/store";
import { knownActors } from "@readout/store";
import { actorsGiven } from "../../http/actors-by-name.ts";
import { given } from "../../http/given.ts";
import { RecordFilterQuery, recordFilters } from "../../http/record-filters.ts";

import { words } from "../frame/words.ts";
import type { Facet } from "./facets.tsx";
import { dossierOfRecords, type RecordListName } from "./united-dossier.ts";

/** What every list of records takes. */
export const RecordListQuery = RecordFilterQuery;

/** The store's filters; actors may be given by name. Throws ReadoutError `invalid_option`. */
export async function filtersOf(
  workspace: Workspace,
  query: z.infer<typeof RecordListQuery>,
): Promise<RecordFilters> {
  const party = await actorsGiven(workspace, query.party);
  const speaker = await actorsGiven(workspace, query.speaker);
  return {
    ...recordFilters({ ...query, party: undefined, speaker: undefined }),
    ...given({ party, speaker }),
  };
}

/** Facets as the page shows them: each field under its label, actors by their names. */
export async function shownFacets(
  workspace: Workspace,
  { of, counts }: CountedFacets,
  labels: Partial<Record<FacetField, string>>,
): Promise<{ of: number; facets: readonly Facet[] }> {
  const ids = counts.flatMap(({ field, value }) => (ACTORS.has(field) ? [value] : [])).slice(0, MOST_NAMED);
  const name = await listedNames(workspace, ids);
  const label = (field: FacetField, value: string): string =>
    ACTORS.has(field) ? name(value) : words(value.replace(/^issue:/, "").replaceAll("-", " "));
  return {
    of,
    facets: (Object.entries(labels) as [FacetField, string][]).map(([field, text]) => ({
      field,
      label: text,
      values: counts
        .filter((one) => one.field === field)
        .map(({ value, count }) => ({ value, label: label(field, value), count })),
    })),
  };
}

const ACTORS: ReadonlySet<FacetField> = new Set(["party", "speaker"]);
const MOST_NAMED = 200;
const NOBODY: ReadonlyMap<string, Actor> = new Map();

/** The names of at most 200 actors as the list of actors has them; of one that isn't there, what `otherwise` gives, or its id says. */
export async function listedNames(
  workspace: Workspace,
  ids: readonly string[],
  otherwise: (id: string) => string = (id) => displayName(id, NOBODY),
): Promise<(id: string) => string> {
  const { items } = await workspace.actors({ ids, limit: MOST_NAMED });
  const book = new Map(items.map(({ id, name }) => [id, name]));
  return (id) => book.get(id) ?? otherwise(id);
}

/** The names of the actors in the documents of records. */
export async function namesFor(
  workspace: Workspace,
  items: readonly Stored<unknown>[],
): Promise<(id: string) => string> {
  return (
    await knownActors(
      workspace,
      items.map(({ document }) => document),
    )
  ).name;
}

/** The dossier of some records, with what they refer to. */
export async function dossierOf(
  workspace: Workspace,
  list: RecordListName,
  items: readonly Stored<{ readonly id: string }>[],
): Promise<Dossier> {
  const documents = [...new Set(items.map(({ document }) => document))];
  const dossiers = await Promise.all(documents.map((document) => workspace.dossier(document)));
  return dossierOfRecords(
    dossiers.flatMap((dossier) => dossier ?? []),
    list,
    items.map(({ record }) => record.id),
  );
}

/** A day for a feed: the first one of a date, of a month or a year too, else the day on which feeds begin. */
export function instantOf(edtf: string | null | undefined): string {
  const [date = "1970"] = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/.exec(edtf ?? "") ?? [];
  return `${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`;
}
