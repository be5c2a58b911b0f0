/** Gives core's records as names in the OpenAPI document: their JSON Schema is core's own, word for word. */

import { z } from "@hono/zod-openapi";
import { type Dossier, dossierJsonSchema } from "@readout/core";

type JsonSchema = Readonly<Record<string, unknown>>;

/** A response or body that core describes: it is checked by core's parser, and stands in OpenAPI under its name. */
export function recordSchema<T>(name: string): z.ZodType<T> {
  return z.any().openapi(name, { type: "object" }) as unknown as z.ZodType<T>;
}

/** The whole dossier. */
export const DossierSchema = recordSchema<Dossier>("Dossier");

/** A page of stored records, whole or with the fields asked for. */
export function listSchema(name: string): z.ZodType {
  return z.object({
    items: z.array(
      z.object({
        document: z.string().openapi({ description: "Id of the document that it was read from." }),
        record: z.union([recordSchema(name), recordSchema(`${name}Fields`)]),
      }),
    ),
    next: z.string().nullable().openapi({ description: "Cursor of the next page; null at the end." }),
  });
}

/** Names of the records that lists give, of which fields can be chosen. */
const CHOOSABLE = ["Event", "Statement", "Position", "Commitment", "Appeal", "PrecedenceClaim"];

/** core's JSON Schema as OpenAPI components, by name; `$defs` become components. */
export function recordComponents(): Record<string, JsonSchema> {
  const { $schema, $id, $defs, ...dossier } = dossierJsonSchema() as JsonSchema & { $defs?: JsonSchema };
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        key === "$ref" && typeof child === "string"
          ? child.replace("#/$defs/", "#/components/schemas/")
          : move(child),
      ]),
    );
  };
  const fields = CHOOSABLE.map((name) => [
    `${name}Fields`,
    { ...($defs?.[name] as JsonSchema), required: ["id"] },
  ]);
  return move({ ...$defs, ...Object.fromEntries(fields), Dossier: dossier }) as Record<string, JsonSchema>;
}
