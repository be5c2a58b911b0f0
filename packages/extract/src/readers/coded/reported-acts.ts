/** Takes a clause that somebody reports, gives what saying it does: a demand of its subject, or an accusation. */
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { ActSetting } from "./act-setting.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { NounChunk, VerbChunk } from "./chunk.ts";
import { coordinationStart } from "./chunk-groups.ts";
import type { Complements } from "./complements.ts";
import { reporterOf } from "./reporters.ts";

/** "X said that Y must …": a demand of X on Y. */
export function readDemand(setting: ActSetting, k: number, subject: number): void {
  const { chunks, sources } = setting;
  if (subject < 0) return;
  report(setting, k, subject, "10", (chunks[subject] as NounChunk).pronoun ? [] : sources.of(subject));
}

/** "X said Y was responsible": an accusation. */
export function readBlame(setting: ActSetting, k: number, subject: number, { adjective }: Complements): void {
  const { chunks, sources } = setting;
  const word = itemAt(chunks, adjective);
  if (subject < 0 || word?.kind !== "adjective" || (chunks[k] as VerbChunk).negated) return;
  if (isOneOf(word.word, "responsible", "guilty", "complicit"))
    report(setting, k, subject, "11", sources.of(subject));
}

/** "X said that Y attacked Z": what X lays at Y's door. */
export function readAccusation(
  setting: ActSetting,
  k: number,
  subject: number,
  accused: readonly ActorDraft[],
): void {
  if (!(setting.chunks[subject] as NounChunk).pronoun) report(setting, k, subject, "11", accused);
}

/** What whoever reports the clause of a subject does to the others by it; nothing where nobody reports it. */
function report(
  { chunks, subjects, sources, dyads }: ActSetting,
  k: number,
  subject: number,
  root: string,
  targets: readonly ActorDraft[],
): void {
  const reporter = reporterOf(chunks, coordinationStart(chunks, subject));
  if (reporter < 0) return;
  const { head } = chunks[k] as VerbChunk;
  dyads.add({ head, root, sources: sources.of(subjects.of(reporter)), targets });
}
