/** Takes a meeting and the actors of its dossier, gives whom an actor speaks or sits for (R1, R30). */
import { byText, distinct } from "../meeting/canonical.ts";
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

/**
 * One id for all actors that are the same: those with one ISO code, one Wikidata item, or one type and printed name.
 * A state leads to its code ("Türkiye" and "Turkey" to `TUR`), others to the first id by text. Source: R30.
 */
export function sameActors(actors: readonly Actor[]): EntityOf {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const keys = new Map<string, string>();
  for (const actor of actors) {
    for (const key of keysOf(actor)) {
      const other = root(keys.get(key) ?? actor.id);
      const own = root(actor.id);
      const [first, second] = byText(own, other) <= 0 ? [own, other] : [other, own];
      parent.set(second, first);
      parent.set(first, first);
      keys.set(key, first);
    }
  }
  const codes = new Map<string, string[]>();
  for (const actor of actors) {
    if (actor.iso3 === null) continue;
    codes.set(root(actor.id), [...(codes.get(root(actor.id)) ?? []), actor.iso3]);
  }
  return (id) => distinct(codes.get(root(id)) ?? [])[0] ?? root(id);
}

function keysOf(actor: Actor): string[] {
  const keys = actor.names
    .filter((name) => name.kind === "name")
    .map((name) => `name|${actor.type}|${foldName(name.text)}`);
  if (actor.iso3 !== null && actor.type === "state") keys.push(`iso3|${actor.iso3}`);
  if (actor.wikidata !== null) keys.push(`wikidata|${actor.wikidata}`);
  return keys;
}

/** A name without accents, case or marks, its words in order of the alphabet: "Mekdad, Faisal" is "Faisal Mekdad". */
function foldName(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== "")
    .sort(byText)
    .join(" ");
}
