/** Takes the client of a server, gives what is kept there as commands ask for it. */
import { ApiError, type Client, type Query } from "@readout/client";
import type { DateWindow } from "@readout/core";
import type { ContactFilters, RecordQuery } from "@readout/store";
import type { Archive } from "../database/archive.ts";

/** The archive behind a client. What the server doesn't have is null, as in a database. */
export function serverArchive(client: Client): Archive {
  const contacts = ({ a, b, limit, cursor, ...filters }: Parameters<Archive["contacts"]>[0]) =>
    client.contacts(a, b, { ...contactQuery(filters), limit, cursor });
  return {
    actor: (id) => known(client.actor(id)),
    actors: (query = {}) => client.actors({ ...query }),
    documents: ({ window, ...query } = {}) => client.documents({ ...query, ...datesOf(window) }),
    events: (query) => client.list("events", recordQuery(query)),
    event: (id) => known(client.event(id)),
    statements: (query) => client.list("statements", recordQuery(query)),
    positions: (query) => client.list("positions", recordQuery(query)),
    commitments: (query) => client.list("commitments", recordQuery(query)),
    appeals: (query) => client.list("appeals", recordQuery(query)),
    precedenceClaims: (query) => client.list("precedence-claims", recordQuery(query)),
    // With its text: a reprint is found by its words.
    dossier: (id) => known(client.dossier(id)),
    remove: async (id) => (await known(client.remove(id).then(() => true))) ?? false,
    contacts,
    highestContact: async (query) =>
      (await client.contacts(query.a, query.b, { ...contactQuery(query), limit: 1 })).highest,
    precedence: ({ a, b, asOf, counterpartPresumption, ...asked }) =>
      client.precedence(a, b, { ...asked, as_of: asOf, presumed: counterpartPresumption }),
    // Who decides is who holds the token.
    reviews: { add: ({ target, action, why }) => client.review({ target, action, why }) },
  };
}

async function known<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.code === "not_found") return null;
    throw error;
  }
}

function recordQuery({ window, ...query }: RecordQuery & { readonly q?: string } = {}): Query {
  return { ...query, ...datesOf(window) };
}

function datesOf(window: DateWindow | undefined): Query {
  return { from: window?.from ?? undefined, to: window?.to ?? undefined };
}

function contactQuery({
  window,
  level,
  mode,
  counterpartPresumption,
  withoutPlenary,
}: ContactFilters): Query {
  return {
    since: window?.from ?? undefined,
    until: window?.to ?? undefined,
    level,
    mode,
    presumed: counterpartPresumption,
    plenary: withoutPlenary ? false : undefined,
  };
}
