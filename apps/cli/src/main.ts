#!/usr/bin/env node
/** The `readout` command: the process's streams and exit status round `run`. */
import { writeSync } from "node:fs";
import { run } from "./run.ts";
import { terminalOf } from "./terminal.ts";

const write = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(`${text}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw error;
    }
  }
};

process.exitCode = run(process.argv.slice(2), {
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  isTerminal: process.stdout.isTTY,
  terminal: terminalOf(process.stdout, process.env),
});
