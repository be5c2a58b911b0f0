import { expect, it } from "vitest";
import { nodeDriver } from "./node-driver.ts";
import { openStore } from "./store.ts";

const HOUR_MS = 3_600_000;

it("knows an idempotency key for a day, and no longer", async () => {
  let now = Date.parse("2024-03-14T09:00:00Z");
  const store = await openStore(nodeDriver(":memory:"), { now: () => now });
  await store.createWorkspace("desk");
  const desk = await store.workspace("desk");
  await desk.claimKey("k", "request");
  await desk.rememberResponse("k", "response");
  now += 23 * HOUR_MS;
  expect(await desk.claimKey("k", "request")).toBe("response");
  now += 2 * HOUR_MS;
  expect(await desk.claimKey("k", "another")).toBeNull();
  store.close();
});
