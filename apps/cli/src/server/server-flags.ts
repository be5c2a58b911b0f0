/** Gives the flag that sends a command to a server instead of a database or the extractor here. */
import { type Command, Option } from "commander";

/** Which server; `workspace` is for its operator and for readers of an open one, a token has its own. */
export interface ServerFlags {
  readonly server?: string;
  readonly workspace?: string;
}

/** Environment variable with the token; it is sent to the server and nowhere kept. */
export const TOKEN = "READOUT_TOKEN";

/** Adds the flag to a command. */
export const addServerFlag = (command: Command, does: string): Command =>
  command.addOption(new Option("--server <url>", `${does} (token from ${TOKEN})`).conflicts("database"));
