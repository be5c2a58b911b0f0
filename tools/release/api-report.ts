/** Takes a package's built declarations, gives the text of its public types: one paragraph for each exported name. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A declaration longer than this stands as its beginning and a digest: zod writes a whole record into each use of it. */
const LONGEST = 700;

interface DeclarationFile {
  /** Declared name → its statements, without comments; overloads stand together. */
  readonly declared: ReadonlyMap<string, string>;
  /** Name as it is known here → where it comes from. */
  readonly imported: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
  readonly exported: readonly string[];
  /** Files whose exports are exported here too. */
  readonly stars: readonly string[];
}

/**
 * The public types that `entry` (a `.d.ts`) exports, in alphabetical order, with the types of the same package that
 * they mention. Comments and white space don't count. A name that comes from another package stands as `name from package`.
 */
export function apiReport(entry: string): string {
  const files = new Map<string, DeclarationFile>();
  const file = (path: string): DeclarationFile => {
    const known = files.get(path) ?? readDeclarations(path);
    files.set(path, known);
    return known;
  };
  const lines = new Map<string, string>();
  const add = (path: string, name: string, label: string): void => {
    const key = `${path}#${name}`;
    if (lines.has(key)) return;
    const { declared, imported } = file(path);
    const text = declared.get(name);
    const from = imported.get(name);
    if (text === undefined) {
      if (from && existsSync(from.path)) add(from.path, from.name, label);
      else if (from) lines.set(key, `${label} from ${from.path}`);
      return;
    }
    lines.set(key, shortened(text));
    for (const [word] of text.matchAll(/\b[A-Za-z_$][\w$]*\b/g))
      if (word !== name && (declared.has(word) || imported.has(word)) && isOwn(file(path), word))
        add(path, word, word);
  };
  const addExports = (path: string): void => {
    for (const name of file(path).exported) add(path, name, name);
    for (const star of file(path).stars)
      if (existsSync(star)) addExports(star);
      else lines.set(star, `* from ${star}`);
  };
  addExports(entry);
  return `${[...new Set(lines.values())].sort().join("\n\n")}\n`;
}

function isOwn({ imported, declared }: DeclarationFile, word: string): boolean {
  return declared.has(word) || existsSync(imported.get(word)?.path ?? "");
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, 120)} … ${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}

/** tsc prints one statement after the other, each beginning in the first column; that is all that is relied on here. */
function readDeclarations(path: string): DeclarationFile {
  const text = readFileSync(path, "utf8")
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/^\/\/.*$/gm, "");
  const declared = new Map<string, string>();
  const imported = new Map<string, { path: string; name: string }>();
  const exported: string[] = [];
  const stars: string[] = [];
  const target = (specifier: string): string =>
    specifier.startsWith(".")
      ? resolve(dirname(path), specifier.replace(/\.(tsx?|js)$/, ".d.ts"))
      : specifier;
  for (const statement of text.split(/^(?=(?:export|import|declare|interface|type)\b)/m)) {
    const line = statement.replace(/\s+/g, " ").trim();
    const list = line.match(/^(import|export) (?:type )?\{(.*)\}(?: from "(.*)")?;/);
    const all = line.match(/^export \* from "(.*)";/);
    const namespace = line.match(/^import (?:type )?\* as (\w+) from "(.*)";/);
    const declaration = line.match(
      /^(export )?(?:declare )?(?:abstract )?(?:const|let|function|class|interface|type|enum) (\w+)/,
    );
    if (all) stars.push(target(all[1] as string));
    else if (namespace) continue;
    else if (list) {
      for (const item of (list[2] as string).split(",").map((word) => word.trim().replace(/^type /, ""))) {
        if (item === "") continue;
        const [name = "", alias = name] = item.split(" as ");
        if (list[3] !== undefined) imported.set(alias, { path: target(list[3]), name });
        if (list[1] === "export") exported.push(alias);
      }
    } else if (declaration) {
      const name = declaration[2] as string;
      declared.set(name, declared.has(name) ? `${declared.get(name)}\n${line}` : line);
      if (declaration[1] && !exported.includes(name)) exported.push(name);
    }
  }
  return { declared, imported, exported, stars };
}
