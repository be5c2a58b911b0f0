/** Takes a command, gives those under it that a user calls: without commander's `help`, and without what only a script calls. */
import type { Command } from "commander";

/** In the order of the help. */
export const shownCommands = (command: Command): Command[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== "help");
