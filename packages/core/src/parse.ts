/** Takes unknown values, gives records, or the reason why they aren't: schema first, then references and evidence. */
import type * as z from "zod";
import { checkDossier } from "./check.ts";
import { ReadoutError, shorten } from "./error.ts";
import { Dossier } from "./records/dossier.ts";

/** The result of a `safeParseX`: the record, or the error that `parseX` would have thrown. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ReadoutError };

/** Parses one record of any kind; unknown fields are refused. The error names the field, what was expected and what came. */
export function safeParseRecord<S extends z.ZodType>(
  schema: S,
  name: string,
  value: unknown,
): ParseResult<z.infer<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join(".") ?? "";
  const came = issue?.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  return {
    ok: false,
    error: new ReadoutError(
      "invalid_record",
      `${name} refused at ${path || "its root"}: ${issue?.message ?? "invalid"}; got ${shorten(came)}. Compare it with the JSON Schema (readout schema).`,
      {
        details: {
          path,
          issues: result.error.issues
            .slice(0, 20)
            .map(({ path: at, message }) => ({ path: at.map(String).join("."), message })),
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

/** Parses a dossier: its schema, then that every id leads somewhere and every quote is what its document says there (`evidence_mismatch`). */
export function safeParseDossier(value: unknown): ParseResult<Dossier> {
  const parsed = safeParseRecord(Dossier, "dossier", value);
  if (!parsed.ok) return parsed;
  const [finding, ...more] = checkDossier(parsed.value).filter((one) => one.code !== "no_text");
  if (!finding) return parsed;
  return {
    ok: false,
    error: new ReadoutError(
      "evidence_mismatch",
      `dossier refused at ${finding.path}: ${finding.message}${more.length > 0 ? ` (and ${more.length} more findings)` : ""}`,
      { details: { findings: [finding, ...more].slice(0, 20) } },
    ),
  };
}

/** As safeParseDossier, but throws. */
export function parseDossier(value: unknown): Dossier {
  const result = safeParseDossier(value);
  if (!result.ok) throw result.error;
  return result.value;
}
