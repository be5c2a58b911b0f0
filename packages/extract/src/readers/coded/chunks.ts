/** Takes a sentence's tokens and mentions, gives its chunks in order. */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { MODE_OF, REPORTING } from "../../data/cameo-modes.ts";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isMarked } from "../../marks.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import type { Chunk, LinkChunk } from "./chunk.ts";
import { nounChunkAt } from "./noun-chunks.ts";
import { OWN_WORD, PREDICATES, VERBAL_PREPOSITIONS } from "./own-words.ts";
import { verbChunkAt } from "./verb-chunks.ts";

const QUOTATION = /^["“”‘’«»`]+$|^''$|^``$/;
/** Nouns whose "that" opens what was claimed or asked. */
const CLAIMS = new Set(
  "demand call request claim insistence warning threat statement assertion allegation suggestion proposal report accusation complaint evidence".split(
    " ",
  ),
);
const BOUNDARY = new Set("; : — – -- - …".split(" "));

/** Chunks of a sentence; `covering` tells which mention covers a token. */
export function readChunks(
  tokens: readonly Token[],
  sentence: Sentence,
  covering: (token: number) => Mention | null,
): Chunk[] {
  const chunks = cut(tokens, sentence, covering, -1);
  const verb = chunks.find((chunk) => chunk.kind === "verb" && chunk.form === "finite");
  const retag = hiddenVerb(tokens, sentence, verb?.first ?? -1);
  if (retag < 0) return chunks;
  return cut(
    tokens,
    sentence,
    (i) => {
      const mention = covering(i);
      return mention && mention.firstToken < retag && mention.endToken > retag ? null : mention;
    },
    retag,
  );
}

/**
 * A word of the dictionary that the tagger took for a noun, an adjective or a participle and that must be the finite
 * verb: the sentence has no other ("Oslo denies backing rebels"), or what stands behind it can only follow a verb
 * ("separatists overran a garrison"), before the first finite verb (`finite`, -1 for none). -1 where there is none.
 */
function hiddenVerb(tokens: readonly Token[], sentence: Sentence, finite: number): number {
  const stop = finite < 0 ? sentence.endToken - 1 : finite - 1;
  for (let i = sentence.firstToken + 1; i < stop; i++) {
    const token = tokens[i] as Token;
    if (!MISTAKEN.has(token.xpos) || token.text !== token.lower) continue;
    const before = tokens[i - 1] as Token;
    if (before.upos !== "PROPN" && before.upos !== "NOUN" && !startsUpper(before.text)) continue;
    const verb = lemmaAs(token, "VERB");
    const plural = token.xpos === "NNS" || token.xpos === "NNPS";
    if (!CAMEO_VERBS.has(verb) && !REPORTING.has(verb) && !MODE_OF.has(verb)) continue;
    if (plural && finite < 0) return i;
    if (verb === token.lower && token.upos !== "ADP" && !UNCHANGED.has(verb)) continue;
    const next = tokens[i + 1] as Token;
    if (next.upos === "DET" || next.xpos === "PRP$") return i;
    if (next.upos === "ADJ" && tokens[i + 2]?.upos === "DET") return i;
    if (finite < 0 && !plural && SPLITTING.has(next.lower)) return i;
    if (plural ? next.xpos === "VBG" : finite < 0 && OBJECTS.has(next.upos)) return i;
  }
  return -1;
}

/** Tags of words that may be finite verbs all the same. */
const MISTAKEN = new Set("NN NNS NNPS JJ VBN IN".split(" "));
/** Verbs whose past is their stem, and words behind such a verb that no noun has behind it. */
const UNCHANGED = new Set("set put cut hit let shut quit".split(" "));
const SPLITTING = new Set("up out off down back away free".split(" "));
/** What an object may start with. */
const OBJECTS = new Set(["PROPN", "NUM", "ADJ"]);

function cut(
  tokens: readonly Token[],
  sentence: Sentence,
  covering: (token: number) => Mention | null,
  retag: number,
): Chunk[] {
  const chunks: Chunk[] = [];
  const { endToken } = sentence;
  let i = sentence.firstToken;
  while (i < endToken) {
    const token = tokens[i] as Token;
    const own = isMarked(token, OWN_WORD);
    if (own && VERBAL_PREPOSITIONS.holds(token) && token.xpos === "VBG" && startsPhrase(tokens[i + 1])) {
      chunks.push({ kind: "preposition", first: i, end: i + 1, word: token.lower });
      i++;
      continue;
    }
    if (own && PREDICATES.holds(token)) {
      chunks.push({ kind: "adjective", first: i, end: i + 1, word: token.lower });
      i++;
      continue;
    }
    const previous = chunks[chunks.length - 1];
    const noun = nounChunkAt(tokens, i, endToken, covering, previous, retag);
    if (noun) {
      chunks.push(noun);
      i = noun.end;
      continue;
    }
    const verb = verbChunkAt(tokens, i, endToken, retag);
    if (verb) {
      chunks.push(verb);
      i = verb.end;
      continue;
    }
    if (token.text === "(" || token.text === "[") {
      const close = closing(tokens, i, endToken);
      if (close > i) {
        i = close + 1;
        continue;
      }
    }
    const link = linkAt(token, i);
    if (link) chunks.push(link);
    i++;
  }
  for (let k = 0; k < chunks.length; k++)
    if (isComplementizer(chunks, k)) chunks[k] = { ...(chunks[k] as LinkChunk), kind: "that" };
  return chunks;
}

/** "said on Tuesday that X": a "that" behind a verb opens a clause, however it was tagged. */
function isComplementizer(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k] as Chunk;
  if (chunk.kind !== "who" || chunk.word !== "that" || chunks[k + 1]?.kind !== "noun") return false;
  let i = k - 1;
  while (
    itemAt(chunks, i)?.kind === "time" ||
    (itemAt(chunks, i)?.kind === "preposition" && chunks[i + 1]?.kind === "time")
  )
    i--;
  // "insisted in Oslo that"
  const said = itemAt(chunks, i - 2);
  if (
    itemAt(chunks, i)?.kind === "noun" &&
    itemAt(chunks, i - 1)?.kind === "preposition" &&
    said?.kind === "verb" &&
    (REPORTING.has(said.lemma) || said.lemma === "demand")
  )
    i -= 2;
  const before = itemAt(chunks, i);
  return before?.kind === "verb" || (before?.kind === "noun" && i === k - 1 && CLAIMS.has(before.lemma));
}

const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined && ["DET", "NOUN", "PROPN", "NUM", "ADJ", "PRON"].includes(token.upos);

function closing(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 25); i++)
    if (tokens[i]?.text === ")" || tokens[i]?.text === "]") return i;
  return -1;
}

function linkAt(token: Token, i: number): LinkChunk | null {
  const kind = kindOfLink(token);
  return (
    kind && { kind, first: i, end: i + 1, word: kind === "adjective" ? lemmaAs(token, "ADJ") : token.lower }
  );
}

function kindOfLink(token: Token): LinkChunk["kind"] | null {
  if (token.text === ",") return "comma";
  if (!isLetter(token.text.charCodeAt(0))) {
    if (BOUNDARY.has(token.text)) return "mark";
    if (QUOTATION.test(token.text)) return null;
  }
  switch (token.upos) {
    case "CCONJ":
      return "and";
    case "SCONJ":
      return token.lower === "that" ? "that" : asPreposition(token) ? "preposition" : "subordinator";
    case "ADP":
      return "preposition";
    case "ADJ":
      return "adjective";
    default:
      if (token.xpos === "WDT" || token.xpos === "WP" || token.xpos === "WP$") return "who";
      if (token.xpos === "WRB") return "subordinator";
      return token.lower === "to" ? "preposition" : null;
  }
}

/** A small letter without accent, as most words start with. */
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Prepositions of a clause ("of attacking", "by sending") are tagged as subordinators. */
const asPreposition = (token: Token): boolean =>
  [
    "of",
    "for",
    "by",
    "with",
    "to",
    "in",
    "on",
    "from",
    "against",
    "about",
    "at",
    "into",
    "over",
    "without",
  ].includes(token.lower);
