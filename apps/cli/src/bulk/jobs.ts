/** Takes the sources of a run, gives its jobs in order, read as they are asked for. */
import { createReadStream, type ReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { MAX_BYTES } from "../input.ts";
import { streamStandardInput } from "../standard-input.ts";
import type { Job } from "./job.ts";
import { linesOf } from "./json-lines.ts";
import type { Source } from "./sources.ts";

/** The jobs of all sources, in their order. A JSONL file is read line by line; empty lines are no jobs. */
export async function* jobsOf(sources: readonly Source[]): AsyncGenerator<Job> {
  let before = 0;
  for (const source of sources) {
    if (source.kind === "lines") yield* lineJobs(source.path, before);
    else if (source.fault !== null)
      yield { source: { kind: "fault", path: source.path, message: source.fault }, consumed: before };
    else {
      const { path, bytes } = source;
      yield { source: { kind: "file", path, bytes }, consumed: before + bytes };
    }
    before += source.bytes;
  }
}

async function* lineJobs(path: string, before: number): AsyncGenerator<Job> {
  const isPacked = /\.gz$/i.test(path);
  // What is read ahead counts as done where the input is packed: little is.
  const file = path === "-" ? null : createReadStream(path, isPacked ? { highWaterMark: 1 << 12 } : {});
  const stream = file === null ? streamStandardInput() : isPacked ? unpacked(file) : file;
  let number = 0;
  let read = 0;
  try {
    for await (const { text, bytes } of linesOf(stream, MAX_BYTES)) {
      number += 1;
      read += bytes;
      const consumed = before + (isPacked && file ? file.bytesRead : read);
      if (text === null)
        yield {
          source: {
            kind: "fault",
            path: `${path}:${number}`,
            message: `${path}, line ${number}: expected at most ${MAX_BYTES / 1048576} MB in a line; split it`,
          },
          consumed,
        };
      else if (text.trim() !== "") yield { source: { kind: "line", line: text, path, number }, consumed };
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    yield {
      source: {
        kind: "fault",
        path: number === 0 ? path : `${path}:${number + 1}`,
        message:
          code === "ENOENT"
            ? `${path}: no such file; check the path, or give "-" to read standard input`
            : `${path}, after line ${number}: can't be read further (${code}); ${isPacked ? "is it a whole gzip file?" : "check its permissions"}`,
      },
      consumed: before + read,
    };
  } finally {
    file?.destroy();
  }
}

/** A gzip file's content. A pipe doesn't hand a fault on: the unpacker has to be told. */
export function unpacked(file: ReadStream): AsyncIterable<Uint8Array> {
  const unpacker = createGunzip();
  file.on("error", (error) => unpacker.destroy(error));
  return file.pipe(unpacker);
}
