/** Takes a page's content, gives it as an answer under a policy that lets nothing in from elsewhere. */
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { secureHeaders } from "hono/secure-headers";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { HttpProblem } from "../../http/problems.ts";
import { REFERRER_POLICY } from "../../http/referrer-policy.ts";

/** Nothing but our own style, script and pictures; no frame, no base, forms to ourselves. */
export const pagePolicy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: REFERRER_POLICY,
});

/** Headers of what is kept: what one visitor sees is not another's, and holds until something is added. */
export const PRIVATE = { "cache-control": "private, no-cache", vary: "cookie, authorization" };

/** What stands beside a page. */
export interface PageAnswerOptions {
  readonly status?: ContentfulStatusCode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page as an answer. */
export async function pageAnswer(
  c: Context,
  content: Child,
  { status = 200, headers = {} }: PageAnswerOptions = {},
): Promise<Response> {
  // Of a page with parts that wait for something, the text itself is a promise.
  const html = await (await content)?.toString();
  if (html === undefined) throw new HttpProblem("fault", "the page is empty");
  return c.html(`<!doctype html>${html}`, status, { ...headers });
}
