/** Gives the calls by which people decide about records. */
import { DOSSIERS } from "../reports.ts";
import { type Call, get, post } from "./call.ts";

const event = DOSSIERS.hosted.events[0]?.id as string;

/** Their calls. */
export const REVIEWING: readonly Call[] = [
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
