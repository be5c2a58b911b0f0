/** Takes a few facts of an invented meeting, gives the dossier of a report on it, for tests. */
import {
  type Actor,
  cutEvidence,
  DOSSIER_SCHEMA,
  type Dossier,
  documentId,
  type Event,
  type Evidence,
  type Meta,
  recordId,
  sha256Hex,
} from "@readout/core";

/** What the report tells. Parties are codes of invented states; `day` is EDTF or null where the report gives none. */
export interface ReportFacts {
  readonly parties: readonly string[];
  readonly day: string | null;
  readonly published?: string | null;
  readonly post?: string | null;
  readonly said?: string;
  readonly issue?: string;
  readonly type?: Event["type"];
  readonly status?: Event["status"];
  readonly mode?: Event["mode"];
  readonly outlet?: string;
  readonly by?: string;
  readonly confidence?: number;
}

/** The report and all that an extractor would read in it: a meeting, its parties, a statement, a position, a commitment. */
export function reportOf(facts: ReportFacts): Dossier {
  const { parties, day, post = "foreign_minister", said = "the border will open again" } = facts;
  const by = facts.by ?? "sample/1";
  const met = `Ministers of ${parties.join(", ")} met ${day ?? "lately"} in Port Cordia`;
  const text = `${met}. They agreed to draft a plan. "${said}," the minister of ${parties[0]} said.\n`;
  const sha256 = sha256Hex(text);
  const doc = documentId(sha256);
  const cut = (quote: string): Evidence => {
    const start = text.indexOf(quote);
    return cutEvidence(doc, text, start, start + quote.length);
  };
  const meta = (quote: string, more: Partial<Meta> = {}): Meta => ({
    basis: { kind: "stated", rule: null, from: [], entry: null },
    voice: "narrator",
    confidence: { score: facts.confidence ?? 0.9, reasons: [] },
    evidence: [cut(quote)],
    absent: {},
    status: "proposed",
    by,
    supersedes: null,
    ...more,
  });
  const id = (kind: string, quote: string): string => {
    const { start, end } = cut(quote);
    return recordId(kind, sha256, start, end);
  };
  const state = (code: string): Actor => ({
    id: code,
    type: "state",
    names: [{ text: code, lang: "en", kind: "name" }],
    iso3: code,
    wikidata: null,
    partOf: null,
    memberships: [],
    tenures: [],
    meta: meta(met),
  });
  const speaker = `person:minister-of-${String(parties[0]).toLowerCase()}`;
  const issue = facts.issue ?? "issue:border";
  const [event, statement, clause] = [id("event", met), id("statement", said), id("clause", said)];
  const [plan, promise] = ["to draft a plan", "They agreed to draft a plan"];
  const when = day === null ? null : { edtf: day, time: null, zone: null };
  return {
    schema: DOSSIER_SCHEMA,
    documents: [
      {
        id: doc,
        sha256,
        text,
        title: `Talks of ${parties.join(" and ")}`,
        outlet: facts.outlet ?? "Cordia Herald",
        kind: "news",
        completeness: "full_text",
        published: facts.published === undefined ? "2023-06-01" : facts.published,
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
      ...parties.map(state),
      { ...state(String(parties[0])), id: speaker, type: "person", iso3: null, partOf: String(parties[0]) },
    ],
    events: [
      {
        id: event,
        type: facts.type ?? "meeting",
        status: facts.status ?? "occurred",
        when,
        where: null,
        mode: facts.mode ?? "in_person",
        participants: parties.map((party) => ({
          actor: party,
          person: null,
          represents: party,
          function: "peer",
          subtype: null,
          duties: [],
          role: null,
          seat: "yes",
          post,
          titleInText: null,
          meta: meta(met),
        })),
        subjects: [],
        format: { name: parties.length === 2 ? "bilateral" : null, notation: null, named: [], claimed: [] },
        level: { floor: post, ceiling: post, selfDescribed: null },
        series: null,
        partOf: null,
        track: null,
        topics: [issue],
        outcomes: [],
        coded: [],
        meta: meta(met),
      },
    ],
    formats: [],
    statements: [
      {
        id: statement,
        speaker,
        onBehalfOf: [],
        form: "direct",
        content: [cut(said)],
        quoted: [cut(said)],
        source: cut(`the minister of ${parties[0]}`),
        cue: cut("said.\n"),
        chain: [{ actor: speaker, evidence: null }],
        at: event,
        when: null,
        docClass: "media_report",
        clauses: [
          {
            id: clause,
            statement,
            span: cut(said),
            subject: [],
            act: "describe",
            strength: 1,
            hedge: null,
            negated: false,
            issue,
            content: cut(said),
          },
        ],
        coded: [],
        meta: meta(said, { voice: "attributed" }),
      },
    ],
    commitments: [
      {
        id: id("commitment", promise),
        clause: null,
        event,
        parties: [...parties],
        content: cut(plan),
        instrument: null,
        level: null,
        format: null,
        due: null,
        condition: null,
        delegatedTo: null,
        coordinatedWith: null,
        status: "agreed",
        fulfilment: [],
        meta: meta(promise),
      },
    ],
    appeals: [],
    positions: [
      {
        id: id("position", said),
        holder: String(parties[0]),
        issue,
        stance: said,
        polarity: "support",
        target: null,
        clauses: [clause],
        meta: meta(said, { basis: { kind: "derived", rule: "R24", from: [statement], entry: null } }),
      },
    ],
    divergences: [],
    quantities: [],
    times: [],
    tracks: [],
    precedence: [],
    issues: [{ id: issue, label: issue.replace("issue:", ""), parent: null }],
    relations: [],
    reviews: [],
    diagnostics: [],
  };
}
