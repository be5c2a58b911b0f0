/** Takes a reported event, gives what decides whether another one is its double (R30). */
import { FORMAT_SYNONYMS } from "../../data/format-names.ts";
import { RANKS } from "../../data/ranks.ts";
import { safeParseEdtf } from "../../edtf.ts";
import { distinct } from "../../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../../meeting/delegations.ts";
import { levelOf } from "../../meeting/level.ts";
import { type DaySpan, spanOf } from "../../meeting/window.ts";
import type { Event } from "../../records/event.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import type { ActorGroups } from "./actor-groups.ts";
import { type Heads, headsOf, isUnnamed } from "./heads-of-delegation.ts";
import { localDay } from "./local-day.ts";
import { type Occasion, occasionOf } from "./occasion.ts";

/** How events are compared: `documents`, by id, tell which outlet speaks on which day. */
export interface SameEventOptions extends DelegationOptions {
  readonly documents?: ReadonlyMap<string, SourceDocument>;
}

/** The longest event, in days, whose dates still place it. */
const LONGEST_DAYS = 31;

/** What `sameEvent` looks at of one event; made once where many are compared. */
export interface EventFacts {
  readonly event: Event;
  readonly members: readonly string[];
  readonly heads: ReadonlyMap<string, Heads>;
  readonly span: DaySpan;
  readonly placed: boolean;
  /** Whether no day is told of it, and that of its readout stands for one. */
  readonly byReadout: boolean;
  readonly country: string | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly claimed: readonly number[];
  readonly principals: readonly string[];
  /** Who tells of it, null where that isn't known; and whether it is dated on the day on which that was published. */
  readonly outlet: string | null;
  readonly isToday: boolean;
  readonly docs: readonly string[];
  readonly occasion: Occasion;
  /** Whether a state's side is told as its "leaders" or "officials" alone: whoever of them met, others may have met apart. */
  readonly unnamed: boolean;
}

/** The facts of an event that decide whether it is another one's double. */
export function factsOf(event: Event, groups: ActorGroups, options: SameEventOptions = {}): EventFacts {
  const level = levelOf(event, options.ranks ?? RANKS, options);
  const doc = event.meta.evidence[0]?.doc ?? null;
  const document = doc === null ? undefined : options.documents?.get(doc);
  // The days of all witnesses are those of the place (R30).
  const zone = event.where?.zone ?? event.when?.zone ?? null;
  const told = event.when?.edtf ? localDay(event.when.edtf, zone) : null;
  const published = document?.published ? localDay(document.published, zone).slice(0, 10) : null;
  const day = told ?? (isOfReadout(event, document) ? published : null);
  const value = day === null ? null : safeParseEdtf(day);
  const span = spanOf(day);
  const exact = value !== null && value.precision === "day" && !value.approximate && !value.uncertain;
  const idOf = (id: string): string => groups.idOf(id, doc);
  const counted = delegationsOf(event, options.actors, options).filter(({ counted }) => counted !== "no");
  return {
    event,
    members: distinct(counted.map(({ entity }) => idOf(entity))),
    heads: new Map(counted.map((one) => [idOf(one.entity), headsOf(one, idOf)])),
    span,
    placed: exact && span.high - span.low <= LONGEST_DAYS,
    byReadout: told === null && day !== null,
    country: event.where?.iso3 ?? null,
    floor: level.floorRank,
    ceiling: level.ceilingRank,
    claimed: claimedSizes(event),
    principals: distinct(
      counted.filter((one) => one.function === "principal").map(({ entity }) => idOf(entity)),
    ),
    outlet: document?.outlet ?? null,
    isToday: isOneDay(span) && spanOf(published).low === span.low,
    docs: distinct(event.meta.evidence.map((evidence) => evidence.doc)),
    occasion: occasionOf(event),
    unnamed: counted.some((one) => !one.entity.includes(":") && isUnnamed(one)),
  };
}

/** Whether it is the meeting that a readout's headline names: where no day is told, that on which the readout came out stands for it. */
function isOfReadout({ status, meta }: Event, document: SourceDocument | undefined): boolean {
  if (status !== "occurred" || document?.kind !== "readout" || document.title === null) return false;
  return meta.evidence.some(({ quote }) => quote.length > 0 && document.title?.includes(quote));
}

/** Whether a span is a single day. */
export const isOneDay = ({ low, high }: DaySpan): boolean => low === high;

/** The arities that a text's own words claim: "bilateral", "four-way". */
function claimedSizes(event: Event): number[] {
  const words = (event.format?.claimed ?? []).flatMap(({ quote }) => quote.toLowerCase().split(/[^a-z-]+/));
  const sizes = words.flatMap((word) =>
    Object.hasOwn(FORMAT_SYNONYMS, word) ? [FORMAT_SYNONYMS[word] as number] : [],
  );
  return [...new Set(sizes)];
}
