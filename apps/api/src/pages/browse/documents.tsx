/** GET /documents: the stored reports, found by words, outlet, kind and date; their feed and their downloads. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { DocumentKind } from "@readout/core";
import type { DocumentQuery, StoredDocument, Workspace } from "@readout/store";
import { DocumentFilterQuery, documentFilters } from "../../http/document-filters.ts";
import type { Services } from "../../services.ts";
import { Columns } from "../frame/columns.tsx";
import { words } from "../frame/words.ts";
import { addList } from "../lists/add-list.tsx";
import type { Facet } from "../lists/facets.tsx";
import { unitedDossier } from "../lists/united-dossier.ts";
import { documentAddress } from "../record/record-address.ts";

/** Adds the pages to the app. */
export function addDocuments(app: OpenAPIHono, services: Services): void {
  addList(app, services, {
    path: "/documents",
    title: "Documents",
    lead: "The reports that are kept here, latest first. Tick two to four of them to compare what they say.",
    query: DocumentFilterQuery,
    fields: [
      { name: "q", label: "Words" },
      { name: "outlet", label: "Outlet" },
      {
        name: "kind",
        label: "Kind",
        options: [["", "any"], ...DocumentKind.options.map((kind) => [kind, words(kind)] as const)],
      },
      { name: "from", label: "From", placeholder: "2024-01" },
      { name: "to", label: "Before", placeholder: "2025" },
    ],
    filters: (_, query) => documentFilters(query),
    find: (workspace, filters, page) => workspace.documents({ ...filters, ...page }),
    facets: facetsOf,
    none: "No such document is kept here.",
    Rows: DocumentRows,
    entry: (document) => ({
      id: document.id,
      title: document.title ?? "A report",
      link: documentAddress(document.id),
      updated: document.updatedAt,
      summary: [document.outlet, document.published, words(document.kind)].filter(Boolean).join(" · "),
    }),
    dossier: async (workspace, items) => {
      const dossiers = await Promise.all(items.map(({ id }) => workspace.dossier(id)));
      return unitedDossier(dossiers.flatMap((dossier) => dossier ?? []));
    },
    table: "documents",
  });
}

/** Over how many documents facets are counted. */
const COUNTED = 200;

async function facetsOf(
  workspace: Workspace,
  query: DocumentQuery,
): Promise<{ of: number; facets: readonly Facet[] }> {
  const { items } = await workspace.documents({ ...query, limit: COUNTED });
  const counted = (of: (document: StoredDocument) => string | null) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      const value = of(item);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const values = (list: [string, number][], label = (value: string) => value) =>
    list.map(([value, count]) => ({ value, label: label(value), count }));
  return {
    of: items.length,
    facets: [
      { field: "outlet", label: "Outlet", values: values(counted(({ outlet }) => outlet)) },
      {
        field: "kind",
        label: "Kind",
        values: values(
          counted(({ kind }) => kind),
          words,
        ),
      },
    ],
  };
}

function DocumentRows({ items }: { items: readonly StoredDocument[] }) {
  return (
    <form action="/compare" class="rows">
      <table class="docs">
        <Columns names={["Compare", "Published", "Report", "Outlet", "Kind"]} />
        <tbody>
          {items.map((document) => (
            <tr>
              <td>
                <input
                  type="checkbox"
                  name="document"
                  value={document.id}
                  aria-label={`Compare ${document.title ?? document.id}`}
                />
              </td>
              <td class="date">{document.published?.slice(0, 10) ?? "unknown"}</td>
              <th scope="row">
                <a href={documentAddress(document.id)}>
                  <bdi>{document.title ?? "A report"}</bdi>
                </a>
              </th>
              <td>
                <bdi>{document.outlet ?? "unknown"}</bdi>
              </td>
              <td>{words(document.kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="submit">Compare the ticked</button>
    </form>
  );
}
