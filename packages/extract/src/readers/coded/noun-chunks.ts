/** Takes a token, gives the noun phrase or time phrase that starts there. */

import { lemmaAs, type Token } from "@readout/english";
import { TIME_HEADS } from "../../data/time-words.ts";
import { isMarked } from "../../marks.ts";
import type { Mention } from "../../mentions/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, LinkChunk, NounChunk } from "./chunk.ts";
import {
  acronymEnd,
  comparesNumber,
  isNoun,
  isObjectNoun,
  joins,
  premodifies,
  runsOn,
  starts,
} from "./noun-modifiers.ts";
import { OWN_WORD, PREDICATES } from "./own-words.ts";
import { isDay, opensTime, timeChunk } from "./time-chunks.ts";

/** A pronoun that is a phrase by itself: no possessive, no relative. */
const isBare = ({ xpos }: Token): boolean => xpos === "PRP" || xpos === "EX" || xpos === "DT";

/** The noun or time phrase at a token; null where none starts. A mention of several words counts as one word. */
export function nounChunkAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  covering: (token: number) => Mention | null,
  previous: Chunk | undefined,
  retag = -1,
): NounChunk | LinkChunk | null {
  if (at === retag) return null;
  const first = tokens[at] as Token;
  const named = nounMention(covering(at), at);
  if (!named && first.upos === "PRON" && isBare(first)) {
    if (first.xpos === "EX") return null;
    return finish(tokens, at, at + 1, at, covering(at), -1, true);
  }
  if (isDay(first) && !(named && named.endToken > at + 2) && !(tokens[at + 1]?.xpos === "POS"))
    return timeChunk(tokens, at, end);
  if (!named && !starts(tokens, at, end, previous)) return null;
  let i = at;
  let head = -1;
  let possessive = -1;
  let mention: Mention | null = null;
  let determined = false;
  while (i < end && i !== retag) {
    const token = tokens[i] as Token;
    const name = nounMention(covering(i), i);
    const own = isMarked(token, OWN_WORD);
    if (own && head >= 0 && (PREDICATES.holds(token) || opensTime(tokens, i))) break;
    if (name) {
      // "Iran 's Mohammad Zarif", "Defence Secretary X": names run on; "gave Pakistan China's tanks" is rare.
      i = Math.min(end, name.endToken);
      head = Math.min(Math.max(name.head, name.firstToken), i - 1);
      mention = name;
      continue;
    }
    if (own && head < 0 && comparesNumber(tokens, i)) {
      i += 2;
      continue;
    }
    if (token.xpos === "POS") {
      if (head < 0) break;
      possessive = i;
      i++;
      continue;
    }
    if (token.upos === "DET" || token.xpos === "PRP$" || token.xpos === "PDT") {
      if (head >= 0 && possessive !== i - 1) break;
      determined = true;
      i++;
      continue;
    }
    if (isNoun(token) || (i === at && isObjectNoun(token, previous))) {
      if (isDay(token) && head >= 0 && tokens[i + 1]?.xpos !== "POS") break;
      head = i;
      mention = null;
      i++;
      continue;
    }
    if (token.upos === "NUM" || token.upos === "SYM" || token.text === "%") {
      if (
        head >= 0 &&
        possessive !== i - 1 &&
        !isNoun(tokens[i + 1] ?? token) &&
        (tokens[i - 1] as Token).upos !== "PROPN"
      )
        break;
      if (head >= 0 && isNoun(tokens[i - 1] as Token) && (tokens[i - 1] as Token).upos === "NOUN") break;
      i++;
      continue;
    }
    if (token.upos === "ADJ") {
      if (head >= 0 && possessive !== i - 1 && !runsOn(tokens, i, end)) break;
      i++;
      continue;
    }
    if (head >= 0 && token.text === "," && isOneOf(tokens[i + 1]?.lower, "jr.", "jr", "sr.", "sr")) {
      i += 2;
      continue;
    }
    if (joins(tokens, i, end, head)) {
      i++;
      continue;
    }
    if (token.text === "(" && head >= 0) {
      const close = acronymEnd(tokens, i, end);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (premodifies(tokens, i, end, head, determined || i > at, possessive === i - 1)) {
      i++;
      continue;
    }
    break;
  }
  if (head < 0) {
    // "the Turkish", "the wounded", "the US military" with a head that was taken for an adjective
    const last = tokens[i - 1] as Token | undefined;
    if (i <= at || !last || !(determined || last.upos === "NUM") || last.upos === "DET")
      return i > at && determined && last?.upos === "DET"
        ? finish(tokens, at, i, i - 1, null, -1, true)
        : null;
    head = i - 1;
  } else {
    const last = tokens[i - 1] as Token;
    // "The US military/ADJ sent"
    if (last.upos === "ADJ" && possessive !== i - 1 && head < i - 1) {
      head = i - 1;
      mention = null;
    }
  }
  if (possessive >= head) possessive = -1;
  const chunk = finish(tokens, at, i, head, mention, possessive, false);
  if (!mention && isDay(tokens[head] as Token)) return { kind: "time", first: at, end: i, word: chunk.lemma };
  if (!mention && TIME_HEADS.has(chunk.lemma) && tokens[i]?.lower !== "of")
    return { kind: "time", first: at, end: i, word: chunk.lemma };
  return chunk;
}

const nounMention = (mention: Mention | null, at: number): Mention | null =>
  mention && mention.kind !== "pronoun" && mention.kind !== "document" && mention.endToken > at
    ? mention
    : null;

function finish(
  tokens: readonly Token[],
  first: number,
  end: number,
  head: number,
  mention: Mention | null,
  possessive: number,
  pronoun: boolean,
): NounChunk {
  const token = tokens[head] as Token;
  return {
    kind: "noun",
    first,
    end,
    head,
    lemma: lemmaAs(token, "NOUN"),
    mention,
    pronoun,
    possessive,
  };
}
