/** Takes a request, gives what kind of body it says to send, or the problem that stops it: another kind, another charset. */
import type { Context } from "hono";
import { HttpProblem } from "./problems.ts";

/**
 * The media type of the body, one of `taken`; the first of them where the request doesn't say, or says one of `unsaid`.
 * Throws HttpProblem `unsupported_media_type`, also for a charset other than UTF-8.
 */
export function bodyType(c: Context, taken: readonly string[], unsaid: readonly string[] = []): string {
  const header = c.req.header("content-type") ?? "";
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  const isSaid = type !== "" && !unsaid.includes(type);
  if (isSaid && !taken.includes(type)) throw refused(`Content-Type ${taken.join(", ")}`, header, taken);
  const charset = parameters.find((one) => one.startsWith("charset="))?.slice("charset=".length);
  if (charset !== undefined && !UTF_8.has(charset.replaceAll('"', ""))) throw refused("UTF-8", header, taken);
  return isSaid ? type : (taken[0] as string);
}

const UTF_8: ReadonlySet<string> = new Set(["utf-8", "utf8", "us-ascii"]);

/** What curl and fetch say of a body where their caller says nothing. */
const UNSAID = ["application/x-www-form-urlencoded", "text/plain"];

/** As `bodyType` for bodies of JSON, which some clients send without saying so. */
export function jsonBodyType(c: Context, taken: readonly string[] = ["application/json"]): void {
  bodyType(c, taken, UNSAID);
}

function refused(expected: string, header: string, mediaTypes: readonly string[]): HttpProblem {
  return new HttpProblem(
    "unsupported_media_type",
    `expected ${expected}, got "${header.slice(0, 100)}"; convert the body first`,
    { extensions: { mediaTypes } },
  );
}
