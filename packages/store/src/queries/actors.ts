/** Takes filters, gives the actors of a workspace, and one actor as all its dossiers know it. */
import type { Actor } from "@readout/core";
import type { SqlValue } from "../driver.ts";
import { readDossier } from "../read.ts";
import type { Scope } from "../scope.ts";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";

/** Which actors: some by their ids, by type, or by a part of their name, whatever its case. */
export interface ActorQuery extends PageOptions {
  readonly ids?: readonly string[];
  readonly type?: string;
  readonly q?: string;
}

/** An actor as a list shows it; `name` is the one printed last, `documents` how many name it. */
export interface StoredActor {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly documents: number;
}

/** An actor with one record united from the dossiers that name it, the latest 50 of them. */
export interface ActorProfile extends StoredActor {
  readonly record: Actor;
}

/** A page of actors in the order of their ids. */
export async function findActors(scope: Scope, query: ActorQuery = {}): Promise<Page<StoredActor>> {
  const limit = pageLimit(query);
  const list = listOf("actors", query);
  const where = ["workspace = ?"];
  const params: SqlValue[] = [scope.workspace];
  const add = (sql: string, value: SqlValue): void => {
    where.push(sql);
    params.push(value);
  };
  if (query.ids !== undefined) add("id IN (SELECT value FROM json_each(?))", JSON.stringify(query.ids));
  if (query.type !== undefined) add("type = ?", query.type);
  if (query.q !== undefined) add("instr(lower(name), lower(?)) > 0", query.q);
  const place = placeOf(query.cursor, list);
  if (place) add("id > ?", place.id);
  const rows = await scope.driver.all<StoredActor>(
    `SELECT id, type, name, documents FROM actors WHERE ${where.join(" AND ")} ORDER BY id LIMIT ?`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ id }) => ({ day: 0, id }),
    list,
  );
}

/** How many dossiers an actor's profile is made from. */
const MOST_RECORDS = 50;

/** An actor as the workspace's dossiers know it; null where none names it. */
export async function findActor(scope: Scope, id: string): Promise<ActorProfile | null> {
  const [[row] = [], records = []] = await scope.driver.batch([
    {
      sql: "SELECT id, type, name, documents FROM actors WHERE workspace = ? AND id = ?",
      params: [scope.workspace, id],
    },
    {
      sql: `SELECT record FROM document_actors WHERE workspace = ? AND id = ? ORDER BY document DESC LIMIT ${MOST_RECORDS}`,
      params: [scope.workspace, id],
    },
  ]);
  if (!row) return null;
  const known = records.map(({ record }) => JSON.parse(record as string) as Actor);
  return { ...(row as unknown as StoredActor), record: united(known) };
}

/** The actors of documents, as reviewed, by document in the order given; without those that the workspace hasn't. */
export async function findActorsOf(
  scope: Scope,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly Actor[]>> {
  const asked = JSON.stringify([...new Set(documents)]);
  const [rows = [], reviewed = []] = await scope.driver.batch([
    {
      sql: `SELECT d.id, a.record FROM json_each(?) asked JOIN documents d ON d.workspace = ? AND d.id = asked.value
        JOIN document_actors a ON a.document = d.key ORDER BY asked.key, a.seq`,
      params: [asked, scope.workspace],
    },
    {
      sql: "SELECT DISTINCT document FROM reviews WHERE workspace = ? AND document IN (SELECT value FROM json_each(?))",
      params: [scope.workspace, asked],
    },
  ]);
  const byDocument = Map.groupBy(rows as unknown as { id: string; record: string }[], ({ id }) => id);
  const found = new Map<string, readonly Actor[]>(
    [...byDocument].map(([id, all]) => [id, all.map(({ record }) => JSON.parse(record) as Actor)]),
  );
  // The rows are as extracted; what people made of them is worked out on reading.
  for (const { document } of reviewed as unknown as { document: string }[])
    if (found.has(document)) found.set(document, (await readDossier(scope, document))?.actors ?? []);
  return found;
}

// The latest dossier leads; lists are united, and what it leaves open another may know.
function united(records: readonly Actor[]): Actor {
  const [first, ...others] = records as [Actor, ...Actor[]];
  const lists = <T>(of: (actor: Actor) => readonly T[]): T[] => [
    ...new Map(records.flatMap(of).map((item) => [JSON.stringify(item), item])).values(),
  ];
  return {
    ...first,
    names: lists((actor) => actor.names),
    iso3: first.iso3 ?? others.find((actor) => actor.iso3 !== null)?.iso3 ?? null,
    wikidata: first.wikidata ?? others.find((actor) => actor.wikidata !== null)?.wikidata ?? null,
    partOf: first.partOf ?? others.find((actor) => actor.partOf !== null)?.partOf ?? null,
    memberships: lists((actor) => actor.memberships),
    tenures: lists((actor) => actor.tenures),
    meta: { ...first.meta, evidence: lists((actor) => actor.meta.evidence) },
  };
}
