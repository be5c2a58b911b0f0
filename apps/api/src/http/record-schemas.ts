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
  return move({ ...$defs, Dossier: dossier }) as Record<string, JsonSchema>;
}
