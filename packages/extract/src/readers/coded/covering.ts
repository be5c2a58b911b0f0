/** Takes a sentence and the report's mentions, gives which mention covers a token. */
import type { Sentence, Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { lexicon } from "../../mentions/lexicon/lexicon.ts";
import type { Mention } from "../../mentions/unit/mention.ts";

/** Looks up the longest mention over a token; `from` is the index of the first mention that can lie in the sentence. */
export function coveringOf(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  from: number,
): (token: number) => Mention | null {
  const cover: (Mention | null)[] = new Array(sentence.endToken - sentence.firstToken).fill(null);
  for (let m = from; m < mentions.length; m++) {
    const mention = mentions[m] as Mention;
    if (mention.firstToken >= sentence.endToken) break;
    // "US$50 million"
    if (tokens[mention.endToken]?.text === "$" && tokens[mention.endToken]?.start === mention.end) continue;
    for (let i = ownStart(tokens, mention); i < Math.min(mention.endToken, sentence.endToken); i++) {
      const known = cover[i - sentence.firstToken];
      if (!known || known.endToken - known.firstToken < mention.endToken - mention.firstToken)
        cover[i - sentence.firstToken] = mention;
    }
  }
  return (i) => cover[i - sentence.firstToken] ?? null;
}

/** "In Jerusalem, Israeli Prime Minister X": the place before the comma is no part of the title. */
function ownStart(tokens: readonly Token[], mention: Mention): number {
  const { firstToken, endToken } = mention;
  if (
    (itemAt(tokens, firstToken - 1)?.upos !== "ADP" && itemAt(tokens, firstToken - 1)?.lower !== "to") ||
    mention.person === null
  )
    return firstToken;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 4); i++) {
    if (tokens[i]?.text !== ",") continue;
    const place = lexicon()
      .find(tokens, firstToken, i)
      .some(
        (hit) => hit.length === i - firstToken && (hit.entry.kind === "state" || hit.entry.kind === "place"),
      );
    return place ? i + 1 : firstToken;
  }
  return firstToken;
}
