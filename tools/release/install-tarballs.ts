/** Takes tarballs, gives an empty project with nothing but them installed: no registry, no cache, no workspace above it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Tarball } from "./pack-all.ts";

/** The folder of the project; `cache` is npm's cache, empty so that nothing comes from elsewhere. */
export function installTarballs(project: string, tarballs: readonly Tarball[], cache: string): string {
  mkdirSync(project);
  const at = (name: string): string => `file:${tarballs.find((one) => one.name === name)?.file}`;
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({
      name: "readout-installed",
      version: "0.0.0",
      private: true,
      type: "module",
      dependencies: { readout: at("readout"), "@readout/client": at("@readout/client") },
      overrides: Object.fromEntries(
        tarballs
          .filter(({ name }) => name !== "readout" && name !== "@readout/client")
          .map(({ name, version, file, alone }) => [alone ? name : `${name}@${version}`, `file:${file}`]),
      ),
    }),
  );
  execFileSync(
    "npm",
    ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", cache],
    {
      cwd: project,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  return project;
}
