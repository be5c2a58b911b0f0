/** Takes the folder of hand-written reports, gives a server that keeps them all, for looking at its pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type NodeServer, startServer } from "../node.ts";

/** A server with reports in it; `token` has every scope. */
export interface SampleServer extends NodeServer {
  readonly token: string;
}

const OPERATOR = "the-operator-of-the-samples";

interface Report {
  readonly text: string;
  readonly [option: string]: unknown;
}

/** Starts it on a free port, everything in memory. `data` is the folder apps/eval/data. */
export async function startSampleServer(data: string): Promise<SampleServer> {
  const { url, close } = await startServer({
    port: 0,
    database: ":memory:",
    operatorToken: OPERATOR,
    threads: 1,
    limits: { requestsPerMinute: 0 },
  });
  const made = await fetch(`${url}/v1/tokens`, {
    method: "POST",
    headers: { authorization: `Bearer ${OPERATOR}`, "content-type": "application/json" },
    body: JSON.stringify({ scopes: ["read", "write", "review"], label: "Foreign desk" }),
  });
  const { token } = (await made.json()) as { token: string };
  for (const report of [...reportsIn(join(data, "reports")), ...seriesIn(join(data, "series"))])
    await fetch(`${url}/v1/documents`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(report),
    });
  return { url, token, close };
}

function reportsIn(folder: string): Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      text: readFileSync(join(folder, name), "utf8"),
      ...known(
        JSON.parse(readFileSync(join(folder, name.replace(".txt", ".expected.json")), "utf8")).options,
      ),
    }));
}

function seriesIn(folder: string): Report[] {
  return readdirSync(folder).flatMap((one) => {
    const { documents } = JSON.parse(readFileSync(join(folder, one, "expected.json"), "utf8"));
    return Object.entries(documents as Record<string, Record<string, unknown>>).map(([letter, told]) => ({
      text: readFileSync(join(folder, one, `${letter}.txt`), "utf8"),
      ...known(told),
    }));
  });
}

const OPTIONS = ["published", "outlet", "title", "kind", "url"];

const known = (told: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(OPTIONS.flatMap((name) => (typeof told[name] === "string" ? [[name, told[name]]] : [])));
