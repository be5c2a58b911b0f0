/** Takes what a page shows of the store, gives its route: who may see it, and what is shown where it can't be. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { TokenScope } from "@readout/store";
import type { Context } from "hono";
import { csrf } from "hono/csrf";
import type { Child } from "hono/jsx";
import type { ShownFailure } from "../../doors.ts";
import { enter, type Visit } from "../../http/access.ts";
import { problemOf } from "../../http/error-problems.ts";
import { noteProblem } from "../../http/log.ts";
import { PROBLEMS } from "../../http/problems.ts";
import type { Services } from "../../services.ts";
import { FailurePage } from "../frame/failure-page.tsx";
import { type Frame, frameOf } from "../frame/frame.ts";
import { PRIVATE, pageAnswer, pagePolicy } from "../frame/page-answer.ts";
import { sessionToken } from "../frame/session.ts";
import { SignInPage } from "./sign-in-page.tsx";

/** Who looks at a page. */
export interface PageVisit extends Visit {
  readonly frame: Frame;
  /** Whether the visitor's token lets them review records. */
  readonly mayReview: boolean;
}

/** Gives a page's content, or an answer of another kind. */
export type Show = (c: Context, visit: PageVisit) => Promise<Child | Response>;

/** Gives a page's form with what was asked, so that a refusal loses nothing that was typed. */
export type Form = (props: { asked: Readonly<Record<string, readonly string[]>> }) => Child;

/** Adds a page over the store, for readers of the workspace. */
export function addStoredPage(
  app: OpenAPIHono,
  services: Services,
  path: string,
  show: Show,
  form?: Form,
): void {
  app.get(path, pagePolicy, (c) => shown(c, services, "read", show, form));
}

/** Adds the target of a form over the store; other sites' forms are refused. */
export function addStoredForm(
  app: OpenAPIHono,
  services: Services,
  path: string,
  scope: TokenScope,
  act: Show,
): void {
  app.post(path, pagePolicy, csrf(), (c) => shown(c, services, scope, act));
}

/** Addresses that only programs ask. */
const PROGRAMS = /^\/(?:v1|mcp|openapi\.json|healthz|readyz)(?:\/|$)/;

/** What shows a failure outside the pages, such as an address that leads nowhere, as a page to whoever asks for one. */
export const failurePage =
  (services: Services): ShownFailure =>
  (problem, c) => {
    const isPage = /\btext\/html\b/.test(c.req.header("accept") ?? "") && !PROGRAMS.test(c.req.path);
    if (!isPage) return null;
    const answer = { status: PROBLEMS[problem.code].status, headers: { ...PRIVATE, ...problem.headers } };
    const page = async (): Promise<void> => {
      c.res = await pageAnswer(c, <FailurePage problem={problem} frame={frameOf(c, services)} />, answer);
    };
    return Promise.resolve(pagePolicy(c, page)).then(() => c.res);
  };

async function shown(
  c: Context,
  services: Services,
  scope: TokenScope,
  show: Show,
  form?: Form,
): Promise<Response> {
  const frame = frameOf(c, services);
  try {
    const session = sessionToken(c);
    const visit = await enter(c, services, scope, session && `Bearer ${session}`);
    const mayReview = visit.token?.scopes.some((one) => one === "review" || one === "admin") ?? false;
    const content = await show(c, { ...visit, frame, mayReview });
    if (content instanceof Response) return content;
    return await pageAnswer(c, content, { headers: PRIVATE });
  } catch (error) {
    const problem = problemOf(error);
    noteProblem(c, problem.code);
    // The log tells where a fault of our own arose.
    if (problem.code === "fault" && error instanceof Error) c.error = error;
    const { status } = PROBLEMS[problem.code];
    const headers = { ...PRIVATE, ...problem.headers };
    if (problem.code !== "unauthorized") {
      const again = status === 400 ? form?.({ asked: c.req.queries() }) : undefined;
      return pageAnswer(c, <FailurePage problem={problem} frame={frame} form={again} />, { status, headers });
    }
    const { pathname, search } = new URL(c.req.url);
    return pageAnswer(c, <SignInPage frame={frame} to={c.req.method === "GET" ? pathname + search : "/"} />, {
      status,
      headers,
    });
  }
}
