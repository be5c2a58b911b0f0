/** Gives the commands that tell of this program itself: schema, doctor, completion. */
import { Argument, type Command } from "commander";
import { candidatesFor } from "../completion/candidates.ts";
import { COMPLETION_SCRIPTS } from "../completion/scripts.ts";
import { applyConfig, configSchema, findConfig } from "../config.ts";
import { DATABASE } from "../database/database-flags.ts";
import type { AddCommand } from "./add-command.ts";

const addSchema: AddCommand = (program, io) => {
  program
    .command("schema")
    .description("print the JSON Schema of a dossier, or of the configuration file")
    .addArgument(new Argument("[of]", "what").choices(["dossier", "config"]).default("dossier"))
    .action(async (of: string) => {
      const { dossierJsonSchema } = await import("@readout/core");
      const schema = of === "config" ? configSchema(program) : dossierJsonSchema();
      await io.out(JSON.stringify(schema, null, 2));
    });
};

const addDoctor: AddCommand = (program, io, done) => {
  program
    .command("doctor")
    .description("say what works here and what doesn't")
    .option(...DATABASE)
    .action(async (_, command: Command) => {
      const { runDoctor } = await import("../commands/doctor.ts");
      const configured = (): string | null => {
        applyConfig(program, command);
        return findConfig()?.path ?? null;
      };
      done(await runDoctor(configured, () => command.opts<{ database: string }>().database, io));
    });
};

const addCompletion: AddCommand = (program, io) => {
  const shell = new Argument("<shell>", "which").choices(Object.keys(COMPLETION_SCRIPTS));
  program
    .command("completion")
    .description("print the completion script of a shell")
    .addArgument(shell)
    .action((name: keyof typeof COMPLETION_SCRIPTS) => io.out(COMPLETION_SCRIPTS[name].trimEnd()));
  // What the scripts ask.
  program
    .command("complete", { hidden: true })
    .argument("[before...]")
    .option("--word <word>", "", "")
    .action(async (before: string[], { word }: { word: string }) => {
      const found = candidatesFor(program, before, word);
      if (found.length > 0)
        await io.out(
          found.map(({ value, meaning }) => (meaning === "" ? value : `${value}\t${meaning}`)).join("\n"),
        );
    });
};

/** They, in the order of the help. */
export const SELF_COMMANDS: readonly AddCommand[] = [addSchema, addDoctor, addCompletion];
