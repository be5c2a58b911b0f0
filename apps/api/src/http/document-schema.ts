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

/** What became of what the caller said of a report whose text was kept already. */
export const takenUpFields = {
  added: z.array(z.string()).openapi({
    description:
      "What is told of it now and wasn't before, such as `published`: the kept text was read anew with it.",
    example: ["published"],
  }),
  differing: z
    .array(z.object({ field: z.string(), kept: z.unknown(), given: z.unknown() }))
    .openapi({ description: "What was told otherwise before; that stays." }),
};

/** A stored document as the answer to keeping it. */
export const KeptDocumentSchema = StoredDocumentSchema.extend({
  created: z.boolean().openapi({ description: "False where the text was kept already." }),
  ...takenUpFields,
}).openapi("KeptDocument");

/** Address of a document. */
export const addressOf = (id: string): string => `/v1/documents/${id}`;

/** The path parameter of a document. */
export const DocumentPath = z.object({
  id: z.string().openapi({ description: "Id of a document.", example: "doc:0123456789abcdef" }),
});

/** The state of a document as its ETag says it: its text, and how often its records changed. */
export function documentTag({ sha256, revision, updatedAt }: StoredDocument): string {
  return `${sha256.slice(0, 16)}-${revision}-${Date.parse(updatedAt).toString(36)}`;
}
