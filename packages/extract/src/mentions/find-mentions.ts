/** Takes the analysed text, gives its mentions: offices, ministries, states, organisations, persons, outlets and places, with their states. */

import type { Sentence, Token } from "@readout/english";
import { CAPITAL_HONORIFICS } from "../data/mention-words.ts";
import { withArmedGroups } from "./name/armed-groups.ts";
import { addMention } from "./name/join-mentions.ts";
import { settleGroups } from "./name/settle-groups.ts";
import { readSingle } from "./name/singles.ts";
import { readOffice } from "./title/offices.ts";
import { wordAt } from "./unit/entity-lists.ts";
import { settleNamesakes, withShortNames } from "./unit/namesakes.ts";
import type { RawMention } from "./unit/raw-mention.ts";
import { findUnits, type Unit } from "./unit/units.ts";

/** All mentions of a text's sentences in order; they don't overlap. */
export function findMentions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly RawMention[] {
  const bySentence = sentences.map(({ firstToken, endToken }) => findUnits(tokens, firstToken, endToken));
  const units = withShortNames(tokens, settleNamesakes(tokens, bySentence));
  const found = sentences.flatMap((sentence, k) => readUnits(tokens, sentence, units[k] ?? []));
  return settleGroups(tokens, withArmedGroups(tokens, found));
}

function readUnits(tokens: readonly Token[], sentence: Sentence, units: readonly Unit[]): RawMention[] {
  const found: RawMention[] = [];
  let u = 0;
  while (u < units.length) {
    const read =
      readOffice(tokens, units, u, sentence.endToken) ?? readSingle(tokens, units, u, sentence.endToken);
    if (read) {
      for (const mention of read.mentions) addMention(tokens, found, withAddress(tokens, mention));
      u = read.next;
    } else u++;
  }
  return found;
}

/** "HE President X", "HH the Amir": what he is addressed by belongs to him, and "HE" is no pronoun. */
function withAddress(tokens: readonly Token[], mention: RawMention): RawMention {
  if (mention.kind !== "office" && mention.kind !== "person") return mention;
  // "HE the Foreign Minister met": whom the words before told of.
  if (mention.name === null && mention.entities.length === 0) return mention;
  const at = mention.first - (wordAt(tokens, mention.first - 1) === "the" ? 2 : 1);
  return CAPITAL_HONORIFICS.has(tokens[at]?.text ?? "") ? { ...mention, first: at } : mention;
}
