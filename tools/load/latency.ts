/**
 * Prints what reading a report of 4 kB costs over a trivial route of the same server (Node by the built
 * command, bare workerd), what the page of that report takes on Node, how long the worker's bundle takes from its start to a
 * first dossier, beside a worker that does nothing, and the bundle's size. Times are by the clock; processor times, which
 * other work doesn't lengthen, stand beside.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPERATOR } from "../../apps/api/src/testing/operator.ts";
import { bundleWorker, packedBytes, startWorkerd } from "../../apps/api/src/testing/workerd.ts";
import { median } from "../../apps/eval/src/bench/median.ts";
import { linesOf } from "../../apps/eval/src/corpus-lines.ts";
import { TEXT } from "./dense-report.ts";
import { processorMs } from "./processes.ts";
import { type LoadedServer, startServer } from "./servers.ts";

const ROUNDS = 300;
/** Requests of a kind before a measurement: V8 compiles a function for good after some thousands of its calls. */
const WARMING = [300, 2000] as const;
const STARTS = 11;

const CORPUS = join(import.meta.dirname, "../../../shared/corpus/releases.jsonl");
const corpus = existsSync(CORPUS)
  ? linesOf<{ text: string }>(CORPUS)
      .map(({ text }) => text)
      .filter(({ length }) => length >= 3_900 && length <= 4_300)
  : [];
const kinds: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ["a dense report", [TEXT]],
  ...(corpus.length > 0 ? [[`${corpus.length} reports of the corpus`, corpus] as const] : []),
];

for (const name of ["node", "workerd"]) {
  for (const [kind, texts] of kinds) {
    const server = await startServer(name);
    try {
      await printReading(`${name}, ${kind}`, server, texts);
      if (name === "node" && texts[0] === TEXT)
        console.log(
          `node: p50 of the page of that report as stored ${(await documentPageMs(server.url)).toFixed(2)} ms, by its own Server-Timing`,
        );
    } finally {
      await server.close();
    }
  }
}

const bundle = await bundleWorker();
const idle = mkdtempSync(join(tmpdir(), "readout-idle-"));
try {
  writeFileSync(join(idle, "worker.js"), 'export default { fetch: () => new Response("{}") };');
  const cold: Record<"idle" | "dossier", Start[]> = { idle: [], dossier: [] };
  for (let round = 0; round < STARTS; round++) {
    cold.idle.push(await startOf(idle));
    cold.dossier.push(await startOf(bundle.folder));
  }
  const said = (starts: readonly Start[]): string =>
    `${median(starts.map(({ ms }) => ms)).toFixed(0)} ms (processor ${median(starts.map(({ processor }) => processor)).toFixed(0)} ms)`;
  console.log(
    `cold start of workerd, medians of ${STARTS}: to a first dossier ${said(cold.dossier)} (wanted: 150), of a worker that does nothing ${said(cold.idle)}`,
  );
  console.log(`bundle: ${(packedBytes(bundle) / 1000).toFixed(0)} kB by gzip (at most 900)`);
} finally {
  bundle.remove();
  rmSync(idle, { recursive: true, force: true });
}

/** Prints p50 of reading the texts in turn over that of a trivial route, which is asked between them. */
async function printReading(name: string, server: LoadedServer, texts: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let asked = 0;
  const askTrivial = (): Promise<number> => msOf(`${server.url}/healthz`, null, agent);
  const askReading = (): Promise<number> =>
    msOf(`${server.url}/v1/extract?published=2024-03-14`, texts[asked++ % texts.length] as string, agent);
  for (const warming of WARMING) {
    while (asked < warming) {
      await askTrivial();
      await askReading();
    }
    const times: Record<"trivial" | "reading", number[]> = { trivial: [], reading: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.trivial.push(await askTrivial());
      times.reading.push(await askReading());
    }
    const [trivial, reading] = [median(times.trivial), median(times.reading)];
    console.log(
      `${name}, after ${warming} requests: p50 ${reading.toFixed(2)} ms, of a trivial route ${trivial.toFixed(2)} ms: ${(reading - trivial).toFixed(2)} ms over it (wanted on Node: 4)`,
    );
  }
  const processor = [await processorOf(server, askTrivial), await processorOf(server, askReading)];
  console.log(
    `${name}: processor ${processor.map((ms) => ms.toFixed(2)).join(" and ")} ms, of the trivial route and of reading`,
  );
  agent.destroy();
}

/** Milliseconds of processor that a server takes for one request, all its threads together; means of many, in ticks of 10 ms. */
async function processorOf(server: LoadedServer, ask: () => Promise<number>): Promise<number> {
  const from = server.processorMs();
  for (let round = 0; round < ROUNDS; round++) await ask();
  return (server.processorMs() - from) / ROUNDS;
}

interface Start {
  readonly ms: number;
  readonly processor: number;
}

async function startOf(folder: string): Promise<Start> {
  const from = performance.now();
  const server = await startWorkerd({ folder });
  try {
    const agent = new Agent();
    await msOf(`${server.url}/v1/extract?published=2024-03-14`, TEXT, agent);
    return { ms: performance.now() - from, processor: processorMs(server.pid) };
  } finally {
    await server.close();
  }
}

/** What the server takes for the page of the report, stored, without what the connection takes. */
async function documentPageMs(url: string): Promise<number> {
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
    if (!answer.ok) throw new Error(`latency: ${page} answered ${answer.status}`);
    times.push(Number(/total;dur=([\d.]+)/.exec(answer.headers.get("server-timing") ?? "")?.[1]));
  }
  return median(times);
}

/** Milliseconds until an answer is whole; rejects where it isn't 200. */
function msOf(url: string, body: string | null, agent: Agent): Promise<number> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const headers = body === null ? {} : { "content-type": "text/plain" };
    const sent = request(url, { method: body === null ? "GET" : "POST", agent, headers });
    sent.on("error", reject);
    sent.on("response", (answer) => {
      answer.resume();
      answer.on("error", reject);
      answer.on("end", () =>
        answer.statusCode === 200
          ? resolve(performance.now() - from)
          : reject(new Error(`latency: ${url} answered ${answer.statusCode}`)),
      );
    });
    sent.end(body ?? undefined);
  });
}
