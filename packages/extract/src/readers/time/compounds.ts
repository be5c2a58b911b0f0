/** Takes a hyphened length, gives what it measures: "a 12-year suspension" is a length, "the 12-year conflict" dates its start. */
import { civilDay } from "@readout/core";
import { LASTING_NOUNS } from "../../data/time-words.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../one-of.ts";
import { yearText } from "./calendar.ts";
import { type Length, lasting, valid } from "./length.ts";
import { type Reading, type Scene, tokenAt, unanchored, wordAt } from "./scene.ts";

/** "a 12-year suspension", "the 12-year conflict". */
export function readCompound(
  scene: Scene,
  i: number,
  lead: string | null,
  article: string | null,
  { from, next, count, unit }: Length,
): Reading | null {
  const behind = pastLong(scene, next);
  if (behind === null || count === null) return null;
  const noun = nounFrom(scene, behind);
  const head = tokenAt(scene, noun);
  if (!isOneOf(head?.upos, "NOUN", "PROPN")) return null;
  // "the Six-Day War" is a name.
  const figure = scene.tokens[from];
  if (from > scene.first && figure && figure.text !== figure.lower && head?.text !== head?.lower) return null;
  const definite = article !== null && !isOneOf(article, "a", "an");
  const owned = article !== null && isPossessive(article);
  const opens = lead === null || isOneOf(lead, "of", "in", "over");
  const start = !opens ? i : article === null || owned ? from : from - 1;
  const lasts = unit.letter === "Y" && LASTING_NOUNS.holds(head) && lead !== "after";
  return lasts && (definite || lead === "throughout")
    ? startedAgo(scene, definite ? from - 1 : start, noun + 1, count * unit.times)
    : lasting(start, noun + 1, { count, unit });
}

/** The token behind a length, and its "-long"; null where another hyphen joins it to a word: "a 12-year-old". */
function pastLong(scene: Scene, next: number): number | null {
  if (wordAt(scene, next) !== "-") return next;
  return wordAt(scene, next + 1) === "long" ? next + 2 : null;
}

/** The token of the noun, behind up to three words that say which. */
function nounFrom({ tokens, end }: Scene, from: number): number {
  let noun = from;
  while (
    noun < end &&
    noun < from + 3 &&
    (tokens[noun]?.upos === "ADJ" || (tokens[noun]?.upos === "NOUN" && tokens[noun + 1]?.upos === "NOUN"))
  )
    noun++;
  return noun;
}

/** What began so many years before publication and goes on. */
function startedAgo(scene: Scene, from: number, next: number, years: number): Reading | null {
  if (scene.today === null) return unanchored(from, next, "interval");
  const year = yearText(civilDay(scene.today).year - years);
  if (!valid(year)) return null;
  const rule = "duration_back_from_publication";
  return { from, next, edtf: `${year}~/..`, kind: "interval", rule, anchor: "published", day: null };
}
