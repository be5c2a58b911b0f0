import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXTRACTOR } from "@readout/extract";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../node.ts";
import { DOSSIERS, documentIdOf } from "../testing/reports.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-reread-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reads anew what an earlier version read, while the server answers, and keeps reviews", async () => {
  const database = join(folder, "readout.db");
  const before = await openStore(nodeDriver(database));
  for (const id of ["default", "desk"]) {
    await before.createWorkspace(id);
    const space = await before.workspace(id);
    for (const dossier of Object.values(DOSSIERS))
      await space.put(
        { ...dossier, statements: [], commitments: [], appeals: [], positions: [] },
        { extractor: "readout/0" },
      );
    await space.reviews.add({ target: DOSSIERS.hosted.events[0]?.id as string, action: "reject", by: "ann" });
  }
  await before.close();
  const server = await startServer({ port: 0, database, threads: 1, reextract: true });
  const store = await openStore(nodeDriver(database));
  const desk = await store.workspace("desk");
  const versions = async () => new Set((await desk.documents()).items.map(({ extractor }) => extractor));
  await expect.poll(versions, { timeout: 20_000 }).toEqual(new Set([EXTRACTOR]));
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  await server.close();
  const { statements } = DOSSIERS.hosted;
  expect((await desk.dossier(documentIdOf("hosted")))?.statements.map(({ id }) => id)).toEqual(
    statements.map(({ id }) => id),
  );
  const [event] = (await desk.dossier(documentIdOf("hosted")))?.events ?? [];
  expect(event?.meta.status).toBe("rejected");
  await store.close();
});
