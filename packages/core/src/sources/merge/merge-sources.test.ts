import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../meeting/canonical.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { Event } from "../../records/event.ts";
import {
  sampleActor,
  sampleDocument,
  sampleDossier,
  sampleEvent,
  sampleMeta,
  sampleParticipation,
} from "../../testing/sample.ts";
import { event as anyEvent, evidence } from "../arbitrary.ts";
import { evidenceIn } from "../distinct-evidence.ts";
import { mergeSources, witnessOf } from "./merge-sources.ts";

const STORY =
  "The foreign ministers of Alvia and Boria met on Wednesday in Port Cordia, where they agreed to reopen two crossings " +
  "before the harvest and to exchange forty prisoners. The host called the talks the most open in nine years.";

const told = (doc: string, more: Partial<Event> = {}): Event => {
  const meta = sampleMeta({ evidence: [evidence("they met", doc)] });
  const participants = sampleEvent().participants.map((part) => ({ ...part, meta }));
  return sampleEvent({ id: `event:${doc}`, where: null, participants, meta, ...more });
};

/** A dossier of one document whose only event is `events`; its text is the document's own unless given. */
const dossier = (id: string, events: readonly Event[], text: string | null = null): Dossier =>
  sampleDossier({
    documents: [
      sampleDocument({ id, sha256: id.charCodeAt(4).toString(16).padStart(64, "0"), text, outlet: id }),
    ],
    actors: ["XAL", "XBO", "XCO", "XDE", "XEF"].map((state) =>
      sampleActor(state, { meta: sampleMeta({ evidence: [evidence(state, id)] }) }),
    ),
    events: [...events],
  });

const anyDossier = fc
  .tuple(fc.constantFrom("doc:a", "doc:b", "doc:c", "doc:d"), fc.array(anyEvent, { maxLength: 3 }))
  .map(([doc, events]) =>
    dossier(
      doc,
      events.map((event, at) => ({
        ...event,
        id: `event:${doc}:${at}`,
        meta: sampleMeta({ evidence: [evidence("met", doc)] }),
      })),
    ),
  );
const some = fc.array(anyDossier, { maxLength: 4 });

describe("mergeSources", () => {
  it("is commutative, associative and idempotent, whatever it is given", () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const all = canonicalJson(mergeSources([...a, ...b, ...c]));
        const [x, y, z] = [a, b, c].map((part) => mergeSources(part)) as [
          ReturnType<typeof mergeSources>,
          ReturnType<typeof mergeSources>,
          ReturnType<typeof mergeSources>,
        ];
        expect(canonicalJson(mergeSources([mergeSources([x, y]), z]))).toBe(all);
        expect(canonicalJson(mergeSources([z, mergeSources([y, x])]))).toBe(all);
        expect(canonicalJson(mergeSources([x, y, z, x, ...b]))).toBe(all);
      }),
    );
  });

  it("loses no evidence", () => {
    fc.assert(
      fc.property(some, (all) => {
        const held = evidenceIn(mergeSources(all).events.map(({ evidence: held }) => held));
        expect(held).toEqual(evidenceIn(all.map(witnessOf).map(({ events }) => events)));
      }),
    );
  });

  it("counts a reprint once and keeps what reports differ in", () => {
    const merged = mergeSources([
      dossier("doc:a", [told("doc:a")], STORY),
      dossier("doc:b", [told("doc:b")], `Crossings To Reopen\n\n${STORY.toUpperCase()}`),
      dossier("doc:c", [told("doc:c", { when: { edtf: "2023-05-11", time: null, zone: null } })]),
    ]);
    expect(merged.copies).toMatchObject([{ document: "doc:a", of: "doc:b" }]);
    expect(merged.events).toHaveLength(1);
    expect(merged.events[0]?.sources).toEqual([["doc:a", "doc:b"], ["doc:c"]]);
    expect(merged.events[0]?.conflicts).toMatchObject([
      {
        field: "when",
        values: [
          { value: "2023-05-10", documents: ["doc:a", "doc:b"] },
          { value: "2023-05-11", documents: ["doc:c"] },
        ],
      },
    ]);
  });

  it("shows an actor by the name that most reports give it, and no conflict where one event has two seats of a function", () => {
    const named = (doc: string, text: string): Dossier => {
      const names = [{ text, lang: "en", kind: "name" as const }];
      const actor = sampleActor("XAL", { names, meta: sampleMeta({ evidence: [evidence(text, doc)] }) });
      const event = told(doc);
      const seats =
        doc === "doc:a"
          ? event.participants
          : [...event.participants, ...event.participants.map((part) => ({ ...part, post: "technical" }))];
      return { ...dossier(doc, [{ ...event, participants: seats }]), actors: [actor] };
    };
    const merged = mergeSources([named("doc:a", "Allies"), named("doc:b", "Alvia"), named("doc:c", "Alvia")]);
    expect(merged.actors[0]?.actor.names.map(({ text }) => text)).toEqual(["Alvia", "Allies"]);
    expect(merged.events.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it("keeps apart whom two reports only call the president", () => {
    const withPresident = (doc: string): Dossier => {
      const president = sampleActor("unspecified_group:president", {
        type: "unspecified_group",
        iso3: null,
        names: [{ text: "the president", lang: "en", kind: "name" }],
        meta: sampleMeta({ evidence: [evidence("the president", doc)] }),
      });
      const participants = ["XAL", "unspecified_group:president"].map((id) => sampleParticipation(id));
      const made = dossier(doc, [told(doc, { participants })]);
      return { ...made, actors: [...made.actors, president] };
    };
    expect(mergeSources([withPresident("doc:a"), withPresident("doc:b")]).events).toHaveLength(2);
  });

  it("follows a person's word over the majority, and leaves out what was rejected", () => {
    const on = (edtf: string) => ({ when: { edtf, time: null, zone: null } });
    const judged = (doc: string, status: "accepted" | "rejected", edtf: string) =>
      told(doc, { ...on(edtf), meta: sampleMeta({ evidence: [evidence("they met", doc)], status }) });
    const merged = mergeSources([
      dossier("doc:a", [told("doc:a", on("2023-05-10"))]),
      dossier("doc:b", [told("doc:b", on("2023-05-10"))]),
      dossier("doc:c", [judged("doc:c", "accepted", "2023-05-11")]),
      dossier("doc:d", [judged("doc:d", "rejected", "2023-05-12")]),
    ]);
    expect(merged.events).toHaveLength(1);
    expect(merged.events[0]?.event).toMatchObject({
      when: { edtf: "2023-05-11" },
      meta: { status: "accepted" },
    });
    expect(merged.events[0]?.witnesses.map(({ id }) => id)).toEqual([
      "event:doc:a",
      "event:doc:b",
      "event:doc:c",
    ]);
  });

  it("gives the same whatever the order, whether it is merged at once or on what was merged before", () => {
    const text = (more: string) => `${STORY} ${more}`;
    const [a, b, c] = ["doc:a", "doc:b", "doc:c"].map((doc) => dossier(doc, [told(doc)], text(doc)));
    const [x, y, z] = [a, b, c] as [Dossier, Dossier, Dossier];
    const all = mergeSources([x, y, z]);
    expect(all).toMatchObject({ rule: "R30", events: [{ sources: [["doc:a", "doc:b", "doc:c"]] }] });
    expect(mergeSources([z, y, x])).toEqual(all);
    expect(mergeSources([mergeSources([z]), witnessOf(x), mergeSources([y, x])])).toEqual(all);
    // What its text shows of a document counts, in whatever order it comes without.
    const bare = dossier("doc:a", [told("doc:a")]);
    expect(mergeSources([bare, x, y])).toEqual(mergeSources([y, x, bare]));
    expect(mergeSources([bare, x, y]).copies).toMatchObject([{ document: "doc:b", of: "doc:a" }]);
  });

  it.each(["rejected", "superseded"] as const)("leaves out actors and events that are %s", (status) => {
    const meta = sampleMeta({ evidence: [evidence("they met", "doc:a")], status });
    const [kept, gone] = [told("doc:a"), told("doc:a", { id: "event:gone", meta })];
    const one = dossier("doc:a", [kept, gone]);
    const actors = [...one.actors, sampleActor("XGO", { meta })];
    const merged = mergeSources([{ ...one, actors }]);
    expect(merged.events.map(({ id }) => id)).toEqual(["event:doc:a"]);
    expect(merged.actors.map(({ id }) => id)).toEqual(["XAL", "XBO", "XCO", "XDE", "XEF"]);
  });

  it("takes two days on which one outlet tells of today for two events", () => {
    const today = (doc: string, day: string): Dossier => {
      const one = dossier(doc, [told(doc, { when: { edtf: day, time: null, zone: null } })]);
      return { ...one, documents: one.documents.map((each) => ({ ...each, outlet: "A", published: day })) };
    };
    expect(mergeSources([today("doc:a", "2023-05-10"), today("doc:b", "2023-05-11")]).events).toHaveLength(2);
    expect(mergeSources([today("doc:a", "2023-05-10"), today("doc:b", "2023-05-10")]).events).toHaveLength(1);
  });

  it("seats everybody under the entity, once, and keeps a host by place as it came (R1, R3)", () => {
    const seats = [
      sampleParticipation("ministry:x"),
      sampleParticipation("XBO"),
      sampleParticipation("ministry:y", { seat: "no", duties: ["host"] }),
    ];
    const one = dossier("doc:a", [told("doc:a", { participants: seats })]);
    const ministries = ["x", "y"].map((name) =>
      sampleActor(`ministry:${name}`, { type: "ministry", partOf: name === "x" ? "XAL" : "XCO" }),
    );
    const merged = mergeSources([{ ...one, actors: [...one.actors, ...ministries] }]);
    const held = merged.events[0]?.event.participants.map(({ represents, seat }) => `${represents} ${seat}`);
    expect(held?.sort()).toEqual(["XAL yes", "XBO yes", "ministry:y no"]);
  });

  it("gives an actor of two names one id wherever an event names it", () => {
    const league = (doc: string, id: string, person: string): Dossier => {
      const meta = sampleMeta({ evidence: [evidence("met", doc)] });
      const called = (text: string) => [{ text, lang: "en", kind: "name" as const }];
      const dyad = { source: id, target: "XAL", root: "04", plover: null };
      const coded = [{ ...dyad, sourceEvidence: evidence("it", doc), targetEvidence: evidence("met", doc) }];
      const seats = [sampleParticipation(id, { person }), sampleParticipation("XAL")];
      const one = dossier(doc, [
        told(doc, { participants: seats, subjects: [id], coded: coded as Event["coded"] }),
      ]);
      return {
        ...one,
        actors: [
          ...one.actors,
          sampleActor(id, { type: "bloc", names: called("Coast League"), meta }),
          sampleActor(person, { type: "person", names: called("Tarik Oso"), partOf: id, meta }),
        ],
      };
    };
    const merged = mergeSources([
      league("doc:a", "bloc:coast-league", "person:tarik-oso"),
      league("doc:b", "bloc:league", "person:oso"),
    ]);
    expect(merged.events).toHaveLength(1);
    const { participants = [], subjects = [], coded = [] } = merged.events[0]?.event ?? {};
    const bloc = "bloc:coast-league";
    expect(new Set(participants.flatMap(({ actor, represents }) => [actor, represents]))).toEqual(
      new Set([bloc, "XAL"]),
    );
    expect(new Set(participants.map(({ person }) => person))).toEqual(new Set(["person:oso", null]));
    expect(subjects).toEqual([bloc]);
    expect(new Set(coded.map(({ source, target }) => `${source} ${target}`))).toEqual(
      new Set([`${bloc} XAL`]),
    );
  });

  it("merges an event that no evidence stands for", () => {
    const event = told("doc:a", { meta: sampleMeta({ evidence: [] }) });
    expect(mergeSources([dossier("doc:a", [event])]).events.map(({ id }) => id)).toEqual(["event:doc:a"]);
  });
});
