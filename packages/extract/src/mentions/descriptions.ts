/** Takes "the", "both" or "all", gives the group or office that the description stands for. */
import type { Token } from "@readout/english";
import { GROUP_NOUNS } from "../data/mention-words.ts";
import { lexicon, readTitle } from "./lexicon.ts";
import type { Mention } from "./mention.ts";

const NUMBER_WORDS = new Set(["two", "three", "four", "five", "six", "seven", "eight"]);

/** "the two ministers", "both sides", "the three had met"; null where a named mention or another word comes between. */
export function readGroup(
  tokens: readonly Token[],
  at: number,
  end: number,
  covered: Uint8Array,
): Mention | null {
  let i = at + 1;
  // "The three had met": a number that stands for its group.
  const number = tokens[i];
  const verb = tokens[i + 1];
  if (
    number &&
    verb &&
    i + 1 < end &&
    NUMBER_WORDS.has(number.lower) &&
    (verb.upos === "AUX" || verb.upos === "VERB")
  ) {
    const first = tokens[at] as Token;
    return groupOf(first, at, number, i);
  }
  while (i < Math.min(end, at + 5)) {
    const token = tokens[i] as Token;
    if (covered[i]) return null;
    if (GROUP_NOUNS.has(token.lower)) {
      const first = tokens[at] as Token;
      return groupOf(first, at, token, i);
    }
    if (
      token.upos !== "NUM" &&
      token.upos !== "ADJ" &&
      token.upos !== "NOUN" &&
      token.upos !== "PROPN" &&
      token.upos !== "DET"
    )
      return null;
    i++;
  }
  return null;
}

/** The group of the tokens from `first` (at `at`) to `last` (at `head`): who they are isn't known yet. */
const groupOf = (first: Token, at: number, last: Token, head: number): Mention => ({
  start: first.start,
  end: last.end,
  firstToken: at,
  endToken: head + 1,
  sentence: first.sentence,
  kind: "group",
  form: "description",
  actor: null,
  entity: null,
  post: null,
  person: null,
  members: [],
  plural: true,
  head,
});

/** "the minister", "the Secretary", "the Turkish leader": the holder of that post named last. */
export function readTheOffice(
  tokens: readonly Token[],
  at: number,
  end: number,
  byPost: ReadonlyMap<string, Mention>,
  covered: Uint8Array,
): Mention | null {
  if (covered[at + 1]) return null;
  const hits = lexicon()
    .find(tokens, at + 1, end)
    .filter((hit) => hit.entry.kind === "title");
  const hit = hits.sort((a, b) => b.length - a.length)[0];
  if (hit?.entry.kind !== "title" || hit.entry.plural) return null;
  const next = tokens[at + 1 + hit.length];
  if (next && next.sentence === (tokens[at] as Token).sentence && next.upos === "PROPN") return null;
  const reading = readTitle(hit.entry.readings, null);
  if (!reading) return null;
  const target =
    byPost.get(reading.post) ??
    sameKind(
      byPost,
      hit.entry.readings.map((known) => known.post),
    );
  if (!target) return null;
  const first = tokens[at] as Token;
  const last = tokens[at + hit.length] as Token;
  return {
    start: first.start,
    end: last.end,
    firstToken: at,
    endToken: at + 1 + hit.length,
    sentence: first.sentence,
    kind: "office",
    form: "description",
    actor: target.actor,
    entity: target.entity,
    post: target.post,
    person: target.person,
    members: [],
    plural: false,
    head: at + hit.length,
  };
}

function sameKind(byPost: ReadonlyMap<string, Mention>, posts: readonly string[]): Mention | null {
  for (const post of posts) {
    const found = byPost.get(post);
    if (found) return found;
  }
  // "the minister" for whichever minister was named last
  if (posts.includes("minister"))
    for (const [post, mention] of [...byPost].reverse()) if (post.endsWith("_minister")) return mention;
  return null;
}
