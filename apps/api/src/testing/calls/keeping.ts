/** Gives the calls that keep reports and give them again. */
import { documentIdOf } from "../reports.ts";
import { type Call, get, json, post, report } from "./call.ts";

const doc = documentIdOf("hosted");

/** Their calls. */
export const KEEPING: readonly Call[] = [
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
  get("lists by date of publication", "/v1/documents?from=2024-03&to=2024-04", { same: false }),
  get("refuses a parameter that a document hasn't", `/v1/documents/${doc}?colour=red`, { status: 400 }),
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
