/** Takes a meeting and the actors of its dossier, gives whom an actor speaks or sits for (R1, R30). */
import { delegationsOf } from "../meeting/delegations.ts";
import type { Actor } from "../records/actor.ts";
import type { Event, Participation } from "../records/event.ts";

/** Leads an actor id to the entity that it stands for: a person or ministry to the state, a name variant to its code. */
export type EntityOf = (id: string) => string;

const ASKED: Omit<Participation, "actor" | "represents"> = {
  person: null,
  function: "unknown",
  subtype: null,
  duties: [],
  role: null,
  seat: "yes",
  post: null,
  titleInText: null,
  meta: {
    basis: { kind: "derived", rule: "R1", from: [], entry: null },
    voice: "narrator",
    confidence: { score: 1, reasons: [] },
    evidence: [],
    absent: {},
    status: "proposed",
    by: "core",
    supersedes: null,
  },
};

/**
 * A reader of entities at a meeting's date. Who sits in the meeting stands for what the meeting says; everybody else
 * for what `delegationsOf` leads to. An id that isn't among `actors` stands for itself. Source: R1.
 */
export function entitiesAt(meeting: Event | null, actors: readonly Actor[] = []): EntityOf {
  const seated = new Map<string, string>();
  if (meeting) {
    for (const delegation of delegationsOf(meeting, actors)) {
      for (const part of delegation.participations) {
        for (const id of [part.actor, part.person, part.represents]) {
          if (id !== null && !seated.has(id)) seated.set(id, delegation.entity);
        }
      }
    }
  }
  const known = new Set(actors.map((actor) => actor.id));
  return (id) => seated.get(id) ?? (known.has(id) ? ask(id, meeting, actors) : id);
}

// The one reader of R1 is delegationsOf: ask it as if the actor sat alone.
function ask(id: string, meeting: Event | null, actors: readonly Actor[]): string {
  const alone: Event = { ...(meeting ?? NOWHERE), participants: [{ ...ASKED, actor: id, represents: id }] };
  return delegationsOf(alone, actors)[0]?.entity ?? id;
}

const NOWHERE: Event = {
  id: "event:none",
  type: "other",
  status: "unconfirmed",
  when: null,
  where: null,
  mode: "unknown",
  participants: [],
  subjects: [],
  format: null,
  level: { floor: null, ceiling: null, selfDescribed: null },
  series: null,
  partOf: null,
  track: null,
  topics: [],
  outcomes: [],
  coded: [],
  meta: ASKED.meta,
};
