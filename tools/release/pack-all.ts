/** Takes a checkout and its dependencies, gives a tarball of each package that a user's install would fetch. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages, ROOT } from "./public-packages.ts";

/** A packed package; `alone` where no other version of it is needed. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  readonly alone: boolean;
}

/** The published packages of `release` and, as they lie in this checkout's node_modules, all that they depend on. */
export function packAll(release: string, into: string): Tarball[] {
  mkdirSync(into);
  const own = publicPackages(release);
  const names = new Set(own.map(({ manifest }) => manifest.name));
  const folders = [
    ...own.map(({ folder }) => join(release, folder)),
    ...dependencyFolders([...names]).filter((folder) => !names.has(nameOf(folder))),
  ];
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", into, ...folders], {
      cwd: release,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    }),
  ) as { name: string; version: string; filename: string }[];
  return packed.map(({ name, version, filename }) => ({
    name,
    version,
    file: join(into, filename),
    alone: packed.filter((other) => other.name === name).length === 1,
  }));
}

function dependencyFolders(names: readonly string[]): string[] {
  const listed = execFileSync(
    "npm",
    ["ls", "--parseable", "--all", "--omit=dev", ...names.flatMap((name) => ["--workspace", name])],
    { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return listed
    .trim()
    .split("\n")
    .filter((folder) => folder !== ROOT);
}

function nameOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string }).name;
}
