/** Takes a request of a form, gives its query by a schema: a field that was left empty wasn't given. */
import type { z } from "@hono/zod-openapi";
import { actorNamed, type Workspace } from "@readout/store";
import type { Context } from "hono";
import { readQuery } from "../../http/read-query.ts";

/** The query. Throws HttpProblem `invalid_request`. */
export function pageQuery<T>(c: Context, schema: z.ZodObject & z.ZodType<T>): T {
  const given = Object.entries(c.req.queries()).map(
    ([name, values]) => [name, values.map((value) => value.trim()).filter((value) => value !== "")] as const,
  );
  return readQuery(c, schema, Object.fromEntries(given.filter(([, values]) => values.length > 0)));
}

/** Ids of actors as a person names them, by commas or one by one: "Kenya, UGA". Throws ReadoutError `invalid_option`. */
export async function actorsGiven(
  workspace: Workspace,
  given: readonly string[] | undefined,
): Promise<string[] | undefined> {
  const ids: string[] = [];
  for (const one of given ?? []) {
    // Someone anonymous is found by the text's own word for them, commas and all.
    if (one.startsWith("anonymous:")) ids.push(one);
    else
      for (const name of one.split(",").map((part) => part.trim()))
        if (name !== "") ids.push(await actorNamed(workspace, name));
  }
  return ids.length === 0 ? undefined : ids;
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
