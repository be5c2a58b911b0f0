/** Takes a claim to be the first or the highest, gives core's verdict over the workspace (R16). */
import {
  dyadLevel,
  judgePrecedence,
  type PrecedenceClaim,
  type PrecedenceJudgement,
  ReadoutError,
} from "@readout/core";
import type { SqlValue } from "../driver.ts";
import type { Scope } from "../scope.ts";
import { findActors } from "./actors.ts";
import { contactConditions } from "./contact-filters.ts";
import { pairOf } from "./contacts.ts";
import { rankOfLevel } from "./filters.ts";
import { type SeatedEvent, seatedEvents, settled } from "./settled.ts";

/**
 * A claim about two entities (actor ids): "the highest contact since `since`, at `level`". `event` is the claimed
 * contact, if it is stored; `asOf` ends the window (EDTF, exclusive) where it isn't: without either nothing can be
 * contradicted, since a later contact couldn't be told from an earlier one.
 */
export interface PrecedenceQuery {
  readonly a: string;
  readonly b: string;
  readonly comparator?: PrecedenceClaim["comparator"];
  readonly level?: string;
  readonly since?: string;
  readonly asOf?: string;
  readonly event?: string;
  readonly counterpartPresumption?: boolean;
}

/** The verdict; `known` contacts could bear on it, of which core has seen `considered`, sure and high ones first. */
export interface StoredJudgement extends PrecedenceJudgement {
  readonly known: number;
  readonly considered: number;
}

/** How many contacts are judged at most. Sure witnesses come first, so a verdict of `contradicted` is never missed. */
const MOST_CONTACTS = 200;

/** Judges a claim over the stored contacts. Throws ReadoutError `not_found` for an event that isn't stored. */
export async function findPrecedence(scope: Scope, query: PrecedenceQuery): Promise<StoredJudgement> {
  const [a, b] = pairOf(query);
  const { counterpartPresumption = false, event = null, comparator = "highest" } = query;
  const claimed = event === null ? null : await claimedEvent(scope, event);
  const claim = claimOf(query, [a, b], comparator);
  const date = query.asOf ?? claimed?.event.when?.edtf ?? null;
  const window = comparator === "last" ? { from: null, to: null } : { from: query.since ?? null, to: date };
  const conditions = contactConditions({ window, counterpartPresumption }, "possible");
  const sure = contactConditions({ window, counterpartPresumption }, "sure");
  const rank = query.level === undefined ? levelOfClaimed(claimed, a, b) : rankOfLevel(query.level);
  const byRank =
    rank !== null && (comparator === "highest" || (comparator === "first" && query.level !== undefined));
  const where = `c.workspace = ? AND c.a = ? AND c.b = ? AND ${conditions.sql.join(" AND ")}
    ${byRank ? `AND (${conditions.rank} >= ? OR ${conditions.rank} IS NULL)` : ""}`;
  const params: SqlValue[] = [scope.workspace, a, b, ...conditions.params, ...(byRank ? [rank] : [])];
  const [rows = [], [counted] = []] = await scope.driver.batch([
    {
      sql: `SELECT c.record FROM contacts c WHERE ${where}
        ORDER BY ${conditions.contact} = 'yes' AND ${sure.sql.join(" AND ")} AND ${conditions.rank} IS NOT NULL DESC,
          ${conditions.rank} DESC, c.low DESC, c.record DESC LIMIT ${MOST_CONTACTS}`,
      params: [...params, ...sure.params],
    },
    { sql: `SELECT count(*) AS known FROM contacts c WHERE ${where}`, params },
  ]);
  const events = await seatedEvents(
    scope,
    rows.map(({ record }) => record as number),
  );
  const history = [...events, ...(claimed ? [claimed] : [])].map(settled);
  const judgement = judgePrecedence(claim, history, undefined, {
    counterpartPresumption,
    // What is kept reaches beyond a claim whose date isn't known.
    ...(claimed !== null && query.asOf === undefined ? {} : { asOf: query.asOf ?? null }),
  });
  const strangers = judgement.verdict === "not_contradicted" ? await notKept(scope, [a, b]) : [];
  return {
    ...judgement,
    ...(strangers.length > 0 ? unknowing(strangers) : {}),
    known: Number(counted?.known ?? 0),
    considered: events.length,
  };
}

/** Of whom nothing is kept no claim can be judged: a mistyped code would pass for two that never met. */
const unknowing = (strangers: readonly string[]): Pick<PrecedenceJudgement, "verdict" | "reasons"> => ({
  verdict: "unverifiable",
  reasons: [`nothing is kept of ${strangers.join(" and ")}`],
});

async function notKept(scope: Scope, entities: readonly string[]): Promise<string[]> {
  const { items } = await findActors(scope, { ids: entities });
  return entities.filter((entity) => !items.some(({ id }) => id === entity));
}

async function claimedEvent(scope: Scope, id: string): Promise<SeatedEvent> {
  const [row] = await scope.driver.all<{ key: number }>(
    "SELECT key FROM records WHERE workspace = ? AND id = ? AND kind = 'event'",
    [scope.workspace, id],
  );
  const [found] = row ? await seatedEvents(scope, [row.key]) : [];
  if (found) return found;
  throw new ReadoutError(
    "not_found",
    `no event ${id} in this workspace; leave the event out and give the end of the window instead`,
  );
}

function levelOfClaimed(claimed: SeatedEvent | null, a: string, b: string): number | null {
  return claimed === null ? null : dyadLevel(settled(claimed), a, b).rank;
}

function claimOf(
  query: PrecedenceQuery,
  dyad: [string, string],
  comparator: PrecedenceClaim["comparator"],
): PrecedenceClaim {
  return {
    id: "claim:asked",
    dyad,
    event: query.event ?? null,
    comparator,
    level: query.level ?? null,
    since: query.since === undefined ? null : { edtf: query.since, time: null, zone: null },
    claimant: null,
    verdict: null,
    witnesses: [],
    meta: {
      basis: { kind: "human", rule: null, from: [], entry: null },
      voice: "unattributed",
      confidence: { score: 0, reasons: [] },
      evidence: [],
      absent: {},
      status: "proposed",
      by: "query",
      supersedes: null,
    },
  };
}
