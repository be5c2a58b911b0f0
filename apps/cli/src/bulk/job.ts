/** Gives Job and Outcome: one report on its way through bulk extraction. */
import type { Terminal } from "../terminal.ts";

/** The options of a run, as far as reading one report needs them. */
export interface JobOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly kind?: string;
  readonly data?: string;
  readonly format: string;
  /** Whether the dossier carries the report's text. */
  readonly text: boolean;
  readonly terminal: Terminal;
  /** Whether one report's JSON is laid out in lines. */
  readonly pretty?: boolean;
  /** How each statement was read, in place of the dossier. */
  readonly explain?: boolean;
}

/** Where a report comes from: a file, a line of a JSONL file, or an input that failed before it could be read. */
export type JobSource =
  | { readonly kind: "file"; readonly path: string; readonly bytes: number }
  | { readonly kind: "line"; readonly line: string; readonly path: string; readonly number: number }
  | { readonly kind: "fault"; readonly path: string; readonly message: string };

/** One report to read. `consumed` counts the bytes of input up to its end, over all inputs. */
export interface Job {
  readonly source: JobSource;
  readonly consumed: number;
}

/** What became of a report: the pieces of the output with its newline, and the reason where it failed. */
export interface Outcome {
  readonly output: readonly string[];
  readonly error: string | null;
}

/** What a worker is asked: a job, and shared memory to write the output to. */
export interface Task {
  readonly job: Job;
  readonly options: JobOptions;
  readonly memory: SharedArrayBuffer;
}

/** What a worker answers: how many bytes of UTF-8 it wrote to the shared memory, or the bytes that found no room in it. */
export interface Answer {
  readonly written: number;
  readonly overflow: Uint8Array | null;
  readonly error: string | null;
}
