/** Takes a token, gives the noun phrase or time phrase that starts there. */
import { lemma, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { ACT_NOUNS, NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { CAMEO_VERBS } from "../../data/cameo-verbs.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Chunk, LinkChunk, NounChunk } from "./chunk.ts";

const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight".split(
    " ",
  ),
);
const RELATIVE_DAYS = new Set(["today", "yesterday", "tomorrow", "tonight"]);
const TIME_HEADS = new Set(
  "week month year day morning afternoon evening night weekend summer winter spring autumn fall quarter hour minute decade century time while moment weekday midnight noon".split(
    " ",
  ),
);

/** Plural actors that a tagger may take for verbs ("refugees", "rebels"). */
const PLURAL_ACTORS = new Set(
  [...ACTOR_NOUNS.keys()].filter((noun) => !CAMEO_VERBS.has(noun)).map((noun) => `${noun}s`),
);
const VERBAL_ADJECTIVES = new Set(
  "scathing blistering stinging damning standing ongoing lasting growing binding outstanding peacekeeping neighbouring neighboring opposing warring visiting ruling leading remaining fleeing returning outgoing incoming surrounding existing".split(
    " ",
  ),
);
const PREDICATES = new Set(["guilty", "liable", "responsible"]);

const isNoun = (token: Token): boolean =>
  token.upos === "NOUN" ||
  token.upos === "PROPN" ||
  (token.xpos === "VBZ" && PLURAL_ACTORS.has(token.lower)) ||
  token.lower === "embargo";
const isDay = (token: Token): boolean =>
  (token.upos === "PROPN" && DAYS.has(token.lower)) ||
  (token.upos === "NOUN" && RELATIVE_DAYS.has(token.lower));

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
  if (!named && first.upos === "PRON" && /^(?:PRP|EX|DT)$/.test(first.xpos)) {
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
    if (head >= 0 && (PREDICATES.has(token.lower) || opensTime(tokens, i))) break;
    if (name) {
      // "Iran 's Mohammad Zarif", "Defence Secretary X": names run on; "gave Pakistan China's tanks" is rare.
      i = Math.min(end, name.endToken);
      head = Math.min(Math.max(name.head, name.firstToken), i - 1);
      mention = name;
      continue;
    }
    if (head < 0 && comparesNumber(tokens, i)) {
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
    if (head >= 0 && token.text === "," && /^[js]r\.?$/.test(tokens[i + 1]?.lower ?? "")) {
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

/** "last month", "this week" behind a noun phrase are a phrase of their own. */
const opensTime = (tokens: readonly Token[], i: number): boolean =>
  ["last", "next", "this", "earlier", "late", "early", "that"].includes((tokens[i] as Token).lower) &&
  tokens[i + 1] !== undefined &&
  (TIME_HEADS.has((tokens[i + 1] as Token).lower) || isDay(tokens[i + 1] as Token));

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
    lemma: lemma(token.text, "NOUN"),
    mention,
    pronoun,
    possessive,
  };
}

function timeChunk(tokens: readonly Token[], at: number, end: number): LinkChunk {
  let i = at + 1;
  while (i < end) {
    const token = tokens[i] as Token;
    if (token.upos === "NUM" || isDay(token) || TIME_HEADS.has(token.lower)) i++;
    else if (token.text === "," && tokens[i + 1]?.upos === "NUM" && i + 1 < end) i += 2;
    else break;
  }
  return { kind: "time", first: at, end: i, word: (tokens[at] as Token).lower };
}

/** "dismissed calls by X": right behind a verb, a word that names a request or an act is no verb of its own. */
const isObjectNoun = (token: Token, previous: Chunk | undefined): boolean =>
  token.xpos === "VBZ" &&
  previous?.kind === "verb" &&
  previous.form !== "bare" &&
  (ACT_NOUNS.has(lemma(token.text, "NOUN")) || NOUN_CLASSES.request.has(lemma(token.text, "NOUN")));

function comparesNumber(tokens: readonly Token[], i: number): boolean {
  const number = tokens[i + 2];
  return (
    ["more", "less", "fewer", "other"].includes((tokens[i] as Token).lower) &&
    tokens[i + 1]?.lower === "than" &&
    number !== undefined &&
    (number.upos === "NUM" || number.xpos === "$")
  );
}

function starts(tokens: readonly Token[], at: number, end: number, previous: Chunk | undefined): boolean {
  const token = tokens[at] as Token;
  if (isNoun(token) || token.upos === "NUM" || token.xpos === "$") return true;
  if (isObjectNoun(token, previous)) return true;
  // "more than 1,500 people"
  if (comparesNumber(tokens, at)) return true;
  if (token.xpos === "WDT" || token.xpos === "WP$") return false;
  if (token.upos === "DET" || token.xpos === "PRP$" || token.xpos === "PDT") return true;
  if (token.upos === "ADJ") return nounFollows(tokens, at + 1, end);
  // "accept returned asylum seekers", "said captured former president X": a participle that nobody governs but the verb before.
  if (VERBAL_ADJECTIVES.has(token.lower) && token.xpos === "VBG" && previous?.kind !== "noun")
    return nounFollows(tokens, at + 1, end);
  if (token.xpos === "VBN" && previous && (previous.kind === "verb" || previous.kind === "preposition"))
    return nounFollows(tokens, at + 1, end);
  return false;
}

/** Whether nothing but modifiers stands between a place and the next noun. */
function nounFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 7); i++) {
    const token = tokens[i] as Token;
    if (isNoun(token)) return true;
    if (token.text === "," && tokens[i + 1]?.upos === "ADJ") continue;
    if (
      token.upos !== "ADJ" &&
      token.upos !== "NUM" &&
      token.xpos !== "HYPH" &&
      token.text !== "-" &&
      token.upos !== "CCONJ" &&
      token.xpos !== "VBN" &&
      token.xpos !== "VBG"
    )
      return false;
  }
  return false;
}

const runsOn = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 1 < end &&
  (isNoun(tokens[i + 1] as Token) || tokens[i + 1]?.xpos === "HYPH") &&
  isNoun(tokens[i - 1] as Token);

/** Hyphens, "&" between names, "and" and commas between adjectives before a noun. */
function joins(tokens: readonly Token[], i: number, end: number, head: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after || i + 1 >= end) return false;
  if (
    token.xpos === "HYPH" ||
    ((token.text === "-" || token.text === "/") && before.end === token.start && token.end === after.start)
  )
    return true;
  if (token.text === "&") return head >= 0;
  if (token.upos === "ADV")
    return head < 0 && (after.upos === "ADJ" || after.upos === "NUM" || after.lower === "than");
  if (token.lower === "than") return head < 0 && after.upos === "NUM";
  if (token.lower === "and" || token.text === ",")
    return head < 0 && before.upos === "ADJ" && after.upos === "ADJ" && nounFollows(tokens, i + 1, end);
  return false;
}

/** "(KIO)", "(SPLA-IO)": a short form behind a name belongs to it. Gives the token behind it, 0 where it is something else. */
function acronymEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    const token = tokens[i] as Token;
    if (token.text === ")") return i > at + 1 ? i + 1 : 0;
    if (!isNoun(token) && token.xpos !== "HYPH" && token.text !== "-") return 0;
  }
  return 0;
}

/** A participle before its noun ("a planned visit", "his captured soldiers"), or behind a hyphen ("state-owned"). */
function premodifies(
  tokens: readonly Token[],
  i: number,
  end: number,
  head: number,
  begun: boolean,
  possessed: boolean,
): boolean {
  const token = tokens[i] as Token;
  if (token.xpos !== "VBN" && token.xpos !== "VBG" && token.xpos !== "VBD") return false;
  const before = tokens[i - 1];
  if (before?.xpos === "HYPH" || before?.text === "-" || token.lower === "peacekeeping") return true;
  if (head >= 0 && !possessed) return false;
  if (begun) return nounFollows(tokens, i + 1, end);
  return token.xpos === "VBN" && nounFollows(tokens, i + 1, end);
}
