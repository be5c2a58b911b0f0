/** Takes a request, gives the lines of its body one by one as they come, within the limits. */
import type { Limits } from "../http/limits.ts";
import { HttpProblem } from "../http/problems.ts";
import { lateAfter, refuseEncoding } from "../http/read-body.ts";

/**
 * The lines that aren't blank, with their numbers from 0 (blank ones are counted). No more of the body is held than one
 * line. Throws HttpProblem `unsupported_encoding`, `invalid_utf8`, `body_timeout` where nothing comes for
 * `limits.bodyMs`, `text_too_long` for a longer line than `limits.bodyBytes`, `body_too_large` past `limits.batchLines`.
 */
export async function* readLines(
  request: Request,
  limits: Limits,
): AsyncGenerator<{ readonly at: number; readonly line: string }> {
  refuseEncoding(request);
  let at = 0;
  let rest = "";
  for await (const text of decoded(request, limits)) {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      checkLine(at, line, limits);
      if (line.trim() !== "") yield { at, line };
      at++;
    }
    checkLine(at, rest, limits);
  }
  if (rest.trim() !== "") yield { at, line: rest };
}

function checkLine(at: number, line: string, { batchLines, bodyBytes }: Limits): void {
  if (line.length > bodyBytes)
    throw new HttpProblem(
      "text_too_long",
      `line ${at + 1}: expected at most ${bodyBytes} characters, more came`,
    );
  if (at >= batchLines && line !== "")
    throw new HttpProblem(
      "body_too_large",
      `expected at most ${batchLines} lines, more came; send the rest as a batch of its own`,
    );
}

async function* decoded(request: Request, { bodyMs }: Limits): AsyncGenerator<string> {
  if (!request.body) return;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { late, stop } = lateAfter(bodyMs);
      const { done, value } = await Promise.race([reader.read(), late]).finally(stop);
      yield decode(decoder, value, !done);
      if (done) return;
    }
  } finally {
    // Not awaited: the cancellation of a stalled body may never settle.
    reader.cancel().catch(() => undefined);
  }
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array | undefined,
  stream: boolean,
): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new HttpProblem("invalid_utf8", "the body has bytes that aren't UTF-8; convert it to UTF-8 first");
  }
}
