import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dossierJsonSchema } from "./json-schema.ts";

it("ships the schema that the records give; mend it by: npm run schema -w @readout/core", () => {
  const shipped = readFileSync(new URL("../schema/dossier.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(dossierJsonSchema())));
});
