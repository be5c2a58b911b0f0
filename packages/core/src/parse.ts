/** Takes unknown values, gives records, or the reason why they aren't: schema first, then references and evidence. */
import type * as z from "zod";
import { type CheckCode, checkDossier } from "./check.ts";
import { type ErrorCode, ReadoutError, shorten } from "./error.ts";
import { Dossier } from "./records/dossier.ts";

/** The result of a `safeParseX`: the record, or the error that `parseX` would have thrown. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ReadoutError };

/** How many of several faults an error's details list. */
const LISTED = 20;

/**
 * Parses one record of any kind (`safeParseRecord(Event, "event", value)`); unknown fields are refused.
 *
 * The error is `invalid_record`: `details.path` leads to the first fault, `details.issues` has up to 20.
 */
export function safeParseRecord<S extends z.ZodType>(
  schema: S,
  name: string,
  value: unknown,
): ParseResult<z.infer<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.map(innermost);
  const [first] = issues;
  const path = pathText(first?.path ?? []);
  const unknown = first?.code === "unrecognized_keys" ? first.keys.slice(0, 1) : [];
  const came = [...(first?.path ?? []), ...unknown].reduce(fieldOf, value);
  const got =
    came === undefined ? "nothing" : typeof came === "string" ? `"${shorten(came)}"` : shorten(came);
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return {
    ok: false,
    error: new ReadoutError(
      "invalid_record",
      `${name} refused at ${path || "its root"}: ${expectation(first)}; got ${got}${more}. ${advice(first)}`,
      {
        details: {
          path,
          issues: issues
            .slice(0, LISTED)
            .map((issue) => ({ path: pathText(issue.path), message: expectation(issue) })),
        },
      },
    ),
  };
}

/** As safeParseRecord, but throws ReadoutError `invalid_record`. */
export function parseRecord<S extends z.ZodType>(schema: S, name: string, value: unknown): z.infer<S> {
  const result = safeParseRecord(schema, name, value);
  if (!result.ok) throw result.error;
  return result.value;
}

/**
 * Parses a dossier: its schema (`invalid_record`), then that every quote is what its document says there
 * (`evidence_mismatch`, `evidence_out_of_range`), and that every id leads to one record (`invalid_record`).
 *
 * `details.findings` has up to 20 of what `checkDossier` finds. A dossier without text passes: its quotes can't be
 * checked here.
 */
export function safeParseDossier(value: unknown): ParseResult<Dossier> {
  const parsed = safeParseRecord(Dossier, "dossier", value);
  if (!parsed.ok) return parsed;
  const findings = checkDossier(parsed.value).filter(({ code }) => code !== "no_text");
  const [first] = findings;
  if (!first) return parsed;
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
  return {
    ok: false,
    error: new ReadoutError(CODES[first.code], `dossier refused at ${first.path}: ${first.message}${more}`, {
      details: { path: first.path, findings: findings.slice(0, LISTED) },
    }),
  };
}

/** As safeParseDossier, but throws. */
export function parseDossier(value: unknown): Dossier {
  const result = safeParseDossier(value);
  if (!result.ok) throw result.error;
  return result.value;
}

const CODES: Readonly<Record<CheckCode, ErrorCode>> = {
  moved: "evidence_mismatch",
  edited: "evidence_mismatch",
  out_of_range: "evidence_out_of_range",
  no_text: "invalid_record",
  dangling_reference: "invalid_record",
  duplicate_id: "invalid_record",
};

type Fault = z.core.$ZodIssue;

// Of a union that nothing fits, the branch that got furthest says more than "invalid input".
function innermost(issue: Fault): Fault {
  if (issue.code !== "invalid_union") return issue;
  const branches = issue.errors.flatMap(([first]) =>
    first && first.path.length > 0 ? [innermost(first)] : [],
  );
  const [best] = branches.sort((a, b) => b.path.length - a.path.length);
  return best ? { ...best, path: [...issue.path, ...best.path] } : issue;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    "",
  );
}

function fieldOf(at: unknown, key: PropertyKey): unknown {
  return typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
}

function expectation(issue: Fault | undefined): string {
  if (issue?.code === "unrecognized_keys") return `expected no field ${shorten(issue.keys.join(", "))}`;
  if (issue?.code === "invalid_union") {
    const branches = issue.errors.flatMap(([first]) =>
      first ? [expectation(first).replace(/^expected /, "")] : [],
    );
    return `expected ${[...new Set(branches)].join(" or ") || "another value"}`;
  }
  const message = issue?.message ?? "expected another value";
  return message.replace(/^Invalid (?:input|option|string|key): /, "").replace(/, received \S+$/, "");
}

function advice(issue: Fault | undefined): string {
  if (issue?.code === "unrecognized_keys") return "Take it out, or write a later version of the schema.";
  return "Compare it with the JSON Schema (readout schema); a field that can be absent is null, never missing.";
}
