import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dossierJsonSchema } from "./json-schema.ts";

const schema = JSON.parse(JSON.stringify(dossierJsonSchema()));

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return "properties" in value ? [{ ...value }, ...inner] : inner;
}

describe("dossierJsonSchema", () => {
  it("is what the package ships, in the same order; mend it by: npm run schema -w @readout/core", () => {
    const shipped = readFileSync(new URL("../schema/dossier.schema.json", import.meta.url), "utf8");
    expect(JSON.stringify(JSON.parse(shipped))).toBe(JSON.stringify(schema));
  });

  it("is draft 2020-12 and tells which dossiers it is of", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.properties.schema).toEqual({ type: "string", const: "readout/1" });
  });

  it("has each record once, under its name", () => {
    expect(schema.properties.events).toEqual({ type: "array", items: { $ref: "#/$defs/Event" } });
    expect(schema.$defs.Event.properties.participants.items).toEqual({ $ref: "#/$defs/Participation" });
    expect(schema.$defs.Meta.properties.evidence.items).toEqual({ $ref: "#/$defs/Evidence" });
    expect(Object.keys(schema.$defs).filter((name) => name.startsWith("__"))).toEqual([]);
  });

  it("refuses unknown fields and asks for every field, in each object", () => {
    const objects = objectsIn(schema);
    expect(objects.length).toBeGreaterThan(30);
    for (const { additionalProperties, required, properties } of objects) {
      expect(additionalProperties).toBe(false);
      expect([...(required as string[])].sort()).toEqual(Object.keys(properties as object).sort());
    }
  });
});
