/** Takes a sink, gives what writes one line for each request: never a text, a query or a name. */
import { ReadoutError } from "@readout/core";
import type { TokenInfo } from "@readout/store";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";

/** One request. `route` is the pattern that answered; `token` is the id of a token; `error` says where a fault arose. */
export interface LogLine {
  readonly time: string;
  readonly request: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly workspace: string | null;
  readonly token: string | null;
  readonly problem: string | null;
  readonly error: string | null;
}

/** Where lines go: one JSON line each. */
export type Log = (line: LogLine) => void;

/** Says for the log who came in. */
export function noteVisit(c: Context, workspace: string, token: TokenInfo | null): void {
  c.set("visit", { workspace, token: token?.id ?? null });
}

/** Says for the log which problem was answered. */
export function noteProblem(c: Context, code: string): void {
  c.set("problem", code);
}

/** Writes a line after each request. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const started = Date.now();
    await next();
    const visit = c.get("visit") as { workspace: string; token: string | null } | undefined;
    log({
      time: new Date(started).toISOString(),
      request: String(c.get("requestId") ?? ""),
      method: c.req.method.slice(0, 20),
      route: routePath(c, -1),
      status: c.res.status,
      ms: Date.now() - started,
      workspace: visit?.workspace ?? null,
      token: visit?.token ?? null,
      problem: (c.get("problem") as string | undefined) ?? null,
      error: c.res.status >= 500 && c.error ? traceOf(c.error) : null,
    });
  };
}

// The message of an unknown error may quote what was being read; its name and the lines of code can't.
function traceOf(error: Error): string {
  const cause = error.cause instanceof Error ? ` < ${traceOf(error.cause)}` : "";
  if (error instanceof ReadoutError && /^(?:storage|migration)_/.test(error.code))
    return `${error.code}: ${error.message}${cause}`;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return `${error.name} ${frames
    .slice(0, 6)
    .map((line) => line.trim())
    .join(" ")}${cause}`;
}
