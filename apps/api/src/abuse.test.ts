import { openStore, type Store } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { LIMITS } from "./http/limits.ts";
import { openApiDocument } from "./routes/openapi.ts";
import { DOSSIERS } from "./testing/reports.ts";
import { testServices } from "./testing/services.ts";

let store: Store;
const operator = "operator";
const headers = { authorization: `Bearer ${operator}`, "readout-workspace": "desk" };
const app = createApp(
  testServices({
    store: async () => store,
    batches: { added: async () => undefined },
    operatorToken: operator,
    limits: { ...LIMITS, bodyMs: 200 },
  }),
);

beforeAll(async () => {
  store = await openStore(nodeDriver(":memory:"));
  await store.createWorkspace("desk");
  await (await store.workspace("desk")).put(DOSSIERS.hosted);
});

const HOSTILE = [
  "'; DROP TABLE documents; --",
  '" OR 1=1 --',
  "NEAR(a b, 5) AND body:* NOT",
  '"unclosed',
  "*",
  "a* OR",
  "{scope} : w1",
  "(((((((((",
  "^a",
  "\u0000",
  "%00",
  "../../etc/passwd",
  "<script>",
  "-1",
  "1e309",
  "NaN",
  "9".repeat(400),
  "x".repeat(1_900),
  "é".repeat(900),
  "__proto__",
  "constructor",
];

const gets = Object.entries(openApiDocument(app).paths ?? {}).flatMap(([path, { get }]) =>
  get
    ? [
        {
          path,
          names: (get.parameters ?? []).flatMap((one) =>
            "name" in one && one.in === "query" ? [one.name] : [],
          ),
        },
      ]
    : [],
);

describe("hostile text in every parameter", () => {
  it.each(gets)("$path answers with a page or a 4xx", async ({ path, names }) => {
    for (const value of HOSTILE) {
      for (const name of names.length > 0 ? names : ["nothing"]) {
        const query = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
        const { status } = await app.request(`${path.replace("{id}", "x")}?${query}`, { headers });
        expect(status, `${path}?${query}`).toBeLessThan(500);
      }
      if (!path.includes("{id}")) continue;
      const address = path.replace("{id}", encodeURIComponent(value));
      expect((await app.request(address, { headers })).status, address).toBeLessThan(500);
    }
  });

  it("still has what was kept", async () => {
    const { items } = (await (await app.request("/v1/documents", { headers })).json()) as {
      items: unknown[];
    };
    expect(items).toHaveLength(1);
  });
});

const posts = Object.entries(openApiDocument(app).paths ?? {}).flatMap(([path, { post, put }]) => [
  ...(post ? [{ method: "POST", path }] : []),
  ...(put ? [{ method: "PUT", path }] : []),
]);

describe.each(posts)("$method $path", ({ method, path }) => {
  const send = (body: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
    app.request(path, { method, body, headers: { ...headers, "content-type": "application/json", ...more } });

  it.each([
    ["deep arrays", "[".repeat(200_000)],
    ["closed deep arrays", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["deep objects", `{"text":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`],
    ["a prototype", '{"__proto__":{"scopes":["admin"]},"constructor":1}'],
    ["no object", "null"],
    ["a number without end", "9".repeat(100_000)],
    ["bytes that aren't UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ["zeros", "\u0000".repeat(1_000)],
  ])("refuses %s", async (_, body) => {
    const { status } = await send(body);
    // A batch takes any line; the line fails by itself.
    if (path === "/v1/batches") expect([202, 400]).toContain(status);
    else expect([400, 422]).toContain(status);
  });

  it("refuses 10 MB of one line and packed bodies", async () => {
    expect((await send("x".repeat(10_000_000))).status).toBe(413);
    for (const encoding of ["gzip", "br", "deflate", "zstd", "gzip, gzip"])
      expect((await send("x", { "content-encoding": encoding })).status).toBe(415);
  });

  it("refuses a body that stalls", async () => {
    const stalled = new Request(`http://localhost${path}`, {
      method,
      headers,
      body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x20])) }),
      duplex: "half",
    } as RequestInit);
    expect((await app.request(stalled)).status).toBe(408);
  });
});

describe("a hundred thousand matches", () => {
  const MATCHES = 100_000;
  const big = createApp(testServices({ store: async () => many, operatorToken: operator }));
  let many: Store;
  beforeAll(async () => {
    many = await openStore(nodeDriver(":memory:"));
    await many.createWorkspace("desk");
    await (await many.workspace("desk")).put(DOSSIERS.hosted);
    const [first] = await many.driver.all<{ key: number }>(
      "SELECT min(key) AS key FROM records WHERE kind = 'statement'",
    );
    const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MATCHES})`;
    // Copies of one statement under ids of their own, with all that it is found by.
    await many.driver.batch([
      {
        sql: `${numbers} INSERT INTO records SELECT 1000 + i, workspace, document, kind, 'statement:' || printf('%016x', i), seq + i,
          made, stamp, hidden, confidence, low, high, sort_day, floor_rank, ceiling_rank FROM n, records WHERE key = ?`,
        params: [first?.key ?? 0],
      },
      {
        sql: `${numbers} INSERT INTO record_bodies SELECT 1000 + i, json_set(json, '$.id', 'statement:' || printf('%016x', i)), raw FROM n, record_bodies WHERE record = ?`,
        params: [first?.key ?? 0],
      },
      {
        sql: `${numbers} INSERT INTO facets SELECT workspace, kind, field, value, sort_day, 1000 + i FROM n, facets WHERE record = ?`,
        params: [first?.key ?? 0],
      },
      {
        sql: `${numbers} INSERT INTO statement_words (rowid, scope, body) SELECT 1000 + i, 'w1', 'we agreed to reopen the border' FROM n`,
      },
    ]);
  }, 120_000);

  it.each([
    "/v1/statements",
    "/v1/statements?q=border",
    "/v1/statements?q=b*",
    "/v1/statements?speaker=KEN&basis=stated&confidence=0",
    "/v1/statements?party=KEN&type=direct&limit=200",
  ])("give a page of %s, and no more memory than a page needs", async (path) => {
    const before = process.memoryUsage().rss;
    const answer = await big.request(path, { headers });
    expect(answer.status).toBe(200);
    const { items, next } = (await answer.json()) as { items: unknown[]; next: string | null };
    expect(items).toHaveLength(path.includes("limit") ? 200 : 50);
    expect(next).not.toBeNull();
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("are paged to any place without a word twice", async () => {
    const seen = new Set<string>();
    let path = "/v1/statements?q=border&limit=200&fields=id";
    for (let pages = 0; pages < 5; pages++) {
      const answer = await big.request(path, { headers });
      const { items, next } = (await answer.json()) as { items: { record: { id: string } }[]; next: string };
      for (const { record } of items) seen.add(record.id);
      path = `/v1/statements?q=border&limit=200&fields=id&cursor=${next}`;
    }
    expect(seen.size).toBe(1_000);
  });
});

it("bears any headers", async () => {
  const value = fc.string({ maxLength: 200 }).map((text) => text.replace(/[^\x20-\x7e]/g, ""));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        "authorization",
        "accept",
        "if-none-match",
        "idempotency-key",
        "content-type",
        "readout-workspace",
        "host",
        "origin",
      ),
      value,
      fc.constantFrom("/v1/events", "/v1/documents", "/v1/extract", "/mcp"),
      fc.constantFrom("GET", "POST", "DELETE"),
      async (name, text, path, method) => {
        const answer = await app.request(path, {
          method,
          headers: { ...headers, [name]: text },
          ...(method === "POST" ? { body: "The ministers met." } : {}),
        });
        expect(answer.status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
});
