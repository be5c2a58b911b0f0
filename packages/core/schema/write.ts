/** `npm run schema -w @readout/core`: writes the JSON Schema of a dossier beside this file. */
import { writeFileSync } from "node:fs";
import { dossierJsonSchema } from "../src/json-schema.ts";

writeFileSync(
  new URL("dossier.schema.json", import.meta.url),
  `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`,
);
