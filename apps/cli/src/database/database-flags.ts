/** Gives the flags that say which database a command works on, and how it prints. */
import { type Command, Option } from "commander";
import { addServerFlag } from "../server/server-flags.ts";

/** Which database or server, which of its workspaces, and how to print: `reading` or `jsonl`, by where it goes unless given. */
export interface DatabaseFlags {
  readonly server?: string;
  readonly database: string;
  readonly workspace: string;
  readonly format?: "reading" | "jsonl";
}

/** The option that every command over a database has; all use the same file unless told. */
export const DATABASE = ["--database <file>", "the file with everything that is kept", "readout.db"] as const;

/** Adds the flags to a command over the records of a workspace. */
export const addDatabaseFlags = (command: Command): Command =>
  addFormatFlag(
    addServerFlag(command.option(...DATABASE), "ask a server instead").option(
      "--workspace <id>",
      "the workspace",
      "default",
    ),
  );

/** Adds the flag for how to print. */
export const addFormatFlag = (command: Command): Command =>
  command.addOption(
    new Option("--format <format>", "reading or jsonl (by default: on a terminal, piped)").choices([
      "reading",
      "jsonl",
    ]),
  );
