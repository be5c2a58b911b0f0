/** GET /statements: the statements of all stored reports, found by their words, their speakers and what they are about. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Statement, speakerName } from "@readout/core";
import type { Stored } from "@readout/store";
import { given } from "../../http/given.ts";
import { one } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { words } from "../frame/words.ts";
import { addList, STATES } from "../lists/add-list.tsx";
import {
  dossierOf,
  filtersOf,
  instantOf,
  namesFor,
  RecordListQuery,
  shownFacets,
} from "../lists/record-query.ts";
import { Chain } from "../record/chain.tsx";
import { documentAddress } from "../record/record-address.ts";

const Query = RecordListQuery.extend({ q: one("Words that all must occur.") });

/** Adds the pages to the app. */
export function addStatements(app: OpenAPIHono, services: Services): void {
  addList(app, services, {
    path: "/statements",
    title: "Statements",
    lead: "Who said what, through whom. Words are found in what was said; “words in quotation marks” stand together.",
    query: Query,
    fields: [
      { name: "q", label: "Words", placeholder: "roadmap" },
      { name: "speaker", label: "Speaker", placeholder: "Kenya", list: STATES },
      { name: "party", label: "About or by", placeholder: "UGA", list: STATES },
      { name: "from", label: "From", placeholder: "2024-01" },
      { name: "to", label: "Before", placeholder: "2025" },
    ],
    filters: async (workspace, { q, ...query }) => ({
      ...(await filtersOf(workspace, query)),
      ...given({ q }),
    }),
    find: (workspace, filters, page) => workspace.statements({ ...filters, ...page }),
    facets: async (workspace, filters) =>
      shownFacets(workspace, await workspace.facets("statement", filters), {
        speaker: "Speaker",
        party: "About or by",
        issue: "Issue",
        type: "Form",
        basis: "Known by",
      }),
    none: "Nobody is reported to have said such a thing.",
    names: namesFor,
    Rows: StatementItems,
    entry: ({ document, record }: Stored<Statement>, name) => ({
      id: record.id,
      title: `${speakerName(record.speaker, name)}: ${quoteOf(record).slice(0, 120)}`,
      link: documentAddress(document, record.id),
      updated: instantOf(record.when?.edtf),
      summary: quoteOf(record),
    }),
    dossier: (workspace, items) => dossierOf(workspace, "statements", items),
    table: "statements",
  });
}

const quoteOf = ({ content }: Statement): string => content.map(({ quote }) => quote).join(" … ");

/** The statements of a list, each on a card: its chain, its words, its form, and the way to its report. */
export function StatementItems({
  items,
  name,
}: {
  items: readonly Stored<Statement>[];
  name: (id: string) => string;
}) {
  return (
    <ol class="items">
      {items.map(({ document, record: statement }) => (
        <li class="card statement">
          <Chain statement={statement} name={name} />
          <blockquote>{quoteOf(statement)}</blockquote>
          <p class="note">
            {`${words(statement.form)}${statement.when?.edtf ? ` · ${statement.when.edtf}` : ""} · `}
            <a href={documentAddress(document, statement.id)}>in the report</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
