/** Gives Io: where a command writes, so that tests can read it. */
import type { Terminal } from "./terminal.ts";

/**
 * The streams of a command. `out` and `err` write one line or block and its newline, `out` with `end` "" the text as it is; a command that writes much awaits
 * `out`, which resolves once the reader can take more. `status` shows a passing line on a terminal, "" clears it.
 */
export interface Io {
  readonly out: (text: string, end?: "") => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Replaces the passing line; null where standard error is no terminal. */
  readonly status: ((text: string) => void) | null;
  readonly isTerminal: boolean;
  readonly terminal: Terminal;
  /** Calls back once when the user interrupts; returns how to stop listening. */
  readonly onInterrupt: (stop: () => void) => () => void;
}
