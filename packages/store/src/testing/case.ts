/** Gives Case, one thing that every home of the store must do alike. */
import type { Store } from "../store.ts";
import type { Workspace } from "../workspace.ts";

/** What a case works with: a store that others use too, and a workspace of its own. */
export interface Bench {
  readonly store: Store;
  readonly space: Workspace;
  /** A second workspace of its own. */
  readonly other: Workspace;
}

/** A case gives what it saw as JSON; every home has to see `expected`. It runs inside workerd, so it asserts nothing itself. */
export interface Case {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<unknown>;
  readonly expected: unknown;
}

/** The code of the ReadoutError that a call ends with; "no error" where it doesn't. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no error";
  } catch (error) {
    const { name, code, message } = error as { name: string; code?: string; message: string };
    return name === "ReadoutError" && code ? code : `${name}: ${message}`;
  }
}
