/** Takes a verb's subject, gives the actors that act: named outright, by a pronoun, or through what they made. */

import { NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { itemAt } from "../../item-at.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { ActorReader } from "./actors.ts";
import type { Chunk, NounChunk } from "./chunk.ts";
import { coordinationStart } from "./chunk-groups.ts";
import type { Complements } from "./complements.ts";
import { reporterOf } from "./reporters.ts";
import type { Subjects } from "./subjects.ts";

const HOLDING_VERBS = new Set("hold detain kidnap capture seize jail imprison arrest abduct".split(" "));
const RULINGS = new Set(
  "ruling law bill decree order resolution verdict decision statement report letter".split(" "),
);

/** Classes of things through which their maker acts ("a bomb planted by X killed"). */
const MADE = ["bomb", "attack", "aid", "decision", "investigation", "protest"] as const;

/** Finds sources in one sentence. */
export class Sources {
  private readonly chunks: readonly Chunk[];
  private readonly actors: ActorReader;
  private readonly subjects: Subjects;

  constructor(chunks: readonly Chunk[], actors: ActorReader, subjects: Subjects) {
    this.chunks = chunks;
    this.actors = actors;
    this.subjects = subjects;
  }

  /** Actors of a subject; a pronoun in a reported clause is who reports. */
  of(subject: number, depth = 0): ActorDraft[] {
    if (subject < 0 || depth > 4) return [];
    const chunk = this.chunks[subject] as NounChunk;
    if (chunk.pronoun) {
      const reporter = reporterOf(this.chunks, subject);
      const speaker = reporter < 0 ? -1 : this.subjects.of(reporter);
      if (speaker >= 0 && speaker !== subject) return this.of(speaker, depth + 1);
      return this.named(this.actors.head(subject), subject);
    }
    const keeper = this.keeper(subject);
    if (keeper >= 0) {
      const whose = this.of(keeper, depth + 1);
      if (whose.length > 0) return whose;
    }
    const found = this.actors.subject(subject, coordinationStart(this.chunks, subject));
    if (found.length > 0) return found;
    // "upheld a ruling that ordered X": a document acts for who made it.
    const maker = itemAt(this.chunks, subject - 1);
    if (RULINGS.has(chunk.lemma) && maker?.kind === "verb" && this.subjects.of(subject - 1) !== subject)
      return this.of(this.subjects.of(subject - 1), depth + 1);
    if (MADE.some((name) => NOUN_CLASSES[name].has(chunk.lemma))) return this.actors.maker(subject);
    const owner = this.actors.possessor(subject);
    return owner.length > 0 ? owner : this.actors.modifier(subject);
  }

  /** "X said its navy would": the noun phrase that an actor without a name of its own belongs to; -1 where none. */
  private keeper(subject: number): number {
    const chunk = this.chunks[subject] as NounChunk;
    if (chunk.mention?.person || !this.actors.isIts(chunk)) return -1;
    const reporter = reporterOf(this.chunks, subject);
    if (reporter >= 0) return this.subjects.of(reporter);
    // "X will answer, its president warned"
    const before = itemAt(this.chunks, subject - 1);
    if (before?.kind !== "comma") return -1;
    for (let i = subject - 2; i >= 0; i--) if (this.chunks[i]?.kind === "verb") return this.subjects.of(i);
    return -1;
  }

  /** Who did it, in the passive. */
  by(complements: Complements): ActorDraft[] {
    return complements.obliques
      .filter((one) => one.preposition === "by")
      .slice(0, 1)
      .flatMap((one) => this.actors.list(one.noun));
  }

  /** "sailors held by pirates were freed": who held them let them go. */
  holders(subject: number, k: number): ActorDraft[] {
    for (let i = subject + 1; subject >= 0 && i < Math.min(k, subject + 3); i++) {
      const verb = this.chunks[i];
      const by = this.chunks[i + 1];
      if (
        verb?.kind === "verb" &&
        HOLDING_VERBS.has(verb.lemma) &&
        by?.kind === "preposition" &&
        by.word === "by"
      )
        return this.actors.list(i + 2);
    }
    return [];
  }

  /** A resolved pronoun with the words of the same sentence that name its actor, where there are any. */
  private named(found: readonly ActorDraft[], pronoun: number): ActorDraft[] {
    return found.map((actor) => {
      for (let i = pronoun - 1; i >= 0; i--) {
        const chunk = this.chunks[i];
        if (chunk?.kind !== "noun" || chunk.pronoun) continue;
        const same = this.actors.head(i).find((one) => one.id === actor.id);
        if (same) return same;
      }
      return actor;
    });
  }
}
