/** Gives the JSON Schema of a dossier, generated from the zod schemas. */
import * as z from "zod";
import { Dossier } from "./records/dossier.ts";

/** JSON Schema (draft 2020-12) of the Dossier; rules beyond it (evidence slices, ids resolve) are `parseDossier`'s. */
export function dossierJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Dossier, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
  }) as Record<string, unknown>;
  return { $id: "https://readout.invalid/schema/dossier-1.json", title: "Dossier", ...schema };
}
