/** Takes a dossier, gives FollowTheMoney: entities as JSON lines and their statement table as CSV. */
import type { Dossier } from "@readout/core";
import { sha256Hex } from "@readout/core";
import { csvText } from "../csv/csv-text.ts";
import { type Holdings, lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";
import { ftmEntities } from "./entities.ts";

const HOLDINGS: Holdings = {
  holds: [
    "documents.id",
    "documents.text",
    "documents.title",
    "documents.outlet",
    "documents.published",
    "documents.url",
    "actors.id",
    "actors.type",
    "actors.names.text",
    "actors.iso3",
    "actors.wikidata",
    "actors.tenures.post",
    "actors.tenures.of",
    "actors.tenures.from",
    "actors.tenures.to",
    "actors.meta.evidence.doc",
    "actors.meta.evidence.quote",
    "events.id",
    "events.type",
    "events.status",
    "events.mode",
    "events.when.edtf",
    "events.where.name",
    "events.where.iso3",
    "events.participants.represents",
    "events.topics",
    "events.meta.evidence.doc",
  ],
  reasons: {
    "": "FollowTheMoney has no schema for it",
    "documents.sha256": "a document's contentHash is a SHA-1",
    "events.participants":
      "an event has those involved and an organizer; roles, seats and posts in the room have no property",
    "events.meta": "a property has no evidence or confidence of its own",
    "actors.meta": "a mention has a name and a document, not a place in its text",
  },
};

/** The columns of a statement table; what nothing is known of is empty. */
const STATEMENT_COLUMNS = [
  ...["id", "entity_id", "canonical_id", "prop", "schema", "value", "dataset"],
  ...["lang", "original_value", "external", "first_seen", "last_seen", "origin"],
] as const;

/**
 * A dossier as FollowTheMoney: `entities.ftm.json` (an entity a line) and `statements.csv` (a row for each value of
 * each property; that table's "statement" is a claim about a value, not something said).
 */
export function writeFollowTheMoney(dossier: Dossier): Written {
  const entities = ftmEntities(dossier);
  const rows = entities.flatMap(({ id, schema, properties }) =>
    Object.entries(properties).flatMap(([prop, values]) =>
      values.map(
        (value): Readonly<Record<string, string>> => ({
          id: sha256Hex(["readout", id, prop, value].join("\n")).slice(0, 40),
          entity_id: id,
          canonical_id: id,
          schema,
          prop,
          value,
          dataset: "readout",
          external: "False",
        }),
      ),
    ),
  );
  return {
    files: [
      { name: "entities.ftm.json", text: entities.map((entity) => `${JSON.stringify(entity)}\n`).join("") },
      {
        name: "statements.csv",
        text: csvText([
          STATEMENT_COLUMNS,
          ...rows.map((row) => STATEMENT_COLUMNS.map((column) => row[column] ?? null)),
        ]),
      },
    ],
    losses: lossesOf(dossier, HOLDINGS),
  };
}
