import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { P, S } from "./punctuation.ts";

test("the engine's classes of characters are those that the Markdown reader brings along", async () => {
  const reader = createRequire(createRequire(import.meta.url).resolve("@readout/intake")).resolve(
    "markdown-it",
  );
  const own = await import(createRequire(reader).resolve("uc.micro"));
  const differ = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) =>
      (own.P.test(character) || own.S.test(character)) !== (P.test(character) || S.test(character)),
  );
  expect(differ).toEqual([]);
});
