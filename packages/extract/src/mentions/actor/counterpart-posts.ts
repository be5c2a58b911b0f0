/** Takes resolved mentions, gives counterparts the post of whom "his" or "her" means (R1): "he told his Kazakh counterpart, X". */

import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { counterpartAt } from "../title/counterparts.ts";
import type { Mention } from "../unit/mention.ts";

/** The mentions in their order, with posts where a counterpart's own words give none; the same list where none does. */
export function withCounterpartPosts(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Mention[] {
  let changed: Mention[] | null = null;
  for (const [index, mention] of mentions.entries()) {
    const own =
      mention.post === null && mention.person !== null
        ? apposedPost(tokens, changed ?? mentions, index)
        : null;
    if (own !== null) {
      changed ??= mentions.slice();
      changed[index] = { ...mention, post: own };
      continue;
    }
    const owner = itemAt(mentions, index - 1);
    if (mention.post !== null || owner?.kind !== "pronoun" || owner.endToken !== mention.firstToken) continue;
    if (owner.plural || !isCounterpart(tokens, mention)) continue;
    // "Prime Minister X and his Albanian counterpart": of him whom the list names before, where he isn't of that state himself.
    const beside = mentions[index - 2];
    const listed =
      beside && beside.entity !== mention.entity && isListedBefore(tokens, beside, owner.firstToken)
        ? beside.post
        : null;
    const post = listed ?? owner.post;
    if (post === null) continue;
    changed ??= mentions.slice();
    changed[index] = { ...mention, post };
    for (let k = index + 1; isListedWith(tokens, mentions, index, k); k++)
      changed[k] = { ...(mentions[k] as Mention), post };
  }
  return changed ?? mentions;
}

/** "the minister of A, X, Y, his B counterpart, and": the post of whom the sentence names last before; null where nobody's counterpart is put in behind a name. */
function apposedPost(tokens: readonly Token[], mentions: readonly Mention[], index: number): string | null {
  const mention = mentions[index] as Mention;
  const { firstToken, endToken } = mention;
  const noun = counterpartAt(tokens, endToken - 1, endToken - 1) >= 0;
  const pronoun = tokens.slice(firstToken, endToken).some(({ lower }) => isOneOf(lower, "his", "her"));
  if (!noun || !pronoun) return null;
  for (let k = index - 1; mentions[k]?.sentence === mention.sentence; k--) {
    const { person, post, entity } = mentions[k] as Mention;
    if (person !== null && post !== null && entity !== mention.entity) return post;
  }
  return null;
}

/** Those who are named for a group behind it, "his Greek and Turkish counterparts, X and Y", or each behind a state, "his counterparts from A, X, and B, Y". */
function isListedWith(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  k: number,
): boolean {
  const { members, firstToken } = mentions[first] as Mention;
  const named = mentions[k];
  if (named?.kind !== "office" || named.post !== null) return false;
  if (members.length > 0) return k <= first + members.length && members.includes(named.entity ?? "");
  const before = (mentions[k - 1] as Mention).endToken;
  return (
    named.person !== null &&
    tokens[firstToken]?.lower.endsWith("s") === true &&
    tokens
      .slice(before, named.firstToken)
      .every(({ lower }) => isOneOf(lower, ",", "and", "from", "of", "the"))
  );
}

/** "X and his", and "the minister, X, and his": the comma closes the apposition. */
function isListedBefore(tokens: readonly Token[], { firstToken, endToken }: Mention, owner: number): boolean {
  if (tokens[owner - 1]?.lower !== "and") return false;
  return (
    endToken === owner - 1 ||
    (endToken === owner - 2 &&
      tokens[endToken]?.text === "," &&
      tokens.slice(firstToken, endToken).some(({ text }) => text === ","))
  );
}

function isCounterpart(tokens: readonly Token[], { firstToken, endToken }: Mention): boolean {
  for (let i = firstToken; i < endToken; i++) if (counterpartAt(tokens, i, firstToken) >= 0) return true;
  return false;
}
