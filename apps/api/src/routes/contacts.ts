/** GET /v1/contacts: when two met, at what level, and the highest of it. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { Mode } from "@readout/core";
import type { Workspace } from "@readout/store";
import { ContactFilterQuery, contactFilters, entity } from "../http/contact-filters.ts";
import { addLookup } from "../http/lookup-route.ts";
import { PageQuery, pageOptions } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const Tri = z.enum(["yes", "unknown"]);

const Contact = z
  .object({
    document: z.string(),
    when: z.string().nullable().openapi({ description: "EDTF." }),
    mode: Mode,
    event: z.string(),
    contact: Tri,
    inWindow: Tri,
    plenary: z.enum(["yes", "no", "unknown"]),
    level: z.looseObject({ level: z.string().nullable(), rank: z.number().nullable() }),
  })
  .openapi("Contact");

const Highest = z
  .object({ events: z.array(z.string()), level: z.string(), rank: z.number(), rule: z.literal("R16") })
  .openapi("HighestContact");

const Query = ContactFilterQuery.extend({ a: entity, b: entity, ...PageQuery.shape });

/** Adds the route to the app. */
export function addContacts(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/contacts",
    summary: "Contacts of two",
    description:
      "Sure and possible direct contacts, latest first (R15), and the highest sure one (R14, R16).",
    query: Query,
    answer: {
      description: "A page; `highest` is null where none of known level is surely in the window",
      schema: z.object({ items: z.array(Contact), next: z.string().nullable(), highest: Highest.nullable() }),
    },
    find: (workspace, query) => contactsOf(workspace, query, services),
  });
}

async function contactsOf(
  workspace: Workspace,
  query: z.infer<typeof Query>,
  { limits }: Services,
): Promise<object> {
  const { a, b, limit, cursor, ...filters } = query;
  const asked = { a, b, ...contactFilters(filters) };
  const page = await workspace.contacts({ ...asked, ...pageOptions({ limit, cursor }, limits) });
  return { ...page, highest: await workspace.highestContact(asked) };
}
