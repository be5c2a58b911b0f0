/** @readout/model: a report read by a language model, every value held against the text. */
export { type Alignment, QuoteFinder } from "./align.ts";
export { type AnswerCache, extractWithModel, type ModelOptions, type Usage } from "./extract-with-model.ts";
export { mergeEngines } from "./merge-engines.ts";
export { ModelOutput } from "./model-output.ts";
export type { NameTables } from "./name-tables.ts";
