/** Requests of every shape: an answer below 500, and a problem in the right form where it is refused. */
import { createApp, LIMITS } from "@readout/api";
import { extract } from "@readout/extract";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { testServices } from "../../../apps/api/src/testing/services.ts";
import { PARAGRAPHS, WORDS } from "../reports.ts";
import type { Target } from "../target.ts";

const OPERATOR = "the-operator-of-the-fuzzer";
const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

async function freshApp(): Promise<ReturnType<typeof createApp>> {
  const store = await openStore(nodeDriver(":memory:"));
  await store.createWorkspace("desk");
  const workspace = await store.workspace("desk");
  await workspace.put(extract(PARAGRAPHS[0] ?? "", { published: "2024-03-14" }));
  return createApp(
    testServices({
      limits: { ...LIMITS, requestsPerMinute: 0, underWay: 0 },
      store: async () => store,
      batches: { added: async () => undefined },
      operatorToken: OPERATOR,
    }),
  );
}
let app = await freshApp();
const document = (await (await app.request("/openapi.json")).json()) as {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
};
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [] }]) => {
    const query = parameters.filter((one) => one.in === "query").map(({ name }) => `${name}=1`);
    return `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, "x")}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  }),
);
const BODIES = [
  JSON.stringify({ text: PARAGRAPHS[0]?.slice(0, 120), published: "2024-03-14", outlet: "Wire" }),
  JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }),
  JSON.stringify({ name: "x", scopes: ["read"] }),
  '{"id":"1","text":"Ankara met Oslo."}\n{"id":"2","text":""}',
  "<p>Ankara met Oslo.</p>",
  "",
];

/** A request as text: method and path, media type, body. */
export const target: Target = {
  words: [...METHODS, ...WORDS.slice(0, 20), "&", "=", "?", "/", "%", "%00", "%ff", "..", "cursor=", "limit=", "party=TUR", "since=2024", "q=", '"', "*", "NEAR(", "application/json", "application/x-ndjson", "text/html", "text/plain", "[]", "{}", "null", "\n"], // biome-ignore format: a list
  seeds: routes.flatMap((route, i) => [
    `${route}\napplication/json\n${BODIES[i % BODIES.length]}`,
    `${route}\ntext/plain\n${BODIES[(i + 3) % BODIES.length]}`,
  ]),
  longest: 900,
  async run(input, turn) {
    if (turn % 5_000 === 4_999) app = await freshApp();
    const [line = "", type = "", ...rest] = input.split("\n");
    const [method = "", ...path] = line.split(" ");
    const request = requestOf(
      METHODS.includes(method) ? method : "GET",
      path.join(" "),
      type,
      rest.join("\n"),
    );
    if (!request) return;
    const answer = await app.fetch(request);
    const text = await answer.text();
    if (answer.status >= 500)
      throw new Error(`${answer.status} from ${line.slice(0, 80)}: ${text.slice(0, 200)}`);
    const form = answer.headers.get("content-type") ?? "";
    if (answer.status >= 400 && method !== "HEAD" && !/problem\+json|text\/html|application\/json/.test(form))
      throw new Error(`${answer.status} as ${form}: ${text.slice(0, 200)}`);
  },
};

/** What no HTTP client would send is no input: fetch itself refuses it. */
function requestOf(method: string, path: string, type: string, body: string): Request | null {
  try {
    return new Request(new URL(`/${path.replace(/^\/+/, "")}`, "http://127.0.0.1"), {
      method,
      headers: {
        authorization: `Bearer ${OPERATOR}`,
        "readout-workspace": "desk",
        "content-type": type,
        accept: "application/json",
      },
      ...(method === "GET" || method === "HEAD" ? {} : { body }),
    });
  } catch {
    return null;
  }
}
