/** Takes a job, gives its id and, of a line of JSONL, its fields. */
import { isObject, parseJson } from "../json-text.ts";
import { Problem } from "../problem.ts";
import type { Job, JobSource } from "./job.ts";

/** An id as a line of JSONL has it. */
export type Id = string | number;

/** The id that a job's output line has. For a line of JSONL it is the line's own, or `path:number` where it has none. */
export function jobId({ source }: Job): Id {
  if (source.kind !== "line") return idOf(source);
  try {
    return readLine(source).id;
  } catch {
    return idOf(source);
  }
}

/** The id of a job by its place: the path, or `path:number` of a line. */
export const idOf = (source: JobSource): Id =>
  source.kind === "line" ? `${source.path}:${source.number}` : source.path;

/** A line of JSONL that has an id. `place` says where it stands. */
export interface Line {
  readonly id: Id;
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: string;
}

/** Reads a line; throws a Problem for one that is no JSON object with an id. */
export function readLine({ line, path, number }: Extract<JobSource, { kind: "line" }>): Line {
  const place = `${path}, line ${number}`;
  const value = parseJson(line);
  if (!isObject(value))
    throw new Problem(
      "input",
      `${place}: expected JSON such as {"id": "a1", "text": "…", "published": "2023-05-10"}, got ${line.slice(0, 60)}`,
    );
  const { id } = value;
  if (typeof id !== "string" && typeof id !== "number")
    throw new Problem(
      "input",
      `${place}: expected an "id" (text or a number), got ${shown(id)}; give each line its own`,
    );
  return { id, value, place };
}

/** A value as an error shows it. */
export const shown = (value: unknown): string =>
  value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing").slice(0, 60);
