/** The parts of speech that a mended token is given instead of its own. */
import type { Token } from "@readout/english";

/** Part of speech (UD) and tag (Penn) that stand in for a token's own. */
export type Change = Pick<Token, "upos" | "xpos">;

export const PAST: Change = { upos: "VERB", xpos: "VBD" };
export const PARTICIPLE: Change = { upos: "VERB", xpos: "VBN" };
export const PRESENT: Change = { upos: "VERB", xpos: "VBP" };
export const INFINITIVE: Change = { upos: "VERB", xpos: "VB" };
export const THIRD_PERSON: Change = { upos: "VERB", xpos: "VBZ" };
export const SINGULAR: Change = { upos: "NOUN", xpos: "NN" };
export const PLURAL: Change = { upos: "NOUN", xpos: "NNS" };
export const NAME: Change = { upos: "PROPN", xpos: "NNP" };
export const ADPOSITION: Change = { upos: "ADP", xpos: "IN" };
export const ADVERB: Change = { upos: "ADV", xpos: "RB" };
export const ADJECTIVE: Change = { upos: "ADJ", xpos: "JJ" };
export const CONJUNCTION: Change = { upos: "SCONJ", xpos: "IN" };
export const DETERMINER: Change = { upos: "DET", xpos: "DT" };
