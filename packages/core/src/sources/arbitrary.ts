/** Gives arbitraries of events, clauses, statements, positions and commitments, for tests only. */
import fc from "fast-check";
import { dateOfDay, dayNumber } from "../edtf.ts";
import type { Commitment } from "../records/commitment.ts";
import type { Event, Participation } from "../records/event.ts";
import type { Evidence } from "../records/evidence.ts";
import type { Position } from "../records/position.ts";
import { type Clause, DocClass, SpeechAct, type Statement } from "../records/statement.ts";
import { sampleCommitment, sampleEvent, sampleMeta, sampleParticipation } from "../testing/sample.ts";

/** States that are none. */
export const ENTITIES = ["XAL", "XBO", "XCO", "XDE", "XEF"] as const;
const WORDS = ["border", "roadmap", "aid", "prisoners", "trade", "troops", "ceasefire", "talks"] as const;
const ISSUES = ["border", "aid", "troops"] as const;

/** Evidence that says `quote` somewhere in document `doc`. */
export function evidence(quote: string, doc = "doc:a", start = 0): Evidence {
  return { doc, start, end: start + quote.length, quote, prefix: null, suffix: null };
}

/** One of them. */
export const entity = fc.constantFrom(...ENTITIES);
/** Up to five of them, each once. */
export const someEntities = fc.uniqueArray(entity, { maxLength: 5 });

const text = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" "));

/** A day of the first weeks of 2024 as EDTF, now and then a month, an approximate date or none. */
export const edtf: fc.Arbitrary<string | null> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: 0, max: 20 }).map((day) => dateOfDay(dayNumber(2024, 1, 1) + day)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2024-01", "2024-01-05~", "2024-01-03/2024-01-06", "2024-01-10/.."),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** A delegation's part in a meeting. */
export const participation: fc.Arbitrary<Participation> = fc
  .record({
    represents: entity,
    function: fc.constantFrom("principal", "facilitator", "peer", "observer", "unknown"),
    seat: fc.constantFrom("yes", "yes", "yes", "unknown", "no"),
    post: fc.constantFrom("foreign_minister", "defence_minister", "technical", null),
    duties: fc.constantFrom<Participation["duties"][]>([], [], ["host"], ["chair"]),
  })
  .map(({ represents, ...rest }) => sampleParticipation(represents, rest as Partial<Participation>));

/** A meeting of up to five delegations with ids of its own. */
export const event: fc.Arbitrary<Event> = fc
  .record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `event:${n}`),
    type: fc.constantFrom<Event["type"][]>("meeting", "meeting", "meeting", "call"),
    status: fc.constantFrom<Event["status"][]>("occurred", "occurred", "planned", "cancelled", "ongoing"),
    mode: fc.constantFrom<Event["mode"][]>("in_person", "video", "unknown"),
    iso3: fc.constantFrom(null, "XCO", "XDE"),
    edtf,
    participants: fc.array(participation, { maxLength: 6 }),
    series: fc.constantFrom(null, "series:a", "series:b"),
    partOf: fc.constantFrom(null, null, null, "event:1"),
    topics: fc.uniqueArray(fc.constantFrom(...ISSUES), { maxLength: 2 }),
    doc: fc.constantFrom("doc:a", "doc:b", "doc:c"),
    quote: text,
  })
  .map(({ iso3, edtf: date, doc, quote, ...rest }) =>
    sampleEvent({
      ...rest,
      when: date === null ? null : { edtf: date, time: null, zone: null },
      where:
        iso3 === null
          ? null
          : { name: iso3, iso3, zone: null, meta: sampleMeta({ evidence: [evidence(iso3, doc)] }) },
      meta: sampleMeta({ evidence: [evidence(quote, doc)] }),
    }),
  );

/** One of many accounts of few meetings, so that pairs often tell of one event and often nearly do. */
export const witness: fc.Arbitrary<Event> = fc
  .record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `event:${n}`),
    members: fc.constantFrom(
      ENTITIES.slice(0, 3),
      ENTITIES.slice(0, 3),
      ENTITIES.slice(0, 2),
      ENTITIES.slice(1, 3),
    ),
    day: fc.constantFrom("2024-01-05", "2024-01-05", "2024-01-06", "2024-01-07"),
    iso3: fc.constantFrom(null, "XCO", "XCO", "XDE"),
    post: fc.constantFrom("foreign_minister", "foreign_minister", "defence_minister"),
    doc: fc.integer({ min: 0, max: 9 }).map((n) => `doc:${n}`),
  })
  .map(({ id, members, day, iso3, post, doc }) =>
    sampleEvent({
      id,
      participants: members.map((member) => sampleParticipation(member, { post })),
      when: { edtf: day, time: null, zone: null },
      where: iso3 === null ? null : { name: iso3, iso3, zone: null, meta: sampleMeta({ evidence: [] }) },
      meta: sampleMeta({ evidence: [evidence("they met", doc)] }),
    }),
  );

/** A clause of a document; its place makes it distinct. */
export const clauseOf = (doc: string): fc.Arbitrary<Clause> =>
  fc
    .record({
      start: fc.integer({ min: 0, max: 400 }),
      subject: someEntities,
      act: fc.constantFrom(...SpeechAct.options),
      strength: fc.integer({ min: 1, max: 6 }),
      negated: fc.boolean(),
      issue: fc.constantFrom(null, null, ...ISSUES),
      quote: text,
    })
    .map(({ start, quote, ...rest }) => ({
      id: `clause:${doc}:${start}`,
      statement: `statement:${doc}`,
      span: evidence(quote, doc, start),
      hedge: null,
      content: evidence(quote, doc, start),
      ...rest,
    }));

const SPEAKERS: readonly Statement["speaker"][] = [
  ...ENTITIES,
  "igo:other",
  null,
  { anonymous: "a diplomat" },
];

/** A statement of some clauses by a delegation, an outsider or nobody. */
export const statement: fc.Arbitrary<Statement> = fc
  .constantFrom("doc:a", "doc:b")
  .chain((doc) =>
    fc.record({
      doc: fc.constant(doc),
      id: fc.integer({ min: 0, max: 99 }).map((n) => `statement:${n}`),
      speaker: fc.constantFrom(...SPEAKERS),
      docClass: fc.constantFrom(...DocClass.options),
      onBehalfOf: fc.oneof(fc.constant<string[]>([]), someEntities),
      date: edtf,
      clauses: fc.array(clauseOf(doc), { maxLength: 4 }),
    }),
  )
  .map(
    ({ doc, date, ...rest }): Statement => ({
      form: "indirect",
      content: [evidence("what was said", doc)],
      quoted: [],
      source: null,
      cue: null,
      chain: [],
      at: null,
      when: date === null ? null : { edtf: date, time: null, zone: null },
      coded: [],
      meta: sampleMeta(),
      ...rest,
    }),
  );

/** A position of one of them. */
export const position: fc.Arbitrary<Position> = fc
  .record({
    id: fc.integer({ min: 0, max: 999 }).map((n) => `position:${n}`),
    holder: entity,
    issue: fc.constantFrom(...ISSUES),
    stance: text,
    polarity: fc.constantFrom<Position["polarity"][]>(
      "support",
      "oppose",
      "demand",
      "conditional",
      "interest",
    ),
    target: fc.oneof(fc.constant(null), entity),
  })
  .map((rest) => ({
    ...rest,
    clauses: [],
    meta: sampleMeta({ evidence: [evidence(rest.stance, "doc:a", Number(rest.id.split(":")[1]))] }),
  }));

/** A commitment of some of them. */
export const commitment: fc.Arbitrary<Commitment> = fc
  .record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `commitment:${n}`),
    parties: someEntities,
    quote: text,
    level: fc.constantFrom(null, "high_level", "technical", "foreign_minister"),
    format: fc.constantFrom(null, "quadripartite", "trilateral"),
    due: fc.oneof(fc.constantFrom(null, "2024-01-05/..", "P2W"), edtf),
    event: fc.constantFrom("event:made", "event:made", null),
  })
  .map(({ quote, due, ...rest }) =>
    sampleCommitment({
      content: evidence(quote),
      due: due === null ? null : { edtf: due, time: null, zone: null },
      ...rest,
    }),
  );
