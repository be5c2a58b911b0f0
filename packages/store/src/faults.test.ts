import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Driver } from "./driver.ts";
import { type Migration, migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { nodeDriver } from "./node.ts";
import { openStore } from "./store.ts";
import { codeOf } from "./testing/case.ts";
import { reportOf } from "./testing/report.ts";
import { fill, SHELF } from "./testing/shelf.ts";

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-faults-"));
  path = join(folder, "store.db");
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const another = reportOf({
  parties: ["XAL", "XEL"],
  day: "2023-07-01",
  said: "one more ".repeat(20_000).trim(),
});

async function deskOf(driver: Driver) {
  const store = await openStore(driver);
  await store.createWorkspace("desk");
  return store.workspace("desk");
}

async function filledFile(): Promise<void> {
  const driver = nodeDriver(path);
  await fill(await deskOf(driver));
  await driver.close();
}

/** All rows of all tables, to compare states by. */
async function everything(driver: Driver): Promise<unknown> {
  const tables = await driver.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%words%' ORDER BY name",
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) rows[name] = await driver.all(`SELECT * FROM "${name}"`);
  return rows;
}

describe("a full disk", () => {
  it("gives storage_full, keeps the old state, and goes on once there is space", async () => {
    await filledFile();
    const driver = nodeDriver(path);
    const desk = await deskOf(driver);
    const before = await everything(driver);
    const [size] = await driver.all<{ page_count: number }>("PRAGMA page_count");
    await driver.run(`PRAGMA max_page_count = ${size?.page_count}`);
    expect(await codeOf(desk.put(another))).toBe("storage_full");
    expect(await everything(driver)).toEqual(before);
    await driver.run("PRAGMA max_page_count = 1000000");
    expect((await desk.put(another)).created).toBe(true);
    await driver.close();
  });

  it("keeps what stands in the database when a review doesn't fit", async () => {
    await filledFile();
    const driver = nodeDriver(path);
    const desk = await deskOf(driver);
    const before = await everything(driver);
    const [size] = await driver.all<{ page_count: number }>("PRAGMA page_count");
    await driver.run(`PRAGMA max_page_count = ${size?.page_count}`);
    const target = SHELF[0]?.events[0]?.id as string;
    const why = "because ".repeat(50_000);
    expect(await codeOf(desk.reviews.add({ target, action: "note", by: "ann", why }))).toBe("storage_full");
    expect(await everything(driver)).toEqual(before);
    await driver.close();
  });
});

describe("a file that can't be written", () => {
  it("is read as usual, and refuses every change with storage_read_only", async () => {
    await filledFile();
    const driver = nodeDriver(path, { readOnly: true });
    const store = await openStore(driver);
    const desk = await store.workspace("desk");
    expect((await desk.events()).items).toHaveLength(9);
    expect((await desk.statements({ q: "border" })).items).not.toHaveLength(0);
    const target = SHELF[0]?.events[0]?.id as string;
    const changes = [
      desk.put(another),
      desk.remove(SHELF[0]?.documents[0]?.id as string),
      desk.reviews.add({ target, action: "reject", by: "ann" }),
      desk.batches.create(),
      store.createWorkspace("more"),
      store.queue.lease(),
    ];
    const codes = await Promise.all(changes.map(codeOf));
    expect(codes).toEqual(changes.map(() => "storage_read_only"));
    await driver.close();
  });
});

describe("a locked database", () => {
  it("waits for the lock, then gives storage_busy; readers go on, and so does the writer afterwards", async () => {
    await filledFile();
    const driver = nodeDriver(path, { busyTimeoutMs: 50 });
    const desk = await deskOf(driver);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    expect(await codeOf(desk.put(another))).toBe("storage_busy");
    expect((await desk.events()).items).toHaveLength(9);
    other.exec("ROLLBACK");
    expect((await desk.put(another)).created).toBe(true);
    other.close();
    await driver.close();
  });
});

describe("a corrupt database", () => {
  it("gives storage_corrupt for a file that is none, and leaves it as it is", async () => {
    const diary = "a diary, not a database. ".repeat(500);
    writeFileSync(path, diary);
    expect(await codeOf(Promise.resolve().then(() => nodeDriver(path)))).toBe("storage_corrupt");
    expect(readFileSync(path, "utf8")).toBe(diary);
  });

  it("gives storage_corrupt where a page is broken, not a wrong answer", async () => {
    await filledFile();
    const bytes = readFileSync(path);
    // All but the first page, which holds the schema.
    bytes.fill(0xa5, 4096);
    writeFileSync(path, bytes);
    const open = async () => {
      const store = await openStore(nodeDriver(path));
      await (await store.workspace("desk")).events();
    };
    expect(await codeOf(open())).toBe("storage_corrupt");
  });

  it.each(["/nowhere/at/all/store.db", ""])(
    "gives a storage error for the path %j or opens a scratch file",
    async (name) => {
      const code = await codeOf(Promise.resolve().then(() => nodeDriver(name)));
      expect(name === "" ? "no error" : "storage_failed").toBe(code);
    },
  );
});

describe("a migration that fails half-way", () => {
  const broken: Migration = {
    id: MIGRATIONS.length + 1,
    name: "broken",
    statements: [
      "CREATE TABLE extra (key INTEGER PRIMARY KEY) STRICT",
      "UPDATE documents SET title = 'changed'",
      "ALTER TABLE nowhere ADD COLUMN x",
    ],
  };

  it("leaves the old schema and rows, says which, and the old version opens them", async () => {
    await filledFile();
    const driver = nodeDriver(path);
    const before = await everything(driver);
    await expect(migrate(driver, [...MIGRATIONS, broken])).rejects.toMatchObject({
      code: "migration_failed",
      details: { id: broken.id, name: "broken" },
    });
    expect(await everything(driver)).toEqual(before);
    expect((await (await deskOf(driver)).events()).items).toHaveLength(9);
    await driver.close();
  });

  it("isn't begun on a database that a newer version wrote", async () => {
    await filledFile();
    const driver = nodeDriver(path);
    await driver.run("INSERT INTO migrations (id, name) VALUES (99, 'later')");
    const before = await everything(driver);
    expect(await codeOf(openStore(driver))).toBe("migration_failed");
    expect(await everything(driver)).toEqual(before);
    await driver.close();
  });

  it("is run once by two that open a new database at the same time", async () => {
    const [one, two] = [nodeDriver(path), nodeDriver(path)];
    await Promise.all([openStore(one), openStore(two)]);
    expect(await one.all("SELECT count(*) AS n FROM migrations")).toEqual([{ n: MIGRATIONS.length }]);
    await Promise.all([one.close(), two.close()]);
  });
});

describe("a process that is killed", () => {
  it("loses nothing that it was told is stored, and keeps no half of a document", {
    timeout: 60_000,
  }, async () => {
    const script = `
      import { openStore } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
      import { nodeDriver } from ${JSON.stringify(new URL("./node.ts", import.meta.url).href)};
      import { reportOf } from ${JSON.stringify(new URL("./testing/report.ts", import.meta.url).href)};
      import { writeSync } from "node:fs";
      const store = await openStore(nodeDriver(${JSON.stringify(path)}));
      await store.createWorkspace("desk");
      const desk = await store.workspace("desk");
      for (let n = 0; ; n++) {
        const { id } = await desk.put(reportOf({ parties: ["XAL", "XBO"], day: "2023-05-10", said: "round " + process.pid + "-" + n }));
        writeSync(1, id + "\\n");
        if (n === Number(process.env.ROUNDS)) process.kill(process.pid, "SIGKILL");
      }`;
    writeFileSync(join(folder, "put.ts"), script);
    const told: string[] = [];
    for (const rounds of [3, 11, 26]) {
      try {
        execFileSync(process.execPath, ["--conditions=@readout/source", join(folder, "put.ts")], {
          env: { ...process.env, ROUNDS: String(rounds) },
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
          timeout: 20_000,
        });
      } catch (error) {
        told.push(
          ...String((error as { stdout: string }).stdout)
            .split("\n")
            .filter(Boolean),
        );
      }
    }
    expect(told).toHaveLength(43);
    const driver = nodeDriver(path);
    const desk = await deskOf(driver);
    for (const id of told) expect((await desk.dossier(id))?.statements).toHaveLength(1);
    const [counts] = await driver.all(
      "SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM records WHERE kind = 'event') AS events",
    );
    expect(counts).toEqual({ documents: 43, events: 43 });
    await driver.close();
  });
});
