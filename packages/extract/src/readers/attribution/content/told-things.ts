/** Takes what stands behind a cue that takes clauses, gives the few things that can be told in a noun phrase: "claimed victory", "claimed 10,000", "declared victory", "conceded the race", "pleaded not guilty", "reported no arrests". */

import type { Token } from "@readout/english";
import { CLAIMED } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, lemmaAt, trimmed, wordAt } from "../words.ts";

/** The thing that a cue of that lemma tells from token `from` on; null where a clause, or what is done to it, stands there. */
export function toldThing(
  tokens: readonly Token[],
  from: number,
  end: number,
  lemma: string | null,
): TextSpan | null {
  if (!THINGS.has(lemma ?? "")) return null;
  if (lemma === "plead") {
    const guilty = wordAt(tokens, from) === "not" ? from + 1 : from;
    return wordAt(tokens, guilty) === "guilty" ? trimmed(tokens, from, guilty + 1) : null;
  }
  const thing = phraseStartingAt(tokens, from, end);
  if (!thing || finite(tokens[thing.end]) || tokens[thing.end]?.upos === "VERB") return null;
  const counted = tokens[from]?.upos === "NUM";
  if (lemma === "report") {
    const told = wordAt(tokens, from) === "no";
    // "reported a 4 percent rise in thefts"
    const moved = MOVED.has(lemmaAt(tokens, headAt(tokens, thing), "NOUN"));
    if (moved)
      return trimmed(
        tokens,
        from,
        isOneOf(wordAt(tokens, thing.end), "in", "of")
          ? (phraseStartingAt(tokens, thing.end + 1, end)?.end ?? thing.end)
          : thing.end,
      );
    return told ? trimmed(tokens, from, thing.end) : null;
  }
  // "told the story of her arrest"
  if (lemma === "tell") {
    // "The verses tell the story of a town": nobody says it.
    const told = !isOneOf(tokens[from - 1]?.xpos, "VBP", "VBZ");
    const story = told && isOneOf(lemmaAt(tokens, headAt(tokens, thing), "NOUN"), "story", "tale");
    const of = story && isOneOf(wordAt(tokens, thing.end), "of", "about") ? thing.end + 1 : 0;
    return story
      ? trimmed(tokens, from, of > 0 ? (phraseStartingAt(tokens, of, end)?.end ?? thing.end) : thing.end)
      : null;
  }
  if (lemma === "concede")
    return CONCEDED.has(lemmaAt(tokens, headAt(tokens, thing), "NOUN"))
      ? trimmed(tokens, from, thing.end)
      : null;
  const alone = counted && thing.end === from + 1;
  return alone || CLAIMED.has(lemmaAt(tokens, headAt(tokens, thing), "NOUN"))
    ? trimmed(tokens, from, thing.end)
    : null;
}

/** Cues that tell such things. */
const THINGS: ReadonlySet<string> = new Set("claim report declare concede plead profess tell".split(" "));

/** What bodies report of figures. */
const MOVED: ReadonlySet<string> = new Set(
  "rise increase drop decline fall surge jump gain loss profit growth progress surplus deficit".split(" "),
);

/** What somebody concedes. */
const CONCEDED: ReadonlySet<string> = new Set(
  "point race defeat election mistake error loss contest primary vote".split(" "),
);
