/** Takes the app, adds the way in and out: a form that keeps a token in the session, and one that forgets it. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { csrf } from "hono/csrf";
import { readBody } from "../../http/read-body.ts";
import type { Services } from "../../services.ts";
import { frameOf } from "../frame/frame.ts";
import { pageAnswer, pagePolicy } from "../frame/page-answer.ts";
import { endSession, startSession } from "../frame/session.ts";
import { SignInPage } from "./sign-in-page.tsx";

/** Adds the forms; a server that keeps nothing has none. */
export function addSignIn(app: OpenAPIHono, services: Services): void {
  const { store, limits } = services;
  if (store === null) return;
  app.get("/sign-in", pagePolicy, (c) =>
    pageAnswer(c, <SignInPage frame={frameOf(c, services)} to="/documents" />),
  );
  app.post("/sign-in", pagePolicy, csrf(), async (c) => {
    const form = new URLSearchParams(await readBody(c.req.raw, limits));
    const token = form.get("token")?.trim() ?? "";
    const to = localAddress(form.get("to") ?? "");
    if (await (await store()).tokens.find(token)) {
      startSession(c, token);
      return c.redirect(to, 303);
    }
    const wrong = "This token isn’t known here or was revoked. Check that it was copied whole.";
    return pageAnswer(c, <SignInPage frame={frameOf(c, services)} to={to} wrong={wrong} />, { status: 401 });
  });
  app.post("/sign-out", pagePolicy, csrf(), (c) => {
    endSession(c);
    return c.redirect("/", 303);
  });
}

// Only an address of this site: "//other.example" and "/\\other.example" would lead elsewhere.
const localAddress = (to: string): string => (/^\/(?![/\\])[!-~]*$/.test(to) ? to : "/documents");
