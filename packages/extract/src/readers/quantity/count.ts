/** Takes a place in a sentence, gives what a single number there counts. */

import { GROUP_NOUNS } from "../../data/mention-words.ts";
import type { QuantityOperator } from "../../data/number-words.ts";
import { UNITS } from "../../data/time-words.ts";
import { COUNTED_SINGLY, POPULATION_NOUNS } from "../../data/unit-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { createFigure, type FoundFigure, roundOff } from "./draft.ts";
import { type NumberReading, readNumber } from "./number.ts";
import { type CountedPhrase, readCounted } from "./phrase.ts";
import { refused } from "./refused.ts";
import { aboutOf, modifierBefore, partOf, type Scene, textOf, tokenAt, verbBefore, wordAt } from "./scene.ts";

/** "30 people", "a decade ago", "a population of 23 million"; null for labels, bare years and numbers that count nothing. */
export function readCount(scene: Scene, i: number, inTime: boolean): FoundFigure | null {
  const { tokens } = scene;
  const word = wordAt(scene, i);
  // "a week after", "over a decade ago": one unit, where a time expression says so.
  if ((word === "a" || word === "an") && inTime) {
    const unit = UNITS.get(wordAt(scene, i + 1));
    if (unit !== undefined) {
      const counted = readCounted(tokens, i + 1, scene.end);
      if (counted !== null)
        return counting(scene, i, { next: i + 1, value: 1, low: null, figures: false }, counted);
    }
  }
  const number = readNumber(tokens, i, scene.end);
  if (number === null || refused(scene, i)) return null;
  const single = COUNTED_SINGLY.holds(tokenAt(scene, number.next));
  if (number.value === 1 && word === "one" && !single && !UNITS.has(wordAt(scene, number.next))) return null;
  if (number.value === 0) return null;
  const counted = readCounted(tokens, number.next, scene.end);
  if (counted === null) return readPopulation(scene, i, number);
  if (counted.isTime && wordAt(scene, counted.next) === "old") return null;
  if (pointsBack(scene, i, number, counted)) return null;
  // "1990s", "2021 elections": a bare year before a plural.
  if (
    /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? "") &&
    number.next === i + 1 &&
    !counted.isTime &&
    counted.unit !== "people" &&
    counted.unit !== "percent"
  )
    return null;
  if (
    number.value !== null &&
    number.figures === false &&
    number.value < 2 &&
    !single &&
    !counted.isTime &&
    counted.unit !== "percent"
  )
    return null;
  return counting(scene, i, number, counted);
}

/** "the two sides", "these two ministers": the pair named before, which isn't counted anew. */
const pointsBack = (
  scene: Scene,
  i: number,
  { value, figures }: NumberReading,
  { next }: CountedPhrase,
): boolean =>
  value === 2 &&
  !figures &&
  DEFINITE.holds(tokenAt(scene, i - 1)) &&
  GROUP_NOUNS.holds(tokenAt(scene, next - 1));
const DEFINITE = new WordList("the these those our their its your");

/** The figure of a number at token `i` and the phrase that it counts. */
export function counting(
  scene: Scene,
  i: number,
  number: NumberReading,
  counted: CountedPhrase,
): FoundFigure {
  const vague = number.value === null;
  const { from, text, op } = modifierBefore(scene, i);
  const after =
    wordAt(scene, counted.next) === "or" &&
    isOneOf(wordAt(scene, counted.next + 1), "more", "so", "fewer", "less")
      ? wordAt(scene, counted.next + 1)
      : null;
  const finalOp: QuantityOperator =
    after === "more" ? ">=" : after === "so" ? "~" : after !== null ? "<=" : vague && op === "=" ? ">=" : op;
  const words = textOf(scene, i, number.next);
  const draft = createFigure(scene, from, counted.next, {
    value: number.value === null ? null : roundOff(number.value * counted.times),
    low: number.low === null ? null : number.low * counted.times,
    unit: counted.unit,
    about: aboutOf(scene, counted, from),
    modifier: vague ? words : after === null ? text : `or ${after}`,
    op: finalOp,
  });
  const of = counted.unit === "percent" && wordAt(scene, counted.next) === "of" ? counted.next + 1 : -1;
  return { draft, next: counted.next, wholeAt: of };
}

/** "a population of 23 million": people, counted by the noun before. */
function readPopulation(scene: Scene, i: number, number: NumberReading): FoundFigure | null {
  if (number.value === null || number.value < 2) return null;
  const { from, text, op } = modifierBefore(scene, i);
  // "250,000 have fled": without a word before it, by what they did.
  const alone =
    text !== null ||
    FLED.test(scene.text.slice(scene.tokens[number.next]?.start, scene.tokens[number.next + 2]?.end));
  if (isHarmed(scene, from, number) || (alone && isPeopleAlone(scene, number)))
    return {
      draft: createFigure(scene, from, number.next, {
        value: number.value,
        unit: "people",
        about: verbBefore(scene, from),
        modifier: text,
        op,
      }),
      next: number.next,
      wholeAt: -1,
    };
  if (
    number.value < 10 ||
    wordAt(scene, from - 1) !== "of" ||
    !POPULATION_NOUNS.holds(tokenAt(scene, from - 2))
  )
    return null;
  let start = from - 2;
  while (
    start > scene.first &&
    start > from - 9 &&
    /^(?:NOUN|PROPN|ADJ)$|^$/.test(partOf(scene.tokens[start - 1]))
  )
    start--;
  const draft = createFigure(scene, start, number.next, {
    value: number.value,
    unit: "people",
    about: textOf(scene, start, from - 1),
    modifier: text,
    op,
  });
  return { draft, next: number.next, wholeAt: -1 };
}

const FLED = /^(?:(?:have|had) )?(?:fled|died|of them|been (?:killed|displaced))\b/;
const HARMING = /^(?:kill|wound|injur|displac|behead|hospitali[sz])(?:e|ed|es|ing|s)?$/;
const HARMED = new WordList(
  "dead wounded injured missing killed displaced homeless hospitalised hospitalized",
);

/** "killed 12 and wounded 30", "27 dead and some 140 wounded": a figure by itself between words of harm is people. */
function isHarmed(scene: Scene, from: number, { next }: NumberReading): boolean {
  const after = next < scene.end ? scene.tokens[next] : undefined;
  // "17 killed soldiers", "injured 3 times"
  if (after !== undefined && HARMED.holds(after))
    return !isOneOf(scene.tokens[next + 1]?.upos, "NOUN", "PROPN", "ADJ");
  const closes =
    after === undefined ||
    after.upos === "PUNCT" ||
    /^(?:and|others|in|on|since|when|while|more|people)$/.test(after.lower);
  return closes && HARMING.test(wordAt(scene, from - 1));
}

/** "forcing nearly 2,300 to leave", "at least 24 million are hungry": a figure by itself that does something is people. */
function isPeopleAlone({ tokens, end }: Scene, { next, figures }: NumberReading): boolean {
  const after = next < end ? tokens[next] : undefined;
  if (!figures || after === undefined) return false;
  if (after.lower === "to") return tokens[next + 1]?.xpos === "VB";
  // "driving 300,000 from their homes", "3,600 of its policemen", "15 of them"
  const [owner, noun] = [tokens[next + 1], tokens[next + 2]?.lower ?? ""];
  if (after.lower === "from") return owner?.xpos === "PRP$" && /^(?:home|house|village)s$/.test(noun);
  if (after.lower === "of")
    return (
      owner?.lower === "them" ||
      (owner?.xpos === "PRP$" &&
        /(?:m[ae]n|ers|people|troops|police|staff|nationals|citizens|children)$/.test(noun))
    );
  return /^(are|were|have|remain|remained|fled|died)$/.test(after.lower);
}
