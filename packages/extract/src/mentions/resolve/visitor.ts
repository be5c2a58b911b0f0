/** Takes a pronoun behind "where", gives who travelled there: "a visit by President X to Y, where he met". */

import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { mentionsIn } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import type { Mention } from "../unit/mention.ts";

/** Who travelled, whoever else the sentence is about; null for another pronoun. */
export function visitorBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): Mention | null {
  if (tokens[at - 1]?.lower !== "where") return null;
  const { sentence, start } = tokens[at] as Token;
  let visit = at - 2;
  while (tokens[visit]?.sentence === sentence && !VISITS.holds(tokens[visit])) visit--;
  if (tokens[visit]?.sentence !== sentence || !isOneOf(tokens[visit + 1]?.lower, "by", "of")) return null;
  const from = tokens[visit + 2]?.upos === "DET" ? visit + 3 : visit + 2;
  return (
    mentionsIn({ mentions }, (tokens[visit] as Token).end, start).find(
      ({ firstToken, actor }) => firstToken === from && actor !== null,
    ) ?? null
  );
}

const VISITS = new WordList(["visit", "trip", "tour", "stopover"]);
