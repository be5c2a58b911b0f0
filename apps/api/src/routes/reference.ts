/** GET /reference: every route for a reader, from the OpenAPI document. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { html } from "hono/html";
import { type Markup, page } from "../pages/page.ts";
import { type OpenApiDocument, openApiDocument } from "./openapi.ts";

type Operation = NonNullable<NonNullable<OpenApiDocument["paths"]>[string]["get"]>;

/** Adds the page. */
export function addReference(app: OpenAPIHono): void {
  app.get("/reference", (c) => {
    const { paths = {}, tags = [], info } = openApiDocument(app);
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method] as Operation | undefined;
        return operation ? [{ path, method, operation }] : [];
      }),
    );
    return page(
      c,
      "Reference of the API",
      html`<p>${info.description} The same for machines: <a href="/openapi.json">/openapi.json</a>.</p>
${tags.map(
  (tag) => html`<h2>${tag.name}</h2><p>${tag.description}</p>
${operations.filter(({ operation }) => operation.tags?.includes(tag.name)).map(section)}`,
)}`,
    );
  });
}

const METHODS = ["get", "post", "put", "delete"] as const;

function section(one: { path: string; method: string; operation: Operation }): Markup {
  const { summary, description, parameters = [], responses = {}, security } = one.operation;
  const scope = security?.[0]?.bearer?.[0];
  return html`<h3>${one.method.toUpperCase()} ${one.path}</h3>
<p>${summary}. ${description} ${scope ? `Needs a token with the scope ${scope}${security?.[1] ? ", or a workspace with open reading" : ""}.` : ""}</p>
<table>${parameters.map((one) =>
    "name" in one
      ? html`<tr><td><code>${one.name}</code></td><td>${one.in}</td><td>${one.description ?? ""}</td></tr>`
      : "",
  )}${Object.entries(responses as Record<string, { description: string }>).map(
    ([status, { description: told }]) => html`<tr><td>${status}</td><td>answer</td><td>${told}</td></tr>`,
  )}</table>`;
}
