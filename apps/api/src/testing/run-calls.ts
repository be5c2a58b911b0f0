/** Takes a server, gives the answers to the calls of the contract suite. */
import { CALLS, type Call, type Who } from "./calls/index.ts";
import type { Answer } from "./openapi-check.ts";
import { OPERATOR } from "./operator.ts";

/** An answer with the headers that matter. */
export interface Answered extends Answer {
  readonly etag: string | null;
  readonly location: string | null;
  readonly timing: string | null;
}

/** The tokens of a server by who holds them. */
export type Keys = Readonly<Partial<Record<Who, string>>>;

/** Makes a token of each scope in the workspace `desk`, and a reader of `other`. */
export async function makeKeys(url: string): Promise<Keys> {
  const make = async (workspace: string, scope: string): Promise<string> => {
    const answer = await fetch(`${url}/v1/tokens`, {
      method: "POST",
      headers: { authorization: `Bearer ${OPERATOR}`, "readout-workspace": workspace },
      body: JSON.stringify({ scopes: [scope], label: `${workspace} ${scope}` }),
    });
    return ((await answer.json()) as { token?: string }).token ?? "none";
  };
  const keys: Partial<Record<Who, string>> = { operator: OPERATOR, stranger: "readout_0_0" };
  for (const scope of ["read", "write", "review", "admin"] as const) keys[scope] = await make("desk", scope);
  return { ...keys, other: await make("other", "read") };
}

/** One call, as it is. */
export async function answerTo(url: string, keys: Keys, call: Call): Promise<Answered> {
  const key = keys[call.who];
  const answer = await fetch(`${url}${call.path}`, {
    method: call.method,
    headers: { ...call.headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    ...(call.body === undefined ? {} : { body: call.body }),
  });
  return {
    method: call.method,
    path: call.path,
    status: answer.status,
    type: answer.headers.get("content-type"),
    etag: answer.headers.get("etag"),
    location: answer.headers.get("location"),
    timing: answer.headers.get("server-timing"),
    body: await answer.text(),
  };
}

/** All calls in their order, answered by name. */
export async function runCalls(url: string): Promise<Map<string, Answered>> {
  const keys = await makeKeys(url);
  const answers = new Map<string, Answered>();
  for (const call of CALLS) answers.set(call.name, await answerTo(url, keys, call));
  return answers;
}

/** A batch after it finished, and what its lines became. */
export interface FinishedBatch {
  readonly batch: Record<string, unknown>;
  readonly jobs: readonly Record<string, unknown>[];
  /** Names of the events that told of it. */
  readonly events: readonly string[];
}

/** Sends lines as a batch of the workspace `other`, waits for its end by its events. */
export async function runBatch(url: string, lines: readonly string[]): Promise<FinishedBatch> {
  const headers = { authorization: `Bearer ${OPERATOR}`, "readout-workspace": "other" };
  const taken = await fetch(`${url}/v1/batches`, { method: "POST", headers, body: lines.join("\n") });
  const place = `${url}${taken.headers.get("location")}`;
  const stream = await (await fetch(`${place}/events`, { headers })).text();
  return {
    batch: (await (await fetch(place, { headers })).json()) as Record<string, unknown>,
    jobs: ((await (await fetch(`${place}/jobs`, { headers })).json()) as { items: Record<string, unknown>[] })
      .items,
    events: [...stream.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name as string),
  };
}
