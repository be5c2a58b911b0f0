/** Takes a request with a report in it, gives the text and what the client says of it. */
import { z } from "@hono/zod-openapi";
import { DocumentKind } from "@readout/core";
import type { Context } from "hono";
import { checkedReport, isDay, type ReceivedReport } from "./checked-report.ts";
import { bodyType } from "./content-type.ts";
import { issueWords } from "./issue-words.ts";
import type { Limits } from "./limits.ts";
import { HttpProblem } from "./problems.ts";
import { parseJson, readBody } from "./read-body.ts";
import { awaitTurn } from "./reading-turns.ts";

const line = (description: string, example: string) =>
  z.string().min(1).max(2_000).optional().openapi({ description, example });

/** What the client may say of a report: in the query, or beside `text` in a JSON body. */
export const ReportOptions = z
  .strictObject({
    published: line("Day or instant of publication; relative dates need it.", "2024-03-14"),
    outlet: line("Who published it.", "Tbilisi Courier"),
    title: line("Its headline, if the text doesn't open with it.", "Four ministers meet in Tbilisi"),
    url: line("Where it stands.", "https://example.org/report"),
    licence: line("The licence that it says it stands under.", "CC BY 4.0"),
    kind: DocumentKind.optional().openapi({
      description: "What kind of document it is, if the text doesn't tell.",
    }),
  })
  .openapi("ReportOptions");
export type ReportOptions = z.infer<typeof ReportOptions>;

/** A report as JSON. */
export const ReportBody = ReportOptions.extend({
  text: z.string().openapi({ description: "The report in plain text; offsets in the answer refer to it." }),
}).openapi("ReportBody");

/** The bodies that hold a report, for OpenAPI. */
export const reportContent = {
  "text/plain": { schema: z.string().openapi({ example: "The ministers met in Ankara on Sunday." }) },
  "text/html": { schema: z.string() },
  "application/xhtml+xml": { schema: z.string() },
  "text/markdown": { schema: z.string() },
  "text/x-markdown": { schema: z.string() },
  "application/ninjs+json": { schema: z.looseObject({}) },
  "application/json": { schema: ReportBody },
};

/**
 * Reads a report from a request: text, HTML, Markdown or a news item with options in the query, which win over what
 * the page says of itself, or JSON with its own options, which win over the query.
 *
 * Throws HttpProblem for a body that can't be read, an option that isn't one, an empty or too long text.
 */
export async function readReport(c: Context, limits: Limits, query: ReportOptions): Promise<ReceivedReport> {
  const type = bodyType(c, MEDIA_TYPES);
  const body = await readBody(c.req.raw, limits);
  await awaitTurn(c);
  if (type === "application/json") {
    const { text, ...options } = parse(ReportBody, withoutNulls(parseJson(body)), "body");
    return checkedReport(text, { ...query, ...options }, limits);
  }
  // A text as it is: the parsers of pages are only loaded for a page.
  if (type === "text/plain") return checkedReport(body, query, limits);
  const intake = await import("@readout/intake");
  const { text, language: _, ...told } = intake.readReport(body, type);
  // What a page says of itself may be no date; only what the client says is worth a refusal.
  const known = Object.fromEntries(
    Object.entries({ ...told, published: isDay(told.published) ? told.published : null }).filter(
      ([, value]) => value !== null,
    ),
  );
  return checkedReport(text, { ...known, ...query }, limits);
}

/** A test holds them against what intake reads. */
export const MEDIA_TYPES = Object.keys(reportContent);

/** An object without the fields that are null: many who write JSON say so of what they don't know. */
export function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

/** A value by its schema. Throws HttpProblem `invalid_request` that names each field that is wrong. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const errors = issueWords(result.error.issues, value, where, fields);
  const named = errors.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
  throw new HttpProblem("invalid_request", named.join("; "), { extensions: { errors } });
}
