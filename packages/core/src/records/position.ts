/** Gives Issue, Position, Divergence, Relation: who wants what, and where they part. */
import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { Meta } from "./meta.ts";
import { When } from "./time.ts";

/** A matter on which positions are taken. */
export const Issue = z.strictObject({
  id: z.string().min(1),
  label: z.string(),
  parent: z.string().nullable(),
});
export type Issue = z.infer<typeof Issue>;

/** Which way a position points; a pressure or an interest is `interest`. */
export const Polarity = z.enum(["support", "oppose", "demand", "conditional", "interest"]);
export type Polarity = z.infer<typeof Polarity>;

/** What a holder says on an issue. Silence is no Position: `positionTable` computes `not_stated`. */
export const Position = z.strictObject({
  id: z.string().min(1),
  holder: z.string(),
  issue: z.string(),
  stance: z.string(),
  polarity: Polarity,
  target: z.string().nullable(),
  clauses: z.array(z.string()),
  meta: Meta,
});
export type Position = z.infer<typeof Position>;

/** Kinds of divergence (R26). */
export const DivergenceKind = z.enum([
  "opposed",
  "unanswered_demand",
  "missing_from_other_readout",
  "strength",
  "scope",
  "class",
  "headline_vs_body",
  "retracted",
  "ambiguous",
]);
export type DivergenceKind = z.infer<typeof DivergenceKind>;

/** A side of a divergence: its holder (null for a document's own voice) and what it rests on. */
export const DivergenceSide = z.strictObject({
  holder: z.string().nullable(),
  records: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type DivergenceSide = z.infer<typeof DivergenceSide>;

/** A difference between sides or between sources. */
export const Divergence = z.strictObject({
  id: z.string().min(1),
  kind: DivergenceKind,
  issue: z.string().nullable(),
  sides: z.array(DivergenceSide),
  meta: Meta,
});
export type Divergence = z.infer<typeof Divergence>;

/** A standing relation between two actors. */
export const Relation = z.strictObject({
  id: z.string().min(1),
  from: z.string(),
  relation: z.enum([
    "backs",
    "opposes",
    "seeks_removal_of",
    "controls_territory_in",
    "has_forces_in",
    "member_of",
    "strained_with",
    "keeps_in_power",
    "friend_of",
  ]),
  to: z.string(),
  when: When.nullable(),
  meta: Meta,
});
export type Relation = z.infer<typeof Relation>;
