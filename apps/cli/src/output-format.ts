/** Gives the formats of `extract`. */
import { Problem } from "./problem.ts";

const FORMATS = ["briefing", "json", "jsonl"] as const;

/** Refuses a format that there isn't. */
export function checkFormat(format: string): void {
  if (!(FORMATS as readonly string[]).includes(format))
    throw new Problem(
      "use",
      `--format: expected one of ${FORMATS.join(", ")}, got "${format.slice(0, 200)}"`,
    );
}
