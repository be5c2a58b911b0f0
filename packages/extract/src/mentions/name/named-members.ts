/** Takes mentions of groups that go by their part ("the Co-Chairs", "the guarantors"), gives them the members that brackets behind one of them list; takes what stands behind a group, gives where its members are listed. */
import type { Token } from "@readout/english";
import { ROLE_NOUNS } from "../../data/attendance-words.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import type { Mention } from "../unit/mention.ts";

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

/** Participles behind a comma, and verbs, of which the object is all the members of the subject. */
const HOLDS_ALL = new WordList(
  "comprising grouping uniting namely comprise comprises groups unites comprised grouped",
);
const MADE = new WordList("made composed comprised consisting consists consist bringing brings");

/**
 * The token from which the members of what ends before `at` are listed, all of them: behind ", made up of", ", comprising",
 * ", which groups", "consists of"; 0 where no such words stand there ("including" lists some).
 */
export function membersFrom(tokens: readonly Token[], at: number): number {
  const open = /^[,(–—]$/.test(tokens[at]?.text ?? "") ? 1 : 0;
  let i = at + open;
  if (isOneOf(tokens[i]?.lower, "which", "that")) i++;
  else if (open === 0 && tokens[i]?.xpos === "VBN") return 0;
  if (isOneOf(tokens[i]?.lower, "is", "are", "was")) i++;
  if (HOLDS_ALL.holds(tokens[i])) {
    const of = tokens[i + 1]?.lower === "of";
    return of && tokens[i]?.lower !== "comprised" ? 0 : i + (of ? 2 : 1);
  }
  if (!MADE.holds(tokens[i])) return 0;
  const behind = isOneOf(tokens[i + 1]?.lower, "up", "together") ? i + 2 : i + 1;
  return tokens[behind]?.lower === "of" ? behind + 1 : /^br/.test(tokens[i]?.lower ?? "") ? behind : 0;
}

const isInName = (token: Token | undefined): boolean =>
  token !== undefined && (isOneOf(token.lower, "the", "of", "for", "on") || startsUpper(token.text));
