import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestHarness } from "wrangler";
import { nodeDriver } from "./node.ts";
import { openStore, type Store } from "./store.ts";
import { CASES } from "./testing/cases/index.ts";
import { runCase } from "./testing/run-case.ts";

// No network, and sources instead of dist.
Object.assign(process.env, {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_BUILD_CONDITIONS: "@readout/source,workerd,worker,browser",
});

describe("node:sqlite", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(nodeDriver(":memory:"));
  });
  afterAll(() => store.close());

  it.each(CASES)("$name", async ({ name, expected }) => {
    expect(await runCase(name, store)).toEqual(expected);
  });
});

describe("D1 inside workerd", () => {
  const harness = createTestHarness({
    root: import.meta.dirname,
    workers: [
      {
        config: {
          name: "store",
          main: new URL("testing/worker.ts", import.meta.url).pathname,
          compatibility_date: "2026-10-01",
          d1_databases: [{ binding: "DB", database_name: "store", database_id: "store" }],
        },
      },
    ],
  });
  beforeAll(async () => {
    await harness.listen();
  }, 30_000);
  afterAll(() => harness.close());

  it.each(CASES)("$name", async ({ name, expected }) => {
    const answer = await harness.fetch(`/?case=${encodeURIComponent(name)}`);
    expect(await answer.json()).toEqual({ seen: expected });
  });
});
