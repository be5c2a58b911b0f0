/** Takes a kind of record, gives its list route: filters, pages, fields, ETag. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { RecordKind } from "@readout/store";
import type { Services } from "../services.ts";
import { enter, needs } from "./access.ts";
import { withActors } from "./actors-by-name.ts";
import { taggedAnswer } from "./answers.ts";
import { bytesOf } from "./json-bytes.ts";
import { nextLink } from "./next-link.ts";
import { problemAnswers } from "./problem-answers.ts";
import { one, PageQuery, pageOptions, readQuery } from "./read-query.ts";
import { chosenFields, fieldChoice } from "./record-fields.ts";
import { RecordFilterQuery, recordFilters } from "./record-filters.ts";
import { listSchema } from "./record-schemas.ts";

/** One list: where it stands, what the store calls its records, their name in the JSON Schema and their fields. */
export interface RecordList {
  readonly path: string;
  readonly kind: RecordKind;
  readonly record: string;
  readonly fields: readonly string[];
  readonly summary: string;
  readonly description: string;
  /** Whether its words can be searched (`q`). */
  readonly searched?: boolean;
}

const SearchedQuery = z.strictObject({
  q: one(
    'Words that all must occur; "words in quotation marks" stand together, a star ends a word that may go on.',
    "roadmap",
  ),
});

/** Adds the list to the app. */
export function addRecordList(app: OpenAPIHono, services: Services, list: RecordList): void {
  const Query = RecordFilterQuery.extend({
    ...PageQuery.shape,
    ...(list.searched ? SearchedQuery.shape : {}),
    fields: one(`Fields of each record, by comma; \`id\` always comes. Out of: ${list.fields.join(", ")}.`),
  });
  const route = createRoute({
    method: "get",
    path: list.path,
    summary: list.summary,
    description: list.description,
    tags: ["Finding"],
    security: needs("read"),
    request: { query: Query },
    responses: {
      200: {
        description: "A page, latest first; `next` leads to the page after it",
        content: { "application/json": { schema: listSchema(list.record) } },
      },
      304: { description: "The client has this page already (`If-None-Match`)" },
      ...problemAnswers(400, 401, 403, 429, 503),
    },
  });
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    const { limit, cursor, fields, q, ...filters } = readQuery(c, Query) as z.infer<typeof Query> & {
      q?: string;
    };
    const choice = fieldChoice(fields, list.fields);
    const { items, next } = await workspace.recordTexts(list.kind, {
      ...recordFilters(await withActors(workspace, filters)),
      ...pageOptions({ limit, cursor }, services.limits),
      ...(q === undefined ? {} : { q }),
    });
    const body = bytesOf([
      '{"items":[',
      ...items.map(
        ({ document, json }, at) =>
          `${at > 0 ? "," : ""}{"document":${JSON.stringify(document)},"record":${chosenFields(json, choice)}}`,
      ),
      `],"next":${JSON.stringify(next)}}`,
    ]);
    return taggedAnswer(c, body, { type: "application/json", headers: nextLink(c, next) });
  });
}
