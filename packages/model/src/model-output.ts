/** Gives ModelOutput: what a model is asked for, quotes first, so that every value can be held against the text. */
import { DelegationFunction, Duty, Edtf, EventStatus, EventType, Mode, Polarity, Tri } from "@readout/core";
import * as z from "zod";

const quote = z.string().describe("Characters copied from the report, unchanged");

/** Somebody or something that the report names. */
export const ModelActor = z.object({
  name: z.string().describe("As the report names it"),
  quote,
  type: z.enum([
    "state",
    "igo",
    "bloc",
    "government",
    "ministry",
    "office",
    "person",
    "armed_group",
    "media",
    "population",
  ]),
  iso3: z.string().nullable().describe("ISO 3166-1 alpha-3 code of a state, else null"),
});
export type ModelActor = z.infer<typeof ModelActor>;

const ModelParticipant = z.object({
  represents: ModelActor,
  person: ModelActor.nullable().describe("null where the report names nobody"),
  function: DelegationFunction,
  duties: z.array(Duty),
  seat: Tri,
  post: z.string().nullable().describe("snake_case, such as foreign_minister; null where not said"),
});

/** A date with the words that give it. */
const ModelDate = z.object({ quote, edtf: z.string().nullable() });

const ModelEvent = z.object({
  type: EventType,
  status: EventStatus,
  quote,
  when: ModelDate.nullable(),
  place: z.object({ name: z.string(), quote, iso3: z.string().nullable() }).nullable(),
  mode: Mode,
  participants: z.array(ModelParticipant),
});
export type ModelEvent = z.infer<typeof ModelEvent>;

const ModelStatement = z.object({
  speaker: ModelActor.nullable(),
  cue: z.string().nullable().describe("The reporting word, copied"),
  content: quote,
  form: z.enum(["direct", "partial", "mixed", "indirect", "document"]),
});
export type ModelStatement = z.infer<typeof ModelStatement>;

const ModelCommitment = z.object({
  parties: z.array(ModelActor),
  content: quote,
  due: ModelDate.nullable(),
});
export type ModelCommitment = z.infer<typeof ModelCommitment>;

const ModelPosition = z.object({
  holder: ModelActor,
  issue: z.string(),
  polarity: Polarity,
  quote,
});
export type ModelPosition = z.infer<typeof ModelPosition>;

/** All that a model may say of one part of a report. */
export const ModelOutput = z.object({
  events: z.array(ModelEvent),
  statements: z.array(ModelStatement),
  commitments: z.array(ModelCommitment),
  positions: z.array(ModelPosition),
});
export type ModelOutput = z.infer<typeof ModelOutput>;

/** Whether a date that a model gave is one; anything else counts as not given. */
export const isDate = (edtf: string | null): edtf is string => edtf !== null && Edtf.safeParse(edtf).success;
