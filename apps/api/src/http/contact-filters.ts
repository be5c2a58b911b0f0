/** Takes a query, gives the filters of stored contacts; and what OpenAPI says of them. */
import { z } from "@hono/zod-openapi";
import { Mode, RANKS } from "@readout/core";
import type { ContactFilters } from "@readout/store";
import { given, givenWindow } from "./given.ts";
import { one } from "./read-query.ts";

/** An entity that met: a state, an organisation or a group. */
export const entity = z
  .string()
  .min(1)
  .max(500)
  .openapi({ description: "An actor, by id or name.", example: "KEN" });

/** A level of the rank table. */
export const LevelQuery = z
  .enum(Object.keys(RANKS) as [string, ...string[]])
  .optional()
  .openapi({ description: "The lower of the two sides stands there or above (R14)." });

const flag = (description: string) => z.enum(["true", "false"]).optional().openapi({ description });

/** Filters on contacts. */
export const ContactFilterQuery = z.strictObject({
  since: one("First date of the window (EDTF), inclusive.", "2023"),
  until: one("End of the window (EDTF), exclusive.", "2025"),
  level: LevelQuery,
  mode: Mode.optional().openapi({ description: "How the parties were in touch (R15)." }),
  presumed: flag("`true`: who hosted the ministers of others is presumed to have taken part (R3)."),
  plenary: flag("`false` leaves out contacts among more than six delegations."),
});

/** The filters of the store for a query. */
export function contactFilters({
  since,
  until,
  level,
  mode,
  presumed,
  plenary,
}: z.infer<typeof ContactFilterQuery>): ContactFilters {
  return {
    ...givenWindow(since, until, "possible"),
    ...given({ level, mode }),
    counterpartPresumption: presumed === "true",
    withoutPlenary: plenary === "false",
  };
}
