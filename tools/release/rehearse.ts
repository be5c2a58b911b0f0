/**
 * Takes the built checkout, gives a release that nobody sees: versions by changesets, tarballs by `npm pack`, an
 * offline install of them into an empty project, and what a user does there, on Node and on workerd.
 *
 * Further arguments are paths of other Nodes to repeat the use with; `--sbom FILE` writes the installed tree as CycloneDX.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installTarballs } from "./install-tarballs.ts";
import { packAll } from "./pack-all.ts";
import { publicPackages, ROOT } from "./public-packages.ts";
import { withPinnedHashes } from "./sbom.ts";
import { askWorkerd } from "./workerd.ts";

const COMMAND = "node_modules/readout/dist/main.js";
const EXTRACT = ["extract", "report.txt", "--published", "2024-03-14", "--format", "json"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sbom: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "readout-release-"));
try {
  const release = versioned(join(folder, "release"));
  const tarballs = packAll(release, join(folder, "tarballs"));
  const project = installTarballs(join(folder, "project"), tarballs, join(folder, "cache"));
  await use(project);
  if (values.sbom)
    writeFileSync(values.sbom, withPinnedHashes(npm(project, ["sbom", "--sbom-format", "cyclonedx"])));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A copy of the checkout, with the versions and change logs that the next release would have. */
function versioned(copy: string): string {
  const left = /(^|\/)(node_modules|\.git|\.turbo|\.wrangler|reports|\.stryker-tmp)$/;
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !left.test(path) });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const before = publicPackages();
  execFileSync(process.execPath, [join(ROOT, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: copy,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const after = publicPackages(copy);
  for (const [i, { manifest }] of after.entries()) {
    console.log(`${manifest.name} ${before[i]?.manifest.version} → ${manifest.version}`);
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      const own = after.find((other) => other.manifest.name === name);
      if (own && own.manifest.version !== range)
        throw new Error(
          `${manifest.name} asks for ${name} ${range}, the release has ${own.manifest.version}`,
        );
    }
  }
  return copy;
}

/** What a user does first; every answer is held against what the checkout gives. */
async function use(project: string): Promise<void> {
  for (const file of ["use.mjs", "worker.mjs", "use.ts"])
    cpSync(join(import.meta.dirname, "project", file), join(project, file));
  cpSync(join(ROOT, "examples/quadripartite.txt"), join(project, "report.txt"));
  const text = readFileSync(join(project, "report.txt"), "utf8");
  const expected = run(process.execPath, project, [join(ROOT, "apps/cli/dist/main.js"), ...EXTRACT]);
  const answers: [string, string][] = [];
  for (const node of [process.execPath, ...positionals]) {
    const version = run(node, project, ["--version"]).trim();
    answers.push([`import on Node ${version}`, run(node, project, ["use.mjs"])]);
    answers.push([`command on Node ${version}`, run(node, project, [COMMAND, ...EXTRACT])]);
  }
  answers.push(["workerd", await askWorkerd(project, "worker.mjs", text)]);
  for (const [where, answer] of answers) {
    if (answer.trim() !== expected.trim())
      throw new Error(`${where}: other bytes than the checkout's: ${answer.slice(0, 200)}`);
    console.log(`${where}: the same ${answer.trim().length} characters`);
  }
  run(process.execPath, project, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    ..."--noEmit --strict --module nodenext --target es2024 --types".split(" "),
    "",
    "use.ts",
  ]);
  console.log("types: a strict project compiles");
}

function run(node: string, cwd: string, args: readonly string[]): string {
  return execFileSync(node, args, { cwd, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });
}

function npm(cwd: string, args: readonly string[]): string {
  return execFileSync("npm", [...args, "--no-audit", "--no-fund"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}
