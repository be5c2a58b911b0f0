/** Gives what OpenAPI says of a room card. */
import { z } from "@hono/zod-openapi";
import { recordSchema } from "./record-schemas.ts";

const Tri = z.enum(["yes", "no", "unknown"]);
const Named = z.object({ entity: z.string(), name: z.string() });
const Level = z
  .object({
    post: z.string(),
    label: z.string(),
    level: z.string(),
    rank: z.number(),
    ministerial: z.boolean(),
    acting: z.boolean(),
  })
  .nullable();
const Evidences = z.array(recordSchema("Evidence"));

const Seat = z.object({
  person: Named.nullable(),
  post: z.string().nullable(),
  level: Level,
  seat: Tri,
  title: z.string().nullable(),
  evidence: Evidences,
  basis: z.looseObject({ kind: z.string() }),
});

const Delegation = Named.extend({
  function: z.string(),
  subtype: z.string().nullable(),
  duties: z.array(z.string()),
  seat: Tri,
  counted: Tri,
  presumed: z.boolean(),
  level: Level,
  containedIn: z.array(Named),
  seats: z.array(Seat),
  rules: z.array(z.string()),
});

const Dyad = z.object({
  between: z.array(Named).length(2),
  class: z.string(),
  contact: Tri,
  plenary: Tri,
  level: z.string().nullable(),
  levelLabel: z.string().nullable(),
  asymmetric: Tri,
});

/** Who sat in a meeting, as what, at what level; nothing on it is filled in from outside (R1–R15). */
export const RoomSchema = z
  .object({
    document: z.string(),
    event: z.string(),
    type: z.string(),
    status: z.string(),
    mode: z.string(),
    when: z.string().nullable(),
    place: z.object({ name: z.string(), iso3: z.string().nullable() }).nullable(),
    hosts: z.array(Named.extend({ duty: z.string(), known: z.string(), takesPart: Tri, rule: z.string() })),
    arity: z.object({ min: z.int(), max: z.int() }),
    formatName: z.string().nullable(),
    notation: z.string().nullable(),
    formatText: z.string(),
    named: z.array(z.object({ id: z.string(), label: z.string() })),
    claimed: Evidences,
    series: z.string().nullable(),
    topics: z.array(z.object({ id: z.string(), label: z.string() })),
    level: z.object({
      floor: z.string().nullable(),
      ceiling: z.string().nullable(),
      floorLabel: z.string().nullable(),
      ceilingLabel: z.string().nullable(),
      symmetric: z.boolean().nullable(),
      ministerial: Tri,
      selfDescribed: recordSchema("Evidence").nullable(),
    }),
    delegations: z.array(Delegation),
    absentSubjects: z.array(Named),
    dyads: z.array(Dyad),
    unknowns: z.array(z.string()),
  })
  .openapi("Room");
