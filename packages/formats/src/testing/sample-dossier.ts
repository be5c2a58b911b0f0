/** Gives the dossier of a fictional four-way meeting, small but with something for every format; for tests only. */
import {
  type Actor,
  cutEvidence,
  type Dossier,
  documentId,
  type Event,
  type Evidence,
  emptyDossier,
  type Meta,
  type Participation,
  sha256Hex,
} from "@readout/core";

/** The report; its states have user-assigned ISO 3166-1 codes. */
export const SAMPLE_TEXT =
  "PORT CORDIA (Fictional News) — The foreign ministers of Alvia and Boria met on May 10 in Port Cordia with " +
  "their counterparts from Cordia and Delvia. Alvia’s minister, Ana Ruiz, demanded the return of all prisoners. " +
  'The ministers agreed to hold expert talks by June 1, the Cordian ministry said. "We will meet again," Ruiz said.';

const SHA = sha256Hex(SAMPLE_TEXT);
const DOC = documentId(SHA);

/** Evidence for the first place of a quote in the sample. */
function at(quote: string): Evidence {
  const start = SAMPLE_TEXT.indexOf(quote);
  return cutEvidence(DOC, SAMPLE_TEXT, start, start + quote.length);
}

const meta = (quote: string, overrides: Partial<Meta> = {}): Meta => ({
  basis: { kind: "stated", rule: null, from: [], entry: null },
  voice: "narrator",
  confidence: { score: 0.9, reasons: ["stated"] },
  evidence: [at(quote)],
  absent: {},
  status: "proposed",
  by: "sample",
  supersedes: null,
  ...overrides,
});

const state = (id: string, name: string): Actor => ({
  id,
  type: "state",
  names: [{ text: name, lang: "en", kind: "name" }],
  iso3: id,
  wikidata: null,
  partOf: null,
  memberships: [],
  tenures: [],
  meta: meta(name),
});

const party = (represents: string, overrides: Partial<Participation> = {}): Participation => ({
  actor: represents,
  person: null,
  represents,
  function: "principal",
  subtype: null,
  duties: [],
  role: null,
  seat: "yes",
  post: "foreign_minister",
  titleInText: null,
  meta: meta("met"),
  ...overrides,
});

/** The meeting: Alvia and Boria principals, Cordia (host) and Delvia facilitators. */
export function sampleMeeting(overrides: Partial<Event> = {}): Event {
  return {
    id: "event:sample",
    type: "meeting",
    status: "occurred",
    when: { edtf: "2023-05-10", time: "time:sample", zone: null },
    where: { name: "Port Cordia", iso3: "XCO", zone: null, meta: meta("Port Cordia") },
    mode: "in_person",
    participants: [
      party("XAL", { actor: "person:ana-ruiz", person: "person:ana-ruiz" }),
      party("XBO"),
      party("XCO", { function: "facilitator", duties: ["host"] }),
      party("XDE", { function: "facilitator" }),
    ],
    subjects: [],
    format: { name: "quadripartite", notation: "2+2", named: [], claimed: [] },
    level: { floor: "foreign_minister", ceiling: "foreign_minister", selfDescribed: null },
    series: null,
    partOf: null,
    track: null,
    topics: ["prisoners"],
    outcomes: [{ rung: "to_meet_again", evidence: at("We will meet again") }],
    coded: [
      {
        source: "XAL",
        target: "XBO",
        sourceEvidence: at("Alvia"),
        targetEvidence: at("Boria"),
        root: "04",
        plover: "CONSULT",
      },
    ],
    meta: meta("met on May 10"),
    ...overrides,
  };
}

/** The whole dossier. */
export function sampleDossier(overrides: Partial<Dossier> = {}): Dossier {
  const said = at("The ministers agreed to hold expert talks by June 1");
  return {
    ...emptyDossier(),
    documents: [
      {
        id: DOC,
        sha256: SHA,
        text: SAMPLE_TEXT,
        title: null,
        outlet: "Fictional News",
        kind: "news",
        completeness: "full_text",
        published: "2023-05-11",
        dateline: null,
        byline: [],
        contributors: [],
        language: "en",
        url: null,
        licence: null,
        syndicatedFrom: null,
      },
    ],
    actors: [
      state("XAL", "Alvia"),
      state("XBO", "Boria"),
      state("XCO", "Cordia"),
      state("XDE", "Delvia"),
      {
        ...state("person:ana-ruiz", "Ana Ruiz"),
        type: "person",
        iso3: null,
        partOf: "XAL",
        tenures: [{ post: "foreign_minister", of: "XAL", from: null, to: null, acting: false }],
      },
    ],
    events: [sampleMeeting()],
    statements: [
      {
        id: "statement:sample",
        speaker: "XCO",
        onBehalfOf: ["XAL", "XBO", "XCO", "XDE"],
        form: "indirect",
        content: [said],
        quoted: [],
        source: at("the Cordian ministry"),
        cue: at("said"),
        chain: [
          { actor: { anonymous: "Fictional News" }, evidence: null },
          { actor: "XCO", evidence: at("the Cordian ministry") },
        ],
        at: "event:sample",
        when: null,
        docClass: "collective_report",
        clauses: [
          {
            id: "clause:sample",
            statement: "statement:sample",
            span: said,
            subject: ["XAL", "XBO", "XCO", "XDE"],
            act: "agree",
            strength: 5,
            hedge: null,
            negated: false,
            issue: null,
            content: at("to hold expert talks by June 1"),
          },
        ],
        coded: [],
        meta: meta("The ministers agreed", { voice: "attributed" }),
      },
    ],
    commitments: [
      {
        id: "commitment:sample",
        clause: "clause:sample",
        event: "event:sample",
        parties: ["XAL", "XBO", "XCO", "XDE"],
        content: at("hold expert talks by June 1"),
        instrument: null,
        level: "technical",
        format: null,
        due: { edtf: "2023-06-01", time: null, zone: null },
        condition: null,
        delegatedTo: null,
        coordinatedWith: null,
        status: "agreed",
        fulfilment: [],
        meta: meta("agreed to hold expert talks"),
      },
    ],
    positions: [
      {
        id: "position:sample",
        holder: "XAL",
        issue: "issue:prisoners",
        stance: "demanded the return of all prisoners",
        polarity: "demand",
        target: "XBO",
        clauses: [],
        meta: meta("demanded the return of all prisoners"),
      },
    ],
    times: [
      {
        id: "time:sample",
        evidence: at("May 10"),
        edtf: "2023-05-10",
        kind: "point",
        rule: "month_day",
        anchor: "published",
      },
    ],
    issues: [{ id: "issue:prisoners", label: "prisoners", parent: null }],
    ...overrides,
  };
}
