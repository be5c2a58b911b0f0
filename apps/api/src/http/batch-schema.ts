/** Gives what OpenAPI says of a batch, and what the store tells of it in those words. */
import { z } from "@hono/zod-openapi";
import type { BatchProgress, StoredJob } from "@readout/store";
import type { LineResult } from "../batches/do-job.ts";
import { addressOf, takenUpFields } from "./document-schema.ts";

/** How far a batch is. */
export const BatchSchema = z
  .object({
    id: z.string().openapi({ example: "batch-0123456789abcdef" }),
    createdAt: z.string(),
    closed: z.boolean().openapi({ description: "Nothing more is added to it." }),
    finished: z.boolean().openapi({ description: "Closed, and nothing waits or runs." }),
    total: z.int(),
    waiting: z.int(),
    running: z.int(),
    done: z.int(),
    failed: z.int(),
  })
  .openapi("Batch");
export type Batch = z.infer<typeof BatchSchema>;

/** One line of a batch. */
export const BatchJobSchema = z
  .object({
    line: z.int().openapi({ description: "Counted from 1, as in the input." }),
    state: z.enum(["waiting", "running", "done", "failed"]),
    attempts: z.int(),
    id: z
      .union([z.string(), z.number()])
      .nullable()
      .openapi({ description: "The caller's name for it, once it is done or failed." }),
    document: z.string().nullable().openapi({ description: "Id of the document that it was kept as." }),
    location: z.string().nullable().openapi({ description: "Address of that document." }),
    created: z.boolean().nullable().openapi({ description: "False where the text was kept already." }),
    ...takenUpFields,
    error: z.string().nullable().openapi({ description: "What went wrong last." }),
  })
  .openapi("BatchJob");

/** The path parameter of a batch. */
export const BatchPath = z.object({
  id: z.string().openapi({ description: "Id of a batch.", example: "batch-0123456789abcdef" }),
});

/** The states by the store's names for them. */
export const STATES = { waiting: "queued", running: "leased", done: "done", failed: "dead" } as const;

/** A batch as it is answered. */
export function batchOf({ id, createdAt, closed, total, queued, leased, done, dead }: BatchProgress): Batch {
  const finished = closed && queued + leased === 0;
  return { id, createdAt, closed, finished, total, waiting: queued, running: leased, done, failed: dead };
}

/** A job as it is answered. */
export function batchJobOf({
  seq,
  state,
  attempts,
  result,
  error,
}: StoredJob): z.infer<typeof BatchJobSchema> {
  const told: LineResult | null = result === null || result === "" ? null : JSON.parse(result);
  const document = told?.document ?? null;
  const names = Object.entries(STATES) as [keyof typeof STATES, string][];
  return {
    line: seq + 1,
    state: names.find(([, name]) => name === state)?.[0] ?? "waiting",
    attempts,
    id: told?.id ?? null,
    document,
    location: document && addressOf(document),
    created: told?.created ?? null,
    added: [...(told?.added ?? [])],
    differing: [...(told?.differing ?? [])],
    error,
  };
}
