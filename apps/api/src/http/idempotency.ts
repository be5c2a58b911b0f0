/** Takes a request, gives its idempotency key, and what was answered to it before. */
import { z } from "@hono/zod-openapi";
import { ReadoutError, shorten } from "@readout/core";
import type { Workspace } from "@readout/store";
import type { Context } from "hono";
import { HttpProblem } from "./problems.ts";

/** The header for OpenAPI. */
export const IdempotencyHeaders = z.object({
  "idempotency-key": z.string().min(1).max(255).optional().openapi({
    description: "The same key with the same request gives the first answer again.",
  }),
});

/** The key, null where none is given. Throws HttpProblem `invalid_request` for one that is empty or too long. */
export function idempotencyKey(c: Context): string | null {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return null;
  if (key.length > 0 && key.length <= 255) return key;
  throw new HttpProblem(
    "invalid_request",
    `Idempotency-Key: expected 1 to 255 characters, got ${key.length}`,
  );
}

/** A fingerprint of a request: hexadecimal digits that differ where the requests do. */
export async function printOf(request: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(request));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What was answered to the key for a kind of request, null where nothing was. Throws HttpProblem `idempotency_key_reused` for another request's. */
export async function claimKey(
  workspace: Workspace,
  key: string,
  print: string,
  kind = "",
): Promise<string | null> {
  try {
    return await workspace.claimKey(kind + key, print);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === "conflict")
      throw new HttpProblem(
        "idempotency_key_reused",
        `the idempotency key "${shorten(key)}" was used for another request: take a new key for each`,
      );
    throw error;
  }
}
