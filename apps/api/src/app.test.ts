import { parseDossier } from "@readout/core";
import { extract } from "@readout/extract";
import { REPORT_TYPES } from "@readout/intake";
import { describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { LIMITS } from "./http/limits.ts";
import { MEDIA_TYPES } from "./http/report-body.ts";
import { testServices } from "./testing/services.ts";

const app = createApp(
  testServices({ limits: { ...LIMITS, bodyBytes: 50_000, textLength: 2_000, bodyMs: 100 } }),
);
const TEXT = "Kenya’s foreign minister on Sunday hosted his counterparts from Uganda and Rwanda in Nairobi.";

const post = (
  body: string | Uint8Array<ArrayBuffer>,
  type = "text/plain",
  query = "",
  headers: Record<string, string> = {},
) =>
  app.request(`/v1/extract${query}`, { method: "POST", body, headers: { "content-type": type, ...headers } });

describe("POST /v1/extract", () => {
  it("gives the library's bytes for plain text and for JSON", async () => {
    const expected = JSON.stringify(extract(TEXT, { published: "2024-03-14", outlet: "Wire" }));
    const plain = await post(TEXT, "text/plain; charset=utf-8", "?published=2024-03-14&outlet=Wire");
    expect(plain.status).toBe(200);
    expect(await plain.text()).toBe(expected);
    const json = await post(
      JSON.stringify({ text: TEXT, published: "2024-03-14", outlet: "Wire" }),
      "application/json",
    );
    expect(await json.text()).toBe(expected);
    expect(json.headers.get("server-timing")).toMatch(/total/);
  });

  it("leaves the text out where asked", async () => {
    const dossier = parseDossier(await (await post(TEXT, "text/plain", "?text=false")).json());
    expect(dossier.documents[0]?.text).toBeNull();
  });

  it.each([
    ["an empty body", "", "text/plain", "", {}, 400, "empty_text"],
    ["white space", " \n ", "text/plain", "", {}, 400, "empty_text"],
    ["a kind of body it can't read", "%PDF", "application/pdf", "", {}, 415, "unsupported_media_type"],
    ["an encoded body", "x", "text/plain", "", { "content-encoding": "gzip" }, 415, "unsupported_encoding"],
    ["a date that isn't one", TEXT, "text/plain", "?published=yesterday", {}, 400, "invalid_option"],
    ["an option it doesn't know", TEXT, "text/plain", "?when=now", {}, 400, "invalid_request"],
    ["JSON that isn't", "{", "application/json", "", {}, 400, "invalid_json"],
    ["JSON without a text", "{}", "application/json", "", {}, 400, "invalid_request"],
    ["bytes that aren't UTF-8", new Uint8Array([0x41, 0xff]), "text/plain", "", {}, 400, "invalid_utf8"],
    ["a large body", "x".repeat(50_001), "text/plain", "", {}, 413, "body_too_large"],
    ["a long text", "x ".repeat(1_001), "text/plain", "", {}, 413, "text_too_long"],
    ["a format it can't make", TEXT, "text/plain", "", { accept: "image/png" }, 406, "not_acceptable"],
  ])("refuses %s", async (_, body, type, query, headers, status, code) => {
    const answer = await post(body, type, query, headers as unknown as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ type: `/problems/${code}`, status });
  });

  it("refuses a body that comes too slowly", async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x41])) });
    const request = new Request("http://localhost/v1/extract", {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    const answer = await app.request(request);
    expect(answer.status).toBe(408);
  });

  it("stops reading a body that grows past its limit unannounced", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1_000;
        controller.enqueue(new Uint8Array(1_000).fill(0x41));
      },
    });
    const request = new Request("http://localhost/v1/extract", {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
    expect(sent).toBeLessThan(40_000_000);
  });
});

it("takes the kinds of report that intake reads, and JSON", () => {
  expect([...MEDIA_TYPES].sort()).toEqual([...REPORT_TYPES, "application/json"].sort());
});

describe("POST /v1/check", () => {
  const check = (value: unknown) => app.request("/v1/check", { method: "POST", body: JSON.stringify(value) });

  it("finds nothing in a dossier that is true to its text", async () => {
    expect(await (await check(extract(TEXT))).json()).toEqual({ ok: true, findings: [] });
  });

  it("finds an edited quote, and where", async () => {
    const dossier = extract(TEXT);
    const edited = structuredClone(dossier);
    const event = edited.events[0];
    if (!event?.meta.evidence[0]) throw new Error("no event read");
    event.meta.evidence[0].quote = event.meta.evidence[0].quote.replace("Kenya", "Ghana");
    const { ok, findings } = (await (await check(edited)).json()) as {
      ok: boolean;
      findings: { code: string }[];
    };
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({ code: "edited", path: `events[${event.id}].meta.evidence[0]` });
  });

  it("refuses what is no dossier, naming the field", async () => {
    const answer = await check({ schema: "readout/1" });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ type: "/problems/invalid_record", path: "documents" });
  });
});

it("describes every route under /v1 in OpenAPI, the records by their own JSON Schema", async () => {
  const document = (await (await app.request("/openapi.json")).json()) as {
    paths: Record<string, object>;
    components: { schemas: Record<string, { required?: string[] }> };
  };
  const served = app.routes.filter(({ path, method }) => path.startsWith("/v1") && method !== "ALL");
  expect(Object.keys(document.paths).sort()).toEqual(
    [...new Set(served.map(({ path }) => path.replace(/:(\w+)/g, "{$1}")))].sort(),
  );
  expect(document.components.schemas.Dossier?.required).toContain("statements");
  const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
  for (const reference of references)
    expect(document.components.schemas).toHaveProperty(reference.slice("#/components/schemas/".length));
});

it("answers an address that isn't there with a problem", async () => {
  const answer = await app.request("/v1/nowhere");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ type: "/problems/not_found" });
});
