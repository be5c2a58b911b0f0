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
/** What the desk itself gets from its routes: an ETag that nobody else may learn to be right. */
const tags = new Map<Route, string>();
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
  const headers = { authorization: `Bearer ${tokens.get("desk admin")}` };
  for (const route of ROUTES.filter(({ method }) => method === "GET")) {
    if (route.path.endsWith("/events") && route.path.includes("batches")) continue; // a stream has none
    const { etag } = (await ask(route, own(route.path), headers)).headers;
    if (etag !== undefined) tags.set(route, etag);
  }
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
  "/v1/facets": () => "?of=events",
  "/v1/contacts": () => "?a=KEN&b=UGA",
  "/v1/precedence": (id) => `?a=KEN&b=UGA&event=${id}`,
  "/v1/compare": (id) => `?document=${id}&document=${id}`,
};

/** A body that the route takes, where it names something by its id. */
const bodyOf = (path: string, id: string): string =>
  path === "/v1/reviews" ? JSON.stringify({ target: id, action: "note", why: "seen" }) : "{}";

async function ask({ method, path }: Route, id: string, headers: Record<string, string>, of = app) {
  const answer = await of.request(path.replace("{id}", id) + (QUERY[path]?.(id) ?? ""), {
    method,
    headers: { ...headers, "content-type": "application/json" },
    ...(method === "POST" || method === "PUT" ? { body: bodyOf(path, id) } : {}),
  });
  const kept = [...answer.headers].filter(([name]) => !["x-request-id", "server-timing"].includes(name));
  return { status: answer.status, headers: Object.fromEntries(kept), body: await answer.text() };
}

const own = (path: string): string =>
  Object.entries(OWN).find(([start]) => path.startsWith(start))?.[1] ??
  (["/v1/precedence", "/v1/reviews"].includes(path) ? OWN["/v1/meetings/{id}"] : OWN["/v1/documents/{id}"]) ??
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

it("opens a workspace for reading alone", async () => {
  const open = await openStore(nodeDriver(":memory:"));
  await open.createWorkspace("default");
  await open.setOpenReading("default", true);
  const around = testServices({ store: async () => open, batches: { added: async () => undefined } });
  const hall = createApp(around);
  for (const route of ROUTES) {
    const { status } = await ask(route, "nothing", {}, hall);
    const refused = route.scope !== null && route.scope !== "read";
    expect(status === 401, `${route.method} ${route.path}: ${status}`).toBe(refused);
  }
  expect((await open.tokens.list("default")).length).toBe(0);
});

it("lets nobody keep an answer for another token", async () => {
  const headers = { authorization: `Bearer ${tokens.get("desk admin")}` };
  for (const route of tags.keys()) {
    const { vary = "", "cache-control": kept = "" } = (await ask(route, own(route.path), headers)).headers;
    expect(`${route.path}: ${vary}`).toContain("authorization");
    expect(`${route.path}: ${kept}`).toMatch(/: private|no-store/);
  }
});

it("answers an id of another workspace as one that doesn't exist: status, headers and body", async () => {
  const asked = ROUTES.filter(
    ({ method, path }) =>
      path.includes("{id}") || path in QUERY || (method === "POST" && path === "/v1/reviews"),
  );
  expect(asked.filter((route) => tags.has(route)).length).toBeGreaterThan(8);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...asked),
      fc.constantFrom(...TOKEN_SCOPES),
      fc.constantFrom("", "if-none-match: *", "if-match: *", "accept: text/csv", "the desk's tag"),
      async (route, scope, header) => {
        const [name = "", value = ""] = header.split(": ");
        const more =
          header === "the desk's tag"
            ? { "if-none-match": tags.get(route) ?? '"none"' }
            : header === ""
              ? {}
              : { [name]: value };
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
    { numRuns: 500 },
  );
  const desk = await store.workspace("desk");
  expect((await desk.documents()).items).toHaveLength(Object.keys(DOSSIERS).length);
  expect((await desk.reviews.list()).items).toEqual([]);
});

it("shows the same lists with another workspace beside it as alone", async () => {
  const lists = ROUTES.filter(
    ({ method, path }) => method === "GET" && !path.includes("{id}") && path !== "/v1/compare",
  );
  const alone = await openStore(nodeDriver(":memory:"));
  await alone.createWorkspace("other");
  const { token } = await alone.tokens.create({ workspace: "other", scopes: ["admin"] });
  const quiet = createApp(testServices({ store: async () => alone }));
  for (const route of lists) {
    const headers = { authorization: `Bearer ${tokens.get("other admin")}` };
    const { status, body, headers: told } = await ask(route, "event:none", headers);
    expect([200, 404], route.path).toContain(status);
    expect(body).not.toMatch(/Nairobi|Kampala|Lake Wire|doc:|event:[0-9a-f]/);
    if (route.path === "/v1/tokens") continue; // ids of tokens are by chance
    const same = await ask(route, "event:none", { authorization: `Bearer ${token}` }, quiet);
    expect([status, body, told.etag], route.path).toEqual([same.status, same.body, same.headers.etag]);
  }
});

it("keeps a text, and takes an idempotency key, as if no other workspace had them", async () => {
  await store.createWorkspace("third");
  const made = await store.tokens.create({ workspace: "third", scopes: ["write"] });
  const { text } = DOSSIERS.hosted.documents[0] as { text: string };
  const post = (token: string | undefined, key: string, body: string) =>
    app.request("/v1/documents", {
      method: "POST",
      body,
      headers: { authorization: `Bearer ${token}`, "idempotency-key": key, "content-type": "text/plain" },
    });
  const desk = tokens.get("desk write");
  expect((await post(desk, "a key", "Kenya and Uganda met.")).status).toBe(201);
  const answer = await post(made.token, "a key", text);
  expect(answer.status).toBe(201);
  expect(answer.headers.get("idempotency-replayed")).toBeNull();
  expect((await post(desk, "another key", text)).status).toBe(200);
});

it("knows a token no longer once it is revoked", async () => {
  const { token, id } = await store.tokens.create({ workspace: "desk", scopes: ["read"] });
  const read = () => app.request("/v1/events", { headers: { authorization: `Bearer ${token}` } });
  expect((await read()).status).toBe(200);
  await store.tokens.revoke("desk", id);
  expect((await read()).status).toBe(401);
});
