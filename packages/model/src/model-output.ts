/** Gives ModelOutput: what a model is asked for, quotes first, so that every value can be held against the text. */
import { DelegationFunction, Duty, EventStatus, EventType, Mode, Polarity, Tri } from "@readout/core";
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
});
export type ModelActor = z.infer<typeof ModelActor>;

const ModelParticipant = z.object({
  represents: ModelActor,
  person: ModelActor.nullable().describe("null where the report names nobody"),
  function: DelegationFunction,
  duties: z.array(Duty),
  seat: Tri,
  title: z.string().nullable().describe("The title, copied, such as foreign minister; null where not said"),
});

/** A date with the words that give it. */
const ModelDate = z.object({
  quote,
  edtf: z.string().nullable().describe("As 2024-03-10, 2024-03 or 2024; null where it can't be told"),
});

const ModelEvent = z.object({
  type: EventType,
  status: EventStatus,
  quote,
  when: ModelDate.nullable(),
  place: z.object({ quote }).nullable(),
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
  issue: z.string().describe("What it is on, in words copied from the quote"),
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
