/** Gives Meta, the account of where a record comes from and how far it can be trusted. */
import * as z from "zod";
import { Evidence } from "./evidence.ts";

/** Three values everywhere: `unknown` is a value, not a gap. */
export const Tri = z.enum(["yes", "no", "unknown"]);
export type Tri = z.infer<typeof Tri>;

/** A count that may be open: 0 ≤ min ≤ max; `min === max` when it is known. */
export const Count = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0) })
  .refine((count) => count.min <= count.max, { message: "min must not exceed max" });
export type Count = z.infer<typeof Count>;

/** How a value came to be: said in the text, inferred or derived by a rule, made by a person, or taken from a registry entry. */
export const Basis = z.strictObject({
  kind: z.enum(["stated", "inferred", "derived", "human", "registry"]),
  /** Rule of the codebook (`R7`) or named reading rule (`weekday_past_tense`); set for inferred and derived values. */
  rule: z.string().nullable(),
  /** Ids of the records that the value was derived from. */
  from: z.array(z.string()),
  /** Registry entry that was cited, for `registry`. */
  entry: z.string().nullable(),
});
export type Basis = z.infer<typeof Basis>;

/** Whose voice the record is in: the outlet's own, a named or anonymous source's, or nobody's. */
export const Voice = z.enum(["narrator", "attributed", "unattributed"]);
export type Voice = z.infer<typeof Voice>;

/** `score` is an estimate of the probability that the record is right, 0 to 1; `reasons` say what raised or lowered it. */
export const Confidence = z.strictObject({ score: z.number().min(0).max(1), reasons: z.array(z.string()) });
export type Confidence = z.infer<typeof Confidence>;

/** Where a record comes from. `absent` gives, for a field that is null, the reason why. */
export const Meta = z.strictObject({
  basis: Basis,
  voice: Voice,
  confidence: Confidence,
  evidence: z.array(Evidence),
  absent: z.record(z.string(), z.string()),
  status: z.enum(["proposed", "accepted", "rejected", "superseded"]),
  /** Engine and version, or the person, that made the record. */
  by: z.string(),
  supersedes: z.string().nullable(),
});
export type Meta = z.infer<typeof Meta>;
