/** Takes jobs, gives them again, and tells of each key of a JSONL line that nobody reads: a misspelt one would be lost in silence. */
import { isObject, parseJson } from "../json-text.ts";
import { REPORT_FIELDS } from "../report-fields.ts";
import type { Job } from "./job.ts";

/** The keys of a line that are read: those of a report, of a line that `extract` wrote, or of one that it couldn't read. */
const KEYS: ReadonlySet<string> = new Set(["id", "text", ...REPORT_FIELDS, "dossier", "error"]);
/** A key is shown up to this length, and no more keys than these: what makes its keys up has one for each line. */
const LONGEST_KEY = 60;
const MOST = 20;

/** The jobs as they come. `tell` is called once for each strange key, with the place where it stands first. */
export async function* tellingStrangeKeys(
  jobs: AsyncIterable<Job>,
  tell: (message: string) => void,
): AsyncGenerator<Job> {
  const told = new Set<string>();
  for await (const job of jobs) {
    for (const key of strangeKeys(job)) {
      if (told.size >= MOST || told.has(key)) continue;
      told.add(key);
      const { path, number } = job.source as { path: string; number: number };
      tell(
        `${path}, line ${number}: nobody reads the key ${JSON.stringify(key.slice(0, LONGEST_KEY))}, here and in other lines; read are id, text, ${REPORT_FIELDS.join(", ")}`,
      );
    }
    yield job;
  }
}

function strangeKeys({ source }: Job): string[] {
  const value = source.kind === "line" ? parseJson(source.line) : null;
  return isObject(value) ? Object.keys(value).filter((key) => !KEYS.has(key)) : [];
}
