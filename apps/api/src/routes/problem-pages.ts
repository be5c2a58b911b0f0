/** GET /problems/{code}: what a problem means; the address is the `type` of every answer that has it. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { html } from "hono/html";
import { HttpProblem, PROBLEMS, type ProblemCode } from "../http/problems.ts";
import { page } from "../pages/page.ts";

/** Adds the pages; they stand outside `/v1` and its OpenAPI document. */
export function addProblemPages(app: OpenAPIHono): void {
  app.get("/problems/:code", (c) => {
    const code = c.req.param("code");
    if (!Object.hasOwn(PROBLEMS, code))
      throw new HttpProblem(
        "not_found",
        `no problem has that code; there are ${Object.keys(PROBLEMS).join(", ")}`,
      );
    const { status, title } = PROBLEMS[code as ProblemCode];
    return page(
      c,
      title,
      html`<p>Answered with status ${status} and the type <code>/problems/${code}</code>, as problem details (RFC 9457).
The field <code>detail</code> says what was expected, what came, and what to do.</p>
<p><a href="/reference">All routes</a></p>`,
    );
  });
}
