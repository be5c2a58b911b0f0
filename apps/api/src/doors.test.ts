import { ReadoutError } from "@readout/core";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { LIMITS } from "./http/limits.ts";
import type { LogLine } from "./http/log.ts";
import { PROBLEMS } from "./http/problems.ts";
import { createRateLimiter } from "./http/rate-limit.ts";
import { testServices } from "./testing/services.ts";

const TEXT = "Kenya’s foreign minister met Uganda’s in Nairobi on Sunday.";

describe("rate limits", () => {
  it("let through so many a minute by key, and more as time goes by", async () => {
    let now = 0;
    const limiter = createRateLimiter(60, () => now);
    const takes = async (key: string, times: number) => {
      let taken = 0;
      for (let at = 0; at < times; at++) if ((await limiter.limit({ key })).success) taken++;
      return taken;
    };
    expect(await takes("a", 70)).toBe(60);
    expect(await takes("b", 1)).toBe(1);
    now = 5_000;
    expect(await takes("a", 70)).toBe(5);
    now = 1_000_000;
    expect(await takes("a", 70)).toBe(60);
  });

  it("forget the longest unseen of ten thousand keys, not one that keeps asking", async () => {
    const limiter = createRateLimiter(1, () => 0);
    const takes = async (key: string) => (await limiter.limit({ key })).success;
    await takes("patient");
    await takes("busy");
    for (let at = 0; at < 9_998; at++) await takes(`one of many ${at}`);
    expect(await takes("busy")).toBe(false);
    await takes("one more");
    await takes("and another");
    expect(await takes("busy")).toBe(false);
    expect(await takes("patient")).toBe(true);
  });

  it("refuse with 429 and when to try again, by address and by token", async () => {
    const asked: string[] = [];
    const app = createApp(
      testServices({
        rateLimiter: {
          limit: async ({ key }) => {
            asked.push(key);
            return { success: !key.startsWith("token") };
          },
        },
      }),
    );
    expect((await app.request("/v1/check", { method: "POST", body: "{}" })).status).toBe(400);
    const answer = await app.request("/v1/check", {
      method: "POST",
      body: "{}",
      headers: { authorization: "Bearer secret" },
    });
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("6");
    expect(await answer.json()).toMatchObject({ type: "/problems/too_many_requests" });
    expect(asked).toHaveLength(3);
    expect(asked.join(" ")).not.toContain("secret");
  });
});

it("counts each message of a list at /mcp as a request", async () => {
  let left = 5;
  const app = createApp(testServices({ rateLimiter: { limit: async () => ({ success: left-- > 0 }) } }));
  const message = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  const send = async (body: unknown) => {
    const headers = { "content-type": "application/json", host: "localhost" };
    const accept = { accept: "application/json, text/event-stream" };
    const sent = { method: "POST", headers: { ...headers, ...accept }, body: JSON.stringify(body) };
    return (await app.request("/mcp", sent)).status;
  };
  expect(await send([message, message])).toBe(200);
  expect(left).toBe(3);
  expect(await send(Array.from({ length: 4 }, () => message))).toBe(429);
});

it("refuses what comes on top of too many requests under way, and takes more once they are done", async () => {
  const app = createApp(testServices({ limits: { ...LIMITS, underWay: 1, bodyMs: 200 } }));
  const slow = new Request("http://localhost/v1/extract", {
    method: "POST",
    body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x41])) }),
    duplex: "half",
  } as RequestInit);
  const first = app.request(slow);
  const refused = await app.request("/v1/extract", { method: "POST", body: TEXT });
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(await refused.json()).toMatchObject({ type: "/problems/overloaded" });
  expect((await first).status).toBe(408);
  expect((await app.request("/v1/extract", { method: "POST", body: TEXT })).status).toBe(200);
});

it("reads two waiting reports, refuses what comes on top, and takes more once they are read", async () => {
  const app = createApp(testServices());
  const ask = () => app.request("/v1/extract", { method: "POST", body: TEXT });
  const answers = await Promise.all(Array.from({ length: 5 }, ask));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503]);
  const refused = answers.find(({ status }) => status === 503);
  expect(refused?.headers.get("retry-after")).toBe("1");
  expect(await refused?.json()).toMatchObject({ type: "/problems/overloaded" });
  expect((await ask()).status).toBe(200);
});

it("gives no place to a report whose body is still on its way", async () => {
  const app = createApp(testServices({ limits: { ...LIMITS, waiting: 1, bodyMs: 300 } }));
  const slow = new Request("http://localhost/v1/extract", {
    method: "POST",
    body: new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x41])) }),
    duplex: "half",
  } as RequestInit);
  const first = app.request(slow);
  expect((await app.request("/v1/extract", { method: "POST", body: TEXT })).status).toBe(200);
  expect((await first).status).toBe(408);
});

describe("the log", () => {
  it("has a line for each request, and nothing of its text, query, token or ids", async () => {
    const lines: LogLine[] = [];
    const store = await openStore(nodeDriver(":memory:"));
    await store.createWorkspace("desk");
    const { token, id } = await store.tokens.create({ workspace: "desk", scopes: ["write"] });
    const app = createApp(testServices({ log: (line) => lines.push(line), store: async () => store }));
    const authorization = `Bearer ${token}`;
    await app.request("/v1/documents?title=Secret", {
      method: "POST",
      body: TEXT,
      headers: { authorization },
    });
    await app.request("/v1/documents/doc:secret", { headers: { authorization } });
    await app.request("/v1/nowhere/secret");
    expect(lines.map(({ route, status, problem }) => ({ route, status, problem }))).toEqual([
      { route: "/v1/documents", status: 201, problem: null },
      { route: "/v1/documents/:id", status: 403, problem: "forbidden" },
      { route: "/v1/*", status: 404, problem: "not_found" },
    ]);
    expect(lines[0]).toMatchObject({ workspace: "desk", token: id, error: null });
    expect(JSON.stringify(lines)).not.toMatch(/secret|kenya|uganda|readout_/i);
  });

  it("says where a fault arose and the answer doesn't", async () => {
    const lines: LogLine[] = [];
    const app = createApp(
      testServices({
        log: (line) => lines.push(line),
        extract: () => {
          throw new TypeError("at the words “the minister” of the text");
        },
      }),
    );
    const answer = await app.request("/v1/extract", { method: "POST", body: TEXT });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/TypeError|minister|\.ts/);
    expect(lines[0]?.error).toMatch(/^TypeError at .*doors\.test\.ts/);
    expect(lines[0]?.error).not.toContain("minister");
  });
});

it.each([
  ["storage_full", 507, "storage_full"],
  ["storage_busy", 503, "storage_busy"],
  ["storage_read_only", 503, "storage_unavailable"],
  ["storage_corrupt", 503, "storage_unavailable"],
  ["migration_failed", 503, "storage_unavailable"],
  ["storage_failed", 500, "fault"],
] as const)("answers %s with %d and nothing of the database", async (code, status, problem) => {
  const app = createApp(
    testServices({
      store: async () => {
        throw new ReadoutError(code, "SELECT secret FROM /var/lib/readout.db");
      },
    }),
  );
  const answer = await app.request("/v1/events");
  expect(answer.status).toBe(status);
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({ type: `/problems/${problem}` });
  expect(body).not.toMatch(/SELECT|\/var/);
});

describe("CORS", () => {
  const preflight = (app: ReturnType<typeof createApp>, origin: string) =>
    app.request("/v1/extract", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });

  it("is off unless an origin is named", async () => {
    const answer = await preflight(createApp(testServices()), "https://desk.example");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("lets in the origins that are named, and no other", async () => {
    const app = createApp(testServices({ corsOrigins: ["https://desk.example"] }));
    const allowed = await preflight(app, "https://desk.example");
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://desk.example");
    expect(
      (await preflight(app, "https://evil.example")).headers.get("access-control-allow-origin"),
    ).toBeNull();
  });
});

describe("pages", () => {
  const app = createApp(testServices());

  it.each(Object.keys(PROBLEMS))("explain %s", async (code) => {
    const answer = await app.request(`/problems/${code}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("tell of every route, with nothing that loads or runs", async () => {
    const text = await (await app.request("/reference")).text();
    for (const { path } of app.routes.filter(
      (route) => route.path.startsWith("/v1/") && !route.path.includes("*"),
    ))
      expect(text).toContain(path.replace(/:(\w+)/g, "{$1}"));
    expect(text).not.toContain("undefined");
  });

  it("answer a code that isn't one with a problem, whatever it looks like", async () => {
    for (const code of ["nothing", "constructor", "__proto__", "%3Cscript%3E"])
      expect((await app.request(`/problems/${code}`)).status).toBe(404);
  });
});
