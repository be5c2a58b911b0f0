/** GET /precedence: is a contact the highest, first or last, as far as is known? With its witnesses and what is missing (R16). */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Event, PrecedenceClaim, RANKS } from "@readout/core";
import { knownActors, type Stored, type StoredJudgement, type Workspace } from "@readout/store";
import { actorsGiven } from "../../http/actors-by-name.ts";
import { LevelQuery } from "../../http/contact-filters.ts";
import { given } from "../../http/given.ts";
import { one } from "../../http/read-query.ts";
import type { Services } from "../../services.ts";
import { addStoredPage, type Form } from "../access/page-route.tsx";
import { Page } from "../frame/layout.tsx";
import { addressWith, pageQuery } from "../frame/page-query.ts";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { STATES } from "../lists/add-list.tsx";
import { ActorList, choices, FilterForm } from "../lists/filter-form.tsx";
import { EventItems } from "../record/event-item.tsx";
import { documentAddress } from "../record/record-address.ts";

const Query = z.strictObject({
  a: one("One of the two."),
  b: one("The other."),
  comparator: PrecedenceClaim.shape.comparator.optional(),
  level: LevelQuery,
  since: one("Since when it is claimed to be (EDTF)."),
  as_of: one("The day of the claimed contact (EDTF); what came before it counts."),
  event: one("Id of the claimed contact."),
});

/** Adds the page to the app. */
export function addPrecedence(app: OpenAPIHono, services: Services): void {
  addStoredPage(
    app,
    services,
    "/precedence",
    async (c, { workspace, frame }) => {
      const { a, b, as_of, ...rest } = pageQuery(c, Query);
      const [left, right] = [
        await actorsGiven(workspace, a ? [a] : []),
        await actorsGiven(workspace, b ? [b] : []),
      ];
      const judgement =
        left?.[0] && right?.[0]
          ? await workspace.precedence({ a: left[0], b: right[0], ...given({ ...rest, asOf: as_of }) })
          : null;
      const states = (await workspace.actors({ type: "state", limit: 200 })).items;
      const claims = judgement ? [] : (await workspace.precedenceClaims({ limit: 20 })).items;
      return (
        <Page title="Precedence" frame={frame}>
          <h1>The highest contact since …?</h1>
          <p class="lead">
            A claim is judged over the reports that are kept. It can be contradicted; it is never confirmed,
            for no store is complete.
          </p>
          <PrecedenceForm asked={c.req.queries()} />
          <ActorList id={STATES} actors={states} />
          {judgement ? (
            <Judgement
              judgement={judgement}
              witnesses={await eventsOf(workspace, judgement.witnesses)}
              doubtful={await eventsOf(workspace, judgement.doubtful)}
              open={as_of === undefined && rest.event === undefined}
              claimed={
                rest.event === undefined
                  ? (event) => addressWith("/precedence", c.req.queries(), { event })
                  : null
              }
            />
          ) : (
            <Claims
              claims={claims}
              name={
                (
                  await knownActors(
                    workspace,
                    claims.map(({ document }) => document),
                  )
                ).name
              }
            />
          )}
        </Page>
      );
    },
    PrecedenceForm,
  );
}

const PrecedenceForm: Form = ({ asked }) => (
  <FilterForm
    action="/precedence"
    asked={asked}
    submit="Judge"
    fields={[
      { name: "a", label: "Between", placeholder: "Kenya", list: STATES, required: true },
      { name: "b", label: "and", placeholder: "UGA", list: STATES, required: true },
      { name: "comparator", label: "It is the", options: COMPARATORS },
      { name: "level", label: "at the level", options: choices(Object.keys(RANKS)) },
      { name: "since", label: "since", placeholder: "2019" },
      { name: "as_of", label: "held on", placeholder: "2024-03-19" },
      { name: "event", label: "or as this event (id)" },
    ]}
  />
);

const COMPARATORS = [
  ["highest", "highest contact"],
  ["first", "first contact"],
  ["last", "last contact"],
  ["longest", "longest contact"],
  ["largest", "largest meeting"],
] as const;

/** Events with the names of those in them. */
interface NamedEvents {
  readonly events: readonly Stored<Event>[];
  readonly name: (id: string) => string;
}

async function eventsOf(workspace: Workspace, ids: readonly string[]): Promise<NamedEvents> {
  const events = (await Promise.all(ids.map((id) => workspace.event(id)))).flatMap((event) => event ?? []);
  const { name } = await knownActors(
    workspace,
    events.map(({ document }) => document),
  );
  return { events, name };
}

const VERDICTS = {
  contradicted: "Contradicted",
  not_contradicted: "Not contradicted by what is kept",
  unverifiable: "It can’t be checked",
} as const;

function Judgement({
  judgement: { verdict, reasons, window, known, considered },
  witnesses,
  doubtful,
  open,
  claimed,
}: {
  judgement: StoredJudgement;
  witnesses: NamedEvents;
  doubtful: NamedEvents;
  open: boolean;
  /** The question with an event as the claimed contact; null where one is given. */
  claimed: ((event: string) => string) | null;
}) {
  return (
    <>
      <section class={`verdict ${verdict}`} aria-label="Verdict">
        <h2>{VERDICTS[verdict]}</h2>
        {reasons.map((reason) => (
          <p>{`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`}</p>
        ))}
        <p class="note">
          {`Looked at from ${window.from ?? "the beginning"} to ${window.to ?? "the end of what is kept"}: ${considered} of ${known} contacts that could bear on it (R16).`}
        </p>
      </section>
      <Witnesses title="Against it" found={witnesses} claimed={claimed} />
      <Witnesses
        title="Missing: these would be against it, if more were known of them"
        found={doubtful}
        claimed={claimed}
      />
      {open && (
        <p class="note">
          Missing: the day of the claimed contact. Without it, or the id of the event, no contact can be told
          to be an earlier one.
        </p>
      )}
    </>
  );
}

function Witnesses({
  title,
  found: { events, name },
  claimed,
}: {
  title: string;
  found: NamedEvents;
  claimed: ((event: string) => string) | null;
}) {
  return (
    <Section title={title} count={events.length}>
      <EventItems
        items={events}
        name={name}
        foot={claimed && ((event) => <a href={claimed(event)}>It is this one that the claim is about</a>)}
      />
    </Section>
  );
}

function Claims({
  claims,
  name,
}: {
  claims: readonly Stored<PrecedenceClaim>[];
  name: (id: string) => string;
}) {
  return (
    <Section title="Claims that the reports make" count={claims.length}>
      <ol class="items">
        {claims.map(({ document, record: { dyad, comparator, level, since, event, meta } }) => {
          const [a, b] = dyad;
          const query = new URLSearchParams({ a, b, comparator });
          if (level) query.set("level", level);
          if (since?.edtf) query.set("since", since.edtf);
          if (event) query.set("event", event);
          return (
            <li class="card event">
              <p class="what">
                <a href={`/precedence?${query}`}>
                  {`${name(a)} – ${name(b)}: ${comparator}${level ? `, ${words(level)}` : ""}${since?.edtf ? `, since ${since.edtf}` : ""}`}
                </a>
              </p>
              <blockquote>{meta.evidence[0]?.quote}</blockquote>
              <p class="note">
                <a href={documentAddress(document)}>in the report</a>
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
