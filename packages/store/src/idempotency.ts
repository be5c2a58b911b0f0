/** Takes a caller's idempotency key, gives the answer that its first request got. */
import { ReadoutError, shorten } from "@readout/core";
import { type Scope, timestamp } from "./scope.ts";

/** How long a key is known. */
const KEPT_MS = 86_400_000;

/**
 * Takes a key for a request (its fingerprint); gives the response that was remembered for it, null where the work is
 * still to do. A request that was cut off before its answer is done again, so the work itself has to bear repeating.
 *
 * Throws ReadoutError `conflict` where the key belongs to another request. Keys are forgotten after a day.
 */
export async function claimKey(scope: Scope, key: string, request: string): Promise<string | null> {
  const [, , rows = []] = await scope.driver.batch([
    {
      sql: "DELETE FROM idempotency WHERE created_at < ?",
      params: [new Date(scope.now() - KEPT_MS).toISOString()],
    },
    {
      sql: "INSERT INTO idempotency (workspace, id, request, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      params: [scope.workspace, key, request, timestamp(scope)],
    },
    {
      sql: "SELECT request, response FROM idempotency WHERE workspace = ? AND id = ?",
      params: [scope.workspace, key],
    },
  ]);
  const [row] = rows;
  if (row && row.request !== request) {
    throw new ReadoutError(
      "conflict",
      `the idempotency key "${shorten(key)}" was used for another request: take a new key for each`,
    );
  }
  return (row?.response as string | null | undefined) ?? null;
}

/** Remembers the response of a claimed key. */
export async function rememberResponse(scope: Scope, key: string, response: string): Promise<void> {
  await scope.driver.run("UPDATE idempotency SET response = ? WHERE workspace = ? AND id = ?", [
    response,
    scope.workspace,
    key,
  ]);
}
