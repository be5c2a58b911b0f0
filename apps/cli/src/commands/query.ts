/** `readout query KIND`: records of the database by who, when, about what. */
import type { Commitment, Event, Position, Statement } from "@readout/core";
import {
  allPages,
  knownActors,
  type Page,
  type PageOptions,
  type RecordQuery,
  type Stored,
} from "@readout/store";
import { said, undertaken } from "../briefing/briefing.ts";
import { eventLine } from "../briefing/event-line.ts";
import type { Archive } from "../database/archive.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { wholeNumber } from "../whole-number.ts";

/** What can be asked for. */
const QUERY_KINDS = ["events", "statements", "actors", "positions", "commitments"] as const;
type RecordList = Exclude<(typeof QUERY_KINDS)[number], "actors">;

/** The flags of `query`. */
export interface QueryFlags extends DatabaseFlags, RecordFlags {
  readonly q?: string;
  readonly limit?: string;
}

type Record = Event | Statement | Position | Commitment;

/** Prints the records, latest first, or the actors by id. */
export async function runQuery(kind: string, flags: QueryFlags, io: Io): Promise<number> {
  const known = QUERY_KINDS.find((one) => one === kind);
  if (!known)
    throw new Problem("use", `expected one of ${QUERY_KINDS.join(", ")}, got "${kind.slice(0, 200)}"`);
  refuseUnserved(known, flags);
  const most = flags.limit === undefined ? undefined : wholeNumber("--limit", flags.limit, 1, 10_000_000);
  return withArchive(flags, async (archive) => {
    const answers =
      known === "actors"
        ? await actorAnswers(archive, flags, most)
        : await recordAnswers(archive, known, flags, most);
    return printAnswers(answers, `no such ${known} are kept`, flags, io);
  });
}

/** A filter that a kind doesn't have would be passed over in silence. */
function refuseUnserved(kind: (typeof QUERY_KINDS)[number], flags: QueryFlags): void {
  const served =
    kind === "actors"
      ? ["type", "q"]
      : [
          "party",
          "type",
          "since",
          "until",
          "speaker",
          "issue",
          "level",
          "possible",
          ...(kind === "statements" ? ["q"] : []),
        ];
  const all = ["party", "type", "level", "since", "until", "speaker", "issue", "possible", "q"] as const;
  const strange = all.find((flag) => flags[flag] !== undefined && !served.includes(flag));
  if (strange !== undefined)
    throw new Problem(
      "use",
      `--${strange}: ${kind} can't be asked for by it; take some of ${served.map((one) => `--${one}`).join(", ")}`,
    );
}

async function actorAnswers(
  archive: Archive,
  { type = [], q }: QueryFlags,
  most?: number,
): Promise<Answer[]> {
  const [only, ...others] = type;
  if (others.length > 0)
    throw new Problem("use", `--type: expected one type of actor, got ${type.join(", ")}`);
  const query = { ...(only === undefined ? {} : { type: only }), ...(q === undefined ? {} : { q }) };
  const actors = await allPages((page) => archive.actors({ ...query, ...page }), most);
  return actors.map((actor) => ({
    json: actor,
    reading: [
      `${actor.id}  ${actor.name}  (${actor.type.replaceAll("_", " ")}, ${actor.documents} ${actor.documents === 1 ? "document" : "documents"})`,
    ],
  }));
}

async function recordAnswers(
  archive: Archive,
  kind: RecordList,
  flags: QueryFlags,
  most?: number,
): Promise<Answer[]> {
  const filters = await recordFilters(archive, flags);
  const query: RecordQuery = { ...filters, ...(flags.q === undefined ? {} : { q: flags.q }) };
  const find = (page: PageOptions): Promise<Page<Stored<Record>>> => archive[kind]({ ...query, ...page });
  const found = await allPages(find, most);
  const { name } = await knownActors(
    archive,
    found.map(({ document }) => document),
  );
  return found.map(({ document, record }) => ({
    json: { document, record },
    reading: [`• ${lineOf(record, name)}`, `  ${record.id}  ${document}`],
  }));
}

function lineOf(record: Record, name: (id: string) => string): string {
  if ("participants" in record) return eventLine(record, name);
  if ("speaker" in record) return said(record, name);
  if ("parties" in record) return undertaken(record, name);
  const target = record.target ? ` (towards ${name(record.target)})` : "";
  return `${name(record.holder)} — ${record.polarity} — ${record.issue}${target}: ${record.stance}`;
}
