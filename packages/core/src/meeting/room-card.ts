/** Gives RoomCard: all that a room card shows, as plain data. */
import type { Event, Participation } from "../records/event.ts";
import type { Evidence } from "../records/evidence.ts";
import type { Basis, Count, Tri } from "../records/meta.ts";
import type { Host } from "./hosts.ts";
import type { RankedPost } from "./rank.ts";

/** An actor id with the name that a reader sees. */
export interface NamedEntity {
  readonly entity: string;
  readonly name: string;
}

/** One seat. `person` is null where the text leaves it unnamed; `post` is as recorded, `level` where it ranks. */
export interface RoomSeat {
  readonly person: NamedEntity | null;
  readonly post: string | null;
  readonly level: RankedPost | null;
  readonly seat: Tri;
  readonly title: string | null;
  readonly evidence: readonly Evidence[];
  readonly basis: Basis;
}

/**
 * One delegation. `function` is what it counts as (a facilitator without principals is a peer, R7); `rules` are those
 * behind what isn't stated; `presumed` marks a seat under the counterpart presumption (R3).
 */
export interface RoomDelegation extends NamedEntity {
  readonly function: Participation["function"];
  readonly subtype: Participation["subtype"];
  readonly duties: readonly Participation["duties"][number][];
  readonly seat: Tri;
  readonly counted: Tri;
  readonly presumed: boolean;
  readonly level: RankedPost | null;
  readonly containedIn: readonly NamedEntity[];
  readonly seats: readonly RoomSeat[];
  readonly rules: readonly string[];
}

/** Two counted delegations: the class of the pair (`PP`, `PF` …), whether they met, and at what level (id, label). */
export interface RoomDyad {
  readonly between: readonly [NamedEntity, NamedEntity];
  readonly class: string;
  readonly contact: Tri;
  readonly plenary: Tri;
  readonly level: string | null;
  readonly levelLabel: string | null;
  readonly asymmetric: Tri;
}

/**
 * All that a room card shows. Delegations stand principals first, then facilitators, peers, the uncertain and the
 * observers, each by id. `formatText` is "4 = 2+2", "4", "3 or 4", "2 or more", or "?" where nobody is known to have sat;
 * `series` is the id of the line of talks that it is one meeting of (R18, R29), `topics` the issues talked of; `unknowns` are sentences on what the text leaves open. Dates are EDTF.
 */
export interface RoomCard {
  readonly event: string;
  readonly type: Event["type"];
  readonly status: Event["status"];
  readonly mode: Event["mode"];
  readonly when: string | null;
  readonly place: { readonly name: string; readonly iso3: string | null } | null;
  readonly hosts: readonly (Host & NamedEntity)[];
  readonly arity: Count;
  readonly formatName: string | null;
  readonly notation: string | null;
  readonly formatText: string;
  readonly named: readonly { readonly id: string; readonly label: string }[];
  readonly claimed: readonly Evidence[];
  readonly series: string | null;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly level: {
    readonly floor: string | null;
    readonly ceiling: string | null;
    readonly floorLabel: string | null;
    readonly ceilingLabel: string | null;
    readonly symmetric: boolean | null;
    readonly ministerial: Tri;
    readonly selfDescribed: Evidence | null;
  };
  readonly delegations: readonly RoomDelegation[];
  readonly absentSubjects: readonly NamedEntity[];
  readonly dyads: readonly RoomDyad[];
  readonly unknowns: readonly string[];
}
