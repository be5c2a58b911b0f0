/** The one error class of readout: a literal code, what failed, and the details to mend it. */

/** Why a call failed; the literal is stable and can be switched on. */
export type ErrorCode =
  | "invalid_record"
  | "invalid_edtf"
  | "invalid_option"
  | "evidence_out_of_range"
  | "evidence_mismatch"
  | "unsupported_input"
  | "not_found"
  | "conflict"
  | "too_large"
  | "migration_failed"
  | "storage_full"
  | "storage_read_only"
  | "storage_busy"
  | "storage_corrupt"
  | "storage_failed";

/**
 * Thrown by every `parseX`; the `safeParseX` beside it returns the same object.
 *
 * `message` says what failed, what was expected, what came (cut at 200 characters) and what to do.
 */
export class ReadoutError extends Error {
  override readonly name = "ReadoutError";
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Shortens what came in for an error message to 200 characters; what JSON can't say is named by its type. */
export function shorten(value: unknown): string {
  const text = typeof value === "string" ? value : jsonText(value);
  if (text.length <= 200) return text;
  return `${text.slice(0, 199).replace(/[\ud800-\udbff]$/, "")}…`; // never half a character
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `${typeof value === "bigint" ? "a bigint" : "an object"} that isn't JSON`; // a circle, or a bigint
  }
}
