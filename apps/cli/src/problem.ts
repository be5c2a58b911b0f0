/** Gives Problem, the one way in which a command fails, and the table from it to the exit status. */
import type { ApiError } from "@readout/client";
import type { ReadoutError } from "@readout/core";

/** `input`: something in the input failed, the rest is done (1). `use`: the command was called wrongly (2). */
export type ProblemKind = "input" | "use";

/** Exit status by kind of problem. */
const EXIT_STATUS: Readonly<Record<ProblemKind, number>> = { input: 1, use: 2 };

/** A failure that the user can mend; its message says what failed, what was expected, what came and what to do. */
export class Problem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What to print and how to exit for anything thrown: never a stack trace. */
export function describe(error: unknown): { readonly message: string; readonly status: number } {
  if (error instanceof Problem) return { message: error.message, status: EXIT_STATUS[error.kind] };
  if (isApiError(error))
    return {
      message: `the server refused (${error.status} ${error.code}): ${error.message}`,
      status: error.status === 400 ? 2 : 1,
    };
  if (isReadoutError(error))
    return { message: error.message, status: error.code === "invalid_option" ? 2 : 1 };
  return {
    message: `unexpected fault: ${error instanceof Error ? error.message : String(error)}; please report it with the input that caused it`,
    status: 1,
  };
}

/** The message with the dashes of the flag that it speaks of: the library and the server name an option without. */
export const asTyped = (message: string, args: readonly string[]): string =>
  message.replace(/(?<=^|\): )[a-z]+(?=: expected)/, (name) =>
    args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)) ? `--${name}` : name,
  );

const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && error.name === "ApiError" && "status" in error;

/** By name, so that `readout --help` needn't load core. */
const isReadoutError = (error: unknown): error is ReadoutError =>
  error instanceof Error && error.name === "ReadoutError" && "code" in error;
