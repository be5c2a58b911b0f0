/** Takes a token, gives the noun phrase or time phrase that starts there. */

import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { TIME_HEADS } from "../../data/time-words.ts";
import { isMarked } from "../../marks.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Chunk, LinkChunk, NounChunk } from "./chunk.ts";
import {
  acronymEnd,
  comparesNumber,
  compoundEnd,
  isModifier,
  isNoun,
  isNounBehind,
  isObjectNoun,
  joins,
  nounFollows,
  premodifies,
  runsOn,
  starts,
} from "./noun-modifiers.ts";
import { OWN_WORD, PREDICATES } from "./own-words.ts";
import { isDay, opensTime, timeChunk } from "./time-chunks.ts";

/** A pronoun that is a phrase by itself: no possessive, no relative. */
const isBare = ({ xpos }: Token): boolean => xpos === "PRP" || xpos === "EX" || xpos === "DT";

/** Words that have been read as one phrase; indices of tokens, -1 where there is none. */
interface Phrase {
  readonly first: number;
  /** Where it goes on. */
  next: number;
  head: number;
  possessive: number;
  /** The name that its head is. */
  mention: Mention | null;
  determined: boolean;
}

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
  const phrase: Phrase = {
    first: at,
    next: at,
    head: -1,
    possessive: -1,
    mention: null,
    determined: false,
  };
  while (phrase.next < end && phrase.next !== retag) {
    const name = nounMention(covering(phrase.next), phrase.next);
    if (!takeWord(tokens, end, phrase, name, previous)) break;
  }
  const bare = phrase.head < 0 ? headless(tokens, phrase) : settleHead(tokens, phrase);
  if (bare !== undefined) return bare;
  const { next, head, possessive, mention } = phrase;
  const chunk = finish(tokens, at, next, head, mention, possessive >= head ? -1 : possessive, false);
  const isTime =
    !mention &&
    (isDay(tokens[head] as Token) || (TIME_HEADS.has(chunk.lemma) && tokens[next]?.lower !== "of"));
  return isTime ? { kind: "time", first: at, end: next, word: chunk.lemma } : chunk;
}

/** Whether the phrase goes on with the word at its end, which it then holds. */
function takeWord(
  tokens: readonly Token[],
  end: number,
  phrase: Phrase,
  name: Mention | null,
  previous: Chunk | undefined,
): boolean {
  const { next: i, head } = phrase;
  const token = tokens[i] as Token;
  const own = isMarked(token, OWN_WORD);
  if (own && head >= 0 && (PREDICATES.holds(token) || opensTime(tokens, i))) return false;
  if (name) return takeName(phrase, name, end);
  const compound = i > phrase.first ? compoundEnd(tokens, i, end) : 0;
  if (compound > 0 && (head < 0 || phrase.possessive === i - 1)) {
    phrase.head = compound - 1;
    phrase.mention = null;
    return take(phrase, compound);
  }
  if (own && head < 0 && comparesNumber(tokens, i)) return take(phrase, i + 2);
  const owned = phrase.possessive === i - 1;
  if (token.xpos === "POS") {
    if (head < 0) return false;
    phrase.possessive = i;
    return take(phrase, i + 1);
  }
  if (token.upos === "DET" || token.xpos === "PRP$" || token.xpos === "PDT") {
    if (head >= 0 && !owned) return false;
    phrase.determined = true;
    return take(phrase, i + 1);
  }
  if (i === phrase.first && isModifier(tokens, i)) return take(phrase, i + 1);
  const hidden = i === phrase.first && (isObjectNoun(token, previous) || isNounBehind(token, previous));
  if (isNoun(token) || hidden) {
    if (isDay(token) && head >= 0 && tokens[i + 1]?.xpos !== "POS") return false;
    phrase.head = i;
    phrase.mention = null;
    return take(phrase, i + 1);
  }
  if (token.upos === "NUM" || token.upos === "SYM" || token.text === "%")
    return !endsBeforeNumber(tokens, phrase) && take(phrase, i + 1);
  if (token.upos === "ADJ") {
    // "a Brazilian congressional committee", "a Palestinian militant"
    const goesOn =
      phrase.mention?.form === "demonym" &&
      head === i - 1 &&
      (ACTOR_NOUNS.has(token.lower) || nounFollows(tokens, i + 1, end));
    return (head < 0 || owned || goesOn || runsOn(tokens, i, end)) && take(phrase, i + 1);
  }
  return takeLink(tokens, end, phrase);
}

/** "Iran 's Mohammad Zarif", "Defence Secretary X": names run on; "gave Pakistan China's tanks" is rare. */
function takeName(phrase: Phrase, name: Mention, end: number): true {
  const next = Math.min(end, name.endToken);
  phrase.head = Math.min(Math.max(name.head, name.firstToken), next - 1);
  phrase.mention = name;
  return take(phrase, next);
}

/** Whether a number belongs to what follows: behind a noun, unless a name or a possessive has it or a noun follows. */
function endsBeforeNumber(tokens: readonly Token[], { next: i, head, possessive }: Phrase): boolean {
  if (head < 0) return false;
  const before = tokens[i - 1] as Token;
  const follows = isNoun(tokens[i + 1] ?? (tokens[i] as Token));
  return before.upos === "NOUN"
    ? isNoun(before) || !follows
    : possessive !== i - 1 && !follows && before.upos !== "PROPN";
}

/** What joins two words of a phrase or stands before its noun: "Jr.", a conjunction, an acronym in brackets, a participle. */
function takeLink(tokens: readonly Token[], end: number, phrase: Phrase): boolean {
  const { first, next: i, head, determined, possessive } = phrase;
  const { text } = tokens[i] as Token;
  if (head >= 0 && text === "," && isOneOf(tokens[i + 1]?.lower, "jr.", "jr", "sr.", "sr"))
    return take(phrase, i + 2);
  if (joins(tokens, i, end, head)) return take(phrase, i + 1);
  const close = text === "(" && head >= 0 ? acronymEnd(tokens, i, end) : 0;
  if (close > 0) return take(phrase, close);
  return (
    premodifies(tokens, i, end, head, determined || i > first, possessive === i - 1) && take(phrase, i + 1)
  );
}

function take(phrase: Phrase, next: number): true {
  phrase.next = next;
  return true;
}

/**
 * A phrase without a noun: "the Turkish", "the wounded", "the US military" whose noun was taken for an adjective have their
 * last word for a head (undefined: go on), a determiner alone is a pronoun; null where it is no phrase.
 */
function headless(tokens: readonly Token[], phrase: Phrase): NounChunk | null | undefined {
  const { first, next, determined } = phrase;
  const last = tokens[next - 1] as Token;
  if (next <= first) return null;
  if (last.upos === "DET") return determined ? finish(tokens, first, next, next - 1, null, -1, true) : null;
  if (!determined && last.upos !== "NUM") return null;
  phrase.head = next - 1;
  return undefined;
}

/** "The US military/ADJ sent": an adjective that ends the phrase is its head. */
function settleHead(tokens: readonly Token[], phrase: Phrase): undefined {
  const last = phrase.next - 1;
  if ((tokens[last] as Token).upos !== "ADJ" || phrase.possessive === last || phrase.head >= last) return;
  phrase.head = last;
  phrase.mention = null;
}

const nounMention = (mention: Mention | null, at: number): Mention | null =>
  mention && mention.kind !== "pronoun" && mention.kind !== "document" && mention.endToken > at
    ? mention
    : null;

/** "sit-in", "walk-off": a head that is no noun by itself with what a hyphen joins to it. */
const joinedLemma = (tokens: readonly Token[], head: number): string => {
  const token = tokens[head] as Token;
  const joined = tokens[head - 1]?.text === "-" && tokens[head - 1]?.end === token.start;
  return joined ? `${tokens[head - 2]?.lower}-${token.lower}` : lemmaAs(token, "NOUN");
};

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
    lemma:
      token.upos === "NOUN" || token.upos === "PROPN" ? lemmaAs(token, "NOUN") : joinedLemma(tokens, head),
    mention,
    pronoun,
    possessive,
  };
}
