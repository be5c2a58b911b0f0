import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "@readout/core";
import { extract } from "@readout/extract";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuseSpelled, refuseTaken } from "../inner-names.ts";
import { CALLS } from "./testing/calls/index.ts";
import { type OpenApi, openApiCheck, templateOf } from "./testing/openapi-check.ts";
import { OPERATOR } from "./testing/operator.ts";
import { DOSSIERS, REPORTS } from "./testing/reports.ts";
import { type Answered, runBatch, runCalls } from "./testing/run-calls.ts";
import {
  type Bundle,
  bundleWorker,
  modulesOf,
  packedBytes,
  type RunningServer,
  startHarness,
  startNode,
  startWorkerd,
} from "./testing/servers.ts";

const SERVERS = ["Node", "the wrangler harness", "bare workerd"] as const;
type ServerName = (typeof SERVERS)[number];

/** The team's sample reports and those by outsiders. */
const DATA = join(import.meta.dirname, "../../eval/data");
const REPORT_FILES = ["reports", "outsiders"].flatMap((folder) =>
  readdirSync(join(DATA, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(DATA, folder, name)),
);

let bundle: Bundle;
let check: ReturnType<typeof openApiCheck>;
let document: OpenApi;
const servers = new Map<ServerName, RunningServer>();
const answers = new Map<ServerName, Map<string, Answered>>();

beforeAll(async () => {
  bundle = await bundleWorker();
  servers.set("Node", await startNode());
  servers.set("the wrangler harness", await startHarness(bundle));
  servers.set("bare workerd", await startWorkerd(bundle));
  document = (await (await fetch(`${servers.get("Node")?.url}/openapi.json`)).json()) as OpenApi;
  check = openApiCheck(document);
  for (const [name, { url }] of servers) answers.set(name, await runCalls(url));
}, 240_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  bundle?.remove();
});

it("bundles into at most 900 kB, gzipped", () => {
  expect(packedBytes(bundle) / 1000).toBeLessThanOrEqual(900);
});

it("bundles into plain ASCII, which workerd takes as it is", () => {
  const texts = modulesOf(bundle).map((name) => readFileSync(join(bundle.folder, name), "utf8"));
  expect(texts.filter((text) => /[^\0-\x7f]/.test(text))).toEqual([]);
});

it("reads the reports of all sets in the deployable bundle as the library reads them", async () => {
  const wrong: string[] = [];
  for (const file of REPORT_FILES) {
    const text = readFileSync(file, "utf8");
    const answer = await fetch(`${servers.get("bare workerd")?.url}/v1/extract?published=2024-03-14`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: text,
    });
    const same = (await answer.text()) === JSON.stringify(extract(text, { published: "2024-03-14" }));
    if (!same) wrong.push(`${file}: ${answer.status}`);
  }
  expect(REPORT_FILES.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
}, 120_000);

it("refuses a source that asks for a shortened name by its letters, and a library that has it", () => {
  const refusal = (source: string) => () => refuseSpelled("made-up.ts", source);
  expect(refusal('const isNamed = (end: End) => "mention" in end;')).toThrow(/mention by its letters/);
  expect(refusal('const text = end["mention"];')).toThrow(/mention/);
  expect(refusal("const TABLE = { mention: 1 } as const; new Map(Object.entries(TABLE));")).toThrow(
    /mention/,
  );
  expect(refusal("for (const word of Object.keys({ mention: 1 })) read(word);")).toThrow(/mention/);
  expect(refusal('const isNamed = "kind" in end || end.mention; Object.keys(end);')).not.toThrow();
  const taken = (source: string) => () => refuseTaken("library.js", source);
  expect(taken("state.mention = [];")).toThrow(/mention/);
  expect(taken('state["mention"] = [];')).toThrow(/mention/);
  expect(taken("state.kind = mention;")).not.toThrow();
});

it("describes itself in a document that an OpenAPI validator takes", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document) as never);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

it("calls every route of the document", () => {
  const called = new Set(CALLS.map(({ method, path }) => `${method} ${templateOf(document, path)}`));
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(told.filter((route) => !called.has(route))).toEqual([]);
});

it("notices an answer that isn't what the document tells", () => {
  const answer = answers.get("Node")?.get("lists events") as Answered;
  expect(check({ ...answer, body: "{}" })).not.toEqual([]);
  expect(check({ ...answer, body: answer.body.replace('"occurred"', '"imagined"') })).not.toEqual([]);
  expect(check({ ...answer, status: 418 })).not.toEqual([]);
  expect(check({ ...answer, type: "text/html" })).not.toEqual([]);
});

describe.each(SERVERS)("on %s", (name) => {
  const call = (path: string, init?: RequestInit) => fetch(`${servers.get(name)?.url}${path}`, init);
  const keepsNothing = name === "bare workerd";

  it.each(CALLS)("$method $path: $name", ({ name: wanted, status, stateless, same }) => {
    const answer = answers.get(name)?.get(wanted) as Answered;
    if (keepsNothing && !stateless) {
      expect(answer.status).toBe(503);
      expect(JSON.parse(answer.body)).toMatchObject({ type: "/problems/no_store" });
      return;
    }
    expect({ status: answer.status, ...(answer.status === status ? {} : { body: answer.body }) }).toEqual({
      status,
    });
    expect(check(answer)).toEqual([]);
    expect(answer.timing).toMatch(/total/);
    if (same) {
      const onNode = answers.get("Node")?.get(wanted);
      expect([answer.body, answer.type, answer.etag]).toEqual([onNode?.body, onNode?.type, onNode?.etag]);
    }
  });

  it("gives the library's bytes", () => {
    const read = answers.get(name)?.get("reads a report into a dossier");
    expect(read?.body).toBe(JSON.stringify(DOSSIERS.hosted));
    if (keepsNothing) return;
    expect(answers.get(name)?.get("gives its dossier")?.body).toBe(JSON.stringify(DOSSIERS.hosted));
    expect(answers.get(name)?.get("gives its text")?.body).toBe(DOSSIERS.hosted.documents[0]?.text);
    expect(answers.get(name)?.get("keeps a report")?.location).toBe(
      `/v1/documents/${DOSSIERS.hosted.documents[0]?.id}`,
    );
  });

  it.runIf(!keepsNothing)(
    "reads and keeps a batch line by line, each once, and tells what failed",
    async () => {
      const { url } = servers.get(name) as RunningServer;
      const lines = [
        JSON.stringify({ id: "one", ...REPORTS.hosted.options, text: REPORTS.hosted.text }),
        "",
        JSON.stringify({ id: "two", ...REPORTS.second.options, text: REPORTS.second.text }),
        "{",
        JSON.stringify({ id: "four", text: " " }),
        JSON.stringify({ id: "again", ...REPORTS.hosted.options, text: REPORTS.hosted.text }),
        JSON.stringify({ id: "strange", text: REPORTS.hosted.text, publishd: "2024-03-14" }),
        JSON.stringify({
          id: 8,
          ...REPORTS.hosted.options,
          text: REPORTS.hosted.text,
          title: null,
          url: null,
        }),
        JSON.stringify({ id: 0, text: null }),
      ];
      const { batch, jobs, events } = await runBatch(url, lines);
      expect(batch).toMatchObject({ closed: true, finished: true, total: 8, done: 4, failed: 4 });
      expect(events.at(-1)).toBe("finished");
      expect(jobs.map(({ line, state, id }) => [line, state, id])).toEqual([
        [1, "done", "one"],
        [3, "done", "two"],
        [4, "failed", null],
        [5, "failed", "four"],
        [6, "done", "again"],
        [7, "failed", "strange"],
        [8, "done", 8],
        [9, "failed", 0],
      ]);
      expect(jobs[0]?.document).toBe(jobs[4]?.document);
      expect(jobs[0]?.location).toBe(`/v1/documents/${jobs[0]?.document}`);
      expect([jobs[0]?.created, jobs[4]?.created, jobs[6]?.created].filter(Boolean)).toHaveLength(1);
      expect(jobs.map(({ error }) => String(error).split(":")[0])).toEqual([
        "null",
        "null",
        "invalid_json",
        "empty_text",
        "null",
        "invalid_request",
        "null",
        "invalid_request",
      ]);
      expect(jobs[5]?.error).toContain("publishd");
    },
    60_000,
  );

  it.runIf(!keepsNothing)(
    "gives a known text in a batch or alone the date that it lacked, and tells what stays otherwise",
    async () => {
      const { url } = servers.get(name) as RunningServer;
      const text = "The foreign ministers of Ghana and Togo met in Lomé on Monday.";
      const line = (more: object): string[] => [JSON.stringify({ text, ...more })];
      const first = await runBatch(url, line({ outlet: "Lake Wire" }));
      const { document } = first.jobs[0] as { document: string };
      const later = await runBatch(url, line({ outlet: "Kampala Desk", published: "2024-03-14" }));
      expect(later.jobs[0]).toMatchObject({
        document,
        location: `/v1/documents/${document}`,
        created: false,
        added: ["published"],
        differing: [{ field: "outlet", kept: "Lake Wire", given: "Kampala Desk" }],
      });
      const headers = { authorization: `Bearer ${OPERATOR}`, "readout-workspace": "other" };
      const post = (more: object) =>
        fetch(`${url}/v1/documents`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: line(more)[0] as string,
        });
      const alone = await post({ published: "2024-03-15", title: "Talks in Lomé" });
      expect([alone.status, await alone.json()]).toEqual([
        200,
        expect.objectContaining({
          id: document,
          published: "2024-03-14",
          title: "Talks in Lomé",
          created: false,
          added: ["title"],
          differing: [{ field: "published", kept: "2024-03-14", given: "2024-03-15" }],
        }),
      ]);
      const dossier = await fetch(`${url}/v1/documents/${document}/dossier`, { headers });
      expect(((await dossier.json()) as Dossier).events[0]?.when?.edtf).toBe("2024-03-11");
    },
    60_000,
  );

  it("is healthy and ready", async () => {
    expect(await (await call("/healthz")).text()).toBe("ok\n");
    expect(await (await call("/readyz")).text()).toBe("ready\n");
  });

  it("refuses 10 MB of one line before reading it whole", async () => {
    const body = "x".repeat(10_000_000);
    const answer = await call("/v1/extract", { method: "POST", body }).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
    expect((await call("/healthz")).status).toBe(200);
  });

  it("gives the same OpenAPI document as Node", async () => {
    const own = await (await call("/openapi.json")).text();
    expect(own).toBe(await (await fetch(`${servers.get("Node")?.url}/openapi.json`)).text());
  });
});
