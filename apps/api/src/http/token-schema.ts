/** Gives what OpenAPI says of tokens. */
import { z } from "@hono/zod-openapi";
import { TOKEN_SCOPES, type TokenInfo } from "@readout/store";

/** A scope; `admin` allows all the others too. */
export const ScopeSchema = z.enum(TOKEN_SCOPES);

/** A token without its secret. */
export const TokenSchema = z
  .object({
    id: z.string().openapi({ example: "0123456789abcdef" }),
    workspace: z.string(),
    label: z.string(),
    scopes: z.array(ScopeSchema),
    createdAt: z.string(),
    revokedAt: z.string().nullable(),
  })
  .openapi("Token") satisfies z.ZodType<TokenInfo>;
