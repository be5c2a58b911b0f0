/** Takes mentions of groups that go by their part ("the Co-Chairs", "the guarantors"), gives them the members that brackets behind one of them list. */
import type { Token } from "@readout/english";
import { ROLE_NOUNS } from "../data/attendance-words.ts";
import { startsUpper } from "../letters.ts";
import type { Mention } from "./mention.ts";

/** How many words the brackets hold at most. */
const LISTED = 60;

/** The mentions in their order; a group keeps what its own words say ("the Co-Chairs of the B Group"), and brackets hold until others follow. */
export function withNamedMembers(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  let changed: Mention[] | null = null;
  const known = new Map<string, readonly string[]>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== "group") continue;
    const name = tokens[mention.head]?.lower ?? "";
    if (!ROLE_NOUNS.has(name) || !name.endsWith("s")) continue;
    const listed = listedBehind(tokens, mentions, index);
    if (listed.length > 1) known.set(name, listed);
    const members = known.get(name);
    const own = mention.members.length > 0 && tokens[mention.endToken]?.text !== "(";
    if (!members || own || tokens[mention.endToken]?.lower === "of") continue;
    changed ??= mentions.slice();
    changed[index] = { ...mention, members };
  }
  return changed ?? mentions;
}

/** The sides of those named in the brackets that open behind a group; fewer than two where they say something else. */
function listedBehind(tokens: readonly Token[], mentions: readonly Mention[], index: number): string[] {
  const endToken = openingBehind(tokens, (mentions[index] as Mention).endToken);
  if (endToken < 0) return [];
  const members: string[] = [];
  for (let k = index + 1; k < mentions.length; k++) {
    const { entity, firstToken, kind } = mentions[k] as Mention;
    if (firstToken > endToken + LISTED) return [];
    if (firstToken <= endToken) continue;
    if (tokens.slice(endToken, firstToken).some(({ text }) => text === ")")) return members;
    if (entity === null || kind === "place") return [];
    if (!members.includes(entity)) members.push(entity);
  }
  return members;
}

/** "Co-Chairs of the Lake Group (": the bracket behind a group and the body that it is of; -1 where none opens there. */
function openingBehind(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + NAME && (i === from ? tokens[i]?.lower === "of" : isInName(tokens[i]))) i++;
  return tokens[i]?.text === "(" ? i : -1;
}

/** How many words such a body has. */
const NAME = 8;

const isInName = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:the|of|for|on)$/.test(token.lower) || startsUpper(token.text));
