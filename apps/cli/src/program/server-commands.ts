/** Gives the commands around a server and its database: serve, mcp, backup, restore, reextract, token. */
import type { Command } from "commander";
import type { ReextractFlags } from "../commands/keep-safe.ts";
import type { ServeFlags } from "../commands/serve.ts";
import type { TokenFlags } from "../commands/token.ts";
import { DATABASE } from "../database/database-flags.ts";
import { addServerFlag } from "../server/server-flags.ts";
import { DATA } from "../shared-flags.ts";
import type { AddCommand } from "./add-command.ts";

const addServe: AddCommand = (program, io, done) => {
  program
    .command("serve")
    .description("serve the API and the pages on this machine, with everything kept in one file")
    .option("--port <number>", "the port; 0 for any free one", "8787")
    .option("--host <address>", "the interface; others than loopback let other machines in", "127.0.0.1")
    .option(...DATABASE)
    .option("--open-reading", "let the workspace default be read without a token")
    .option("--no-open-reading", "let it be read with a token only")
    .option("--cors <origin...>", "origins whose pages may call the API from a browser")
    .option("--jobs <number>", "worker threads for batches (default: one for each core)")
    .option("--rate-limit <number>", "requests a minute by address and by token; 0 for no limit")
    .option(
      "--trusted-proxy <address...>",
      "proxies (addresses or networks) whose X-Forwarded-For is believed, for the limits by address",
    )
    .option("--reextract", "read anew, in the background, what an earlier version read")
    .option("--quiet", "write no log")
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import("../commands/serve.ts");
      done(await runServe(flags, io));
    });
};

const addMcp: AddCommand = (program, io, done) => {
  program
    .command("mcp")
    .description("answer a model over standard input and output (Model Context Protocol)")
    .option(...DATABASE)
    .option("--workspace <id>", "the workspace that it reads", "default")
    .action(async (flags: TokenFlags) => {
      const { runMcp } = await import("../commands/mcp.ts");
      done(await runMcp(flags, io));
    });
};

const addBackup: AddCommand = (program, io, done) => {
  program
    .command("backup")
    .description("copy the database into a new file, whole, while work goes on")
    .argument("<file>", "the copy")
    .option(...DATABASE)
    .action(async (copy: string, flags: { database: string }) => {
      const { runBackup } = await import("../commands/keep-safe.ts");
      done(await runBackup(copy, flags, io));
    });
};

const addRestore: AddCommand = (program, io, done) => {
  program
    .command("restore")
    .description("put a copy in place of the database, which nobody may have open")
    .argument("<file>", "the copy")
    .option(...DATABASE)
    .option("--overwrite", "in place of the one that is there")
    .action(async (copy: string, flags: { database: string; overwrite?: boolean }) => {
      const { runRestore } = await import("../commands/keep-safe.ts");
      done(await runRestore(copy, flags, io));
    });
};

const addReextract: AddCommand = (program, io, done) => {
  program
    .command("reextract")
    .description("read anew what an earlier version read; reviews stay")
    .option(...DATABASE)
    .option("--workspace <id>", "the workspace", "default")
    .option("--limit <number>", "at most so many; the next run goes on")
    .option(...DATA)
    .action(async (flags: ReextractFlags) => {
      const { runReextract } = await import("../commands/keep-safe.ts");
      done(await runReextract(flags, io));
    });
};

const addToken: AddCommand = (program, io, done) => {
  const token = program.command("token").description("make, list and revoke tokens of a workspace");
  const at = (command: Command): Command =>
    addServerFlag(command.option(...DATABASE), "of a server; its operator's or an admin's token").option(
      "--workspace <id>",
      "the workspace",
      "default",
    );
  at(token.command("create").description("make a token and print it, this once"))
    .requiredOption(
      "--scopes <list>",
      "some of read,write,review,admin; admin allows all, each other one only itself (a writer can't read)",
    )
    .option("--label <text>", "whose it is")
    .action(async (flags: TokenFlags & { scopes: string; label?: string }) => {
      const { runTokenCreate } = await import("../commands/token.ts");
      done(await runTokenCreate(flags, io));
    });
  at(token.command("list").description("list tokens, without their secrets")).action(
    async (flags: TokenFlags) => {
      const { runTokenList } = await import("../commands/token.ts");
      done(await runTokenList(flags, io));
    },
  );
  at(
    token.command("revoke").description("end a token for good").argument("<id>", "as the list shows it"),
  ).action(async (id: string, flags: TokenFlags) => {
    const { runTokenRevoke } = await import("../commands/token.ts");
    done(await runTokenRevoke(id, flags, io));
  });
};

/** They, in the order of the help. */
export const SERVER_COMMANDS: readonly AddCommand[] = [
  addServe,
  addMcp,
  addBackup,
  addRestore,
  addReextract,
  addToken,
];
