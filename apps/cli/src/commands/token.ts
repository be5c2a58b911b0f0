/** `readout token create|list|revoke`: who may do what in a workspace of a database, or of a server. */
import { openStore, TOKEN_SCOPES, type TokenInfo, type TokenScope } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** Whose tokens. */
export interface TokenFlags {
  readonly database: string;
  readonly workspace: string;
}

/** Makes a token and prints it; it is shown this once. The workspace is made where it isn't there. */
export async function runTokenCreate(
  flags: TokenFlags & { readonly scopes: string; readonly label?: string },
  io: Io,
): Promise<number> {
  const scopes = flags.scopes.split(",").map((scope) => scope.trim());
  const strange = scopes.find((scope) => !(TOKEN_SCOPES as readonly string[]).includes(scope));
  if (strange !== undefined)
    throw new Problem(
      "use",
      `--scopes: expected some of ${TOKEN_SCOPES.join(",")}, got "${strange.slice(0, 200)}"`,
    );
  return withStore(flags, async (store) => {
    await store.createWorkspace(flags.workspace, { by: "cli" });
    const { token } = await store.tokens.create({
      workspace: flags.workspace,
      scopes: scopes as TokenScope[],
      ...(flags.label === undefined ? {} : { label: flags.label }),
      by: "cli",
    });
    await io.out(token);
    return 0;
  });
}

/** Prints the tokens of the workspace, a line each; never a secret. */
export async function runTokenList(flags: TokenFlags, io: Io): Promise<number> {
  return withStore(flags, async (store) => {
    for (const token of await store.tokens.list(flags.workspace)) await io.out(lineOf(token));
    return 0;
  });
}

/** Ends a token; status 1 where the workspace has none of that id that still holds. */
export async function runTokenRevoke(id: string, flags: TokenFlags, io: Io): Promise<number> {
  return withStore(flags, async (store) => {
    if (await store.tokens.revoke(flags.workspace, id, "cli")) {
      await io.out(`${id} is revoked`);
      return 0;
    }
    throw new Problem(
      "input",
      `no token ${id.slice(0, 200)} holds in the workspace ${flags.workspace}; see: readout token list`,
    );
  });
}

function lineOf({ id, label, scopes, createdAt, revokedAt }: TokenInfo): string {
  const state = revokedAt === null ? "" : `  revoked ${revokedAt}`;
  return `${id}  ${scopes.join(",")}  ${createdAt}  ${label || "(no label)"}${state}`;
}

async function withStore(
  { database }: TokenFlags,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<number>,
): Promise<number> {
  const store = await openStore(nodeDriver(database));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
