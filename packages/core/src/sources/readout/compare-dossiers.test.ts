import { expect, it } from "vitest";
import type { Dossier } from "../../records/dossier.ts";
import {
  sampleActor,
  sampleClause,
  sampleCommitment,
  sampleDocument,
  sampleDossier,
  sampleEvent,
  sampleMeta,
  sampleParticipation,
  sampleStatement,
} from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { compareDossiers } from "./compare-dossiers.ts";

const STORY =
  "The foreign ministers of Alvia and Boria met on Wednesday in Port Cordia, where they agreed to reopen two crossings " +
  "before the harvest and to exchange forty prisoners. The host called the talks the most open in nine years.";

/** A report by `doc` that calls the bloc by `id`, and agrees with it; its text is its own unless given. */
function told(
  doc: string,
  id: string,
  more: Partial<Dossier> = {},
  text = `${doc} tells it in words of its own.`,
): Dossier {
  const meta = sampleMeta({ evidence: [evidence("agreed", doc)] });
  return sampleDossier({
    documents: [
      sampleDocument({
        id: doc,
        sha256: doc.charCodeAt(4).toString(16).padStart(64, "0"),
        text,
        outlet: doc,
      }),
    ],
    actors: [
      sampleActor(id, {
        type: "bloc",
        iso3: null,
        names: [{ text: "Coast League", lang: "en", kind: "name" }],
        meta,
      }),
    ],
    events: [],
    statements: [],
    commitments: [
      sampleCommitment({
        id: `commitment:${doc}`,
        clause: null,
        parties: [id],
        content: evidence("reopen the two border crossings", doc),
        meta,
      }),
    ],
    ...more,
  });
}

it("takes an actor of two names for one: no side reaches further by a name", () => {
  const { comparison, name } = compareDossiers(
    told("doc:a", "bloc:coast-league"),
    told("doc:b", "bloc:league"),
  );
  expect(comparison.shared).toHaveLength(1);
  expect(comparison.scope).toEqual([]);
  expect(name(comparison.shared[0]?.a.subject[0] ?? "")).toBe("Coast League");
  expect(comparison).toMatchObject({ room: null, copy: null, classes: { a: { class: "media_report" } } });
});

it("leaves out what people rejected", () => {
  const [one] = told("doc:a", "bloc:a").commitments;
  const rejected = { ...one, meta: { ...one?.meta, status: "rejected" } } as Dossier["commitments"][number];
  const { comparison } = compareDossiers(
    told("doc:a", "bloc:a", { commitments: [rejected] }),
    told("doc:b", "bloc:a"),
  );
  expect([comparison.shared, comparison.onlyA, comparison.onlyB].map(({ length }) => length)).toEqual([
    0, 0, 1,
  ]);
});

it("tells which reprints the other, and how the room differs", () => {
  const meeting = (doc: string, mode: "in_person" | "video") =>
    sampleEvent({ id: `event:${doc}`, mode, meta: sampleMeta({ evidence: [evidence("met", doc)] }) });
  const states = ["XAL", "XBO", "XCO", "XDE"].map((state) => sampleActor(state));
  const a = told("doc:a", "bloc:a", { actors: states, events: [meeting("doc:a", "in_person")] }, STORY);
  const b = told(
    "doc:b",
    "bloc:a",
    { actors: states, events: [meeting("doc:b", "video")] },
    `Talks open\n\n${STORY}`,
  );
  const { comparison } = compareDossiers(a, b);
  expect(comparison.copy).toMatchObject({ contained: 1 });
  expect(comparison.room).toMatchObject({ added: [], dropped: [], mode: { from: "in_person", to: "video" } });
});

it("leaves out rejected actors, meetings and statements, and compares no room that one doesn't tell of", () => {
  const rejected = sampleMeta({ status: "rejected", evidence: [evidence("met", "doc:b")] });
  const actors = ["XAL", "XBO", "XCO", "XDE"].map((state) => sampleActor(state));
  const meeting = sampleEvent({
    id: "event:doc:a",
    meta: sampleMeta({ evidence: [evidence("met", "doc:a")] }),
  });
  const a = told("doc:a", "bloc:a", { actors, events: [meeting], commitments: [] });
  const statement = sampleStatement({
    meta: rejected,
    content: [evidence("x", "doc:b")],
    clauses: [sampleClause({ span: evidence("x", "doc:b") })],
  });
  const b = told("doc:b", "bloc:a", {
    actors: [sampleActor("XAL", { names: [{ text: "Alvia", lang: "en", kind: "name" }], meta: rejected })],
    events: [{ ...meeting, id: "event:doc:b", meta: rejected }],
    statements: [statement],
    commitments: [],
  });
  const { comparison, name } = compareDossiers(a, b);
  expect(comparison).toMatchObject({ room: null, onlyB: [] });
  expect(compareDossiers(b, a).comparison.room).toBeNull();
  expect(name("XAL")).toBe("XAL");
});

it("takes in whose name something is said for one where an actor has two names", () => {
  const said = (doc: string, id: string, act: "condemn" | "note", strength: number) => {
    const clause = sampleClause({
      id: `clause:${doc}`,
      act,
      strength,
      subject: [],
      span: evidence("the blockade of the road", doc),
      content: evidence("the blockade of the road", doc),
    });
    return told(doc, id, {
      commitments: [],
      statements: [
        sampleStatement({
          id: `statement:${doc}`,
          content: [evidence("x", doc)],
          onBehalfOf: [id],
          clauses: [clause],
        }),
      ],
    });
  };
  const { comparison } = compareDossiers(
    said("doc:a", "bloc:coast-league", "condemn", 4),
    said("doc:b", "bloc:league", "note", 1),
  );
  expect(comparison.stronger).toMatchObject([{ stronger: "a", by: 3 }]);
});

it("sees who joined by the actors' states, whatever office the one report names", () => {
  const seats = (doc: string, first: string) =>
    sampleEvent({
      id: `event:${doc}`,
      participants: [first, "XBO"].map((id) => sampleParticipation(id)),
      meta: sampleMeta({ evidence: [evidence("met", doc)] }),
    });
  const actors = [
    sampleActor("XAL"),
    sampleActor("XBO"),
    sampleActor("ministry:x", { type: "ministry", partOf: "XAL" }),
  ];
  const [a, b] = [
    ["doc:a", "XAL"],
    ["doc:b", "ministry:x"],
  ].map(([doc = "", first = ""]) => told(doc, "bloc:a", { actors, events: [seats(doc, first)] }));
  expect(compareDossiers(a as Dossier, b as Dossier).comparison.room).toMatchObject({
    added: [],
    dropped: [],
  });
});
