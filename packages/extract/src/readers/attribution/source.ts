/** Takes a cue, gives the noun phrase that names its source: before it, behind it, or past an insertion. */
import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { canSpeak } from "../../data/cues.ts";
import { DOCUMENT_NOUNS, SPOKEN_PIECES } from "../../data/relay-words.ts";
import { chunkStart, isNominal } from "./chunk.ts";
import { headAt, isApposition, phraseEndingAt, phraseStartingAt } from "./noun-phrase.ts";
import { withIssue, withStanding } from "./standing.ts";
import { withWholeRow } from "./subject-row.ts";
import { timeStart } from "./time-phrase.ts";
import { DAY, finite, hasVerb, isClose, isDash, isOpen, type TokenRange, wordAt } from "./words.ts";

const SKIPPED = new Set(
  (
    "also later earlier then previously repeatedly frequently today yesterday jointly publicly reportedly often again once separately further strongly " +
    "himself herself itself themselves has have had is was were are be been did does do both all"
  ).split(" "),
);

/** Endings of nouns of persons: "The mayor", "A protester", "The spokeswoman". */
export const PERSON = /(?:er|or|ist|ian|ant|ent|man|woman|chief|official|aide|head|host)$/;

/** The source that ends just before `cue`, an apposition or "who" included; null where none stands there. */
export function sourceBefore(tokens: readonly Token[], first: number, cue: number): TokenRange | null {
  let i = cue - 1;
  // "…, but both said"
  if (
    /^(?:both|all)$/.test(wordAt(tokens, i)) &&
    (i === first || tokens[i - 1]?.upos === "CCONJ" || isClose(tokens[i - 1]))
  )
    return { first: i, end: i + 1 };
  while (i >= first) {
    const back = beforeTime(tokens, first, i);
    if (back < i) i = back;
    else if (isBetween(tokens, i)) i--;
    else break;
  }
  if (i < first) return null;
  const mark = wordAt(tokens, i);
  // "X, who said …": the pronoun is the source's name here, and X stands behind it.
  if (mark === "'s") return null;
  if (mark === "who" && i > first) {
    const whom = wordAt(tokens, i - 1) === "," ? i - 2 : i - 1;
    const whole = phraseEndingAt(tokens, first, whom);
    if (!whole) return null;
    const named = lastOfRow(tokens, whole);
    const opens =
      antecedentStart(tokens, first, whom) ?? authorStart(tokens, named) ?? officeStart(tokens, first, named);
    return { first: opens, end: i + 1 };
  }
  // "a statement which said S"
  if (
    (mark === "which" || mark === "that") &&
    DOCUMENT_NOUNS.has(wordAt(tokens, i - 1)) &&
    finite(tokens[i + 1])
  ) {
    const document = phraseEndingAt(tokens, first, i - 1);
    return document && { first: document.first, end: i + 1 };
  }
  if (mark === "which" && wordAt(tokens, i - 1) === ",") {
    // "The ACLU of Lund, which wrote", "the report, which found", not "the attack on Lund, which threatens".
    const named = phraseEndingAt(tokens, first, i - 2);
    const head = named ? headAt(tokens, named) : i;
    const speaks =
      tokens[head]?.upos === "PROPN" ||
      DOCUMENT_NOUNS.has(wordAt(tokens, head)) ||
      DOCUMENT_NOUNS.has(wordAt(tokens, i - 2));
    return named && speaks ? { first: named.first, end: i + 1 } : null;
  }
  if (mark === ",") return pastInsertion(tokens, first, i);
  if (mark === ")") {
    while (i > first && wordAt(tokens, i) !== "(") i--;
    return phraseEndingAt(tokens, first, i - 1);
  }
  if (isDash(mark)) {
    // "X — as Y put it — said"
    let open = i - 1;
    while (open > first && i - open < 30 && wordAt(tokens, open) !== mark) open--;
    return wordAt(tokens, open) === mark ? phraseEndingAt(tokens, first, open - 1) : null;
  }
  const last = tokens[i] as Token;
  // A name that opens its sentence and that the tagger took for a verb: two verbs don't stand side by side.
  if (
    i === first &&
    (/^VBP?$/.test(last.xpos) || /^(?:ADJ|INTJ|X)$/.test(last.upos)) &&
    /^\p{Lu}/u.test(last.text) &&
    (finite(tokens[i + 1]) || tokens[i + 1]?.xpos === "VBN" || tokens[i + 1]?.xpos === "NNS")
  )
    return { first: i, end: i + 1 };
  if (isClose(last)) return pastTitle(tokens, first, i) ?? pastRemark(tokens, first, i);
  // "those surveyed said", "voters interviewed said"
  const asked = tokens[i - 1];
  if (last.xpos === "VBN" && i > first && (asked?.lower === "those" || asked?.xpos === "NNS"))
    return { first: asked.lower === "those" ? i - 1 : chunkStart(tokens, first, i - 1), end: i + 1 };
  // A capitalised name in -s that the tagger took for a verb: two finite verbs don't stand side by side.
  if (last.xpos === "VBZ" && (i === first || tokens[i - 1]?.upos === "PROPN"))
    return { first: i === first ? i : chunkStart(tokens, first, i), end: i + 1 };
  const near = phraseEndingAt(tokens, first, i);
  // "an official who was present said": the clause ends in no noun.
  const described = pastWho(tokens, first, near ?? { first: i + 1, end: i + 1 });
  if (described) return described;
  // "X, a spokesman for the House said": the comma behind an apposition is often left out.
  if (near && wordAt(tokens, near.first - 1) === "," && /^an?$/.test(wordAt(tokens, near.first))) {
    const named = phraseEndingAt(tokens, first, near.first - 2);
    // Only of the sentence's subject: in "… in May, a diplomat said" the diplomat speaks.
    if (named && named.first === first && tokens[named.end - 1]?.upos === "PROPN")
      return { first: named.first, end: near.end };
  }
  // "The mayor, Anna Berg, said" with its second comma left out.
  if (
    near &&
    wordAt(tokens, near.first - 1) === "," &&
    tokens[near.end - 1]?.upos === "PROPN" &&
    // "The minister, the paper reported, had left": an insertion closes with a comma of its own.
    wordAt(tokens, cue + 1) !== "," &&
    tokens[near.first]?.upos !== "DET"
  ) {
    const office = phraseEndingAt(tokens, first, near.first - 2);
    if (
      office &&
      PERSON.test(wordAt(tokens, office.end - 1)) &&
      office.first === first &&
      tokens[office.end - 1]?.upos === "NOUN" &&
      tokens[first]?.upos === "DET"
    )
      return { first, end: near.end };
  }
  return near && withWholeRow(tokens, first, near, cue);
}

/** "represented Roe, the league, and Berg, who said": the last of a row behind a verb. */
function lastOfRow(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  if (tokens[first - 1]?.upos !== "VERB") return { first, end };
  for (let i = end - 1; i > first; i--)
    if (tokens[i]?.upos === "CCONJ" && wordAt(tokens, i - 1) === ",") return { first: i + 1, end };
  return { first, end };
}

/** "a comment by Deputy Minister Lund, who said": where the author of a piece starts. */
function authorStart(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  for (let i = first + 1; i + 1 < end; i++)
    if (/^(?:by|from)$/.test(wordAt(tokens, i))) {
      const piece = wordAt(tokens, i - 1);
      return DOCUMENT_NOUNS.has(piece) || SPOKEN_PIECES.has(piece) || piece === "comment" ? i + 1 : null;
    }
  return null;
}

/** "by his envoy, Sheikh Nasser, who said": where the office before a name starts. */
function officeStart(tokens: readonly Token[], first: number, named: TokenRange): number {
  if (wordAt(tokens, named.first - 1) !== "," || tokens[named.end - 1]?.upos !== "PROPN") return named.first;
  const office = phraseEndingAt(tokens, first, named.first - 2);
  const opener = office && tokens[office.first];
  const owned = opener?.xpos === "PRP$" || opener?.upos === "DET";
  return office &&
    owned &&
    tokens[office.end - 1]?.upos === "NOUN" &&
    PERSON.test(wordAt(tokens, office.end - 1))
    ? office.first
    : named.first;
}

/** "We saw the spirit in the citizens of the town who said S": where the nearest noun of people starts, "of" passed; null for a name. */
function antecedentStart(tokens: readonly Token[], first: number, last: number): number | null {
  let head = last;
  let from = chunkStart(tokens, first, head);
  const people = () => {
    const { upos, xpos, lower = "" } = tokens[head] ?? {};
    return upos === "NOUN" && ((xpos === "NNS" && canSpeak(lower)) || PERSON.test(lower));
  };
  while (from - 2 >= first && tokens[from - 1]?.upos === "ADP" && !people()) {
    head = from - 2;
    from = chunkStart(tokens, first, head);
  }
  // "thousands of residents who", "two of the women who"
  const many = tokens[from - 2]?.upos === "NUM" || MANY.test(wordAt(tokens, from - 2));
  if (people() && many && wordAt(tokens, from - 1) === "of" && from - 2 >= first)
    return chunkStart(tokens, first, from - 2);
  return people() && tokens[from - 1]?.upos === "ADP" ? from : null;
}

/** "thousands of residents": how many. */
const MANY =
  /^(?:thousands|hundreds|dozens|scores|millions|some|many|most|all|one|number|group|majority|half)$/;

/** "An official who spoke on condition of anonymity said": the noun before a relative clause that no comma sets apart. */
function pastWho(tokens: readonly Token[], first: number, near: TokenRange): TokenRange | null {
  let verbs = 0;
  for (let i = near.first - 1; i > first && near.first - i < 18; i--) {
    const { lower, text, upos } = tokens[i] as Token;
    const joins = upos === "CCONJ" && finite(tokens[i + 1]);
    if (text === "," || isOpen(tokens[i]) || isClose(tokens[i]) || upos === "SCONJ") return null;
    if (upos === "CCONJ" && !joins) return null;
    if (finite(tokens[i])) verbs++;
    if (lower !== "who") continue;
    if (verbs > 0 && wordAt(tokens, i - 1) === "those") return { first: i - 1, end: near.end };
    return verbs > 0 ? phraseEndingAt(tokens, first, i - 1) : null;
  }
  return null;
}

/** "X, the host of the show “Y,” said": the insertion ends in a title in marks. */
function pastTitle(tokens: readonly Token[], first: number, close: number): TokenRange | null {
  let open = close - 1;
  while (open > first && close - open < 14 && !isOpen(tokens[open])) open--;
  if (open <= first || !isNominal(tokens[open - 1])) return null;
  for (let i = open - 1; i > first && open - i < 20; i--) {
    const { text, upos } = tokens[i] as Token;
    if (finite(tokens[i]) || upos === "SCONJ" || text === ";") return null;
    if (text === "," && isNominal(tokens[i - 1])) return phraseEndingAt(tokens, first, i - 1);
  }
  return null;
}

/** "a note issued in March said", "X, last week, said": the token before a time expression that ends at `i` and hangs on a noun; `i` where none does. */
function beforeTime(tokens: readonly Token[], first: number, i: number): number {
  const from = timeStart(tokens, first, i);
  if (from > i) return i;
  const dated = tokens[from - 1]?.xpos === "VBN" ? from - 1 : from;
  if (dated <= first) return i;
  const parted = from === dated && wordAt(tokens, from - 1) === ",";
  return parted || isNominal(tokens[dated - 1]) ? dated - 1 : i;
}

/** "Neighbours, who called him “quiet,” said": the sentence's subject before a relative clause that ends in marks. */
function pastRemark(tokens: readonly Token[], first: number, close: number): TokenRange | null {
  if (wordAt(tokens, close - 1) !== ",") return null;
  for (let i = close - 2; i > first && close - i < 30; i--) {
    if (wordAt(tokens, i) === ";") return null;
    if (!/^wh(?:o|ich)$/.test(wordAt(tokens, i)) || wordAt(tokens, i - 1) !== ",") continue;
    const named = phraseEndingAt(tokens, first, i - 2);
    return named?.first === first ? named : null;
  }
  return null;
}

/** Adverbs, auxiliaries and days between a source and its cue: "X has repeatedly said", "X on Tuesday said". */
function isBetween(tokens: readonly Token[], i: number): boolean {
  const { lower, upos } = tokens[i] as Token;
  return (
    SKIPPED.has(lower) ||
    upos === "AUX" ||
    upos === "ADV" ||
    DAY.test(lower) ||
    (lower === "on" && DAY.test(wordAt(tokens, i + 1)))
  );
}

/** "X, who …, said", "X, the minister of Y, said": X, with the insertion where it only names him again. */
function pastInsertion(tokens: readonly Token[], first: number, comma: number): TokenRange | null {
  let nearest: TokenRange | null = null;
  for (let i = comma - 1; i > first && comma - i < 60; i--) {
    const { text } = tokens[i] as Token;
    if (isOpen(tokens[i]) || isClose(tokens[i])) {
      // "head of the “Lund Circle” association": a name in marks inside the insertion.
      let open = i - 1;
      while (open > first && i - open < 8 && !isOpen(tokens[open])) open--;
      if (!isOpen(tokens[open]) || !/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[open - 1]?.upos ?? "")) break;
      i = open;
      continue;
    }
    if (text === ";") break;
    if (text !== ",") continue;
    const next = tokens[i + 1] as Token;
    if (next.upos === "PUNCT" || next.upos === "CCONJ" || next.upos === "AUX") continue;
    const before = tokens[i - 1] as Token;
    if (!isNominal(before)) continue;
    const named = phraseEndingAt(tokens, first, i - 1);
    if (!named) continue;
    // "Lund, Oslo, and the league, as friends of the port, said"
    const row = withWholeRow(tokens, first, named, comma);
    if (row.first < named.first) return row;
    const whole = isApposition(tokens, i + 1, comma)
      ? { first: named.first, end: comma }
      : { first: named.first, end: nameBehind(tokens, i, comma) ?? named.end };
    // The sentence's subject before a comma within the insertion: "X, asked about rail, water and roads, said".
    if (named.first === first) return whole;
    nearest ??= comma - i < 40 ? { first: officeStart(tokens, first, named), end: whole.end } : null;
  }
  if (nearest) return nearest;
  // "The ministry, has said that …": a stray comma between the sentence's subject and its verb.
  const stray = phraseEndingAt(tokens, first, comma - 1);
  const bare = stray !== null && !hasVerb(tokens, first, comma) && finite(tokens[comma + 1]);
  if (stray && stray.first === first && (bare || tokens[comma + 1]?.upos === "AUX")) return stray;
  const subject = phraseStartingAt(tokens, first, comma);
  for (let i = first; i < comma; i++) if (finite(tokens[i])) return null;
  return subject && /^(?:DET|PROPN|NOUN|ADJ)$/.test(tokens[first]?.upos ?? "") ? subject : null;
}

/** "the minister, Anna Berg, whose government has left, said": where the name behind the office ends, before a relative clause. */
function nameBehind(tokens: readonly Token[], comma: number, end: number): number | null {
  let close = comma + 1;
  while (close < end && close - comma < 8 && wordAt(tokens, close) !== ",") close++;
  const named = tokens[close - 1]?.upos === "PROPN" && isApposition(tokens, comma + 1, close);
  return named && /^wh(?:o|ose|ich)$/.test(wordAt(tokens, close + 1)) ? close : null;
}

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
    const relative = /^(?:which|who|whose)$/.test(wordAt(tokens, last.end + 1));
    const closed = last.end >= end || (/^[,.;]$/.test(wordAt(tokens, last.end)) && !relative);
    return closed && tokens[last.end - 1]?.upos === "PROPN" ? { first: near.first, end: last.end } : near;
  }
  return near;
}

const isAllNames = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]?.upos !== "PROPN") return false;
  return true;
};

/** The source that starts at `at`, an apposition included: "said X, the minister of Y"; null where none starts there. */
export function sourceAfter(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  const bare = withRow(tokens, phraseStartingAt(tokens, at, end), end);
  const near = bare && withIssue(tokens, withStanding(tokens, bare, end), end);
  if (!near || wordAt(tokens, near.end) !== ",") return near;
  // "according to the team’s coach, Anna Berg, S"
  if (tokens[near.end - 1]?.upos !== "PROPN") {
    const office = wordAt(tokens, near.end - 1);
    const name =
      PERSON.test(office) || ACTOR_NOUNS.has(office) ? phraseStartingAt(tokens, near.end + 1, end) : null;
    const closes = name && /^[,.]?$/.test(name.end < end ? wordAt(tokens, name.end) : "");
    const isName = name && name.end - name.first <= 3 && isAllNames(tokens, name);
    return closes && isName ? { first: near.first, end: name.end } : near;
  }
  let close = near.end + 1;
  while (close < end && close - near.end < 16 && !/^[,.;:]$/.test((tokens[close] as Token).text)) close++;
  const closed = close >= end || /^[,.;]$/.test((tokens[close] as Token).text);
  return closed && isNominal(tokens[near.end + 2]) && isApposition(tokens, near.end + 1, close)
    ? { first: at, end: close }
    : near;
}
