/** Takes a cue whose content stands behind a preposition, gives that preposition: "spoke warmly of", "argued in favour of". */

import type { Token } from "@readout/english";
import type { Cue } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { firstFrom } from "../../../span-search.ts";
import type { Passage } from "../draft.ts";
import { isSpell, pastManner } from "../phrase/manner.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { DAY, isOpen, wordAt } from "../words.ts";

/** The preposition that a cue's content stands behind, adverbs and days passed: "spoke warmly of"; -1 where none does. */
export function prepositionAt(passage: Passage, from: number, entry: Cue | null): number {
  const { tokens, end } = passage;
  if (!entry || entry.behind.size === 0) return -1;
  // "spoke to the agency on condition of anonymity"
  if (wordAt(tokens, from - 1) === "condition") return -1;
  if (isPetition(tokens, from, end, entry)) return from;
  let i = pastManner(tokens, from);
  // "spoke out against"
  const spoke = isOneOf(tokens[from - 1]?.xpos, "VBD", "VBZ", "VBN");
  if (spoke && wordAt(tokens, i) === "out" && entry.behind.has(wordAt(tokens, i + 1))) i++;
  const reach = i + 3;
  while (i < end && i < reach && (tokens[i]?.upos === "ADV" || isDay(tokens, i))) i++;
  // "argued in favour of", "spoke out in support of"
  const favours =
    (entry.behind.has("for") || entry.lemma === "speak") &&
    /^in (?:favou?r|support) of$/.test(
      `${wordAt(tokens, i)} ${wordAt(tokens, i + 1)} ${wordAt(tokens, i + 2)}`,
    );
  if (favours) return i + 2;
  // "argued for hours"
  if (wordAt(tokens, i) === "for" && isSpell(tokens, i + 1) && !PETITION.has(entry.lemma)) return -1;
  // "confessed to taking bribes", not "confessed to the priest", "was admitted to the ward"
  const owns = tokens[i + 1]?.xpos === "VBG" || isOpen(tokens[i + 1]);
  if (OWNING.has(entry.lemma) && wordAt(tokens, i) === "to" && !owns) return -1;
  return entry.behind.has(wordAt(tokens, i)) && i + 1 < end && !endsTitle(passage, i) ? i : -1;
}

/** "Monday", "on Monday" */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  DAY.holds(itemAt(tokens, at)) || (wordAt(tokens, at) === "on" && DAY.holds(itemAt(tokens, at + 1)));

/** "spoke to President Lund of Chad": the state or body behind "of" is the hearer's, not "of Chad’s part". */
export function endsTitle({ tokens, report }: Passage, of: number): boolean {
  if (wordAt(tokens, of) !== "of" || !isOneOf(tokens[of - 1]?.upos, "NOUN", "PROPN")) return false;
  const at = wordAt(tokens, of + 1) === "the" ? of + 2 : of + 1;
  const { mentions } = report;
  const next = firstFrom(mentions, tokens[at]?.start ?? 0);
  const known = mentions[next]?.firstToken === at ? mentions[next] : undefined;
  const named = known !== undefined && isOneOf(known.kind, "state", "organisation", "place");
  const whole = mentions[next - 1];
  const within = whole !== undefined && whole.firstToken < of && whole.endToken > at;
  return (named || within) && tokens[(known ?? whole)?.endToken ?? at]?.xpos !== "POS";
}

/** Cues of what somebody owns up to. */
const OWNING: ReadonlySet<string> = new Set(["confess", "admit"]);

/** Cues that ask for time: "asked for two more days". */
const PETITION: ReadonlySet<string> = new Set("ask call appeal request".split(" "));

/** "appealed to his neighbours to open the border", "pleaded with the army to leave": whom, and what to do. */
function isPetition(tokens: readonly Token[], from: number, end: number, { lemma: cue }: Cue): boolean {
  if (
    !(cue === "appeal" && wordAt(tokens, from) === "to") &&
    !(cue === "plead" && wordAt(tokens, from) === "with")
  )
    return false;
  const whom = phraseStartingAt(tokens, from + 1, end);
  // "appealed to both sides to “find a way”"
  const does = whom && isOpen(tokens[whom.end + 1]) ? whom.end + 2 : (whom?.end ?? from) + 1;
  return whom !== null && wordAt(tokens, whom.end) === "to" && tokens[does]?.xpos === "VB";
}
