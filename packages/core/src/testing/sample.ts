/** Takes a few fields, gives whole records of a fictional four-way meeting, for tests. */
import { cutEvidence } from "../cut-evidence.ts";
import { emptyDossier } from "../empty-dossier.ts";
import { documentId, sha256Hex } from "../ids.ts";
import type { Actor } from "../records/actor.ts";
import type { Commitment } from "../records/commitment.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Event, Participation } from "../records/event.ts";
import type { Evidence } from "../records/evidence.ts";
import type { Meta } from "../records/meta.ts";
import type { SourceDocument } from "../records/source-document.ts";
import type { Clause, Statement } from "../records/statement.ts";
import type { Time } from "../records/time.ts";

/** The report that the samples were read from. Its states have user-assigned ISO 3166-1 codes: XAL, XBO, XCO, XDE. */
export const SAMPLE_TEXT =
  "PORT CORDIA (Fictional News) — The foreign ministers of Alvia and Boria met on May 10 in Port Cordia, " +
  "with their counterparts from Cordia and Delvia at the table. The ministers agreed to draft a roadmap, " +
  'the Cordian ministry said. "We will talk again," Alvia\'s minister said.';

const SHA = sha256Hex(SAMPLE_TEXT);

/** Id of the sample document. */
export const SAMPLE_DOC = documentId(SHA);

/** Evidence for the first place where `quote` stands in `text`; throws where it doesn't. */
export function sampleEvidence(
  quote: string,
  text: string = SAMPLE_TEXT,
  doc: string = SAMPLE_DOC,
): Evidence {
  const start = text.indexOf(quote);
  return cutEvidence(doc, text, start, start + quote.length);
}

/** A stated, proposed meta in the narrator's voice, with the sample's meeting as evidence. */
export function sampleMeta(overrides: Partial<Meta> = {}): Meta {
  return {
    basis: { kind: "stated", rule: null, from: [], entry: null },
    voice: "narrator",
    confidence: { score: 0.9, reasons: [] },
    evidence: [sampleEvidence("The foreign ministers of Alvia and Boria met")],
    absent: {},
    status: "proposed",
    by: "sample",
    supersedes: null,
    ...overrides,
  };
}

/** A seated peer at foreign minister's level that speaks for `represents`, its person unnamed. */
export function sampleParticipation(
  represents: string,
  overrides: Partial<Participation> = {},
): Participation {
  return {
    actor: represents,
    person: null,
    represents,
    function: "peer",
    subtype: null,
    duties: [],
    role: null,
    seat: "yes",
    post: "foreign_minister",
    titleInText: null,
    meta: sampleMeta(),
    ...overrides,
  };
}

/** The 2+2 meeting of the sample: XAL and XBO principals, XCO (host) and XDE facilitators. */
export function sampleEvent(overrides: Partial<Event> = {}): Event {
  return {
    id: "event:sample",
    type: "meeting",
    status: "occurred",
    when: { edtf: "2023-05-10", time: null, zone: null },
    where: {
      name: "Port Cordia",
      iso3: "XCO",
      zone: null,
      meta: sampleMeta({ evidence: [sampleEvidence("Port Cordia")] }),
    },
    mode: "in_person",
    participants: [
      sampleParticipation("XAL", { function: "principal" }),
      sampleParticipation("XBO", { function: "principal" }),
      sampleParticipation("XCO", { function: "facilitator", duties: ["host"] }),
      sampleParticipation("XDE", { function: "facilitator" }),
    ],
    subjects: [],
    format: null,
    level: { floor: null, ceiling: null, selfDescribed: null },
    series: null,
    partOf: null,
    track: null,
    topics: [],
    outcomes: [],
    coded: [],
    meta: sampleMeta(),
    ...overrides,
  };
}

/** A clause by which `subject` agrees to the roadmap. */
export function sampleClause(overrides: Partial<Clause> = {}): Clause {
  return {
    id: "clause:sample",
    statement: "statement:sample",
    span: sampleEvidence("The ministers agreed to draft a roadmap"),
    subject: ["XAL", "XBO", "XCO", "XDE"],
    act: "agree",
    strength: 5,
    hedge: null,
    negated: false,
    issue: null,
    content: sampleEvidence("to draft a roadmap"),
    ...overrides,
  };
}

/** The host ministry's indirect statement on what the ministers agreed. */
export function sampleStatement(overrides: Partial<Statement> = {}): Statement {
  return {
    id: "statement:sample",
    speaker: "XCO",
    onBehalfOf: [],
    form: "indirect",
    content: [sampleEvidence("The ministers agreed to draft a roadmap")],
    quoted: [],
    source: sampleEvidence("the Cordian ministry"),
    cue: sampleEvidence("said"),
    chain: [{ actor: "XCO", evidence: sampleEvidence("the Cordian ministry") }],
    at: "event:sample",
    when: null,
    docClass: "collective_report",
    clauses: [sampleClause()],
    coded: [],
    meta: sampleMeta({
      voice: "attributed",
      evidence: [sampleEvidence("The ministers agreed to draft a roadmap")],
    }),
    ...overrides,
  };
}

/** A state by its code, or any other actor with `overrides`. */
export function sampleActor(id: string, overrides: Partial<Actor> = {}): Actor {
  return {
    id,
    type: "state",
    names: [{ text: id, lang: "en", kind: "name" }],
    iso3: /^[A-Z]{3}$/.test(id) ? id : null,
    wikidata: null,
    partOf: null,
    memberships: [],
    tenures: [],
    meta: sampleMeta({ evidence: [] }),
    ...overrides,
  };
}

/** What two of the states agreed on, with nothing said of when, where or how. */
export function sampleCommitment(overrides: Partial<Commitment> = {}): Commitment {
  return {
    id: "commitment:sample",
    clause: null,
    event: null,
    parties: ["XAL", "XBO"],
    content: sampleEvidence("draft a roadmap"),
    instrument: null,
    level: null,
    format: null,
    due: null,
    condition: null,
    delegatedTo: null,
    coordinatedWith: null,
    status: "agreed",
    fulfilment: [],
    meta: sampleMeta(),
    ...overrides,
  };
}

/** The time expression "May 10". */
export function sampleTime(overrides: Partial<Time> = {}): Time {
  return {
    id: "time:sample",
    evidence: sampleEvidence("May 10"),
    edtf: "2023-05-10",
    kind: "point",
    rule: "month_day",
    anchor: "published",
    ...overrides,
  };
}

/** The sample report. */
export function sampleDocument(overrides: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: SAMPLE_DOC,
    sha256: SHA,
    text: SAMPLE_TEXT,
    title: null,
    outlet: "Fictional News",
    kind: "news",
    completeness: "full_text",
    published: "2023-05-10",
    dateline: {
      place: "PORT CORDIA",
      date: null,
      outlet: "Fictional News",
      evidence: sampleEvidence("PORT CORDIA (Fictional News)"),
    },
    byline: [],
    contributors: [],
    language: "en",
    url: null,
    licence: null,
    syndicatedFrom: null,
    ...overrides,
  };
}

/** The sample's dossier: one document, four states, one meeting, one statement; all of it holds. */
export function sampleDossier(overrides: Partial<Dossier> = {}): Dossier {
  return {
    ...emptyDossier([sampleDocument()]),
    actors: ["XAL", "XBO", "XCO", "XDE"].map((id) => sampleActor(id)),
    events: [sampleEvent({ when: { edtf: "2023-05-10", time: "time:sample", zone: null } })],
    statements: [sampleStatement()],
    times: [sampleTime()],
    ...overrides,
  };
}
