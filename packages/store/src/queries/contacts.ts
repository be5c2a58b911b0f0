/** Takes two entities, gives their contacts: latest first, and the highest of them. */
import {
  contactsBetween,
  type Event,
  type HighestContact,
  highestContact,
  type KnownContact,
  ReadoutError,
} from "@readout/core";
import type { Scope } from "../scope.ts";
import { type ContactFilters, contactConditions } from "./contact-filters.ts";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";
import { seatedEvents, settled } from "./settled.ts";

/** Two entities (actor ids), filters, page. */
export interface ContactQuery extends ContactFilters, PageOptions {
  readonly a: string;
  readonly b: string;
}

/** A sure or possible contact with its document, the date of its event (EDTF, null where unknown) and how they were in touch (R15). */
export interface StoredContact extends KnownContact {
  readonly document: string;
  readonly when: string | null;
  readonly mode: Event["mode"];
}

const EVER = { from: null, to: null };

/** A page of sure and possible contacts of two entities, latest first; what each is, is core's judgement (R14–R16). */
export async function findContacts(scope: Scope, query: ContactQuery): Promise<Page<StoredContact>> {
  const limit = pageLimit(query);
  const list = listOf("contacts", query);
  const pair = pairOf(query);
  const { sql, params } = contactConditions(query, "possible");
  const place = placeOf(query.cursor, list);
  const rows = await scope.driver.all<{ key: number; id: string; day: number }>(
    `SELECT k.key, r.id, k.day FROM
       (SELECT c.record AS key, c.sort_day AS day FROM contacts c
        WHERE c.workspace = ? AND c.a = ? AND c.b = ? AND ${sql.join(" AND ")}
        ${place ? "AND (c.sort_day, c.record) < (?, coalesce((SELECT key FROM records WHERE workspace = ? AND id = ?), 0))" : ""}
        ORDER BY c.sort_day DESC, c.record DESC LIMIT ?) k
     CROSS JOIN records r WHERE r.key = k.key ORDER BY k.day DESC, k.key DESC`,
    [
      scope.workspace,
      ...pair,
      ...params,
      ...(place ? [place.day, scope.workspace, place.id] : []),
      limit + 1,
    ],
  );
  const events = await seatedEvents(
    scope,
    rows.slice(0, limit).map(({ key }) => key),
  );
  const contacts = events.flatMap(({ document, event, actors }) =>
    contactsBetween([event], ...pair, query.window ?? EVER, { ...optionsOf(query), actors }).map(
      (known): StoredContact => ({ document, when: event.when?.edtf ?? null, mode: event.mode, ...known }),
    ),
  );
  return {
    items: contacts,
    next: pageOf(
      rows,
      limit,
      ({ id }) => id,
      ({ day, id }) => ({ day, id }),
      list,
    ).next,
  };
}

/** How many events of the highest rank are named. */
const MOST_EVENTS = 100;

/** The highest sure contact of two entities; null where none of known level is surely in the window (R16). */
export async function findHighestContact(
  scope: Scope,
  query: Omit<ContactQuery, keyof PageOptions>,
): Promise<HighestContact | null> {
  const pair = pairOf(query);
  const { sql, params, contact, rank } = contactConditions(query, "sure");
  // Lower contacts change nothing, so those of the top rank are all that core has to see.
  const where = `c.workspace = ? AND c.a = ? AND c.b = ? AND ${contact} = 'yes' AND ${sql.join(" AND ")}`;
  const values = [scope.workspace, ...pair, ...params];
  const rows = await scope.driver.all<{ record: number }>(
    `SELECT c.record FROM contacts c WHERE ${where} AND ${rank} = (SELECT max(${rank}) FROM contacts c WHERE ${where})
     ORDER BY c.record DESC LIMIT ${MOST_EVENTS}`,
    [...values, ...values],
  );
  const events = await seatedEvents(
    scope,
    rows.map(({ record }) => record),
  );
  return highestContact(events.map(settled), ...pair, query.window ?? EVER, optionsOf(query));
}

/** The pair in canonical order; throws ReadoutError `invalid_option` for one entity twice. */
export function pairOf({ a, b }: { readonly a: string; readonly b: string }): [string, string] {
  if (a !== b) return a < b ? [a, b] : [b, a];
  throw new ReadoutError("invalid_option", `a, b: expected two entities, got ${a} twice`);
}

function optionsOf({ counterpartPresumption = false, withoutPlenary = false }: ContactFilters): {
  counterpartPresumption: boolean;
  withoutPlenary: boolean;
} {
  return { counterpartPresumption, withoutPlenary };
}
