/** Takes meetings and two sides, gives their direct contacts and the highest of them (R14, R15). */
import { RANKS, rankOf, type RankTable } from "../data/ranks.ts";
import { overlaps, safeParseEdtf } from "../edtf.ts";
import type { Event } from "../records/event.ts";
import { delegationsOf, isCounted } from "./delegations.ts";
import { dyadLevel } from "./level.ts";

const DIRECT = new Set(["in_person", "video", "call"]);
const CONTACT_TYPES = new Set(["meeting", "call", "visit"]);

/** A direct contact of two sides. `plenary` marks one among more than six delegations; `level` is the lower side's, null if unknown. */
export interface Contact {
  readonly event: string;
  readonly level: string | null;
  readonly asymmetric: boolean | null;
  readonly plenary: boolean;
}

/** The contact of two sides at a meeting; null where there was none: indirect, written, unknown mode, planned, cancelled, or one not seated (R15). */
export function contact(meeting: Event, a: string, b: string, ranks: RankTable = RANKS): Contact | null {
  if (a === b || !CONTACT_TYPES.has(meeting.type) || !DIRECT.has(meeting.mode)) return null;
  if (meeting.status !== "occurred" && meeting.status !== "ongoing") return null;
  const seated = delegationsOf(meeting).filter((one) => one.seat === "yes");
  if (![a, b].every((id) => seated.some((one) => one.entity === id))) return null;
  const { level, asymmetric } = dyadLevel(meeting, a, b, ranks);
  return { event: meeting.id, level, asymmetric, plenary: seated.filter(isCounted).length > 6 };
}

/** A window of time as EDTF; null is open. Half-open: a contact that starts at `to` is outside. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether an event may lie in a window; an approximate date widens it by half a year (year precision) or half a month, an undated event always may. */
export function isInWindow(meeting: Pick<Event, "when">, window: Window): boolean {
  const when = meeting.when?.edtf ? safeParseEdtf(meeting.when.edtf) : null;
  if (!when || when.kind === "duration") return true;
  const from = window.from === null ? null : safeParseEdtf(window.from);
  const to = window.to === null ? null : safeParseEdtf(window.to);
  const slack = (approximate: boolean, precision: string): number => (approximate ? (precision === "year" ? 183 : 15) : 0);
  if (from && !overlaps(when, { ...from, kind: "interval", high: null }, slack(from.approximate, from.precision) + slack(when.approximate, when.precision))) return false;
  if (to && to.low !== null && when.low !== null && when.low >= to.low + slack(to.approximate, to.precision)) return false;
  return true;
}

/** The highest contact of two sides in a window, by rank, then by id; null where there is none of known level. */
export function highestContact(history: readonly Event[], a: string, b: string, window: Window, ranks: RankTable = RANKS): Contact | null {
  let best: Contact | null = null;
  for (const meeting of history) {
    if (!isInWindow(meeting, window)) continue;
    const found = contact(meeting, a, b, ranks);
    if (!found || found.level === null) continue;
    const gain = best === null ? 1 : (rankOf(found.level, ranks) as number) - (rankOf(best.level, ranks) as number);
    if (gain > 0 || (gain === 0 && best !== null && found.event < best.event)) best = found;
  }
  return best;
}
