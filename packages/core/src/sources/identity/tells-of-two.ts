/** Takes a reported event and those of its days, gives whether it tells of two of them at once (R30). */
import type { EventFacts } from "./event-facts.ts";
import { namesBoth } from "./heads-of-delegation.ts";
import { compareFacts } from "./same-event.ts";

/**
 * Whether a record ("met the chancellor and the foreign minister") names people of one delegation who met the others
 * apart, as two of `all` have it that differ from it and from each other in nothing but who led. Such a record is of both
 * and of neither. `all` may hold the record itself. Source: R30.
 */
export function tellsOfTwo(both: EventFacts, all: readonly EventFacts[]): boolean {
  return [...both.heads].some(([entity, heads]) => {
    // Whoever names the same people is asked once: a wire story has many witnesses.
    const rooms = Map.groupBy(all, (one) => one.heads.get(entity)?.persons.join(" ") ?? "");
    const named = [...rooms.values()].flatMap((room) => {
      const led = room[0]?.heads.get(entity);
      return led === undefined ? [] : [{ room, led }];
    });
    return named.some((one, index) =>
      named
        .slice(0, index)
        .some((other) => namesBoth(heads, one.led, other.led) && areTwo(both, one.room, other.room)),
    );
  });
}

const areTwo = (both: EventFacts, some: readonly EventFacts[], others: readonly EventFacts[]): boolean =>
  some.some(
    (one) =>
      differInHeads(both, one) &&
      others.some((other) => differInHeads(both, other) && differInHeads(one, other)),
  );

/** Whether nothing but who led tells two apart. */
const differInHeads = (a: EventFacts, b: EventFacts): boolean =>
  compareFacts(a, b).conflicts.every(({ field }) => field === "heads" || field === "level");
