/** Takes a commitment's words, gives whether it is to meet, and what it is about beside that (R28). */
import { contentWords } from "../stance/content-words.ts";

const TO_MEET = /^(?:to )?(?:meet|hold|convene|continue|resume)\b|\b(?:meet|talk)s? again\b/i;
const MEETING =
  /\b(?:meet|meetings?|talks|round|contacts|consultations?|dialogue|summit|session|group|committee|commission|council)\b/i;

/** Words by which a meeting is agreed on and that say nothing of its matter: its kind, its level, its day. */
const OF_MEETINGS = new Set(
  contentWords(
    "meet meeting hold convene continue resume talks round contacts consultations dialogue summit session group committee " +
      "commission council format high level ministerial ministry foreign defence defense deputy technical expert experts " +
      "officials leaders next again regular annual first second third fourth fifth half quarter end year month week day " +
      "january february march april may june july august september october november december " +
      "spring summer autumn winter early late bilateral trilateral",
  ),
);
/** Words of how one works together, not on what. */
const OF_WORK = new Set(
  contentWords(
    "continue close closely cooperate cooperation collaborate collaboration coordinate coordination " +
      "strengthen deepen enhance expand intensify work together joint jointly effort",
  ),
);
/** Names of places and bodies; figures. */
const NAMES = /(?<=\s)\p{Lu}[\p{L}-]*|\p{N}+\p{L}*/gu;

/**
 * The content words of a commitment's matter, and whether it is to meet: then an empty list, or a single word, means
 * that any meeting of the parties is the one.
 */
export function matterOf(quote: string): { readonly isMeeting: boolean; readonly words: readonly string[] } {
  const isMeeting = TO_MEET.test(quote) && MEETING.test(quote);
  const words = contentWords(quote);
  if (!isMeeting) return { isMeeting, words };
  const plain = contentWords(quote.replace(NAMES, " "));
  const left = plain.filter((word) => !OF_MEETINGS.has(word));
  return { isMeeting, words: left.length > 1 ? left : [] };
}

/** Whether some content words name a matter: those of "cooperate more closely" name none. */
export const nameMatter = (words: readonly string[]): boolean => words.some((word) => !OF_WORK.has(word));

const MONTH =
  /^(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)(?!\p{L})/u;

/** The places at which a meeting was agreed on; an empty list where none is named. */
export function placesIn(quote: string): string[] {
  const names = [...quote.matchAll(/\b(?:in|at) (\p{Lu}[\p{L}-]+)/gu)].map(([, name = ""]) => name);
  return names.filter((name) => !MONTH.test(name));
}
