/** Takes the arguments of the command line, runs the command, gives the exit status. */
import tab from "@bomb.sh/tab/commander";
import { Argument, Command, CommanderError, Option } from "commander";
import { addAcrossCommands } from "./across-commands.ts";
import type { ExtractFlags } from "./commands/extract.ts";
import type { RoomFlags } from "./commands/room.ts";
import { applyConfig, configSchema, findConfig } from "./config.ts";
import { DATABASE } from "./database/database-flags.ts";
import type { Io } from "./io.ts";
import { describe } from "./problem.ts";
import { addServerFlag } from "./server/server-flags.ts";
import { addServerCommands } from "./server-commands.ts";
import { DATA, PRESUMED } from "./shared-flags.ts";

/** The version that `--version` prints; a test holds it against package.json. */
export const VERSION = "0.1.0";

/**
 * Runs `readout ARGS`: 0 done, 1 something in the input failed (the rest is done), 2 wrong use; 130 where the user
 * interrupted a run over many inputs. A command is loaded when it is called, so that help needn't wait for the extractor.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = createProgram(io, (ended) => {
    status = ended;
  });
  // Adds `completion SHELL`, and `complete --`, which the shell's script calls.
  tab(program, { completionCommandName: "completion" });
  const completion = program.commands.find((command) => command.name() === "completion");
  completion
    ?.description("print the completion script of a shell")
    .showHelpAfterError("See: readout completion --help");
  try {
    // Where the file is wrong, doctor says so among the rest.
    program.hook("preAction", (_, command) => {
      if (command.name() !== "doctor") return applyConfig(program, command);
    });
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message, status: failed } = describe(error);
    io.err(`readout: ${message}`);
    return failed;
  }
}

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
  const report = (command: Command): Command =>
    command
      .option("--published <date>", "the day of publication, as 2023-05-10; relative dates need it")
      .option("--outlet <name>", "who published it")
      .option("--title <text>", "its headline, if the text doesn't open with it")
      .option("--url <url>", "where it stands")
      .option("--licence <name>", "the licence that it says it stands under")
      .option(
        "--kind <kind>",
        "news, joint_statement, communique, readout, transcript, press_call or third_party",
      );
  const served = (command: Command, does: string): Command =>
    addServerFlag(report(command).option(...DATABASE), does).option(
      "--workspace <id>",
      "the workspace of the database, or on the server, for its operator and for readers of an open one",
    );
  served(
    program
      .command("extract")
      .description("read reports into dossiers")
      .argument(
        "<file...>",
        "reports, folders, globs, JSONL of {id, text, published?, outlet?, title?, url?, licence?, kind?}, .gz of these, -, or one URL; or the id of a document of the database or server",
      ),
    "have the reports read by a server",
  )
    .option(
      "--format <format>",
      "briefing, json, jsonl (by default: on a terminal, piped, for many), jsonld, csv, graphml, ics, ftm, plover, cameo, cloudevents, annotations, markdown or mermaid",
    )
    .option("--pretty", "lay JSON out in lines, as on a terminal; piped it has the bytes of library and API")
    .option("--no-text", "leave the report's text out of the dossier")
    .option(...DATA)
    .option("--explain", "tell how each statement was read and what else was considered")
    .option(
      "-o, --output <file>",
      "write there, packed if its name ends in .gz; csv, ftm and mermaid are several files and need a folder",
    )
    .option(
      "--jobs <number>",
      "worker threads for many reports (default: one for each core), or requests at once to a server (4)",
    )
    .option(
      "--resume",
      "carry on a run that was stopped: skip what the output file has, try again what failed",
    )
    .option("--engine <engine>", "rules, model or both (default: rules, which need no network)")
    .option("--model <name>", "the language model, for --engine model or both")
    .option(
      "--base-url <url>",
      "its OpenAI-compatible address (https, or http on this machine); its key is read from READOUT_MODEL_KEY",
    )
    .option(
      "--prices <in,out>",
      "its dollars for a million tokens in and out, such as 3,15, to tell the cost",
    )
    .option("--answers <folder>", "keep its answers there, and don't ask twice for the same text")
    .action(async (files: string[], flags: ExtractFlags) => {
      const { runExtract } = await import("./commands/extract.ts");
      done(await runExtract(files, flags, io));
    });
  served(
    program
      .command("room")
      .description("print the room card of a meeting")
      .argument("<file>", "a report, a dossier, or the id of a document or event of the database or server"),
    "ask a server",
  )
    .option("--event <id>", "another meeting than the main one")
    .option(...PRESUMED)
    .addOption(
      new Option("--format <format>", "drawn for reading, or json as the API gives it")
        .choices(["reading", "json"])
        .default("reading"),
    )
    .option(...DATA)
    .action(async (file: string, flags: RoomFlags) => {
      const { runRoom } = await import("./commands/room.ts");
      done(await runRoom(file, flags, io));
    });
  program
    .command("check")
    .description("check that a dossier's quotes stand in its text")
    .argument("<dossier>", "a dossier in JSON")
    .option("--text <file>", "the report, if the dossier was written without it")
    .action(async (file: string, flags: { text?: string }) => {
      const { runCheck } = await import("./commands/check.ts");
      done(runCheck(file, flags, io));
    });
  program
    .command("schema")
    .description("print the JSON Schema of a dossier, or of the configuration file")
    .addArgument(new Argument("[of]", "what").choices(["dossier", "config"]).default("dossier"))
    .action(async (of: string) => {
      const { dossierJsonSchema } = await import("@readout/core");
      const schema = of === "config" ? configSchema(program) : dossierJsonSchema();
      await io.out(JSON.stringify(schema, null, 2));
    });
  program
    .command("doctor")
    .description("say what works here and what doesn't")
    .option(...DATABASE)
    .action(async (_, command: Command) => {
      const { runDoctor } = await import("./commands/doctor.ts");
      const configured = (): string | null => {
        applyConfig(program, command);
        return findConfig()?.path ?? null;
      };
      done(await runDoctor(configured, () => command.opts<{ database: string }>().database, io));
    });
  addAcrossCommands(program, io, { report, served }, done);
  addServerCommands(program, io, done);
  pointToHelp(program, "readout");
  return program;
}

/** Whoever uses a command wrongly is led to the help of that command. */
function pointToHelp(command: Command, path: string): void {
  command.showHelpAfterError(`See: ${path} --help`);
  for (const one of command.commands) pointToHelp(one, `${path} ${one.name()}`);
}
