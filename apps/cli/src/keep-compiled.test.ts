import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compiledFolder } from "./keep-compiled.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-compiled-"));
  writeFileSync(join(folder, "said.mjs"), 'console.log("said");');
  writeFileSync(
    join(folder, "start.mjs"),
    `import { keepCompiled } from ${JSON.stringify(join(import.meta.dirname, "keep-compiled.ts"))};
    keepCompiled(process.env);
    await import("./said.mjs");`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (env: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ["--experimental-strip-types", "--no-warnings", join(folder, "start.mjs")], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });

test("keeps what was compiled in the user's folder for caches, and says the same again", () => {
  const env = { XDG_CACHE_HOME: join(folder, "cache") };
  expect(start(env)).toMatchObject({ status: 0, stdout: "said\n", stderr: "" });
  expect(readdirSync(join(folder, "cache/readout"))).not.toEqual([]);
  expect(start(env)).toMatchObject({ status: 0, stdout: "said\n", stderr: "" });
});

test("starts where nothing can be kept, and keeps nothing where the environment forbids it", () => {
  writeFileSync(join(folder, "file"), "");
  expect(start({ XDG_CACHE_HOME: join(folder, "file") })).toMatchObject({ status: 0, stdout: "said\n" });
  const refused = join(folder, "refused");
  expect(start({ XDG_CACHE_HOME: refused, NODE_DISABLE_COMPILE_CACHE: "1" })).toMatchObject({ status: 0 });
  expect(existsSync(refused)).toBe(false);
});

test("an empty XDG_CACHE_HOME is none", () => {
  expect(compiledFolder({ XDG_CACHE_HOME: "" })).toMatch(/\.cache.readout$/);
});
