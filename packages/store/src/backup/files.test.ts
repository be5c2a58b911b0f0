import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupFile, nodeDriver, restoreFile, verifyFile } from "../node.ts";
import { openStore } from "../store.ts";
import { codeOf } from "../testing/case.ts";
import { fill } from "../testing/shelf.ts";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A filled database, left open with part of it in the log. */
async function filled(path: string) {
  const driver = nodeDriver(path);
  const store = await openStore(driver);
  await store.createWorkspace("desk");
  const space = await store.workspace("desk");
  await fill(space);
  return { driver, store, space };
}

describe("backupFile", () => {
  it("copies an open database with what is still in its log, and the copy answers alike", async () => {
    const { driver, space } = await filled(at("live.db"));
    const report = await backupFile(driver, at("copy.db"));
    expect(report).toMatchObject({ workspaces: 1, documents: 9, reviews: 0 });
    await restoreFile(at("copy.db"), at("back.db"));
    const back = await openStore(nodeDriver(at("back.db")));
    const desk = await back.workspace("desk");
    expect(await desk.events()).toEqual(await space.events());
    expect(await desk.statements({ q: "roadmap" })).toEqual(await space.statements({ q: "roadmap" }));
    await Promise.all([driver.close(), back.close()]);
  });

  it("is of one moment, while documents go out", async () => {
    const { driver, space } = await filled(at("live.db"));
    const { items } = await space.documents();
    const copying = backupFile(driver, at("copy.db"));
    for (const { id } of items) await space.remove(id);
    await copying;
    const copy = nodeDriver(at("copy.db"));
    const [counts] = await copy.all<{ documents: number; events: number }>(
      "SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM records WHERE kind = 'event') AS events",
    );
    expect(counts?.events).toBe(counts?.documents);
    await copy.close();
    await driver.close();
  });

  it("takes no file's place and leaves no part behind", async () => {
    const { driver } = await filled(at("live.db"));
    writeFileSync(at("taken.db"), "mine");
    expect(await codeOf(backupFile(driver, at("taken.db")))).toBe("conflict");
    expect(await codeOf(backupFile(driver, at("nowhere/copy.db")))).toMatch(/^storage_/);
    expect(readFileSync(at("taken.db"), "utf8")).toBe("mine");
    expect([existsSync(at("taken.db.part")), existsSync(at("nowhere/copy.db.part"))]).toEqual([false, false]);
    await driver.close();
  });
});

describe("restoreFile", () => {
  it.each([
    ["cut", (path: string) => truncateSync(path, 40_960)],
    ["no database", (path: string) => writeFileSync(path, "a diary, not a database".repeat(1000))],
    ["empty", (path: string) => writeFileSync(path, "")],
    [
      "overwritten in the middle",
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.fill(7, bytes.length / 2, bytes.length / 2 + 20_000);
        writeFileSync(path, bytes);
      },
    ],
  ])("refuses a copy that is %s, and keeps the database that is there", async (_, spoil) => {
    const { driver } = await filled(at("live.db"));
    await backupFile(driver, at("copy.db"));
    await driver.close();
    copyFileSync(at("live.db"), at("same.db"));
    spoil(at("copy.db"));
    expect(await codeOf(restoreFile(at("copy.db"), at("live.db"), { overwrite: true }))).toMatch(/^storage_/);
    expect(readFileSync(at("live.db")).equals(readFileSync(at("same.db")))).toBe(true);
    expect((await verifyFile(at("live.db"))).documents).toBe(9);
  });

  it("takes a database's place only when asked to, its log with it", async () => {
    const { driver, space } = await filled(at("live.db"));
    await backupFile(driver, at("copy.db"));
    for (const { id } of (await space.documents()).items) await space.remove(id);
    copyFileSync(at("live.db-wal"), at("kept-wal"));
    await driver.close();
    // As a killed process leaves it: with a log that belongs to the old database.
    copyFileSync(at("kept-wal"), at("live.db-wal"));
    expect(await codeOf(restoreFile(at("copy.db"), at("live.db")))).toBe("conflict");
    expect((await restoreFile(at("copy.db"), at("live.db"), { overwrite: true })).documents).toBe(9);
    expect((await verifyFile(at("live.db"))).documents).toBe(9);
  });
});
