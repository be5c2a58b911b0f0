/** Takes how many reports may wait to be read, gives the middleware that lets one after the other be read and refuses the rest. */
import type { Context, MiddlewareHandler } from "hono";
import type { Limits } from "./limits.ts";
import { HttpProblem } from "./problems.ts";

const TURN = "reading-turn";
/** After so long a place is free again: of a client that hung up some runtimes run nothing more, not even `finally`. */
const FORGOTTEN_MS = 5_000;
/** Tasks that a request takes to be counted (its head, its body, its turn); with fewer a reading comes between two of them. */
const ARRIVAL = 3;

/**
 * Reading is work of this thread alone: reports that are read later wait longer, and gain nothing by being taken in. So
 * only `most` wait at once, and what comes on top is refused with `overloaded` while its answer is still cheap. A
 * report counts from when its body has arrived, so that a slow client takes no one's place. 0: no limit.
 */
function readingTurns(most: number): MiddlewareHandler {
  const places = new Map<Context, number>();
  return async (c, next) => {
    c.set(TURN, async () => {
      const now = Date.now();
      for (const [place, since] of places) if (now - since > FORGOTTEN_MS) places.delete(place);
      if (places.size >= most)
        throw new HttpProblem("overloaded", `${most} reports wait to be read; try again in a second`, {
          headers: { "retry-after": "1" },
        });
      places.set(c, now);
      // Between two readings the answer of the one leaves, and what has arrived meanwhile is counted, and refused.
      for (let tasks = ARRIVAL * places.size; tasks > 0; tasks--) await new Promise<void>(nextTask);
    });
    try {
      await next();
    } finally {
      places.delete(c);
    }
  };
}

/** The turns that the limits ask for; null for none. */
export const turnsOf = ({ waiting }: Limits): MiddlewareHandler | null =>
  waiting > 0 ? readingTurns(waiting) : null;

// A timer of Node's waits a whole millisecond.
const nextTask: (then: () => void) => unknown =
  typeof setImmediate === "function" ? setImmediate : (then) => setTimeout(then, 0);

/** Resolves when the report of this request may be read. Throws HttpProblem `overloaded` where too many wait. */
export async function awaitTurn(c: Context): Promise<void> {
  await (c.get(TURN) as (() => Promise<void>) | undefined)?.();
}
