import { expect, it } from "vitest";
import { inFull } from "./table-lines.ts";

it.each([
  ["^defen{c,s}e chief", "defence chief;defense chief"],
  ["^{,deputy }advis{e,o}r", "adviser;advisor;deputy adviser;deputy advisor"],
  ["~trade", "trade minister;minister for trade;minister of trade"],
  ["~the interior", "interior minister;minister for the interior;minister of the interior"],
  [
    "~{,the }economy",
    "economy minister;minister for economy;minister of economy;minister for the economy;minister of the economy",
  ],
  [
    "envoy, the first;~war\na|~art",
    "envoy, the first;war minister;minister for war;minister of war\na|art minister;minister for art;minister of art",
  ],
])("writes %j out", (short, full) => {
  expect(inFull(short, "minister")).toBe(full);
});
