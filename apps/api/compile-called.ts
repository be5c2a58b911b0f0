/**
 * Takes the folder of a bundle, writes its modules anew so that an engine compiles what reading a first report calls when it
 * loads them. It skims a function that only stands there, and reads it again when it is called; a function that stands in
 * parentheses it takes for one that is called at once. Which these are, the engine itself tells of a run on a sample.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Reads one report by the worker of a folder. */
const RUN = `const [folder, text] = process.argv.slice(1);
const { default: worker } = await import(folder + "/worker.js");
const headers = { "content-type": "text/plain" };
const url = "http://edge/v1/extract?published=2024-03-14";
const { status } = await worker.fetch(new Request(url, { method: "POST", headers, body: text }), {});
if (status !== 200) process.exit(1);`;

/** A function of a module, from its first character to behind its last, in UTF-16 code units. */
interface Called {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** What Node says of a module; the first of a function's ranges is the whole, and one function is the module itself. */
interface ModuleCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly [Called, ...Called[]] }[];
}

/** Rewrites the modules of the bundle in a folder. Throws where the worker doesn't read the report. */
export function compileCalled(folder: string, report: string): void {
  for (const { url, functions } of coverageOf(folder, report)) {
    if (!url.startsWith("file:") || !url.includes(`/${basename(folder)}/`)) continue;
    const file = join(folder, basename(url));
    const whole = functions.map(({ ranges }) => ranges[0]);
    writeFileSync(file, withParentheses(readFileSync(file, "utf8"), whole));
  }
}

function coverageOf(folder: string, report: string): readonly ModuleCoverage[] {
  const told = mkdtempSync(join(tmpdir(), "readout-called-"));
  try {
    execFileSync(process.execPath, ["--input-type=module", "--eval", RUN, folder, report], {
      env: { ...process.env, NODE_V8_COVERAGE: told, NODE_OPTIONS: "" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    return readdirSync(told).flatMap((name) => JSON.parse(readFileSync(join(told, name), "utf8")).result);
  } finally {
    rmSync(told, { recursive: true, force: true });
  }
}

/** An arrow function: alone among functions it starts with its parameters. */
const ARROW = /^(?:[\w$]+=>|\()/;

/** A declaration as esbuild writes it: behind the end of a statement. */
const DECLARATION = /^(async )?function(\*?) ?([\w$]+)/;

/**
 * A module with the arrow functions that were called in parentheses, and with those functions that it declares and that were
 * called as variables at its start, as declarations stand from there. The other declarations go with them: functions
 * beside their like take 1 % off what gzip leaves of it.
 */
export function withParentheses(source: string, functions: readonly Called[]): string {
  const text = withArrows(source, functions);
  let first = "";
  let variables: string[] = [];
  let rest = "";
  let at = 0;
  let outer = 0;
  const endVariables = (): void => {
    if (variables.length > 0) first += `var ${variables.join(",")};`;
    variables = [];
  };
  for (const one of functions.toSorted(byPlace)) {
    const { startOffset: start, endOffset: end, count } = one;
    if (isModule(one, source) || start < outer) continue;
    outer = end;
    const [head = "", before = "", star = "", name = ""] =
      DECLARATION.exec(source.slice(start, start + 80)) ?? [];
    // Where it doesn't stand behind a statement it is an expression.
    if (name === "" || !/[;}\n]/.test(source.charAt(start - 1) || ";")) continue;
    if (count > 0) variables.push(`${name}=(${before}function${star}${text(start + head.length, end)})`);
    else {
      endVariables();
      first += text(start, end);
    }
    rest += text(at, start);
    at = end;
  }
  endVariables();
  return first + rest + text(at, source.length);
}

/** Gives pieces of a source, from a character to behind another, its called arrow functions in parentheses. */
function withArrows(source: string, functions: readonly Called[]): (from: number, to: number) => string {
  const arrows = functions.filter(
    (one) =>
      one.count > 0 && !isModule(one, source) && ARROW.test(source.slice(one.startOffset, one.endOffset)),
  );
  const places = [
    ...arrows.map(({ startOffset: at }) => ({ at, sign: "(" })),
    ...arrows.map(({ endOffset: at }) => ({ at, sign: ")" })),
  ].sort((a, b) => a.at - b.at);
  return (from, to) => {
    let written = "";
    let last = from;
    for (const { at, sign } of places) {
      if (sign === "(" ? at < from || at >= to : at <= from || at > to) continue;
      written += source.slice(last, at) + sign;
      last = at;
    }
    return written + source.slice(last, to);
  };
}

const isModule = ({ startOffset, endOffset }: Called, { length }: string): boolean =>
  startOffset === 0 && endOffset === length;

const byPlace = (a: Called, b: Called): number => a.startOffset - b.startOffset || b.endOffset - a.endOffset;
