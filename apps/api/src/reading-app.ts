/**
 * Takes the services of a server, gives the app that reads a plain text into JSON, as `routes/extract.ts` does: the one
 * case of `POST /v1/extract` that asks for no schema, no other format and no parser of pages, so that a worker which has
 * just been started answers it before it has loaded them.
 */
import { type Env, Hono, type MiddlewareHandler } from "hono";
import { getPath, getQueryParams } from "hono/utils/url";
import { addDoors, addLimits, type DoorServices } from "./doors.ts";
import { checkedReport } from "./http/checked-report.ts";
import { readBody } from "./http/read-body.ts";
import { awaitTurn } from "./http/reading-turns.ts";
import type { ReportOptions } from "./http/report-body.ts";
import { type DossierChoice, dossierIn, JSON_FORMAT } from "./http/written-dossier.ts";
import type { Services } from "./services.ts";

const PATH = "/v1/extract";

/** What the query may say here; each once, up to so many characters. */
const OPTIONS: ReadonlySet<string> = new Set(["published", "outlet", "title", "url", "licence", "text"]);
const LONGEST = 2_000;

const TEXT = /^text\/plain(?:; ?charset=utf-8)?$/i;
const JSON_TYPES: ReadonlySet<string> = new Set(["*/*", "application/json"]);

/** Whether a request is one that this app answers; what it gives to none other is for the whole app to judge. */
export function isPlainReading(request: Request): boolean {
  const { method, headers } = request;
  if (method !== "POST" || getPath(request) !== PATH) return false;
  if (!TEXT.test(headers.get("content-type") ?? "")) return false;
  if (!JSON_TYPES.has(headers.get("accept") ?? "*/*")) return false;
  return Object.entries(queryOf(request)).every(([name, [value = "", ...more]]) => {
    if (name === "text" && value !== "true" && value !== "false") return false;
    return OPTIONS.has(name) && more.length === 0 && value !== "" && value.length <= LONGEST;
  });
}

/** The app; it answers only what `isPlainReading` lets in. */
export function createReadingApp(
  services: DoorServices & Pick<Services, "extract">,
  turns: MiddlewareHandler | null,
): Hono<Env> {
  const { extract, limits } = services;
  const app = new Hono<Env>();
  addDoors(app, services);
  addLimits(app, [PATH], services, turns);
  app.post(PATH, async (c) => {
    const { text, ...options } = askedOf(c.req.raw);
    const given = await readBody(c.req.raw, limits);
    await awaitTurn(c);
    const report = checkedReport(given, options, limits);
    const { body, type, headers } = dossierIn(JSON_FORMAT, extract(report.text, report.options), { text });
    return c.body(body, 200, { "content-type": type, ...headers });
  });
  return app;
}

/** The query of a request that `isPlainReading` lets in. */
const askedOf = (request: Request): ReportOptions & DossierChoice =>
  Object.fromEntries(Object.entries(queryOf(request)).map(([name, [value]]) => [name, value]));

const queryOf = ({ url }: Request): Record<string, string[]> =>
  getQueryParams(url) as Record<string, string[]>;
