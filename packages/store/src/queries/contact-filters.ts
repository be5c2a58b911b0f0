/** Takes filters on contacts, gives the conditions that serve them on `contacts c`. */
import type { DateWindow } from "@readout/core";
import type { SqlValue } from "../driver.ts";
import { rankOfLevel } from "./filters.ts";
import { windowDays } from "./window-days.ts";

/** Which contacts count. */
export interface ContactFilters {
  /** Half-open window of dates (EDTF); all unless given. */
  readonly window?: DateWindow;
  /** The lower of the two sides stands at this level or above (R14). */
  readonly level?: string;
  /** How the parties were in touch (R15). */
  readonly mode?: string;
  /** Who hosts the ministers of others is presumed to send its own (R3). */
  readonly counterpartPresumption?: boolean;
  /** Leave out contacts in plenary (more than six delegations). */
  readonly withoutPlenary?: boolean;
}

/** Conditions with their parameters; `contact` and `rank` are the columns that hold under the filters. */
export interface ContactConditions {
  readonly sql: readonly string[];
  readonly params: readonly SqlValue[];
  readonly contact: string;
  readonly rank: string;
}

/** Conditions for sure or possible contacts: `sure` asks that the date surely lies in the window. */
export function contactConditions(filters: ContactFilters, dates: "sure" | "possible"): ContactConditions {
  const presumed = filters.counterpartPresumption === true;
  const [contact, rank] = presumed ? ["c.presumed_contact", "c.presumed_rank"] : ["c.contact", "c.rank"];
  const sql = [`${contact} <> 'no'`];
  const params: SqlValue[] = [];
  if (filters.withoutPlenary) sql.push("c.plenary <> 'yes'");
  if (filters.level !== undefined) {
    sql.push(`${rank} >= ?`);
    params.push(rankOfLevel(filters.level));
  }
  if (filters.mode !== undefined) {
    // In the order of the days: by the record's key alone, as SQLite would choose, its rows lie scattered.
    sql.push(
      `EXISTS (SELECT 1 FROM facets x WHERE x.workspace = c.workspace AND x.kind = 'event' AND x.field = 'mode'
        AND x.value = ? AND x.sort_day = c.sort_day AND x.record BETWEEN c.record AND c.record)`,
    );
    params.push(filters.mode);
  }
  const { window } = filters;
  if (window && (window.from !== null || window.to !== null)) {
    const { from, sureTo, mayTo } = windowDays(window);
    if (dates === "sure") {
      sql.push("c.low >= ? AND c.high < ?");
      params.push(from, sureTo);
    } else {
      sql.push("(c.low IS NULL OR (c.high >= ? AND c.low < ?))");
      params.push(from, mayTo);
    }
  }
  return { sql, params, contact, rank };
}
