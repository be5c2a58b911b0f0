import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../run.ts";
import { recordedIo, runRecorded } from "../testing/recorded-io.ts";

let folder: string;
let database: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-serve-"));
  database = join(folder, "readout.db");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = async (...args: string[]) => {
  const { status, out, err } = await runRecorded(args);
  return { status, out: out.join("\n"), err };
};

describe("readout token", () => {
  test("makes a token once, lists it without its secret, ends it", async () => {
    const made = await call(
      "token",
      "create",
      "--scopes",
      "read,write",
      "--label",
      "desk",
      "--database",
      database,
    );
    expect(made).toMatchObject({ status: 0, err: "" });
    expect(made.out).toMatch(/^readout_[0-9a-f]{16}_[0-9a-f]{48}$/);
    const [, id = "", secret = ""] = made.out.split("_");
    const listed = await call("token", "list", "--database", database);
    expect(listed.out).toMatch(new RegExp(`^${id}  read,write  .*  desk$`));
    expect(listed.out).not.toContain(secret);
    expect((await call("token", "revoke", id, "--database", database)).status).toBe(0);
    expect((await call("token", "revoke", id, "--database", database)).status).toBe(1);
    expect((await call("token", "list", "--database", database)).out).toContain("revoked");
  });

  test("makes no database where it lists or revokes", async () => {
    const missing = join(folder, "missing.db");
    for (const asked of [["list"], ["revoke", "tok_1"]]) {
      const { status, err } = await call("token", ...asked, "--database", missing);
      expect([status, err]).toEqual([1, expect.stringContaining("no database there")]);
    }
    expect(existsSync(missing)).toBe(false);
  });

  test("refuses a scope that isn't one", async () => {
    expect(await call("token", "create", "--scopes", "all", "--database", database)).toMatchObject({
      status: 2,
      out: "",
    });
  });
});

describe("readout backup, restore and reextract", () => {
  test("copy a database, put it back, and read it anew", async () => {
    const [own, copy, report] = ["own.db", "copy.db", "report.txt"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(report, "Kenya’s foreign minister met Uganda’s in Nairobi on Sunday.");
    await call("add", report, "--published", "2024-03-14", "--database", own);
    const saved = await call("backup", copy, "--database", own);
    expect(saved).toMatchObject({ status: 0, err: "" });
    expect(saved.out).toMatch(/copy\.db {2}1 documents, 0 reviews, \d+ bytes/);
    expect((await call("backup", copy, "--database", own)).status).toBe(1);
    const refused = await call("restore", copy, "--database", own);
    expect(refused.err).toMatch(/own\.db: expected no file of that name, there is one; .* --overwrite/);
    expect((await call("restore", copy, "--database", own, "--overwrite")).status).toBe(0);
    expect(await call("reextract", "--database", own)).toMatchObject({
      status: 0,
      out: "0 read anew, 0 failed, 0 left, 0 kept without text",
    });
    const store = await openStore(nodeDriver(own));
    await store.driver.run("UPDATE documents SET extractor = 'readout/0'");
    await store.close();
    expect((await call("reextract", "--database", own)).out).toMatch(/^1 read anew/);
  });
});

describe("readout serve", () => {
  test("serves what is kept until it is interrupted, and keeps it", async () => {
    const { out: token } = await call("token", "create", "--scopes", "read,write", "--database", database);
    const serve = async (work: (url: string) => Promise<void>) => {
      const { io, out, interrupt, err } = recordedIo();
      const ended = run(["serve", "--port", "0", "--database", database, "--jobs", "1"], io);
      await expect.poll(() => out[0] ?? err[0], { timeout: 10_000 }).toMatch(/http:/);
      await work(/http:\S+/.exec(out[0] ?? "")?.[0] ?? "");
      interrupt();
      expect(await ended).toBe(0);
      return err;
    };
    const headers = { authorization: `Bearer ${token}` };
    const log = await serve(async (url) => {
      const answer = await fetch(`${url}/v1/documents`, {
        method: "POST",
        headers,
        body: "Kenya’s foreign minister met Uganda’s in Nairobi on Sunday.",
      });
      expect(answer.status).toBe(201);
      expect((await fetch(`${url}/v1/documents`)).status).toBe(401);
    });
    expect(log.map((line) => JSON.parse(line).status)).toEqual([201, 401]);
    await serve(async (url) => {
      const answer = await fetch(`${url}/v1/documents`, { headers });
      expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(1);
    });
  });

  test("says which port can't be had, and what it takes for a port", async () => {
    expect(await call("serve", "--port", "http", "--database", database)).toMatchObject({ status: 2 });
    const { io, out, interrupt } = recordedIo();
    const ended = run(["serve", "--port", "0", "--database", ":memory:", "--quiet"], io);
    await expect.poll(() => out[0], { timeout: 10_000 }).toMatch(/http:/);
    const port = /:(\d+)$/.exec(out[0] ?? "")?.[1] ?? "";
    const second = await call("serve", "--port", port, "--database", ":memory:");
    expect(second).toMatchObject({ status: 1, out: "" });
    expect(second.err).toContain("EADDRINUSE");
    const nowhere = await call("serve", "--port", "0", "--host", "192.0.2.1", "--database", ":memory:");
    expect(nowhere).toMatchObject({ status: 1, out: "" });
    expect(nowhere.err).toContain("192.0.2.1:0 can't be had (EADDRNOTAVAIL)");

    interrupt();
    await ended;
  });
});
