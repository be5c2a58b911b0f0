/** Gives Track and PrecedenceClaim: series of meetings side by side, and claims to be the first or the highest. */
import * as z from "zod";
import { Meta } from "./meta.ts";
import { When } from "./time.ts";

/** A line of talks (R17, R18). `coordinatedWith` holds ids of tracks, only where the text says so. */
export const Track = z.strictObject({
  id: z.string().min(1),
  label: z.string(),
  number: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal(3)]),
  members: z.array(z.string()),
  series: z.array(z.string()),
  coordinatedWith: z.array(z.string()),
  meta: Meta,
});
export type Track = z.infer<typeof Track>;

/** Verdict on a claim to precedence over a store of events (R16); never "true": a store is incomplete. */
export const Verdict = z.enum(["contradicted", "not_contradicted", "unverifiable"]);
export type Verdict = z.infer<typeof Verdict>;

/** A claim such as "the highest-level contact between A and B since X". `level` is a post id where the claimed contact has one. */
export const PrecedenceClaim = z.strictObject({
  id: z.string().min(1),
  dyad: z.tuple([z.string(), z.string()]),
  event: z.string().nullable(),
  comparator: z.enum(["highest", "first", "last", "longest", "largest"]),
  level: z.string().nullable(),
  since: When.nullable(),
  claimant: z.string().nullable(),
  verdict: Verdict.nullable(),
  witnesses: z.array(z.string()),
  meta: Meta,
});
export type PrecedenceClaim = z.infer<typeof PrecedenceClaim>;
