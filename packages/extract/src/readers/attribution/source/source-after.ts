/** Takes a cue, gives the noun phrase behind it that names its source: "said the minister", "according to A, B and C". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { isNominal, PERSON } from "../phrase/chunk.ts";
import { headAt, isApposition } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { withIssue, withStanding } from "../phrase/standing.ts";
import { type TokenRange, wordAt } from "../words.ts";

/** "According to A, B and C, S": the row of names that a phrase starts, closed by a comma of its own; in "according to A, B and C agreed" B and C do something. */
function withRow(tokens: readonly Token[], near: TokenRange | null, end: number): TokenRange | null {
  let last = near;
  while (last && tokens[last.end - 1]?.upos === "PROPN" && wordAt(tokens, last.end) === ",") {
    const from = last.end + 1;
    const isLast = wordAt(tokens, from) === "and";
    last = phraseStartingAt(tokens, isLast ? from + 1 : from, end);
    if (!last || !near) return near;
    let joined = isLast;
    for (let i = last.first; i < last.end; i++) joined ||= tokens[i]?.upos === "CCONJ";
    if (!joined) continue;
    const relative = isOneOf(wordAt(tokens, last.end + 1), "which", "who", "whose");
    const closed = last.end >= end || (/^[,.;]$/.test(wordAt(tokens, last.end)) && !relative);
    return closed && tokens[last.end - 1]?.upos === "PROPN" ? { first: near.first, end: last.end } : near;
  }
  return near;
}

const isAllNames = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]?.upos !== "PROPN") return false;
  return true;
};

/** "said Rep. Anna Berg (R-TX)": with the party and state in brackets. */
function withParty(tokens: readonly Token[], end: number, source: TokenRange): TokenRange {
  if (wordAt(tokens, source.end) !== "(") return source;
  for (let i = source.end + 2; i < Math.min(end, source.end + 6); i++)
    if (wordAt(tokens, i) === ")") return { first: source.first, end: i + 1 };
  return source;
}

/** "according to the Centers for Disease Control": a body with what its name says it is for. */
function withCause(tokens: readonly Token[], near: TokenRange | null, end: number): TokenRange | null {
  const body = near && wordAt(tokens, near.end) === "for" && BODY.test(wordAt(tokens, near.end - 1));
  const cause =
    body && startsUpper(tokens[near.end + 1]?.text ?? "")
      ? phraseStartingAt(tokens, near.end + 1, end)
      : null;
  return near && cause ? { first: near.first, end: cause.end } : near;
}

const BODY =
  /^(?:institute|cent(?:er|re)s?|council|foundation|association|society|agency|alliance|coalition|committee|commission|office|fund|organi[sz]ation|campaign|network|bureau|court|observatory)$/;

/** The source that starts at `at`, an apposition included: "said X, the minister of Y"; null where none starts there. */
export function sourceAfter(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  // "said none other than the minister"
  const at = wordAt(tokens, from) === "none" && wordAt(tokens, from + 2) === "than" ? from + 3 : from;
  const bare = withRow(tokens, withCause(tokens, phraseStartingAt(tokens, at, end), end), end);
  const near = bare && withParty(tokens, end, withIssue(tokens, withStanding(tokens, bare, end), end));
  if (!near || wordAt(tokens, near.end) !== ",") return near;
  // "said the agency, quoting two diplomats"
  if (isOneOf(wordAt(tokens, near.end + 1), "quoting", "citing")) return near;
  // "according to the team’s coach, Anna Berg, S"
  if (tokens[near.end - 1]?.upos !== "PROPN") {
    const head = headAt(tokens, near);
    const offices = [wordAt(tokens, near.end - 1), wordAt(tokens, head)];
    const name =
      tokens[head]?.upos === "NOUN" &&
      offices.some((office) => PERSON.test(office) || ACTOR_NOUNS.has(office))
        ? phraseStartingAt(tokens, near.end + 1, end)
        : null;
    const closes = name && /^[,.]?$/.test(name.end < end ? wordAt(tokens, name.end) : "");
    const isName = name && name.end - name.first <= 3 && isAllNames(tokens, name);
    return closes && isName ? { first: near.first, end: name.end } : near;
  }
  let close = near.end + 1;
  while (close < end && close - near.end < 16 && !/^[,.;:]$/.test((tokens[close] as Token).text)) close++;
  const closed = close >= end || /^[,.;]$/.test((tokens[close] as Token).text);
  // "According to X, the raid, which killed nine, was a crime": the content's own subject
  // "According to the Centers, signs such as A, B, or C should be reported"
  const told = wordAt(tokens, close + 1) !== "which" && tokens[near.end + 1]?.xpos !== "NNS";
  const opens = isNominal(tokens[near.end + 2]) || tokens[near.end + 2]?.upos === "ADJ";
  return closed && told && opens && isApposition(tokens, near.end + 1, close)
    ? { first: at, end: close }
    : near;
}
