import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestHarness } from "wrangler";
import { runBatch } from "./testing/run-calls.ts";

// No network, and sources instead of dist.
Object.assign(process.env, {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_BUILD_CONDITIONS: "@readout/source,workerd,worker,browser",
});

// The queues of wrangler.jsonc with one attempt more instead of four: each waits four times as long as the one before.
const harness = createTestHarness({
  root: import.meta.dirname,
  workers: [
    {
      config: {
        name: "readout",
        main: fileURLToPath(new URL("testing/failing-worker.ts", import.meta.url)),
        compatibility_date: "2026-10-01",
        d1_databases: [{ binding: "DB", database_name: "readout", database_id: "readout" }],
        queues: {
          producers: [{ binding: "JOBS", queue: "readout-jobs" }],
          consumers: [
            {
              queue: "readout-jobs",
              max_batch_size: 20,
              max_batch_timeout: 1,
              max_retries: 1,
              dead_letter_queue: "readout-dead-jobs",
            },
            { queue: "readout-dead-jobs", max_batch_size: 100, max_batch_timeout: 1 },
          ],
        },
      },
    },
  ],
});
let url: string;
beforeAll(async () => {
  url = (await harness.listen()).url.origin;
});
afterAll(() => harness.close());

it("gives a job up once it failed as often as it may, with its last reason, and does the others", async () => {
  const lines = ["Kenya and Uganda met on Monday.", "A poison.", "Kenya met Rwanda on Tuesday."];
  const { batch, jobs, events } = await runBatch(
    url,
    lines.map((text, id) => JSON.stringify({ id: `${id}`, text })),
  );
  expect(batch).toMatchObject({ finished: true, total: 3, done: 2, failed: 1 });
  expect(events.at(-1)).toBe("finished");
  expect(jobs.map(({ state, attempts }) => [state, attempts])).toEqual([
    ["done", 1],
    ["failed", 3],
    ["done", 1],
  ]);
  expect(jobs[1]?.error).toMatch(/^fault: the server failed/);
  expect(JSON.stringify(jobs)).not.toContain("memory");
});
