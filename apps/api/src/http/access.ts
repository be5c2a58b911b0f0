/** Takes a request, gives the workspace that it may work in, or the problem that stops it. */
import { sha256Hex } from "@readout/core";
import type { Store, TokenInfo, TokenScope, Workspace } from "@readout/store";
import type { Context } from "hono";
import type { Services } from "../services.ts";
import { noteVisit } from "./log.ts";
import { HttpProblem } from "./problems.ts";

/** The workspace that a request without a token asks for unless it names another. */
export const OPEN_WORKSPACE = "default";

/** Names the workspace of a request without a token, or with the operator's. */
export const WORKSPACE_HEADER = "readout-workspace";

/** Who came in: `token` is null for a reader without one and for the operator. */
export interface Visit {
  readonly store: Store;
  readonly workspace: Workspace;
  readonly token: TokenInfo | null;
}

/**
 * Lets a request into its token's workspace (the token of the Authorization header unless another is given), a reader without a token into one with open reading, the operator into
 * any, which is made where it isn't there yet.
 *
 * Throws HttpProblem `no_store` on a server that keeps nothing, `unauthorized` without a token that holds,
 * `forbidden` where the token lacks the scope. Whether a workspace exists makes no difference to who has no token.
 */
export async function enter(
  c: Context,
  services: Services,
  scope: TokenScope,
  given: string | undefined = c.req.header("authorization"),
): Promise<Visit> {
  const visit = await admitted(c, services, scope, given);
  noteVisit(c, visit.workspace.id, visit.token);
  return visit;
}

async function admitted(
  c: Context,
  services: Services,
  scope: TokenScope,
  given: string | undefined,
): Promise<Visit> {
  const store = await openedStore(services);
  if (given === undefined) {
    const id = c.req.header(WORKSPACE_HEADER) ?? OPEN_WORKSPACE;
    if (scope === "read" && (await store.isOpen(id)))
      return { store, workspace: await store.workspace(id, "reader"), token: null };
    throw unauthorized("expected `Authorization: Bearer TOKEN`; make a token with: readout token create");
  }
  const [, bearer = ""] = /^Bearer +(\S+) *$/i.exec(given) ?? [];
  if (isOperator(bearer, services)) return { store, workspace: await operated(c, store), token: null };
  const token = await store.tokens.find(bearer);
  if (!token)
    throw unauthorized("the token isn't known here or was revoked; make one with: readout token create");
  if (!allows(token, scope))
    throw new HttpProblem(
      "forbidden",
      `this needs a token with the scope ${scope}, this one has ${token.scopes.join(", ")}`,
      { extensions: { scope } },
    );
  return { store, workspace: await store.workspace(token.workspace, `token:${token.id}`), token };
}

/** The store of a server; throws HttpProblem `no_store` where it has none. */
async function openedStore(services: Services): Promise<Store> {
  if (services.store) return await services.store();
  throw new HttpProblem(
    "no_store",
    "this server has no database, so it only answers /v1/extract and /v1/check; start one with: readout serve",
  );
}

// Both sides hashed: how long the comparison takes then says nothing of the secret.
function isOperator(bearer: string, { operatorToken }: Services): boolean {
  return operatorToken !== null && operatorToken !== "" && sha256Hex(bearer) === sha256Hex(operatorToken);
}

async function operated(c: Context, store: Store): Promise<Workspace> {
  const id = c.req.header(WORKSPACE_HEADER) ?? OPEN_WORKSPACE;
  await store.createWorkspace(id, { by: "operator" });
  return store.workspace(id, "operator");
}

function allows({ scopes }: TokenInfo, scope: TokenScope): boolean {
  return scopes.includes(scope) || scopes.includes("admin");
}

function unauthorized(detail: string): HttpProblem {
  return new HttpProblem("unauthorized", detail, { headers: { "www-authenticate": "Bearer" } });
}

/** What the log of reviews calls who came in: the token's label, which can be relied on. */
export function signatureOf({ token }: Pick<Visit, "token">): string {
  return token === null ? "operator" : token.label || `token:${token.id}`;
}

/** What OpenAPI says of a route that needs a scope; reading may be open to all. */
export function needs(scope: TokenScope): Record<string, string[]>[] {
  return scope === "read" ? [{ bearer: [scope] }, {}] : [{ bearer: [scope] }];
}
