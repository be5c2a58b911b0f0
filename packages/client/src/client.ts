/** Takes a server's address and a token, gives Client: each route as a function. */
import type {
  Appeal,
  CheckFinding,
  Commitment,
  DocumentKind,
  Dossier,
  Event,
  HighestContact,
  Position,
  PrecedenceClaim,
  PrecedenceJudgement,
  ReadoutComparison,
  Review,
  RoomCard,
  Statement,
} from "@readout/core";
import type { BatchProgress, Page, Stored, StoredContact, StoredDocument } from "./answers.ts";
import { apiError } from "./api-error.ts";

/** Where the API is, and who asks. `fetch` takes the place of the platform's. */
export interface ClientOptions {
  readonly url: string;
  readonly token?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What the caller knows of a report. */
export interface ReportOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kind?: DocumentKind;
}

/** Parameters of a query by name; lists are given as repeated parameters. The API's reference says which there are. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The lists of records by their route. */
export interface RecordLists {
  readonly events: Event;
  readonly statements: Statement;
  readonly positions: Position;
  readonly commitments: Commitment;
  readonly appeals: Appeal;
  readonly "precedence-claims": PrecedenceClaim;
}

/** The API. Every function rejects with ApiError where it refuses. */
export interface Client {
  extract(text: string, options?: ReportOptions): Promise<Dossier>;
  check(dossier: Dossier, text?: string): Promise<{ ok: boolean; findings: CheckFinding[] }>;
  /** Keeps a report, once for each text. */
  add(text: string, options?: ReportOptions): Promise<StoredDocument>;
  documents(query?: Query): Promise<Page<StoredDocument>>;
  document(id: string): Promise<StoredDocument>;
  dossier(id: string): Promise<Dossier>;
  text(id: string): Promise<string>;
  remove(id: string): Promise<void>;
  list<K extends keyof RecordLists>(kind: K, query?: Query): Promise<Page<Stored<RecordLists[K]>>>;
  /** All records of a list, page by page. */
  all<K extends keyof RecordLists>(kind: K, query?: Query): AsyncGenerator<Stored<RecordLists[K]>>;
  room(event: string): Promise<RoomCard & { document: string }>;
  contacts(
    a: string,
    b: string,
    query?: Query,
  ): Promise<Page<StoredContact> & { highest: HighestContact | null }>;
  compare(a: string, b: string): Promise<ReadoutComparison>;
  precedence(a: string, b: string, query?: Query): Promise<PrecedenceJudgement>;
  review(review: {
    target: string;
    action: Review["action"];
    why?: string;
    after?: unknown;
    document?: string;
  }): Promise<{ document: string; review: Review }>;
  /** Sends many reports; a key lets an interrupted upload go on. */
  addBatch(
    reports: Iterable<ReportOptions & { text: string; id?: string }>,
    key?: string,
  ): Promise<BatchProgress>;
  batch(id: string): Promise<BatchProgress>;
}

/** The client of a server. */
export function createClient({ url, token, fetch: send = fetch }: ClientOptions): Client {
  const ask = async (
    method: string,
    path: string,
    query: Query = {},
    body?: string,
    more = {},
  ): Promise<Response> => {
    const headers = { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...more };
    const address = `${url.replace(/\/$/, "")}${path}${queryText(query)}`;
    const answer = await send(
      new Request(address, { method, headers, ...(body === undefined ? {} : { body }) }),
    );
    if (answer.ok) return answer;
    throw await apiError(answer);
  };
  const get = async <T>(path: string, query?: Query): Promise<T> =>
    (await ask("GET", path, query)).json() as Promise<T>;
  const post = async <T>(path: string, value: unknown): Promise<T> =>
    (await ask("POST", path, {}, JSON.stringify(value), JSON_TYPE)).json() as Promise<T>;
  const at = (id: string): string => `/v1/documents/${encodeURIComponent(id)}`;
  const list: Client["list"] = (kind, query) => get(`/v1/${kind}`, query);
  return {
    extract: (text, options = {}) => post("/v1/extract", { text, ...options }),
    check: (dossier, text) => post("/v1/check", { dossier, ...(text === undefined ? {} : { text }) }),
    add: (text, options = {}) => post("/v1/documents", { text, ...options }),
    documents: (query) => get("/v1/documents", query),
    document: (id) => get(at(id)),
    dossier: (id) => get(`${at(id)}/dossier`),
    text: async (id) => (await ask("GET", `${at(id)}/text`)).text(),
    remove: async (id) => void (await ask("DELETE", at(id))),
    list,
    all: async function* (kind, query = {}) {
      for (let cursor: string | undefined; ; ) {
        const page = await list(kind, { ...query, cursor });
        yield* page.items;
        if (page.next === null) return;
        cursor = page.next;
      }
    },
    room: (event) => get(`/v1/meetings/${encodeURIComponent(event)}/room`),
    contacts: (a, b, query = {}) => get("/v1/contacts", { ...query, a, b }),
    compare: (a, b) => get("/v1/compare", { document: [a, b] }),
    precedence: (a, b, query = {}) => get("/v1/precedence", { ...query, a, b }),
    review: (review) => post("/v1/reviews", review),
    addBatch: async (reports, key) => {
      const lines = [...reports].map((report) => JSON.stringify(report)).join("\n");
      const headers = {
        "content-type": "application/jsonl",
        ...(key === undefined ? {} : { "idempotency-key": key }),
      };
      return (await ask("POST", "/v1/batches", {}, lines, headers)).json() as Promise<BatchProgress>;
    },
    batch: (id) => get(`/v1/batches/${encodeURIComponent(id)}`),
  };
}

const JSON_TYPE = { "content-type": "application/json" };

function queryText(query: Query): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) given.append(name, String(one));
  }
  return given.size === 0 ? "" : `?${given}`;
}
