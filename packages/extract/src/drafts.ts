/** Gives the drafts that readers hand to refiners: records before their ids and Meta. */
import type { DelegationFunction, Duty, EventStatus, EventType, Mode, Tri } from "@readout/core";
import type { TextSpan } from "./report.ts";

/** A meeting or call, as against agreements and acts. */
export const isContact = ({ type }: Pick<EventDraft, "type">): boolean =>
  type === "meeting" || type === "call";

/** One person in a delegation; null where only the office is told. */
export interface SeatDraft {
  readonly actor: string;
  readonly person: string | null;
  readonly post: string | null;
  readonly spans: readonly TextSpan[];
  readonly title: TextSpan | null;
}

/** The words for people of other states, with the part of the world that they name: "African leaders". */
export interface UnnamedSide extends TextSpan {
  readonly region: string | null;
  /** A number of them, not "leaders" at large: "three world leaders". */
  readonly counted?: true;
}

/** One party's part in an event, read from one place. */
export interface PartyDraft {
  readonly entity: string;
  actor: string;
  person: string | null;
  post: string | null;
  function: DelegationFunction;
  subtype: "mediator" | "guarantor" | "sponsor" | "witness" | "plus" | null;
  duties: Duty[];
  role: "agent" | "object" | "recipient" | null;
  seat: Tri;
  /** Rule that inferred it, null where the text states it. */
  rule: string | null;
  spans: TextSpan[];
  title: TextSpan | null;
  /** Registry entry that it rests on, absent where the text names it. */
  entry?: string;
  /** Further persons of the delegation (R1). */
  more: SeatDraft[];
}

/** Whether a party counts as a delegation if it sits: observers and briefers sit without counting (R8). */
export const countsIfSeated = ({ function: role }: Pick<PartyDraft, "function">): boolean =>
  role !== "observer" && role !== "briefer";

/** Whether a party is a counted delegation: one that is said to have sat. */
export const isCounted = (party: PartyDraft): boolean => party.seat === "yes" && countsIfSeated(party);

/** Where an event took place. `rule` is set where the place is inferred ("Moscow hosted"). */
export interface PlaceDraft {
  readonly name: string;
  readonly iso3: string | null;
  readonly zone: string | null;
  readonly span: TextSpan;
  readonly rule: string | null;
}

/** An event as one sentence tells it. `time` is an index into the report's time drafts. */
export interface EventDraft {
  type: EventType;
  status: EventStatus;
  mode: Mode;
  sentence: number;
  /** The last sentence that tells of it, absent where that is the first. */
  last?: number;
  trigger: TextSpan;
  spans: TextSpan[];
  parties: PartyDraft[];
  place: PlaceDraft | null;
  time: number | null;
  edtf: string | null;
  /** Words that name the format ("quadripartite", "3+1") and what arity they claim. */
  formats: { span: TextSpan; arity: number | null; notation: string | null }[];
  /** Post id that the title of the meeting claims ("Foreign Ministerial"). */
  levelWord: { span: TextSpan; post: string } | null;
  /** The name of the series that it is one meeting of ("Lakes talks"), absent where the text gives none. */
  series?: TextSpan;
  /** A definite mention ("Wednesday's meeting", "the talks") that only adds to another draft. */
  anaphoric: boolean;
  /** Opens its sentence as the contact told of before ("The talks, hosted by X, lasted"). */
  opens?: boolean;
  /** Points at a contact told of before ("at the talks, convened by X"). */
  refers?: boolean;
  /** Told of as another contact than the one at hand ("their first meeting"). */
  other: boolean;
  /** Dated by the day on which it was spoken of ("said on Friday after they met"): another day of the same room stands. */
  loose?: boolean;
  /** Dated long before the report that tells of it in its course. */
  past?: boolean;
  /** Names as the other side somebody who is none of the parties ("met with the first responders"). */
  others?: boolean;
  /** The words for people of other states whom a side met and whom nothing names ("African foreign ministers"). */
  unnamed?: UnnamedSide;
  /** Who is said not to have been there ("met without their Japanese guest"). */
  without?: readonly string[];
  /** Only adds parties to the meeting told of before it ("they were joined by X"). */
  adds: boolean;
  /** A word that tells of contact only beside another mention ("discussed"). */
  weak: boolean;
  headline: boolean;
  subjects: string[];
  track: string | null;
  /** The meeting that it is part of. */
  partOf: EventDraft | null;
  reader: string;
  reasons: string[];
  score: number;
}
