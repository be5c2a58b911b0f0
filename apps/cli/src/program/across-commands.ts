/** Gives the commands over many dossiers: add, remove, query, timeline, series, sources, contacts, precedence, commitments, compare, review. */
import { Argument, type Command, Option } from "commander";
import type { CommitmentsFlags } from "../commands/commitments.ts";
import type { ContactsFlags } from "../commands/contacts.ts";
import type { PrecedenceFlags } from "../commands/precedence.ts";
import type { QueryFlags } from "../commands/query.ts";
import type { Decision, ReviewFlags } from "../commands/review.ts";
import type { SeriesFlags } from "../commands/series.ts";
import type { SourcesFlags } from "../commands/sources.ts";
import type { TimelineFlags } from "../commands/timeline.ts";
import { addDatabaseFlags, addFormatFlag, type DatabaseFlags } from "../database/database-flags.ts";
import type { ReportFlags } from "../report-flags.ts";
import { DATA, PRESUMED } from "../shared-flags.ts";
import type { AddCommand } from "./add-command.ts";
import { addDateFlags, addFilterFlags, addReportFlags, addServedFlags } from "./flag-sets.ts";

/** As `query` takes them, which refuses others itself. */
const QUERY_KINDS =
  "events statements actors documents positions commitments appeals precedence-claims".split(" ");

const A = ["<a>", "an actor by ISO code (ARM), name or id"] as const;
const B = ["<b>", "the other"] as const;
const EITHER = [
  ["[a]", `${A[1]}; without it all who met`],
  ["[b]", B[1]],
] as const;

const addDatabaseCommand = (program: Command, name: string, description: string): Command =>
  addDatabaseFlags(program.command(name).description(description));

const addAdd: AddCommand = (program, io, done) => {
  addReportFlags(addDatabaseCommand(program, "add", "read reports, or take dossiers, into the database"))
    .argument(
      "<file...>",
      "reports, dossiers, folders, globs, JSONL of reports or of {id, dossier}, .gz of these, or -",
    )
    .option(...DATA)
    .action(async (files: string[], flags: DatabaseFlags & ReportFlags) => {
      const { runAdd } = await import("../commands/add.ts");
      done(await runAdd(files, flags, io));
    });
};

const addRemove: AddCommand = (program, io, done) => {
  addDatabaseCommand(
    program,
    "remove",
    "take documents out of the database, with all that was read from them",
  )
    .argument("<document...>", "their ids, as query documents shows them")
    .option("--by <name>", "who takes them out, for the audit table", "cli")
    .action(async (ids: string[], flags: DatabaseFlags & { by: string }) => {
      const { runRemove } = await import("../commands/remove.ts");
      done(await runRemove(ids, flags, io));
    });
};

const addQuery: AddCommand = (program, io, done) => {
  addFilterFlags(addDatabaseCommand(program, "query", "records of the database, latest first"))
    .addArgument(Object.assign(new Argument("<kind>", "what"), { argChoices: QUERY_KINDS }))
    .option("--q <words>", "words of statements or documents; for actors a part of the name")
    .option("--outlet <name>", "who published the documents")
    .option("--limit <number>", "at most so many (default: all)")
    .action(async (kind: string, flags: QueryFlags) => {
      const { runQuery } = await import("../commands/query.ts");
      done(await runQuery(kind, flags, io));
    });
};

const addTimeline: AddCommand = (program, io, done) => {
  addFilterFlags(
    addDatabaseCommand(program, "timeline", "meetings by date, and what changed from one to the next"),
  )
    .option("--series <format>", "a format's name (trilateral), notation (2+2) or the id of a named one")
    .action(async (flags: TimelineFlags) => {
      const { runTimeline } = await import("../commands/timeline.ts");
      done(await runTimeline(flags, io));
    });
};

const addSeries: AddCommand = (program, io, done) => {
  addFilterFlags(addDatabaseCommand(program, "series", "series of meetings, and how their members changed"))
    .option("--changed", "only those to which somebody came or from which somebody stayed away")
    .action(async (flags: SeriesFlags) => {
      const { runSeries } = await import("../commands/series.ts");
      done(await runSeries(flags, io));
    });
};

const addSources: AddCommand = (program, io, done) => {
  addFilterFlags(
    addDatabaseCommand(program, "sources", "what several reports tell of, and where they differ"),
  ).action(async (flags: SourcesFlags) => {
    const { runSources } = await import("../commands/sources.ts");
    done(await runSources(flags, io));
  });
};

const addContacts: AddCommand = (program, io, done) => {
  addDateFlags(
    addDatabaseCommand(
      program,
      "contacts",
      "when two met, at what level, and the highest of it; or who met whom",
    ),
  )
    .argument(...EITHER[0])
    .argument(...EITHER[1])
    .option("--level <post>", "at this level or above, such as foreign_minister")
    .addOption(new Option("--mode <mode>", "how they were in touch").choices(["in_person", "video", "call"]))
    .option(...PRESUMED)
    .option("--no-plenary", "leave out contacts among more than six delegations")
    .action(async (a: string | undefined, b: string | undefined, flags: ContactsFlags) => {
      const { runContacts } = await import("../commands/contacts.ts");
      done(await runContacts(a, b, flags, io));
    });
};

const addPrecedence: AddCommand = (program, io, done) => {
  addDatabaseCommand(program, "precedence", "does what is kept contradict “the highest contact since …”?")
    .argument(...A)
    .argument(...B)
    .option("--level <post>", "the claimed level, such as foreign_minister")
    .option("--since <date>", "since when it is claimed")
    .option("--as-of <date>", "the day of the claimed contact; what came before it counts")
    .option("--event <id>", "the claimed contact, if it is kept")
    .addOption(
      new Option("--comparator <word>", "what is claimed")
        .choices(["highest", "first", "last", "longest", "largest"])
        .default("highest"),
    )
    .action(async (a: string, b: string, flags: PrecedenceFlags) => {
      const { runPrecedence } = await import("../commands/precedence.ts");
      done(await runPrecedence(a, b, flags, io));
    });
};

const addCommitments: AddCommand = (program, io, done) => {
  addFilterFlags(
    addDatabaseCommand(program, "commitments", "what was agreed or pledged, and what came of it"),
  )
    .option("--as-of <date>", "the day to judge by; nothing is called overdue without it")
    .action(async (flags: CommitmentsFlags) => {
      const { runCommitments } = await import("../commands/commitments.ts");
      done(await runCommitments(flags, io));
    });
};

const addCompare: AddCommand = (program, io, done) => {
  addServedFlags(
    addFormatFlag(program.command("compare").description("two readouts of one meeting, clause by clause")),
    "ask a server",
  )
    .argument("<a>", "a report, a dossier, or the id of a document of the database or server")
    .argument("<b>", "the other")
    .action(async (a: string, b: string, flags: DatabaseFlags & ReportFlags) => {
      const { runCompare } = await import("../commands/compare.ts");
      done(await runCompare([a, b], flags, io));
    });
};

const addReview: AddCommand = (program, io, done) => {
  addDatabaseCommand(program, "review", "a person's word on a record of the database")
    .argument("<record>", "its id, as query shows it")
    .addArgument(new Argument("<decision>", "what is decided").choices(["accept", "reject", "note"]))
    .option("--by <name>", "who decides; on a server, who holds the token")
    .requiredOption("--why <text>", "for what reason")
    .action(async (target: string, decision: Decision, flags: ReviewFlags) => {
      const { runReview } = await import("../commands/review.ts");
      done(await runReview(target, decision, flags, io));
    });
};

/** They, in the order of the help. */
export const ACROSS_COMMANDS: readonly AddCommand[] = [
  addAdd,
  addRemove,
  addQuery,
  addTimeline,
  addSeries,
  addSources,
  addContacts,
  addPrecedence,
  addCommitments,
  addCompare,
  addReview,
];
