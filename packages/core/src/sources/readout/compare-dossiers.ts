/** Takes the dossiers of two reports, gives their readouts compared, with the class of each, the room in each, and whether one reprints the other. */
import { type Copy, findCopies } from "../../copies/find-copies.ts";
import { displayName } from "../../meeting/display-name.ts";
import { mainMeeting } from "../../meeting/main-meeting.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { Event } from "../../records/event.ts";
import type { Clause } from "../../records/statement.ts";
import { type ActorGroups, groupActors } from "../identity/actor-groups.ts";
import { mergeActors } from "../merge/merge-actors.ts";
import { isKept, withActors, witnessOf } from "../merge/merge-sources.ts";
import { drift, type MeetingDrift } from "../series/drift.ts";
import { classOfDossier, type DossierClass } from "./class-of-dossier.ts";
import { compareReadouts, type Readout, type ReadoutComparison, readoutOf } from "./compare-readouts.ts";

/** Two readouts compared, and what stands around their clauses. */
export interface DossierComparison extends ReadoutComparison {
  readonly classes: { readonly a: DossierClass; readonly b: DossierClass };
  /** How the main meeting of b differs from that of a; null where one of them tells of no meeting. */
  readonly room: MeetingDrift | null;
  /** Set where one reprints the other: the two are one source then. */
  readonly copy: Copy | null;
}

/** A comparison, and what its actors are called. */
export interface ComparedDossiers {
  readonly comparison: DossierComparison;
  readonly name: (id: string) => string;
}

/**
 * Compares what two reports say of one meeting. An actor that both know is one, whatever each calls it, and what people
 * rejected is left out, as where sources are merged (R30). Source: R20, R26, R29.
 */
export function compareDossiers(first: Dossier, second: Dossier): ComparedDossiers {
  const [a, b] = [keptOf(first), keptOf(second)];
  const groups = groupActors([...a.actors, ...b.actors]);
  const actors = groups.groups.map((group) => mergeActors(group).actor);
  const [left, right] = [meetingOf(a, groups), meetingOf(b, groups)];
  const book = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    comparison: {
      ...compareReadouts(readout(a, groups), readout(b, groups)),
      classes: { a: classOfDossier(a), b: classOfDossier(b) },
      room: left && right ? drift(left, right, { actors }) : null,
      copy: findCopies([...a.documents, ...b.documents])[0] ?? null,
    },
    name: (id) => displayName(id, book),
  };
}

function keptOf(dossier: Dossier): Dossier {
  const { actors, events, statements, commitments } = dossier;
  return {
    ...dossier,
    actors: actors.filter(isKept),
    events: events.filter(isKept),
    statements: statements.filter(isKept),
    commitments: commitments.filter(isKept),
  };
}

function readout({ documents, statements, commitments }: Dossier, groups: ActorGroups): Readout {
  const doc = documents[0]?.id ?? "";
  const said = readoutOf(doc, statements, commitments);
  const united = (clause: Clause): Clause => ({
    ...clause,
    subject: clause.subject.map((id) => groups.idOf(id, doc)),
  });
  const voices = [...(said.voices ?? [])].map(
    ([clause, of]) => [clause, of.map((id) => groups.idOf(id, doc))] as const,
  );
  return { ...said, clauses: said.clauses.map(united), voices: new Map(voices) };
}

function meetingOf(dossier: Dossier, groups: ActorGroups): Event | null {
  const main = mainMeeting(dossier);
  const seated = witnessOf(dossier).events.find(({ id }) => id === main?.id);
  return seated ? withActors(seated, groups) : null;
}
