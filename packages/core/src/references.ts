/** Takes a dossier, gives each id in it that leads nowhere and each that two records have. */
import type { Dossier } from "./records/dossier.ts";
import type { CodedDyad } from "./records/event.ts";
import type { Basis } from "./records/meta.ts";

/** An id and what should have it. `path` leads to the place that names it. */
export interface DanglingReference {
  readonly path: string;
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** What an id can lead to; `record` is any record of the dossier. */
export type ReferenceKind =
  | "actor"
  | "event"
  | "time"
  | "statement"
  | "clause"
  | "issue"
  | "track"
  | "quantity"
  | "time or event"
  | "record";

type Ids = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;
type Note = (
  path: string,
  kind: ReferenceKind,
  ids: string | null | undefined | readonly (string | null)[],
) => void;

/**
 * Every id of a dossier that no record in it has, in the order of the dossier.
 *
 * Not followed, because they may rightly lead out of the dossier: named formats and memberships (a registry holds
 * them), witnesses of a precedence claim and fulfilments (a store does), and the targets of reviews (a review whose
 * record is gone is kept). A series, level and format name is no record.
 */
export function danglingReferences(dossier: Dossier): DanglingReference[] {
  const known = idsOf(dossier);
  const found: DanglingReference[] = [];
  const note: Note = (path, kind, ids) => {
    for (const id of Array.isArray(ids) ? ids : [ids]) {
      if (typeof id === "string" && !known[kind].has(id)) found.push({ path, kind, id });
    }
  };
  noteActors(dossier, note);
  noteEvents(dossier, note);
  noteStatements(dossier, note);
  noteMatters(dossier, note);
  noteRest(dossier, note);
  noteBases(dossier, note);
  return found;
}

/** Ids that more than one record of a dossier has, with the path of the second. */
export function duplicateIds(dossier: Dossier): { readonly path: string; readonly id: string }[] {
  const seen = new Set<string>();
  const found: { path: string; id: string }[] = [];
  for (const { path, id } of records(dossier)) {
    if (seen.has(id)) found.push({ path, id });
    seen.add(id);
  }
  return found;
}

function* records(dossier: Dossier): Generator<{ path: string; id: string }> {
  for (const [list, items] of Object.entries(dossier)) {
    if (!Array.isArray(items)) continue;
    for (const item of items) if ("id" in item) yield { path: `${list}[${item.id}]`, id: item.id };
  }
  for (const { id: statement, clauses } of dossier.statements) {
    for (const { id } of clauses) yield { path: `statements[${statement}].clauses[${id}]`, id };
  }
}

function idsOf(dossier: Dossier): Ids {
  const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const event = ids(dossier.events);
  const time = ids(dossier.times);
  return {
    actor: ids(dossier.actors),
    event,
    time,
    statement: ids(dossier.statements),
    clause: ids(dossier.statements.flatMap(({ clauses }) => clauses)),
    issue: ids(dossier.issues),
    track: ids(dossier.tracks),
    quantity: ids(dossier.quantities),
    "time or event": new Set([...time, ...event]),
    record: new Set(Array.from(records(dossier), ({ id }) => id)),
  };
}

function noteActors(dossier: Dossier, note: Note): void {
  for (const actor of dossier.actors) {
    const path = `actors[${actor.id}]`;
    note(`${path}.partOf`, "actor", actor.partOf);
    for (const [at, { of }] of actor.tenures.entries()) note(`${path}.tenures[${at}].of`, "actor", of);
  }
}

function noteCoded(path: string, coded: readonly CodedDyad[], note: Note): void {
  for (const [at, { source, target }] of coded.entries()) {
    note(`${path}.coded[${at}].source`, "actor", source);
    note(`${path}.coded[${at}].target`, "actor", target);
  }
}

function noteEvents(dossier: Dossier, note: Note): void {
  for (const event of dossier.events) {
    const path = `events[${event.id}]`;
    note(`${path}.when.time`, "time", event.when?.time);
    for (const [at, party] of event.participants.entries()) {
      note(`${path}.participants[${at}].actor`, "actor", party.actor);
      note(`${path}.participants[${at}].person`, "actor", party.person);
      note(`${path}.participants[${at}].represents`, "actor", party.represents);
    }
    note(`${path}.subjects`, "actor", event.subjects);
    note(`${path}.partOf`, "event", event.partOf);
    note(`${path}.track`, "track", event.track);
    noteCoded(path, event.coded, note);
  }
}

function noteStatements(dossier: Dossier, note: Note): void {
  for (const statement of dossier.statements) {
    const path = `statements[${statement.id}]`;
    note(`${path}.speaker`, "actor", typeof statement.speaker === "string" ? statement.speaker : null);
    note(`${path}.onBehalfOf`, "actor", statement.onBehalfOf);
    for (const [at, { actor }] of statement.chain.entries()) {
      note(`${path}.chain[${at}].actor`, "actor", typeof actor === "string" ? actor : null);
    }
    note(`${path}.at`, "event", statement.at);
    note(`${path}.when.time`, "time", statement.when?.time);
    for (const clause of statement.clauses) {
      note(`${path}.clauses[${clause.id}].statement`, "statement", clause.statement);
      note(`${path}.clauses[${clause.id}].subject`, "actor", clause.subject);
      note(`${path}.clauses[${clause.id}].issue`, "issue", clause.issue);
    }
    noteCoded(path, statement.coded, note);
  }
}

function noteMatters(dossier: Dossier, note: Note): void {
  for (const commitment of dossier.commitments) {
    const path = `commitments[${commitment.id}]`;
    note(`${path}.clause`, "clause", commitment.clause);
    note(`${path}.event`, "event", commitment.event);
    note(`${path}.parties`, "actor", commitment.parties);
    note(`${path}.due.time`, "time", commitment.due?.time);
    note(`${path}.delegatedTo`, "actor", commitment.delegatedTo);
    note(`${path}.coordinatedWith`, "actor", commitment.coordinatedWith);
  }
  for (const appeal of dossier.appeals) {
    const path = `appeals[${appeal.id}]`;
    note(`${path}.clause`, "clause", appeal.clause);
    note(`${path}.by`, "actor", appeal.by);
    note(`${path}.addressee`, "actor", appeal.addressee);
  }
  for (const position of dossier.positions) {
    const path = `positions[${position.id}]`;
    note(`${path}.holder`, "actor", position.holder);
    note(`${path}.issue`, "issue", position.issue);
    note(`${path}.target`, "actor", position.target);
    note(`${path}.clauses`, "clause", position.clauses);
  }
  for (const divergence of dossier.divergences) {
    const path = `divergences[${divergence.id}]`;
    note(`${path}.issue`, "issue", divergence.issue);
    for (const [at, side] of divergence.sides.entries()) {
      note(`${path}.sides[${at}].holder`, "actor", side.holder);
      note(`${path}.sides[${at}].records`, "record", side.records);
    }
  }
}

function noteRest(dossier: Dossier, note: Note): void {
  for (const { id, derivedFrom } of dossier.quantities) {
    note(`quantities[${id}].derivedFrom`, "quantity", derivedFrom);
  }
  for (const { id, anchor } of dossier.times) {
    // "published" and its like are words, not ids.
    if (anchor?.includes(":")) note(`times[${id}].anchor`, "time or event", anchor);
  }
  for (const track of dossier.tracks) {
    note(`tracks[${track.id}].members`, "actor", track.members);
    note(`tracks[${track.id}].coordinatedWith`, "track", track.coordinatedWith);
  }
  for (const claim of dossier.precedence) {
    const path = `precedence[${claim.id}]`;
    note(`${path}.dyad`, "actor", claim.dyad);
    note(`${path}.event`, "event", claim.event);
    note(`${path}.since.time`, "time", claim.since?.time);
    note(`${path}.claimant`, "actor", claim.claimant);
  }
  for (const { id, parent } of dossier.issues) note(`issues[${id}].parent`, "issue", parent);
  for (const relation of dossier.relations) {
    const path = `relations[${relation.id}]`;
    note(`${path}.from`, "actor", relation.from);
    note(`${path}.to`, "actor", relation.to);
    note(`${path}.when.time`, "time", relation.when?.time);
  }
}

// What a record was derived from; nested metas (of a seat, a place) are named by their record.
function noteBases(dossier: Dossier, note: Note): void {
  const from = (path: string, basis: Basis): void => note(`${path}.meta.basis.from`, "record", basis.from);
  for (const [list, items] of Object.entries(dossier)) {
    if (!Array.isArray(items)) continue;
    for (const item of items) if ("meta" in item) from(`${list}[${item.id}]`, item.meta.basis);
  }
  for (const event of dossier.events) {
    if (event.where) from(`events[${event.id}].where`, event.where.meta.basis);
    for (const [at, { meta }] of event.participants.entries()) {
      from(`events[${event.id}].participants[${at}]`, meta.basis);
    }
  }
}
