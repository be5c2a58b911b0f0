/** POST /v1/batches: many reports as lines of JSON; they are kept one after the other, whatever happens to the server. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { sha256Hex } from "@readout/core";
import type { Workspace } from "@readout/store";
import { BatchLine } from "../batches/do-job.ts";
import { readLines } from "../batches/read-lines.ts";
import { enter, needs } from "../http/access.ts";
import { BatchSchema, batchOf } from "../http/batch-schema.ts";
import { jsonBodyType } from "../http/content-type.ts";
import { problemOf } from "../http/error-problems.ts";
import { claimKey, IdempotencyHeaders, idempotencyKey, printOf } from "../http/idempotency.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { HttpProblem } from "../http/problems.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

/** What lines of JSON are called. */
const LINE_TYPES = ["application/jsonl", "application/x-ndjson", "application/ndjson", "application/json"];

const route = createRoute({
  method: "post",
  path: "/v1/batches",
  summary: "Read and keep many reports",
  description:
    "Takes lines of JSON, one report each, read as they come. A line that can't be read fails by itself. After an interrupted upload the same lines with the same `Idempotency-Key` go on where it ended; other lines under a key are refused.",
  tags: ["Keeping"],
  security: needs("write"),
  request: {
    headers: IdempotencyHeaders,
    body: {
      required: true,
      content: Object.fromEntries(LINE_TYPES.map((type) => [type, { schema: BatchLine }])),
    },
  },
  responses: {
    202: {
      description: "All lines are stored and will be read",
      headers: z.object({ location: z.string().openapi({ description: "Address of its progress." }) }),
      content: { "application/json": { schema: BatchSchema } },
    },
    ...problemAnswers(400, 401, 403, 408, 409, 413, 415, 422, 429, 503, 507),
  },
});

/** Lines that are stored at once, and the characters that they may hold together. */
const TOGETHER = 100;
const TOGETHER_LENGTH = 500_000;

/** Adds the route to the app. */
export function addPostBatch(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "write");
    refuseQuery(c);
    if (!services.batches) throw new HttpProblem("no_store", "this server has nothing that does batches");
    jsonBodyType(c, LINE_TYPES);
    const key = idempotencyKey(c);
    const id = await batchFor(workspace, key);
    const known = found(await workspace.batches.progress(id));
    // Read to its end even where the batch is closed: other lines under its key are another request.
    const print = await addLines(c.req.raw, known.closed ? null : workspace, id, services);
    if (key !== null) await claimKey(workspace, key, print, "batch ");
    if (!known.closed) await workspace.batches.close(id);
    const progress = found(await workspace.batches.progress(id));
    return c.json(batchOf(progress), 202, { location: `/v1/batches/${id}` });
  });
}

async function batchFor(workspace: Workspace, key: string | null): Promise<string> {
  if (key === null) return workspace.batches.create();
  const id = `batch-${sha256Hex(key).slice(0, 16)}`;
  if ((await workspace.batches.progress(id)) !== null) return id;
  return workspace.batches.create(id);
}

/** Adds the lines to a batch, or to none; gives a fingerprint of them all. */
async function addLines(
  request: Request,
  workspace: Workspace | null,
  batch: string,
  services: Services,
): Promise<string> {
  let held: { at: number; line: string }[] = [];
  let length = 0;
  let print = "";
  const flush = async (): Promise<void> => {
    print = await printOf(print + JSON.stringify(held));
    if (workspace) await add(workspace);
    held = [];
    length = 0;
  };
  const add = async (workspace: Workspace): Promise<void> => {
    // Lines stand apart where blank ones were between them; the store numbers each run by itself.
    for (const run of runsOf(held)) {
      await workspace.batches.add(
        batch,
        run[0]?.at ?? 0,
        run.map(({ line }) => line),
      );
    }
    if (held.length > 0)
      await services.batches?.added(held.map(({ at }) => ({ workspace: workspace.id, batch, seq: at })));
  };
  try {
    for await (const one of readLines(request, services.limits)) {
      held.push(one);
      length += one.line.length;
      if (held.length >= TOGETHER || length >= TOGETHER_LENGTH) await flush();
    }
    await flush();
    return print;
  } catch (error) {
    const problem = problemOf(error);
    throw new HttpProblem(problem.code, problem.message, {
      extensions: { ...problem.extensions, batch },
      headers: { ...problem.headers },
    });
  }
}

function runsOf(lines: readonly { at: number; line: string }[]): { at: number; line: string }[][] {
  const runs: { at: number; line: string }[][] = [];
  for (const one of lines) {
    const last = runs.at(-1);
    if (last?.at(-1)?.at === one.at - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
