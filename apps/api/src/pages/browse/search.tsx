/** GET /search: documents, statements, events and actors for some words, each list a step away. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Event, Statement } from "@readout/core";
import type { Stored, StoredActor, StoredDocument, Workspace } from "@readout/store";
import { one } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { addStoredPage } from "../access/page-route.tsx";
import { Page } from "../frame/layout.tsx";
import { pageQuery } from "../frame/page-query.ts";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { namesFor } from "../lists/record-query.ts";
import { EventItems } from "../record/event-item.tsx";
import { actorAddress, documentAddress } from "../record/record-address.ts";
import { StatementItems } from "./statements.tsx";

const Query = z.strictObject({ q: one("Words.") });

/** How many of each kind are shown. */
const SHOWN = 8;

/** Adds the page to the app. */
export function addSearch(app: OpenAPIHono, services: Services): void {
  addStoredPage(app, services, "/search", async (c, { workspace, frame }) => {
    const { q } = pageQuery(c, Query);
    const found = q === undefined ? null : await findAll(workspace, q);
    return (
      <Page
        title={q ? `Search: ${q}` : "Search"}
        frame={frame}
        {...(q ? { feed: `/statements/feed?${new URLSearchParams({ q })}` } : {})}
      >
        <h1>Search</h1>
        <search>
          <form action="/search" class="beside">
            <label class="hidden" for="q">
              Words
            </label>
            <input
              id="q"
              name="q"
              value={q ?? ""}
              placeholder="roadmap, “high-level contacts”, Kenya"
              required
            />
            <button type="submit">Search</button>
          </form>
        </search>
        {found && q && <Found {...found} q={q} />}
      </Page>
    );
  });
}

interface FoundAll {
  readonly documents: readonly StoredDocument[];
  readonly statements: readonly Stored<Statement>[];
  readonly events: readonly Stored<Event>[];
  readonly actors: readonly StoredActor[];
  readonly name: (id: string) => string;
}

async function findAll(workspace: Workspace, q: string): Promise<FoundAll> {
  const { items: documents } = await workspace.documents({ q, limit: SHOWN });
  const { items: statements } = await workspace.statements({ q, limit: SHOWN });
  const { items: actors } = await workspace.actors({ q, limit: SHOWN });
  const told = await Promise.all(documents.map(({ id }) => workspace.events({ document: id, limit: 2 })));
  const events = told.flatMap(({ items }) => items).slice(0, SHOWN);
  return {
    documents,
    statements,
    events,
    actors,
    name: await namesFor(workspace, [...statements, ...events]),
  };
}

function Found({ documents, statements, events, actors, name, q }: FoundAll & { q: string }) {
  const all = new URLSearchParams({ q });
  if (documents.length + statements.length + actors.length === 0)
    return (
      <p>{`Nothing that is kept has “${q}” in it. All words have to occur; a star ends a word that may go on.`}</p>
    );
  return (
    <div class="columns">
      <div>
        <Section title="Reports" count={documents.length}>
          <ul class="plain-list">
            {documents.map(({ id, title, outlet, published }) => (
              <li>
                <a href={documentAddress(id)}>
                  <bdi>{title ?? "A report"}</bdi>
                </a>
                <span class="note">{` ${[outlet, published?.slice(0, 10)].filter(Boolean).join(", ")}`}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={`/documents?${all}`}>All reports, by outlet, kind and date</a>
          </p>
        </Section>
        <Section title="Actors" count={actors.length}>
          <ul class="plain-list">
            {actors.map(({ id, name: title, type }) => (
              <li>
                <a href={actorAddress(id)}>
                  <bdi>{title}</bdi>
                </a>
                <span class="note">{` ${words(type)}`}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Events in those reports" count={events.length}>
          <EventItems items={events} name={name} />
          <p>
            <a href="/events">All events, by party, type, level and date</a>
          </p>
        </Section>
      </div>
      <div>
        <Section title="Statements" count={statements.length}>
          <StatementItems items={statements} name={name} />
          <p>
            <a href={`/statements?${all}`}>All statements, by speaker, issue and date</a>
          </p>
        </Section>
      </div>
    </div>
  );
}
