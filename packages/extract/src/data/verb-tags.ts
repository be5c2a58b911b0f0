/** Tags of verb forms (Penn Treebank). */

/** Finite forms, modals included. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** Finite forms without modals. */
export const INFLECTED_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
