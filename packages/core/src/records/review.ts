/** Gives Review: what a person decided about a record. */
import * as z from "zod";
import { Evidence } from "./evidence.ts";

/** A decision by a person. It keeps the quote and offsets that were judged, so that it can be re-attached after re-extraction. */
export const Review = z.strictObject({
  id: z.string().min(1),
  target: z.string(),
  action: z.enum(["accept", "reject", "edit", "merge", "split", "note"]),
  by: z.string(),
  at: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  why: z.string(),
  judged: z.array(Evidence),
});
export type Review = z.infer<typeof Review>;
