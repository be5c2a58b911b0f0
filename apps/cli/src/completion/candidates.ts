/** Takes the words before the cursor's and that word, gives what can stand there. */
import type { Command, Help, Option } from "commander";

/** A word that fits, and what it means; "" where a name says it all. */
export interface Candidate {
  readonly value: string;
  readonly meaning: string;
}

/**
 * What can follow: subcommands, flags once a dash is typed, the values of a flag or an argument that has a choice. An empty
 * list where any text can stand; a shell offers files there.
 */
export function candidatesFor(program: Command, before: readonly string[], word: string): Candidate[] {
  const { command, argument, flag } = placeOf(program, before);
  const help = program.createHelp();
  const [name, typed] = word.startsWith("--") ? word.split("=", 2) : [word];
  const fitting = (values: readonly string[] | undefined, lead = ""): Candidate[] =>
    (values ?? []).map((value) => ({ value: lead + value, meaning: "" }));
  const all = flag
    ? fitting(flag.argChoices)
    : typed !== undefined
      ? fitting(flagCalled(command, name)?.argChoices, `${name}=`)
      : word.startsWith("-")
        ? flagsOf(command, help)
        : command.commands.length > 0
          ? help.visibleCommands(command).map((one) => ({ value: one.name(), meaning: one.description() }))
          : fitting(argumentAt(command, argument)?.argChoices);
  return all.filter(({ value }) => value.startsWith(word));
}

/** Where the words lead: the command, how many arguments it has, and the flag that still wants its value. */
function placeOf(program: Command, before: readonly string[]) {
  let [command, argument] = [program, 0];
  let flag: Option | undefined;
  for (const word of before) {
    const next: Command | undefined = command.commands.find((one) => one.name() === word);
    if (flag) flag = undefined;
    else if (word.startsWith("-")) flag = word.includes("=") ? undefined : wanting(command, word);
    else if (next) command = next;
    else if (command !== program || word !== "help") argument += 1;
  }
  return { command, argument, flag };
}

const flagCalled = (command: Command, name: string | undefined): Option | undefined =>
  command.options.find(({ long, short }) => long === name || short === name);

const wanting = (command: Command, name: string): Option | undefined => {
  const flag = flagCalled(command, name);
  return flag?.required ? flag : undefined;
};

const flagsOf = (command: Command, help: Help): Candidate[] =>
  help.visibleOptions(command).map((flag) => ({ value: flag.long ?? flag.flags, meaning: flag.description }));

const argumentAt = ({ registeredArguments }: Command, at: number) => {
  const last = registeredArguments.at(-1);
  return registeredArguments[at] ?? (last?.variadic ? last : undefined);
};
