/** Gives the JSON Schema of a dossier, generated from the zod schemas. */
import * as z from "zod";
import { Actor } from "./records/actor.ts";
import { Appeal, Commitment } from "./records/commitment.ts";
import { Diagnostic, Dossier } from "./records/dossier.ts";
import { CodedDyad, Event, Participation, Place } from "./records/event.ts";
import { Evidence } from "./records/evidence.ts";
import { Format } from "./records/format.ts";
import { Meta } from "./records/meta.ts";
import { Divergence, Issue, Position, Relation } from "./records/position.ts";
import { Quantity } from "./records/quantity.ts";
import { Review } from "./records/review.ts";
import { SourceDocument } from "./records/source-document.ts";
import { Clause, Speaker, Statement } from "./records/statement.ts";
import { Edtf, Time, When } from "./records/time.ts";
import { PrecedenceClaim, Track } from "./records/track.ts";

// What has a name of its own under `$defs`; everything else stands where it is used.
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Actor,
  Appeal,
  Clause,
  CodedDyad,
  Commitment,
  Diagnostic,
  Divergence,
  Edtf,
  Event,
  Evidence,
  Format,
  Issue,
  Meta,
  Participation,
  Place,
  Position,
  PrecedenceClaim,
  Quantity,
  Relation,
  Review,
  SourceDocument,
  Speaker,
  Statement,
  Time,
  Track,
  When,
};

/**
 * JSON Schema (draft 2020-12) of the Dossier, each record under `$defs` by its name. It says less than `parseDossier`:
 * that dates exist, that quotes stand in their document and that ids lead somewhere can't be said in it.
 */
export function dossierJsonSchema(): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(Dossier, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
    metadata: names,
  });
  return { $schema, $id: "https://readout.invalid/schema/dossier-1.json", title: "Dossier", ...rest };
}
