/** Gives the calls that take a report out. */
import { documentIdOf } from "../reports.ts";
import { type Call, get } from "./call.ts";

const doc = documentIdOf("hosted");

/** Their calls. */
export const REMOVING: readonly Call[] = [
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
