/** Takes all records; gives Dossier, the one JSON that library, API and CLI pass around. */
import * as z from "zod";
import { DOSSIER_SCHEMA } from "../empty-dossier.ts";
import { Actor } from "./actor.ts";
import { Appeal, Commitment } from "./commitment.ts";
import { Event } from "./event.ts";
import { Evidence } from "./evidence.ts";
import { Format } from "./format.ts";
import { Divergence, Issue, Position, Relation } from "./position.ts";
import { Quantity } from "./quantity.ts";
import { Review } from "./review.ts";
import { SourceDocument } from "./source-document.ts";
import { Statement } from "./statement.ts";
import { Time } from "./time.ts";
import { PrecedenceClaim, Track } from "./track.ts";

/** Something the reader has to know about the reading itself: what was left unresolved, dropped or cut. */
export const Diagnostic = z.strictObject({
  code: z.string(),
  level: z.enum(["info", "warning", "error"]),
  message: z.string(),
  evidence: Evidence.nullable(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** Everything that was read from one or several documents. Lists are in canonical order: by document and first evidence. */
export const Dossier = z.strictObject({
  schema: z.literal(DOSSIER_SCHEMA),
  documents: z.array(SourceDocument),
  actors: z.array(Actor),
  events: z.array(Event),
  formats: z.array(Format),
  statements: z.array(Statement),
  commitments: z.array(Commitment),
  appeals: z.array(Appeal),
  positions: z.array(Position),
  divergences: z.array(Divergence),
  quantities: z.array(Quantity),
  times: z.array(Time),
  tracks: z.array(Track),
  precedence: z.array(PrecedenceClaim),
  issues: z.array(Issue),
  relations: z.array(Relation),
  reviews: z.array(Review),
  diagnostics: z.array(Diagnostic),
});
export type Dossier = z.infer<typeof Dossier>;

/**
 * The lists whose records each rest on a passage of a document (`meta.evidence`), in the order of the dossier: neither
 * actors and times, which others rest on, nor what is derived from several records (formats, divergences, tracks).
 */
export const PASSAGE_LISTS = [
  "events",
  "statements",
  "commitments",
  "appeals",
  "positions",
  "quantities",
  "precedence",
  "relations",
] as const satisfies readonly (keyof Dossier)[];
