/** GET /documents/{id}: a stored report with everything that was read from it, as reviewed; and its downloads. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { found } from "../../http/missing.ts";
import type { Services } from "../../services.ts";
import { addStoredPage } from "../access/page-route.tsx";
import { pageQuery } from "../frame/page-query.ts";
import { DownloadQuery, downloadAnswer } from "../lists/download.ts";
import { reviewDesk } from "../record/review-desk.tsx";
import { DocumentPage } from "./document-page.tsx";

/** Adds the page to the app. */
export function addDocument(app: OpenAPIHono, services: Services): void {
  addStoredPage(app, services, "/documents/:id", async (c, { workspace, frame, mayReview }) => {
    const id = c.req.param("id") ?? "";
    const document = found(await workspace.document(id));
    const dossier = found(await workspace.dossier(id));
    const stored = { document, desk: reviewDesk(id, mayReview, dossier.reviews) };
    return <DocumentPage dossier={dossier} frame={frame} stored={stored} />;
  });
  addStoredPage(app, services, "/documents/:id/download", async (c, { workspace }) => {
    const dossier = found(await workspace.dossier(c.req.param("id") ?? ""));
    return downloadAnswer(c, dossier, pageQuery(c, DownloadQuery), "dossier");
  });
}
