/** Takes a hyphened length, gives what it measures: "a 12-year suspension" is a length, "the 12-year conflict" dates its start. */
import { civilDay } from "@readout/core";
import { LASTING_NOUNS } from "../../data/time-words.ts";
import { yearText } from "./calendar.ts";
import { durationText, type Length, valid } from "./length.ts";
import { type Reading, type Scene, unanchored, wordAt } from "./scene.ts";

/** "a 12-year suspension", "the 12-year conflict". */
export function readCompound(
  scene: Scene,
  i: number,
  lead: string | null,
  article: string | null,
  length: Length,
): Reading | null {
  const { count, unit } = length;
  let next = length.next;
  let dash = wordAt(scene, next) === "-";
  if (dash && (wordAt(scene, next + 1) === "old" || wordAt(scene, next + 1) === "olds")) return null;
  if (dash && wordAt(scene, next + 1) === "long") [next, dash] = [next + 2, false];
  if (dash || count === null) return null;
  let noun = next;
  while (
    noun < scene.end &&
    noun < next + 3 &&
    (scene.tokens[noun]?.upos === "ADJ" ||
      (scene.tokens[noun]?.upos === "NOUN" && scene.tokens[noun + 1]?.upos === "NOUN"))
  )
    noun++;
  const head = scene.tokens[noun];
  if (head === undefined || noun >= scene.end || (head.upos !== "NOUN" && head.upos !== "PROPN")) return null;
  // "the Six-Day War" is a name.
  const figure = scene.tokens[length.from];
  if (length.from > scene.first && figure && figure.text !== figure.lower && head.text !== head.lower)
    return null;
  const from =
    lead === null || lead === "of" || lead === "in" || lead === "over"
      ? article === null || (article.length < 3 && article !== "a" && article !== "an")
        ? length.from
        : length.from - 1
      : i;
  const definite = article !== null && article !== "a" && article !== "an";
  if (
    unit.letter === "Y" &&
    LASTING_NOUNS.holds(head) &&
    (definite || lead === "throughout") &&
    lead !== "after"
  ) {
    if (scene.today === null) return unanchored(definite ? length.from - 1 : from, noun + 1, "interval");
    const year = yearText(civilDay(scene.today).year - count * unit.times);
    if (!valid(year)) return null;
    return {
      from: definite ? length.from - 1 : from,
      next: noun + 1,
      edtf: `${year}~/..`,
      kind: "interval",
      rule: "duration_back_from_publication",
      anchor: "published",
      day: null,
    };
  }
  return {
    from,
    next: noun + 1,
    edtf: durationText({ count, unit }),
    kind: "duration",
    rule: "length",
    anchor: null,
    day: null,
  };
}
