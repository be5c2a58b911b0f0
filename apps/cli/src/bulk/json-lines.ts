/** Takes a stream of bytes, gives its lines: one at a time, however long the file is. */

/** A line without its end. `text` is null where it was longer than allowed; `bytes` counts it with its end. */
export interface RawLine {
  readonly text: string | null;
  readonly bytes: number;
}

const NEWLINE = 10;

/**
 * The lines of a stream, the last one with or without its newline. A line longer than `limit` bytes is skipped and said
 * so, and never held in memory. Bytes that aren't UTF-8 become U+FFFD: JSON that breaks by it is told by its reader.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<RawLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): RawLine => {
    const text = size > limit ? null : new TextDecoder().decode(join(parts, size)).replace(/\r$/, "");
    const line = { text, bytes: size };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, at));
      size += at - from;
      const line = take();
      yield { ...line, bytes: line.bytes + 1 };
      from = at + 1;
    }
    size += chunk.length - from;
    if (size > limit) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
