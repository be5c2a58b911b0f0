/** Takes a request, gives its idempotency key. */
import { z } from "@hono/zod-openapi";
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
