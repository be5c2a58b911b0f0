import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { apiReport } from "./api-report.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-api-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reportOf = (files: Record<string, string>): string => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return apiReport(join(folder, "index.d.ts"));
};
const FACE = `export { one, type Shape } from "./one.ts";\n`;
const ONE = `/** Said once. */
import type { Inner } from "./inner.ts";
export interface Shape {
    /** Its inside. */
    readonly inner: Inner;
}
export declare function one(shape: Shape): number;
export declare function unheard(): void;
`;
const INNER = "export type Inner = {\n    deep: true;\n};\n";
const report = (one: string, inner = INNER): string =>
  reportOf({ "index.d.ts": FACE, "one.d.ts": one, "inner.d.ts": inner });

it("has the exported names and the types that they mention, no others", () => {
  expect(report(ONE)).toBe(`export declare function one(shape: Shape): number;

export interface Shape { readonly inner: Inner; }

export type Inner = { deep: true; };
`);
});

it.each([
  ["a parameter", ONE.replace("shape: Shape", "shape?: Shape"), INNER],
  ["a member", ONE.replace("readonly inner", "inner"), INNER],
  ["a type that is only mentioned", ONE, INNER.replace("true", "false")],
])("changes with %s", (_, one, inner) => {
  expect(report(one, inner)).not.toBe(report(ONE));
});

it.each([
  ["a comment", ONE.replace("Its inside", "What is in it"), INNER],
  ["white space", ONE.replaceAll("    ", "  "), INNER],
  ["what isn't exported", ONE.replace("unheard(): void", "unheard(): string"), INNER],
])("doesn't change with %s", (_, one, inner) => {
  expect(report(one, inner)).toBe(report(ONE));
});

it("keeps overloads together and stands for a long declaration by a digest", () => {
  const long = (last: string) =>
    `export declare function a(x: string): string;\nexport declare function a(x: number): number;\nexport declare const b: "${"z".repeat(900)}${last}";\n`;
  const [text, other] = ["1", "2"].map((last) => reportOf({ "index.d.ts": long(last) }));
  expect(text).toContain("a(x: string): string;\nexport declare function a(x: number)");
  expect(text?.length).toBeLessThan(400);
  expect(text).not.toBe(other);
});

it("names what another package exports", () => {
  expect(reportOf({ "index.d.ts": `export * from "@readout/core";\nexport { z } from "zod";\n` })).toBe(
    "* from @readout/core\n\nz from zod\n",
  );
});
