/** Gives the kinds of document, apart from their schema: who only compares a word with them needs no parser. */

/** What a text may be: a news story or a document issued by a party (R20). */
export const DOCUMENT_KINDS = [
  "news",
  "joint_statement",
  "communique",
  "readout",
  "transcript",
  "press_call",
  "third_party",
] as const;
