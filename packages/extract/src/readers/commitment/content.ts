/** Takes where a promise's content starts, gives its end and the several promises that its conjunctions hold (R28). */

import type { Token } from "@readout/english";
import { INSTRUMENTS } from "../../data/commitment-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isHiddenVerb } from "./hidden-verb.ts";
import { opensSetting } from "./setting.ts";

const CLAUSE_OPENERS =
  /^(following|after|amid|as|while|but|which|who|whose|said|says|according|saying|adding|in|on|at|before|when|where|he|she|they|it|a|an|the|”|"|with|including|such|despite|during|because|though|although|so|until|among|noting|calling|stressing|citing|officials)$/;

/** Index after the last token of a promise that starts at `from`: its sentence's end, or a comma or "and" that opens another clause. */
export function contentEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  const noun = !isOneOf(tokens[from]?.upos, "VERB", "ADV", "AUX", "PART");
  // "determine, by March 2033, the route": a pair of commas right behind the verb holds an aside.
  let aside = (!noun && tokens[from + 1]?.text === ",") || tokens[from - 1]?.text === ",";
  const past = tokens[from]?.upos === "NOUN" ? from : from + 1;
  while (i < end) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token | undefined;
    if (token.lower === "," && i > past && aside) aside = false;
    else if (token.lower === "," && i > past) {
      if (!next || i + 1 >= end) break;
      const apposed = pastApposition(tokens, i, end);
      if (apposed > i) {
        i = apposed;
        continue;
      }
      // ", and agreed …" and ", Ruritania said" open clauses; ", and to meet" and ", resume flights" don't.
      const word = next.lower === "and" || next.lower === "but" ? tokens[i + 2] : next;
      if (word?.upos === "VERB" && (word.xpos === "VBD" || word.xpos === "VBZ")) break;
      if (next.lower === "and" && word?.upos === "VERB" && word.xpos === "VBN") break;
      if (next.lower === "and" && word && ["it", "they", "we", "he", "she", "that"].includes(word.lower))
        break;
      if (CLAUSE_OPENERS.test(next.lower)) break;
      // ", hours before another group met", ", two days after"
      if ([2, 3].some((k) => isOneOf(tokens[i + k]?.lower, "before", "after"))) break;
      // "…, ending a first round", "…, seated at a table": how or with what effect.
      if (isAside(tokens, from, i, end)) break;
      // "…, and Chad to deliver gas": another's promise.
      if (next.lower === "and" && tokens[i + 2]?.upos === "PROPN" && tokens[i + 3]?.lower === "to") break;
      if (opensAttribution(tokens, i + 1, end)) break;
    }
    if (i > past && opensNamedClause(tokens, i, end)) break;
    if (isOneOf(token.lower, "and", "but") && (i > past || next?.xpos === "MD") && opensVerb(tokens, from, i))
      break;
    // "… by March and that it expects": the next thing said.
    if (token.lower === "and" && next?.lower === "that" && tokens[i + 2]?.xpos === "PRP") break;
    if (token.upos === "PUNCT" && isOneOf(token.text, ".", "!", "?", ";")) break;
    if (/^[–—]$|^--$/.test(token.text)) break;
    if (i > from && opensSetting(tokens, i, end, noun)) break;
    i++;
  }
  while (i > from && isTail(tokens[i - 1] as Token)) i--;
  return i;
}

/** ", ending a first round", ", seated at a table": one participle with what belongs to it, none of a list of deeds. */
function isAside(tokens: readonly Token[], from: number, comma: number, end: number): boolean {
  const next = tokens[comma + 1] as Token;
  const tells =
    next.xpos === "VBG"
      ? !isOneOf(next.lower, "starting", "beginning")
      : next.xpos === "VBN" && tokens[comma + 2]?.upos === "ADP";
  if (!tells || tokens[from]?.xpos === next.xpos) return false;
  for (let i = from; i < comma; i++) if (tokens[i]?.xpos === next.xpos) return false;
  for (let i = comma + 2; i < end; i++) if (isOneOf(tokens[i]?.lower, "and", ",", "or")) return false;
  return true;
}

/** "share data from July and called on all": no participle, whatever the tagger makes of it, as none stands before it; not "reforms and increased trade". */
function isPastBehind(tokens: readonly Token[], from: number, and: number): boolean {
  const [before, verb, after] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]];
  if (verb?.xpos !== "VBN" || !isOneOf(before?.upos, "NOUN", "PROPN", "NUM")) return false;
  if (!isOneOf(after?.upos, "ADP", "DET", "PROPN", "PRON", "SCONJ", "PART")) return false;
  for (let i = from; i < and; i++) if (isOneOf(tokens[i]?.xpos, "VBN", "VBD")) return false;
  return true;
}

/** "and opposes", "but differed on": what whoever promises or asks does besides. */
function opensVerb(tokens: readonly Token[], from: number, joiner: number): boolean {
  const next = tokens[joiner + 1];
  if (NEVER_NOUNS.holds(next) || (next?.xpos === "MD" && isOneOf(next.lower, "will", "would"))) return true;
  return (
    next?.upos === "VERB" &&
    (isOneOf(next.xpos, "VBD", "VBZ") ||
      (next.xpos === "VBN" && tokens[joiner]?.lower === "but") ||
      isPastBehind(tokens, from, joiner))
  );
}

/** What opens a clause of its own. */
const NESTING = new WordList("that which who where when if including");

/** Verbs in the present that a tagger may take for plurals. */
const NEVER_NOUNS = new WordList(
  "opposes rejects condemns denies insists accuses urges welcomes wants seeks says recognizes recognises",
);

/** The comma that closes an apposition with an article, where a further promise follows it: "the FDLR, a Hutu militia, and to"; the token itself where none stands there. */
function pastApposition(tokens: readonly Token[], comma: number, end: number): number {
  if (!isOneOf(tokens[comma + 1]?.lower, "a", "an", "the")) return comma;
  for (let i = comma + 2; i < Math.min(end - 2, comma + 9); i++) {
    const token = tokens[i] as Token;
    if (token.text === ",")
      return tokens[i + 1]?.lower === "and" && tokens[i + 2]?.lower === "to" ? i : comma;
    if (token.upos === "VERB" || token.upos === "AUX") return comma;
  }
  return comma;
}

const isTail = (token: Token): boolean =>
  (token.upos === "PUNCT" && !/^[”"’']$/.test(token.text)) || token.lower === "and" || token.lower === "but";

/** ", Ruritania’s foreign ministry said": a name and a verb of saying before the sentence ends. */
function opensAttribution(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const token = tokens[i] as Token;
    if (/^(said|says|told|added|announced|wrote|reported)$/.test(token.lower)) return true;
    if (token.upos === "PUNCT" || (token.upos === "VERB" && token.xpos === "VB")) return false;
  }
  return false;
}

/** ", and Ruritania pledged", "and the Ruritanian side said": a name with what belongs to it and a verb of its own. */
function opensNamedClause(tokens: readonly Token[], at: number, end: number): boolean {
  const comma = (tokens[at] as Token).text === ",";
  const and = comma ? at + 1 : at;
  if (!isOneOf(tokens[and]?.lower, "and", "but")) return false;
  let named = false;
  for (let i = and + 1; i < Math.min(end, and + 9); i++) {
    const { upos, xpos } = tokens[i] as Token;
    if (named && (upos === "VERB" || upos === "AUX") && isOneOf(xpos, "VBD", "VBZ"))
      return tokens[i + 1]?.lower !== "by";
    // "to finance the study and Mali to send engineers": another's promise with the verb left out.
    if (xpos === "TO" && named && tokens[i - 1]?.upos === "PROPN" && tokens[i + 1]?.xpos === "VB")
      return !comma && tokens[at - 1]?.upos === "NOUN";
    if (!isOneOf(upos, "PROPN", "ADJ", "NOUN", "DET") && xpos !== "POS") return false;
    named ||= upos === "PROPN";
  }
  return false;
}

/** A promise's parts, token ranges `[first, end, reach)` with the end of the verb phrase that each is of; `infinitive` and `gerund` ones split at verbs, every one at nouns with words of their own. */
export function splitConjuncts(
  tokens: readonly Token[],
  from: number,
  end: number,
  form: "infinitive" | "gerund" | "noun",
): (readonly [number, number, number])[] {
  const bounds = form === "noun" ? [] : verbConjuncts(tokens, from, end, form);
  const parts = (a: number, b: number, bare: boolean) =>
    splitNouns(tokens, a, b, bare).map(([first, stop]) => [first, stop, b] as const);
  if (bounds.length === 0) return parts(from, end, form === "noun");
  const out: (readonly [number, number, number])[] = [];
  let start = from;
  for (const bound of [...bounds, end]) {
    let stop = bound;
    while (stop > start && isTail(tokens[stop - 1] as Token)) stop--;
    if (stop > start && (tokens[stop - 1] as Token).lower === "to") stop--;
    while (stop > start && isTail(tokens[stop - 1] as Token)) stop--;
    if (stop > start) out.push(...parts(start, stop, false));
    start = bound;
  }
  return out;
}

/**
 * Where further verbs of the promise start: "reopen embassies, resume flights and exchange envoys". An infinitive of purpose
 * ("to improve ties and end the war") keeps what follows for itself, unless a second "to" says otherwise.
 */
function verbConjuncts(
  tokens: readonly Token[],
  from: number,
  end: number,
  form: "infinitive" | "gerund",
): number[] {
  const bounds: number[] = [];
  let nested = false;
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const link = before.lower === "and" || before.lower === "," || before.lower === "or";
    if (token.lower === "to" && (tokens[i + 1]?.xpos === "VB" || isHiddenVerb(tokens, i + 1))) {
      const dangling = tokens[i - 2]?.upos === "ADP";
      // "a committee, to be chaired by A": what is said of it.
      const aside = before.lower === "," && tokens[i + 1]?.lower === "be" && tokens[i + 2]?.xpos === "VBN";
      if ((before.lower === "and" && !dangling) || (before.lower === "," && !nested && !aside))
        bounds.push(i + 1);
      else nested = true;
      continue;
    }
    // "committed to leaving the pass and to a phased withdrawal"
    if (form === "gerund" && token.lower === "to" && before.lower === "and" && !nested) {
      bounds.push(i + 1);
      continue;
    }
    if (NESTING.holds(token)) nested = true;
    if (!link || nested || i < from + 2 || before.lower === "or") continue;
    const earlier = tokens[i - 2] as Token | undefined;
    // "a stable and secure region": what stands behind an adjective is another one.
    if (
      before.lower === "and" &&
      (earlier?.upos === "ADJ" || earlier?.upos === "DET" || earlier?.upos === "ADP")
    )
      continue;
    // "strengthen and expand ties" is one thing done in two words.
    if (before.lower === "and" && earlier?.upos === "VERB" && i - 2 === from) continue;
    const verb =
      token.upos === "ADV" && ["VB", "VBP"].includes((tokens[i + 1] as Token | undefined)?.xpos ?? "")
        ? (tokens[i + 1] as Token)
        : token;
    const fits =
      form === "gerund"
        ? verb.xpos === "VBG" && verb.upos === "VERB" && hasObject(tokens, i + 1, end)
        : (verb.upos === "VERB" &&
            (verb.xpos === "VB" || verb.xpos === "VBP") &&
            hasObject(tokens, i + 1, end)) ||
          (i + 1 < end && isHiddenVerb(tokens, i));
    if (fits) bounds.push(i);
  }
  return bounds;
}

const hasObject = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end && !/^(and|or|,)$/.test((tokens[i] as Token).lower);

/** "high-level contacts and technical talks", "a joint committee and a hotline": each conjunct with a word of its own. */
function splitNouns(
  tokens: readonly Token[],
  from: number,
  end: number,
  bare: boolean,
): (readonly [number, number])[] {
  let qualified = false;
  for (let i = from + 1; i < end - 1; i++) {
    const token = tokens[i] as Token;
    if (token.lower !== "and") {
      // What follows a preposition qualifies the noun before it; its "and" isn't the promise's, but before a further instrument.
      if (bare && isOneOf(token.xpos, "IN", "VBG")) qualified = true;
      else if (isOneOf(token.upos, "ADP", "SCONJ", "VERB")) return [[from, end]];
      continue;
    }
    const before = tokens[i - 1] as Token;
    const a = tokens[i + 1] as Token;
    const b = tokens[i + 2] as Token | undefined;
    const further = !qualified || INSTRUMENTS.has(b?.lower ?? "");
    const article = (a.lower === "a" || a.lower === "an") && i + 2 < end && further;
    if (before.upos === "NOUN" && article && articled(tokens, from, i - 1))
      return [[from, i], ...splitNouns(tokens, i + 1, end, bare)];
    if (
      !qualified &&
      before.upos === "NOUN" &&
      a.upos === "ADJ" &&
      b?.upos === "NOUN" &&
      modified(tokens, from, i - 1)
    )
      return [
        [from, i],
        [i + 1, end],
      ];
  }
  return [[from, end]];
}

const articled = (tokens: readonly Token[], from: number, noun: number): boolean => {
  for (let i = noun; i >= Math.max(from, noun - 5); i--)
    if (["a", "an"].includes((tokens[i] as Token).lower)) return true;
  return false;
};

const modified = (tokens: readonly Token[], from: number, noun: number): boolean => {
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "ADJ") return true;
    if (token.upos === "ADP" || token.upos === "VERB") return false;
  }
  return false;
};
