import { beforeAll, describe, expect, it } from "vitest";
import { nodeDriver } from "../node.ts";
import { openStore, type Store } from "../store.ts";
import { codeOf } from "../testing/case.ts";
import { fill, SHELF } from "../testing/shelf.ts";
import { exportLines } from "./export-lines.ts";
import { importLines } from "./import-lines.ts";

const empty = (): Promise<Store> => openStore(nodeDriver(":memory:"));

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  return lines;
}

let store: Store;
let lines: string[] = [];
beforeAll(async () => {
  store = await empty();
  for (const id of ["desk", "other"]) await store.createWorkspace(id);
  const desk = await store.workspace("desk", "ann");
  await fill(desk);
  await (await store.workspace("other")).put(SHELF[0] as never);
  const target = SHELF[0]?.events[0]?.id as string;
  await desk.reviews.add({ target, action: "reject", by: "ann", why: "no" });
  await store.tokens.create({ workspace: "desk", scopes: ["read"] });
  const batch = await desk.batches.create();
  await desk.batches.add(batch, 0, ["a", "b"]);
  await store.queue.lease();
  lines = await linesOf(store);
});

describe("an export", () => {
  it("gives the same lines again after it was read into another store", async () => {
    const copy = await empty();
    expect(await importLines(copy, lines)).toEqual({
      workspace: 2,
      token: 1,
      review: 1,
      document: 10,
      batch: 1,
      job: 2,
      audit: 15,
    });
    // A job that was leased is queued again.
    const same = lines.map((line) => line.replace('"leased"', '"queued"'));
    expect((await linesOf(copy)).slice(0, -1)).toEqual(same.slice(0, -1));
  });

  it("is found by the same questions, reviews applied", async () => {
    const copy = await empty();
    await importLines(copy, lines);
    const [desk, was] = [await copy.workspace("desk"), await store.workspace("desk")];
    expect(await desk.events()).toEqual(await was.events());
    expect(await desk.matrix()).toEqual(await was.matrix());
    expect(await desk.statements({ q: "border" })).toEqual(await was.statements({ q: "border" }));
    expect(await desk.documents()).toEqual(await was.documents());
    expect(await desk.actors()).toEqual(await was.actors());
  });

  it.each<[string, (all: string[]) => string[]]>([
    ["cut", (all) => all.slice(0, -4)],
    ["without its end", (all) => all.slice(0, -1)],
    ["short of a line", (all) => all.filter((_, at) => at !== 6)],
    ["out of order", (all) => [all[0], ...all.slice(1, -1).reverse(), all.at(-1)] as string[]],
    ["changed in a word", (all) => all.map((line) => line.replace("roadmap", "roadmop"))],
    ["none", () => ["They met."]],
    ["of another kind", () => ['{"readout":"else"}']],
    ["empty", () => []],
    ["with a line of an unknown kind", (all) => [...all.slice(0, 2), '{"x":1}', ...all.slice(2)]],
    [
      "with a line of a kind that every object inherits",
      (all) => [...all.slice(0, 2), '{"constructor":{}}', ...all.slice(2)],
    ],
  ])("that is %s is refused, and its half can't be opened", async (_, change) => {
    const driver = nodeDriver(":memory:");
    const copy = await openStore(driver);
    expect(await codeOf(importLines(copy, change(lines)))).toMatch(/^(invalid_record|conflict)$/);
    expect(await codeOf(openStore(driver))).toBe("storage_corrupt");
  });
});
