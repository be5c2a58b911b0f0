/** Takes the app and its services, adds the pages: the form, the sample, what was read, and their style and script. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { safeParseEdtf } from "@readout/core";
import { HttpProblem, PROBLEMS, type ProblemCode } from "../http/problems.ts";
import { readBody } from "../http/read-body.ts";
import { openApiDocument } from "../routes/openapi.ts";
import type { Services } from "../services.ts";
import { addSignIn } from "./access/sign-in.tsx";
import { addCompare } from "./across/compare.tsx";
import { addContacts } from "./across/contacts.tsx";
import { addPrecedence } from "./across/precedence.tsx";
import { addTimeline } from "./across/timeline.tsx";
import { ICON } from "./assets/icon.ts";
import { SCRIPT } from "./assets/script.ts";
import { STYLE } from "./assets/style.ts";
import { addActor } from "./browse/actor.tsx";
import { addActors } from "./browse/actors.tsx";
import { addCommitments } from "./browse/commitments.tsx";
import { addDocuments } from "./browse/documents.tsx";
import { addEvents } from "./browse/events.tsx";
import { addSearch } from "./browse/search.tsx";
import { addStatements } from "./browse/statements.tsx";
import { addDocument } from "./document/document.tsx";
import { DocumentPage } from "./document/document-page.tsx";
import { frameOf } from "./frame/frame.ts";
import { pageAnswer, pagePolicy } from "./frame/page-answer.ts";
import { ProblemPage } from "./frame/problem-page.tsx";
import { addReview } from "./review/review.tsx";
import { addReviews } from "./review/reviews.tsx";
import { ReferencePage } from "./start/reference-page.tsx";
import { SAMPLE_REPORT } from "./start/sample-report.ts";
import { StartPage } from "./start/start-page.tsx";

/** The pages over the store. */
const STORED: readonly ((app: OpenAPIHono, services: Services) => void)[] = [
  addSearch,
  addDocuments,
  addDocument,
  addCompare,
  addEvents,
  addStatements,
  addTimeline,
  addContacts,
  addPrecedence,
  addCommitments,
  addActors,
  addActor,
  addReviews,
  addReview,
];

/** Where the pages over the store stand. */
export const STORED_PATHS = [
  "/search",
  "/documents/*",
  "/compare",
  "/events/*",
  "/statements/*",
  "/timeline",
  "/contacts",
  "/precedence",
  "/commitments/*",
  "/actors/*",
  "/reviews/*",
  "/review",
];

const ASSETS: readonly (readonly [path: string, type: string, body: string])[] = [
  ["/assets/readout.css", "text/css; charset=utf-8", STYLE],
  ["/assets/readout.js", "text/javascript; charset=utf-8", SCRIPT],
  ["/assets/readout.svg", "image/svg+xml", ICON],
];

/** Adds the pages: those that need no store, the way in, and those over the store. */
export function addPages(app: OpenAPIHono, services: Services): void {
  const { extract, limits } = services;
  for (const [path, type, body] of ASSETS)
    app.get(path, (c) =>
      c.body(body, 200, { "content-type": type, "cache-control": "public, max-age=3600" }),
    );
  app.get("/", pagePolicy, (c) => pageAnswer(c, <StartPage frame={frameOf(c, services)} />));
  app.get("/sample", pagePolicy, (c) => {
    const { text, published, outlet } = SAMPLE_REPORT;
    const dossier = extract(text, { published, outlet });
    return pageAnswer(c, <DocumentPage dossier={dossier} frame={frameOf(c, services)} />);
  });
  app.post("/read", pagePolicy, async (c) => {
    const form = new URLSearchParams(await readBody(c.req.raw, limits));
    // Browsers send a form's line breaks as CR LF; the reader typed plain ones, and offsets count them.
    const text = (form.get("text") ?? "").replaceAll("\r\n", "\n");
    const published = form.get("published")?.trim() ?? "";
    const outlet = form.get("outlet")?.trim().slice(0, 2_000) ?? "";
    const problem = problemOf(text, published, limits.textLength);
    const frame = frameOf(c, services);
    if (problem)
      return pageAnswer(c, <StartPage typed={{ text, published, outlet, problem }} frame={frame} />, {
        status: 400,
      });
    const dossier = extract(text, {
      ...(published ? { published } : {}),
      ...(outlet ? { outlet } : {}),
    });
    return pageAnswer(c, <DocumentPage dossier={dossier} frame={frame} />);
  });
  app.get("/read", (c) => c.redirect("/", 303));
  app.get("/reference", pagePolicy, (c) =>
    pageAnswer(c, <ReferencePage document={openApiDocument(app)} frame={frameOf(c, services)} />),
  );
  app.get("/problems/:code", pagePolicy, (c) => {
    const code = c.req.param("code");
    if (Object.hasOwn(PROBLEMS, code))
      return pageAnswer(c, <ProblemPage code={code as ProblemCode} frame={frameOf(c, services)} />);
    throw new HttpProblem(
      "not_found",
      `no problem has that code; there are ${Object.keys(PROBLEMS).join(", ")}`,
    );
  });
  addSignIn(app, services);
  for (const add of STORED) add(app, services);
}

function problemOf(text: string, published: string, longest: number): string | null {
  if (text.trim() === "") return "There is no text to read yet. Paste a report into the field.";
  if (text.length > longest)
    return `The text has ${text.length} characters; at most ${longest} are read at once. Send it in parts.`;
  if (published !== "" && safeParseEdtf(published)?.kind !== "point")
    return `“${published.slice(0, 60)}” is no date that can be read. Write year, month, day: 2024-03-14.`;
  return null;
}
