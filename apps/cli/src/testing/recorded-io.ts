/** Gives an Io that keeps what a command writes, and a run of the command on it. */
import type { Io } from "../io.ts";
import { run } from "../run.ts";

/** Where the command thinks that it writes: into a pipe, 88 columns and no colour unless told. */
export interface Look {
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly colour?: boolean;
}

/** What was written, an entry for each call, its newline left out; `interrupt` is what the user's Ctrl-C does. */
export interface RecordedIo {
  readonly io: Io;
  readonly out: string[];
  readonly err: string[];
  readonly interrupt: () => void;
}

/** An Io without a passing line. */
export function recordedIo({ isTerminal = false, columns = 88, colour = false }: Look = {}): RecordedIo {
  const out: string[] = [];
  const err: string[] = [];
  let stop = (): void => undefined;
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    status: null,
    isTerminal,
    terminal: { columns, colour },
    onInterrupt: (callback) => {
      stop = callback;
      return () => undefined;
    },
  };
  return { io, out, err, interrupt: () => stop() };
}

/** `readout ARGS`: its exit status, what it wrote to standard output by call, and to standard error. */
export async function runRecorded(
  args: readonly string[],
  look: Look = {},
): Promise<{ readonly status: number; readonly out: readonly string[]; readonly err: string }> {
  const { io, out, err } = recordedIo(look);
  return { status: await run(args, io), out, err: err.join("\n") };
}
