/** Gives Statement, Clause and ChainLink: who said what, through whom. */
import * as z from "zod";
import { CodedDyad } from "./event.ts";
import { Evidence } from "./evidence.ts";
import { Meta } from "./meta.ts";
import { When } from "./time.ts";

/** A speaker: an actor, someone anonymous with the text's own descriptor, or nobody the text names. */
export const Speaker = z.union([z.string(), z.strictObject({ anonymous: z.string() })]).nullable();
export type Speaker = z.infer<typeof Speaker>;

/** A link of the attribution chain, outlet first, speaker last (R27). `evidence` is null for an outlet known only from the caller. */
export const ChainLink = z.strictObject({ actor: Speaker, evidence: Evidence.nullable() });
export type ChainLink = z.infer<typeof ChainLink>;

/** Class of a document by issuer and voice (R20). */
export const DocClass = z.enum([
  "joint_document",
  "collective_report",
  "national_readout",
  "chair_summary",
  "third_party_comment",
  "media_report",
]);
export type DocClass = z.infer<typeof DocClass>;

/** What is done in saying it (R24). */
export const SpeechAct = z.enum([
  "agree",
  "pledge",
  "demand",
  "reject",
  "condemn",
  "welcome",
  "call_for",
  "reaffirm",
  "note",
  "describe",
]);
export type SpeechAct = z.infer<typeof SpeechAct>;

/**
 * A part of a statement with one subject and one act: `content` is what was said, `span` takes along the words right before it
 * that tell whose act it is and which. `strength` runs from 1 (note) to 6 (sign), R24.
 */
export const Clause = z.strictObject({
  id: z.string().min(1),
  statement: z.string(),
  span: Evidence,
  subject: z.array(z.string()),
  act: SpeechAct,
  strength: z.int().min(1).max(6),
  hedge: Evidence.nullable(),
  negated: z.boolean(),
  issue: z.string().nullable(),
  content: Evidence,
});
export type Clause = z.infer<typeof Clause>;

/**
 * Something said. `content` is what was said (several parts where the attribution splits it), `quoted` the parts inside
 * quotation marks, `source` the words that name the speaker here (a pronoun included), `cue` the reporting words.
 */
export const Statement = z.strictObject({
  id: z.string().min(1),
  speaker: Speaker,
  onBehalfOf: z.array(z.string()),
  form: z.enum(["direct", "partial", "mixed", "indirect", "document", "unattributed"]),
  content: z.array(Evidence).min(1),
  quoted: z.array(Evidence),
  source: Evidence.nullable(),
  cue: Evidence.nullable(),
  chain: z.array(ChainLink),
  at: z.string().nullable(),
  when: When.nullable(),
  docClass: DocClass,
  clauses: z.array(Clause),
  coded: z.array(CodedDyad),
  meta: Meta,
});
export type Statement = z.infer<typeof Statement>;
