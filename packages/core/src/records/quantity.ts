/** Gives Quantity: a figure of a report with its unit, what it counts and how exact it is. */
import * as z from "zod";
import { Meta } from "./meta.ts";

/** A figure. `value` where one is given, else `low`/`high` (either may be open); `op` tells how value relates to the truth: `<~` is "nearly". */
export const Quantity = z.strictObject({
  id: z.string().min(1),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  about: z.string(),
  modifier: z.string().nullable(),
  op: z.enum(["=", "~", "<", "<=", ">", ">=", "<~"]),
  derivedFrom: z.array(z.string()),
  meta: Meta,
});
export type Quantity = z.infer<typeof Quantity>;
