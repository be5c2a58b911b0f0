/** Takes a place in a sentence, gives the words and phrases next to it that say what a figure counts. */
import type { Token } from "@readout/english";
import { MODIFIERS_BY_END, type QuantityOperator } from "../../data/number-words.ts";
import { CURRENCIES } from "../../data/unit-words.ts";
import type { CountedPhrase } from "./phrase.ts";

/** The tokens `[first, end)` of one sentence, and the report's text. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/** Token `i`, undefined outside the sentence. */
export const tokenAt = ({ tokens, first, end }: Scene, i: number): Token | undefined =>
  i >= first && i < end ? tokens[i] : undefined;

/** The word at token `i` in lower case, empty outside the sentence. */
export const wordAt = ({ tokens, first, end }: Scene, i: number): string =>
  i >= first && i < end ? (tokens[i]?.lower ?? "") : "";

/** The modifier that ends before token `i`, and the token it starts at. */
export function modifierBefore(
  scene: Scene,
  i: number,
): { from: number; text: string | null; op: QuantityOperator } {
  for (const { words, value: op } of MODIFIERS_BY_END.get(wordAt(scene, i - 1)) ?? []) {
    const from = i - words.length;
    if (from >= scene.first && words.every((word, k) => wordAt(scene, from + k) === word)) {
      // "hand over 30 men": the verb's own particle.
      if (words[0] === "over")
        if (
          /^(hand|turn|take|took|taken|give|gave|carry|bring|pull|send|sign)(?:s|ed|ing)?$/.test(
            wordAt(scene, from - 1),
          )
        )
          continue;
      // "over" may be a place or a time ("over two days of talks"), which is told by the words round it elsewhere.
      return { from, text: words.join(" "), op };
    }
  }
  return { from: i, text: null, op: "=" };
}

/** The part of speech that a noun phrase may hold; possessives pass as an empty string. */
export const partOf = (token: Token | undefined): string =>
  token === undefined
    ? "X"
    : token.xpos === "POS" || token.xpos === "PRP$" || token.xpos === "HYPH"
      ? ""
      : token.upos;

/** The noun phrase from token `at` on, at most five tokens, without its article; empty for none or a currency's name. */
export function nounsFrom(scene: Scene, at: number): string {
  let stop = at;
  while (stop < scene.end && stop < at + 5 && /^(?:NOUN|PROPN|ADJ)$|^$/.test(partOf(scene.tokens[stop])))
    stop++;
  while (stop > at && partOf(scene.tokens[stop - 1]) !== "NOUN" && partOf(scene.tokens[stop - 1]) !== "PROPN")
    stop--;
  const about = textOf(scene, at, stop);
  return CURRENCIES.has(about.toLowerCase()) ? "" : about;
}

/** What a count is about: the words before its head, else the verb next to it. */
export function aboutOf(scene: Scene, counted: CountedPhrase, from: number): string {
  const [start, stop] = counted.about;
  if (stop > start) return textOf(scene, start, stop);
  if (counted.isTime) return nounAfterOf(scene, counted.next);
  return verbAfter(scene, counted.next) || verbBefore(scene, from) || nounAfterOf(scene, counted.next);
}

/** The verb right before token `from`, else empty. */
export function verbBefore(scene: Scene, from: number): string {
  const token = from - 1 >= scene.first ? scene.tokens[from - 1] : undefined;
  return token !== undefined && token.upos === "VERB" ? token.lower : "";
}

function verbAfter(scene: Scene, next: number): string {
  for (let k = next; k < Math.min(scene.end, next + 3); k++) {
    const token = scene.tokens[k];
    if (token?.upos === "VERB") return token.xpos === "VBG" && k === next ? "" : token.lower;
    if (token?.upos !== "AUX" && token?.upos !== "ADV") return "";
  }
  return "";
}

function nounAfterOf(scene: Scene, next: number): string {
  return wordAt(scene, next) === "of" ? nounsFrom(scene, next + 1) : "";
}

/** The text of the tokens `[from, next)`, white space as single spaces, at most 120 characters. */
export function textOf({ tokens, text }: Scene, from: number, next: number): string {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined || next <= from) return "";
  return text
    .slice(first.start, Math.min(last.end, first.start + 120))
    .replace(/\s+/g, " ")
    .trim();
}
