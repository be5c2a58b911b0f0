import { performance } from "node:perf_hooks";
import { extract } from "@readout/extract";
import { expect, it } from "vitest";
import { SAMPLE_REPORT } from "./pages/sample-report.ts";
import { OPERATOR } from "./testing/operator.ts";
import { bundleWorker, type RunningServer, startNode, startWorkerd } from "./testing/servers.ts";

// READOUT_SPEED=1 npx vitest run apps/api/src/speed.test.ts
const TEXT = SAMPLE_REPORT.text.repeat(Math.ceil(4_096 / SAMPLE_REPORT.text.length)).slice(0, 4_096);
const ROUNDS = 200;

async function medianMs(work: () => Promise<Response>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 20; round++) {
    const start = performance.now();
    await (await work()).arrayBuffer();
    times.push(performance.now() - start);
  }
  return times.slice(20).sort((a, b) => a - b)[ROUNDS / 2] as number;
}

async function measure({ url }: RunningServer): Promise<{ trivial: number; extract: number }> {
  const trivial = await medianMs(() => fetch(`${url}/healthz`));
  const extract = await medianMs(() => fetch(`${url}/v1/extract`, { method: "POST", body: TEXT }));
  return { trivial, extract };
}

/** What the server takes for the page of a stored report of 4 kB, by its own Server-Timing. */
async function documentPageMs({ url }: RunningServer): Promise<number> {
  const headers = { authorization: `Bearer ${OPERATOR}`, "content-type": "text/plain" };
  const kept = await fetch(`${url}/v1/documents?published=2024-03-14`, {
    method: "POST",
    headers,
    body: TEXT,
  });
  const page = `${url}${kept.headers.get("location")?.replace("/v1", "")}`;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const answer = await fetch(page, { headers });
    await answer.arrayBuffer();
    times.push(Number(/total;dur=([\d.]+)/.exec(answer.headers.get("server-timing") ?? "")?.[1]));
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2] as number;
}

it.runIf(process.env.READOUT_SPEED)(
  "tells what reading a report of 4 kB costs over a trivial route",
  async () => {
    const library = await medianMs(async () => new Response(JSON.stringify(extract(TEXT))));
    const node = await startNode();
    const onNode = await measure(node);
    const pageMs = await documentPageMs(node);
    await node.close();
    const bundle = await bundleWorker();
    const start = performance.now();
    const workerd = await startWorkerd(bundle);
    await (await fetch(`${workerd.url}/v1/extract`, { method: "POST", body: TEXT })).arrayBuffer();
    const coldMs = performance.now() - start;
    const onWorkerd = await measure(workerd);
    await workerd.close();
    bundle.remove();
    console.log(
      JSON.stringify({
        medianMs: { library, node: onNode, workerd: onWorkerd },
        documentPageServerMs: pageMs,
        coldStartToFirstDossierMs: coldMs,
      }),
    );
    expect(onNode.extract - onNode.trivial).toBeGreaterThan(0);
  },
  180_000,
);
