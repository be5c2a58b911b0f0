/** Takes a body, gives the answer with its ETag, or 304 where the client has those bytes already. */
import type { Context } from "hono";
import { jsonBytes } from "./json-bytes.ts";
import { HttpProblem } from "./problems.ts";

/** What stands beside a body. `tag` takes the place of the body's own hash. */
export interface AnswerOptions {
  readonly type?: string;
  readonly tag?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** JSON with an ETag; the same value gives the same bytes. */
export function jsonAnswer(c: Context, value: object, options: AnswerOptions = {}): Promise<Response> {
  return taggedAnswer(c, jsonBytes(value), { type: "application/json", ...options });
}

/** Bytes with an ETag, strong since it is made of the bytes. Source: RFC 9110, 8.8.3 and 13.1.2. */
export async function taggedAnswer(
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  options: AnswerOptions,
): Promise<Response> {
  const tag = `"${options.tag ?? (await hashOf(bytes))}"`;
  const headers = {
    etag: tag,
    // Whoever keeps an answer has to ask whether it still holds; what one token sees is not another's.
    "cache-control": "private, no-cache",
    vary: "accept, authorization",
    ...options.headers,
  };
  if (matches(c.req.header("if-none-match"), tag)) return c.body(null, 304, headers);
  return c.body(bytes, 200, { "content-type": options.type ?? "text/plain; charset=utf-8", ...headers });
}

/** Throws HttpProblem `precondition_failed` where `If-Match` names another state than the stored one. */
export function checkPrecondition(c: Context, tag: string): void {
  const asked = c.req.header("if-match");
  if (asked === undefined || matches(asked, `"${tag}"`)) return;
  throw new HttpProblem("precondition_failed", "If-Match names another state; get it anew and decide again");
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => {
    const asked = one.trim();
    return asked === "*" || asked === tag || asked === `W/${tag}`;
  });
}

/** A body as it goes over the line: Node takes half a millisecond to write 100 kB of text, and little to write bytes. */
export const utf8 = (body: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(body);

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
