/** Takes what a run reads and the file it writes to, gives what it may read: never its own output, which opening empties. */
import { statSync } from "node:fs";
import { Problem } from "../problem.ts";
import type { Source } from "./sources.ts";

/**
 * The sources without the output, which a folder or glob gives where it lies among the reports. Throws a Problem where a
 * path names it as a report.
 */
export function withoutOutput(
  sources: readonly Source[],
  paths: readonly string[],
  output: string | null,
): readonly Source[] {
  const written = output === null ? null : fileAt(output);
  if (written === null) return sources;
  return sources.filter(({ path }) => {
    if (path === "-" || fileAt(path) !== written) return true;
    if (!paths.includes(path)) return false;
    throw new Problem(
      "use",
      `--output: expected another file than those that are read, got ${output}, which would be lost; name another`,
    );
  });
}

/** What file a path leads to, by whatever name; null for one that isn't there, and for what isn't a file (`/dev/null`). */
function fileAt(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return statSync(path).isFile() ? `${dev}:${ino}` : null;
  } catch {
    return null;
  }
}
