/** Takes a contact with the parties read, gives whether its words name as the other side somebody who is none of them. */
import type { Token } from "@readout/english";
import type { PartyDraft } from "../../../drafts.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** Words for whoever is a party already, or may be told of as one elsewhere. */
const KNOWN = new WordList(
  (
    "counterpart counterparts colleague colleagues him her them each one leaders ministers officials allies partners " +
    "members heads presidents delegation delegations representatives teams sides parties envoys " +
    "guarantors mediators facilitators negotiators chairmen chairs co-chairs co-chairmen"
  ).split(" "),
);

/** How many words ("yesterday", "in Paris") may stand between a verb and its "with", and how many a side may have before its first party. */
const [BETWEEN, WITHIN] = [4, 14];

/**
 * "Met yesterday with the chamber's minority leader", "a meeting between Xan Oro and President Y": a side that is no
 * party. A name alone, without a word for who bears it, may still be one of those whom the text names elsewhere. `at` is
 * the verb, `noun` the noun of contact where there is one.
 */
export function namesOthers(
  tokens: readonly Token[],
  at: number,
  noun: number | null,
  end: number,
  parties: readonly PartyDraft[],
): boolean {
  const known = parties.filter(({ entity }) => !entity.startsWith("group@"));
  if (parties.length === 0 || !isOneWord(known.length > 0 ? known : parties)) return false;
  if (noun !== null) {
    const next = itemAt(tokens, noun + 1)?.lower;
    if (next === "between") return isHalfRead(tokens, noun + 1, end, parties);
    return next === "with" && isWithOthers(tokens, noun + 2, end, parties);
  }
  for (let i = at + 1; i < Math.min(end - 1, at + 2 + BETWEEN); i++) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "with") {
      const { upos: first } = tokens[i + 1] as Token;
      // "met in P with the four guarantors of the treaty": those whom the text names as such.
      let head = i + 1;
      while (isOneOf(tokens[head]?.upos, "DET", "NUM", "ADJ")) head++;
      return (
        !KNOWN.holds(tokens[head]) &&
        first !== "PROPN" &&
        first !== "PRON" &&
        !isNamed(tokens, i + 1, Math.min(end, i + WITHIN), parties)
      );
    }
    if (isOneOf(upos, "VERB", "PUNCT", "SCONJ", "CCONJ")) return false;
  }
  return false;
}

/** "A and B met villagers", "held talks with students": people who are no party stand behind the verb, or behind the "with" of its noun. */
export function meetsPeople(tokens: readonly Token[], at: number, noun: number | null): boolean {
  if (noun === null && !/^me(?:t|et|ets|eting)$/.test(tokens[at]?.lower ?? "")) return false;
  const link = (noun ?? at) + 1;
  const faced = tokens[link]?.lower === "with";
  if (noun !== null && !faced) return false;
  let i = faced ? link + 1 : link;
  while (isOneOf(tokens[i]?.upos, "DET", "ADJ", "NUM", "NOUN")) i++;
  const head = tokens[i - 1];
  // "with the four guarantor countries"
  const mediate = isOneOf(tokens[i - 2]?.lower, "guarantor", "mediating", "mediator");
  return i > link && !mediate && head?.xpos === "NNS" && !KNOWN.holds(head) && !COUNTED.holds(head);
}

/** What is counted of contacts: "met three times". */
const COUNTED = new WordList("times days weeks months years hours minutes occasions rounds");

/** "In his meeting with first responders and officials": the first of them is nobody who has a name or is a party. */
function isWithOthers(
  tokens: readonly Token[],
  first: number,
  end: number,
  parties: readonly PartyDraft[],
): boolean {
  let next = first;
  while (next < Math.min(end, first + WITHIN) && !isOneOf(tokens[next]?.lower ?? "", "and", ",")) next++;
  if (next === first) return false;
  return !isOneOf((tokens[first] as Token).upos, "PROPN", "PRON") && !isNamed(tokens, first, next, parties);
}

/** "The President", "they": who meets the others stands for himself, or in one word for several. */
function isOneWord([first, ...more]: readonly PartyDraft[]): boolean {
  const start = first?.spans.at(-1)?.start;
  return more.every(({ spans }) => spans.at(-1)?.start === start);
}

/** Whether a party, or a word for one, stands in `[first, end)`. */
function isNamed(
  tokens: readonly Token[],
  first: number,
  end: number,
  parties: readonly PartyDraft[],
): boolean {
  const [start, stop] = [(tokens[first] as Token).start, (tokens[end - 1] as Token).end];
  if (parties.some(({ spans }) => spans.some((span) => span.start < stop && span.end > start))) return true;
  for (let i = first; i < end; i++) if (KNOWN.holds(tokens[i])) return true;
  return false;
}

/** "between X and Y" of which only one was read, a person beside whom nobody says for whom he stands. */
function isHalfRead(
  tokens: readonly Token[],
  between: number,
  end: number,
  parties: readonly PartyDraft[],
): boolean {
  let and = between + 1;
  while (and < Math.min(end, between + WITHIN) && !isOneOf(tokens[and]?.lower ?? "", "and", ",")) and++;
  if (itemAt(tokens, and)?.lower !== "and" || and + 1 >= end || and === between + 1) return false;
  return (
    isNamed(tokens, between + 1, and, parties) !==
    isNamed(tokens, and + 1, Math.min(end, and + WITHIN), parties)
  );
}
