/** Gives the program: its commands, each with its flags. */
import { Command } from "commander";
import type { Io } from "../io.ts";
import { ACROSS_COMMANDS } from "./across-commands.ts";
import { REPORT_COMMANDS } from "./report-commands.ts";
import { SELF_COMMANDS } from "./self-commands.ts";
import { SERVER_COMMANDS } from "./server-commands.ts";

/** The version that `--version` prints; a test holds it against package.json. */
export const VERSION = "0.1.0";

/** The commands with their flags; `done` takes the exit status of the one that was called. */
export function createProgram(io: Io, done: (status: number) => void): Command {
  const program = new Command("readout")
    .description(
      "Turns reports of diplomatic meetings into records one can check: who was in the room, as what, who said what through whom.",
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  for (const add of [...REPORT_COMMANDS, ...SELF_COMMANDS, ...ACROSS_COMMANDS, ...SERVER_COMMANDS])
    add(program, io, done);
  pointToHelp(program, "readout");
  return program;
}

/** Whoever uses a command wrongly is led to the help of that command. */
function pointToHelp(command: Command, path: string): void {
  command.showHelpAfterError(`See: ${path} --help`);
  for (const one of command.commands) pointToHelp(one, `${path} ${one.name()}`);
}
