/** Takes the services, gives the app: every route, and what stands before them. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { addDoors, addLimits } from "./doors.ts";
import { HttpProblem } from "./http/problems.ts";
import { turnsOf } from "./http/reading-turns.ts";
import { failurePage } from "./pages/access/page-route.tsx";
import { addPages, STORED_PATHS } from "./pages/add-pages.tsx";
import { addActor } from "./routes/actor.ts";
import { addActors } from "./routes/actors.ts";
import { addAppeals } from "./routes/appeals.ts";
import { addBatch } from "./routes/batch.ts";
import { addBatchEvents } from "./routes/batch-events.ts";
import { addBatchJobs } from "./routes/batch-jobs.ts";
import { addCheck } from "./routes/check.ts";
import { addCommitments } from "./routes/commitments.ts";
import { addCompare } from "./routes/compare.ts";
import { addContacts } from "./routes/contacts.ts";
import { addDeleteDocument } from "./routes/delete-document.ts";
import { addDeleteToken } from "./routes/delete-token.ts";
import { addEvent } from "./routes/event.ts";
import { addEvents } from "./routes/events.ts";
import { addExtract } from "./routes/extract.ts";
import { addFacets } from "./routes/facets.ts";
import { addGetDocument } from "./routes/get-document.ts";
import { addGetDossier } from "./routes/get-dossier.ts";
import { addGetText } from "./routes/get-text.ts";
import { addHealth } from "./routes/health.ts";
import { addLedger } from "./routes/ledger.ts";
import { addListDocuments } from "./routes/list-documents.ts";
import { addListTokens } from "./routes/list-tokens.ts";
import { addMatrix } from "./routes/matrix.ts";
import { addMcp } from "./routes/mcp.ts";
import { addOpenApi } from "./routes/openapi.ts";
import { addPositions } from "./routes/positions.ts";
import { addPostBatch } from "./routes/post-batch.ts";
import { addPostDocument } from "./routes/post-document.ts";
import { addPostReview } from "./routes/post-review.ts";
import { addPostToken } from "./routes/post-token.ts";
import { addPrecedence } from "./routes/precedence.ts";
import { addPrecedenceClaims } from "./routes/precedence-claims.ts";
import { addPutOpenReading } from "./routes/put-open-reading.ts";
import { addReviews } from "./routes/reviews.ts";
import { addRoom } from "./routes/room.ts";
import { addSeries } from "./routes/series.ts";
import { addSources } from "./routes/sources.ts";
import { addStatements } from "./routes/statements.ts";
import { addTimelineRoute } from "./routes/timeline.ts";
import type { Services } from "./services.ts";

/** The routes under /v1, in the order of the reference. */
const ROUTES: readonly ((app: OpenAPIHono, services: Services) => void)[] = [
  addExtract,
  addCheck,
  addPostDocument,
  addListDocuments,
  addGetDocument,
  addDeleteDocument,
  addGetDossier,
  addGetText,
  addPostBatch,
  addBatch,
  addBatchJobs,
  addBatchEvents,
  addEvents,
  addEvent,
  addStatements,
  addPositions,
  addCommitments,
  addAppeals,
  addPrecedenceClaims,
  addFacets,
  addRoom,
  addActors,
  addActor,
  addContacts,
  addMatrix,
  addTimelineRoute,
  addSeries,
  addSources,
  addLedger,
  addCompare,
  addPrecedence,
  addReviews,
  addPostReview,
  addPostToken,
  addListTokens,
  addDeleteToken,
  addPutOpenReading,
];

/** Where requests make work; health checks and plain pages always answer. */
const WORK = ["/v1/*", "/read", "/mcp", "/sign-in", ...STORED_PATHS];

/** The app of a server; it does no input or output of its own beyond what the services give it. `turns` stands for its limit of reports that wait to be read, where another app shares that. */
export function createApp(
  services: Services,
  turns: MiddlewareHandler | null = turnsOf(services.limits),
): OpenAPIHono {
  const app = new OpenAPIHono();
  addDoors(app, services, failurePage(services));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) => {
        throw new HttpProblem("method_not_allowed", `expected one of ${methods.join(", ")}`, {
          headers: { allow: methods.join(", ") },
        });
      },
    }),
  );
  addHealth(app, services);
  addLimits(app, WORK, services, turns);
  addOpenApi(app);
  for (const add of ROUTES) add(app, services);
  addMcp(app, services);
  addPages(app, services);
  return app;
}
