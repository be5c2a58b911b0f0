import { describe, expect, it } from "vitest";
import type { Dossier } from "./records/dossier.ts";
import { danglingReferences, duplicateIds } from "./references.ts";
import {
  sampleActor,
  sampleClause,
  sampleDossier,
  sampleEvent,
  sampleEvidence,
  sampleMeta,
  sampleParticipation,
  sampleStatement,
  sampleTime,
} from "./testing/sample.ts";

const meta = sampleMeta();
const when = { edtf: "2023-05-10", time: "time:sample", zone: null };
const dyad = {
  source: "XAL",
  target: "XBO",
  sourceEvidence: sampleEvidence("Alvia"),
  targetEvidence: sampleEvidence("Boria"),
  root: "04",
  plover: "CONSULT",
};

// One of each record, every reference set and right.
const full = (): Dossier =>
  sampleDossier({
    actors: [
      sampleActor("XAL"),
      sampleActor("XBO"),
      sampleActor("person:a-alvian", {
        type: "person",
        partOf: "XAL",
        tenures: [{ post: "foreign_minister", of: "XAL", from: null, to: null, acting: false }],
      }),
    ],
    events: [
      sampleEvent({
        when,
        participants: [sampleParticipation("XAL", { person: "person:a-alvian" }), sampleParticipation("XBO")],
        subjects: ["XBO"],
        partOf: "event:sample",
        track: "track:1",
        coded: [dyad],
      }),
    ],
    statements: [
      sampleStatement({
        speaker: "XAL",
        onBehalfOf: ["XAL"],
        chain: [{ actor: "XAL", evidence: null }],
        when,
        clauses: [sampleClause({ subject: ["XAL"], issue: "issue:1" })],
        coded: [dyad],
      }),
    ],
    commitments: [
      {
        id: "commitment:1",
        clause: "clause:sample",
        event: "event:sample",
        parties: ["XAL"],
        content: sampleEvidence("a roadmap"),
        instrument: null,
        level: null,
        format: null,
        due: when,
        condition: null,
        delegatedTo: "person:a-alvian",
        coordinatedWith: null,
        status: "agreed",
        fulfilment: [],
        meta,
      },
    ],
    appeals: [
      {
        id: "appeal:1",
        clause: "clause:sample",
        by: ["XAL"],
        addressee: "XBO",
        content: sampleEvidence("a roadmap"),
        meta,
      },
    ],
    positions: [
      {
        id: "position:1",
        holder: "XAL",
        issue: "issue:1",
        stance: "for it",
        polarity: "support",
        target: "XBO",
        clauses: ["clause:sample"],
        meta,
      },
    ],
    divergences: [
      {
        id: "divergence:1",
        kind: "opposed",
        issue: "issue:1",
        sides: [{ holder: "XAL", records: ["position:1"], evidence: [] }],
        meta,
      },
    ],
    quantities: [
      {
        id: "quantity:1",
        value: 4,
        low: null,
        high: null,
        unit: "minister",
        about: "ministers",
        modifier: null,
        op: "=",
        derivedFrom: ["quantity:1"],
        meta,
      },
    ],
    times: [sampleTime(), sampleTime({ id: "time:2", anchor: "event:sample" })],
    tracks: [
      {
        id: "track:1",
        label: "ministers",
        number: 1,
        members: ["XAL"],
        series: ["series:1"],
        coordinatedWith: ["track:1"],
        meta,
      },
    ],
    precedence: [
      {
        id: "precedence:1",
        dyad: ["XAL", "XBO"],
        event: "event:sample",
        comparator: "highest",
        level: null,
        since: when,
        claimant: "XAL",
        verdict: null,
        witnesses: [],
        meta,
      },
    ],
    issues: [{ id: "issue:1", label: "ties", parent: "issue:1" }],
    relations: [{ id: "relation:1", from: "XAL", relation: "backs", to: "XBO", when, meta }],
  });

function set(dossier: Dossier, path: readonly (string | number)[], id: string): Dossier {
  const copy: Dossier = JSON.parse(JSON.stringify(dossier)); // a clone would keep shared parts shared
  const at = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  (at as Record<string, unknown>)[path.at(-1) as string] = id;
  return copy;
}

describe("danglingReferences", () => {
  it("finds none where every id leads to a record", () => {
    expect(danglingReferences(full())).toEqual([]);
    expect(danglingReferences(sampleDossier())).toEqual([]);
  });

  it.each([
    ["actors.2.partOf", "actors[person:a-alvian].partOf", "actor"],
    ["actors.2.tenures.0.of", "actors[person:a-alvian].tenures[0].of", "actor"],
    ["events.0.when.time", "events[event:sample].when.time", "time"],
    ["events.0.participants.1.actor", "events[event:sample].participants[1].actor", "actor"],
    ["events.0.participants.0.person", "events[event:sample].participants[0].person", "actor"],
    ["events.0.participants.0.represents", "events[event:sample].participants[0].represents", "actor"],
    ["events.0.subjects.0", "events[event:sample].subjects", "actor"],
    ["events.0.partOf", "events[event:sample].partOf", "event"],
    ["events.0.track", "events[event:sample].track", "track"],
    ["events.0.coded.0.source", "events[event:sample].coded[0].source", "actor"],
    ["events.0.coded.0.target", "events[event:sample].coded[0].target", "actor"],
    ["statements.0.speaker", "statements[statement:sample].speaker", "actor"],
    ["statements.0.onBehalfOf.0", "statements[statement:sample].onBehalfOf", "actor"],
    ["statements.0.chain.0.actor", "statements[statement:sample].chain[0].actor", "actor"],
    ["statements.0.at", "statements[statement:sample].at", "event"],
    ["statements.0.when.time", "statements[statement:sample].when.time", "time"],
    [
      "statements.0.clauses.0.statement",
      "statements[statement:sample].clauses[clause:sample].statement",
      "statement",
    ],
    [
      "statements.0.clauses.0.subject.0",
      "statements[statement:sample].clauses[clause:sample].subject",
      "actor",
    ],
    ["statements.0.clauses.0.issue", "statements[statement:sample].clauses[clause:sample].issue", "issue"],
    ["statements.0.coded.0.target", "statements[statement:sample].coded[0].target", "actor"],
    ["commitments.0.clause", "commitments[commitment:1].clause", "clause"],
    ["commitments.0.event", "commitments[commitment:1].event", "event"],
    ["commitments.0.parties.0", "commitments[commitment:1].parties", "actor"],
    ["commitments.0.due.time", "commitments[commitment:1].due.time", "time"],
    ["commitments.0.delegatedTo", "commitments[commitment:1].delegatedTo", "actor"],
    ["appeals.0.clause", "appeals[appeal:1].clause", "clause"],
    ["appeals.0.by.0", "appeals[appeal:1].by", "actor"],
    ["appeals.0.addressee", "appeals[appeal:1].addressee", "actor"],
    ["positions.0.holder", "positions[position:1].holder", "actor"],
    ["positions.0.issue", "positions[position:1].issue", "issue"],
    ["positions.0.target", "positions[position:1].target", "actor"],
    ["positions.0.clauses.0", "positions[position:1].clauses", "clause"],
    ["divergences.0.issue", "divergences[divergence:1].issue", "issue"],
    ["divergences.0.sides.0.holder", "divergences[divergence:1].sides[0].holder", "actor"],
    ["divergences.0.sides.0.records.0", "divergences[divergence:1].sides[0].records", "record"],
    ["quantities.0.derivedFrom.0", "quantities[quantity:1].derivedFrom", "quantity"],
    ["times.1.anchor", "times[time:2].anchor", "time or event"],
    ["tracks.0.members.0", "tracks[track:1].members", "actor"],
    ["tracks.0.coordinatedWith.0", "tracks[track:1].coordinatedWith", "track"],
    ["precedence.0.dyad.1", "precedence[precedence:1].dyad", "actor"],
    ["precedence.0.event", "precedence[precedence:1].event", "event"],
    ["precedence.0.since.time", "precedence[precedence:1].since.time", "time"],
    ["precedence.0.claimant", "precedence[precedence:1].claimant", "actor"],
    ["issues.0.parent", "issues[issue:1].parent", "issue"],
    ["relations.0.from", "relations[relation:1].from", "actor"],
    ["relations.0.to", "relations[relation:1].to", "actor"],
    ["relations.0.when.time", "relations[relation:1].when.time", "time"],
    ["events.0.meta.basis.from.0", "events[event:sample].meta.basis.from", "record"],
    ["events.0.where.meta.basis.from.0", "events[event:sample].where.meta.basis.from", "record"],
    [
      "events.0.participants.1.meta.basis.from.0",
      "events[event:sample].participants[1].meta.basis.from",
      "record",
    ],
    ["relations.0.meta.basis.from.0", "relations[relation:1].meta.basis.from", "record"],
  ])("follows %s", (field, path, kind) => {
    expect(danglingReferences(set(full(), field.split("."), "x:none"))).toEqual([
      { path, kind, id: "x:none" },
    ]);
  });

  it("takes an id of another kind for none", () => {
    expect(danglingReferences(set(full(), ["statements", 0, "at"], "time:sample"))).toHaveLength(1);
  });

  it("leaves alone what may lead out of the dossier", () => {
    const dossier = full();
    const [event] = dossier.events;
    const [claim] = dossier.precedence;
    if (!event || !claim) throw new Error("the sample has both");
    event.format = { name: null, notation: null, named: ["format:of-a-registry"], claimed: [] };
    event.series = "series:elsewhere";
    claim.witnesses = ["event:of-a-store"];
    dossier.reviews = [
      {
        id: "review:1",
        target: "event:gone",
        action: "note",
        by: "a person",
        at: "2023-05-11",
        before: null,
        after: null,
        why: "kept",
        judged: [],
      },
    ];
    expect(danglingReferences(dossier)).toEqual([]);
  });

  it("takes an anonymous speaker and an anchor in words for no ids", () => {
    const dossier = full();
    const [statement] = dossier.statements;
    if (!statement) throw new Error("the sample has one");
    statement.speaker = { anonymous: "a senior official" };
    statement.chain = [{ actor: null, evidence: null }];
    expect(danglingReferences({ ...dossier, times: [sampleTime({ anchor: "published" })] })).toEqual([]);
  });
});

describe("duplicateIds", () => {
  it("finds none in the sample", () => {
    expect(duplicateIds(full())).toEqual([]);
  });

  it("finds the second record with an id, across kinds and in clauses", () => {
    const dossier = full();
    const actors = [...dossier.actors, sampleActor("XBO")];
    const issues = [{ id: "XAL", label: "an issue", parent: null }];
    const statements = [sampleStatement({ clauses: [sampleClause(), sampleClause()] })];
    expect(duplicateIds({ ...dossier, actors, issues, statements })).toEqual([
      { path: "actors[XBO]", id: "XBO" },
      { path: "issues[XAL]", id: "XAL" },
      { path: "statements[statement:sample].clauses[clause:sample]", id: "clause:sample" },
    ]);
  });
});
