/** Takes a request and the services, gives Frame: what stands around a page's content. */
import type { Context } from "hono";
import type { Services } from "../../services.ts";
import { sessionToken } from "./session.ts";

/** Where the page stands, whether this server keeps reports, and whether somebody signed in. */
export interface Frame {
  readonly here: string;
  readonly stored: boolean;
  readonly signedIn: boolean;
}

/** The frame of a request's page. */
export function frameOf(c: Context, { store }: Services): Frame {
  return { here: c.req.path, stored: store !== null, signedIn: sessionToken(c) !== undefined };
}
