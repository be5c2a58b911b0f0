import {
  type Actor,
  contactsBetween,
  type Dossier,
  type Event,
  highestContact,
  judgePrecedence,
  type PrecedenceClaim,
  whoMetWhom,
} from "@readout/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeDriver } from "../node-driver.ts";
import { openStore } from "../store.ts";
import { reportOf } from "../testing/report.ts";
import type { Workspace } from "../workspace.ts";

const STATES = ["XAL", "XBO", "XCO", "XDE"];
const ministry = "ministry:of-xal";

/** What a random event differs in; a ministry stands for XAL by its dossier's actors alone. */
const facts = fc.record({
  day: fc.constantFrom(null, "2022", "2022-06", "2022-06-15", "2023-01-01~", "2023/..", "2024-02-29"),
  type: fc.constantFrom("meeting" as const, "call" as const, "visit" as const, "agreement" as const),
  status: fc.constantFrom(
    "occurred" as const,
    "ongoing" as const,
    "planned" as const,
    "unconfirmed" as const,
  ),
  mode: fc.constantFrom("in_person" as const, "video" as const, "indirect" as const, "unknown" as const),
  seats: fc.array(
    fc.record({
      represents: fc.constantFrom(...STATES, ministry),
      seat: fc.constantFrom("yes" as const, "yes" as const, "no" as const, "unknown" as const),
      function: fc.constantFrom(
        "peer" as const,
        "principal" as const,
        "facilitator" as const,
        "observer" as const,
        "unknown" as const,
      ),
      duties: fc.constantFrom<Event["participants"][number]["duties"]>([], ["host"]),
      post: fc.constantFrom(null, "foreign_minister", "head_of_state", "ambassador"),
    }),
    { maxLength: 9 },
  ),
});
const window = fc.record({
  from: fc.constantFrom(null, "2022", "2022-06-15", "2022~"),
  to: fc.constantFrom(null, "2022-06-16", "2023", "2024~"),
});
const options = fc.record({ counterpartPresumption: fc.boolean(), withoutPlenary: fc.boolean() });

function dossierOf(fact: typeof facts extends fc.Arbitrary<infer T> ? T : never, number: number): Dossier {
  const base = reportOf({ parties: STATES, day: null, said: `report ${number}` });
  const [event, seat] = [base.events[0] as Event, base.events[0]?.participants[0]] as const;
  const { day, seats, ...rest } = fact;
  const state = base.actors[0] as Actor;
  return {
    ...base,
    actors: [...base.actors, { ...state, id: ministry, type: "ministry", iso3: null, partOf: "XAL" }],
    events: [
      {
        ...event,
        ...rest,
        when: day === null ? null : { edtf: day, time: null, zone: null },
        participants: seats.map((one) => ({
          ...(seat as Event["participants"][number]),
          ...one,
          actor: one.represents,
        })),
      },
    ],
  };
}

async function ask(dossiers: readonly Dossier[], check: (desk: Workspace) => Promise<void>): Promise<void> {
  const store = await openStore(nodeDriver(":memory:"));
  await store.createWorkspace("desk");
  const desk = await store.workspace("desk");
  for (const dossier of dossiers) await desk.put(dossier);
  await check(desk);
  await store.close();
}

const history = fc.array(facts, { minLength: 1, maxLength: 8 }).map((list) => list.map(dossierOf));
const eventsOf = (dossiers: readonly Dossier[]): Event[] => dossiers.flatMap((dossier) => dossier.events);
// One of the dossiers' actors will do: all know the same of the ministry.
const actorsOf = (dossiers: readonly Dossier[]): Actor[] => dossiers[0]?.actors ?? [];

describe("what the index tells of meetings is what core tells of all events", () => {
  it("who met whom", async () => {
    await fc.assert(
      fc.asyncProperty(history, window, options, (dossiers, within, option) =>
        ask(dossiers, async (desk) => {
          const told = whoMetWhom(eventsOf(dossiers), {
            ...option,
            window: within,
            actors: actorsOf(dossiers),
          });
          const asked = await desk.matrix({ ...option, window: within });
          expect(asked.entities).toEqual(told.entities);
          expect(asked.pairs).toEqual(
            told.pairs.map(({ between, count, possible, plenary }) => ({
              between,
              count,
              possible: possible.length,
              plenary: plenary.length,
            })),
          );
        }),
      ),
      { numRuns: 30 },
    );
  });

  it("contacts of a pair, and the highest of them", async () => {
    await fc.assert(
      fc.asyncProperty(history, window, options, (dossiers, within, option) =>
        ask(dossiers, async (desk) => {
          const [events, using] = [eventsOf(dossiers), { ...option, actors: actorsOf(dossiers) }];
          const pair = { a: "XBO", b: "XAL", window: within, ...option };
          const { items } = await desk.contacts(pair);
          const known = items.map(({ document: _, when: __, mode: ___, ...contact }) => contact);
          expect(known.sort((x, y) => (x.event < y.event ? -1 : 1))).toEqual(
            contactsBetween(events, "XBO", "XAL", within, using),
          );
          expect(await desk.highestContact(pair)).toEqual(
            highestContact(events, "XBO", "XAL", within, using),
          );
        }),
      ),
      { numRuns: 30 },
    );
  });

  it("verdicts on claims to precedence, with the same witnesses", async () => {
    const claims = fc.record({
      comparator: fc.constantFrom<PrecedenceClaim["comparator"]>(
        "highest",
        "first",
        "last",
        "largest",
        "longest",
      ),
      level: fc.constantFrom(undefined, "foreign_minister", "head_of_state"),
      since: fc.constantFrom("2021", "2022-06-15", "2022~"),
      asOf: fc.constantFrom(undefined, "2023", "2024-03"),
      event: fc.boolean(),
      counterpartPresumption: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(history, claims, (dossiers, { event, level, asOf, ...claim }) =>
        ask(dossiers, async (desk) => {
          const events = eventsOf(dossiers);
          const id = event ? (events[0]?.id as string) : undefined;
          const given = { ...(level ? { level } : {}), ...(asOf ? { asOf } : {}) };
          const { known, considered, ...asked } = await desk.precedence({
            a: "XAL",
            b: "XBO",
            ...claim,
            ...given,
            ...(id ? { event: id } : {}),
          });
          const told = judgePrecedence(
            {
              id: "claim:x",
              dyad: ["XAL", "XBO"],
              event: id ?? null,
              comparator: claim.comparator,
              level: level ?? null,
              since: { edtf: claim.since, time: null, zone: null },
              claimant: null,
              verdict: null,
              witnesses: [],
              meta: (events[0] as Event).meta,
            },
            events,
            undefined,
            {
              actors: actorsOf(dossiers),
              counterpartPresumption: claim.counterpartPresumption,
              // Without an event and a day the store doesn't know which of its contacts came before the claim.
              ...(asOf !== undefined || id === undefined ? { asOf: asOf ?? null } : {}),
            },
          );
          expect(asked).toEqual(told);
          expect(considered).toBe(known);
        }),
      ),
      { numRuns: 50 },
    );
  });
});
