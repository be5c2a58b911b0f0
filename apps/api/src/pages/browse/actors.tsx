/** GET /actors: who stands in the stored reports. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { ActorType } from "@readout/core";
import type { StoredActor } from "@readout/store";
import { given } from "../../http/given.ts";
import { one } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { Columns } from "../frame/columns.tsx";
import { words } from "../frame/words.ts";
import { addList } from "../lists/add-list.tsx";
import { choices } from "../lists/filter-form.tsx";
import { unitedDossier } from "../lists/united-dossier.ts";
import { actorAddress } from "../record/record-address.ts";

const Query = z.strictObject({ type: ActorType.optional(), q: one("A part of the name.") });

/** Adds the pages to the app. */
export function addActors(app: OpenAPIHono, services: Services): void {
  addList(app, services, {
    path: "/actors",
    title: "Actors",
    lead: "States, organisations, ministries, groups and persons, each with what is kept of it.",
    query: Query,
    fields: [
      { name: "q", label: "Name" },
      { name: "type", label: "Type", options: choices(ActorType.options) },
    ],
    filters: (_, query) => given(query),
    find: (workspace, filters, page) => workspace.actors({ ...filters, ...page }),
    none: "Nobody of that name stands in the reports.",
    Rows: ActorRows,
    entry: ({ id, name, type, documents }) => ({
      id,
      title: name,
      link: actorAddress(id),
      updated: "1970-01-01T00:00:00Z",
      summary: `${words(type)}, named in ${documents} ${documents === 1 ? "report" : "reports"}`,
    }),
    dossier: async (workspace, items) => {
      const profiles = await Promise.all(items.map(({ id }) => workspace.actor(id)));
      const records = profiles.flatMap((profile) => profile?.record ?? []);
      const documents = [...new Set(records.flatMap(({ meta }) => meta.evidence.map(({ doc }) => doc)))];
      const dossiers = await Promise.all(documents.map((document) => workspace.dossier(document)));
      const { documents: named } = unitedDossier(dossiers.flatMap((dossier) => dossier ?? []));
      return { ...unitedDossier([]), documents: named, actors: records };
    },
    table: "actors",
  });
}

function ActorRows({ items }: { items: readonly StoredActor[] }) {
  return (
    <section class="scroll rows" tabindex={0} aria-label="Actors">
      <table>
        <Columns names={["Name", "Type", "Reports"]} />
        <tbody>
          {items.map(({ id, name, type, documents }) => (
            <tr>
              <th scope="row">
                <a href={actorAddress(id)}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              <td>{words(type)}</td>
              <td class="date">{documents}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
