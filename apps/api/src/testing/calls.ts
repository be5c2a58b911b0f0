/** Gives the calls of the contract suite: every route, and the ways in which it refuses. */
import { sha256Hex } from "@readout/core";
import { DOSSIERS, documentIdOf, REPORTS } from "./reports.ts";

/** Who calls: a token's scope, the operator, or nobody. `other` is a reader of another workspace. */
export type Who = "nobody" | "read" | "write" | "review" | "admin" | "operator" | "other" | "stranger";

/** A call and the status it has to get. */
export interface Call {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly who: Who;
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answered without a database too. */
  readonly stateless?: boolean;
  /** The same bytes on every server. */
  readonly same?: boolean;
}

const report = (name: keyof typeof REPORTS): string =>
  JSON.stringify({ text: REPORTS[name].text, ...REPORTS[name].options });
const doc = documentIdOf("hosted");
const json = { "content-type": "application/json" };

const get = (name: string, path: string, more: Partial<Call> = {}): Call => ({
  name,
  method: "GET",
  path,
  who: "read",
  status: 200,
  same: true,
  ...more,
});
const post = (name: string, path: string, body: string, more: Partial<Call> = {}): Call => ({
  name,
  method: "POST",
  path,
  who: "write",
  status: 200,
  body,
  headers: json,
  ...more,
});

const READING: readonly Call[] = [
  post("reads a report into a dossier", "/v1/extract", report("hosted"), {
    who: "nobody",
    stateless: true,
    same: true,
  }),
  ...["text/csv", "application/ld+json", "text/markdown", "text/calendar"].map((accept) =>
    post(`reads a report into ${accept}`, "/v1/extract", report("hosted"), {
      who: "nobody",
      stateless: true,
      same: true,
      headers: { ...json, accept },
    }),
  ),
  ...(
    [
      [
        "text/html",
        `<!doctype html><html><head><title>Border talks</title></head><body><nav>Home</nav><article><p>${REPORTS.hosted.text}</p></article></body></html>`,
      ],
      ["text/markdown", `# Border talks\n\n${REPORTS.hosted.text}\n`],
      [
        "application/ninjs+json",
        JSON.stringify({
          headlines: [{ value: "Border talks" }],
          bodies: [{ value: REPORTS.hosted.text, contenttype: "text/plain" }],
          versioncreated: "2024-03-14T09:00:00Z",
        }),
      ],
      ["text/plain", REPORTS.hosted.text],
    ] as const
  ).map(([type, body]) =>
    post(`reads ${type}`, "/v1/extract?published=2024-03-14", body, {
      who: "nobody",
      stateless: true,
      same: true,
      headers: { "content-type": type },
    }),
  ),
  post("reads a report into one of several files", "/v1/extract?file=events.csv", report("hosted"), {
    who: "nobody",
    stateless: true,
    same: true,
    headers: { ...json, accept: "text/csv" },
  }),
  post("refuses a file that the format hasn't", "/v1/extract?file=passwd", report("hosted"), {
    who: "nobody",
    status: 400,
    stateless: true,
    same: true,
  }),
  post("checks a dossier", "/v1/check", JSON.stringify(DOSSIERS.hosted), {
    who: "nobody",
    stateless: true,
    same: true,
  }),
];

const KEEPING: readonly Call[] = [
  post("keeps a report", "/v1/documents", report("hosted"), { status: 201 }),
  post("knows it again", "/v1/documents", report("hosted")),
  post("keeps a second", "/v1/documents", report("second"), {
    status: 201,
    headers: { ...json, "idempotency-key": "k" },
  }),
  post("gives the first answer to a key", "/v1/documents", report("second"), {
    status: 201,
    headers: { ...json, "idempotency-key": "k" },
  }),
  post("refuses a key for another request", "/v1/documents", report("later"), {
    status: 422,
    headers: { ...json, "idempotency-key": "k" },
  }),
  post("keeps a third", "/v1/documents", report("later"), { status: 201 }),
  post("refuses a report without text", "/v1/documents", JSON.stringify({ text: " " }), {
    status: 400,
    same: true,
  }),
  post("keeps nothing for a reader", "/v1/documents", report("later"), {
    who: "read",
    status: 403,
    same: true,
  }),
  post("keeps nothing for nobody", "/v1/documents", report("later"), {
    who: "nobody",
    status: 401,
    same: true,
  }),
  get("lists the documents", "/v1/documents", { same: false }),
  get("lists by words and actor", "/v1/documents?q=roadmap&actor=KEN", { same: false }),
  get("gives a document", `/v1/documents/${doc}`, { same: false }),
  get("gives its dossier", `/v1/documents/${doc}/dossier`),
  get("gives its dossier as extracted", `/v1/documents/${doc}/dossier?reviewed=false&text=false`),
  get("gives its dossier as Markdown", `/v1/documents/${doc}/dossier`, {
    headers: { accept: "text/markdown" },
  }),
  get("gives its text", `/v1/documents/${doc}/text`),
  ...["", "/dossier", "/text"].flatMap((part) => [
    get(`knows no stranger's document${part}`, `/v1/documents/doc:ffffffffffffffff${part}`, { status: 404 }),
    get(`shows no document${part} to another workspace`, `/v1/documents/${doc}${part}`, {
      status: 404,
      who: "other",
    }),
  ]),
];

const FINDING: readonly Call[] = [
  "events",
  "statements",
  "positions",
  "commitments",
  "appeals",
  "precedence-claims",
].flatMap((name) => [
  get(`lists ${name}`, `/v1/${name}`),
  get(`pages ${name}`, `/v1/${name}?limit=1`),
  get(`lists ${name} of a party in a window`, `/v1/${name}?party=KEN&from=2024-01&to=2025&dates=possible`),
  get(`chooses fields of ${name}`, `/v1/${name}?fields=id,meta`),
  get(`refuses a field that ${name} haven't`, `/v1/${name}?fields=id,password`, { status: 400 }),
  get(`refuses a parameter that ${name} haven't`, `/v1/${name}?colour=red`, { status: 400 }),
  get(`refuses a date that is none for ${name}`, `/v1/${name}?from=yesterday`, { status: 400 }),
  get(`refuses a page too large of ${name}`, `/v1/${name}?limit=100000`, { status: 400 }),
  get(`refuses a cursor that is none for ${name}`, `/v1/${name}?cursor=x`, { status: 400 }),
  get(`shows no ${name} to another workspace`, `/v1/${name}`, { who: "other" }),
  get(`shows no ${name} to nobody`, `/v1/${name}`, { who: "nobody", status: 401 }),
]);

const event = DOSSIERS.hosted.events[0]?.id as string;
const later = DOSSIERS.later.events[0]?.id as string;
const pair = "a=KEN&b=UGA";

const REASONING: readonly Call[] = [
  get("gives an event", `/v1/events/${event}`),
  get("shows no event to another workspace", `/v1/events/${event}`, { who: "other", status: 404 }),
  get("knows no stranger's event by its id", "/v1/events/event:ffffffffffffffff", { status: 404 }),
  get("gives a room", `/v1/meetings/${event}/room`),
  get("gives a room with its host presumed", `/v1/meetings/${event}/room?presumed=true`),
  get("shows no room to another workspace", `/v1/meetings/${event}/room`, { who: "other", status: 404 }),
  get("knows no stranger's room", "/v1/meetings/event:ffffffffffffffff/room", { status: 404 }),
  get("lists actors", "/v1/actors"),
  get("pages actors by type and name", "/v1/actors?type=state&q=a&limit=1"),
  get("refuses a type of actor that is none", "/v1/actors?type=planet", { status: 400 }),
  get("gives an actor", "/v1/actors/KEN"),
  get("shows no actor to another workspace", "/v1/actors/KEN", { who: "other", status: 404 }),
  get("knows no stranger", "/v1/actors/person:nobody", { status: 404 }),
  get("gives contacts", `/v1/contacts?${pair}`),
  get(
    "gives contacts in a window",
    `/v1/contacts?${pair}&since=2024-03-15&until=2025&level=ambassador&plenary=false`,
  ),
  get("shows no contacts to another workspace", `/v1/contacts?${pair}`, { who: "other" }),
  get("refuses contacts of one", "/v1/contacts?a=KEN&b=KEN", { status: 400 }),
  get("refuses contacts of nobody", "/v1/contacts", { status: 400 }),
  get("gives the matrix", "/v1/matrix"),
  get("gives the matrix of a party in a window", "/v1/matrix?party=KEN&since=2024&until=2025"),
  get("shows no matrix to another workspace", "/v1/matrix", { who: "other" }),
  get("compares two readouts", `/v1/compare?document=${doc}&document=${documentIdOf("second")}`),
  get(
    "compares nothing with another workspace's",
    `/v1/compare?document=${doc}&document=${documentIdOf("second")}`,
    {
      who: "other",
      status: 404,
    },
  ),
  get("refuses to compare one", `/v1/compare?document=${doc}`, { status: 400 }),
  get("judges a claim", `/v1/precedence?${pair}&event=${later}&since=2019`),
  get(
    "judges a claim without its event",
    `/v1/precedence?${pair}&level=foreign_minister&as_of=2024-03-19&comparator=first`,
  ),
  get("judges no event of another workspace", `/v1/precedence?${pair}&event=${later}`, {
    who: "other",
    status: 404,
  }),
  get("knows no stranger's event", `/v1/precedence?${pair}&event=event:ffffffffffffffff`, { status: 404 }),
];

const REVIEWING: readonly Call[] = [
  post(
    "reviews a record",
    "/v1/reviews",
    JSON.stringify({ target: event, action: "edit", after: { mode: "in_person" }, why: "printed" }),
    {
      who: "review",
      status: 201,
    },
  ),
  post(
    "reviews nothing into what is no record",
    "/v1/reviews",
    JSON.stringify({ target: event, action: "edit", after: { mode: "telepathy" } }),
    {
      who: "review",
      status: 422,
    },
  ),
  post(
    "reviews no stranger",
    "/v1/reviews",
    JSON.stringify({ target: "event:ffffffffffffffff", action: "accept" }),
    {
      who: "review",
      status: 404,
      same: true,
    },
  ),
  post("refuses an action that is none", "/v1/reviews", JSON.stringify({ target: event, action: "like" }), {
    who: "review",
    status: 400,
    same: true,
  }),
  post("reviews nothing for a writer", "/v1/reviews", JSON.stringify({ target: event, action: "accept" }), {
    status: 403,
    same: true,
  }),
  get("lists reviews", `/v1/reviews?target=${event}`, { same: false }),
  get("shows no reviews to another workspace", "/v1/reviews", { who: "other" }),
];

const ADMINISTERING: readonly Call[] = [
  post("makes a token", "/v1/tokens", JSON.stringify({ scopes: ["read"], label: "desk" }), {
    who: "admin",
    status: 201,
  }),
  post("makes no token without a scope", "/v1/tokens", JSON.stringify({ scopes: [] }), {
    who: "admin",
    status: 400,
  }),
  post("makes no token for a writer", "/v1/tokens", JSON.stringify({ scopes: ["admin"] }), {
    status: 403,
    same: true,
  }),
  get("lists tokens", "/v1/tokens", { who: "admin", same: false }),
  {
    name: "revokes no stranger",
    method: "DELETE",
    path: "/v1/tokens/0000000000000000",
    who: "admin",
    status: 404,
    same: true,
  },
  {
    name: "opens reading",
    method: "PUT",
    path: "/v1/workspace/open-reading",
    who: "admin",
    status: 200,
    body: JSON.stringify({ open: true }),
    headers: json,
    same: true,
  },
  get("lets nobody read what is open", "/v1/events", {
    who: "nobody",
    headers: { "readout-workspace": "desk" },
  }),
  post("lets nobody write what is open", "/v1/documents", report("later"), {
    who: "nobody",
    status: 401,
    same: true,
    headers: { ...json, "readout-workspace": "desk" },
  }),
];

const REMOVING: readonly Call[] = [
  {
    name: "takes nothing out of another state",
    method: "DELETE",
    path: `/v1/documents/${doc}`,
    who: "write",
    status: 412,
    headers: { "if-match": '"another"' },
    same: true,
  },
  {
    name: "takes a document out",
    method: "DELETE",
    path: `/v1/documents/${doc}`,
    who: "write",
    status: 204,
    same: true,
  },
  {
    name: "takes it out once",
    method: "DELETE",
    path: `/v1/documents/${doc}`,
    who: "write",
    status: 404,
    same: true,
  },
  get("has it no longer", `/v1/documents/${doc}`, { status: 404 }),
];

const batch = `batch-${sha256Hex("an empty batch").slice(0, 16)}`;

const BATCHES: readonly Call[] = [
  post("takes an empty batch", "/v1/batches", "", {
    status: 202,
    headers: { "idempotency-key": "an empty batch" },
  }),
  post("knows the batch again", "/v1/batches", "", {
    status: 202,
    headers: { "idempotency-key": "an empty batch" },
  }),
  post("takes no batch of a reader", "/v1/batches", "", { status: 403, who: "read", same: true }),
  get("tells how far a batch is", `/v1/batches/${batch}`, { same: false }),
  get("lists its lines", `/v1/batches/${batch}/jobs?state=failed`),
  get("tells its progress live", `/v1/batches/${batch}/events`, { same: false }),
  ...["", "/jobs", "/events"].flatMap((part) => [
    get(`shows no batch${part} to another workspace`, `/v1/batches/${batch}${part}`, {
      who: "other",
      status: 404,
    }),
    get(`knows no stranger's batch${part}`, `/v1/batches/batch-ffffffffffffffff${part}`, { status: 404 }),
  ]),
];

/** All calls, in an order in which each finds what it needs. */
export const CALLS: readonly Call[] = [
  ...READING,
  ...KEEPING,
  ...FINDING,
  ...REASONING,
  ...REVIEWING,
  ...BATCHES,
  ...ADMINISTERING,
  ...REMOVING,
];
