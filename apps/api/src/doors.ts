/** Takes an app and the services, puts before its routes what every request passes, and behind them what answers a failure. */
import type { Context, Env, Hono, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { timing } from "hono/timing";
import { WORKSPACE_HEADER } from "./http/access.ts";
import { problemOf } from "./http/error-problems.ts";
import { logRequests, noteProblem } from "./http/log.ts";
import { refuseOverload } from "./http/overload.ts";
import { HttpProblem, problemResponse } from "./http/problems.ts";
import { rateLimit } from "./http/rate-limit.ts";
import { discardBody } from "./http/read-body.ts";
import { REFERRER_POLICY } from "./http/referrer-policy.ts";
import type { Services } from "./services.ts";

/** What stands at the doors of an app, whichever routes it has. */
export type DoorServices = Pick<
  Services,
  "limits" | "rateLimiter" | "addressOf" | "packs" | "log" | "corsOrigins"
>;

/** Answers a failure for somebody who looks at pages; null where a program asks. */
export type ShownFailure = (problem: HttpProblem, c: Context) => Promise<Response> | null;

/** Puts the log, the headers and the answers to failures around the routes that are added after it. */
export function addDoors(
  app: Hono<Env>,
  { log, packs, corsOrigins, limits }: DoorServices,
  shown: ShownFailure = () => null,
): void {
  app.use(requestId());
  if (log) app.use(logRequests(log));
  app.use(timing());
  if (packs) app.use(packs);
  app.use(secureHeaders({ referrerPolicy: REFERRER_POLICY }));
  if (corsOrigins.length > 0) app.use(allowOrigins(corsOrigins));
  app.use(async (c, next) => {
    await next();
    if (!c.res.ok) await discardBody(c.req.raw, limits);
  });
  const refuse = (error: unknown, c: Context): Response | Promise<Response> => {
    const problem = problemOf(error);
    noteProblem(c, problem.code);
    return shown(problem, c) ?? problemResponse(problem);
  };
  app.notFound((c) =>
    refuse(
      new HttpProblem("not_found", `no route answers ${c.req.method} here; /openapi.json lists all routes`),
      c,
    ),
  );
  app.onError(refuse);
}

/** Limits the requests of these paths, and has their reports read in turn. */
export function addLimits(
  app: Hono<Env>,
  paths: readonly string[],
  { limits, rateLimiter, addressOf }: DoorServices,
  turns: MiddlewareHandler | null,
): void {
  for (const path of paths) {
    if (limits.underWay > 0) app.use(path, refuseOverload(limits.underWay));
    if (rateLimiter) app.use(path, rateLimit(rateLimiter, addressOf));
  }
  if (turns) app.use("/v1/*", turns);
}

function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowHeaders: [
      "authorization",
      "content-type",
      "idempotency-key",
      "if-match",
      "if-none-match",
      WORKSPACE_HEADER,
    ],
    exposeHeaders: [
      "etag",
      "link",
      "location",
      "retry-after",
      "readout-losses",
      "readout-files",
      "x-request-id",
    ],
  });
}
