/** Takes a mention or a noun chunk, gives the actors that its own words name. */

import { type ActorType, actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { type ActorDraft, knownActor } from "./actor-draft.ts";
import { actorTypeOf, isThing } from "./actor-types.ts";
import type { Chunk, NounChunk } from "./chunk.ts";

/** Endings of plurals for people. */
const PEOPLE_ENDING = /(?:[eo]r|ist|ian|ee|rse)s$/;

/** Names the actors of one sentence's mentions and chunks. */
export class NamedActors {
  private readonly report: Report;
  private readonly tokens: readonly Token[];
  private readonly chunks: readonly Chunk[];
  private readonly covering: (token: number) => Mention | null;

  constructor(report: Report, chunks: readonly Chunk[], covering: (token: number) => Mention | null) {
    this.report = report;
    this.tokens = report.analysed.tokens;
    this.chunks = chunks;
    this.covering = covering;
  }

  /** Who a mention stands for: its members, its actor, or what its words name; `stands` lets a place stand for its state. */
  fromMention(mention: Mention, chunk: NounChunk, stands: boolean): ActorDraft[] {
    const known = (id: string | null): id is string => id !== null && this.report.book.get(id) !== undefined;
    if (mention.members.length > 0) return mention.members.filter(known).map((id) => knownActor(mention, id));
    if (mention.kind === "place")
      return stands && known(mention.entity) ? [knownActor(mention, mention.entity, true)] : [];
    const id = mention.person ?? mention.actor;
    if (known(id)) return [knownActor(mention, id)];
    if (mention.kind === "pronoun") return known(mention.entity) ? [knownActor(mention, mention.entity)] : [];
    if (mention.kind === "document" || mention.kind === "group") return [];
    const last = this.tokens[mention.endToken - 1] as Token;
    // "Sanctions require": a capital that only the sentence gives names nobody, but for "Dockers staged".
    const isPlural = last.xpos === "NNS" && !PEOPLE_ENDING.test(last.lower);
    if (mention.kind === "person" && (isPlural || isThing(last.lower))) return [];
    const type =
      mention.kind === "person"
        ? "unspecified_group"
        : (actorTypeOf(this.tokens, chunk) ?? "unspecified_group");
    const own = mention === chunk.mention;
    return [
      this.slug(
        own ? chunk.first : mention.firstToken,
        own ? Math.max(chunk.head, mention.endToken - 1) : mention.endToken - 1,
        type,
        known(mention.entity) ? mention.entity : null,
      ),
    ];
  }

  /** An actor that only a common noun names, with what tells it from another. */
  described(n: number, chunk: NounChunk, type: ActorType): ActorDraft {
    const link = this.chunks[n + 1];
    const behind = this.chunks[n + 2];
    // "a court in Bavaria", "the spokesman for X": what stands behind tells one court from another.
    const told =
      link?.kind === "preposition" &&
      isOneOf(link.word, "of", "in", "for", "from", "at") &&
      behind?.kind === "noun" &&
      behind.mention
        ? behind
        : null;
    return this.slug(
      chunk.first,
      told ? told.end - 1 : chunk.head,
      type,
      this.stateIn(chunk) ?? told?.mention?.entity ?? null,
    );
  }

  /** "the Polish and Lithuanian ministers": the states that share a plural noun; empty where there is one or none. */
  statesOf(chunk: NounChunk): ActorDraft[] {
    const { first, head } = chunk;
    if ((this.tokens[head] as Token).xpos !== "NNS") return [];
    const out: ActorDraft[] = [];
    let joined = false;
    for (let i = first; i < head; i++) {
      const mention = this.covering(i);
      if (mention && mention.members.length > 1) return this.fromMention(mention, chunk, false);
      if (mention?.form !== "demonym" || !mention.entity) {
        joined ||= out.length > 0 && (this.tokens[i] as Token).upos === "CCONJ";
        continue;
      }
      if (out.some(({ id }) => id === mention.entity) || !this.report.book.get(mention.entity)) continue;
      out.push(knownActor(mention, mention.entity));
    }
    return joined && out.length > 1 ? out : [];
  }

  /** "its ambassador to Togo": the state inside an office's words. */
  within(chunk: Chunk | undefined): ActorDraft[] {
    if (chunk?.kind !== "noun" || chunk.mention?.kind !== "office") return [];
    const { mentions, book } = this.report;
    const stop = (this.tokens[chunk.end - 1] as Token).end;
    for (let m = firstFrom(mentions, (this.tokens[chunk.first] as Token).start); m < mentions.length; m++) {
      const mention = mentions[m] as Mention;
      if (mention.start >= stop) break;
      const { firstToken, entity } = mention;
      const before = itemAt(this.tokens, firstToken - 1)?.lower ?? "";
      if (mention === chunk.mention || !isOneOf(before, "to", "from", "in")) continue;
      if ((mention.kind === "state" || mention.kind === "place") && entity && book.get(entity))
        return [knownActor(mention, entity)];
    }
    return [];
  }

  /** The state or organisation that a mention inside the chunk names; null for none. */
  stateIn(chunk: NounChunk): string | null {
    for (let i = chunk.first; i < chunk.end; i++) {
      const mention = this.covering(i);
      if (mention?.entity && this.report.book.get(mention.entity)) return mention.entity;
    }
    return null;
  }

  /** An actor that only its words identify. */
  slug(first: number, last: number, type: ActorType, partOf: string | null): ActorDraft {
    let from = first;
    while (
      from < last &&
      isOneOf((this.tokens[from] as Token).upos, "DET", "NUM", "PRON") &&
      this.tokens[from + 1]?.text !== "-"
    )
      from++;
    const start = (this.tokens[from] as Token).start;
    const end = (this.tokens[last] as Token).end;
    const name = this.report.text.slice(start, end).replace(/\s+/g, " ");
    return {
      id: actorSlug(type, name),
      start,
      end,
      firstToken: from,
      endToken: last + 1,
      place: false,
      note: { type, name, partOf },
    };
  }
}
