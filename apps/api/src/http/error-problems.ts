/** Takes anything thrown, gives what it means to the client; a fault of our own says nothing of its inside. */
import { type ErrorCode, ReadoutError } from "@readout/core";
import { HTTPException } from "hono/http-exception";
import { HttpProblem, type ProblemCode } from "./problems.ts";

/** What the errors of core and store are to a client. Those whose message may tell of the inside get one of their own. */
const MEANINGS: Readonly<Record<ErrorCode, ProblemCode>> = {
  invalid_record: "invalid_record",
  invalid_edtf: "invalid_option",
  invalid_option: "invalid_option",
  evidence_out_of_range: "invalid_record",
  evidence_mismatch: "invalid_record",
  unsupported_input: "invalid_record",
  not_found: "not_found",
  conflict: "conflict",
  too_large: "text_too_long",
  migration_failed: "storage_unavailable",
  storage_full: "storage_full",
  storage_read_only: "storage_unavailable",
  storage_busy: "storage_busy",
  storage_corrupt: "storage_unavailable",
  storage_failed: "fault",
};

const DETAILS: Partial<Record<ProblemCode, string>> = {
  fault: "the server failed at this request; please report what you sent",
  storage_full: "nothing was changed: the server's disk is full; try again when its operator made room",
  storage_busy: "nothing was changed: another process holds the database; try again",
  storage_unavailable:
    "nothing was changed: the database can't be used; its operator finds the reason in the log",
};

/** The problem behind an error. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof ReadoutError) {
    const code = MEANINGS[error.code];
    return new HttpProblem(code, DETAILS[code] ?? error.message, {
      headers: code === "storage_busy" ? { "retry-after": "1" } : {},
    });
  }
  if (error instanceof HTTPException && error.status < 500)
    return new HttpProblem("invalid_request", error.message.slice(0, 200) || "the request can't be read");
  return new HttpProblem("fault", DETAILS.fault as string);
}
