/** Takes a meeting and what was said about it, gives who stands behind which clause (R21, R23). */
import { canonicalJson, distinct } from "../../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../../meeting/delegations.ts";
import type { Event } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import type { Clause, SpeechAct, Statement } from "../../records/statement.ts";
import { distinctEvidence } from "../distinct-evidence.ts";
import { groupClauses } from "./clause-alignment.ts";
import { type EntityOf, entitiesAt } from "./entities.ts";
import { polarityOf, signOf } from "./speech-acts.ts";

/** How a delegation stands to a clause. */
export type Endorsement =
  | "own_voice"
  | "co_signed"
  | "attributed_by_other"
  | "silent"
  | "dissents"
  | "unknown";

/**
 * One delegation's stand on one matter. `evidence` is what it rests on; empty only for `silent` and `unknown`.
 * `silentIn` lists the documents that the silence is relative to, with how complete each is (null where not known).
 */
export interface EndorsementCell {
  readonly entity: string;
  readonly value: Endorsement;
  readonly clauses: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly silentIn: readonly {
    readonly doc: string;
    readonly completeness: SourceDocument["completeness"] | null;
  }[];
  readonly rule: "R21" | "R23";
}

/** One matter: the clauses that are about it, and a cell for each delegation, by entity id. */
export interface EndorsementRow {
  readonly clauses: readonly Clause[];
  readonly cells: readonly EndorsementCell[];
}

/** Delegations by entity id, and a row for every matter in the order of the texts. */
export interface EndorsementMatrix {
  readonly delegations: readonly string[];
  readonly rows: readonly EndorsementRow[];
  readonly rule: "R21";
}

/** What else is known. Without `documents`, a silence says that its source's completeness isn't. */
export interface EndorsementOptions extends DelegationOptions {
  readonly documents?: readonly SourceDocument[];
}

interface Voice {
  readonly entity: string;
  readonly value: "own_voice" | "co_signed" | "attributed_by_other";
  readonly clause: Clause;
}

/**
 * Who stands behind what: clauses about one matter by the delegations that count or may count.
 *
 * A joint text speaks for all, except where a clause's subject is a part of them: then for that part. One side's report
 * is its own voice and, of the others it names, an attribution. Third parties, the outlet's own voice and the
 * anonymous fill nothing. Who says nothing is `silent` in these sources, and `unknown` where all are excerpts or there
 * are none; so is one to whom others ascribe a refusal. Rejected and superseded statements don't count, nor those made
 * at another event. No rows where nothing was said. Source: R21, R23.
 */
export function endorsements(
  meeting: Event,
  statements: readonly Statement[],
  options: EndorsementOptions = {},
): EndorsementMatrix {
  const entityOf = entitiesAt(meeting, options.actors);
  const delegations = delegationsOf(meeting, options.actors, options)
    .filter((one) => one.counted !== "no")
    .map((one) => one.entity);
  const live = statements.filter(
    ({ meta, at }) =>
      meta.status !== "rejected" && meta.status !== "superseded" && (at === null || at === meeting.id),
  );
  // Two statements may hold one and the same clause, a copy of it included: then both speak.
  const saidBy = new Map<string, Statement[]>();
  for (const statement of live) {
    for (const clause of statement.clauses) {
      const key = canonicalJson(clause);
      saidBy.set(key, [...(saidBy.get(key) ?? []), statement]);
    }
  }
  const sources = sourcesOf(live, options.documents);
  const rows = groupClauses(live.flatMap((one) => one.clauses)).map((group): EndorsementRow => {
    const clauses = group.map(({ clause }) => clause);
    const voices = clauses.flatMap((clause) =>
      (saidBy.get(canonicalJson(clause)) ?? []).flatMap((one) =>
        voicesOf(clause, one, delegations, entityOf),
      ),
    );
    const divided = hasDissent(voices);
    return { clauses, cells: delegations.map((entity) => cellOf(entity, voices, divided, sources)) };
  });
  return { delegations, rows, rule: "R21" };
}

function sourcesOf(
  statements: readonly Statement[],
  documents: readonly SourceDocument[] = [],
): EndorsementCell["silentIn"] {
  const book = new Map(documents.map((document) => [document.id, document.completeness]));
  const docs = statements.flatMap((statement) => statement.content.map((evidence) => evidence.doc));
  return distinct(docs).map((doc) => ({ doc, completeness: book.get(doc) ?? null }));
}

/** Ids of who isn't an entity itself (R1). */
const SPEAKS_FOR_OTHERS = /^(?:person|office|ministry):/;

/** Whose voices a clause carries, and how. */
function voicesOf(
  clause: Clause,
  statement: Statement,
  delegations: readonly string[],
  entityOf: EntityOf,
): Voice[] {
  const inRoom = (ids: readonly string[]): string[] =>
    distinct(ids.map(entityOf)).filter((id) => delegations.includes(id));
  const subjects = inRoom(clause.subject);
  const voice = (value: Voice["value"]) => (entity: string) => ({ entity, value, clause });
  if (statement.docClass === "joint_document") {
    const named = inRoom(statement.onBehalfOf);
    const signed = named.length > 0 ? named : delegations;
    // R21: a clause whose subject is a part of the sides binds that part.
    const bound = subjects.length > 0 ? signed.filter((entity) => subjects.includes(entity)) : signed;
    return bound.map(voice("co_signed"));
  }
  if (statement.docClass === "third_party_comment" || typeof statement.speaker !== "string") return [];
  // A spokesman who leads to no entity is the voice of the one side that he speaks for, never of several.
  const behalf = SPEAKS_FOR_OTHERS.test(entityOf(statement.speaker)) ? inRoom(statement.onBehalfOf) : [];
  const speaker = inRoom([statement.speaker])[0] ?? (behalf.length === 1 ? behalf[0] : undefined);
  if (speaker === undefined) return [];
  const others = subjects.filter((entity) => entity !== speaker);
  const own = subjects.length === 0 || subjects.includes(speaker);
  return [...(own ? [voice("own_voice")(speaker)] : []), ...others.map(voice("attributed_by_other"))];
}

// A common refusal ("we condemn the attack") is what the row is about; beside anybody's approval or mention of the same
// matter a refusal is a dissent.
function hasDissent(voices: readonly Voice[]): boolean {
  const signs = voices
    .filter((voice) => !leavesOpen(voice.clause))
    .map(({ clause }) => signOf(polarityOf(clause)));
  return signs.includes(-1) && signs.some((sign) => sign !== -1);
}

const STRENGTH: readonly Endorsement[] = [
  "dissents",
  "own_voice",
  "co_signed",
  "attributed_by_other",
  "unknown",
];

function cellOf(
  entity: string,
  voices: readonly Voice[],
  divided: boolean,
  sources: EndorsementCell["silentIn"],
): EndorsementCell {
  const own = voices
    .filter((voice) => voice.entity === entity)
    .map((voice) => ({ clause: voice.clause, value: standOf(voice, divided) }));
  const value = STRENGTH.find((each) => own.some((one) => one.value === each));
  if (value === undefined) {
    const complete = sources.filter((source) => source.completeness !== "excerpt");
    return {
      entity,
      value: complete.length > 0 ? "silent" : "unknown",
      clauses: [],
      evidence: [],
      silentIn: complete,
      rule: "R23",
    };
  }
  const because = own.filter((one) => one.value === value).map((one) => one.clause);
  return {
    entity,
    value,
    clauses: distinct(because.map((clause) => clause.id)),
    evidence: distinctEvidence(because.map((clause) => clause.span)),
    silentIn: [],
    rule: "R21",
  };
}

/** How one voice stands to the matter: against it only in its own voice, since a refusal told by others is hearsay. */
function standOf({ clause, value }: Voice, divided: boolean): Endorsement {
  if (leavesOpen(clause)) return "unknown";
  if (!divided || signOf(polarityOf(clause)) !== -1) return value;
  return value === "attributed_by_other" ? "unknown" : "dissents";
}

// "did not reject" and "did not demand" endorse nothing and refuse nothing.
function leavesOpen(clause: Clause): boolean {
  return clause.negated && OPEN_IF_NEGATED.has(clause.act);
}

const OPEN_IF_NEGATED: ReadonlySet<SpeechAct> = new Set(["reject", "condemn", "demand", "call_for"]);
