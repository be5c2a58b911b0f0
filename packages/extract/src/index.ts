/** @readout/extract: a report's text to a dossier, without network or key. */
export type { ExtractOptions } from "./document.ts";
export { type Considered, type Explanation, explain, type StatementExplanation } from "./explain.ts";
export { extract } from "./extract.ts";
export { type NameTables, nameTables } from "./mentions/lexicon/name-tables.ts";
export { EXTRACTOR } from "./version.ts";
