/** GET /v1/precedence: is a contact the highest, first or last, as far as is known? */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { entity, LevelQuery } from "../http/contact-filters.ts";
import { given } from "../http/given.ts";
import { addLookup } from "../http/lookup-route.ts";
import { one } from "../http/read-query.ts";
import type { Services } from "../services.ts";
import { PRESUMED } from "./room.ts";

const Judgement = z
  .object({
    verdict: z.enum(["contradicted", "not_contradicted", "unverifiable"]),
    witnesses: z.array(z.string()),
    doubtful: z.array(z.string()),
    window: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    reasons: z.array(z.string()),
    rule: z.literal("R16"),
    known: z.int(),
    considered: z.int(),
  })
  .openapi("PrecedenceJudgement");

/** Adds the route to the app. */
export function addPrecedence(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/precedence",
    summary: "A claim to precedence, judged",
    description:
      "A verdict over what is stored, with its witnesses; never “true”, for no store is complete (R16). Without `event` or `as_of` nothing can be contradicted.",
    query: z.strictObject({
      a: entity,
      b: entity,
      comparator: z.enum(["highest", "first", "last", "longest", "largest"]).optional(),
      level: LevelQuery,
      since: one("Since when it is claimed to be (EDTF).", "2019"),
      as_of: one(
        "End of the window (EDTF), exclusive, where the claimed contact isn't stored.",
        "2024-03-19",
      ),
      event: one("Id of the claimed contact.", "event:0123456789abcdef"),
      presumed: PRESUMED,
    }),
    answer: { description: "The verdict", schema: Judgement },
    find: (workspace, { as_of, presumed, ...query }) =>
      workspace.precedence({
        ...given(query),
        ...(as_of === undefined ? {} : { asOf: as_of }),
        counterpartPresumption: presumed === "true",
      }),
  });
}
