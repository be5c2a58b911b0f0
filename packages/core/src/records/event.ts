/** Gives Event and Participation: meetings, calls and everything else that happens in a report. */
import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { Meta, Tri } from "./meta.ts";
import { When } from "./time.ts";

/** What a delegation is for in this meeting (R7, R8). */
export const DelegationFunction = z.enum([
  "principal",
  "facilitator",
  "peer",
  "observer",
  "briefer",
  "unknown",
]);
export type DelegationFunction = z.infer<typeof DelegationFunction>;

/** What a delegation has to do, apart from what it is for (R3). */
export const Duty = z.enum(["host", "co_host", "convener", "chair", "presidency", "secretariat"]);
export type Duty = z.infer<typeof Duty>;

/**
 * One delegate's or delegation's part in an event. `actor` is what the text names (a person, office or state),
 * `represents` the entity that it sits for (R1). `person` is null where the text leaves the seat unnamed.
 * A host by place alone has `seat: "no"` and the duty `host`. `role` tells who acts on whom in events that aren't meetings.
 */
export const Participation = z.strictObject({
  actor: z.string(),
  person: z.string().nullable(),
  represents: z.string(),
  function: DelegationFunction,
  subtype: z.enum(["mediator", "guarantor", "sponsor", "witness", "plus"]).nullable(),
  duties: z.array(Duty),
  role: z.enum(["agent", "object", "recipient"]).nullable(),
  seat: Tri,
  post: z.string().nullable(),
  titleInText: Evidence.nullable(),
  meta: Meta,
});
export type Participation = z.infer<typeof Participation>;

/**
 * What kind of thing happened. From `consultation` on, the types are of acts that are known by their code alone (a
 * request, a refusal, an assault): they give a dyad a home that no meeting, agreement or statement tells of.
 */
export const EventType = z.enum([
  "meeting",
  "call",
  "visit",
  "agreement",
  "signature",
  "invitation",
  "membership_change",
  "election",
  "conflict",
  "military_intervention",
  "disaster",
  "process",
  "aid",
  "sanctions",
  "appointment",
  "other",
  "consultation",
  "pledge",
  "support",
  "cooperation",
  "concession",
  "request",
  "accusation",
  "investigation",
  "refusal",
  "threat",
  "protest",
  "mobilization",
  "coercion",
  "assault",
]);
export type EventType = z.infer<typeof EventType>;

/** Types of acts that are known by their code alone, in the order of the CAMEO roots that they stand for. */
const ACT_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  "consultation",
  "pledge",
  "support",
  "cooperation",
  "concession",
  "request",
  "accusation",
  "investigation",
  "refusal",
  "threat",
  "protest",
  "mobilization",
  "coercion",
  "assault",
]);

/** Whether an event is an act known by its code alone; briefings may pass over it, its dyads are for event data. */
export function isAct(event: { readonly type: EventType }): boolean {
  return ACT_TYPES.has(event.type);
}

/** Whether it happened. */
export const EventStatus = z.enum(["occurred", "planned", "ongoing", "cancelled", "denied", "unconfirmed"]);
export type EventStatus = z.infer<typeof EventStatus>;

/** How the parties were in touch (R15). */
export const Mode = z.enum(["in_person", "video", "call", "indirect", "written", "unknown"]);
export type Mode = z.infer<typeof Mode>;

/** Where it happened; `iso3` is the state or null where the place is in none or not known. */
export const Place = z.strictObject({
  name: z.string(),
  iso3: z.string().nullable(),
  zone: z.string().nullable(),
  meta: Meta,
});
export type Place = z.infer<typeof Place>;

/** `floor` and `ceiling` are post ids of the rank table (R13), null where open; `selfDescribed` is the text's own word ("ministerial"). */
export const EventLevel = z.strictObject({
  floor: z.string().nullable(),
  ceiling: z.string().nullable(),
  selfDescribed: Evidence.nullable(),
});
export type EventLevel = z.infer<typeof EventLevel>;

/** The format of a meeting: name by arity (R4), p+f notation (R5), ids of named formats (R6), and the text's own words for it. */
export const EventFormat = z.strictObject({
  name: z.string().nullable(),
  notation: z.string().nullable(),
  named: z.array(z.string()),
  claimed: z.array(Evidence),
});
export type EventFormat = z.infer<typeof EventFormat>;

/** Form of what came out of a meeting, best first (R19). */
export const OutcomeRung = z.enum([
  "treaty",
  "agreement",
  "memorandum",
  "declaration",
  "joint_statement",
  "roadmap",
  "agreement_to_prepare",
  "chair_statement",
  "separate_readouts",
  "to_meet_again",
  "none",
]);
export type OutcomeRung = z.infer<typeof OutcomeRung>;

/** A derived directed dyad for users of event data: CAMEO root (two digits) and PLOVER type; actor ids. */
export const CodedDyad = z.strictObject({
  source: z.string(),
  target: z.string(),
  sourceEvidence: Evidence,
  targetEvidence: Evidence,
  root: z.string().regex(/^\d\d$/),
  plover: z.string().nullable(),
});
export type CodedDyad = z.infer<typeof CodedDyad>;

/** Something that happened, is going on, or is planned. `subjects` are parties to the matter who aren't in the room (R9). */
export const Event = z.strictObject({
  id: z.string().min(1),
  type: EventType,
  status: EventStatus,
  when: When.nullable(),
  where: Place.nullable(),
  mode: Mode,
  participants: z.array(Participation),
  subjects: z.array(z.string()),
  format: EventFormat.nullable(),
  level: EventLevel,
  series: z.string().nullable(),
  partOf: z.string().nullable(),
  track: z.string().nullable(),
  topics: z.array(z.string()),
  outcomes: z.array(z.strictObject({ rung: OutcomeRung, evidence: Evidence })),
  coded: z.array(CodedDyad),
  meta: Meta,
});
export type Event = z.infer<typeof Event>;
