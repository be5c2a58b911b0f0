/** GET /v1/compare: two readouts clause by clause. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { addLookup } from "../http/lookup-route.ts";
import { HttpProblem } from "../http/problems.ts";
import { severalOf } from "../http/read-query.ts";
import { recordSchema } from "../http/record-schemas.ts";
import { CopySchema, MeetingDriftSchema, orNull } from "../http/told-schemas.ts";
import type { Services } from "../services.ts";

const Clauses = z.array(recordSchema("Clause"));
const PairSchema = z.object({ a: recordSchema("Clause"), b: recordSchema("Clause"), similarity: z.number() });
const Pairs = z.array(PairSchema);

const Class = z.object({
  class: z.string(),
  claims: z.array(z.looseObject({ evidence: recordSchema("Evidence") })),
});

const Comparison = z
  .object({
    docs: z.object({ a: z.string(), b: z.string() }),
    shared: Pairs,
    onlyA: Clauses,
    onlyB: Clauses,
    stronger: z.array(PairSchema.extend({ stronger: z.enum(["a", "b"]), by: z.int() })),
    opposed: Pairs,
    scope: z.array(
      z.object({
        of: z.enum(["subject", "content"]),
        pair: PairSchema,
        onlyA: z.array(z.string()),
        onlyB: z.array(z.string()),
        narrower: z.enum(["a", "b"]).nullable(),
      }),
    ),
    docClass: z.object({ a: z.string(), b: z.string() }).nullable(),
    classes: z.object({ a: Class, b: Class }),
    room: orNull(MeetingDriftSchema).openapi({ description: "How the room of b differs from that of a." }),
    copy: orNull(CopySchema).openapi({ description: "Set where one reprints the other." }),
    rule: z.literal("R26"),
  })
  .openapi("Comparison");

/** Adds the route to the app. */
export function addCompare(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/compare",
    summary: "Two readouts compared",
    description:
      "What both say, what only one says, where one is stronger or they are opposed (R26), of what class each is, how its room differs (R29), and whether it reprints the other.",
    query: z.strictObject({ document: severalOf("Ids of two documents.", "doc:0123456789abcdef") }),
    answer: { description: "The comparison", schema: Comparison },
    find: async (workspace, { document = [] }) => {
      const [a, b] = document;
      if (a !== undefined && b !== undefined && document.length === 2) return workspace.compare(a, b);
      throw new HttpProblem(
        "invalid_request",
        `query.document: expected it twice, got it ${document.length} times`,
      );
    },
  });
}
