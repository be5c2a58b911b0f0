import { openStore, type Store, TOKEN_SCOPES, type TokenScope } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { openApiDocument } from "./routes/openapi.ts";
import { DOSSIERS } from "./testing/reports.ts";
import { testServices } from "./testing/services.ts";

let store: Store;
const tokens = new Map<string, string>();
const app = createApp(testServices({ store: async () => store, batches: { added: async () => undefined } }));

/** What one workspace has and the others haven't. */
const OWN: Record<string, string> = {
  "/v1/documents/{id}": DOSSIERS.hosted.documents[0]?.id as string,
  "/v1/events/{id}": DOSSIERS.hosted.events[0]?.id as string,
  "/v1/meetings/{id}": DOSSIERS.hosted.events[0]?.id as string,
  "/v1/actors/{id}": "KEN",
  "/v1/batches/{id}": "batch-of-desk",
};

beforeAll(async () => {
  store = await openStore(nodeDriver(":memory:"));
  for (const id of ["desk", "other"]) {
    await store.createWorkspace(id);
    for (const scope of TOKEN_SCOPES) {
      const { token, id: made } = await store.tokens.create({ workspace: id, scopes: [scope] });
      tokens.set(`${id} ${scope}`, token);
      if (id === "desk" && scope === "read") OWN["/v1/tokens/{id}"] = made;
    }
  }
  const desk = await store.workspace("desk");
  for (const dossier of Object.values(DOSSIERS)) await desk.put(dossier);
  await desk.batches.create("batch-of-desk");
  await desk.batches.close("batch-of-desk");
});

interface Route {
  readonly method: string;
  readonly path: string;
  readonly scope: TokenScope | null;
}

const ROUTES: Route[] = Object.entries(openApiDocument(app).paths ?? {}).flatMap(([path, item]) =>
  (["get", "post", "put", "delete"] as const).flatMap((method) => {
    const operation = item[method];
    const scope = operation?.security?.[0]?.bearer?.[0] as TokenScope | undefined;
    return operation ? [{ method: method.toUpperCase(), path, scope: scope ?? null }] : [];
  }),
);

const QUERY: Record<string, (id: string) => string> = {
  "/v1/contacts": () => "?a=KEN&b=UGA",
  "/v1/precedence": (id) => `?a=KEN&b=UGA&event=${id}`,
  "/v1/compare": (id) => `?document=${id}&document=${id}`,
};

async function ask({ method, path }: Route, id: string, headers: Record<string, string>) {
  const answer = await app.request(path.replace("{id}", id) + (QUERY[path]?.(id) ?? ""), {
    method,
    headers: { ...headers, "content-type": "application/json" },
    ...(method === "POST" || method === "PUT" ? { body: "{}" } : {}),
  });
  const kept = [...answer.headers].filter(([name]) => !["x-request-id", "server-timing"].includes(name));
  return { status: answer.status, headers: Object.fromEntries(kept), body: await answer.text() };
}

const own = (path: string): string =>
  Object.entries(OWN).find(([start]) => path.startsWith(start))?.[1] ??
  (path === "/v1/precedence" ? OWN["/v1/meetings/{id}"] : OWN["/v1/documents/{id}"]) ??
  "";

it("lets in who has the scope, and nobody else", async () => {
  const who = fc.constantFrom("nobody", "stranger", ...TOKEN_SCOPES);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), who, async (route, by) => {
      const bearer =
        by === "stranger" ? `readout_${"0".repeat(16)}_${"0".repeat(48)}` : tokens.get(`other ${by}`);
      const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {};
      const { status } = await ask(route, "nothing", headers);
      const isIn = route.scope === null || by === route.scope || by === "admin";
      const refused = by === "nobody" || by === "stranger" ? 401 : 403;
      expect(isIn ? ![401, 403].includes(status) : status === refused, `${status}`).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("answers an id of another workspace as one that doesn't exist: status, headers and body", async () => {
  const asked = ROUTES.filter(({ path }) => path.includes("{id}") || path in QUERY);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...asked),
      fc.constantFrom(...TOKEN_SCOPES),
      fc.constantFrom({}, { "if-none-match": "*" }, { "if-match": "*" }, { accept: "text/csv" }),
      async (route, scope, more) => {
        const headers = { authorization: `Bearer ${tokens.get(`other ${scope}`)}`, ...more } as Record<
          string,
          string
        >;
        const id = own(route.path);
        const stranger = id.replace(/[0-9a-zA-Z]{3}$/, "zzz");
        const [foreign, missing] = [await ask(route, id, headers), await ask(route, stranger, headers)];
        const said = JSON.parse(JSON.stringify(missing).replaceAll(stranger, id));
        expect(foreign).toEqual(said);
        expect(foreign.body).not.toMatch(/Nairobi|Kampala|Lake Wire/);
      },
    ),
    { numRuns: 300 },
  );
});

it("shows the same lists with another workspace beside it as alone", async () => {
  const lists = ROUTES.filter(
    ({ method, path }) => method === "GET" && !path.includes("{id}") && path !== "/v1/compare",
  );
  for (const route of lists) {
    const authorization = `Bearer ${tokens.get("other admin")}`;
    const { status, body } = await ask(route, "event:none", { authorization });
    expect([200, 404], route.path).toContain(status);
    expect(body).not.toMatch(/Nairobi|Kampala|Lake Wire|doc:|event:[0-9a-f]/);
  }
});

it("knows a token no longer once it is revoked", async () => {
  const { token, id } = await store.tokens.create({ workspace: "desk", scopes: ["read"] });
  const read = () => app.request("/v1/events", { headers: { authorization: `Bearer ${token}` } });
  expect((await read()).status).toBe(200);
  await store.tokens.revoke("desk", id);
  expect((await read()).status).toBe(401);
});
