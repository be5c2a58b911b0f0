import { expect, it } from "vitest";
import * as intake from "./index.ts";

it("exports these names", () => {
  expect(Object.keys(intake).sort()).toEqual([
    "REPORT_TYPES",
    "readHtml",
    "readMarkdown",
    "readNinjs",
    "readReport",
  ]);
});
