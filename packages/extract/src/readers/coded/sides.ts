/** Takes a sentence and the report's mentions, tells whether its words can name two sides. */
import type { Sentence, Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { createMark, isMarked } from "../../marks.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { PERSON_ENDING } from "./actor-types.ts";

/** Classes of nouns for what somebody did, whose doers are people even where nobody names them; a proposal or concern is nobody. */
export const DEEDS = ["attack"] as const;

/** A common noun that may stand for a side. */
const NAMES_SIDE = createMark(() => ({
  words: ACTOR_NOUNS.keys(),
  nouns: [...ACTOR_NOUNS.keys(), ...DEEDS.flatMap((name) => [...NOUN_CLASSES[name]])],
  test: (lower) => PERSON_ENDING.test(lower.replace(/s$/, "")),
}));

/** Whether two sides may be named: by mentions (`from` is the first that can lie in it), names or nouns. Most that fail have one. */
export function mayNameTwo(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  mentions: readonly Mention[],
  from: number,
): boolean {
  let sides = 0;
  let covered = firstToken;
  let m = from;
  for (let i = firstToken; i < endToken; i++) {
    for (; m < mentions.length && (mentions[m] as Mention).firstToken <= i; m++) {
      const mention = mentions[m] as Mention;
      sides += mention.members.length > 1 ? 2 : 1;
      covered = Math.max(covered, mention.endToken);
    }
    const token = tokens[i] as Token;
    if (isMarked(token, NAMES_SIDE) || (i >= covered && isName(token))) sides++;
    if (sides >= 2) return true;
  }
  return false;
}

/** A name or an acronym that no mention covers. */
const isName = ({ upos, text, lower }: Token): boolean =>
  upos === "PROPN" ||
  text.charCodeAt(0) > 127 ||
  (text.length > 1 &&
    text.charCodeAt(0) !== lower.charCodeAt(0) &&
    text.charCodeAt(1) !== lower.charCodeAt(1));
