/** Takes a reported event, gives what its words call it: a gathering of many rooms, a meal, something of several days. */
import { GATHERING_WORDS, MEAL_WORDS, ONE_MEETING, TALK_WORDS } from "../../data/gathering-words.ts";
import type { Event } from "../../records/event.ts";

/** What the words of a report call an event. */
export interface Occasion {
  /** A gathering of more than one room ("the Strategic Dialogue"). */
  readonly gathering: boolean;
  /** A dinner or the like, told before any gathering and without talks. */
  readonly meal: boolean;
  /** Several days by their numbers: it lasted from the first to the last, where "this week" is one of seven. */
  readonly days: boolean;
  /** Several meetings, and no one of them ("his meetings with allies and partners"). */
  readonly several: boolean;
}

/** The occasion that the evidence of an event tells of. */
export function occasionOf({ meta, when }: Event): Occasion {
  const words = meta.evidence.flatMap(({ quote }) => quote.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const called = words.find((word) => MEAL_WORDS.has(word) || GATHERING_WORDS.has(word));
  const meal = called !== undefined && MEAL_WORDS.has(called) && !words.some((word) => TALK_WORDS.has(word));
  const [first, last] = (when?.edtf?.split("/") ?? []).map((day) => String(Number(day.slice(8, 10))));
  return {
    gathering: !meal && words.some((word) => GATHERING_WORDS.has(word)),
    meal,
    several: words.includes("meetings") && !words.some((word) => ONE_MEETING.has(word)),
    days: last !== undefined && first !== last && [first, last].every((day) => words.includes(day ?? "")),
  };
}
