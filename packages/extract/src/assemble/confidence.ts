/** Takes a record's kind and the reasons behind it, gives the score: the chance that the record is right. */
import { BASE_LOG_ODDS, REASON_LOG_ODDS, type ScoredRecord } from "../data/confidence.ts";

const TABLES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(REASON_LOG_ODDS).map(([record, odds]) => [record, new Map(Object.entries(odds))]),
);
const LOWEST = 0.05;
const HIGHEST = 0.99;

/**
 * The score of a record, 0.05 to 0.99 in hundredths: 0.9 means that nine of ten such records are right.
 * Log-odds of the kind and of each reason add up; a reason that the table doesn't know counts nothing. A reason
 * `reader:detail` falls back to `reader`.
 */
export function scoreOf(record: ScoredRecord, reasons: readonly string[]): number {
  let odds = BASE_LOG_ODDS[record];
  const table = TABLES.get(record);
  if (table)
    for (const reason of reasons)
      odds += table.get(reason) ?? table.get(reason.slice(0, Math.max(0, reason.indexOf(":")))) ?? 0;
  const score = 1 / (1 + Math.exp(-odds));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, score)) * 100) / 100;
}
