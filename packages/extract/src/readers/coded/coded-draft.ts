/** Gives CodedDraft: a coded dyad before it has a home. */
import type { EventStatus } from "@readout/core";
import type { TextSpan } from "../../report.ts";
import type { ActorDraft } from "./actor-draft.ts";

/** One directed dyad of a clause. `trigger` is the word that names the act, `span` reaches from one side to the other. */
export interface CodedDraft {
  readonly source: ActorDraft;
  readonly target: ActorDraft;
  readonly root: string;
  readonly plover: string | null;
  readonly trigger: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly status: EventStatus;
}
