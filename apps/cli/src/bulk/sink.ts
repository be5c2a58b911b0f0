/** Takes outcomes' bytes, writes them: to standard output or a file, packed where its name ends in .gz. */
import { closeSync, openSync, writeSync } from "node:fs";
import { constants, gzipSync } from "node:zlib";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** Where the output of a run goes. `close` must be called, after a fault too. */
export interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void> | void;
  readonly close: () => Promise<void> | void;
}

/** Bytes gathered before they are packed: each lot is a gzip member of its own, so that a kill loses no more than one. */
const LOT = 1 << 20;

/** Standard output; waits where its reader is slow. */
export function standardOutput(io: Io): Sink {
  const decoder = new TextDecoder();
  return {
    write: (bytes) => (bytes.length === 0 ? undefined : io.out(decoder.decode(bytes).replace(/\n$/, ""))),
    close: () => {},
  };
}

/** A file, begun anew or (`append`) carried on. */
export function fileSink(path: string, { append }: { readonly append: boolean }): Sink {
  const file = openToWrite(path, append ? "a" : "w");
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  if (!path.endsWith(".gz")) return { write: put, close: () => closeSync(file) };
  let lot: Uint8Array[] = [];
  let size = 0;
  const pack = (): void => {
    if (size > 0) put(gzipSync(Buffer.concat(lot), { level: constants.Z_DEFAULT_COMPRESSION }));
    lot = [];
    size = 0;
  };
  return {
    write: (bytes) => {
      lot.push(bytes.slice()); // the bytes are good until the next ones come
      size += bytes.length;
      if (size >= LOT) pack();
    },
    close: () => {
      pack();
      closeSync(file);
    },
  };
}

function openToWrite(path: string, flags: "a" | "w"): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw new Problem(
      "use",
      `--output: can't write ${path} (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}); check its folder and permissions`,
    );
  }
}
