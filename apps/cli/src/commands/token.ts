/** `readout token create|list|revoke`: who may do what in a workspace of a database, or of a server. */
import { TOKEN_SCOPES, type TokenInfo, type TokenScope } from "@readout/store";
import { withStore } from "../database/open-archive.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** Whose tokens. */
export interface TokenFlags {
  readonly database: string;
  readonly workspace: string;
  readonly server?: string;
}

/** The tokens of one workspace. */
interface WorkspaceTokens {
  create(scopes: readonly TokenScope[], label?: string): Promise<{ readonly token: string }>;
  list(): Promise<readonly TokenInfo[]>;
  /** False where none of that id holds. */
  revoke(id: string): Promise<boolean>;
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
  return withTokens(
    flags,
    async (tokens) => {
      const { token } = await tokens.create(scopes as TokenScope[], flags.label);
      await io.out(token);
      return 0;
    },
    { make: true },
  );
}

/** Prints the tokens of the workspace, a line each; never a secret. */
export async function runTokenList(flags: TokenFlags, io: Io): Promise<number> {
  return withTokens(flags, async (tokens) => {
    for (const token of await tokens.list()) await io.out(lineOf(token));
    return 0;
  });
}

/** Ends a token; status 1 where the workspace has none of that id that still holds. */
export async function runTokenRevoke(id: string, flags: TokenFlags, io: Io): Promise<number> {
  return withTokens(flags, async (tokens) => {
    if (await tokens.revoke(id)) {
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

async function withTokens(
  flags: TokenFlags,
  work: (tokens: WorkspaceTokens) => Promise<number>,
  { make = false }: { readonly make?: boolean } = {},
): Promise<number> {
  const { database, workspace, server } = flags;
  if (server !== undefined) {
    const { serverTokens } = await import("../server/server-tokens.ts");
    return work(serverTokens(server, flags));
  }
  return withStore(
    database,
    (store) =>
      work({
        create: async (scopes, label) => {
          await store.createWorkspace(workspace, { by: "cli" });
          return store.tokens.create({
            workspace,
            scopes,
            ...(label === undefined ? {} : { label }),
            by: "cli",
          });
        },
        list: () => store.tokens.list(workspace),
        revoke: (id) => store.tokens.revoke(workspace, id, "cli"),
      }),
    { make },
  );
}
