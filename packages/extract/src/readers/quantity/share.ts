/** Takes a place in a sentence, gives the share of a whole that is read there, and what it comes to. */

import type { Token } from "@readout/english";
import { FRACTIONS } from "../../data/number-words.ts";
import { isOneOf } from "../../one-of.ts";
import { counting } from "./count.ts";
import { createFigure, type FoundFigure, type QuantityDraft, roundOff } from "./draft.ts";
import { readNumber } from "./number.ts";
import { readCounted } from "./phrase.ts";
import { modifierBefore, nounsFrom, partOf, type Scene, textOf, verbBefore, wordAt } from "./scene.ts";

/** First words of the fractions of two words. */
export const FRACTION_LEADS: ReadonlySet<string> = new Set(
  [...FRACTIONS.keys()].filter((name) => name.includes("-")).map((name) => name.split("-", 1)[0] as string),
);

/** "half", "two-thirds", "a third", with the token behind it; "a half" is none. */
function fractionAt(scene: Scene, i: number): { readonly value: number; readonly next: number } | null {
  const { tokens } = scene;
  let next = i;
  let value: number | undefined;
  const word = wordAt(scene, i);
  const leads = FRACTION_LEADS.has(word);
  if (leads && tokens[i + 1]?.text === "-" && FRACTIONS.has(`${word}-${wordAt(scene, i + 2)}`)) {
    value = FRACTIONS.get(`${word}-${wordAt(scene, i + 2)}`);
    next = i + 3;
  } else if (leads && FRACTIONS.has(`${word}-${wordAt(scene, i + 1)}`)) {
    value = FRACTIONS.get(`${word}-${wordAt(scene, i + 1)}`);
    next = i + 2;
  } else if (word.includes("-") || word === "half") {
    value = FRACTIONS.get(word);
    next = i + 1;
  } else if (word === "a" || word === "one") {
    const name = wordAt(scene, i + 1);
    value = name === "half" ? undefined : FRACTIONS.get(name);
    next = i + 2;
  }
  return value === undefined ? null : { value, next };
}

/** "half of Syria's population", "two-thirds of members", "a third of the seats", "half the country". */
export function readShare(scene: Scene, i: number): FoundFigure | null {
  const fraction = fractionAt(scene, i);
  if (fraction === null) return null;
  const { value, next: at } = fraction;
  const link = wordAt(scene, at);
  let wholeAt = at;
  if (link === "of") wholeAt = at + 1;
  else if (!isOneOf(link, "the", "its", "their", "all")) return null;
  if (
    wordAt(scene, i - 1) === "-" ||
    isOneOf(wordAt(scene, i - 1), "first", "second", "other", "latter", "in")
  )
    return null;
  const multiple = multipleOf(scene, i, wholeAt, value);
  if (multiple !== null) return multiple;
  if (link === "of" && /^(them|these|those|whom)$/.test(wordAt(scene, wholeAt))) {
    const { from, text, op } = modifierBefore(scene, i);
    const about = nounsFrom(scene, wholeAt + 1);
    const draft = createFigure(scene, from, wholeAt + 1, {
      value,
      unit: `share of ${wordAt(scene, wholeAt)}`,
      about,
      modifier: text,
      op,
    });
    return { draft, next: wholeAt + 1, wholeAt: -1 };
  }
  let stop = wholeAt;
  while (
    stop < scene.end &&
    stop < wholeAt + 9 &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$|^$/.test(partOf(scene.tokens[stop]))
  )
    stop++;
  if (stop === wholeAt) return null;
  const whole = textOf(scene, wholeAt, stop);
  if (whole === "") return null;
  const { from, text, op } = modifierBefore(scene, i);
  const draft = createFigure(scene, from, stop, {
    value,
    unit: `share of ${withoutArticle(whole)}`,
    about: verbBefore(scene, from),
    modifier: text,
    op,
  });
  return { draft, next: wholeAt, wholeAt };
}

/** "a quarter of a billion dollars" is a number of dollars, not a share of them. */
function multipleOf(scene: Scene, i: number, at: number, value: number): FoundFigure | null {
  if (wordAt(scene, at) !== "a" && wordAt(scene, at) !== "one") return null;
  const number = readNumber(scene.tokens, at, scene.end);
  const counted = number === null ? null : readCounted(scene.tokens, number.next, scene.end);
  if (number === null || counted === null || number.value === null || number.value < 12) return null;
  return counting(scene, i, { ...number, value: number.value * value }, counted);
}

const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an|all) /i, "");

/** The figure that a share of a stated whole comes to, where the whole is named right behind "of". */
export function wholeOf(
  scene: Scene,
  drafts: readonly QuantityDraft[],
  share: { index: number; wholeAt: number },
  at: number,
  index: number,
): QuantityDraft | null {
  const part = drafts[share.index] as QuantityDraft;
  const whole = drafts[index] as QuantityDraft;
  if (
    part.value === null ||
    whole.value === null ||
    whole.unit === "percent" ||
    whole.unit.startsWith("share")
  )
    return null;
  for (let k = share.wholeAt; k < at; k++) {
    const { lower } = scene.tokens[k] as Token;
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADV)$|^$/.test(partOf(scene.tokens[k])) && lower !== "of") return null;
  }
  return product(part, whole, part.op, [share.index, index]);
}

/** The figure that "half of them" comes to: a share of what its sentence counted last before it. */
export function partOfCounted(
  { tokens, first }: Scene,
  drafts: readonly QuantityDraft[],
  index: number,
): QuantityDraft | null {
  const part = drafts[index] as QuantityDraft;
  if (!/^share of (?:them|these|those|whom)$/.test(part.unit)) return null;
  const from = (tokens[first] as Token).start;
  for (let k = index - 1; k >= 0; k--) {
    const whole = drafts[k] as QuantityDraft;
    if (whole.start < from) return null;
    if (whole.value === null || whole.value < 3 || (!whole.unit.endsWith("s") && whole.unit !== "people"))
      continue;
    return product(part, whole, part.op === "=" ? whole.op : part.op, [k, index]);
  }
  return null;
}

/** A part of a whole as a figure of its own. */
function product(
  part: QuantityDraft,
  whole: QuantityDraft,
  op: QuantityDraft["op"],
  derivedFrom: number[],
): QuantityDraft {
  const factor = part.unit === "percent" ? (part.value ?? 0) / 100 : (part.value ?? 0);
  return {
    start: Math.min(part.start, whole.start),
    end: Math.max(part.end, whole.end),
    value: roundOff(factor * (whole.value ?? 0)),
    low: null,
    high: null,
    unit: whole.unit,
    about: part.about || whole.about,
    modifier: part.modifier,
    op,
    derivedFrom,
  };
}
