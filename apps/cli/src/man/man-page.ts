/** Takes the commands with their flags, gives the manual page in roff. */
import type { Command, Option } from "commander";
import { shownCommands } from "../program/shown-commands.ts";

const text = (words: string): string =>
  words
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/gm, "\\&$1");

/** The page `readout(1)`; the same commands give the same bytes. */
export function manPage(program: Command, version: string): string {
  return [
    `.TH READOUT 1 "" "readout ${version}" "User Commands"`,
    ".SH NAME",
    "readout \\- reports of diplomatic meetings to records one can check",
    ".SH SYNOPSIS",
    ".B readout",
    ".I COMMAND",
    "[\\fIARGUMENT\\fR]... [\\fIFLAG\\fR]...",
    ".SH DESCRIPTION",
    text(program.description()),
    ".PP",
    "FILE is a report as text, HTML, Markdown or ninjs in UTF\\-8, a .gz of these, or a dossier in JSON; \\- is standard input.",
    ".SH COMMANDS",
    ...shownCommands(program).flatMap((command) => entry(command, "")),
    ".SH EXIT STATUS",
    ".TP\n0\ndone",
    ".TP\n1\nsomething in the input failed; the rest is done",
    ".TP\n2\nwrong use",
    ".TP\n130\ninterrupted; what was under way is written, \\fB\\-\\-resume\\fR carries on",
    ".SH ENVIRONMENT",
    ".TP\n.B READOUT_CONFIG\nthe configuration file, in place of readout.config.json in the working folder",
    ".TP\n.B READOUT_MODEL_KEY\nthe key of the language model's provider, for \\fB\\-\\-engine\\fR",
    ".TP\n.B READOUT_TOKEN\nthe token for \\fB\\-\\-server\\fR",
    ".TP\n.B READOUT_OPERATOR_TOKEN\nthe operator's token of \\fBserve\\fR",
    ".SH FILES",
    ".TP\n.I readout.config.json\nflags for commands that weren't given them; \\fBreadout schema config\\fR prints its JSON Schema",
    ".TP\n.I readout.db\nwhat \\fBadd\\fR keeps, unless \\fB\\-\\-database\\fR names another file",
    "",
  ].join("\n");
}

function entry(command: Command, parents: string): string[] {
  const name = `${parents}${command.name()}`;
  if (command.commands.length > 0) return shownCommands(command).flatMap((one) => entry(one, `${name} `));
  const args = command.registeredArguments.map((one) => {
    const word = `\\fI${text(one.name().toUpperCase())}\\fR${one.variadic ? "..." : ""}`;
    return one.required ? word : `[${word}]`;
  });
  return [
    `.SS "${[text(name), ...args].join(" ")}"`,
    text(command.description()),
    ...command.registeredArguments
      .filter(({ description }) => description !== "")
      .map((one) => `.TP\n\\fI${text(one.name().toUpperCase())}\\fR\n${text(one.description)}`),
    ...command.options.map((flag) => `.TP\n\\fB${text(flag.flags)}\\fR\n${text(meaningOf(flag))}`),
  ];
}

function meaningOf({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices ? `: ${argChoices.join(", ")}` : "";
  const preset = typeof defaultValue === "string" ? ` (default: ${defaultValue})` : "";
  return `${description}${choices}${preset}`;
}
