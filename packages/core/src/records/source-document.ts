/** Gives SourceDocument: the report itself, its outlet, its date and what is known of its class. */
import * as z from "zod";
import { DOCUMENT_KINDS } from "../data/document-kinds.ts";
import { Evidence } from "./evidence.ts";

/** What the text is: a news story or a document issued by a party (R20). */
export const DocumentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** A person credited with a report; `place` is null where none is printed. */
export const Credit = z.strictObject({ name: z.string(), place: z.string().nullable(), evidence: Evidence });
export type Credit = z.infer<typeof Credit>;

/** The place and date printed before the first sentence; `date` as printed. */
export const Dateline = z.strictObject({
  place: z.string(),
  date: z.string().nullable(),
  outlet: z.string().nullable(),
  evidence: Evidence,
});
export type Dateline = z.infer<typeof Dateline>;

/**
 * A report. All offsets in a dossier refer to `text`; `sha256` is over its UTF-8 bytes, lower-case hex.
 * `published` is an EDTF date or an instant with zone, null where unknown. `text` is null in a dossier written without it.
 */
export const SourceDocument = z.strictObject({
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  kind: DocumentKind,
  completeness: z.enum(["full_text", "report", "excerpt"]),
  published: z.string().nullable(),
  dateline: Dateline.nullable(),
  byline: z.array(Credit),
  contributors: z.array(Credit),
  language: z.string(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  syndicatedFrom: z.string().nullable(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
