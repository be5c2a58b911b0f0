/** Gives what OpenAPI says of a stored document, and its answer's state. */
import { z } from "@hono/zod-openapi";
import type { StoredDocument } from "@readout/store";

/** A stored document without its text. */
export const StoredDocumentSchema = z
  .object({
    id: z.string().openapi({ example: "doc:0123456789abcdef" }),
    sha256: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    kind: z.string(),
    language: z.string(),
    published: z.string().nullable().openapi({ description: "EDTF." }),
    url: z.string().nullable(),
    characters: z.int().nullable().openapi({ description: "UTF-16 code units." }),
    extractor: z.string().openapi({ description: "Name and version of what read it." }),
    revision: z.int().openapi({ description: "Grows with every change of its records." }),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .openapi("StoredDocument") satisfies z.ZodType<StoredDocument>;

/** The path parameter of a document. */
export const DocumentPath = z.object({
  id: z.string().openapi({ description: "Id of a document.", example: "doc:0123456789abcdef" }),
});

/** The state of a document as its ETag says it: its text, and how often its records changed. */
export function documentTag({ sha256, revision, updatedAt }: StoredDocument): string {
  return `${sha256.slice(0, 16)}-${revision}-${Date.parse(updatedAt).toString(36)}`;
}
