/**
 * Prints how many instructions a cold start of the worker's bundle takes on Node, to its loading and to a first
 * dossier, and what they are for. valgrind counts them: other work on the machine, which doubles what a clock tells, changes
 * nothing. One count takes half a minute.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWorker } from "../../apps/api/src/testing/workerd.ts";
import { TEXT } from "./dense-report.ts";

/** What V8's functions are for, by their names; the first that fits. */
const KINDS: readonly (readonly [name: string, functions: RegExp])[] = [
  ["classes of Unicode's", /icu_\d+|_\d\d$/],
  ["expressions", /regexp|CharacterRange|TextNode|ChoiceNode|BoyerMoore|QuickCheck|_Rb_tree/i],
  [
    "collecting",
    /Mark(?:ing|Compact)|Scaveng|Sweep|Evacuat|Migrat|LiveObject|RememberedSet|IteratePointers|WriteBarrier|heap::|Heap/,
  ],
  ["optimising", /maglev|compiler::|turboshaft|baseline::|Assembler|RelocI/],
  [
    "reading code",
    /Pars|Scanner|Ast|Scope|interpreter::|Bytecode|Variable|FeedbackMetadata|SourcePosition|Zone|Expression|Literal/,
  ],
  ["running it", /^Builtins_|^\?\?\?$|IC::|Runtime_|Lookup/],
];

/** What Node loads for any request and any answer counts for Node. */
const REQUEST = `const url = "http://edge/v1/extract?published=2024-03-14";
  const sent = { method: "POST", headers: { "content-type": "text/plain" }, body: ${JSON.stringify(TEXT)} };
  const request = new Request(url, sent);
  await new Response(await new Request(url, sent).text()).text();`;

type Counts = ReadonlyMap<string, number>;

const bundle = await bundleWorker();
const folder = mkdtempSync(join(tmpdir(), "readout-instructions-"));
try {
  const worker = JSON.stringify(join(bundle.folder, "worker.js"));
  const idle = counted(REQUEST);
  const load = counted(`${REQUEST} await import(${worker});`);
  const first = counted(`${REQUEST} const { default: worker } = await import(${worker});
    const given = await worker.fetch(request, {});
    if (given.status !== 200 || (await given.json()).events.length === 0) process.exit(1);`);
  const bare = sum(idle);
  console.log(
    `cold start of the worker's bundle on Node: ${millions(sum(load) - bare)} to load it, ${millions(sum(first) - bare)} to a first dossier of ${TEXT.length} characters (Node alone: ${millions(bare)})`,
  );
  for (const name of first.keys())
    console.log(
      `${name.padEnd(22)} ${millions((load.get(name) ?? 0) - (idle.get(name) ?? 0))}, ${millions((first.get(name) ?? 0) - (idle.get(name) ?? 0))}`,
    );
} finally {
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
}

function sum(counts: Counts): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(0)} million`;
}

/** The instructions of a process that runs a module, by what they are for. Throws where valgrind isn't there or the module fails. */
function counted(source: string): Counts {
  const module = join(folder, "start.mjs");
  const out = join(folder, "counts");
  writeFileSync(module, source);
  // Code that is made at run time is read anew; what other threads would do is done by this one.
  const options = [
    "--tool=cachegrind",
    "--cache-sim=no",
    "--smc-check=all-non-file",
    `--cachegrind-out-file=${out}`,
  ];
  const { status, stderr, error } = spawnSync(
    "valgrind",
    [...options, process.execPath, "--single-threaded", module],
    { encoding: "utf8" },
  );
  if (status !== 0)
    throw new Error(
      `instructions: valgrind (apt-get install valgrind) ended with ${status}: ${error ?? stderr.slice(-500)}`,
    );
  return byKind(readFileSync(out, "utf8"));
}

/** Source: the format of cachegrind's files, `fn=` before the lines of a function. */
function byKind(written: string): Counts {
  const counts = new Map([...KINDS.map(([name]) => name), "the rest"].map((name) => [name, 0]));
  let kind = "the rest";
  for (const line of written.split("\n")) {
    if (line.startsWith("fn="))
      kind = KINDS.find(([, functions]) => functions.test(line.slice(3)))?.[0] ?? "the rest";
    else if (/^\d/.test(line)) counts.set(kind, (counts.get(kind) ?? 0) + Number(line.split(" ")[1]));
  }
  return counts;
}
