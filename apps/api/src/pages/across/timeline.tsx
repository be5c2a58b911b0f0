/** GET /timeline: the meetings of parties or of a format by date, what changed between them, and what ran beside them. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { driftLines, RANKS } from "@readout/core";
import { type RecordFilters, type Timeline, type TimelineEntry, timeline } from "@readout/store";
import { actorsGiven } from "../../http/actors-by-name.ts";
import { LevelQuery } from "../../http/contact-filters.ts";
import { given, givenWindow } from "../../http/given.ts";
import { one, severalOf } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { addStoredPage, type Form } from "../access/page-route.tsx";
import { SeriesDrawing } from "../drawings/series-drawing.tsx";
import { Page } from "../frame/layout.tsx";
import { addressWith, pageQuery } from "../frame/page-query.ts";
import { STATES } from "../lists/add-list.tsx";
import { ActorList, choices, FilterForm } from "../lists/filter-form.tsx";
import { WaysOut } from "../lists/ways-out.tsx";
import { EventItem } from "../record/event-item.tsx";
import { documentAddress } from "../record/record-address.ts";

const Query = z.strictObject({
  party: severalOf("Who takes part; of several, all must."),
  series: one("Name, notation or id of a format."),
  level: LevelQuery,
  from: one("First date, inclusive."),
  to: one("Last date, exclusive."),
});

/** The latest events that a timeline is made of. */
const MOST_EVENTS = 120;

/** Adds the page to the app. */
export function addTimeline(app: OpenAPIHono, services: Services): void {
  addStoredPage(
    app,
    services,
    "/timeline",
    async (c, visit) => {
      const { workspace } = visit;
      const { party, series, level, from, to } = pageQuery(c, Query);
      const parties = await actorsGiven(workspace, party);
      const filters: RecordFilters = {
        ...given({ party: parties, format: series === undefined ? undefined : [series], level }),
        ...givenWindow(from, to),
      };
      const asks = parties !== undefined || series !== undefined;
      const found = asks ? await timeline(workspace, filters, MOST_EVENTS) : null;
      const states = (await workspace.actors({ type: "state", limit: 200 })).items;
      const met = found ? [] : (await workspace.matrix()).pairs.filter(({ count }) => count > 1);
      const book = new Map(states.map(({ id, name }) => [id, name]));
      const name = found?.name ?? ((id: string) => book.get(id) ?? id);
      return (
        <Page title="Timeline" frame={visit.frame}>
          <h1>{titleOf(parties, series, name)}</h1>
          <p class="lead">
            Meetings by date, each once however many reports tell of it, and what changed since the one before
            in its series: who came and went, at what level, where, how.
          </p>
          <TimelineForm asked={c.req.queries()} />
          <ActorList id={STATES} actors={states} />
          {found && found.entries.length > 0 && (
            <WaysOut
              path="/events"
              asked={{
                party: parties ?? [],
                format: series ? [series] : [],
                level: level ? [level] : [],
                from: from ? [from] : [],
                to: to ? [to] : [],
                type: ["meeting", "call", "visit"],
              }}
            />
          )}
          {found ? <Found found={found} /> : <Suggestions pairs={met.slice(0, 12)} name={name} />}
        </Page>
      );
    },
    TimelineForm,
  );
}

const TimelineForm: Form = ({ asked }) => (
  <FilterForm
    action="/timeline"
    asked={asked}
    fields={[
      { name: "party", label: "Parties, all of them", placeholder: "Kenya, UGA", list: STATES },
      { name: "series", label: "Format", placeholder: "trilateral, 2+2" },
      { name: "level", label: "All sides at least", options: choices(Object.keys(RANKS)) },
      { name: "from", label: "From", placeholder: "2024-01" },
      { name: "to", label: "Before", placeholder: "2025" },
    ]}
  />
);

function titleOf(
  parties: readonly string[] | undefined,
  series: string | undefined,
  name: (id: string) => string,
): string {
  const who = parties?.map(name).join(" – ");
  return [who, series].filter(Boolean).join(", ") || "Timeline";
}

function Found({ found: { entries, tracks, name, more } }: { found: Timeline }) {
  if (entries.length === 0) return <p>No such meeting is told of.</p>;
  const bySeries = Map.groupBy(entries, ({ series }) => series);
  const label = (series: string): string => {
    const members = bySeries.get(series) ?? [];
    const parties = new Set(
      members.flatMap(({ event }) => event.participants.map(({ represents }) => represents)),
    );
    return [...parties].slice(0, 5).map(name).join(", ");
  };
  return (
    <>
      {more && (
        <p class="note">{`Only the latest ${MOST_EVENTS} events are shown; narrow the dates for others.`}</p>
      )}
      <SeriesDrawing entries={entries} name={name} id="series" />
      {tracks.length > 0 && (
        <section>
          <h2>
            Parallel tracks <span class="count">{tracks.length}</span>
          </h2>
          <ul class="plain-list">
            {tracks.map(({ between: [a, b], overlap, commonParties, differ, coordinated }) => (
              <li>
                <strong>{`${label(a)} beside ${label(b)}`}</strong>
                {`: common ${commonParties.map(name).join(", ")}; other ${differ.join(" and ")}; ${
                  overlap === "yes" ? "at the same time" : "whether at the same time isn’t known"
                }; ${coordinated ? "said to be coordinated" : "not said to be coordinated"}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>
        Meetings <span class="count">{entries.length}</span>
      </h2>
      <ol class="items timeline">
        {entries.map((entry) => (
          <Entry entry={entry} name={name} />
        ))}
      </ol>
    </>
  );
}

const SINCE = {
  yes: "the last of its series",
  unknown: "the one before, which may be of another series",
  no: "the one before, of another series",
} as const;

function Entry({ entry, name }: { entry: TimelineEntry; name: (id: string) => string }) {
  const { event, witnesses, conflicts, documents, drift } = entry;
  const [document = ""] = documents;
  const lines = drift ? driftLines(drift, name) : [];
  return (
    <li class="card event" id={event.id}>
      <EventItem event={event} document={document} name={name} />
      {documents.length > 1 && (
        <p class="note">
          {"Told by "}
          {documents.map((one, at) => (
            <>
              {at > 0 && ", "}
              <a href={documentAddress(one, witnesses[at])}>{`report ${at + 1}`}</a>
            </>
          ))}
          {conflicts.length > 0 && `; they differ in ${conflicts.map(({ field }) => field).join(", ")}`}
          {" · "}
          <a href={addressWith("/compare", { document: documents.slice(0, 4) })}>compare them</a>
        </p>
      )}
      {drift && (
        <div class="drift">
          <p class="note">{`Since ${SINCE[drift.sameSeries]}:`}</p>
          {lines.length === 0 ? (
            <p>nothing changed</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

function Suggestions({
  pairs,
  name,
}: {
  pairs: readonly { between: readonly [string, string]; count: number }[];
  name: (id: string) => string;
}) {
  if (pairs.length === 0) return <p>Name the parties or a format.</p>;
  return (
    <section>
      <h2>Who met more than once</h2>
      <ul class="plain-list">
        {pairs.map(({ between: [a, b], count }) => (
          <li>
            <a href={addressWith("/timeline", { party: [a, b] })}>{`${name(a)} – ${name(b)}`}</a>{" "}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
