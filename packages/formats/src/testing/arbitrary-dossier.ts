/** Takes core's schemas, gives arbitrary dossiers that core accepts, with every field filled now and then; for tests only. */

import * as records from "@readout/core";
import { DOSSIER_SCHEMA, type Dossier, documentId, type Evidence, sha256Hex } from "@readout/core";
import fc from "fast-check";
import type * as z from "zod";

const TEXT = 'The minister said: "We, the four, will meet again,\nsoon." 日本 😀, etc.; and "", too.';
const DOC = documentId(sha256Hex(TEXT));
const EDTF = ["2024-03-14", "2024-03", "2024~", "2024-03-14/..", "P3D"] as const;

const text = fc.oneof(
  fc.constantFrom("", '"', '""', " x ", "a,b", "line\nbreak", "ünï\u202e😀", "null", "true", "12"),
  fc.string({ maxLength: 8, unit: "grapheme" }),
);

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(fc.integer({ min: 0, max: TEXT.length - 2 }), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => {
    const end = Math.min(TEXT.length, start + length);
    return { doc: DOC, start, end, quote: TEXT.slice(start, end), prefix: null, suffix: null };
  });

/** Values of a schema. Ids are made unique and references removed by `dossier`. */
function valuesOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === records.Evidence) return evidence;
  if (schema === records.Edtf) return fc.constantFrom(...EDTF);
  if (schema === records.Count) return fc.constant({ min: 1, max: 2 });
  const { def } = schema._zod;
  switch (def.type) {
    case "nullable":
      return fc.option(valuesOf((def as z.core.$ZodNullableDef).innerType), { nil: null });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries((def as z.core.$ZodObjectDef).shape).map(([name, child]) => [
            name,
            fieldOf(name, child),
          ]),
        ),
      );
    case "array":
      return fc.array(valuesOf((def as z.core.$ZodArrayDef).element), { maxLength: 2 });
    case "enum":
      return fc.constantFrom(...Object.values((def as z.core.$ZodEnumDef).entries));
    case "literal":
      return fc.constantFrom(...(def as z.core.$ZodLiteralDef<string>).values);
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.constantFrom(0, 1, 0.25);
    case "string":
      return text;
    case "union":
      return fc.oneof(...(def as z.core.$ZodUnionDef).options.map((option) => valuesOf(option)));
    case "record":
      return fc.dictionary(fc.constantFrom("when", "where"), text);
    case "tuple":
      return fc.tuple(...(def as z.core.$ZodTupleDef).items.map((item) => valuesOf(item)));
    case "unknown":
      return fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value))); // JSON has no -0
    default:
      throw new TypeError(`no values for a schema of type ${def.type}`);
  }
}

function fieldOf(name: string, schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (name === "root") return fc.constantFrom("04", "05");
  if (name === "iso3") return fc.constantFrom("XAL", null);
  if (name === "strength") return fc.constantFrom(1, 6);
  if (name === "content" && schema._zod.def.type === "array")
    return fc.array(evidence, { minLength: 1, maxLength: 2 });
  return valuesOf(schema);
}

/** A dossier with one document and up to two records of each kind; ids don't lead anywhere wrong. */
export const dossier: fc.Arbitrary<Dossier> = fc
  .record(
    Object.fromEntries(
      Object.entries(records.Dossier.shape).flatMap(([name, schema]) =>
        name === "schema" || name === "documents" ? [] : [[name, valuesOf(schema)]],
      ),
    ),
  )
  .chain((lists) =>
    valuesOf(records.SourceDocument).map((document) => {
      const sample = document as Dossier["documents"][number];
      return {
        schema: DOSSIER_SCHEMA,
        documents: [{ ...sample, id: DOC, sha256: sha256Hex(TEXT), text: TEXT }],
        ...lists,
      } as Dossier;
    }),
  );
