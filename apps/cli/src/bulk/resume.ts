/** Takes the output file of a run that was stopped, gives what it holds: its whole lines' ids and whether they failed, its torn end cut off. */
import { createReadStream, existsSync, renameSync, rmSync, truncateSync } from "node:fs";
import { MAX_BYTES } from "../input.ts";
import { Problem } from "../problem.ts";
import type { Job } from "./job.ts";
import { idOf, jobId } from "./job-line.ts";
import { unpacked } from "./jobs.ts";
import { linesOf } from "./json-lines.ts";
import { fileSink } from "./sink.ts";

/** An output line holds a dossier: far more than its report. */
export const MAX_LINE = 64 * MAX_BYTES;
const HEAD = /^\{"id":("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*)(?:\}|,("error":)?)/;

/** A line of an earlier run: its id as JSON, and whether its report failed. */
export interface DoneLine {
  readonly id: string;
  readonly failed: boolean;
}

/**
 * The reports that an output file has, in order. A last line without its end was being written when the
 * run stopped: it is cut off and its report read again. No file: nothing done. Throws a Problem for a file that holds
 * something else than lines of this command.
 */
export async function doneIn(path: string): Promise<DoneLine[]> {
  if (!existsSync(path)) return [];
  return path.endsWith(".gz") ? donePacked(path) : donePlain(path);
}

async function donePlain(path: string): Promise<DoneLine[]> {
  const done: DoneLine[] = [];
  let whole = 0;
  for await (const line of linesOf(createReadStream(path), MAX_LINE)) {
    if (!isWhole(line)) break;
    done.push(headOf(line.text, path, done.length + 1));
    whole += line.bytes;
  }
  truncateSync(path, whole);
  return done;
}

/** What can be unpacked is packed again beside the file, then takes its place: a torn gzip member can't be carried on. */
async function donePacked(path: string): Promise<DoneLine[]> {
  const done: DoneLine[] = [];
  const beside = `${path}.resume.gz`;
  const sink = fileSink(beside, { append: false });
  try {
    for await (const line of linesOf(unpacked(createReadStream(path)), MAX_LINE)) {
      if (!isWhole(line)) break;
      done.push(headOf(line.text, path, done.length + 1));
      sink.write(new TextEncoder().encode(`${line.text}\n`));
    }
  } catch (error) {
    if (error instanceof Problem) {
      sink.close();
      rmSync(beside);
      throw error;
    }
    // The torn end of the file; what came before it is good.
  }
  sink.close();
  renameSync(beside, path);
  return done;
}

const isWhole = (line: { text: string | null; bytes: number }): line is { text: string; bytes: number } =>
  line.text !== null && line.bytes > Buffer.byteLength(line.text);

function headOf(line: string, path: string, number: number): DoneLine {
  const [, id, error] = HEAD.exec(line) ?? [];
  if (id === undefined)
    throw new Problem(
      "use",
      `--resume: expected ${path} to hold lines of an earlier run, got ${line.slice(0, 60)} in line ${number}; name that run's output, or leave out --resume`,
    );
  return { id, failed: error !== undefined };
}

/**
 * The jobs that are left: those that failed, since what they failed by may be mended, and those behind the lines done, which
 * must be the first ones, in the same order. A line of JSONL that was broken went by its place, and may have an id now.
 */
export async function* jobsLeft(
  jobs: AsyncIterable<Job>,
  done: readonly DoneLine[],
  path: string,
): AsyncGenerator<Job> {
  let at = 0;
  for await (const job of jobs) {
    const known = done[at];
    if (known === undefined) {
      yield job;
      continue;
    }
    at += 1;
    const id = JSON.stringify(jobId(job));
    const isSame = id === known.id || (known.failed && JSON.stringify(idOf(job.source)) === known.id);
    if (!isSame)
      throw new Problem(
        "use",
        `--resume: expected ${path} to hold the same reports in the same order, got ${known.id} in line ${at} where the input has ${id}; give the inputs of that run, or leave out --resume`,
      );
    if (known.failed) yield job;
  }
  if (at < done.length)
    throw new Problem(
      "use",
      `--resume: expected the inputs of the run that wrote ${path}, but it holds ${done.length} reports and they give ${at}; give the same inputs, or leave out --resume`,
    );
}
