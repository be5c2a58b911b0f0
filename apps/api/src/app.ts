/** Takes the services, gives the app: every route, and what stands before them. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { timing } from "hono/timing";
import { HttpProblem, problemResponse } from "./http/problems.ts";
import { discardBody } from "./http/read-body.ts";
import { addCheck } from "./routes/check.ts";
import { addExtract } from "./routes/extract.ts";
import { addHealth } from "./routes/health.ts";
import { addOpenApi } from "./routes/openapi.ts";
import type { Services } from "./services.ts";

/** The app of a server; it does no input or output of its own beyond what the services give it. */
export function createApp(services: Services): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(timing());
  app.use(secureHeaders());
  app.use(async (c, next) => {
    await next();
    if (!c.res.ok) await discardBody(c.req.raw, services.limits);
  });
  addHealth(app, services);
  addOpenApi(app);
  addExtract(app, services);
  addCheck(app, services);
  app.notFound((c) =>
    problemResponse(
      new HttpProblem("not_found", `no route answers ${c.req.method} here; /openapi.json lists all routes`),
    ),
  );
  app.onError((error) => problemResponse(problemOf(error)));
  return app;
}

/** What anything thrown means to the client; a fault of our own says nothing of its inside. */
function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof HTTPException && error.status < 500)
    return new HttpProblem("invalid_request", error.message.slice(0, 200) || "the request can't be read");
  return new HttpProblem("fault", "the server failed at this request; please report what you sent");
}
