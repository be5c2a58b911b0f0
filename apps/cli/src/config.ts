/** Takes `readout.config.json` of the working folder, or the file that READOUT_CONFIG names; gives flags to commands that weren't given them. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command, Option } from "commander";
import { isObject } from "./json-text.ts";
import { Problem } from "./problem.ts";
import { shownCommands } from "./program/shown-commands.ts";

const NAME = "readout.config.json";

type Flags = Readonly<Record<string, unknown>>;

/** The configuration and where it stands. A flag at the top is for every command that has it; one under a command's name only for that. */
export interface Config {
  readonly path: string;
  readonly values: Flags;
}

/** The file, null where there is none. Throws a Problem for one that is named and missing, or isn't an object in JSON. */
export function findConfig(): Config | null {
  const named = process.env.READOUT_CONFIG;
  const path = resolve(named ?? NAME);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (named === undefined) return null;
    throw new Problem(
      "use",
      `READOUT_CONFIG: can't read ${path} (${(error as NodeJS.ErrnoException).code ?? "unknown reason"}); name a file, or unset it`,
    );
  }
  try {
    const values: unknown = JSON.parse(text);
    if (isObject(values)) return { path, values };
  } catch {
    // Said below.
  }
  throw new Problem(
    "use",
    `${path}: expected an object in JSON, such as {"database": "notes.db"}; see: readout schema config`,
  );
}

/** Gives a command the flags of the file that the command line left out. Throws a Problem that names a flag that isn't one. */
export function applyConfig(program: Command, command: Command): void {
  const config = findConfig();
  if (!config) return;
  const commands = commandsOf(program);
  for (const [key, value] of Object.entries(config.values)) {
    if (key === "$schema") continue;
    if (isObject(value)) {
      const one = commands.find((each) => nameOf(each) === key);
      if (!one)
        throw wrong(
          config,
          key,
          "expected the name of a command over flags of its own, but no command is called so",
        );
      for (const [flag, inner] of Object.entries(value))
        refuse(config, `${key}.${flag}`, [flagOf(one, flag)], inner);
    } else {
      const flags = commands.map((each) => flagOf(each, key));
      refuse(config, key, flags, value);
      give(command, key, value, false);
    }
  }
  const own = config.values[nameOf(command)];
  if (isObject(own)) for (const [flag, value] of Object.entries(own)) give(command, flag, value, true);
}

/** `isOwn`: said under the command's name, which wins over what is said for all. */
function give(command: Command, key: string, value: unknown, isOwn: boolean): void {
  const source = command.getOptionValueSource(key);
  const isFree = source === undefined || source === "default" || (isOwn && source === "config");
  if (isFree && fits(flagOf(command, key), value))
    command.setOptionValueWithSource(key, typeof value === "number" ? String(value) : value, "config");
}

function fits(flag: Option | undefined, value: unknown): boolean {
  if (!flag) return false;
  if (flag.isBoolean() || flag.negate) return typeof value === "boolean";
  return ["string", "number"].includes(typeof value) && (flag.argChoices?.includes(String(value)) ?? true);
}

/** Throws a Problem for a name that no flag has, or a value that none of those with the name takes. */
function refuse(config: Config, key: string, flags: readonly (Option | undefined)[], value: unknown): void {
  const known = flags.filter((flag) => flag !== undefined);
  if (known.length === 0) throw wrong(config, key, "expected the name of a flag, but no flag is called so");
  if (known.some((flag) => fits(flag, value))) return;
  const choices = [...new Set(known.flatMap((flag) => flag.argChoices ?? []))];
  const takes = known.every((flag) => flag.isBoolean() || flag.negate)
    ? "true or false"
    : choices.length > 0
      ? `one of ${choices.join(", ")}`
      : "text or a number";
  throw wrong(config, key, `expected ${takes}, got ${JSON.stringify(value)?.slice(0, 200)}`);
}

const wrong = ({ path }: Config, key: string, why: string): Problem =>
  new Problem("use", `${path}: ${key}: ${why}; see: readout schema config`);

/** The JSON Schema of the file, made from the commands' own flags. */
export function configSchema(program: Command): Flags {
  const commands = commandsOf(program);
  const properties = (list: readonly Command[]): Record<string, Flags> => {
    const found: Record<string, { anyOf: Flags[]; description: string }> = {};
    for (const flag of list.flatMap((one) => one.options)) {
      const known = found[flag.attributeName()];
      const type = typeOf(flag);
      if (!known) found[flag.attributeName()] = { anyOf: [type], description: flag.description };
      else if (!known.anyOf.some((one) => JSON.stringify(one) === JSON.stringify(type)))
        known.anyOf.push(type);
    }
    return found;
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: NAME,
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      ...properties(commands),
      ...Object.fromEntries(
        commands.map((one) => [
          nameOf(one),
          {
            type: "object",
            additionalProperties: false,
            description: one.description(),
            properties: properties([one]),
          },
        ]),
      ),
    },
  };
}

function typeOf(flag: Option): Flags {
  if (flag.isBoolean() || flag.negate) return { type: "boolean" };
  return flag.argChoices ? { enum: flag.argChoices } : { type: ["string", "number"] };
}

/** Every command that does something: "token create" is one, "token" isn't. */
function commandsOf(program: Command): Command[] {
  return shownCommands(program).flatMap((one) => (one.commands.length > 0 ? commandsOf(one) : [one]));
}

function nameOf(command: Command): string {
  return `${command.parent?.parent ? `${command.parent.name()} ` : ""}${command.name()}`;
}

function flagOf(command: Command, key: string): Option | undefined {
  return command.options.find((flag) => flag.attributeName() === key);
}
