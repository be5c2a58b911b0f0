/**
 * Takes the sources, writes the worker's modules: `node bundle.ts FOLDER` (wrangler.jsonc names it). The entry holds what
 * reading a plain text needs, and loads the others when they are asked for: a worker starts in half the time.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { minify, parseSync, Visitor } from "rolldown/utils";
import { minify as shorten } from "terser";
import { compileCalled } from "./compile-called.ts";
import { INNER_NAMES, refuseSpelled, refuseTaken } from "./inner-names.ts";
import { leanLibraries, ZOD } from "./lean-libraries.ts";
import { SAMPLE_REPORT } from "./src/pages/start/sample-report.ts";
import { tableImports, tablesFirst } from "./tables-first.ts";

const APP = import.meta.dirname;

/**
 * Names that are imported from a package of ours are imported from their files: esbuild puts all files of an index into
 * every module that asks for one of them. And zod is imported as a namespace, of which only what is called stays.
 */
const fromFiles: Plugin = {
  name: "from-files",
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:packages|apps)\/[a-z]+\/src\/.*\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      refuseSpelled(path, source);
      return {
        contents: (path.endsWith("/extract/src/extract.ts") ? tableImports() : "")
          .concat(source)
          .replace(/^import \{([^}]*)\} from "@readout\/([a-z]+)";$/gm, (_, names: string, name: string) =>
            importsOf(names, name),
          )
          .replace(
            /^import \{([^}]*)\bz \} from "@hono\/zod-openapi";$/m,
            `import {$1} from "@hono/zod-openapi"; ${ZOD}`,
          ),
        loader: path.endsWith("x") ? "tsx" : "ts",
        resolveDir: dirname(path),
      };
    });
  },
};

/** The pages' style and script, which a browser reads as well without the spaces. */
const assets: Plugin = {
  name: "assets",
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /\/assets\/(?:style|script)\.ts$/ }, async ({ path }) => {
      const [[name = "", text = ""] = []] = Object.entries<string>(await import(path));
      const { code } = await esbuild.transform(text, {
        loader: name === "STYLE" ? "css" : "js",
        minify: true,
      });
      return { contents: `export const ${name} = ${JSON.stringify(code)};` };
    });
  },
};

/** Imports of a package's names as imports of their files; those of types alone go. */
function importsOf(names: string, name: string): string {
  const files = filesOf(name);
  return names
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && !one.startsWith("type "))
    .map((one) => {
      const file = files.get(one.split(" as ")[0] ?? "");
      return `import { ${one} } from "${file ?? `@readout/${name}`}";`;
    })
    .join(" ");
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** By name the file that a package exports it from. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const folder = join(APP, "../../packages", name, "src");
  const files = known.get(name) ?? new Map<string, string>();
  if (!known.has(name)) {
    known.set(name, files);
    for (const [, names = "", file = ""] of readFileSync(join(folder, "index.ts"), "utf8").matchAll(
      /^export \{([^}]*)\} from "([^"]+)";$/gm,
    ))
      for (const one of names.split(",")) (files as Map<string, string>).set(one.trim(), join(folder, file));
  }
  return files;
}

/** Writes `worker.js` and the modules that it loads to a folder, which is emptied first. */
export async function bundle(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    metafile: true,
    entryPoints: [join(APP, "src/worker.ts")],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    mangleProps: INNER_NAMES,
    format: "esm",
    target: "es2024",
    // An engine checks each literal with a class of Unicode's when it first sees it, and those that no report asks for too.
    supported: { "regexp-unicode-property-escapes": false },
    platform: "browser",
    conditions: ["@readout/source", "workerd", "worker", "browser"],
    define: { "process.env.NODE_ENV": '"production"', "navigator.userAgent": '"Cloudflare-Workers"' },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    plugins: [leanLibraries, tablesFirst, assets, fromFiles],
    logLevel: "error",
  });
  for (const path of Object.keys(metafile.inputs))
    if (/(?:^|\/)node_modules\/.*\.m?js$/.test(path)) refuseTaken(path, readFileSync(path, "utf8"));
  for (const name of readdirSync(folder)) await mangle(join(folder, name));
  compileCalled(folder, SAMPLE_REPORT.text);
}

/**
 * Minifies a module twice more: what can be said shorter is (1 % of what gzip leaves), then names are given by how often they
 * stand (2 %).
 */
async function mangle(file: string): Promise<void> {
  const { code: short = "" } = await shorten(readFileSync(file, "utf8"), {
    module: true,
    compress: { passes: 3, ecma: 2020 },
    mangle: false,
  });
  const { code, errors } = await minify(file, short, {
    module: true,
    compress: { target: "es2024" },
    mangle: { toplevel: true },
    // workerd decodes a module that isn't plain ASCII, and keeps two bytes of each of its characters.
    codegen: { removeWhitespace: true, asciiOnly: true },
  });
  if (errors.length > 0) throw new Error(`bundle: ${file} can't be minified: ${errors[0]?.message}`);
  writeFileSync(file, withStrings(file, code));
}

/** A module whose texts without a place for values stand in plain marks: engines read both forms of each template. */
function withStrings(file: string, source: string): string {
  const tagged = new Set<number>();
  const texts: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi.start),
    TemplateLiteral: ({ start, end, expressions }) => {
      const isPlain = expressions.length === 0 && !/["\n]/.test(source.slice(start, end));
      if (isPlain && !tagged.has(start)) texts.push({ start, end });
    },
  }).visit(parseSync(file, source).program);
  let written = "";
  let at = 0;
  for (const { start, end } of texts.sort((a, b) => a.start - b.start)) {
    written += `${source.slice(at, start)}"${source.slice(start + 1, end - 1)}"`;
    at = end;
  }
  return written + source.slice(at);
}

if (import.meta.main) await bundle(process.argv[2] ?? join(APP, "dist/worker"));
