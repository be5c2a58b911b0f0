/** Words of the subjects of promises: people who act for a state, and groups that stand for those who met. */

import { WordList } from "../word-list.ts";

/** Nouns of people behind a name, who act for it ("Ruritanian officials"). */
export const AGENT_NOUNS = new WordList(
  "officials leaders diplomats negotiators ministers authorities representatives delegation delegations government governments side sides members partners nations countries states participants",
);

/** Nouns that stand for those who met ("the committee agreed", "both sides"). */
export const GROUP_HEADS = new WordList([
  "committee",
  "members",
  "participants",
  "delegates",
  "sides",
  "side",
  "parties",
  "pair",
  "meeting",
  "summit",
  ..."interlocutors negotiators signatories attendees counterparts statesmen conferees trio quartet allies neighbours neighbors officers commanders generals rivals foes adversaries factions militias navies".split(
    " ",
  ),
]);

/** Nouns of bodies that stand for those who met where the headline names such a body. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  "commission group council board forum conference meeting quartet troika".split(" "),
);

/** Nouns of contacts whose course is arranged ("talks would be held in coordination with …"). */
export const ARRANGED_CONTACTS = new WordList(
  "talks negotiations consultations meetings contacts work discussions",
);
