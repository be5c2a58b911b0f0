/** What the executable runs: unpacks its own files once into the user's cache, then runs the command from there. */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { homedir, tmpdir } = require("node:os");
const { dirname, join } = require("node:path");
const { getRawAsset } = require("node:sea");
const { gunzipSync } = require("node:zlib");

const packed = Buffer.from(getRawAsset("files.json.gz"));
const name = `readout-${createHash("sha256").update(packed).digest("hex").slice(0, 16)}`;
const folder = join(cacheFolder(), name);
if (!existsSync(folder)) {
  // Beside its place first, then renamed: another process never sees half of it.
  const beside = mkdtempSync(`${folder}-`);
  for (const [path, base64] of Object.entries(JSON.parse(gunzipSync(packed).toString()))) {
    mkdirSync(dirname(join(beside, path)), { recursive: true });
    writeFileSync(join(beside, path), Buffer.from(base64, "base64"));
  }
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
createRequire(join(folder, "start.cjs"))("./start.cjs");

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? process.env.LOCALAPPDATA ?? join(homedir(), ".cache");
  try {
    mkdirSync(base, { recursive: true });
    return base;
  } catch {
    return tmpdir();
  }
}
