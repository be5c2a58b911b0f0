/** Takes the end of what stands between a source and its cue, gives the source before it: "X, who …, said", "X, the host of “Y,” said", "The minister, Ann Roe, said". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { OUTLET_NOUNS } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { chunkStart, isNominal, PERSON } from "../phrase/chunk.ts";
import { isApposition, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { withWholeRow } from "../phrase/subject-row.ts";
import { opensRelative } from "../tag/noun-or-verb.ts";
import { DAY, finite, hasVerb, isClose, isOpen, lemmaAt, type TokenRange, wordAt } from "../words.ts";

/** "by his envoy, Sheikh Nasser, who said", "by Peru’s envoy in Lund, Ann Roe, who said": where the office before a name starts. */
export function officeStart(tokens: readonly Token[], first: number, named: TokenRange): number {
  if (wordAt(tokens, named.first - 1) !== "," || tokens[named.end - 1]?.upos !== "PROPN") return named.first;
  const office = phraseEndingAt(tokens, first, named.first - 2);
  if (!office) return named.first;
  const opener = tokens[office.first];
  // A title's own preposition may count as part of a name.
  let head = office.first;
  while (head + 1 < office.end && !isOneOf(wordAt(tokens, head + 1), "of", "in", "to", "for", "at")) head++;
  // "In a letter, Ole Lund, who": in what he said it
  const where = isOneOf(wordAt(tokens, office.first - 1), "in", "on", "at", "during", "before", "after");
  let owned = opener?.xpos === "PRP$" || opener?.upos === "DET";
  for (let i = office.first; i < head; i++) owned ||= tokens[i]?.xpos === "POS";
  // "Speaking to the agency, Ann Roe, the mayor, said": no office of hers
  // "unfair to the crews, Ole Berg, who": several hold no office of his
  const isOffice =
    tokens[head]?.upos === "NOUN" &&
    tokens[head]?.xpos !== "NNS" &&
    !OUTLET_NOUNS.holds(tokens[head]) &&
    (PERSON.test(wordAt(tokens, head)) || ACTOR_NOUNS.has(lemmaAt(tokens, head, "NOUN")));
  return owned && !where && isOffice ? office.first : named.first;
}

/** "An official who spoke on condition of anonymity said": the noun before a relative clause that no comma sets apart. */
export function pastWho(tokens: readonly Token[], first: number, near: TokenRange): TokenRange | null {
  let verbs = 0;
  for (let i = near.first - 1; i > first && near.first - i < 18; i--) {
    const { lower, text, upos } = tokens[i] as Token;
    // "An official not authorised to speak said"
    const barred = lower === "not" && verbs === 0 && near.first === near.end && tokens[i + 1]?.xpos === "VBN";
    if (barred && ACTOR_NOUNS.has(lemmaAt(tokens, i - 1, "NOUN")))
      return phraseEndingAt(tokens, first, i - 1);
    const joins = upos === "CCONJ" && finite(tokens[i + 1]);
    if (text === "," || isOpen(tokens[i]) || isClose(tokens[i]) || (upos === "SCONJ" && lower !== "because"))
      return null;
    if (upos === "CCONJ" && !joins) return null;
    if (finite(tokens[i])) verbs++;
    // "The union that runs the port said"
    if (
      lower === "that" &&
      verbs > 0 &&
      finite(tokens[i + 1]) &&
      tokens[i + 1]?.xpos !== "MD" &&
      opensRelative(tokens[i])
    ) {
      const named = phraseEndingAt(tokens, first, i - 1);
      return named && tokens[i - 1]?.upos === "NOUN" && ACTOR_NOUNS.has(lemmaAt(tokens, i - 1, "NOUN"))
        ? named
        : null;
    }
    if (lower !== "who") continue;
    // "Those who attended said", "two of those who attended said"
    if (verbs > 0 && wordAt(tokens, i - 1) === "those") {
      const counted = wordAt(tokens, i - 2) === "of" && i - 3 >= first && isNominal(tokens[i - 3]);
      return { first: counted ? chunkStart(tokens, first, i - 3) : i - 1, end: near.end };
    }
    return verbs > 0 ? phraseEndingAt(tokens, first, i - 1) : null;
  }
  return null;
}

/** "X, the host of the show “Y,” said": the insertion ends in a title in marks. */
export function pastTitle(tokens: readonly Token[], first: number, close: number): TokenRange | null {
  let open = close - 1;
  while (open > first && close - open < 14 && !isOpen(tokens[open])) open--;
  // "accused Ann Roe, R-Maine, of “bluster,”": no title of hers
  const titled = tokens[open - 1]?.upos === "ADP" && wordAt(tokens, open - 2) !== ",";
  if (open <= first || !(isNominal(tokens[open - 1]) || titled)) return null;
  for (let i = open - 1; i > first && open - i < 20; i--) {
    const { text, upos } = tokens[i] as Token;
    if (finite(tokens[i]) || upos === "SCONJ" || text === ";") return null;
    if (text === "," && isNominal(tokens[i - 1])) return phraseEndingAt(tokens, first, i - 1);
  }
  return null;
}

/** "Neighbours, who called him “quiet,” said", "“S,” Roe, who called him “quiet”, said": the subject before a relative clause that ends in marks. */
export function pastRemark(tokens: readonly Token[], first: number, close: number): TokenRange | null {
  if (wordAt(tokens, close - 1) !== "," && wordAt(tokens, close + 1) !== ",") return null;
  for (let i = close - 2; i > first && close - i < 30; i--) {
    if (wordAt(tokens, i) === ";") return null;
    if (!isOneOf(wordAt(tokens, i), "who", "which") || wordAt(tokens, i - 1) !== ",") continue;
    const named = phraseEndingAt(tokens, first, i - 2);
    return named && (named.first === first || isClose(tokens[named.first - 1])) ? named : null;
  }
  return null;
}

/** "X, who …, said", "X, the minister of Y, said": X, with the insertion where it only names him again. */
export function pastInsertion(tokens: readonly Token[], first: number, comma: number): TokenRange | null {
  let nearest: TokenRange | null = null;
  for (let i = comma - 1; i > first && comma - i < 60; i--) {
    const { text } = tokens[i] as Token;
    if (isOpen(tokens[i]) || isClose(tokens[i])) {
      // "head of the “Lund Circle” association": a name in marks inside the insertion.
      let open = i - 1;
      while (open > first && i - open < 8 && !isOpen(tokens[open])) open--;
      if (!isOpen(tokens[open]) || !isOneOf(tokens[open - 1]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PART"))
        break;
      i = open;
      continue;
    }
    if (text === ";") break;
    if (text !== ",") continue;
    const next = tokens[i + 1] as Token;
    if (next.upos === "PUNCT" || next.upos === "CCONJ" || next.upos === "AUX") continue;
    const last = beforeTag(tokens, first, i - 1);
    const before = tokens[last] as Token;
    // "Berg, 61, a docker,", "approved May 4, 1958, as amended,": a figure alone names nobody
    const figure = before.upos === "NUM" && (wordAt(tokens, last - 1) === "," || DAY.holds(tokens[last - 1]));
    if (!isNominal(before) || figure) continue;
    const near = phraseEndingAt(tokens, first, last);
    // "An aide who spoke on condition of anonymity, quoted by the agency, said"
    const named = near && (pastWho(tokens, first, near) ?? near);
    if (!named) continue;
    // "Lund, Oslo, and the league, as friends of the port, said"
    const row = withWholeRow(tokens, first, named, comma);
    if (row.first < named.first) return row;
    const whole = isApposition(tokens, i + 1, comma)
      ? { first: named.first, end: comma }
      : { first: named.first, end: nameBehind(tokens, i, comma) ?? named.end };
    // The sentence's subject before a comma within the insertion: "X, asked about rail, water and roads, said".
    if (named.first === first && !(nearest && hasOwnVerb(tokens, i, comma))) return whole;
    nearest ??= comma - i < 40 ? { first: officeStart(tokens, first, named), end: whole.end } : null;
  }
  if (nearest) return nearest;
  // "The ministry, has said that …": a stray comma between the sentence's subject and its verb.
  const stray = phraseEndingAt(tokens, first, comma - 1);
  const bare = stray !== null && !hasVerb(tokens, first, comma) && finite(tokens[comma + 1]);
  if (stray && stray.first === first && (bare || tokens[comma + 1]?.upos === "AUX")) return stray;
  const subject = phraseStartingAt(tokens, first, comma);
  for (let i = first; i < comma; i++) if (finite(tokens[i])) return null;
  return subject && isOneOf(tokens[first]?.upos, "DET", "PROPN", "NOUN", "ADJ") ? subject : null;
}

/** "The talks, which ended, had failed, Berg, the mayor, said": a verb of the subject right behind a comma. */
function hasOwnVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < end; i++)
    if (wordAt(tokens, i) === "," && finite(tokens[i + 1])) return true;
  return false;
}

/** "Rep. Berg, D-Ill.,", "Rep. Berg (D-Ill.),": the name before a party and state, whose last token is `at`; `at` itself elsewhere. */
export function beforeTag(tokens: readonly Token[], first: number, at: number): number {
  let opens = at;
  if (wordAt(tokens, at) === ")")
    while (opens > first && at - opens < 12 && wordAt(tokens, opens) !== "(") opens--;
  else if (/^\p{Lu}$/u.test(tokens[at - 2]?.text ?? "") && wordAt(tokens, at - 1) === "-") opens = at - 3;
  return isOneOf(wordAt(tokens, opens), "(", ",") && opens > first ? opens - 1 : at;
}

/** "the minister, Anna Berg, whose government has left, said": where the name behind the office ends, before a relative clause. */
function nameBehind(tokens: readonly Token[], comma: number, end: number): number | null {
  let close = comma + 1;
  while (close < end && close - comma < 8 && wordAt(tokens, close) !== ",") close++;
  const named = tokens[close - 1]?.upos === "PROPN" && isApposition(tokens, comma + 1, close);
  return named && /^wh(?:o|ose|ich)$/.test(wordAt(tokens, close + 1)) ? close : null;
}
