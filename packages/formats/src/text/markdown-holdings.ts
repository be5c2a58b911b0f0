/** Gives what a Markdown briefing holds of a dossier, and why it leaves out the rest. */
import { type Event, isAct } from "@readout/core";
import type { Holdings } from "../losses.ts";
import { OTHER_NAMES, otherEvidence, someOf } from "../part-losses.ts";

/** Whether an event is told as a meeting, with its room. */
export const isContact = ({ type }: Event): boolean => type === "meeting" || type === "call";

/** A quote with its place; of which document isn't said. */
const placed = (path: string): string[] => ["start", "end", "quote"].map((field) => `${path}.${field}`);

/** The fields that a briefing holds. */
export const HOLDINGS: Holdings = {
  holds: [
    "documents.title",
    "documents.outlet",
    "documents.published",
    "documents.kind",
    "actors.names.text",
    "events.type",
    "events.status",
    "events.when.edtf",
    "events.where.name",
    "events.mode",
    "events.participants.represents",
    "events.participants.person",
    "events.participants.function",
    "events.participants.duties",
    "events.participants.post",
    "events.format.name",
    ...placed("events.meta.evidence"),
    "statements.speaker",
    "statements.chain.actor",
    ...placed("statements.content"),
    "statements.onBehalfOf",
    "commitments.parties",
    ...placed("commitments.content"),
    "commitments.due.edtf",
    "commitments.status",
    "appeals.by",
    "appeals.addressee",
    ...placed("appeals.content"),
    "positions.holder",
    "positions.issue",
    "positions.polarity",
    "positions.target",
    ...placed("positions.meta.evidence"),
    "issues.label",
    "diagnostics.message",
  ],
  reasons: {
    "": "a briefing is for reading; this stands in the JSON",
    "documents.text": "a briefing cites, it doesn't reprint",
  },
  partly: [
    someOf("events", "an event that is known by its code alone isn't told", () => (event) => !isAct(event)),
    {
      field: "events.mode",
      reason: "only a meeting's or call's is told",
      isLost: ({ events }) => events.some((event) => !isContact(event)),
    },
    {
      field: "events.participants.function",
      reason: "only a meeting's or call's participants are told with theirs",
      isLost: ({ events }) => events.some((event) => !isContact(event) && event.participants.length > 0),
    },
    someOf("issues", "an issue on which nobody takes a position isn't told", ({ positions }) => {
      const told = new Set(positions.map(({ issue }) => issue));
      return ({ id }) => told.has(id);
    }),
    otherEvidence("events"),
    otherEvidence("positions"),
    OTHER_NAMES,
  ],
};
