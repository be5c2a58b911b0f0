/** GET /actors/{id}: an actor as all stored reports know it: its posts, whom it met, where it sat, what it said and agreed. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor, Commitment, Event, Position, Statement } from "@readout/core";
import type { ActorProfile, CountedPair, Stored, Workspace } from "@readout/store";
import { found } from "../../http/missing.ts";
import type { Services } from "../../services.ts";
import { addStoredPage } from "../access/page-route.tsx";
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { listedNames, namesFor } from "../lists/record-query.ts";
import { EventItems } from "../record/event-item.tsx";
import { actorAddress, documentAddress } from "../record/record-address.ts";
import { StatementItems } from "./statements.tsx";

/** How many records of each kind the page shows. */
const SHOWN = 12;

/** Adds the page to the app. */
export function addActor(app: OpenAPIHono, services: Services): void {
  addStoredPage(app, services, "/actors/:id", async (c, { workspace, frame }) => {
    const profile = found(await workspace.actor(c.req.param("id") ?? ""));
    return <ActorPage {...(await keptOf(workspace, profile))} profile={profile} frame={frame} />;
  });
}

/** What is kept of an actor. */
interface KeptOf {
  readonly events: readonly Stored<Event>[];
  readonly statements: readonly Stored<Statement>[];
  readonly commitments: readonly Stored<Commitment>[];
  readonly positions: readonly Stored<Position>[];
  readonly met: readonly CountedPair[];
  readonly name: (id: string) => string;
}

async function keptOf(workspace: Workspace, { id }: ActorProfile): Promise<KeptOf> {
  const party = [id];
  const { items: events } = await workspace.events({ party, limit: SHOWN });
  const { items: statements } = await workspace.statements({ speaker: party, limit: SHOWN });
  const { items: commitments } = await workspace.commitments({ party, limit: SHOWN });
  const { items: positions } = await workspace.positions({ speaker: party, limit: SHOWN });
  const met = (await workspace.matrix({ party })).pairs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN * 2);
  const named = await namesFor(workspace, [...events, ...statements, ...commitments, ...positions]);
  const others = met.map(({ between: [a, b] }) => (a === id ? b : a));
  return {
    events,
    statements,
    commitments,
    positions,
    met,
    name: await listedNames(workspace, others, named),
  };
}

function ActorPage({
  profile,
  frame,
  events,
  statements,
  commitments,
  positions,
  met,
  name,
}: KeptOf & { profile: ActorProfile; frame: Frame }) {
  const { id, name: title, type, documents, record } = profile;
  const asked = encodeURIComponent(id);
  return (
    <Page title={title} frame={frame} feed={`/events/feed?party=${asked}`}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="source">
        {`${words(type)} · named in ${documents} ${documents === 1 ? "report" : "reports"} · `}
        <code>{id}</code>
      </p>
      <div class="ways">
        <a href={`/timeline?party=${asked}`}>Timeline</a>
        <a href={`/contacts?party=${asked}`}>Whom it met</a>
        <a href={`/events?party=${asked}`}>All events</a>
        <a href={`/statements?speaker=${asked}`}>All statements</a>
        <a href={`/commitments?party=${asked}`}>All commitments</a>
        <a href={`/documents?actor=${asked}`}>All reports</a>
      </div>
      <div class="columns">
        <div>
          <About record={record} name={name} />
          <Section title="Met directly" count={met.length}>
            <ul class="plain-list">
              {met.map(({ between: [a, b], count }) => {
                const other = a === id ? b : a;
                return (
                  <li>
                    <a href={actorAddress(other)}>
                      <bdi>{name(other)}</bdi>
                    </a>{" "}
                    <a class="count" href={`/timeline?party=${asked}&party=${encodeURIComponent(other)}`}>
                      {count === 1 ? "once" : `${count} times`}
                    </a>
                  </li>
                );
              })}
            </ul>
          </Section>
          <Section title="Positions" count={positions.length}>
            <ul class="plain-list">
              {positions.map(({ document, record: position }) => (
                <li>
                  {`${position.polarity}: `}
                  <a href={documentAddress(document, position.id)}>
                    <bdi>{position.stance.slice(0, 160)}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div>
          <Section title="Latest events" count={events.length}>
            <EventItems items={events} name={name} />
          </Section>
          <Section title="Latest statements" count={statements.length}>
            <StatementItems items={statements} name={name} />
          </Section>
          <Section title="Latest commitments" count={commitments.length}>
            <ol class="items">
              {commitments.map(({ document, record: commitment }) => (
                <li class="card commitment">
                  <blockquote>{commitment.content.quote}</blockquote>
                  <p class="note">
                    {`${words(commitment.status)} by ${commitment.parties.map(name).join(", ") || "nobody named"} · `}
                    <a href={documentAddress(document, commitment.id)}>in the report</a>
                  </p>
                </li>
              ))}
            </ol>
          </Section>
        </div>
      </div>
    </Page>
  );
}

function About({ record, name }: { record: Actor; name: (id: string) => string }) {
  const names = [...new Set(record.names.map(({ text }) => text))];
  return (
    <>
      <Section title="Printed as" count={names.length}>
        <p>
          {names.map((text, at) => (
            <>
              {at > 0 && ", "}
              <bdi>{text}</bdi>
            </>
          ))}
        </p>
        {record.partOf && (
          <p>
            Part of <a href={actorAddress(record.partOf)}>{name(record.partOf)}</a>
          </p>
        )}
      </Section>
      <Section title="Posts" count={record.tenures.length}>
        <ul class="plain-list">
          {record.tenures.map(({ post, of, from, to, acting }) => (
            <li>
              {`${acting ? "acting " : ""}${words(post)}, `}
              <a href={actorAddress(of)}>{name(of)}</a>
              {(from ?? to) !== null && ` (${from ?? "?"}–${to ?? "?"})`}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Member of" count={record.memberships.length}>
        <ul class="plain-list">
          {record.memberships.map(({ in: group }) => (
            <li>
              <a href={actorAddress(group)}>{name(group)}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
