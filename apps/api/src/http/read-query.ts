/** Takes a request, gives its query by a schema: parameters that may be repeated as lists, the others once. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { given } from "./given.ts";
import type { Limits } from "./limits.ts";
import { HttpProblem } from "./problems.ts";
import { parse } from "./report-body.ts";

/** A parameter that may be given several times. */
export const severalOf = <T extends string>(
  description: string,
  example?: string,
  value: z.ZodType<T> = z.string().min(1).max(500) as unknown as z.ZodType<T>,
) =>
  z
    .array(value)
    .max(50)
    .optional()
    .openapi({
      param: { style: "form", explode: true },
      description,
      ...(example ? { example: [example] } : {}),
    });

/** A parameter that is given once. */
export const one = (description: string, example?: string) =>
  z
    .string()
    .min(1)
    .max(2_000)
    .optional()
    .openapi({ description, ...(example ? { example } : {}) });

/** Of routes that take no parameters. */
const NO_QUERY = z.strictObject({});

/** Throws HttpProblem `invalid_request` for any parameter. */
export function refuseQuery(c: Context): void {
  readQuery(c, NO_QUERY);
}

/** What every list takes. */
export const PageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9][0-9]{0,14}$/, "expected a whole number from 1")
    .transform(Number)
    .optional()
    .openapi({
      type: "integer",
      minimum: 1,
      maximum: 200,
      description: "Rows of the page; 50 unless given.",
    }),
  cursor: one("Where the page starts: `next` of the page before."),
});

/** The query by a schema. Throws HttpProblem `invalid_request` for what the route doesn't take. */
export function readQuery<T>(
  c: Context,
  schema: z.ZodObject & z.ZodType<T>,
  query: Readonly<Record<string, string[]>> = c.req.queries(),
): T {
  const given = Object.entries(query).map(([name, values]) => {
    const field = schema.shape[name];
    const isList = field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray;
    if (isList) return [name, values] as const;
    if (values.length > 1)
      throw new HttpProblem(
        "invalid_request",
        `query.${name.slice(0, 100)}: expected it once, got it ${values.length} times`,
      );
    return [name, values[0]] as const;
  });
  return parse(schema, Object.fromEntries(given), "query");
}

/** The page asked for. Throws HttpProblem `page_too_large`. */
export function pageOptions(
  { limit, cursor }: { limit?: number | undefined; cursor?: string | undefined },
  { pageSize }: Limits,
): { limit?: number; cursor?: string } {
  if (limit !== undefined && limit > pageSize)
    throw new HttpProblem(
      "page_too_large",
      `limit: expected at most ${pageSize}, got ${limit}; follow \`next\` for more`,
      { extensions: { limitRows: pageSize } },
    );
  return given({ limit, cursor });
}
