/** GET /contacts: who met whom, as a graph and as a matrix, by level, mode and window (R15). */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Mode, RANKS } from "@readout/core";
import type { ContactMatrix } from "@readout/store";
import { actorsGiven } from "../../http/actors-by-name.ts";
import { ContactFilterQuery, contactFilters } from "../../http/contact-filters.ts";
import { given } from "../../http/given.ts";
import { severalOf } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { addStoredPage, type Form } from "../access/page-route.tsx";
import { ContactGraph } from "../drawings/contact-graph.tsx";
import { Page } from "../frame/layout.tsx";
import { pageQuery } from "../frame/page-query.ts";
import { STATES } from "../lists/add-list.tsx";
import { ActorList, choices, FilterForm } from "../lists/filter-form.tsx";
import { listedNames } from "../lists/record-query.ts";
import { ContactTable } from "./contact-table.tsx";

const Query = ContactFilterQuery.extend({ party: severalOf("One of each pair is among these.") });

/** How many parties the drawings have; the rest is said, not shown. */
const DRAWN = 28;

/** Adds the page to the app. */
export function addContacts(app: OpenAPIHono, services: Services): void {
  addStoredPage(
    app,
    services,
    "/contacts",
    async (c, { workspace, frame }) => {
      const { party, ...filters } = pageQuery(c, Query);
      const parties = await actorsGiven(workspace, party);
      const matrix = await workspace.matrix({ ...contactFilters(filters), ...given({ party: parties }) });
      const shown = new Set(busiest(matrix));
      const pairs = matrix.pairs.filter(({ between }) => between.every((one) => shown.has(one)));
      // Who met only those that aren't shown would stand alone.
      const drawn = [...shown].filter((one) => pairs.some(({ between }) => between.includes(one)));
      const name = await listedNames(workspace, drawn);
      const states = (await workspace.actors({ type: "state", limit: 200 })).items;
      return (
        <Page title="Who met whom" frame={frame}>
          <h1>Who met whom</h1>
          <p class="lead">
            Direct contacts: in person, by video, by telephone. Indirect talks, letters and what was only
            planned don’t count; a question mark stands for a contact that isn’t certain.
          </p>
          <ContactsForm asked={c.req.queries()} />
          <ActorList id={STATES} actors={states} />
          {pairs.length === 0 ? (
            <p>No such contact is told of.</p>
          ) : (
            <>
              {(matrix.more || matrix.entities.length > drawn.length) && (
                <p class="note">{`The ${drawn.length} parties with the most contacts are shown; name some, or narrow the dates, for others.`}</p>
              )}
              <ContactGraph entities={drawn} pairs={pairs} name={name} id="graph" />
              <ContactTable entities={drawn} pairs={pairs} name={name} />
            </>
          )}
        </Page>
      );
    },
    ContactsForm,
  );
}

const ContactsForm: Form = ({ asked }) => (
  <FilterForm
    action="/contacts"
    asked={asked}
    fields={[
      { name: "party", label: "One of them", placeholder: "Kenya, UGA", list: STATES },
      { name: "level", label: "Both at least", options: choices(Object.keys(RANKS)) },
      { name: "mode", label: "Mode", options: choices(Mode.options) },
      { name: "since", label: "From", placeholder: "2024-01" },
      { name: "until", label: "Before", placeholder: "2025" },
      {
        name: "plenary",
        label: "Plenaries",
        options: [
          ["", "count too"],
          ["false", "leave out"],
        ],
      },
      {
        name: "presumed",
        label: "Host not said to sit",
        options: [
          ["", "may have met"],
          ["true", "is presumed to"],
        ],
      },
    ]}
  />
);

/** The parties with the most contacts, by name. */
function busiest({ pairs }: ContactMatrix): string[] {
  const totals = new Map<string, number>();
  for (const { between, count, possible } of pairs)
    for (const one of between) totals.set(one, (totals.get(one) ?? 0) + count + possible / 100);
  return [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, DRAWN)
    .map(([entity]) => entity)
    .sort();
}
