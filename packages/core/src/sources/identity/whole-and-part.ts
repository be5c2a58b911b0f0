/** Takes two reported events, gives whether the one is told as a part of what the other is as a whole (R30). */
import { type EventFacts, isOneDay } from "./event-facts.ts";
import type { Heads } from "./heads-of-delegation.ts";

/**
 * Whether one of two events is part of the other: it says so; it is the dinner of a gathering, one of the meetings with
 * many that a trip is for, or one day of what lasted several and took place as well; or the other is a gathering in which others sat beside the heads on every side, and it
 * is a meeting of the heads alone. The same for (a, b) and (b, a). Source: R30.
 */
export const isWholeAndPart = (a: EventFacts, b: EventFacts): boolean => holds(a, b) || holds(b, a);

function holds(whole: EventFacts, part: EventFacts): boolean {
  if (part.event.partOf === whole.event.id) return true;
  const [all, some] = [whole.occasion, part.occasion];
  if (some.meal && !all.meal && (all.gathering || all.days)) return true;
  const held = whole.event.status === "occurred" && part.event.status === "occurred";
  if (all.several && !some.several && whole.members.length > 2 && part.members.length > 2) return true;
  if (all.days && held && isOneDay(part.span)) return true;
  return all.gathering && !some.gathering && isWider(whole, part);
}

/** Whether one report seats others beside the heads of all delegations that both have, where the other names the heads alone. */
function isWider(whole: EventFacts, part: EventFacts): boolean {
  const common = [...whole.heads].flatMap(([entity, heads]) => {
    const other = part.heads.get(entity);
    return other === undefined ? [] : [[heads, other] as const];
  });
  return common.length > 1 && common.every(([all, some]) => isLedAmong(all) && isOfLeaders(some));
}

const isLedAmong = ({ leaders, persons }: Heads): boolean =>
  leaders.length > 0 && persons.some((person) => !leaders.includes(person));

const isOfLeaders = ({ leaders, persons }: Heads): boolean =>
  leaders.length > 0 && persons.every((person) => leaders.includes(person));
