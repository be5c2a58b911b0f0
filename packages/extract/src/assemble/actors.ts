/** Takes the book, gives the Actor records that the rest of the dossier refers to. */
import type { Actor, Dossier, Evidence } from "@readout/core";
import { UNION, UNION_MEMBERSHIPS } from "../data/union-members.ts";
import { type BookEntry, englishName } from "../mentions/actor/actor-book.ts";
import { ORGANISATION_BY_ID, STATE_BY_CODE } from "../mentions/lexicon/lexicon.ts";
import type { Report } from "../report.ts";
import { metaFrom } from "./meta.ts";

/** Rule of an actor that no words of the text name: it is what a named actor is part of, by the tables of states and organisations. */
const WHOLE_BY_TABLE = "whole_by_table";

/** Every actor of the book that another record names, and what those are part of; sorted by id. */
export function assembleActors(report: Report, used: ReadonlySet<string>): Actor[] {
  const wanted = new Set<string>();
  const want = (id: string | null, evidence: readonly Evidence[]): void => {
    if (id === null || wanted.has(id)) return;
    const entry = report.book.get(id) ?? noteFromTables(report, id, evidence);
    if (!entry) return;
    wanted.add(id);
    want(entry.partOf, entry.evidence);
    for (const tenure of entry.tenures) want(tenure.of, [tenure.evidence]);
  };
  for (const id of used) want(id, []);
  for (const entry of report.book.all())
    if (entry.type === "person" && entry.tenures.length > 0) want(entry.id, entry.evidence);
  return [...wanted].sort().map((id) => actor(report.book.get(id) as BookEntry, wanted));
}

/**
 * A state or organisation that the text names only by a part of it ("the Security Council", "the Secretary" in a
 * department's own release). The table is cited as its registry entry; its evidence is the words for the part.
 */
function noteFromTables(report: Report, id: string, evidence: readonly Evidence[]): BookEntry | undefined {
  const organisation = ORGANISATION_BY_ID.get(id);
  const state = STATE_BY_CODE.get(id);
  const found = organisation ?? state;
  if (!found) return undefined;
  const entry = report.book.note({
    id,
    type: organisation?.type ?? "state",
    iso3: state?.iso3 ?? null,
    partOf: organisation?.partOf ?? null,
    name: englishName(found.name),
    rule: WHOLE_BY_TABLE,
  });
  entry.evidence.push(...evidence.slice(0, 1));
  return entry;
}

/** What the registry behind an actor is called, null for one that the text names. */
function registryOf({ rule, iso3 }: BookEntry): string | null {
  if (rule === "outlet_of_document") return "caller";
  if (rule !== WHOLE_BY_TABLE) return null;
  return iso3 === null ? "organisations" : "states";
}

function actor(entry: BookEntry, known: ReadonlySet<string>): Actor {
  const registry = registryOf(entry);
  const union = entry.type === "state" && known.has(UNION) ? UNION_MEMBERSHIPS.get(entry.id) : undefined;
  const memberships = union ? [{ ...union }] : [];
  return {
    id: entry.id,
    type: entry.type,
    names: entry.names,
    iso3: entry.iso3,
    wikidata: null,
    partOf: entry.partOf !== null && known.has(entry.partOf) ? entry.partOf : null,
    memberships,
    tenures: entry.tenures
      .filter(({ of }) => known.has(of))
      .map(({ post, of, from, to, acting }) => ({ post, of, from, to, acting })),
    meta: metaFrom(entry.evidence, {
      score: entry.rule ? 0.8 : 0.95,
      kind: registry ? "registry" : entry.rule ? "inferred" : "stated",
      rule: entry.rule,
      entry: registry,
      reasons: union ? ["memberships:by_table"] : [],
      absent: { wikidata: "no registry was asked" },
    }),
  };
}

/** Ids of all actors that the records of a dossier name. */
export function actorsUsed(dossier: Omit<Dossier, "actors">): Set<string> {
  const used = new Set<string>();
  const add = (id: unknown): void => {
    if (typeof id === "string") used.add(id);
  };
  for (const event of dossier.events) {
    for (const party of event.participants) [party.actor, party.person, party.represents].forEach(add);
    event.subjects.forEach(add);
    for (const dyad of event.coded) [dyad.source, dyad.target].forEach(add);
  }
  for (const statement of dossier.statements) {
    add(statement.speaker);
    statement.onBehalfOf.forEach(add);
    for (const link of statement.chain) add(link.actor);
    for (const clause of statement.clauses) clause.subject.forEach(add);
    for (const dyad of statement.coded) [dyad.source, dyad.target].forEach(add);
  }
  for (const commitment of dossier.commitments)
    [...commitment.parties, commitment.delegatedTo, commitment.coordinatedWith].forEach(add);
  for (const appeal of dossier.appeals) [...appeal.by, appeal.addressee].forEach(add);
  for (const position of dossier.positions) [position.holder, position.target].forEach(add);
  for (const relation of dossier.relations) [relation.from, relation.to].forEach(add);
  for (const track of dossier.tracks) track.members.forEach(add);
  for (const claim of dossier.precedence) [...claim.dyad, claim.claimant].forEach(add);
  for (const divergence of dossier.divergences) for (const side of divergence.sides) add(side.holder);
  return used;
}
