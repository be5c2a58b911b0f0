#!/usr/bin/env node
/** The `readout` command: the process's streams, signals and exit status round `run`. */
import { keepCompiled } from "./keep-compiled.ts";
import { isTooOld, OLDEST_NODE } from "./needed-node.ts";

if (isTooOld(process.versions.node)) {
  process.stderr.write(
    `readout: expected Node ${OLDEST_NODE} or newer, this is ${process.versions.node} (${process.execPath}); install one from https://nodejs.org\n`,
  );
  process.exit(2);
}
// What is loaded behind this is kept compiled; from its sources (in tests) the command leaves no trace.
if (!import.meta.url.endsWith(".ts")) keepCompiled(process.env);
const { run } = await import("./run.ts");
const { printable, terminalOf } = await import("./terminal.ts");

const { stdout, stderr } = process;
// A reader that has seen enough (`| head`) is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

let passing = 0;
const status = (text: string): void => {
  const line = printable(text).slice(0, (stderr.columns ?? 80) - 1);
  if (line !== "" || passing > 0) stderr.write(`\r${line.padEnd(passing)}${line === "" ? "\r" : ""}`);
  passing = line.length;
};

process.exitCode = await run(process.argv.slice(2), {
  out: (text, end) =>
    new Promise((resolve) =>
      stdout.write((stdout.isTTY ? printable(text) : text) + (end ?? "\n"), () => resolve()),
    ),
  err: (text) => {
    if (stderr.isTTY) status("");
    stderr.write(`${stderr.isTTY ? printable(text) : text}\n`);
  },
  status: stderr.isTTY ? status : null,
  isTerminal: stdout.isTTY,
  terminal: terminalOf(stdout, process.env),
  onInterrupt: (stop) => {
    const once = (): void => {
      forget();
      stop();
    };
    const forget = (): void => {
      process.off("SIGINT", once).off("SIGTERM", once);
    };
    process.on("SIGINT", once).on("SIGTERM", once);
    return forget;
  },
});
