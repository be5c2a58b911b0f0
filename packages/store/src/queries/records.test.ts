import type { Commitment, Dossier } from "@readout/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeDriver } from "../node-driver.ts";
import { openStore, type Store } from "../store.ts";
import { fill, SHELF } from "../testing/shelf.ts";
import type { Workspace } from "../workspace.ts";
import type { Page } from "./page.ts";
import type { RecordQuery, StatementQuery, Stored } from "./records.ts";

let store: Store;
let desk: Workspace;
beforeAll(async () => {
  store = await openStore(nodeDriver(":memory:"));
  await store.createWorkspace("desk");
  desk = await store.workspace("desk");
  await fill(desk);
});
afterAll(() => store.close());

const some = (...values: string[]) => fc.subarray(values, { minLength: 1 });
const TYPES = {
  events: ["meeting", "call"],
  statements: ["direct", "indirect"],
  commitments: ["agreed", "pledged"],
} as const;
const queryOf = (kind: keyof typeof TYPES): fc.Arbitrary<RecordQuery> =>
  fc.record(
    {
      party: some("XAL", "XBO", "XCO", "XDE"),
      speaker: some("XAL", "person:minister-of-xbo"),
      issue: some("issue:gas", "issue:border"),
      type: some(...TYPES[kind]),
      format: some("bilateral"),
      basis: some("stated", "human"),
      level: fc.constantFrom("ambassador", "foreign_minister"),
      confidence: fc.constantFrom(0, 0.5, 1),
      window: fc.record({
        from: fc.constantFrom(null, "2022", "2023-05-10"),
        to: fc.constantFrom(null, "2023", "2024"),
      }),
      dates: fc.constantFrom("sure" as const, "possible" as const),
    },
    { requiredKeys: [] },
  );
const kindAndQuery = fc
  .constantFrom("events" as const, "statements" as const, "commitments" as const)
  .chain((kind) => fc.tuple(fc.constant(kind), queryOf(kind)));

async function ids(kind: "events" | "statements" | "commitments", asked: StatementQuery): Promise<string[]> {
  return (await desk[kind]({ ...asked, limit: 200 })).items.map(({ record }) => record.id);
}

it("counts what records are found by over the latest thousand, and no further", async () => {
  await store.createWorkspace("crowded");
  const crowded = await store.workspace("crowded");
  const [dossier] = SHELF as [Dossier];
  const commitments = Array.from({ length: 1_001 }, (_, k) => ({
    ...(dossier.commitments[0] as Commitment),
    id: `commitment:${k.toString(16).padStart(16, "0")}`,
  }));
  await crowded.put({ ...dossier, commitments });
  const { of, counts } = await crowded.facets("commitment");
  expect(of).toBe(1_000);
  expect(counts.find(({ field }) => field === "type")?.count).toBe(1_000);
});

describe("findRecords", () => {
  it.each(["events", "positions", "commitments", "appeals", "precedenceClaims"] as const)(
    "refuses words for %s, which have none of their own",
    async (kind) => {
      const words: StatementQuery = { q: "border" };
      await expect(desk[kind](words)).rejects.toMatchObject({ code: "invalid_option" });
    },
  );

  it.each([
    ["events", { type: ["banana"] }, "type: expected one of meeting, call"],
    ["events", { type: ["meeting", "direct"] }, 'got "direct"'],
    ["events", { mode: ["telepathy"] }, "mode: expected one of in_person"],
    ["statements", { type: ["meeting"] }, "type: expected one of direct"],
    ["statements", { mode: ["in_person"] }, "no statement has one"],
    ["commitments", { basis: ["__proto__"] }, "basis: expected one of stated"],
    ["appeals", { type: ["agreed"] }, "no appeal has one"],
  ] as const)("refuses of %s what none can have: %o", async (kind, query, words) => {
    const refused = { code: "invalid_option", message: expect.stringContaining(words) };
    await expect(desk[kind](query)).rejects.toMatchObject(refused);
  });

  it("finds by several filters what each of them finds, in the order of all", async () => {
    await fc.assert(
      fc.asyncProperty(kindAndQuery, async ([kind, asked]) => {
        const { dates, ...filters } = asked;
        const alone = Object.entries(filters).map(([name, value]) =>
          ids(kind, { [name]: value, ...(name === "window" && dates ? { dates } : {}) }),
        );
        const sets = (await Promise.all(alone)).map((found) => new Set(found));
        const all = await ids(kind, {});
        expect(await ids(kind, asked)).toEqual(all.filter((id) => sets.every((set) => set.has(id))));
      }),
    );
  });

  it("finds the same with words as without them, among those that have the words", async () => {
    await fc.assert(
      fc.asyncProperty(
        queryOf("statements"),
        fc.constantFrom("border", "open OR roadmap", "will*"),
        async (asked, q) => {
          const worded = new Set(await ids("statements", { q }));
          const expected = (await ids("statements", asked)).filter((id) => worded.has(id));
          expect((await ids("statements", { ...asked, q })).sort()).toEqual(expected.sort());
        },
      ),
    );
  });

  it("gives over its pages what one page gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        kindAndQuery,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        async ([kind, asked], limit, worded) => {
          const full: StatementQuery = worded && kind === "statements" ? { ...asked, q: "border" } : asked;
          const found: string[] = [];
          for (let cursor: string | null = ""; cursor !== null; ) {
            const page: Page<Stored<{ id: string }>> = await desk[kind]({
              ...full,
              limit,
              ...(cursor ? { cursor } : {}),
            });
            expect(page.items.length).toBeLessThanOrEqual(limit);
            found.push(...page.items.map(({ record }) => record.id));
            cursor = page.next;
          }
          expect(found).toEqual(await ids(kind, full));
        },
      ),
    );
  });

  it("answers any search text, cursor and id with a page or a ReadoutError", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.constantFrom('"a"*', "a NEAR b", "scope:w1"),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (q, other) => {
        expect((await desk.statements({ q })).items.length).toBeLessThanOrEqual(50);
        expect((await desk.documents({ q })).items.length).toBeLessThanOrEqual(50);
        expect((await desk.events({ party: [other], document: q })).items).toEqual([]);
        expect(await desk.dossier(other)).toBeNull();
        await desk.events({ cursor: other }).catch((error) => expect(error.code).toBe("invalid_option"));
      }),
    );
  });
});
