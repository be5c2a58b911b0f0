/** Takes core's zod schemas, gives their shape as plain data, so that a table or a graph can follow it. */
import { Dossier, Evidence } from "@readout/core";
import type * as z from "zod";

/** What a value looks like. `json` is what has no fixed fields (a record, a union, a tuple, unknown). */
export type Shape =
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Shape>; readonly nullable: boolean }
  | { readonly kind: "evidence"; readonly fields: ReadonlyMap<string, Shape>; readonly nullable: boolean }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "text"; readonly nullable: boolean }
  | { readonly kind: "number"; readonly nullable: boolean }
  | { readonly kind: "flag"; readonly nullable: boolean }
  | { readonly kind: "json" };

/** The shape of a list of records. */
export type ObjectShape = Extract<Shape, { kind: "object" | "evidence" }>;

/** The lists of a dossier with the shape of their records, in the dossier's own order. */
export function dossierLists(): ReadonlyMap<keyof Dossier, ObjectShape> {
  lists ??= new Map(
    Object.entries(Dossier.shape).flatMap(([name, schema]) => {
      const shape = shapeOf(schema);
      return shape.kind === "list" && shape.item.kind === "object"
        ? [[name as keyof Dossier, shape.item]]
        : [];
    }),
  );
  return lists;
}

// Worked out at the first call: a server at the edge starts without it.
let lists: ReadonlyMap<keyof Dossier, ObjectShape> | null = null;

/** The shape of a schema. Throws TypeError for a kind of schema that no record uses, so that a new one is noticed. */
function shapeOf(schema: z.core.$ZodType, nullable = false): Shape {
  const { def } = schema._zod;
  switch (def.type) {
    case "nullable":
      return shapeOf((def as z.core.$ZodNullableDef).innerType, true);
    case "object": {
      const fields = new Map(
        Object.entries((def as z.core.$ZodObjectDef).shape).map(([name, child]) => [name, shapeOf(child)]),
      );
      return { kind: schema === Evidence ? "evidence" : "object", fields, nullable };
    }
    case "array":
      return { kind: "list", item: shapeOf((def as z.core.$ZodArrayDef).element) };
    case "string":
    case "enum":
      return { kind: "text", nullable };
    case "literal":
      return { kind: "text", nullable };
    case "number":
      return { kind: "number", nullable };
    case "boolean":
      return { kind: "flag", nullable };
    case "union":
    case "record":
    case "tuple":
    case "unknown":
      return { kind: "json" };
    default:
      throw new TypeError(`no shape for a schema of type ${def.type}; add it to shape.ts`);
  }
}
