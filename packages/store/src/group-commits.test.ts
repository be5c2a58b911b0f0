import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Sql } from "./driver.ts";
import { type NodeDriver, nodeDriver } from "./node.ts";
import { codeOf } from "./testing/case.ts";

let folder: string;
let driver: NodeDriver;
const put = (id: number): Sql => ({ sql: "INSERT INTO kept (id) VALUES (?) RETURNING id", params: [id] });
const kept = async (from: NodeDriver = driver): Promise<unknown> =>
  (await from.all<{ id: number }>("SELECT id FROM kept ORDER BY id")).map(({ id }) => id);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-group-"));
  driver = nodeDriver(join(folder, "store.db"), { busyTimeoutMs: 10 });
  await driver.run("CREATE TABLE kept (id INTEGER PRIMARY KEY, CHECK (id < 1000)) STRICT");
});
afterEach(async () => {
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

it("gives each of the batches asked for at once its own rows, in their order", async () => {
  const batches = Array.from({ length: 70 }, (_, id) => driver.batch([put(id), put(id + 100)]));
  const rows = await Promise.all(batches);
  expect(rows[69]).toEqual([[{ id: 69 }], [{ id: 169 }]]);
  expect(await kept()).toHaveLength(140);
});

it("drops all of a batch that fails and nothing of those beside it", async () => {
  const codes = await Promise.all(
    [[put(1)], [put(2), put(1)], [put(3)], [put(4), put(5000)], [put(5)]].map((one) =>
      codeOf(driver.batch(one)),
    ),
  );
  expect(codes).toEqual(["no error", "conflict", "no error", "conflict", "no error"]);
  expect(await kept()).toEqual([1, 3, 5]);
});

it("tells nobody of a batch before another connection sees it", async () => {
  const other = nodeDriver(join(folder, "store.db"));
  const seen = await Promise.all([1, 2, 3].map((id) => driver.batch([put(id)]).then(() => kept(other))));
  expect(seen).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  await other.close();
});

it("tells all of a group where the database is locked", async () => {
  const other = nodeDriver(join(folder, "store.db"));
  await other.run("BEGIN IMMEDIATE");
  const codes = await Promise.all([1, 2].map((id) => codeOf(driver.batch([put(id)]))));
  expect(codes).toEqual(["storage_busy", "storage_busy"]);
  await other.run("ROLLBACK");
  await other.close();
  await driver.batch([put(3)]);
  expect(await kept()).toEqual([3]);
});

it("gives the others what they asked for where one takes the whole transaction down", async () => {
  const end: Sql = { sql: "ROLLBACK" };
  const codes = await Promise.all(
    [[put(1)], [put(2), end, put(3)], [put(4)]].map((one) => codeOf(driver.batch(one))),
  );
  expect([codes[0], codes[2]]).toEqual(["no error", "no error"]);
  expect(codes[1]).not.toBe("no error");
  expect(await kept()).toEqual(expect.arrayContaining([1, 4]));
});

it("commits what waits when the database is closed", async () => {
  const waiting = driver.batch([put(7)]);
  await driver.close();
  await waiting;
  driver = nodeDriver(join(folder, "store.db"));
  expect(await kept()).toEqual([7]);
});
