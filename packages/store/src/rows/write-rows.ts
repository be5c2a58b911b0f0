/** Takes the rows of a document, gives the statements that write them; each applies only while the write's stamp holds. */
import type { Sql, SqlValue } from "../driver.ts";
import type { DocumentRows, RecordRow } from "./document-rows.ts";
import { facetWord } from "./facet-word.ts";
import type { FacetField } from "./facets.ts";

/** The document that is written and the stamp of the write: who lost the race for it writes nothing. */
export interface WriteTarget {
  readonly workspace: number;
  readonly id: string;
  readonly stamp: string;
}

/** The condition that the write holds its document. */
export function whileHeld({ workspace, id, stamp }: WriteTarget): Sql {
  return {
    sql: "EXISTS (SELECT 1 FROM documents WHERE workspace = ? AND id = ? AND stamp = ?)",
    params: [workspace, id, stamp],
  };
}

/** Statements that put a document's rows in the place of those that are there; keys of records that stay are kept. */
export function writeRows(target: WriteTarget, rows: DocumentRows, text: string | null): Sql[] {
  const { workspace, id, stamp } = target;
  const held: SqlValue[] = [workspace, id, stamp];
  const own = "document = (SELECT key FROM documents WHERE workspace = ? AND id = ? AND stamp = ?)";
  const { records, contacts, actors } = rows;
  return [
    {
      sql: `INSERT OR REPLACE INTO contents (document, rest, text) SELECT key, ?, ? FROM documents
        WHERE workspace = ? AND id = ? AND stamp = ?`,
      params: [rows.rest, text, ...held],
    },
    { sql: `DELETE FROM facets WHERE record IN (SELECT key FROM records WHERE ${own})`, params: held },
    { sql: `DELETE FROM contacts WHERE record IN (SELECT key FROM records WHERE ${own})`, params: held },
    { sql: `DELETE FROM document_actors WHERE ${own}`, params: held },
    insertRecords(held, records),
    insertBodies(held, records),
    { sql: `DELETE FROM records WHERE ${own} AND stamp <> ?`, params: [...held, stamp] },
    insertFacets(held, records),
    insertContacts(held, contacts),
    insertActors(held, actors),
    insertWords(held, records),
    {
      sql: `INSERT OR REPLACE INTO document_words (rowid, scope, body) SELECT key, 'w' || workspace, ? FROM documents
        WHERE workspace = ? AND id = ? AND stamp = ?`,
      params: [[rows.document.title, text].filter(Boolean).join("\n"), ...held],
    },
  ];
}

/** Inserts rows of values, `j.c0` on, beside the columns of their document `d`, while the write holds it. */
function insert(
  held: readonly SqlValue[],
  into: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  more = "",
): Sql {
  return {
    sql: `INSERT INTO ${into} SELECT ${columns.join(", ")} FROM documents d, ROWS j
      WHERE d.workspace = ? AND d.id = ? AND d.stamp = ?${more}`,
    params: held,
    rows,
  };
}

const fields = (count: number): string[] => Array.from({ length: count }, (_, at) => `j.c${at}`);

const insertRecords = (held: readonly SqlValue[], records: readonly RecordRow[]): Sql =>
  insert(
    held,
    `records (workspace, document, stamp, kind, id, seq, made, hidden, confidence, low, high, sort_day, floor_rank,
        ceiling_rank)`,
    ["d.workspace", "d.key", "d.stamp", ...fields(11)],
    records.map((row) => [
      row.kind,
      row.id,
      row.seq,
      row.made ? 1 : 0,
      row.hidden ? 1 : 0,
      row.confidence,
      row.low,
      row.high,
      row.sortDay,
      row.floorRank,
      row.ceilingRank,
    ]),
    // An id that another document holds breaks the NOT NULL, and with it the whole batch.
    ` ON CONFLICT (workspace, id) DO UPDATE SET
        document = CASE WHEN records.document = excluded.document THEN excluded.document END,
        stamp = excluded.stamp, kind = excluded.kind, seq = excluded.seq, made = excluded.made, hidden = excluded.hidden,
        confidence = excluded.confidence, low = excluded.low, high = excluded.high, sort_day = excluded.sort_day,
        floor_rank = excluded.floor_rank, ceiling_rank = excluded.ceiling_rank`,
  );

const insertBodies = (held: readonly SqlValue[], records: readonly RecordRow[]): Sql =>
  replacing(
    withRecord(
      insert(
        held,
        "record_bodies (record, json, raw)",
        ["r.key", "j.c1", "j.c2"],
        records.map((row) => [row.id, row.record, row.raw]),
      ),
    ),
  );

const insertFacets = (held: readonly SqlValue[], records: readonly RecordRow[]): Sql =>
  withRecord(
    insert(
      held,
      "facets (workspace, kind, field, value, sort_day, record)",
      ["d.workspace", "r.kind", "j.c1", "j.c2", "r.sort_day", "r.key"],
      records.flatMap((row) =>
        Object.entries(row.facets).flatMap(([name, values]) =>
          values.map((value: string) => [row.id, name, value]),
        ),
      ),
    ),
  );

const insertContacts = (held: readonly SqlValue[], contacts: DocumentRows["contacts"]): Sql =>
  withRecord(
    insert(
      held,
      `contacts (workspace, a, b, sort_day, record, contact, rank, presumed_contact, presumed_rank, plenary, low, high)`,
      ["d.workspace", "j.c1", "j.c2", "r.sort_day", "r.key", ...fields(10).slice(3)],
      contacts.map((row) => [
        row.event,
        row.a,
        row.b,
        row.contact,
        row.rank,
        row.presumedContact,
        row.presumedRank,
        row.plenary,
        row.low,
        row.high,
      ]),
    ),
  );

const insertActors = (held: readonly SqlValue[], actors: DocumentRows["actors"]): Sql =>
  insert(
    held,
    "document_actors (document, workspace, seq, id, type, name, record)",
    ["d.key", "d.workspace", ...fields(5)],
    actors.map((actor, seq) => [
      seq,
      actor.id,
      actor.type,
      actor.names[0]?.text ?? actor.id,
      JSON.stringify(actor),
    ]),
  );

const insertWords = (held: readonly SqlValue[], records: readonly RecordRow[]): Sql =>
  replacing(
    withRecord(
      insert(
        held,
        "statement_words (rowid, scope, body)",
        ["r.key", "'w' || d.workspace || ' ' || j.c2", "j.c1"],
        records.flatMap((row) => (row.words === null ? [] : [[row.id, row.words, facetWords(row)]])),
      ),
    ),
  );

// So that words and filters are one search: of two common ones the index finds what has both.
function facetWords({ facets }: RecordRow): string {
  return Object.entries(facets)
    .flatMap(([field, values]) => values.map((value: string) => facetWord(field as FacetField, value)))
    .join(" ");
}

// Rows that hang on a record name it by its id: its key is only known inside the batch.
function withRecord({ sql, ...rest }: Sql): Sql {
  return {
    sql: `${sql.replace("ROWS j", "ROWS j CROSS JOIN records r")} AND r.workspace = d.workspace AND r.id = j.c0`,
    ...rest,
  };
}

function replacing({ sql, ...rest }: Sql): Sql {
  return { sql: sql.replace("INSERT INTO", "INSERT OR REPLACE INTO"), ...rest };
}
