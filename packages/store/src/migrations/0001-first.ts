/** Gives the first state of the schema. */
import type { Migration } from "../migrate.ts";

/**
 * Days are numbers since 1970-01-01; an open end is ±9e9, an unknown date null. `stamp` names the write that a row is
 * of, so that one batch can write a document's rows only if it won the document.
 */
export const first: Migration = {
  id: 1,
  name: "first",
  statements: [
    `CREATE TABLE workspaces (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, open_reading INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE documents (
      key INTEGER PRIMARY KEY, workspace INTEGER NOT NULL REFERENCES workspaces, id TEXT NOT NULL, sha256 TEXT NOT NULL,
      title TEXT, outlet TEXT, kind TEXT NOT NULL, language TEXT NOT NULL, published TEXT, url TEXT,
      low INTEGER, high INTEGER, sort_day INTEGER NOT NULL, characters INTEGER,
      extractor TEXT NOT NULL, revision INTEGER NOT NULL, stamp TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
      given TEXT NOT NULL, UNIQUE (workspace, id), UNIQUE (workspace, sha256)
    ) STRICT`,
    "CREATE INDEX documents_by_day ON documents (workspace, sort_day DESC, key DESC)",
    "CREATE INDEX documents_by_outlet ON documents (workspace, outlet, sort_day DESC, key DESC)",
    "CREATE INDEX documents_by_kind ON documents (workspace, kind, sort_day DESC, key DESC)",
    "CREATE INDEX documents_by_extractor ON documents (workspace, extractor, key)",
    // The two large columns apart, so that a list of documents doesn't read over them.
    `CREATE TABLE contents (
      document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, rest TEXT NOT NULL, text TEXT
    ) STRICT`,
    // made: by a review, the extractor never gave it. Narrow, so that many rows are looked through fast.
    `CREATE TABLE records (
      key INTEGER PRIMARY KEY, workspace INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      kind TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, made INTEGER NOT NULL, stamp TEXT NOT NULL,
      hidden INTEGER NOT NULL, confidence REAL NOT NULL, low INTEGER, high INTEGER, sort_day INTEGER NOT NULL,
      floor_rank REAL, ceiling_rank REAL, UNIQUE (workspace, id)
    ) STRICT`,
    // json: as reviewed; raw: as extracted, where that differs.
    `CREATE TABLE record_bodies (
      record INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE, json TEXT NOT NULL, raw TEXT
    ) STRICT`,
    "CREATE INDEX records_by_document ON records (document, kind, seq)",
    `CREATE INDEX records_by_day ON records
      (workspace, kind, sort_day DESC, key DESC, hidden, confidence, low, high, floor_rank, ceiling_rank)`,
    // What records are found by: party, speaker, issue, type, format, basis.
    `CREATE TABLE facets (
      workspace INTEGER NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, sort_day INTEGER NOT NULL,
      record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
      PRIMARY KEY (workspace, kind, field, value, sort_day DESC, record DESC)
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX facets_by_record ON facets (record)",
    // Who met or may have met whom at an event, as core sees it (R14, R15), and with the host presumed seated (R3); a < b.
    `CREATE TABLE contacts (
      workspace INTEGER NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL,
      record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
      contact TEXT NOT NULL, rank REAL, presumed_contact TEXT NOT NULL, presumed_rank REAL, plenary TEXT NOT NULL,
      low INTEGER, high INTEGER, PRIMARY KEY (workspace, a, b, record)
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX contacts_by_record ON contacts (record)",
    `CREATE TABLE document_actors (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, seq INTEGER NOT NULL, workspace INTEGER NOT NULL,
      id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (document, seq)
    ) STRICT`,
    "CREATE INDEX document_actors_by_id ON document_actors (workspace, id, document)",
    // How many documents each actor stands in; kept by the triggers below.
    `CREATE TABLE actors (
      workspace INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, documents INTEGER NOT NULL,
      PRIMARY KEY (workspace, id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TRIGGER actor_added AFTER INSERT ON document_actors BEGIN
      INSERT INTO actors VALUES (new.workspace, new.id, new.type, new.name, 1)
      ON CONFLICT DO UPDATE SET documents = documents + 1, type = excluded.type, name = excluded.name;
    END`,
    `CREATE TRIGGER actor_removed AFTER DELETE ON document_actors BEGIN
      UPDATE actors SET documents = documents - 1 WHERE workspace = old.workspace AND id = old.id;
      DELETE FROM actors WHERE workspace = old.workspace AND id = old.id AND documents = 0;
    END`,
    // Full text. The first column holds the workspace as a word, so that a search never reads another's rows.
    `CREATE VIRTUAL TABLE statement_words USING fts5
      (scope, body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')`,
    `CREATE VIRTUAL TABLE document_words USING fts5
      (scope, body, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')`,
    `CREATE TRIGGER statement_removed AFTER DELETE ON records WHEN old.kind = 'statement' BEGIN
      DELETE FROM statement_words WHERE rowid = old.key;
    END`,
    `CREATE TRIGGER document_removed AFTER DELETE ON documents BEGIN
      DELETE FROM document_words WHERE rowid = old.key;
    END`,
    // The log of what people decided: rows are added, never changed.
    `CREATE TABLE reviews (
      key INTEGER PRIMARY KEY, workspace INTEGER NOT NULL REFERENCES workspaces, document TEXT NOT NULL, id TEXT NOT NULL,
      target TEXT NOT NULL, action TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, record TEXT NOT NULL, UNIQUE (workspace, id)
    ) STRICT`,
    "CREATE INDEX reviews_by_document ON reviews (workspace, document, key)",
    `CREATE TABLE audit (
      key INTEGER PRIMARY KEY, workspace INTEGER REFERENCES workspaces, at TEXT NOT NULL, by TEXT NOT NULL,
      action TEXT NOT NULL, target TEXT NOT NULL, details TEXT NOT NULL
    ) STRICT`,
    "CREATE INDEX audit_by_workspace ON audit (workspace, key)",
    `CREATE TABLE tokens (
      key INTEGER PRIMARY KEY, workspace INTEGER NOT NULL REFERENCES workspaces, id TEXT NOT NULL UNIQUE, hash TEXT NOT NULL,
      label TEXT NOT NULL, scopes TEXT NOT NULL, created_at TEXT NOT NULL, revoked_at TEXT
    ) STRICT`,
    `CREATE TABLE idempotency (
      workspace INTEGER NOT NULL REFERENCES workspaces, id TEXT NOT NULL, request TEXT NOT NULL, response TEXT,
      created_at TEXT NOT NULL, PRIMARY KEY (workspace, id)
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX idempotency_by_age ON idempotency (created_at)",
    `CREATE TABLE batches (
      key INTEGER PRIMARY KEY, workspace INTEGER NOT NULL REFERENCES workspaces, id TEXT NOT NULL, closed INTEGER NOT NULL,
      created_at TEXT NOT NULL, UNIQUE (workspace, id)
    ) STRICT`,
    // due, lease_until: milliseconds since 1970. state: queued | leased | done | dead.
    `CREATE TABLE jobs (
      key INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE, seq INTEGER NOT NULL,
      state TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL, lease TEXT, lease_until INTEGER,
      payload TEXT, result TEXT, error TEXT, UNIQUE (batch, seq)
    ) STRICT`,
    "CREATE INDEX jobs_by_due ON jobs (due, key) WHERE state = 'queued'",
    "CREATE INDEX jobs_by_lease ON jobs (lease_until) WHERE state = 'leased'",
    "CREATE INDEX jobs_by_state ON jobs (batch, state, seq)",
  ],
};
