/** Takes documents, gives a dossier of them without a record. Apart from the schemas, so that a reader takes no validator along. */
import type { Dossier } from "./records/dossier.ts";
import type { SourceDocument } from "./records/source-document.ts";

/** The value of `Dossier.schema` that this version writes and reads. */
export const DOSSIER_SCHEMA = "readout/1";

/** A dossier of some documents in which nothing was read yet. */
export function emptyDossier(documents: readonly SourceDocument[] = []): Dossier {
  return {
    schema: DOSSIER_SCHEMA,
    documents: [...documents],
    actors: [],
    events: [],
    formats: [],
    statements: [],
    commitments: [],
    appeals: [],
    positions: [],
    divergences: [],
    quantities: [],
    times: [],
    tracks: [],
    precedence: [],
    issues: [],
    relations: [],
    reviews: [],
    diagnostics: [],
  };
}
