/** Takes raw mentions, gives those of headlines in capitals without what follows the name: "Ana Berg Opens Port" where the text names Ana Berg. */

import type { Token } from "@readout/english";
import type { RawMention } from "../unit/raw-mention.ts";

/** The same mentions; a headline's run of capitals ends where a name of the body ends, by all of its words or by its surname. */
export function withHeadlineNames(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): readonly RawMention[] {
  const isHeadline = ({ first }: RawMention): boolean => headlines.has(tokens[first]?.sentence ?? -1);
  const isLong = ({ name }: RawMention): boolean => name !== null && name[1] - name[0] > 1;
  if (!raw.some((item) => isLong(item) && isHeadline(item))) return raw;
  const known = new Set<string>();
  for (const item of raw) {
    const { name } = item;
    if (!name || !isLong(item) || isHeadline(item)) continue;
    known.add(wordsOf(tokens, name[0], name[1])).add(wordsOf(tokens, name[1] - 1, name[1]));
  }
  return raw.map((item) => {
    const { name, end } = item;
    if (!name || end !== name[1] || !isLong(item) || !isHeadline(item)) return item;
    let stop = end;
    while (stop > name[0] && !known.has(wordsOf(tokens, name[0], stop))) stop--;
    return stop > name[0] ? { ...item, end: stop, name: [name[0], stop] as const } : item;
  });
}

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
