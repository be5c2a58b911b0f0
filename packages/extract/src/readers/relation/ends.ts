/** Takes a token, gives the actor named there as an end of a relation: a mention, or the words of an armed group. */

import type { Token } from "@readout/english";
import { ARMED_ADJECTIVES, ARMED_NOUNS } from "../../data/relation-words.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import type { RelationEnd } from "./relation-reading.ts";

/** A relation's end with the index of the token behind it. */
export interface EndReading {
  readonly end: RelationEnd;
  readonly next: number;
}

const ARTICLES = new WordList("the a an its their his her");

/** The state, organisation, group or person named at a token (after an article); `place` lets a place stand for its state. */
export function namedAt(report: Report, at: number, place = false): EndReading | null {
  const { tokens } = report.analysed;
  const i = ARTICLES.holds(tokens[at]) ? at + 1 : at;
  for (const from of i === at ? [at] : [at, i]) {
    const mention = report.mentions[mentionAt(report, from)];
    if (mention?.firstToken === from && isActor(mention, place))
      return { end: { mention }, next: mention.endToken };
  }
  return null;
}

const isActor = (mention: Mention, place: boolean): boolean =>
  mention.entity !== null &&
  mention.kind !== "outlet" &&
  mention.kind !== "document" &&
  mention.kind !== "anonymous" &&
  mention.kind !== "pronoun" &&
  (place || mention.kind !== "place");

/** An armed group by its description: "armed opposition groups", "Kurdish fighters"; what qualifies it behind isn't part of it. */
export function armedAt(report: Report, at: number): EndReading | null {
  const { tokens } = report.analysed;
  const first = ARTICLES.holds(tokens[at]) ? at + 1 : at;
  const mention = report.mentions[mentionAt(report, first)];
  if (mention?.firstToken === first && mention.kind === "armed_group")
    return { end: { mention }, next: mention.endToken };
  if (tokens[first]?.upos === "VERB") return null;
  let armed = false;
  for (let i = first; i < first + 5 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (ARMED_ADJECTIVES.holds(token)) armed = true;
    if (ARMED_NOUNS.holds(token) && token.upos === "NOUN" && !ARMED_NOUNS.holds(tokens[i + 1])) {
      if (
        !armed &&
        !/^(rebels|militias|militia|militants|insurgents|guerrillas|separatists|fighters)$/.test(token.lower)
      )
        return null;
      return {
        end: { group: { start: (tokens[first] as Token).start, end: token.end } },
        next: i + 1,
      };
    }
    if (
      token.upos !== "ADJ" &&
      token.upos !== "NOUN" &&
      token.upos !== "PROPN" &&
      token.xpos !== "VBN" &&
      token.xpos !== "HYPH"
    )
      return null;
  }
  return null;
}

/** The entity or actor id that a mention stands for as the target of a relation: a person is itself, everything else its entity. */
export const targetOf = (mention: Mention): string | null =>
  mention.person ?? mention.entity ?? mention.actor;

/** The entity that a mention stands for as the origin of a relation; null for a person whose side the text doesn't give. */
export const originOf = (mention: Mention): string | null =>
  mention.entity === null || mention.entity.startsWith("person:") ? null : mention.entity;
