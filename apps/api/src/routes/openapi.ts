/** GET /openapi.json: the OpenAPI 3.1 document, generated from the routes' own schemas. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { EXTRACTOR } from "@readout/extract";
import { recordComponents } from "../http/record-schemas.ts";

/** Adds the route. */
export function addOpenApi(app: OpenAPIHono): void {
  let body: string | null = null;
  app.get("/openapi.json", (c) => {
    body ??= JSON.stringify(openApiDocument(app));
    return c.body(body, 200, { "content-type": "application/json" });
  });
}

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const MADE = new WeakMap<OpenAPIHono, OpenApiDocument>();

/** The document of an app with all its routes: what they say of themselves, made when it is first asked for. */
export function openApiDocument(app: OpenAPIHono): OpenApiDocument {
  const document = MADE.get(app) ?? madeDocument(app);
  MADE.set(app, document);
  return document;
}

function madeDocument(app: OpenAPIHono): OpenApiDocument {
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description:
      "A token of a workspace, made by `readout token create`. Where a workspace has open reading, it is read without one; the header `Readout-Workspace` names it (`default` unless given).",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "readout",
      version: "1",
      description: `Reports of diplomatic meetings to typed, sourced records. Read by ${EXTRACTOR}.`,
      license: { name: "MIT" },
    },
    tags: [
      { name: "Reading", description: "A report in, records out; nothing is kept." },
      { name: "Keeping", description: "Reports and their dossiers, once for each text within a workspace." },
      { name: "Finding", description: "Records of all stored reports, as reviewed." },
      { name: "Reviewing", description: "What people decide about records; the log only grows." },
      { name: "Administering", description: "Who may do what." },
    ],
  });
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, ...recordComponents() },
    },
  };
}
