/** Gives the commands over a report or dossier that is named: extract, room, check. */
import { type Command, Option } from "commander";
import type { ExtractFlags } from "../commands/extract.ts";
import type { RoomFlags } from "../commands/room.ts";
import { Problem } from "../problem.ts";
import { DATA, PRESUMED } from "../shared-flags.ts";
import type { AddCommand } from "./add-command.ts";
import { addServedFlags, offering } from "./flag-sets.ts";

/** As `checkFormat` takes them; a help needn't wait for @readout/formats. */
const FORMAT_NAMES =
  "briefing json jsonl jsonld csv graphml ics ftm plover cameo cloudevents annotations markdown mermaid".split(
    " ",
  );

const addExtract: AddCommand = (program, io, done) => {
  addServedFlags(
    program
      .command("extract")
      .description("read reports into dossiers")
      .argument(
        "<file...>",
        "reports, folders, globs, JSONL of {id, text, published?, outlet?, title?, url?, licence?, kind?}, .gz of these, -, or one URL; or the id of a document of the database or server",
      ),
    "have the reports read by a server",
  )
    .addOption(
      offering(
        "--format <format>",
        "what to write (by default briefing on a terminal, json piped, jsonl for many)",
        FORMAT_NAMES,
      ),
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
    .addOption(
      offering("--engine <engine>", "what reads (by default rules, which need no network)", [
        "rules",
        "model",
        "both",
      ]),
    )
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
    .action(async (files: string[], flags: ExtractFlags, command: Command) => {
      refuseIdle(command, flags);
      const { runExtract } = await import("../commands/extract.ts");
      done(await runExtract(files, flags, io));
    });
};

/** Throws a Problem for a flag of the model on the command line where no model is asked; in the configuration it may wait for one. */
function refuseIdle(command: Command, { engine = "rules" }: ExtractFlags): void {
  const idle = ["model", "baseUrl", "prices", "answers"].find(
    (name) => engine === "rules" && command.getOptionValueSource(name) === "cli",
  );
  const flag = command.options.find((option) => option.attributeName() === idle)?.long;
  if (flag)
    throw new Problem(
      "use",
      `${flag}: expected --engine model or both beside it; add it, or leave out ${flag}`,
    );
}

const addRoom: AddCommand = (program, io, done) => {
  addServedFlags(
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
      const { runRoom } = await import("../commands/room.ts");
      done(await runRoom(file, flags, io));
    });
};

const addCheck: AddCommand = (program, io, done) => {
  program
    .command("check")
    .description("check that a dossier's quotes stand in its text")
    .argument("<dossier>", "a dossier in JSON")
    .option("--text <file>", "the report, if the dossier was written without it")
    .action(async (file: string, flags: { text?: string }) => {
      const { runCheck } = await import("../commands/check.ts");
      done(runCheck(file, flags, io));
    });
};

/** They, in the order of the help. */
export const REPORT_COMMANDS: readonly AddCommand[] = [addExtract, addRoom, addCheck];
