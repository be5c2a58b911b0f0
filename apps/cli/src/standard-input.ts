/** Takes the process's standard input, gives it whole or as a stream, after a look at its first line. */
import { readSync } from "node:fs";

/** What was looked at and not yet read. There is one standard input in a process, so this is the one place it is kept. */
let pending: Uint8Array[] = [];
let ended = false;

const CHUNK = 1 << 16;

/** The first line, without its end; up to `limit` bytes of it. What was looked at is still read later. */
export function peekLine(limit: number): string {
  let size = sizeOf(pending);
  let whole = pending.some((part) => part.includes(10));
  while (!whole && size < limit) {
    const chunk = readChunk();
    if (chunk === null) break;
    pending.push(chunk);
    size += chunk.length;
    whole = chunk.includes(10);
  }
  const bytes = Buffer.concat(pending);
  const end = bytes.indexOf(10);
  return new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end));
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** All of it, or the first bytes over `limit` of it. */
export function readStandardInput(limit: number): Uint8Array {
  const parts = pending;
  pending = [];
  let size = sizeOf(parts);
  while (size <= limit) {
    const chunk = readChunk();
    if (chunk === null) break;
    parts.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(parts);
}

/** It as a stream. */
export async function* streamStandardInput(): AsyncGenerator<Uint8Array> {
  const parts = pending;
  pending = [];
  yield* parts;
  if (!ended) yield* process.stdin as AsyncIterable<Uint8Array>;
}

function readChunk(): Uint8Array | null {
  const chunk = new Uint8Array(CHUNK);
  while (!ended) {
    try {
      const size = readSync(0, chunk);
      if (size > 0) return chunk.subarray(0, size);
      ended = true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") ended = true;
      else if (code !== "EAGAIN") throw error;
      // A pipe that another process set to non-blocking: look again in a moment.
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return null;
}
