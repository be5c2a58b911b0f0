/** Gives the calls about tokens and open reading. */
import { type Call, get, json, post, report } from "./call.ts";

/** Their calls. */
export const ADMINISTERING: readonly Call[] = [
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
