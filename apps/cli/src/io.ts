/** Gives Io: where a command writes, so that tests can read it. */
import type { Terminal } from "./terminal.ts";

/** The streams of a command; `out` and `err` write one line or block and its newline. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly terminal: Terminal;
}
