/** The words that other events are told in: elections, wars, disasters, invitations, accessions and more. */
import type { EventStatus, EventType } from "@readout/core";

/** A word or phrase (lower case, by tokens) that tells of an event of a type. */
export interface EventWord {
  readonly words: readonly string[];
  readonly type: EventType;
  /** `noun` names the event, `verb` (by lemma) does it: its subject is the agent, its object the object. */
  readonly kind: "noun" | "verb";
  /** Status where the words settle it, else tense decides. */
  readonly status: EventStatus | null;
  /** Named things of this type unite across the report by their place or parties ("the war in X"). */
  readonly unites: boolean;
}

const noun = (
  phrase: string,
  type: EventType,
  status: EventStatus | null = null,
  unites = false,
): EventWord => ({ words: phrase.split(" "), type, kind: "noun", status, unites });
const verb = (phrase: string, type: EventType, status: EventStatus | null = null): EventWord => ({
  words: phrase.split(" "),
  type,
  kind: "verb",
  status,
  unites: false,
});

/** Longest phrases first within a type; the first match at a token wins. */
export const EVENT_WORDS: readonly EventWord[] = [
  noun("presidential and parliamentary elections", "election"),
  noun("parliamentary elections", "election"),
  noun("presidential elections", "election"),
  noun("general election", "election"),
  noun("presidential election", "election"),
  noun("parliamentary election", "election"),
  noun("elections", "election"),
  noun("election", "election"),
  noun("referendum", "election"),
  noun("earthquake", "disaster", "occurred", true),
  noun("earthquakes", "disaster", "occurred", true),
  noun("flood", "disaster", "occurred", true),
  noun("floods", "disaster", "occurred", true),
  noun("hurricane", "disaster", "occurred", true),
  noun("cyclone", "disaster", "occurred", true),
  noun("tsunami", "disaster", "occurred", true),
  noun("wildfires", "disaster", "occurred", true),
  noun("famine", "disaster", "ongoing", true),
  noun("civil war", "conflict", "ongoing", true),
  noun("war", "conflict", "ongoing", true),
  noun("armed conflict", "conflict", "ongoing", true),
  noun("conflict", "conflict", "ongoing", true),
  noun("fighting", "conflict", "ongoing", true),
  noun("invasion", "military_intervention", null, true),
  noun("military intervention", "military_intervention", null, true),
  noun("incursions", "military_intervention", null, true),
  noun("military incursions", "military_intervention", null, true),
  verb("intervene militarily", "military_intervention"),
  verb("invade", "military_intervention"),
  verb("annex", "military_intervention"),
  verb("readmit", "membership_change"),
  verb("accede", "membership_change"),
  verb("expel", "membership_change"),
  verb("admit", "membership_change"),
  noun("formal invitation", "invitation"),
  noun("invitation", "invitation"),
  verb("invite", "invitation"),
  verb("sign", "signature"),
  verb("ratify", "signature"),
  verb("impose sanctions", "sanctions"),
  verb("sanction", "sanctions"),
  noun("ongoing communication", "process", "ongoing"),
  noun("ongoing contacts", "process", "ongoing"),
  noun("ongoing coordination", "process", "ongoing"),
  noun("normalization", "process"),
  noun("normalisation", "process"),
  noun("peace process", "process", "ongoing", true),
  noun("high-level contacts", "process", "planned"),
  noun("technical talks", "process", "planned"),
];
