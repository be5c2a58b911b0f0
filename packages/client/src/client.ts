/** Takes a server's address and a token, gives Client: each route as a function. */
import type {
  Actor,
  Appeal,
  CheckFinding,
  Commitment,
  DocumentKind,
  Dossier,
  DossierComparison,
  Event,
  HighestContact,
  Position,
  PrecedenceClaim,
  Review,
  RoomCard,
  Statement,
} from "@readout/core";
import type {
  BatchJob,
  BatchProgress,
  ContactMatrix,
  Facets,
  KeptDocument,
  LedgerEntry,
  NewToken,
  Page,
  Sources,
  Stored,
  StoredActor,
  StoredContact,
  StoredDocument,
  StoredJudgement,
  Timeline,
  Token,
  TokenScope,
  ToldSeries,
} from "./answers.ts";
import { apiError } from "./api-error.ts";

/** Where the API is, and who asks. `fetch` takes the place of the platform's. */
export interface ClientOptions {
  readonly url: string;
  readonly token?: string;
  /** Names the workspace for the operator, and for readers of one that is open; a token has its own. */
  readonly workspace?: string;
  /** How often a request that the server has no time for (429, 503 with `Retry-After`) is sent again; never unless given. */
  readonly retries?: number;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What the caller knows of a report. */
export interface ReportOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly licence?: string;
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
  /** Keeps a report, once for each text; one that is kept is given what it lacked. */
  add(text: string, options?: ReportOptions): Promise<KeptDocument>;
  documents(query?: Query): Promise<Page<StoredDocument>>;
  document(id: string): Promise<StoredDocument>;
  /** With its text, unless the query says `text: false`. */
  dossier(id: string, query?: Query): Promise<Dossier>;
  text(id: string): Promise<string>;
  remove(id: string): Promise<void>;
  list<K extends keyof RecordLists>(kind: K, query?: Query): Promise<Page<Stored<RecordLists[K]>>>;
  /** All records of a list, page by page. */
  all<K extends keyof RecordLists>(kind: K, query?: Query): AsyncGenerator<Stored<RecordLists[K]>>;
  event(id: string): Promise<Stored<Event>>;
  actors(query?: Query): Promise<Page<StoredActor>>;
  actor(id: string): Promise<StoredActor & { record: Actor }>;
  room(event: string, query?: Query): Promise<RoomCard & { document: string }>;
  contacts(
    a: string,
    b: string,
    query?: Query,
  ): Promise<Page<StoredContact> & { highest: HighestContact | null }>;
  matrix(query?: Query): Promise<ContactMatrix>;
  facets(of: keyof RecordLists, query?: Query): Promise<Facets>;
  timeline(query?: Query): Promise<Timeline>;
  series(query?: Query): Promise<{ items: readonly ToldSeries[]; more: boolean }>;
  sources(query?: Query): Promise<Sources>;
  ledger(query?: Query): Promise<Page<LedgerEntry>>;
  compare(a: string, b: string): Promise<DossierComparison>;
  precedence(a: string, b: string, query?: Query): Promise<StoredJudgement>;
  review(review: {
    target: string;
    action: Review["action"];
    why?: string;
    after?: unknown;
    document?: string;
  }): Promise<{ document: string; review: Review }>;
  /** The log of reviews, latest first. */
  reviews(query?: Query): Promise<Page<{ document: string; review: Review }>>;
  /** Sends many reports; a key lets an interrupted upload go on. */
  addBatch(
    reports: Iterable<ReportOptions & { text: string; id?: string | number }>,
    key?: string,
  ): Promise<BatchProgress>;
  batch(id: string): Promise<BatchProgress>;
  /** What became of each line. */
  jobs(batch: string, query?: Query): Promise<Page<BatchJob>>;
  /** The secret is in this answer only. */
  createToken(scopes: readonly TokenScope[], label?: string): Promise<NewToken>;
  /** The workspace's tokens, revoked ones too, oldest first. */
  tokens(): Promise<readonly Token[]>;
  revokeToken(id: string): Promise<void>;
  /** Lets all read the workspace, or only who has a token. */
  setOpenReading(open: boolean): Promise<void>;
}

/** The client of a server. */
export function createClient(options: ClientOptions): Client {
  const ask = senderOf(options);
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
    dossier: (id, query) => get(`${at(id)}/dossier`, query),
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
    event: (id) => get(`/v1/events/${encodeURIComponent(id)}`),
    actors: (query) => get("/v1/actors", query),
    actor: (id) => get(`/v1/actors/${encodeURIComponent(id)}`),
    room: (event, query) => get(`/v1/meetings/${encodeURIComponent(event)}/room`, query),
    contacts: (a, b, query = {}) => get("/v1/contacts", { ...query, a, b }),
    matrix: (query) => get("/v1/matrix", query),
    facets: (of, query = {}) => get("/v1/facets", { ...query, of }),
    timeline: (query) => get("/v1/timeline", query),
    series: (query) => get("/v1/series", query),
    sources: (query) => get("/v1/sources", query),
    ledger: (query) => get("/v1/ledger", query),
    compare: (a, b) => get("/v1/compare", { document: [a, b] }),
    precedence: (a, b, query = {}) => get("/v1/precedence", { ...query, a, b }),
    review: (review) => post("/v1/reviews", review),
    reviews: (query) => get("/v1/reviews", query),
    addBatch: async (reports, key) => {
      const lines = [...reports].map((report) => JSON.stringify(report)).join("\n");
      const headers = {
        "content-type": "application/jsonl",
        ...(key === undefined ? {} : { "idempotency-key": key }),
      };
      return (await ask("POST", "/v1/batches", {}, lines, headers)).json() as Promise<BatchProgress>;
    },
    batch: (id) => get(`/v1/batches/${encodeURIComponent(id)}`),
    jobs: (batch, query) => get(`/v1/batches/${encodeURIComponent(batch)}/jobs`, query),
    createToken: (scopes, label) => post("/v1/tokens", { scopes, ...(label === undefined ? {} : { label }) }),
    tokens: async () => (await get<{ items: Token[] }>("/v1/tokens")).items,
    setOpenReading: async (open) =>
      void (await ask("PUT", "/v1/workspace/open-reading", {}, JSON.stringify({ open }), JSON_TYPE)),
    revokeToken: async (id) => void (await ask("DELETE", `/v1/tokens/${encodeURIComponent(id)}`)),
  };
}

/** Sends a request to a server, and again where it has no time; gives its answer, or rejects with ApiError. */
function senderOf({ url, token, workspace, retries = 0, fetch: send = fetch }: ClientOptions) {
  const own = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(workspace === undefined ? {} : { "readout-workspace": workspace }),
  };
  return async (
    method: string,
    path: string,
    query: Query = {},
    body?: string,
    more = {},
  ): Promise<Response> => {
    const address = `${url.replace(/\/$/, "")}${path}${queryText(query)}`;
    for (let tried = 0; ; tried++) {
      const answer = await send(
        new Request(address, {
          method,
          headers: { ...own, ...more },
          ...(body === undefined ? {} : { body }),
        }),
      );
      if (answer.ok) return answer;
      const waitMs = tried < retries ? pauseOf(answer) : null;
      if (waitMs === null) throw await apiError(answer);
      await answer.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  };
}

/** Longest pause before a request is sent again. */
const LONGEST_PAUSE_MS = 60_000;

// Only what the server says it will have time for: anything else would be the same again.
function pauseOf(answer: Response): number | null {
  const seconds = Number(answer.headers.get("retry-after") ?? "none");
  const isBusy = answer.status === 429 || answer.status === 503;
  return isBusy && Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_PAUSE_MS) : null;
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
