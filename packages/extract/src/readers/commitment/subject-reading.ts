/** Gives Subject: who does what a verb says, as the readers of promises hand it on. */
import type { Mention } from "../../mentions/unit/mention.ts";

/** The subject of a verb: its mentions; else `voice` says whose it is: "we" the text's or speaker's own, `meeting` those who met, `guarantors` those of them who guarantee what is talked of. */
export interface Subject {
  readonly mentions: readonly Mention[];
  readonly voice: "we" | "meeting" | "guarantors" | null;
  /** How many "the four" are, where the words say so. */
  readonly count?: number;
}
