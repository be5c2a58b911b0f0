/** Takes statuses, gives their answers for the OpenAPI document: problem details each. */
import { z } from "@hono/zod-openapi";
import { PROBLEMS, type ProblemCode } from "./problems.ts";

/** Problem details (RFC 9457). */
export const ProblemSchema = z
  .looseObject({
    type: z
      .string()
      .openapi({ description: "Which problem; its page explains it.", example: "/problems/empty_text" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .openapi("Problem");

/** The answers of a route that may fail in these ways. */
export function problemAnswers(
  ...statuses: readonly number[]
): Record<
  number,
  { description: string; content: { "application/problem+json": { schema: typeof ProblemSchema } } }
> {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: (Object.keys(PROBLEMS) as ProblemCode[])
          .filter((code) => PROBLEMS[code].status === status)
          .map((code) => `\`${code}\`: ${PROBLEMS[code].title}`)
          .join("; "),
        content: { "application/problem+json": { schema: ProblemSchema } },
      },
    ]),
  );
}
