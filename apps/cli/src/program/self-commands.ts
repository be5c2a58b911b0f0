/** Gives the commands that tell of this program itself: schema, doctor. */
import { Argument, type Command } from "commander";
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

/** They, in the order of the help. */
export const SELF_COMMANDS: readonly AddCommand[] = [addSchema, addDoctor];
