/** Takes a verb's slots and what stands behind it, gives the actors on the other side. */

import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { type ActorDraft, distinct } from "./actor-draft.ts";
import type { ActorReader } from "./actors.ts";
import type { Chunk } from "./chunk.ts";
import { coordinationStart } from "./chunk-groups.ts";
import { type Complements, complementsOf } from "./complements.ts";

const FURTHER = ["object", "of", "for", "to", "between", "with", "in", "inner", "place"];
const NAMED_SLOTS = new Set("object indirect agent modifier inner place that own".split(" "));
const PLACES = new Set("in at near across into to from over of along".split(" "));

const same = (a: ActorDraft, b: ActorDraft): boolean => a.id === b.id || a.firstToken === b.firstToken;

/** Finds targets in one sentence. */
export class Targets {
  private readonly chunks: readonly Chunk[];
  private readonly actors: ActorReader;

  constructor(chunks: readonly Chunk[], actors: ActorReader) {
    this.chunks = chunks;
    this.actors = actors;
  }

  /** The other side, by slots; prepositions that follow each other in the list are tried in the order of the text. */
  of(
    slots: readonly string[],
    complements: Complements,
    passive: boolean,
    subject: number,
    sources: readonly ActorDraft[],
  ): ActorDraft[] {
    const others = (found: readonly ActorDraft[]): ActorDraft[] =>
      distinct(found.filter((one) => !sources.some((source) => same(source, one))));
    for (let s = 0; s < slots.length; s++) {
      const slot = slots[s] as string;
      if (NAMED_SLOTS.has(slot)) {
        const found = others(this.inSlot(slot, complements, passive, subject));
        if (found.length > 0) return found;
        continue;
      }
      const prepositions = new Set([slot]);
      while (s + 1 < slots.length && !NAMED_SLOTS.has(slots[s + 1] as string))
        prepositions.add(slots[++s] as string);
      const phrases = complements.obliques.filter((one) => prepositions.has(one.preposition));
      for (const [at, phrase] of phrases.entries()) {
        const direct = others(this.actors.list(phrase.noun, true, phrase.preposition === "between"));
        if (direct.length > 0) return direct;
        const inside = at < 2 ? others(this.actors.inner(phrase.noun)) : [];
        if (inside.length > 0) return inside;
      }
    }
    return [];
  }

  private inSlot(slot: string, complements: Complements, passive: boolean, subject: number): ActorDraft[] {
    const { object, indirect, obliques, clause } = complements;
    switch (slot) {
      case "object":
        if (passive && subject >= 0 && object === subject)
          return this.actors.subject(subject, coordinationStart(this.chunks, subject));
        return object >= 0 ? this.actors.list(object, true) : [];
      case "indirect":
        return indirect >= 0 ? this.actors.list(indirect) : [];
      case "agent":
        // Who is named outright needs nobody behind it.
        return object >= 0 && this.actors.head(object).length === 0 ? this.actors.agent(object) : [];
      case "modifier":
        return object >= 0
          ? [...this.actors.possessor(object), ...this.actors.modifier(object)].slice(0, 1)
          : [];
      case "inner":
        return object >= 0 ? this.actors.inner(object) : [];
      case "own":
        return subject >= 0
          ? [...this.actors.possessor(subject), ...this.actors.modifier(subject)].slice(0, 1)
          : [];
      case "that": {
        if (clause < 0) return [];
        const first =
          this.chunks[clause]?.kind === "that"
            ? clause + 1
            : this.chunks[clause]?.kind === "noun"
              ? clause
              : object;
        if (first < 0) return [];
        const found = this.actors.list(first, false, true);
        return found.length > 0 ? found : this.actors.modifier(first);
      }
      default: {
        const phrases = obliques.filter((one) => PLACES.has(one.preposition));
        for (const group of [phrases, this.fronted(), this.athome(subject)]) {
          const states = group
            .flatMap((one) => this.actors.head(one.noun, true))
            .filter((one) => one.place || /^[A-Z]{3}$/.test(one.id));
          if (states.length > 0) return states;
          const people = group.flatMap((one) => this.actors.inhabitants(one.noun));
          if (people.length > 0) return people.slice(0, 1);
        }
        return [];
      }
    }
  }

  /** "truckers in Chile ended their strike": the place that the subject is in. */
  private athome(subject: number): Complements["obliques"] {
    const link = this.chunks[subject + 1];
    return subject >= 0 && link?.kind === "preposition" && (link.word === "in" || link.word === "of")
      ? [{ preposition: link.word, noun: subject + 2 }]
      : [];
  }

  /** "In Colombia, the rebels …": a place before the clause. */
  private fronted(): Complements["obliques"] {
    const first = this.chunks[0];
    return first?.kind === "preposition" && first.word === "in" && this.chunks[1]?.kind === "noun"
      ? [{ preposition: "in", noun: 1 }]
      : [];
  }

  /** What stands further on: "gave euros to promote investment in X", "will not lift it until X …". */
  further(k: number, root: string, complements: Complements, sources: readonly ActorDraft[]): ActorDraft[] {
    const others = (found: readonly ActorDraft[]): ActorDraft[] =>
      found.filter((one) => !sources.some((source) => same(source, one)));
    if (root === "12") {
      for (let i = k + 1; i < Math.min(this.chunks.length, k + 12); i++) {
        const chunk = this.chunks[i] as Chunk;
        if (
          (chunk.kind === "subordinator" || chunk.kind === "preposition") &&
          isOneOf(chunk.word, "until", "unless", "till")
        )
          return this.chunks[i + 1]?.kind === "noun" ? others(this.actors.list(i + 1)) : [];
      }
    }
    const object = itemAt(this.chunks, complements.object);
    const mediates =
      object?.kind === "noun" && isOneOf(object.lemma, "effort", "mediation", "bid", "attempt");
    if (!isOneOf(root, "03", "05", "07", "12") && !(root === "04" && mediates)) return [];
    let next = complements.infinitive >= 0 ? complements.infinitive : complements.gerund;
    for (let guard = 0; next >= 0 && guard < 3; guard++) {
      const behind = complementsOf(this.chunks, next);
      const found = others(this.of(FURTHER, behind, false, -1, sources));
      if (found.length > 0) return found;
      next = behind.infinitive;
    }
    return [];
  }
}
