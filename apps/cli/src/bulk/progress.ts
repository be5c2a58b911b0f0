/** Takes what a run has done, gives its progress: a passing line on a terminal, plain lines elsewhere. */
import type { Io } from "../io.ts";

/** Milliseconds between two lines where there is no terminal; between two states of the passing line where there is one. */
const PLAIN_MS = 10_000;
const PASSING_MS = 100;

/** Counts a run. `total` is in bytes of input, 0 where it isn't known. */
export class Progress {
  private readonly io: Io;
  private readonly total: number;
  private readonly from = Date.now();
  private last = Date.now();
  private consumed = 0;
  private skipped = 0;
  private read = 0;
  private failures = 0;

  constructor(io: Io, total: number) {
    this.io = io;
    this.total = total;
  }

  get failed(): number {
    return this.failures;
  }

  get count(): number {
    return this.read;
  }

  /** Notes where a resumed run takes up, so that the rate counts only what this run reads. */
  resumeAt(consumed: number): void {
    if (this.read === 0) this.skipped = this.consumed = consumed;
  }

  /** Notes one report; `error` is printed at once. */
  note(consumed: number, error: string | null): void {
    this.read += 1;
    this.consumed = consumed;
    if (error !== null) {
      this.failures += 1;
      this.io.err(`readout: ${error}`);
    }
    const now = Date.now();
    if (now - this.last < (this.io.status ? PASSING_MS : PLAIN_MS)) return;
    this.last = now;
    if (this.io.status) this.io.status(this.line());
    else this.io.err(this.line());
  }

  /** The last line: what was read and how fast. */
  summary(): string {
    this.io.status?.("");
    const seconds = (Date.now() - this.from) / 1000;
    return `readout: ${this.read} read, ${this.failures} failed, ${seconds.toFixed(1)} s`;
  }

  private line(): string {
    const seconds = (Date.now() - this.from) / 1000;
    const failed = this.failures > 0 ? `, ${this.failures} failed` : "";
    const perSecond = this.read / Math.max(seconds, 0.001);
    const rate = `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`;
    if (this.total === 0) return `${this.read} read${failed}, ${rate}`;
    const share = Math.min(1, this.consumed / this.total);
    const here = (this.consumed - this.skipped) / Math.max(1, this.total - this.skipped);
    const left = here > 0 ? `, ${clock((seconds / here) * (1 - here))} left` : "";
    return `${bar(share)} ${Math.floor(100 * share)} %, ${this.read} read${failed}, ${rate}${left}`;
  }
}

const bar = (share: number): string => {
  const full = Math.round(share * 20);
  return "█".repeat(full) + "░".repeat(20 - full);
};

const clock = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;
