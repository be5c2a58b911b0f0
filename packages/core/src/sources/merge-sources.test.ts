import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../meeting/canonical.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Event } from "../records/event.ts";
import {
  sampleActor,
  sampleDocument,
  sampleDossier,
  sampleEvent,
  sampleMeta,
  sampleParticipation,
} from "../testing/sample.ts";
import { event as anyEvent, evidence } from "./arbitrary.ts";
import { evidenceIn } from "./distinct-evidence.ts";
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
});
