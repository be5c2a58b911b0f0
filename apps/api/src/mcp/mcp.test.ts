import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { OPERATOR } from "../testing/operator.ts";
import { DOSSIERS, documentIdOf, REPORTS } from "../testing/reports.ts";
import { type RunningServer, startNode } from "../testing/servers.ts";
import { testServices } from "../testing/services.ts";

let server: RunningServer;
let client: Client;
const event = DOSSIERS.hosted.events[0]?.id as string;
const headers = { authorization: `Bearer ${OPERATOR}` };

const connect = async (more: Record<string, string>) => {
  const made = new Client({ name: "test", version: "1" });
  await made.connect(
    new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit: { headers: more } }),
  );
  return made;
};

const ask = async (name: string, given: Record<string, unknown>, by = client) => {
  const { content, isError } = await by.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { isError: isError ?? false, value: JSON.parse(first?.text ?? "null"), text: first?.text ?? "" };
};

beforeAll(async () => {
  server = await startNode();
  for (const { text, options } of Object.values(REPORTS))
    await fetch(`${server.url}/v1/documents`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ text, ...options }),
    });
  client = await connect(headers);
}, 60_000);
afterAll(async () => {
  await client.close();
  await server.close();
});

it("lists its tools", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    "cite",
    "compare",
    "contacts",
    "extract",
    "precedence",
    "room",
    "search",
  ]);
});

const pair = { a: "KEN", b: "UGA" };
it.each([
  ["extract", { text: REPORTS.hosted.text, published: "2024-03-14" }],
  ["search", { q: "border" }],
  ["search", { in: "events", party: ["KEN"] }],
  ["room", { event }],
  ["contacts", pair],
  ["compare", { a: documentIdOf("hosted"), b: documentIdOf("second") }],
  ["precedence", { ...pair, level: "technical", since: "2019", asOf: "2025" }],
  ["cite", { document: documentIdOf("hosted"), quote: "reopen the border" }],
])("%s answers with quotes that stand where it says: %o", async (name, given) => {
  const { isError, value } = await ask(name, given);
  expect(isError, JSON.stringify(value)).toBe(false);
  const texts = new Map(Object.values(DOSSIERS).map(({ documents: [one] }) => [one?.id, one?.text]));
  const quotes: unknown[] = [];
  JSON.stringify(value, (_, part) => {
    if (part && typeof part === "object" && "quote" in part) {
      quotes.push(part);
      expect(texts.get(part.doc)?.slice(part.start, part.end)).toBe(part.quote);
    }
    return part;
  });
  expect(quotes.length).toBeGreaterThan(0);
});

it.each([
  ["contacts", { a: "kenya", b: "Uganda" }, { a: "KEN", b: "UGA" }],
  ["search", { in: "events", party: ["Kenya", "UGA"] }, { in: "events", party: ["KEN", "UGA"] }],
  [
    "precedence",
    { a: "Kenya", b: "uganda", level: "technical", since: "2019", asOf: "2025" },
    { ...pair, level: "technical", since: "2019", asOf: "2025" },
  ],
])("%s takes names of actors: %o", async (name, named, byId) => {
  const found = await ask(name, named);
  expect(found.value).toEqual((await ask(name, byId)).value);
  expect(found.text).toContain("quote");
});

it("contacts of many go on where the answer before ended", async () => {
  const { isError, text } = await ask("contacts", { ...pair, cursor: "none" });
  expect([isError, text]).toEqual([true, expect.stringContaining("cursor")]);
});

it.each([
  ["room", { event: "event:ffffffffffffffff" }],
  ["cite", { document: "doc:ffffffffffffffff", quote: "x" }],
  ["cite", { document: documentIdOf("hosted"), quote: "words that aren’t there" }],
  ["compare", { a: "doc:ffffffffffffffff", b: documentIdOf("hosted") }],
])("%s says that it has nothing for %o", async (name, given) => {
  expect(await ask(name, given)).toMatchObject({ isError: true, value: { problem: "not_found" } });
});

it.each([
  ["search", { query: "border" }, "query"],
  ["search", { in: "events", q: "border" }, "only statements are found by their words"],
  ["extract", { text: "x", publishd: "2024-03-14" }, "publishd"],
  ["extract", { text: "x", published: "2023-02-31" }, "published"],
  ["contacts", { a: "KEN", b: "UGA", since: "2023-02-31" }, "2023-02-31"],
  ["cite", { document: "doc:1", begin: 1, end: 2 }, "begin"],
  ["contacts", { a: "Kenia", b: "UGA" }, "the nearest: KEN (Kenya)"],
  ["precedence", { a: "KEN", b: "Ugannda", level: "technical" }, "the nearest: UGA (Uganda)"],
  ["contacts", { a: "KEN", b: "UGA", since: "2024", until: "2023" }, "window"],
])("%s says what is wrong with %o", async (name, given, word) => {
  const { content, isError } = await client.callTool({ name, arguments: given });
  expect(isError).toBe(true);
  expect((content as { text: string }[])[0]?.text).toContain(word);
});

it("reads a report for anybody, and what is kept only with a token", async () => {
  const nobody = await connect({});
  expect(await ask("extract", { text: REPORTS.hosted.text }, nobody)).toMatchObject({ isError: false });
  expect(await ask("search", { q: "border" }, nobody)).toMatchObject({
    isError: true,
    value: { problem: "unauthorized" },
  });
  await nobody.close();
});

describe("the door", () => {
  const app = createApp(testServices({ mcpHosts: ["desk.example"] }));
  const post = (more: Record<string, string>) =>
    app.request("/mcp", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...more },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }),
    });

  it.each([
    [{ host: "127.0.0.1:8787" }, 200],
    [{ host: "desk.example" }, 200],
    [{ host: "evil.example" }, 403],
    [{ host: "localhost", origin: "http://localhost:3000" }, 200],
    [{ host: "localhost", origin: "https://evil.example" }, 403],
    [{ host: "localhost", origin: "null" }, 403],
  ])("%o gets %d", async (more, status) => {
    expect((await post(more as unknown as Record<string, string>)).status).toBe(status);
  });

  it("takes no larger body than any other", async () => {
    const answer = await app.request("/mcp", {
      method: "POST",
      headers: { host: "localhost", "content-type": "application/json" },
      body: "x".repeat(3_000_000),
    });
    expect(answer.status).toBe(413);
  });
});
