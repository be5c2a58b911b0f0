import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** What a terminal shows after `ms`, when so many bytes of 1,000 and so many reports are through. */
function shown(ms: number, consumed: number, reports: number, skipped = 0): string {
  const lines: string[] = [];
  const progress = new Progress({ status: (said: string) => lines.push(said), err: () => {} } as never, 1000);
  progress.resumeAt(skipped);
  vi.setSystemTime(ms);
  for (let i = 0; i < reports; i++) progress.note(consumed, null);
  vi.setSystemTime(2 * ms);
  progress.note(consumed, null);
  return lines.at(-1) ?? "";
}

test.each([
  [5_000, 250, 99, 0, "█████░░░░░░░░░░░░░░░ 25 %, 100 read, 10/s, 30 s left"],
  [5_000, 250, 4, 0, "█████░░░░░░░░░░░░░░░ 25 %, 5 read, 0.5/s, 30 s left"],
  [5_000, 250, 1, 0, "█████░░░░░░░░░░░░░░░ 25 %, 2 read, 0.2/s, 30 s left"],
  [5_000, 600, 99, 500, "████████████░░░░░░░░ 60 %, 100 read, 10/s, 40 s left"],
])("tells the rate and the time left of what this run reads", (ms, consumed, reports, skipped, line) => {
  expect(shown(ms, consumed, reports, skipped)).toBe(line);
});
