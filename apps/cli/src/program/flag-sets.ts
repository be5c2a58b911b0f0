/** Gives sets of flags that several commands have: those of a report, of a server that reads it, of a window, of a search. */
import { type Command, Option } from "commander";
import { DATABASE } from "../database/database-flags.ts";
import { addServerFlag } from "../server/server-flags.ts";

/** A flag with a choice that is offered and told; what isn't in it is refused by who reads the flag. */
export const offering = (flags: string, description: string, choices: readonly string[]): Option =>
  Object.assign(new Option(flags, description), { argChoices: [...choices] });

/** As core has them, which a help needn't wait for. */
const KINDS = "news joint_statement communique readout transcript press_call third_party".split(" ");

/** Adds those of a report. */
export const addReportFlags = (command: Command): Command =>
  command
    .option("--published <date>", "the day of publication, as 2023-05-10; relative dates need it")
    .option("--outlet <name>", "who published it")
    .option("--title <text>", "its headline, if the text doesn't open with it")
    .option("--url <url>", "where it stands")
    .option("--licence <name>", "the licence that it says it stands under")
    .addOption(offering("--kind <kind>", "what it is", KINDS));

/** Adds those of a report that a server may read; `does` says what it is asked. */
export const addServedFlags = (command: Command, does: string): Command =>
  addServerFlag(addReportFlags(command).option(...DATABASE), does).option(
    "--workspace <id>",
    "the workspace of the database, or on the server, for its operator and for readers of an open one",
  );

/** Adds the window. */
export const addDateFlags = (command: Command): Command =>
  command
    .option("--since <date>", "from this date on, such as 2023-05-10 or 2023")
    .option("--until <date>", "before this date");

/** Adds the filters of records. */
export const addFilterFlags = (command: Command): Command =>
  addDateFlags(
    command
      .option("--party <actor...>", "who takes part, by ISO code, name or id; of several, all must")
      .option("--type <type...>", "such as meeting, call; form of statement, status of commitment, polarity")
      .option("--level <post>", "all sides at this level or above, such as foreign_minister")
      .option("--speaker <actor...>", "who says it; a state finds who speaks for it")
      .option("--issue <id...>", "what it is about"),
  ).option("--possible", "what may lie in the dates too, records without a date among them");
