/** Takes the built checkout, writes build/readout: one file that runs without Node, npm or a network. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { installTarballs } from "../release/install-tarballs.ts";
import { packAll } from "../release/pack-all.ts";
import { ROOT } from "../release/public-packages.ts";

/** Marks in Node's binary where the blob is looked for. Source: https://nodejs.org/api/single-executable-applications.html */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";
/** Nobody runs these. */
const LEFT = /\.(?:map|d\.[cm]?ts|md|markdown)$|node_modules\/(?:@readout\/)?\w+\/src\/.*\.tsx?$/;

const folder = mkdtempSync(join(tmpdir(), "readout-executable-"));
const output = join(ROOT, "build", process.platform === "win32" ? "readout.exe" : "readout");
try {
  const project = installTarballs(
    join(folder, "project"),
    packAll(ROOT, join(folder, "tarballs")),
    join(folder, "cache"),
  );
  const files: Record<string, string> = {
    "package.json": Buffer.from('{"type":"module"}').toString("base64"),
    "start.cjs": Buffer.from('import("./node_modules/readout/dist/main.js");\n').toString("base64"),
  };
  for (const path of globSync("node_modules/**/*", { cwd: project }).sort()) {
    if (!LEFT.test(path) && statSync(join(project, path)).isFile())
      files[path] = readFileSync(join(project, path)).toString("base64");
  }
  writeFileSync(join(folder, "files.json.gz"), gzipSync(JSON.stringify(files), { level: 9 }));
  const config = join(folder, "sea.json");
  writeFileSync(
    config,
    JSON.stringify({
      main: join(import.meta.dirname, "entry.cjs"),
      output: join(folder, "readout.blob"),
      disableExperimentalSEAWarning: true,
      assets: { "files.json.gz": join(folder, "files.json.gz") },
    }),
  );
  execFileSync(process.execPath, ["--experimental-sea-config", config], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  mkdirSync(join(ROOT, "build"), { recursive: true });
  cpSync(process.execPath, output);
  chmodSync(output, 0o755);
  execFileSync(
    process.execPath,
    [
      join(ROOT, "node_modules/postject/dist/cli.js"),
      output,
      "NODE_SEA_BLOB",
      join(folder, "readout.blob"),
      "--sentinel-fuse",
      FUSE,
      ...(process.platform === "darwin" ? ["--macho-segment-name", "NODE_SEA"] : []),
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  console.log(
    `${output}: ${Math.round(statSync(output).size / 1e6)} MB, ${Object.keys(files).length} files in it`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
