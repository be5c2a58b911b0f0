import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { extract } from "@readout/extract";
import { build } from "esbuild";
import { expect, test } from "vitest";

// "Same input, same bytes, on Node, on workerd, in a browser": the published package, bundled as a web page would have it.
const root = resolve(import.meta.dirname, "..");
const { outputFiles } = await build({
  entryPoints: [join(root, "apps/cli/src/index.ts")],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "readout",
  platform: "browser",
  target: "es2024",
  conditions: ["@readout/source"],
  logLevel: "silent",
});
const bundle = outputFiles[0]?.text ?? "";

const OPTIONS = { published: "2024-03-14", outlet: "Example" };
const texts = [
  ...readdirSync(join(root, "examples"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(root, "examples", name), "utf8")),
  "",
  "Türkiye’s minister “met” İbrahim 😀 in \ud800 Oslo\u00a0on Sunday. وزير الخارجية said: ‘No.’",
];
const expected = texts.map((text) => JSON.stringify(extract(text, OPTIONS)));
const program = `JSON.stringify(texts.map((text) => JSON.stringify(readout.extract(text, ${JSON.stringify(OPTIONS)}))))`;

test("a bundle for browsers names no module of Node", () => {
  expect(bundle).not.toMatch(/require\("node:|from "node:|process\.(?:env|versions)/);
});

test("gives Node's bytes in a context with nothing but the language and the web's text coders", () => {
  const context = createContext({ TextEncoder, TextDecoder, atob, texts });
  const inside = JSON.parse(runInContext(`${bundle}\n;${program}`, context)) as string[];
  expect(inside).toEqual(expected);
});

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

test.skipIf(!chromium)(
  "gives Node's bytes in Chromium",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-browser-"));
    const page = join(folder, "page.html");
    const literal = (value: string): string => value.replaceAll("</", "<\\/");
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><script>${literal(bundle)}</script><pre id="out"></pre>
<script>const texts = ${literal(JSON.stringify(texts))}; document.getElementById("out").textContent = encodeURIComponent(${program});</script>`,
    );
    const { stdout } = spawnSync(
      chromium as string,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        `--user-data-dir=${folder}`,
        "--virtual-time-budget=20000",
        "--dump-dom",
        `file://${page}`,
      ],
      { encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 28 },
    );
    rmSync(folder, { recursive: true, force: true });
    const inside = /<pre id="out">([^<]*)<\/pre>/.exec(stdout)?.[1] ?? "";
    expect(JSON.parse(decodeURIComponent(inside) || "null")).toEqual(expected);
  },
  90_000,
);
