/** Takes a request of a form, gives its query by a schema, and the address with another one: a field that was left empty wasn't given. */
import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { readQuery } from "../../http/read-query.ts";

/** The query. Throws HttpProblem `invalid_request`. */
export function pageQuery<T>(c: Context, schema: z.ZodObject & z.ZodType<T>): T {
  const given = Object.entries(c.req.queries()).map(
    ([name, values]) => [name, values.map((value) => value.trim()).filter((value) => value !== "")] as const,
  );
  return readQuery(c, schema, Object.fromEntries(given.filter(([, values]) => values.length > 0)));
}

/** The address of a page with some of its query changed; null takes a field out. */
export function addressWith(
  path: string,
  query: Readonly<Record<string, readonly string[]>>,
  change: Readonly<Record<string, string | null>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query))
    if (!Object.hasOwn(change, name))
      for (const value of values) if (value !== "") search.append(name, value);
  for (const [name, value] of Object.entries(change)) if (value !== null) search.append(name, value);
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}
