/** Gives the cases on filters, pages, windows and words. */
import type { RecordQuery, StatementQuery } from "../../queries/records.ts";
import type { Workspace } from "../../workspace.ts";
import { type Case, codeOf } from "../case.ts";
import { fill, placeOnShelf, SHELF } from "../shelf.ts";

const events = async (space: Workspace, query: RecordQuery): Promise<number[]> =>
  (await space.events(query)).items.map(({ record }) => placeOnShelf(record.id));

/** Every page of a list, by its cursors. */
async function pages<T>(
  ask: (cursor?: string) => Promise<{ items: readonly T[]; next: string | null }>,
): Promise<T[][]> {
  const all: T[][] = [];
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await ask(cursor);
    all.push([...items]);
    if (next === null) return all;
    cursor = next;
  }
}

const FILTERS: readonly (readonly [string, RecordQuery, readonly number[]])[] = [
  [
    "nothing: latest first, without a date by its publication, the unknown last",
    {},
    [5, 7, 4, 3, 6, 2, 1, 0, 8],
  ],
  ["a party", { party: ["XDE"] }, [6, 8]],
  ["two parties, both of which must take part", { party: ["XAL", "XBO"] }, [5, 7, 3, 1, 0]],
  ["a party by its person", { speaker: ["person:minister-of-xal"] }, []],
  ["a type", { type: ["call"] }, [4]],
  ["one of two types", { type: ["call", "agreement"] }, [4, 8]],
  ["an issue", { issue: ["issue:gas"] }, [5, 2]],
  ["a format", { format: ["bilateral"], party: ["XDE"] }, [6, 8]],
  ["a format by another of its names", { format: ["Two-way"], party: ["XDE"] }, [6, 8]],
  ["a basis that none has", { basis: ["human"] }, []],
  ["a level, reached or passed by the lowest side", { level: "foreign_minister" }, [5, 7, 4, 3, 2]],
  ["least confidence", { confidence: 0.5, party: ["XDE"] }, [8]],
  ["a document", { document: SHELF[3]?.documents[0]?.id as string }, [3]],
  ["a document that isn't there", { document: "doc:none" }, []],
  ["a window that a day surely lies in", { window: { from: "2023-05-01", to: "2023-06-01" } }, [4, 3]],
  ["a window a month surely lies in", { window: { from: "2022-06-01", to: "2022-07" } }, [1]],
  ["a window that cuts a month", { window: { from: "2022-06-15", to: "2023" } }, [2]],
  [
    "what may lie in a window, the undated too",
    { window: { from: "2023-05-01", to: "2023-06-01" }, dates: "possible" },
    [7, 4, 3, 6, 8],
  ],
  ["an open window", { window: { from: "2023-06", to: null } }, [5]],
  ["text that is SQL", { party: ["'; DROP TABLE records; --"] }, []],
];

export const QUERY_CASES: readonly Case[] = [
  {
    name: "finds events by every filter",
    run: async ({ space }) => {
      await fill(space);
      const found: Record<string, number[]> = {};
      for (const [name, query] of FILTERS) found[name] = await events(space, query);
      return found;
    },
    expected: Object.fromEntries(FILTERS.map(([name, , found]) => [name, found])),
  },
  {
    name: "gives every record once over its pages, whatever index serves it, while others come in",
    run: async ({ space }) => {
      await fill(space);
      const lists: number[][][] = [];
      for (const query of [{}, { party: ["XAL"] }, { party: ["XAL", "XBO"] }]) {
        lists.push(
          await pages(async (cursor) => {
            const { items, next } = await space.events({ ...query, limit: 2, ...(cursor ? { cursor } : {}) });
            return { items: items.map(({ record }) => placeOnShelf(record.id)), next };
          }),
        );
      }
      const words = await pages((cursor) =>
        space.statements({ q: "border open", limit: 3, ...(cursor ? { cursor } : {}) }),
      );
      const documents = await pages((cursor) => space.documents({ limit: 4, ...(cursor ? { cursor } : {}) }));
      return {
        lists,
        words: words.map((page) => page.length),
        documents: documents.map((page) => page.length),
      };
    },
    expected: {
      lists: [
        [[5, 7], [4, 3], [6, 2], [1, 0], [8]],
        [[5, 7], [3, 6], [2, 1], [0]],
        [[5, 7], [3, 1], [0]],
      ],
      words: [3, 3, 1],
      documents: [4, 4, 1],
    },
  },
  {
    name: "gives the records of a list as JSON too",
    run: async ({ space }) => {
      await fill(space);
      const query = { party: ["XAL"], limit: 3 };
      const read = await space.events(query);
      const texts = await space.recordTexts("event", query);
      return [
        texts.next === read.next,
        texts.items.map(({ document }) => document).join() ===
          read.items.map(({ document }) => document).join(),
        texts.items.map(({ json }) => json).join() ===
          read.items.map(({ record }) => JSON.stringify(record)).join(),
      ];
    },
    expected: [true, true, true],
  },
  {
    name: "finds statements by speaker, by the state spoken for, and by words",
    run: async ({ space }) => {
      await fill(space);
      const count = async (query: StatementQuery): Promise<number> =>
        (await space.statements(query)).items.length;
      return [
        await count({ speaker: ["person:minister-of-xal"] }),
        await count({ speaker: ["XAL"] }),
        await count({ speaker: ["XAL"], q: "roadmap" }),
        await count({ q: "ROADMAPS" }),
        await count({ q: '"roadmap is"' }),
        await count({ q: '"is roadmap"' }),
        await count({ q: "road*" }),
        await count({ q: "road" }),
        await count({ q: "ready AND NOT roadmap" }),
        await count({ q: "bordér", speaker: ["XBO"] }),
        await count({ q: "talking", issue: ["issue:gas"] }),
        (await space.documents({ q: "ministers met XDE" })).items.length,
        (await space.documents({ actor: "XDE" })).items.length,
        (await space.documents({ outlet: "Delvia Post", kind: "news" })).items.length,
      ];
    },
    expected: [7, 7, 1, 1, 1, 0, 1, 0, 0, 2, 0, 2, 2, 1],
  },
  {
    name: "answers every search text with a page",
    run: async ({ space }) => {
      await fill(space);
      const texts = [
        '"',
        '""',
        "'",
        "*",
        "-",
        "a*b*",
        "NEAR(a b)",
        "body:x",
        "scope:w1",
        "{scope}",
        "(",
        ")",
        "a OR",
        "AND",
        "NOT",
        "^a",
        "a + b",
        "\u0000",
        "😀",
        "ß",
        "''; DROP TABLE records",
        '"open',
        "“border”",
        "%",
        "_",
        "\\",
        "w1",
        "é",
        "x".repeat(5000),
        "a ".repeat(5000),
        "\ud800",
      ];
      const codes = new Set<string>();
      for (const q of texts) {
        codes.add(await codeOf(space.statements({ q })));
        codes.add(await codeOf(space.documents({ q })));
      }
      return [[...codes], (await space.statements({ q: "“border will”" })).items.length];
    },
    expected: [["no error"], 7],
  },
  {
    name: "refuses limits, cursors, levels, dates and shares that are none",
    run: async ({ space }) => {
      const refused: RecordQuery[] = [
        { limit: 0 },
        { limit: 201 },
        { limit: 1.5 },
        { limit: Number.NaN },
        { cursor: "" },
        { cursor: "x" },
        { cursor: "'; --" },
        { cursor: "////" },
        { cursor: "eA" },
        { level: "chef" },
        { level: "" },
        { confidence: 2 },
        { confidence: Number.NaN },
        { window: { from: "yesterday", to: null } },
        { window: { from: null, to: "2023-02-30" } },
      ];
      const codes = [];
      for (const query of refused) codes.push(await codeOf(space.events(query)));
      return [...new Set(codes)];
    },
    expected: ["invalid_option"],
  },
  {
    name: "goes on after a record that was taken out, showing none twice",
    run: async ({ space }) => {
      await fill(space);
      const first = await space.events({ limit: 3 });
      await space.remove(SHELF[4]?.documents[0]?.id as string);
      const rest = await events(space, { cursor: first.next as string });
      return [first.items.map(({ record }) => placeOnShelf(record.id)), rest];
    },
    expected: [
      [5, 7, 4],
      [6, 2, 1, 0, 8],
    ],
  },
  {
    name: "lists actors with the documents that name them, and forgets those that none names",
    run: async ({ space }) => {
      await fill(space);
      const list = async () =>
        (await space.actors({ type: "state" })).items.map((one) => [one.id, one.documents]);
      const before = await list();
      const profile = await space.actor("XDE");
      for (const at of [6, 8]) await space.remove(SHELF[at]?.documents[0]?.id as string);
      return {
        before,
        profile: [profile?.documents, profile?.record.names.length, profile?.record.meta.evidence.length],
        after: await list(),
        gone: await space.actor("XDE"),
        named: (await space.actors({ q: "xco" })).items.map((one) => one.id),
        page: (await space.actors({ limit: 1 })).next !== null,
      };
    },
    expected: {
      before: [
        ["XAL", 7],
        ["XBO", 7],
        ["XCO", 3],
        ["XDE", 2],
      ],
      profile: [2, 1, 2],
      after: [
        ["XAL", 6],
        ["XBO", 6],
        ["XCO", 3],
      ],
      gone: null,
      named: ["XCO"],
      page: true,
    },
  },
];
