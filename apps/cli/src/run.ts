/** Takes the arguments of the command line, runs the command, gives the exit status. */
import { CommanderError } from "commander";
import { applyConfig } from "./config.ts";
import type { Io } from "./io.ts";
import { asTyped, describe } from "./problem.ts";
import { createProgram } from "./program/program.ts";

/**
 * Runs `readout ARGS`: 0 done, 1 something in the input failed (the rest is done), 2 wrong use; 130 where the user
 * interrupted a run over many inputs. A command is loaded when it is called, so that help needn't wait for the extractor.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = createProgram(io, (ended) => {
    status = ended;
  });
  try {
    // Where the file is wrong, doctor says so among the rest; a shell that completes has no place to say it.
    program.hook("preAction", (_, command) => {
      if (!["doctor", "complete"].includes(command.name())) return applyConfig(program, command);
    });
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message, status: failed } = describe(error);
    io.err(`readout: ${asTyped(message, args)}`);
    return failed;
  }
}
