/** Takes noun chunks, gives the actors that they name: those of the report's mentions, and groups that only a common noun names. */

import type { ActorType } from "@readout/core";
import type { Token } from "@readout/english";
import { ACTOR_NOUNS, EMPTY_PARTIES, KIND_WORDS, PARTITIVES } from "../../data/actor-nouns.ts";
import { NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { startsUpper } from "../../letters.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { type ActorDraft, distinct } from "./actor-draft.ts";
import { actorTypeOf, actorTypeOfToken, isThing } from "./actor-types.ts";
import type { Chunk, NounChunk } from "./chunk.ts";
import { subjectOfNext } from "./complements.ts";
import { NamedActors } from "./named-actors.ts";
import { DEEDS } from "./sides.ts";

/** Prepositions of phrases that hang on a thing. */
const ATTACHED = new Set("of for from against with on to between about over in at into".split(" "));

/** Prepositions behind an act of violence that its victim follows. */
const AIMED = new Set(["on", "against", "at", "into"]);
/** Mentions that before such an act name who did it. */
const DOERS: ReadonlySet<Mention["kind"]> = new Set(["state", "armed_group", "population"] as const);

/** Places that people live in or hold. */
const SETTLEMENTS = new Set(
  "town city village enclave district suburb province region island port quarter camp settlement valley".split(
    " ",
  ),
);

/** "the military", "police" with no state known: before a noun it only says of what kind that is. */
const isKind = (mention: Mention): boolean => mention.kind === "ministry" && mention.entity === null;

/** Reads actors off the chunks of one sentence. */
export class ActorReader {
  private readonly named: NamedActors;
  private readonly tokens: readonly Token[];
  private readonly chunks: readonly Chunk[];
  private readonly covering: (token: number) => Mention | null;

  constructor(report: Report, chunks: readonly Chunk[], covering: (token: number) => Mention | null) {
    this.named = new NamedActors(report, chunks, covering);
    this.tokens = report.analysed.tokens;
    this.chunks = chunks;
    this.covering = covering;
  }

  /** The actor that a noun chunk's head names; empty where it is a thing. `stands` lets a place stand for its state. */
  head(n: number, stands = false): ActorDraft[] {
    const chunk = this.chunks[n];
    if (chunk?.kind !== "noun") return [];
    const of = this.chunks[n + 1];
    if (PARTITIVES.has(chunk.lemma) || (this.tokens[chunk.head] as Token).upos === "NUM") {
      if (of?.kind === "preposition" && of.word === "of") return this.head(n + 2, stands);
      if (!ACTOR_NOUNS.has(chunk.lemma)) return [];
    }
    // "promised not to use force": no armed group.
    if (chunk.first === chunk.head && this.tokens[chunk.head]?.lower === "force") return [];
    const mention = chunk.pronoun ? this.covering(chunk.head) : chunk.mention;
    if (mention) {
      const found = this.named.fromMention(mention, chunk, stands);
      if (found.length > 0 || mention.kind === "place" || mention.kind === "document") return found;
    }
    if (chunk.pronoun) return [];
    const states = this.named.statesOf(chunk);
    if (states.length > 1) return states;
    const members = this.membersBehind(n);
    if (members.length > 1) return members;
    if (EMPTY_PARTIES.has(chunk.lemma) && this.isVague(chunk) && this.named.stateIn(chunk) === null)
      return [];
    const type = actorTypeOf(this.tokens, chunk);
    return type ? [this.named.described(n, chunk, type)] : [];
  }

  /** Actors with their conjuncts to the right: "X, Y and the rebels". */
  list(n: number, stands = false, closed = false): ActorDraft[] {
    const found = this.head(n, stands);
    if (found.length === 0) return found;
    const out = [...found];
    let last = this.pastAttachments(n);
    const pending: ActorDraft[] = [];
    for (let guard = 0; guard < 12; guard++) {
      const link = this.chunks[last];
      let next = -1;
      let closes = false;
      if (link?.kind === "and") {
        next = last + 1;
        closes = true;
      } else if (link?.kind === "comma" && this.chunks[last + 1]?.kind === "and") {
        next = last + 2;
        closes = true;
      } else if (link?.kind === "comma") next = last + 1;
      if (next < 0 || this.chunks[next]?.kind !== "noun" || (!closed && subjectOfNext(this.chunks, next)))
        break;
      pending.push(...this.head(next, stands));
      if (closes) {
        out.push(...pending);
        break;
      }
      last = this.pastAttachments(next);
    }
    return distinct(out);
  }

  /** Actors of a subject: the chunk and its conjuncts to the left. */
  subject(n: number, start: number): ActorDraft[] {
    const out: ActorDraft[] = [];
    for (let i = start; i <= n; i++) if (this.chunks[i]?.kind === "noun") out.push(...this.head(i));
    return distinct(out);
  }

  /** Who did a deed: "attacks on Y launched by X" isn't theirs whom a participle further on names. */
  maker(n: number): ActorDraft[] {
    const by = this.behind(n, "by");
    if (by.length > 0) return by;
    const owner = this.possessor(n);
    if (owner.length > 0) return owner;
    const from = this.behind(n, "from");
    return from.length > 0 ? from : this.modifier(n);
  }

  /** Who did a deed that a noun names: "a protest by X", and of violence also "X attacks on". */
  doer(n: number, root: string): ActorDraft[] {
    const by = this.behind(n, "by");
    if (by.length > 0 || Number(root) < 18) return by;
    const chunk = this.chunks[n] as NounChunk;
    const link = this.chunks[n + 1];
    if (link?.kind !== "preposition" || !AIMED.has(link.word)) return [];
    for (let i = chunk.first; i < chunk.head; i++) {
      const mention = this.covering(i);
      if (mention && DOERS.has(mention.kind)) return this.named.fromMention(mention, chunk, false);
    }
    return [];
  }

  /** Who stands behind a thing: "a request by X", "X's request", "a U.S. call", "the demands of X". */
  agent(n: number): ActorDraft[] {
    const maker = this.maker(n);
    if (maker.length > 0) return maker;
    const of = this.chunks[n + 1];
    return of?.kind === "preposition" && of.word === "of" ? this.behind(n, "of") : [];
  }

  /** Any actor inside or attached to a thing, the nearest first. */
  inner(n: number): ActorDraft[] {
    const own = this.possessor(n);
    if (own.length > 0) return own;
    const within = this.named.within(this.chunks[n]);
    if (within.length > 0) return within;
    const modifier = this.modifier(n);
    if (modifier.length > 0) return modifier;
    const by = this.behind(n, "by");
    if (by.length > 0) return by;
    // What is attached to it, in the order of the text: "the direction of the Union", "a spate of abuses in X".
    for (let i = n + 1; i < Math.min(this.chunks.length, n + 9); i += 2) {
      // "bribes paid to the governor"
      const said = this.chunks[i];
      if (said?.kind === "verb" && said.end - said.first === 1 && said.form !== "gerund") i++;
      const link = this.chunks[i];
      if (link?.kind !== "preposition" || this.chunks[i + 1]?.kind !== "noun" || !ATTACHED.has(link.word))
        return [];
      const found = this.list(i + 1, true, link.word === "between");
      if (found.length > 0) return found;
      const inside = this.thingActors(i + 1);
      if (inside.length > 0) return inside;
      // "the enclave of X"
      if (link.word === "of" && SETTLEMENTS.has((this.chunks[i - 1] as NounChunk).lemma)) {
        const people = this.inhabitants(i + 1);
        if (people.length > 0) return people;
      }
    }
    return [];
  }

  /** Whoever is behind a deed that the text gives no author ("condemned the attacks", "rejected the election results"). */
  author(n: number): ActorDraft[] {
    const chunk = this.chunks[n];
    if (chunk?.kind !== "noun" || chunk.pronoun || !DEEDS.some((name) => NOUN_CLASSES[name].has(chunk.lemma)))
      return [];
    if (chunk.lemma === "law") return [];
    return [this.named.slug(chunk.first, chunk.head, "unspecified_group", null)];
  }

  /** The people of a place that no table knows ("in Digha"); empty for anything that is no name. */
  inhabitants(n: number): ActorDraft[] {
    const chunk = this.chunks[n];
    if (
      chunk?.kind !== "noun" ||
      chunk.pronoun ||
      (chunk.mention && chunk.mention.kind !== "place" && chunk.mention.kind !== "person")
    )
      return [];
    const token = this.tokens[chunk.head] as Token;
    if (token.upos !== "PROPN" || !startsUpper(token.text) || isThing(token.lower)) return [];
    return [{ ...this.named.slug(chunk.first, chunk.head, "population", null), place: true }];
  }

  /** "X's request": the owner. */
  possessor(n: number): ActorDraft[] {
    const chunk = this.chunks[n];
    if (chunk?.kind !== "noun" || chunk.possessive < 0) return [];
    const at = chunk.possessive - 1;
    const mention = this.covering(at);
    if (mention && mention.kind !== "document") return this.named.fromMention(mention, chunk, true);
    const token = this.tokens[at] as Token;
    const type = actorTypeOfToken(token);
    return type ? [this.named.slug(chunk.first, at, type, null)] : [];
  }

  /** "its army", "its president": a part of somebody whom a pronoun names. */
  isIts({ first, head }: NounChunk): boolean {
    return first < head && this.tokens[first]?.lower === "its";
  }

  /** "a U.S. call", "the Kirkuk council decision": an actor before the head. */
  modifier(n: number): ActorDraft[] {
    const chunk = this.chunks[n];
    if (chunk?.kind !== "noun") return [];
    for (let i = chunk.head - 1; i >= chunk.first; i--) {
      const mention = this.covering(i);
      if (mention && mention !== chunk.mention && mention.kind !== "document" && !isKind(mention))
        return this.named.fromMention(mention, chunk, true);
      const token = this.tokens[i] as Token;
      if (token.upos === "NOUN" && ACTOR_NOUNS.has(token.lower) && !KIND_WORDS.holds(token))
        return [
          this.named.slug(
            chunk.first,
            i,
            ACTOR_NOUNS.get(token.lower) as ActorType,
            this.named.stateIn(chunk),
          ),
        ];
    }
    return [];
  }

  /** Actors of the prepositional phrases right behind a noun chunk. */
  private behind(n: number, preposition: string): ActorDraft[] {
    for (let i = n + 1; i < Math.min(this.chunks.length, n + 9); i += 2) {
      let link = this.chunks[i];
      if (i === n + 1 && link?.kind === "verb" && link.form === "participle") {
        i++;
        // "the steps taken today by X"
        if (this.chunks[i]?.kind === "time") i++;
        link = this.chunks[i];
      }
      if (link?.kind !== "preposition" || this.chunks[i + 1]?.kind !== "noun") return [];
      if (link.word !== preposition) continue;
      const found = this.list(i + 1, true, preposition === "between");
      if (found.length > 0) return found;
      return this.thingActors(i + 1);
    }
    return [];
  }

  private thingActors(n: number): ActorDraft[] {
    const owner = this.possessor(n);
    return owner.length > 0 ? owner : this.modifier(n);
  }

  /** Index behind a noun chunk's "of", "in", "for" and "from" phrases. */
  private pastAttachments(n: number): number {
    let i = n + 1;
    while (true) {
      const link = this.chunks[i];
      if (
        link?.kind === "preposition" &&
        isOneOf(link.word, "of", "in", "for", "from") &&
        this.chunks[i + 1]?.kind === "noun"
      )
        i += 2;
      else return i;
    }
  }

  /** "the armies of A and B", "leaders of A, B and C": the states, where a plural noun is shared out among them. */
  private membersBehind(n: number): ActorDraft[] {
    const chunk = this.chunks[n] as NounChunk;
    const token = this.tokens[chunk.head] as Token;
    const of = this.chunks[n + 1];
    if (token.xpos !== "NNS" || of?.kind !== "preposition" || (of.word !== "of" && of.word !== "from"))
      return [];
    if (!ACTOR_NOUNS.has(chunk.lemma)) return [];
    const found = this.list(n + 2, false, true).filter((actor) => /^[A-Z]{3}$/.test(actor.id));
    return found.length > 1 ? found : [];
  }

  /** "the two sides", "other countries", "its neighbours": parties that these words alone don't identify. */
  private isVague(chunk: NounChunk): boolean {
    return (
      (this.tokens[chunk.head] as Token).xpos === "NNS" || chunk.lemma === "side" || chunk.lemma === "country"
    );
  }
}
