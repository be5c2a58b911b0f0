/** Takes a request, gives its body as text, or the problem that stops it: too large, too slow, encoded, not UTF-8. */
import type { Context } from "hono";
import { jsonBodyType } from "./content-type.ts";
import type { Limits } from "./limits.ts";
import { HttpProblem } from "./problems.ts";

/**
 * The body as text, a leading byte-order mark dropped.
 *
 * Keeps no more than `limits.bodyBytes`, whatever the header promises. Throws HttpProblem `unsupported_encoding`,
 * `body_too_large`, `body_timeout` or `invalid_utf8`.
 */
export async function readBody(request: Request, limits: Limits): Promise<string> {
  refuseEncoding(request);
  const bytes = await readBytes(request, limits);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem("invalid_utf8", "the body has bytes that aren't UTF-8; convert it to UTF-8 first");
  }
}

/** Throws HttpProblem `unsupported_encoding` for a body that would have to be unpacked: a small one may become huge. */
export function refuseEncoding(request: Request): void {
  const encoding = request.headers.get("content-encoding");
  if (encoding && encoding.toLowerCase() !== "identity")
    throw new HttpProblem(
      "unsupported_encoding",
      `expected a body without Content-Encoding, got "${encoding.slice(0, 60)}"; send it as it is`,
      { headers: { "accept-encoding": "identity" } },
    );
}

/**
 * Reads what a refused request still has to send, up to DISCARDED_BYTES, and forgets it: a client that is
 * still sending doesn't read its answer, and some runtimes then answer 500 in our place.
 */
export async function discardBody(request: Request, limits: Limits): Promise<void> {
  if (request.body && !request.bodyUsed) await collect(request.body, 0, limits.bodyMs).catch(() => undefined);
}

/** Bytes of a refused body that are read all the same. */
const DISCARDED_BYTES = 32_000_000;

async function readBytes(request: Request, limits: Limits): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const { chunks, size } = await collect(request.body, limits.bodyBytes, limits.bodyMs);
  if (size > limits.bodyBytes)
    throw new HttpProblem(
      "body_too_large",
      `expected a body of at most ${limits.bodyBytes} bytes, more came; send it in parts, or use /v1/batches`,
      { extensions: { limitBytes: limits.bodyBytes } },
    );
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The chunks of a body of at most `keep` bytes; of a larger one only its size, counted until it is clearly too large. */
async function collect(
  body: ReadableStream<Uint8Array>,
  keep: number,
  withinMs: number,
): Promise<{ chunks: Uint8Array[]; size: number }> {
  const reader = body.getReader();
  const { late, stop } = lateAfter(withinMs);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) break;
      size += value.length;
      if (size <= keep) chunks.push(value);
      else chunks.length = 0;
      if (size > keep + DISCARDED_BYTES) break;
    }
  } finally {
    stop();
    // Not awaited: the cancellation of a stalled body may never settle.
    reader.cancel().catch(() => undefined);
  }
  return { chunks, size };
}

/** A promise that fails with HttpProblem `body_timeout` after so many milliseconds, unless stopped. */
export function lateAfter(ms: number): { late: Promise<never>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new HttpProblem(
            "body_timeout",
            `the body wasn't complete after ${ms} ms; send it without pauses or in parts`,
            { headers: { connection: "close" } },
          ),
        ),
      ms,
    );
  });
  late.catch(() => undefined);
  return { late, stop: () => clearTimeout(timer) };
}

/** The JSON that a request sends. Throws HttpProblem as `readBody` does, `unsupported_media_type`, `invalid_json`. */
export async function readJson(c: Context, limits: Limits): Promise<unknown> {
  jsonBodyType(c);
  return parseJson(await readBody(c.req.raw, limits));
}

/** JSON from a body. Throws HttpProblem `invalid_json` with the parser's place. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new HttpProblem(
      "invalid_json",
      `expected JSON: ${error instanceof Error ? error.message.slice(0, 200) : "it doesn't parse"}`,
    );
  }
}
