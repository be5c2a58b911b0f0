/** Takes a cue, gives the noun phrase that names its source: before it, behind it, or past an apposition. */
import type { Token } from "@readout/english";

/** A token range `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const INSIDE = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "X", "SYM"]);
const SKIPPED = new Set([
  "also",
  "later",
  "earlier",
  "then",
  "previously",
  "repeatedly",
  "frequently",
  "today",
  "yesterday",
  "who",
  "jointly",
  "publicly",
  "reportedly",
  "often",
  "again",
  "once",
  "separately",
  "further",
  "strongly",
  "has",
  "have",
  "had",
  "is",
  "was",
  "were",
  "are",
  "be",
  "been",
  "did",
  "does",
  "do",
]);
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const BAD_PRONOUNS = new Set(["which", "that", "what", "this", "these", "those", "there", "who"]);
const LINKS = new Set(["of", "from", "for", "in", "at", "to", "with", "on", "after", "against", "by"]);

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";
const isMark = (text: string): boolean =>
  text === "“" || text === "”" || text === '"' || text === "''" || text === "``";

/** The noun phrase that ends just before `cue`; null where none stands there. */
export function sourceBefore(tokens: readonly Token[], first: number, cue: number): TokenRange | null {
  let i = cue - 1;
  while (
    i >= first &&
    (SKIPPED.has(word(tokens, i)) ||
      (tokens[i] as Token).upos === "AUX" ||
      (tokens[i] as Token).upos === "ADV" ||
      DAYS.test(word(tokens, i)) ||
      (word(tokens, i) === "on" && DAYS.test(word(tokens, i + 1))))
  )
    i--;
  if (i < first) return null;
  if (word(tokens, i) === ",") {
    // "X, who said …"
    if (word(tokens, i + 1) === "who") return nounPhrase(tokens, first, i - 1);
    const past = beforeApposition(tokens, first, i);
    return past === null ? null : nounPhrase(tokens, first, past);
  }
  if (word(tokens, i) === ")") {
    while (i > first && word(tokens, i) !== "(") i--;
    i--;
  }
  const dash = word(tokens, i);
  if (dash === "—" || dash === "–" || dash === "-") {
    // "X — as Y put it — said"
    let open = i - 1;
    while (open > first && i - open < 30 && word(tokens, open) !== dash) open--;
    return word(tokens, open) === dash ? nounPhrase(tokens, first, open - 1) : null;
  }
  const last = tokens[i] as Token;
  // A capitalised name in -s that the tagger took for a verb: two finite verbs don't stand side by side.
  if (last.xpos === "VBZ" && (i === first || (tokens[i - 1] as Token).upos === "PROPN"))
    return { first: i === first ? i : chunkStart(tokens, first, i), end: i + 1 };
  return nounPhrase(tokens, first, i);
}

/** "X, who …, said" / "X, the minister of Y, said": the last token of X, before the comma that opens the insertion. */
function beforeApposition(tokens: readonly Token[], first: number, comma: number): number | null {
  for (let i = comma - 1; i > first && comma - i < 40; i--) {
    if (isMark(word(tokens, i)) || word(tokens, i) === ";") return null;
    if (word(tokens, i) !== ",") continue;
    const next = tokens[i + 1] as Token;
    const opens =
      next.upos === "DET" ||
      next.upos === "PRON" ||
      next.upos === "NOUN" ||
      next.upos === "PROPN" ||
      next.upos === "ADJ" ||
      next.upos === "NUM" ||
      next.upos === "VERB" ||
      next.upos === "ADP" ||
      next.upos === "SCONJ" ||
      next.upos === "ADV";
    const before = tokens[i - 1] as Token;
    if (opens && (before.upos === "PROPN" || before.upos === "NOUN" || before.upos === "PRON")) {
      // "A, B and C said" is a list, not an apposition.
      return i - 1;
    }
  }
  return null;
}

/** The noun phrase whose last token is `last`, with what hangs on it by a preposition ("a statement from the ministry"). */
function nounPhrase(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  if (last < first || !NOMINAL.has((tokens[last] as Token).upos)) return null;
  if (BAD_PRONOUNS.has(word(tokens, last))) return null;
  let from = chunkStart(tokens, first, last);
  for (let hops = 0; hops < 4 && from - 2 >= first; hops++) {
    const link = tokens[from - 1] as Token;
    const before = tokens[from - 2] as Token;
    if (
      link.upos === "CCONJ" &&
      NOMINAL.has(before.upos) &&
      before.upos === (tokens[from] as Token).upos &&
      before.upos === "PROPN"
    )
      from = chunkStart(tokens, first, from - 2);
    else if (
      LINKS.has(link.lower) &&
      link.upos === "ADP" &&
      NOMINAL.has(before.upos) &&
      before.upos !== "PRON" &&
      !DAYS.test(before.lower)
    )
      from = chunkStart(tokens, first, from - 2);
    else break;
  }
  return { first: from, end: last + 1 };
}

function chunkStart(tokens: readonly Token[], first: number, last: number): number {
  let from = last;
  if ((tokens[last] as Token).upos === "PRON" && (tokens[last] as Token).xpos !== "NN") return last;
  while (from - 1 >= first) {
    const before = tokens[from - 1] as Token;
    if (
      INSIDE.has(before.upos) ||
      /^['’]s?$/.test(before.lower) ||
      (before.text === "-" && from - 2 >= first) ||
      (before.upos === "PRON" && before.xpos === "PRP$") ||
      (before.text === "." && false)
    ) {
      if (isMark(before.text)) break;
      if (before.upos === "DET" && from - 1 < last) {
        from--;
        if (!/^['’]s?$/.test(word(tokens, from - 1))) break;
        continue;
      }
      from--;
    } else break;
  }
  while (from < last && /^['’]s?$|^-$/.test((tokens[from] as Token).text)) from++;
  return from;
}

/** The noun phrase that starts at `at` ("said the minister", "according to X"); null where none starts there. */
export function sourceAfter(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  let i = at;
  const start = tokens[i];
  if (
    !start ||
    i >= end ||
    !(INSIDE.has(start.upos) || start.upos === "PRON") ||
    BAD_PRONOUNS.has(start.lower)
  )
    return null;
  if (start.upos === "PRON" && start.xpos !== "PRP$")
    return start.lower === "it" || ["he", "she", "they", "we", "i", "you"].includes(start.lower)
      ? { first: i, end: i + 1 }
      : null;
  if (DAYS.test(start.lower)) return null;
  let seen = false;
  while (i < end) {
    const token = tokens[i] as Token;
    if (isMark(token.text)) break;
    if (
      INSIDE.has(token.upos) ||
      /^['’]s?$/.test(token.lower) ||
      token.text === "-" ||
      (token.upos === "PRON" && token.xpos === "PRP$")
    ) {
      if (token.upos === "NOUN" || token.upos === "PROPN") seen = true;
      if (seen && token.upos === "DET") break;
      i++;
    } else if (
      seen &&
      token.upos === "ADP" &&
      (token.lower === "of" || token.lower === "from" || token.lower === "for" || token.lower === "at") &&
      tokens[i + 1] &&
      INSIDE.has((tokens[i + 1] as Token).upos)
    )
      i++;
    else break;
  }
  while (i > at && !NOMINAL.has((tokens[i - 1] as Token).upos)) i--;
  return seen ? { first: at, end: i } : null;
}
