/** Takes the lockfile, gives each dependency's licence, the ones that aren't allowed, and the list for docs/licences.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences that a published package may depend on: each lets its users keep their own. */
const PUBLISHED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0", // binds changes to its own files alone
  "PSF-2.0",
]);

/** Further ones for what is only used to build and test here, and never published. */
const DEVELOPMENT = new Set([
  ...PUBLISHED,
  "CC-BY-4.0",
  "LGPL-3.0-or-later",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
]);

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** A dependency as the lockfile has it. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly published: boolean;
}

/** Every dependency in the lockfile of `root`, by name and version. */
export function licensed(root: string): Licensed[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes("node_modules/") && !link)
    .map(([path, { version = "", license = "none stated", dev = false }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
      published: !dev,
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** Whether an SPDX expression is allowed: one of its alternatives, all of the parts of that. */
export function isAllowed({ licence, published }: Licensed): boolean {
  const allowed = published ? PUBLISHED : DEVELOPMENT;
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((part) => allowed.has(part.trim())));
}

/** docs/licences.md: what is published by name, what only development uses by count. */
export function licenceList(all: readonly Licensed[]): string {
  const rows = (list: readonly Licensed[]): string[] => [
    ...new Set(list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)),
  ];
  const counts = new Map<string, number>();
  for (const { licence } of all.filter(({ published }) => !published))
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return `# Licences of the dependencies

Written by \`npm run -s release:accept\` from the lockfile; \`npm run check\` refuses a licence that isn't in
\`tools/release/licences.ts\`. \`npm run -s sbom\` gives the same as a CycloneDX document.

## What the published packages bring along

| package | version | licence |
|---|---|---|
${rows(all.filter(({ published }) => published)).join("\n")}

## What only development uses

| licence | packages |
|---|---|
${[...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([licence, count]) => `| ${licence} | ${count} |`)
  .join("\n")}
`;
}
