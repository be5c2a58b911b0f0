/** Takes a noun phrase that names a source, gives it with what tells where the source stands or who issued it: "officials familiar with the plan", "a source in the government", "a summary issued by the ministry". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, SPOKEN_PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { DAY, lemmaAt, type TokenRange, wordAt } from "../words.ts";
import { phraseStartingAt } from "./phrase-starting.ts";

/** Who is described by whom he stands by: "an aide to the king", "a source in the delegation", "people close to the talks", "two people with knowledge of them". */
export function withStanding(tokens: readonly Token[], near: TokenRange, end: number): TokenRange {
  const link = linkEnd(tokens, near);
  // "a person in contact with them"
  const whom = tokens[link]?.xpos === "PRP" ? { first: link, end: link + 1 } : null;
  const rest = link > near.end ? (whom ?? phraseStartingAt(tokens, link, end)) : null;
  if (!rest) return near;
  // "quipped one envoy to the daily": whom he told
  for (let i = rest.first; i < rest.end; i++)
    if (wordAt(tokens, link - 1) === "to" && OUTLET_NOUNS.holds(tokens[i])) return near;
  const placed = link === near.end + 1 && PLACES.has(wordAt(tokens, near.end));
  return placed && !isPlace(tokens, rest) ? near : { first: near.first, end: rest.end };
}

/** Behind the words that tie a source to where he stands; `near.end` where none do. */
function linkEnd(tokens: readonly Token[], near: TokenRange): number {
  const at = near.end;
  const link = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (TIES.get(link)?.has(next)) return at + (link === "in" ? 3 : 2);
  const head = lemmaAt(tokens, near.end - 1, "NOUN");
  const isSource = SOURCES.has(head);
  if (link === "to" && SERVING.test(head)) return at + 1;
  if (link === "with" && (isSource || !isOneOf(next, "the", "his", "her", "their"))) return at + 1;
  if (link === "in" && (isOneOf(head, "report", "account", "article") || tokens[at + 1]?.upos === "PROPN"))
    return at + 1;
  return PLACES.has(link) && (isSource || ACTOR_NOUNS.has(head)) && isNoun(tokens[near.end - 1])
    ? at + 1
    : at;
}

/** Adjectives and participles of what a source knows, with their prepositions. */
const TIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["familiar", new Set(["with"])],
  ["close", new Set(["to"])],
  ["briefed", new Set(["on", "about", "by"])],
  ["privy", new Set(["to"])],
  ["present", new Set(["at", "in"])],
  ["involved", new Set(["in", "with"])],
  ["opposed", new Set(["to"])],
  ["in", new Set(["contact", "touch"])],
]);

const SERVING =
  /^(?:aide|advis[eo]r|ambassador|envoy|representative|secretary|counsel|annex|appendix|addendum|preamble|protocol|amendment|introduction)$/;
const SOURCES: ReadonlySet<string> = new Set(
  "source official diplomat ambassador correspondent people person member insider participant".split(" "),
);
const PLACES: ReadonlySet<string> = new Set("in inside within at on".split(" "));

const isNoun = (token: Token | undefined): boolean => token?.upos === "NOUN";

/** Where somebody can stand: no day, month or occasion of speaking ("at a briefing", "in an interview", "in the statement"). */
function isPlace(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (/^(?:an?|his|her|their|its|this|that|last|next|recent)$/.test(wordAt(tokens, first))) return false;
  for (let i = first; i < end; i++) {
    const word = wordAt(tokens, i);
    if (DAY.has(word) || /^\d+$/.test(word)) return false;
    if (DOCUMENT_NOUNS.has(word) || SPOKEN_PIECES.has(word) || OCCASIONS.test(word)) return false;
  }
  return true;
}

const OCCASIONS =
  /^(?:time|times|week|weekend|month|year|years|days?|hours?|morning|afternoon|evening|night|conference|condition|behalf|record|twitter|facebook|x|telegram|television|tv|radio|sidelines|margins|past|future|front|order|response|reply|protest|return|light|addition)$/;

/** "says the protocol signed in Tashkent", "a summary issued by the ministry": a document with where or by whom it was issued. */
export function withIssue(tokens: readonly Token[], near: TokenRange, end: number): TokenRange {
  const issued = tokens[near.end];
  if (issued?.upos !== "VERB" || issued.xpos === "VBG" || !ISSUED.test(issued.lower)) return near;
  if (!DOCUMENT_NOUNS.holds(itemAt(tokens, near.end - 1)) || tokens[near.end + 1]?.upos !== "ADP")
    return near;
  const rest = phraseStartingAt(tokens, near.end + 2, end);
  return rest ? { first: near.first, end: rest.end } : near;
}

const ISSUED =
  /^(?:signed|adopted|issued|published|released|circulated|initial+ed|agreed|approved|distributed|posted|drafted|negotiated|carried|dated|sent)$/;
