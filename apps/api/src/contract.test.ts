import { extract } from "@readout/extract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Bundle,
  bundleWorker,
  type RunningServer,
  startHarness,
  startNode,
  startWorkerd,
} from "./testing/servers.ts";

const TEXT =
  "Kenya’s foreign minister on Sunday hosted his counterparts from Uganda and Rwanda in Nairobi. “We agreed to reopen the border,” he said.";

let bundle: Bundle;
const servers = new Map<string, RunningServer>();

beforeAll(async () => {
  bundle = await bundleWorker();
  servers.set("Node", await startNode());
  servers.set("the wrangler harness", await startHarness(bundle));
  servers.set("bare workerd", await startWorkerd(bundle));
}, 120_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  bundle?.remove();
});

describe.each(["Node", "the wrangler harness", "bare workerd"])("on %s", (name) => {
  const call = (path: string, init?: RequestInit) => fetch(`${servers.get(name)?.url}${path}`, init);
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    call(path, { method: "POST", body, headers: { "content-type": "text/plain", ...headers } });

  it("reads a report into the library's bytes", async () => {
    const answer = await post("/v1/extract?published=2024-03-14", TEXT);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("server-timing")).toMatch(/total/);
    expect(await answer.text()).toBe(JSON.stringify(extract(TEXT, { published: "2024-03-14" })));
  });

  it("checks the dossier that it gave", async () => {
    const dossier = await (await post("/v1/extract", TEXT)).text();
    const answer = await post("/v1/check", dossier, { "content-type": "application/json" });
    expect(await answer.json()).toEqual({ ok: true, findings: [] });
  });

  it("is healthy and ready", async () => {
    expect(await (await call("/healthz")).text()).toBe("ok\n");
    expect(await (await call("/readyz")).text()).toBe("ready\n");
  });

  it("refuses 10 MB of one line before reading it whole", async () => {
    const answer = await post("/v1/extract", "x".repeat(10_000_000)).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
    expect((await call("/healthz")).status).toBe(200);
  });

  it("gives the same OpenAPI document as Node", async () => {
    const own = await (await call("/openapi.json")).text();
    expect(own).toBe(await (await fetch(`${servers.get("Node")?.url}/openapi.json`)).text());
  });
});
