/** Gives the packages that are published: every workspace that isn't private. */
import { globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The part of a package.json that a release looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<
    Record<string, string | { readonly types?: string; readonly default?: string }>
  >;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A published package; `folder` is relative to the root, with slashes. */
export interface PublicPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** The published packages of the checkout in `root`, by folder. */
export function publicPackages(root: string = ROOT): PublicPackage[] {
  return globSync("{packages,apps}/*/package.json", { cwd: root })
    .sort()
    .map((path) => ({
      folder: dirname(path),
      manifest: JSON.parse(readFileSync(resolve(root, path), "utf8")) as Manifest,
    }))
    .filter(({ manifest }) => manifest.private !== true);
}
