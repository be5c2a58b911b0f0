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
  const words = new Set<string>();
  for (const item of raw) {
    const { name } = item;
    if (!name || !isLong(item) || isHeadline(item)) continue;
    known.add(wordsOf(tokens, name[0], name[1])).add(wordsOf(tokens, name[1] - 1, name[1]));
    for (let i = name[0]; i < name[1]; i++) words.add((tokens[i] as Token).lower);
  }
  return raw.map((item) => {
    const { name, end } = item;
    if (!name || end !== name[1] || !isLong(item) || !isHeadline(item)) return item;
    const stop = nameEnd(tokens, name, known);
    return stop < end && !words.has((tokens[stop] as Token).lower)
      ? { ...item, end: stop, name: [name[0], stop] as const }
      : item;
  });
}

/** Where the longest name of the body ends that a run opens with; the run's end where none does. */
function nameEnd(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  known: ReadonlySet<string>,
): number {
  for (let stop = end; stop > first; stop--) if (known.has(wordsOf(tokens, first, stop))) return stop;
  return end;
}

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");
