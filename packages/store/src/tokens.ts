/** Takes a driver, gives Tokens: who may do what in which workspace; only hashes are kept. */
import { ReadoutError, sha256Hex, shorten } from "@readout/core";
import type { Driver } from "./driver.ts";
import { type Surroundings, timestamp } from "./scope.ts";

/** What a token may allow. `admin` allows all the others too. */
export const TOKEN_SCOPES = ["read", "write", "review", "admin"] as const;

/** One of the scopes. */
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A token without its secret; times are ISO 8601 in UTC, `revokedAt` null while it holds. */
export interface TokenInfo {
  readonly id: string;
  readonly workspace: string;
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** The tokens of a database. */
export interface Tokens {
  /** Makes a token; `token` is shown this once. Throws ReadoutError `not_found` without such a workspace, `invalid_option`. */
  create(given: {
    readonly workspace: string;
    readonly scopes: readonly TokenScope[];
    readonly label?: string;
    readonly by?: string;
  }): Promise<TokenInfo & { readonly token: string }>;
  /** All tokens of a workspace, revoked ones too, oldest first. */
  list(workspace: string): Promise<TokenInfo[]>;
  /** Ends a token for good. False where the workspace has none of that id that still holds. */
  revoke(workspace: string, id: string, by?: string): Promise<boolean>;
  /** What a bearer's token stands for; null where it is none or was revoked. */
  find(token: string): Promise<TokenInfo | null>;
}

/** `readout_ID_SECRET`: the prefix lets secret scanners find one, the id leads to its row. */
const TOKEN = /^readout_([0-9a-f]{16})_([0-9a-f]{48})$/;

interface TokenRow extends Omit<TokenInfo, "scopes"> {
  readonly scopes: string;
  readonly hash: string;
}

const COLUMNS = `t.id, w.id AS workspace, t.label, t.scopes, t.created_at AS createdAt, t.revoked_at AS revokedAt, t.hash
  FROM tokens t JOIN workspaces w ON w.key = t.workspace`;

/** The tokens behind a driver. */
export function tokensOf(driver: Driver, around: Surroundings): Tokens {
  return {
    create: async ({ workspace, scopes, label = "", by = "store" }) => {
      if (scopes.length === 0 || scopes.some((scope) => !TOKEN_SCOPES.includes(scope))) {
        throw new ReadoutError(
          "invalid_option",
          `scopes: expected one or more of ${TOKEN_SCOPES.join(", ")}, got "${shorten(scopes.join(", "))}"`,
        );
      }
      const id = around.random(8);
      const token = `readout_${id}_${around.random(24)}`;
      const kept = TOKEN_SCOPES.filter((scope) => scopes.includes(scope));
      const createdAt = timestamp(around);
      const [rows = []] = await driver.batch([
        {
          sql: `INSERT INTO tokens (workspace, id, hash, label, scopes, created_at)
            SELECT key, ?, ?, ?, ?, ? FROM workspaces WHERE id = ? RETURNING key`,
          params: [id, sha256Hex(token), label.slice(0, 200), kept.join(" "), createdAt, workspace],
        },
        noted(around, "token.create", id, by, kept),
      ]);
      if (rows.length === 0) {
        throw new ReadoutError("not_found", `no workspace "${shorten(workspace)}": make it first`);
      }
      return { id, workspace, label: label.slice(0, 200), scopes: kept, createdAt, revokedAt: null, token };
    },
    list: async (workspace) => {
      const rows = await driver.all<TokenRow>(`SELECT ${COLUMNS} WHERE w.id = ? ORDER BY t.key`, [workspace]);
      return rows.map(infoOf);
    },
    revoke: async (workspace, id, by = "store") => {
      const [rows = []] = await driver.batch([
        {
          sql: `UPDATE tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL
            AND workspace = (SELECT key FROM workspaces WHERE id = ?) RETURNING key`,
          params: [timestamp(around), id, workspace],
        },
        noted(around, "token.revoke", id, by),
      ]);
      return rows.length > 0;
    },
    find: async (token) => {
      const [, id] = TOKEN.exec(token) ?? [];
      if (id === undefined) return null;
      const [row] = await driver.all<TokenRow>(`SELECT ${COLUMNS} WHERE t.id = ? AND t.revoked_at IS NULL`, [
        id,
      ]);
      return row && isSame(row.hash, sha256Hex(token)) ? infoOf(row) : null;
    },
  };
}

// The line of the audit table; changes() is that of the statement before.
function noted(
  around: Surroundings,
  action: string,
  id: string,
  by: string,
  scopes: readonly TokenScope[] = [],
) {
  return {
    sql: `INSERT INTO audit (workspace, at, by, action, target, details)
      SELECT workspace, ?, ?, ?, id, ? FROM tokens WHERE id = ? AND changes() > 0`,
    params: [timestamp(around), by, action, JSON.stringify(scopes.length > 0 ? { scopes } : {}), id],
  };
}

function infoOf({ hash: _, scopes, ...row }: TokenRow): TokenInfo {
  return { ...row, scopes: scopes.split(" ") as TokenScope[] };
}

// Takes as long wherever the first difference stands.
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
