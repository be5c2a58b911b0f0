/** Takes a sentence's chunks, gives the chunk that is a verb's subject, and what governs an infinitive. */

import { DOCUMENT_NOUNS, OBJECT_CONTROL, REPORTING } from "../../data/cameo-modes.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import {
  antecedent,
  coordinationStart,
  isAside,
  isRelative,
  onlyTime,
  openingComma,
} from "./chunk-groups.ts";

/** Prepositions that open a clause where its subject stands right before the verb ("after X resigned"). */
const CLAUSE_OPENERS = new Set("after before since until as than because".split(" "));

/** Chunks that a search goes back over before it gives up: longer stretches hold several clauses. */
const REACH = 40;

/** Finds subjects in one sentence; each is looked for once. */
export class Subjects {
  /** By verb, where it was looked for: its subject; undefined where it wasn't. */
  private readonly known: (number | undefined)[];
  private readonly chunks: readonly Chunk[];

  constructor(chunks: readonly Chunk[]) {
    this.chunks = chunks;
    this.known = new Array<number | undefined>(chunks.length).fill(undefined);
  }

  /** Index of the noun chunk that does what the verb at `k` says (or suffers it, in the passive); -1 where none is found. */
  of(k: number): number {
    const known = this.known[k];
    if (known !== undefined) return known;
    // A verb that leads back to itself has no subject.
    this.known[k] = -1;
    const found = this.find(k);
    this.known[k] = found;
    return found;
  }

  /** Index of the verb, adjective or noun chunk that an infinitive hangs on; -1 where none is in reach. */
  governor(k: number): number {
    for (let i = k - 1; i >= 0 && k - i < 16; i--) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.kind === "verb") {
        if (chunk.form === "infinitive" && this.chunks[i + 1]?.kind === "and" && i + 2 === k)
          return this.governor(i);
        return i;
      }
      if (chunk.kind === "adjective" && i === k - 1) return i;
      if (
        chunk.kind === "mark" ||
        chunk.kind === "that" ||
        chunk.kind === "who" ||
        chunk.kind === "subordinator"
      )
        return -1;
      const before = itemAt(this.chunks, i - 1)?.kind;
      if (chunk.kind === "comma" && i !== k - 1 && before !== "noun" && before !== "verb") return -1;
    }
    return -1;
  }

  private find(k: number): number {
    const verb = this.chunks[k] as VerbChunk;
    const before = itemAt(this.chunks, k - 1);
    if (verb.form === "infinitive") return this.ofInfinitive(k);
    if (verb.form === "bare") {
      if (before?.kind === "and") {
        const other = this.previousVerb(
          k - 1,
          (v) => v.form === "infinitive" || v.form === "bare" || v.modal !== null,
        );
        return other < 0 ? -1 : this.of(other);
      }
      // "demanded that X ease", "let X go": the noun phrase right before it.
      return this.back(k);
    }
    if (verb.form === "gerund") return this.ofGerund(k);
    if (verb.form === "participle") return this.ofParticiple(k);
    const found = this.back(k);
    // "said the minister": a reporting verb may stand before its subject.
    return found < 0 && REPORTING.has(verb.lemma) && this.chunks[k + 1]?.kind === "noun" ? k + 1 : found;
  }

  private ofInfinitive(k: number): number {
    const g = this.governor(k);
    // A headline's "Norway to send envoys".
    if (g < 0) return itemAt(this.chunks, k - 1)?.kind === "noun" ? this.back(k) : -1;
    const governor = this.chunks[g] as Chunk;
    if (governor.kind === "adjective") {
      for (let i = g - 1; i >= Math.max(0, g - 3); i--)
        if (this.chunks[i]?.kind === "verb") return this.of(i);
      return -1;
    }
    if (governor.kind !== "verb") return -1;
    if (!governor.passive && OBJECT_CONTROL.has(governor.lemma) && this.callsOn(governor, g)) {
      for (let i = g + 1; i < k; i++) if (this.chunks[i]?.kind === "noun") return i;
    }
    return this.of(g);
  }

  /** "called on X to leave" has X leave; "called X to thank him" hasn't. */
  private callsOn(governor: VerbChunk, g: number): boolean {
    if (governor.lemma !== "call" && governor.lemma !== "appeal") return true;
    return this.chunks[g + 1]?.kind === "preposition";
  }

  private ofGerund(k: number): number {
    let i = k - 1;
    while (i >= 0 && this.chunks[i]?.kind === "time") i--;
    const before = itemAt(this.chunks, i);
    if (!before) return this.ahead(k);
    if (before.kind === "and") {
      const other = this.previousVerb(i, (v) => v.form === "gerund");
      if (other >= 0) return this.of(other);
    }
    if (before.kind === "verb") return this.of(i);
    if (before.kind === "noun") {
      const main = this.mainVerb(i);
      if (DOCUMENT_NOUNS.has(before.lemma) && main >= 0) return this.of(main);
      if (main >= 0 && this.chunks[i - 1]?.kind === "preposition") {
        // "a resolution on X demanding": the document stands before the preposition.
        const head = this.chunks[i - 2];
        if (head?.kind === "noun" && DOCUMENT_NOUNS.has(head.lemma)) return this.of(main);
      }
      return i;
    }
    if (
      before.kind === "preposition" &&
      !isOneOf(before.word, "by", "after", "before", "while", "without", "in")
    )
      return -1;
    const main = this.mainVerb(i);
    return main >= 0 ? this.of(main) : this.ahead(k);
  }

  private ofParticiple(k: number): number {
    let i = k - 1;
    while (i >= 0 && isAside(this.chunks, i)) i--;
    const before = itemAt(this.chunks, i);
    if (before?.kind === "noun") {
      // "an enclave seized by rebels": the phrase right before it; without "by" it may be a finite verb that was taken for one.
      const by = this.chunks[k + 1];
      return by?.kind === "preposition" && by.word === "by" ? i : this.back(k);
    }
    return -1;
  }

  /** "Speaking to Xi, the president": the subject of the next finite verb. */
  private ahead(k: number): number {
    for (let i = k + 1; i < Math.min(this.chunks.length, k + REACH); i++) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.kind === "verb" && chunk.form === "finite") return this.of(i);
      if (chunk.kind === "mark") return -1;
    }
    return -1;
  }

  /** The nearest finite verb to the left that isn't in a relative clause. */
  private mainVerb(before: number): number {
    return this.previousVerb(
      before,
      (verb, at) =>
        (verb.form === "finite" || this.isMistaggedFinite(verb, at)) && !isRelative(this.chunks, at),
    );
  }

  /** "And the group put out a report": a finite form that looks like a bare one, with its subject at the start of the clause. */
  private isMistaggedFinite(verb: VerbChunk, at: number): boolean {
    const opens = itemAt(this.chunks, at - 2);
    return (
      (verb.form === "bare" || verb.form === "participle") &&
      itemAt(this.chunks, at - 1)?.kind === "noun" &&
      !this.isBy(at + 1) &&
      (opens === undefined || opens.kind === "comma" || opens.kind === "and")
    );
  }

  /** A lone past form between a noun and a preposition, where nothing joins it to the verb behind it. */
  private isReduced({ first, end, passive, lemma }: VerbChunk, i: number): boolean {
    return (
      end - first === 1 &&
      !passive &&
      !REPORTING.has(lemma) &&
      itemAt(this.chunks, i - 1)?.kind === "noun" &&
      itemAt(this.chunks, i + 1)?.kind === "preposition"
    );
  }

  private isBy(i: number): boolean {
    const chunk = itemAt(this.chunks, i);
    return chunk?.kind === "preposition" && chunk.word === "by";
  }

  private previousVerb(before: number, fits: (verb: VerbChunk, at: number) => boolean): number {
    for (let i = before - 1; i >= 0 && before - i < REACH; i--) {
      const chunk = this.chunks[i] as Chunk;
      if (chunk.kind === "verb" && fits(chunk, i)) return i;
    }
    return -1;
  }

  /** Goes back from a finite verb over what may stand between it and its subject. */
  private back(k: number): number {
    let i = k - 1;
    while (i >= 0 && k - i < REACH) {
      const chunk = this.chunks[i] as Chunk;
      switch (chunk.kind) {
        case "time":
        case "adjective":
        case "preposition":
          i--;
          break;
        case "comma":
          i = this.overComma(i);
          break;
        case "noun": {
          const next = this.overNoun(i);
          if (next === i) return i;
          i = next;
          break;
        }
        case "verb":
          i = this.overVerb(chunk, i);
          break;
        case "and":
          if (onlyTime(this.chunks, i + 1, k)) return this.ofJoined(i);
          i--;
          break;
        case "who":
          return antecedent(this.chunks, i);
        default:
          return -1;
      }
    }
    return -1;
  }

  /** Where the search goes on before a comma; -1 where it closes nothing. */
  private overComma(i: number): number {
    const inside = itemAt(this.chunks, i - 1);
    // "the defence minister, X, said": one phrase, whose second comma this is.
    if (inside?.kind === "noun" && inside.mention && inside.end - inside.first > 3) return i - 1;
    return openingComma(this.chunks, i) - 1;
  }

  /** Where the search goes on before a noun that something governs; the noun itself where nothing does. */
  private overNoun(i: number): number {
    const start = coordinationStart(this.chunks, i);
    const before = itemAt(this.chunks, start - 1);
    if (before?.kind === "preposition" && !CLAUSE_OPENERS.has(before.word)) return start - 2;
    const isObject =
      before?.kind === "verb" && before.form === "finite" && itemAt(this.chunks, start - 2)?.kind === "who";
    return isObject ? start - 3 : i;
  }

  /** Where the search goes on before a verb of another clause; -1 where that is the end of this one. */
  private overVerb(verb: VerbChunk, i: number): number {
    if (verb.form === "participle" || verb.form === "gerund" || verb.form === "infinitive") return i - 1;
    if (itemAt(this.chunks, i - 1)?.kind === "who") return i - 2;
    // "hackers linked to X broke into": of two finite verbs in a row one is a participle.
    return this.isReduced(verb, i) ? i - 1 : -1;
  }

  /** "X met Y and left": the subject of the verb that an "and" joins the one behind it to. */
  private ofJoined(and: number): number {
    const other = this.previousVerb(
      and,
      (verb, at) =>
        verb.form === "finite" || (verb.form === "participle" && this.isMistaggedFinite(verb, at)),
    );
    return other < 0 ? -1 : this.of(other);
  }
}
