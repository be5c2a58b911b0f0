/** Takes the arguments of the command line, runs the command, gives the exit status. */
import { dossierJsonSchema } from "@readout/core";
import { Command, CommanderError } from "commander";
import { runCheck } from "./commands/check.ts";
import { type ExtractFlags, runExtract } from "./commands/extract.ts";
import { runRoom } from "./commands/room.ts";
import type { ReportFlags } from "./dossiers.ts";
import type { Io } from "./io.ts";
import { describe } from "./problem.ts";

/** The version that `--version` prints; a test holds it against package.json. */
export const VERSION = "0.1.0";

/** Runs `readout ARGS`: 0 done, 1 something in the input failed (the rest is done), 2 wrong use. */
export function run(args: readonly string[], io: Io): number {
  let status = 0;
  const program = new Command("readout")
    .description(
      "Turns reports of diplomatic meetings into records one can check: who was in the room, as what, who said what through whom.",
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("See: readout --help")
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  const report = (command: Command): Command =>
    command
      .option("--published <date>", "the day of publication, as 2023-05-10; relative dates need it")
      .option("--outlet <name>", "who published it")
      .option("--title <text>", "its headline, if the text doesn't open with it")
      .option("--url <url>", "where it stands")
      .option(
        "--kind <kind>",
        "news, joint_statement, communique, readout, transcript, press_call or third_party",
      );
  report(
    program
      .command("extract")
      .description("read reports into dossiers")
      .argument("<file...>", "text files, or - for standard input"),
  )
    .option("--format <format>", "briefing, json or jsonl (default: briefing on a terminal, JSON when piped)")
    .option("--no-text", "leave the report's text out of the dossier")
    .option("--explain", "tell how each statement was read and what else was considered")
    .action((files: string[], flags: ExtractFlags) => {
      status = runExtract(files, flags, io);
    });
  report(
    program
      .command("room")
      .description("print the room card of a meeting")
      .argument("<file>", "a report or a dossier"),
  )
    .option("--event <id>", "another meeting than the main one")
    .action((file: string, flags: ReportFlags & { event?: string }) => {
      status = runRoom(file, flags, io);
    });
  program
    .command("check")
    .description("check that a dossier's quotes stand in its text")
    .argument("<dossier>", "a dossier in JSON")
    .option("--text <file>", "the report, if the dossier was written without it")
    .action((file: string, flags: { text?: string }) => {
      status = runCheck(file, flags, io);
    });
  program
    .command("schema")
    .description("print the JSON Schema of a dossier")
    .action(() => io.out(JSON.stringify(dossierJsonSchema(), null, 2)));
  try {
    program.parse([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message, status: failed } = describe(error);
    io.err(`readout: ${message}`);
    return failed;
  }
}
