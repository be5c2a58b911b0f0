/** Takes the files of libraries, gives them to the bundler without what they bring along and nothing here calls. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** The whole of zod as a namespace, of which only what is called stays. */
export const ZOD = 'import * as z from "zod/v4";';

/** Modules that others stand in for; above all zod's messages in fifty languages. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "../locales/index.js": "locales.ts",
  "./from-json-schema.js": "from-json-schema.ts",
  "linkify-it": "linkify.ts",
  "uc.micro": "punctuation.ts",
  papaparse: "csv-reader.ts",
  "@modelcontextprotocol/server/_shims": "mcp-shims.ts",
  "./compile.js": "zod-compile.ts",
};

/** A passage of a file, with what stands in its place. */
type Change = readonly [
  passage: RegExp | string,
  other: string | ((passage: string, ...groups: string[]) => string),
];

/** Where a shape of data is made, up to the end of the statement. None does more than that: those nothing asks for can go. */
const SHAPE: Change = [
  /^const (\w+) = ((?:z|\w+Schema)\.(?:.*(?:\n[\t})\]].*)*\n[})\]])?.*);$/gm,
  "const $1 = /* @__PURE__ */ (() => $2)();",
];

/** An enumeration as TypeScript compiles it: given back as one, so that its numbers stand where they are named. */
const ENUMERATION: Change = [
  /^(export )?(?:var|let) (\w+);\n(?:\/\*[\s\S]*?\*\/\n)?\(function \(\2\) \{([\s\S]*?)\n\}\)\(\2 \|\| \(\2 = \{\}\)\);/gm,
  (_, exported = "", name = "", members = "") =>
    `${exported}enum ${name} {${members.replace(/\w+\[\w+\["(\w+)"\] = (\d+)\] = "\w+";/g, "$1 = $2,")}}`,
];

const CHANGES: readonly (readonly [files: RegExp, changes: readonly Change[]])[] = [
  // Gives the whole of zod on, and adds its method to one class.
  [
    /@hono\/zod-openapi\/dist\/index\.mjs$/,
    [
      ['import { z } from "zod";', ZOD],
      ["extendZodWithOpenApi(z)", "extendZodWithOpenApi({ ZodType: z.ZodType })"],
      // The writer of the older OpenAPI, which no route asks for.
      ["new OpenApiGeneratorV3(", "new OpenApiGeneratorV31("],
    ],
  ],
  // Asks for what all classes share by a name of a name, which holds on to every one of them.
  [
    /zod\/v4\/classic\/schemas\.js$/,
    [
      ['import { util } from "../core/index.js";', 'import * as util from "../core/util.js";'],
      ["core.util.", "util."],
    ],
  ],
  // The rules that the intake switches off, links without marks and typographers' quotes, and what plugins would use.
  [
    /markdown-it\/dist\/markdown-it\.mjs$/,
    [
      ['["linkify", linkify$1],', ""],
      ['["replacements", replace],', ""],
      ['["smartquotes", smartquotes],', ""],
      ['["linkify", linkify],', ""],
      ["mdurl,\n\tucmicro\n", ""],
      // What rewrites addresses, in whose place the intake puts its own.
      [/\tnormalizeLink(?:Text)?\(url\) \{[\s\S]*?\n\t\}\n/g, ""],
    ],
  ],
  [/\/(?:entities|htmlparser2)\/dist\/.*\.js$/, [ENUMERATION]],
  [/@modelcontextprotocol\/core\/dist\/[^/]+\.mjs$/, [SHAPE]],
  // Registers every shape of the protocol by its name, those of authorisation too, for tools that ask by name.
  [
    /@modelcontextprotocol\/server\/dist\/src-[^/]+\.mjs$/,
    [
      SHAPE,
      ["for (const key of SPEC_SCHEMA_KEYS) register(key, schemas_exports[key]);", ""],
      ["for (const [key, schema] of Object.entries(authSchemas)) register(key, schema);", ""],
    ],
  ],
];

/** What the bundler needs to leave out of libraries what nothing here calls; no answer differs by it. */
export const leanLibraries: Plugin = {
  name: "lean-libraries",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /./ }, ({ path }) => {
      const file = LEFT_OUT[path];
      return file === undefined ? undefined : { path: join(import.meta.dirname, "src/left-out", file) };
    });
    for (const [filter, changes] of CHANGES)
      onLoad({ filter }, ({ path }) => ({
        contents: changes.reduce(
          (text, [passage, other]) => text.replace(passage, other as string),
          readFileSync(path, "utf8"),
        ),
        loader: "ts",
        resolveDir: dirname(path),
      }));
  },
};
