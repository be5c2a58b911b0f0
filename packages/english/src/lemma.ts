/** A word to its dictionary form, by a table of irregular forms and a few rules. */

import type { Form, Token, Upos } from "./analysed-text.ts";
import { wordOf } from "./intern.ts";
import { irregularNouns, irregularVerbs, nounsInS } from "./irregulars.ts";
import { takesSilentE } from "./silent-e.ts";

/** Nothing longer is a word that inflects; the bound keeps the rules cheap on any input. */
const longestWord = 40;

/**
 * The dictionary form of a word, in lower case: said → say, met → meet, ministers → minister, countries → country.
 * Verbs, auxiliaries and nouns have rules; other words are only lowered. A form that no rule knows is given back.
 */
export function lemma(word: string, upos: Upos): string {
  const cache = known[placeOf(upos)] as Map<string, string>;
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const derived = derive(word, upos);
  if (word.length > longestWord) return derived;
  if (cache.size >= mostKnown) cache.clear();
  const found = wordOf(derived, 0, derived.length);
  cache.set(wordOf(word, 0, word.length), found);
  return found;
}

/** The lemma of a form as one part of speech. */
export function lemmaOf(form: Form, upos: Upos): string {
  switch (upos) {
    case "NOUN":
      form.nounLemma ??= lemma(form.text, upos);
      return form.nounLemma;
    case "VERB":
      form.verbLemma ??= lemma(form.text, upos);
      return form.verbLemma;
    case "AUX":
      form.auxLemma ??= lemma(form.text, upos);
      return form.auxLemma;
    default:
      form.otherLemma ??= lemma(form.text, upos);
      return form.otherLemma;
  }
}

/** The lemma of a token read as one part of speech: its own where that is its tag. */
export const lemmaAs = (token: Token, upos: Upos): string =>
  token.upos === upos ? token.lemma : lemmaOf(token.form, upos);

/** Which of four lemmas a part of speech has: nouns, verbs and auxiliaries inflect, the others are only lowered. */
const placeOf = (upos: Upos): number => (upos === "NOUN" ? 0 : upos === "VERB" ? 1 : upos === "AUX" ? 2 : 3);

/** Words recur, and readers ask for the same one many times: what was derived is kept, up to a bound. */
const mostKnown = 20_000;
const known: readonly Map<string, string>[] = [new Map(), new Map(), new Map(), new Map()];

function derive(word: string, upos: Upos): string {
  const lower = word.toLowerCase().replaceAll("\u2019", "'");
  if (lower.length > longestWord) return lower;
  if (upos === "AUX") return auxiliaries.get(lower) ?? irregularVerbs.get(lower) ?? lower;
  if (upos === "VERB") return verbLemma(lower);
  return upos === "NOUN" ? nounLemma(lower) : lower;
}

const auxiliaries = new Map([
  ["'s", "be"],
  ["'ll", "will"],
  ["'d", "would"],
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);

function verbLemma(word: string): string {
  const prefix = /^(?:re|over|out|under|mis|dis|un|co|pre)-?/.exec(word)?.[0] ?? "";
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular;
  const bare = word.slice(prefix.length);
  const base = prefix === "" || bare.length < 4 ? undefined : irregularVerbs.get(bare);
  if (base !== undefined) return prefix + base;
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|ss|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("eed")) return word;
  if (word.endsWith("ed")) return restore(word, 2);
  if (word.endsWith("ing")) return restore(word, 3);
  return word;
}

/** The base of a word without its ending of so many letters: stopped → stop, releasing → release, sing → sing. */
function restore(word: string, ending: number): string {
  const stem = word.slice(0, -ending);
  if (!/[aeiouy]/.test(stem)) return word;
  const last = stem.at(-1) as string;
  if (last === stem.at(-2) && !"aeiou".includes(last)) {
    return keepsDouble(stem, last) ? stem : stem.slice(0, -1);
  }
  return takesSilentE(stem) ? `${stem}e` : stem;
}

/** Whether the doubled consonant at the end belongs to the base: "call", "discuss", "add", not "travell", "stopp". */
function keepsDouble(stem: string, last: string): boolean {
  if ("szf".includes(last)) return true;
  if (last === "l") {
    const single =
      /^[^aeiou]*[aeiou]ll$/.test(stem) ||
      /(?:call|fill|stall|still|enroll|spell|sell|kill|mill)$/.test(stem);
    return single && !/(?:cancell|counsell)$/.test(stem);
  }
  return /^(?:add|err|ebb|purr|boycott|egg|putt|inn)$/.test(stem);
}

function nounLemma(word: string): string {
  const irregular = irregularNouns.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (
    word.length < 4 ||
    !word.endsWith("s") ||
    /[\d.]/.test(word) ||
    nounsInS.has(word) ||
    /(?:ss|us|is)$/.test(word)
  )
    return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
