/** Takes a page's content, gives it as an answer under a policy that lets nothing in from elsewhere. */
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { secureHeaders } from "hono/secure-headers";
import { HttpProblem } from "../http/problems.ts";

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
  referrerPolicy: "no-referrer",
});

/** A page as an answer. */
export async function pageAnswer(c: Context, content: Child, status: 200 | 400 = 200): Promise<Response> {
  const html = await content;
  if (html === null || html === undefined) throw new HttpProblem("fault", "the page is empty");
  return c.html(`<!doctype html>${String(html)}`, status);
}
