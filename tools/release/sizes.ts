/** Takes a built package, gives how large it is for those who install it and for those who bundle it. */
import { globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { PublicPackage } from "./public-packages.ts";

/** In kB of 1000 bytes. `bundle` is its main entry with all it imports, minified and gzipped, as an edge bundle has it. */
export interface Size {
  readonly dist: number;
  readonly bundle: number;
}

/** The size of a built package in the checkout at `root`. */
export async function sizeOf(root: string, { folder, manifest }: PublicPackage): Promise<Size> {
  const dist = globSync("dist/**/*.{js,d.ts}", { cwd: join(root, folder) })
    .map((path) => statSync(join(root, folder, path)).size)
    .reduce((sum, size) => sum + size, 0);
  const entry = manifest.exports?.["."];
  const main = typeof entry === "object" ? entry.default : entry;
  const { outputFiles } = await build({
    entryPoints: [join(root, folder, main ?? "dist/index.js")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
    absWorkingDir: join(root, dirname(folder)),
  });
  return { dist: kB(dist), bundle: kB(gzipSync(outputFiles[0]?.contents ?? "").length) };
}

/** The limits by package name, written by hand or by accepting what is there now. */
export function readLimits(path: string): Record<string, Size> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, Size>;
}

function kB(bytes: number): number {
  return Math.ceil(bytes / 100) / 10;
}
