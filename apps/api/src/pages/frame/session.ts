/** Takes a request, gives the token that its session holds. The cookie opens pages only, never the API. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const NAME = "readout_session";
const HOURS = 12;

/** The token of the session; undefined where nobody signed in. */
export function sessionToken(c: Context): string | undefined {
  return getCookie(c, NAME);
}

/** Keeps a token for the pages: out of reach of scripts, and of requests that other sites make. */
export function startSession(c: Context, token: string): void {
  setCookie(c, NAME, token, { ...attributes(c), maxAge: HOURS * 3_600 });
}

/** Forgets the token. */
export function endSession(c: Context): void {
  deleteCookie(c, NAME, attributes(c));
}

const attributes = (c: Context) =>
  ({
    path: "/",
    httpOnly: true,
    sameSite: "Strict",
    secure: new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https",
  }) as const;
