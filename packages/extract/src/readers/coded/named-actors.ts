/** Takes a mention or a noun chunk, gives the actors that its own words name. */
import { type ActorType, actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { actorTypeOf, isThing } from "./actor-types.ts";
import type { Chunk, NounChunk } from "./chunk.ts";

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
    const at = {
      start: mention.start,
      end: mention.end,
      firstToken: mention.firstToken,
      endToken: mention.endToken,
    };
    const known = (id: string | null): id is string => id !== null && this.report.book.get(id) !== undefined;
    if (mention.members.length > 0)
      return mention.members.filter(known).map((id) => ({ ...at, id, place: false, note: null }));
    if (mention.kind === "place")
      return stands && known(mention.entity) ? [{ ...at, id: mention.entity, place: true, note: null }] : [];
    const id = mention.person ?? mention.actor;
    if (known(id)) return [{ ...at, id, place: false, note: null }];
    if (mention.kind === "pronoun")
      return known(mention.entity) ? [{ ...at, id: mention.entity, place: false, note: null }] : [];
    if (mention.kind === "document" || mention.kind === "group") return [];
    if (mention.kind === "person" && isThing((this.tokens[mention.endToken - 1] as Token).lower)) return [];
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
      ["of", "in", "for", "from", "at"].includes(link.word) &&
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
    while (from < last && ["DET", "NUM", "PRON"].includes((this.tokens[from] as Token).upos)) from++;
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
