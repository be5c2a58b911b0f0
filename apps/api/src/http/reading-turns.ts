/** Takes how many reports may wait to be read, gives the middleware that lets one after the other be read and refuses the rest. */
import type { Context, MiddlewareHandler } from "hono";
import { HttpProblem } from "./problems.ts";

const TURN = "reading-turn";

/**
 * Reading is work of this thread alone: reports that are read later wait longer, and gain nothing by being taken in. So
 * only `most` wait at once, and what comes on top is refused with `overloaded` while its answer is still cheap. A
 * report counts from when its body has arrived, so that a slow client takes no one's place. 0: no limit.
 */
export function readingTurns(most: number): MiddlewareHandler {
  let waiting = 0;
  return async (c, next) => {
    let took = false;
    c.set(TURN, async () => {
      if (waiting >= most)
        throw new HttpProblem("overloaded", `${most} reports wait to be read; try again in a second`, {
          headers: { "retry-after": "1" },
        });
      waiting++;
      took = true;
      // A task of its own, so that what has arrived meanwhile is counted, and refused, before this one is read.
      await new Promise<void>(nextTask);
    });
    try {
      await next();
    } finally {
      if (took) waiting--;
    }
  };
}

// A timer of Node's waits a whole millisecond.
const nextTask: (then: () => void) => unknown =
  typeof setImmediate === "function" ? setImmediate : (then) => setTimeout(then, 0);

/** Resolves when the report of this request may be read. Throws HttpProblem `overloaded` where too many wait. */
export async function awaitTurn(c: Context): Promise<void> {
  await (c.get(TURN) as (() => Promise<void>) | undefined)?.();
}
