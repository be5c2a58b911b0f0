/** Takes a number, gives what refuses requests while so many are under way already. */
import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "./problems.ts";

/** Refuses with `overloaded`, so that what is under way stays quick and memory stays bounded. */
export function refuseOverload(most: number): MiddlewareHandler {
  let underWay = 0;
  return async (_, next) => {
    if (underWay >= most)
      throw new HttpProblem("overloaded", `${most} requests are under way; try again in a second`, {
        headers: { "retry-after": "1" },
      });
    underWay++;
    try {
      return await next();
    } finally {
      underWay--;
    }
  };
}
