/** `readout query KIND`: records, actors and documents of the database by who, when, about what. */
import {
  ActorType,
  type Appeal,
  type Commitment,
  DOCUMENT_KINDS,
  type Event,
  type Position,
  type PrecedenceClaim,
  type Statement,
} from "@readout/core";
import {
  allPages,
  knownActors,
  type Page,
  type PageOptions,
  type RecordQuery,
  type Stored,
} from "@readout/store";
import { claimed, requested, said, undertaken } from "../briefing/briefing.ts";
import { eventLine } from "../briefing/event-line.ts";
import { actorNamed } from "../database/actor-named.ts";
import type { Archive } from "../database/archive.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import { windowOf } from "../database/window-flags.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { wholeNumber } from "../whole-number.ts";

/** The lists of records by what they are called on the command line, each with the flags that it can be asked for by. */
const RECORDS = ["party", "type", "since", "until", "speaker", "issue", "level", "possible"] as const;
const QUERY_KINDS = {
  events: RECORDS,
  statements: [...RECORDS, "q"],
  actors: ["type", "q"],
  documents: ["party", "type", "since", "until", "outlet", "q"],
  positions: RECORDS,
  commitments: RECORDS,
  appeals: RECORDS,
  "precedence-claims": RECORDS,
} as const satisfies Readonly<Record<string, readonly (keyof QueryFlags)[]>>;
type Kind = keyof typeof QUERY_KINDS;
type RecordList = Exclude<Kind, "actors" | "documents">;
type Flag = (typeof QUERY_KINDS)[Kind][number];

/** The kinds as help and errors list them. */
const KIND_NAMES = Object.keys(QUERY_KINDS) as Kind[];

/** The flags of `query`. */
export interface QueryFlags extends DatabaseFlags, RecordFlags {
  readonly q?: string;
  readonly outlet?: string;
  readonly limit?: string;
}

type Kept = Event | Statement | Position | Commitment | Appeal | PrecedenceClaim;

/** Prints the records or documents, latest first, or the actors by id. */
export async function runQuery(kind: string, flags: QueryFlags, io: Io): Promise<number> {
  const known = KIND_NAMES.find((one) => one === kind);
  if (!known)
    throw new Problem("use", `expected one of ${KIND_NAMES.join(", ")}, got "${kind.slice(0, 200)}"`);
  refuseUnserved(known, flags);
  const most = flags.limit === undefined ? undefined : wholeNumber("--limit", flags.limit, 1, 10_000_000);
  return withArchive(flags, async (archive) => {
    const answers =
      known === "actors"
        ? await actorAnswers(archive, flags, most)
        : known === "documents"
          ? await documentAnswers(archive, flags, most)
          : await recordAnswers(archive, known, flags, most);
    return printAnswers(answers, `no such ${known.replace("-", " ")} are kept`, flags, io);
  });
}

/** A filter that a kind doesn't have would be passed over in silence. */
function refuseUnserved(kind: Kind, flags: QueryFlags): void {
  const served: readonly Flag[] = QUERY_KINDS[kind];
  const all = new Set<Flag>(Object.values(QUERY_KINDS).flat());
  const strange = [...all].find((flag) => flags[flag] !== undefined && !served.includes(flag));
  if (strange !== undefined)
    throw new Problem(
      "use",
      `--${strange}: ${kind} can't be asked for by it; take some of ${served.map((one) => `--${one}`).join(", ")}`,
    );
}

/** The only value of a flag that could hold several. */
function onlyOne(flag: string, of: string, values: readonly string[] = []): string | undefined {
  if (values.length > 1) throw new Problem("use", `--${flag}: expected one ${of}, got ${values.join(", ")}`);
  return values[0];
}

/** The same of a flag that takes some words only. */
function oneOf(
  flag: string,
  of: string,
  words: readonly string[],
  given?: readonly string[],
): string | undefined {
  const value = onlyOne(flag, of, given);
  if (value === undefined || words.includes(value)) return value;
  throw new Problem("use", `--${flag}: expected one of ${words.join(", ")}, got "${value.slice(0, 200)}"`);
}

async function actorAnswers(archive: Archive, { type, q }: QueryFlags, most?: number): Promise<Answer[]> {
  const only = oneOf("type", "type of actor", ActorType.options, type);
  const query = { ...(only === undefined ? {} : { type: only }), ...(q === undefined ? {} : { q }) };
  const actors = await allPages((page) => archive.actors({ ...query, ...page }), most);
  return actors.map((actor) => ({
    json: actor,
    reading: [
      `${actor.id}  ${actor.name}  (${actor.type.replaceAll("_", " ")}, ${actor.documents} ${actor.documents === 1 ? "document" : "documents"})`,
    ],
  }));
}

async function documentAnswers(archive: Archive, flags: QueryFlags, most?: number): Promise<Answer[]> {
  const kind = oneOf("type", "kind of document", DOCUMENT_KINDS, flags.type);
  const party = onlyOne("party", "actor", flags.party);
  const { q, outlet } = flags;
  const query = {
    ...(flags.since === undefined && flags.until === undefined ? {} : windowOf(flags)),
    ...(party === undefined ? {} : { actor: await actorNamed(archive, "--party", party) }),
    ...(kind === undefined ? {} : { kind }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(q === undefined ? {} : { q }),
  };
  const documents = await allPages((page) => archive.documents({ ...query, ...page }), most);
  return documents.map((document) => ({
    json: document,
    reading: [
      `• ${document.published ?? "date unknown"}: ${document.title ?? "without a title"} (${document.outlet ?? "outlet unknown"}, ${document.kind.replaceAll("_", " ")})`,
      `  ${document.id}`,
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
  const list = kind === "precedence-claims" ? "precedenceClaims" : kind;
  const find = (page: PageOptions): Promise<Page<Stored<Kept>>> => archive[list]({ ...query, ...page });
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

function lineOf(record: Kept, name: (id: string) => string): string {
  if ("participants" in record) return eventLine(record, name);
  if ("speaker" in record) return said(record, name);
  if ("parties" in record) return undertaken(record, name);
  if ("addressee" in record) return requested(record, name);
  if ("dyad" in record) return claimed(record, name);
  const target = record.target ? ` (towards ${name(record.target)})` : "";
  return `${name(record.holder)} — ${record.polarity} — ${record.issue}${target}: ${record.stance}`;
}
