/** Gives the third state of the schema. */
import type { Migration } from "../migrate.ts";

/** Contacts stand in the order of their events' days: the latest of a pair are the first rows of it. */
export const contactsByDay: Migration = {
  id: 3,
  name: "contacts-by-day",
  statements: [
    `CREATE TABLE contacts_by_day (
      workspace INTEGER NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, sort_day INTEGER NOT NULL,
      record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
      contact TEXT NOT NULL, rank REAL, presumed_contact TEXT NOT NULL, presumed_rank REAL, plenary TEXT NOT NULL,
      low INTEGER, high INTEGER, PRIMARY KEY (workspace, a, b, sort_day DESC, record DESC)
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO contacts_by_day
      SELECT c.workspace, c.a, c.b, r.sort_day, c.record, c.contact, c.rank, c.presumed_contact, c.presumed_rank, c.plenary,
        c.low, c.high
      FROM contacts c JOIN records r ON r.key = c.record`,
    "DROP TABLE contacts",
    "ALTER TABLE contacts_by_day RENAME TO contacts",
    "CREATE INDEX contacts_by_record ON contacts (record)",
  ],
};
