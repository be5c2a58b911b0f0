/** Takes the READMEs, gives that each program which stands above its output prints it, as printed. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const PROGRAMS = globSync(["README.md", "{packages,apps}/*/README.md"], { cwd: ROOT }).flatMap((path) =>
  [
    ...readFileSync(join(ROOT, path), "utf8").matchAll(
      /```ts\n([^`]*(?:`(?!``)[^`]*)*)```\n\n```\n([^`]*)```/g,
    ),
  ].map(([, program = "", output = ""]) => ({ path, program, output })),
);

it("has programs to run", () => {
  expect(PROGRAMS.map(({ path }) => path)).toContain("README.md");
});

it.each(PROGRAMS)("$path", ({ program, output }) => {
  const args = ["--conditions=@readout/source", "--input-type=module-typescript", "-e", program];
  expect(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" })).toBe(output);
});
