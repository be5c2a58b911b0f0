/** Takes the built packages, gives exit status 1 if one's public types, size or licences changed without being accepted; `--accept` writes down what is there now. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport } from "./api-report.ts";
import { isAllowed, licenceList, licensed } from "./licences.ts";
import { type PublicPackage, publicPackages, ROOT } from "./public-packages.ts";
import { readLimits, type Size, sizeOf } from "./sizes.ts";

const LIMITS = join(ROOT, "tools/release/size-limits.json");
/** An accepted size may grow by a tenth before somebody has to look at it; accepting sets a limit anew where a size is past it, or two tenths below. */
const ROOM = 1.1;

const accept = process.argv.includes("--accept");
const problems: string[] = [];

for (const one of publicPackages()) hold(join(one.folder, "api.txt"), publicTypes(one), "public types");

const limits = readLimits(LIMITS);
const accepted: Record<string, Size> = {};
for (const one of publicPackages()) {
  const { name } = one.manifest;
  const size = await sizeOf(ROOT, one);
  const known: Size = limits[name] ?? { dist: 0, bundle: 0 };
  const limit: Size = accept
    ? { dist: limitFor(size.dist, known.dist), bundle: limitFor(size.bundle, known.bundle) }
    : known;
  accepted[name] = limit;
  console.log(
    `${name.padEnd(20)} dist ${size.dist} of ${limit.dist} kB, bundle ${size.bundle} of ${limit.bundle} kB`,
  );
  for (const part of ["dist", "bundle"] as const)
    if (size[part] > limit[part])
      problems.push(`${name}: ${part} takes ${size[part]} kB, the limit is ${limit[part]} kB`);
}
if (accept) writeFileSync(LIMITS, `${JSON.stringify(accepted, null, 2)}\n`);

const all = licensed(ROOT);
for (const one of all.filter((each) => !isAllowed(each)))
  problems.push(`${one.name} ${one.version}: the licence "${one.licence}" is not among those allowed`);
hold("docs/licences.md", licenceList(all), "the list of licences");

for (const problem of problems) console.error(problem);
if (problems.length > 0) console.error("If that is meant: npm run -s release:accept, and a changeset.");
process.exitCode = problems.length > 0 ? 1 : 0;

function publicTypes({ folder, manifest }: PublicPackage): string {
  return Object.entries(manifest.exports ?? {})
    .flatMap(([path, entry]) =>
      typeof entry === "object" && entry.types ? [{ path, types: entry.types }] : [],
    )
    .map(({ path, types }) => `# ${join(manifest.name, path)}\n\n${apiReport(join(ROOT, folder, types))}`)
    .join("\n");
}

function hold(path: string, now: string, what: string): void {
  const file = join(ROOT, path);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (before === now) return;
  if (accept) {
    writeFileSync(file, now);
    return;
  }
  const [old, fresh] = [new Set(before.split("\n")), new Set(now.split("\n"))];
  const gone = [...old].filter((line) => !fresh.has(line)).map((line) => `  - ${line.slice(0, 200)}`);
  const come = [...fresh].filter((line) => !old.has(line)).map((line) => `  + ${line.slice(0, 200)}`);
  problems.push([`${path}: ${what} changed`, ...gone.slice(0, 10), ...come.slice(0, 10)].join("\n"));
}

function limitFor(size: number, known: number): number {
  const isNear = size <= known && known <= Math.ceil(size * ROOM * ROOM);
  return isNear ? known : Math.ceil(size * ROOM);
}
