/** Takes the app and its services, adds the pages: the form, the sample, what was read, and their style and script. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { safeParseEdtf } from "@readout/core";
import { HttpProblem, PROBLEMS, type ProblemCode } from "../http/problems.ts";
import { readBody } from "../http/read-body.ts";
import { openApiDocument } from "../routes/openapi.ts";
import type { Services } from "../services.ts";
import { addActor } from "./actor.tsx";
import { addActors } from "./actors.tsx";
import { addCommitments } from "./commitments.tsx";
import { addCompare } from "./compare.tsx";
import { addContacts } from "./contacts.tsx";
import { addDocument } from "./document.tsx";
import { DocumentPage } from "./document-page.tsx";
import { addDocuments } from "./documents.tsx";
import { addEvents } from "./events.tsx";
import { frameOf } from "./frame.ts";
import { ICON } from "./icon.ts";
import { pageAnswer, pagePolicy } from "./page-answer.ts";
import { addPrecedence } from "./precedence.tsx";
import { ProblemPage } from "./problem-page.tsx";
import { ReferencePage } from "./reference-page.tsx";
import { addReview } from "./review.tsx";
import { addReviews } from "./reviews.tsx";
import { SAMPLE_REPORT } from "./sample-report.ts";
import { SCRIPT } from "./script.ts";
import { addSearch } from "./search.tsx";
import { addSignIn } from "./sign-in.tsx";
import { StartPage } from "./start-page.tsx";
import { addStatements } from "./statements.tsx";
import { STYLE } from "./style.ts";
import { addTimeline } from "./timeline.tsx";

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
