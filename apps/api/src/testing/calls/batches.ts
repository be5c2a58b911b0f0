/** Gives the calls on batches. */
import { sha256Hex } from "@readout/core";
import { type Call, get, post } from "./call.ts";

const batch = `batch-${sha256Hex("an empty batch").slice(0, 16)}`;

/** Their calls. */
export const BATCHES: readonly Call[] = [
  post("takes an empty batch", "/v1/batches", "", {
    status: 202,
    headers: { "idempotency-key": "an empty batch" },
  }),
  post("knows the batch again", "/v1/batches", "", {
    status: 202,
    headers: { "idempotency-key": "an empty batch" },
  }),
  post("refuses the batch's key for other lines", "/v1/batches", '{"text":"Kenya and Uganda met."}', {
    status: 422,
    headers: { "idempotency-key": "an empty batch" },
    same: true,
  }),
  post("takes no batch of a table", "/v1/batches", "id,text", {
    status: 415,
    headers: { "content-type": "text/csv" },
    same: true,
  }),
  post("takes no batch of a reader", "/v1/batches", "", { status: 403, who: "read", same: true }),
  get("tells how far a batch is", `/v1/batches/${batch}`, { same: false }),
  get("lists its lines", `/v1/batches/${batch}/jobs?state=failed`),
  get("tells its progress live", `/v1/batches/${batch}/events`, { same: false }),
  get("tells no more to who has had the last event", `/v1/batches/${batch}/events`, {
    status: 204,
    headers: { "last-event-id": "finished" },
  }),
  ...["", "/jobs", "/events"].flatMap((part) => [
    get(`shows no batch${part} to another workspace`, `/v1/batches/${batch}${part}`, {
      who: "other",
      status: 404,
    }),
    get(`knows no stranger's batch${part}`, `/v1/batches/batch-ffffffffffffffff${part}`, { status: 404 }),
  ]),
];
