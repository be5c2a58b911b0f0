/** GET /commitments: the ledger: what was agreed or pledged, and what came of it by a day (R28). */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Event } from "@readout/core";
import { type LedgerEntry, ledger, type Stored, type Workspace } from "@readout/store";
import { one } from "../../http/read-query.ts";
import { FOLLOWED_EVENTS } from "../../routes/ledger.ts";
import type { Services } from "../../services.ts";
import { words } from "../frame/words.ts";
import { addList, STATES } from "../lists/add-list.tsx";
import { choices } from "../lists/filter-form.tsx";
import {
  dossierOf,
  filtersOf,
  instantOf,
  namesFor,
  RecordListQuery,
  shownFacets,
} from "../lists/record-query.ts";
import { eventTitle } from "../record/event-item.tsx";
import { documentAddress } from "../record/record-address.ts";

const Query = RecordListQuery.extend({ as_of: one("The day to judge by (EDTF).", "2024-06-30") });

/** An entry with the events that may have fulfilled it. */
interface Row extends LedgerEntry {
  readonly candidates: ReadonlyMap<string, Stored<Event>>;
}

/** Adds the pages to the app. */
export function addCommitments(app: OpenAPIHono, services: Services): void {
  addList(app, services, {
    path: "/commitments",
    title: "Commitments",
    lead: "What was agreed, pledged or decided, and the later events that may have fulfilled it. Give a day to judge by, and what is late by then is called overdue; an open due date never is.",
    query: Query,
    fields: [
      { name: "party", label: "Of", placeholder: "Kenya, UGA", list: STATES },
      { name: "type", label: "As recorded", options: choices(["agreed", "pledged", "intended"]) },
      { name: "from", label: "Due from", placeholder: "2024-01" },
      { name: "to", label: "Due before", placeholder: "2025" },
      { name: "as_of", label: "Judged by", placeholder: "2024-06-30" },
    ],
    filters: async (workspace, { as_of: asOf = null, ...query }) => ({
      asOf,
      made: await filtersOf(workspace, query),
    }),
    find: async (workspace, { asOf, made }, page) => {
      const { items, next } = await workspace.commitments({ ...made, ...page });
      return { items: await rowsOf(workspace, await ledger(workspace, items, asOf, FOLLOWED_EVENTS)), next };
    },
    facets: async (workspace, { made }) =>
      shownFacets(workspace, await workspace.facets("commitment", made), {
        party: "Of",
        type: "As recorded",
        issue: "Issue",
        format: "Format",
      }),
    none: "No such commitment is kept.",
    names: (workspace, items) =>
      namesFor(
        workspace,
        items.map(({ document, commitment }) => ({ document, record: commitment })),
      ),
    Rows: ({ items, name }) => (
      <ol class="items">
        {items.map((row) => (
          <li class="card commitment">
            <LedgerItem row={row} name={name} />
          </li>
        ))}
      </ol>
    ),
    entry: ({ document, commitment, followUp }: Row, name) => ({
      id: commitment.id,
      title: `${commitment.parties.map(name).join(", ") || "Nobody named"}: ${commitment.content.quote.slice(0, 120)}`,
      link: documentAddress(document, commitment.id),
      updated: instantOf(followUp.madeOn),
      summary: `${followUp.state}: ${followUp.reason}`,
    }),
    dossier: (workspace, items) =>
      dossierOf(
        workspace,
        "commitments",
        items.map(({ document, commitment }) => ({ document, record: commitment })),
      ),
    table: "commitments",
  });
}

async function rowsOf(workspace: Workspace, entries: readonly LedgerEntry[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const entry of entries) {
    const candidates = new Map<string, Stored<Event>>();
    for (const { event } of entry.followUp.candidates.slice(0, SHOWN)) {
      const stored = await workspace.event(event);
      if (stored) candidates.set(event, stored);
    }
    rows.push({ ...entry, candidates });
  }
  return rows;
}

const reprintsOf = ({ length }: readonly string[]): string =>
  length === 0 ? "" : ` · said again in ${length === 1 ? "a reprint" : `${length} reprints`}`;

/** How many candidates an entry shows. */
const SHOWN = 5;

function LedgerItem({
  row: { document, commitment, followUp, reprints, candidates },
  name,
}: {
  row: Row;
  name: (id: string) => string;
}) {
  return (
    <>
      <p class="kind">
        <span class={`status ${followUp.state}`}>{followUp.state}</span>
        <a href={documentAddress(document, commitment.id)}>in the report</a>
      </p>
      <p>
        <strong>
          <bdi>{commitment.parties.map(name).join(", ") || "Nobody named"}</bdi>
        </strong>
        {` ${words(commitment.status)}`}
      </p>
      <blockquote>{commitment.content.quote}</blockquote>
      <p class="note">
        {`made ${followUp.madeOn ?? "on an unknown day"} · due ${followUp.due ?? "on no given day"} · ${followUp.reason}${reprintsOf(reprints)}`}
      </p>
      {candidates.size > 0 && (
        <ul class="plain-list" aria-label="What may have fulfilled it">
          {followUp.candidates.flatMap(({ event, score, reasons, sure }) => {
            const stored = candidates.get(event);
            return stored
              ? [
                  <li>
                    <a href={documentAddress(stored.document, event)}>
                      <bdi>{`${stored.record.when?.edtf ?? "undated"}: ${eventTitle(stored.record)}`}</bdi>
                    </a>
                    <span class="note">{` ${sure ? "meets every test" : `${Math.round(score * 100)} % of the tests`}: ${reasons.join(", ")}`}</span>
                  </li>,
                ]
              : [];
          })}
        </ul>
      )}
    </>
  );
}
