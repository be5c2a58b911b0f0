/** Takes the book, gives the Actor records that the rest of the dossier refers to. */
import type { Actor, Dossier } from "@readout/core";
import type { BookEntry } from "../mentions/actor-book.ts";
import type { Report } from "../report.ts";
import { metaFrom } from "./meta.ts";

/** Every actor of the book that another record names, and what those are part of; sorted by id. */
export function assembleActors(report: Report, used: ReadonlySet<string>): Actor[] {
  const wanted = new Set<string>();
  const want = (id: string | null): void => {
    if (id === null || wanted.has(id)) return;
    const entry = report.book.get(id);
    if (!entry) return;
    wanted.add(id);
    want(entry.partOf);
    for (const tenure of entry.tenures) want(tenure.of);
  };
  for (const id of used) want(id);
  for (const entry of report.book.all())
    if (entry.type === "person" && entry.tenures.length > 0) want(entry.id);
  return [...wanted].sort().map((id) => actor(report.book.get(id) as BookEntry));
}

function actor(entry: BookEntry): Actor {
  return {
    id: entry.id,
    type: entry.type,
    names: entry.names,
    iso3: entry.iso3,
    wikidata: null,
    partOf: entry.partOf,
    memberships: [],
    tenures: entry.tenures.map(({ post, of, from, to, acting }) => ({ post, of, from, to, acting })),
    meta: metaFrom(entry.evidence, {
      score: entry.rule ? 0.8 : 0.95,
      kind: entry.rule === "outlet_of_document" ? "registry" : entry.rule ? "inferred" : "stated",
      rule: entry.rule,
      entry: entry.rule === "outlet_of_document" ? "caller" : null,
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
  for (const commitment of dossier.commitments) [...commitment.parties, commitment.delegatedTo].forEach(add);
  for (const appeal of dossier.appeals) [...appeal.by, appeal.addressee].forEach(add);
  for (const position of dossier.positions) [position.holder, position.target].forEach(add);
  for (const relation of dossier.relations) [relation.from, relation.to].forEach(add);
  for (const track of dossier.tracks) track.members.forEach(add);
  for (const claim of dossier.precedence) [...claim.dyad, claim.claimant].forEach(add);
  for (const divergence of dossier.divergences) for (const side of divergence.sides) add(side.holder);
  return used;
}
