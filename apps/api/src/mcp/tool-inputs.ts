/** What the inputs of several tools are made of. */
import { z } from "@hono/zod-openapi";

/** An id of an actor, an event or a document; the description says of which. */
export const id = (what: string) => z.string().min(1).max(500).describe(what);

/** An optional EDTF date. */
export const date = (what: string) =>
  z.string().min(1).max(100).optional().describe(`${what} (EDTF, as 2023 or 2023-05-10).`);

/** An optional line of text. */
export const line = z.string().min(1).max(2_000).optional();

/** What holds for every tool: it writes nothing and stays among what is stored. */
export const READS = { annotations: { readOnlyHint: true, openWorldHint: false } };
