/** Takes an event word's place, gives the parties that stand before and behind it. */

import type { Token } from "@readout/english";
import type { PartyDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, mentionsBetween, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { readParties } from "../meeting/party/parties.ts";
import { createParty, partiesOf } from "../meeting/party/party-drafts.ts";
import { groupParty } from "../meeting/side/open-subject.ts";

/** The last subject-like party list before a token: no preposition governs it. */
export function nearestBefore(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let best: PartyDraft[] = [];
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) break;
    const before = tokens[mention.firstToken - 1] as Token | undefined;
    const previous = before?.lower === "the" ? (tokens[mention.firstToken - 2] as Token | undefined) : before;
    const follower = tokens[mention.endToken] as Token | undefined;
    const acts = follower?.upos === "VERB" && isOneOf(follower.xpos, "VBD", "VBZ", "VBP");
    if (mention.firstToken > first && previous?.upos === "ADP" && !acts) continue;
    if (/^['’]s$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) continue;
    if (mention.kind === "pronoun" && !mention.entity) continue;
    const list =
      mention.kind === "pronoun"
        ? partiesOf(report, [mention], null)
        : readParties(report, mention.firstToken, at, null).parties;
    if (
      list.length > 0 &&
      (best.length === 0 || acts) &&
      !list.some((party) => best.some((known) => known.entity === party.entity))
    )
      best = [...list];
  }
  return best;
}

/** States that the noun phrase ending at a token holds: "the Chadian and Malian troops". */
export function statesBefore(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const found: Mention[] = [];
  for (let m = mentionAt(report, Math.max(0, at - 6)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) break;
    if (mention.sentence !== (tokens[at] as Token).sentence || mention.kind !== "state") continue;
    let joined = true;
    for (let i = mention.endToken; i < at; i++)
      if (
        !isOneOf((tokens[i] as Token).upos, "ADJ", "NOUN", "PROPN", "PART", "NUM") &&
        !isOneOf((tokens[i] as Token).lower, "'s", "’s", "-", "and")
      )
        joined = false;
    if (joined) found.push(mention);
  }
  return partiesOf(report, found, null);
}

/** The parties behind the first preposition of a noun: "an agreement between A and B". */
export function behindParties(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < end; i++) {
    const word = (tokens[i] as Token).lower;
    if (word === "between" || word === "with" || word === "among" || word === "of" || word === "in") {
      const list = readParties(report, i + 1, end, null);
      if (list.parties.length > 0) return [...list.parties];
    }
    if ((tokens[i] as Token).upos === "VERB") break;
  }
  return [];
}

/** "between the four countries' defense ministries": group mentions behind the noun; their members come later. */
export function groupBehind(report: Report, from: number, end: number): PartyDraft[] {
  const group = mentionsBetween(report, from, end).find(
    ({ kind, members }) => kind === "group" && members.length === 0,
  );
  if (!group) return [];
  const span = { start: group.start, end: group.end };
  return [createParty(`group@${group.start}`, [span], { seat: "unknown", rule: "group_members" })];
}

/** The states behind "in" where things happen to them: "elections in A". */
export function placesAsParties(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < end; i++)
    if ((tokens[i] as Token).lower === "in") {
      // "in the north of A"
      const part = tokens[i + 3]?.lower === "of" && PARTS.holds(tokens[i + 2]) ? 3 : 0;
      const list = readParties(report, i + 1 + part, end, null);
      if (list.parties.length > 0) return [...list.parties];
    }
  return [];
}

const PARTS = new WordList(
  "north south east west centre center interior northeast northwest southeast southwest",
);

/** The possessor of the noun phrase that ends with the noun at `at`: "X's first visit", "her trip", "the Secretary's travel". */
export function ownerOf(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let phrase = at;
  while (phrase > 0 && phrase > at - 7 && isModifier(tokens, phrase - 1)) phrase--;
  const before = itemAt(tokens, phrase - 1);
  if (!before || before.sentence !== (tokens[at] as Token).sentence) return [];
  for (let m = mentionAt(report, Math.max(0, phrase - 14)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= phrase) break;
    const possessive =
      (mention.endToken === phrase - 1 && isPossessive(before.lower)) ||
      (mention.endToken === phrase && /['’]s?$/.test(before.lower)) ||
      (mention.endToken === phrase && mention.kind === "pronoun" && isOneOf(before.lower, "his", "her")) ||
      (before.lower === "whose" && mention.endToken >= phrase - (tokens[phrase - 2]?.text === "," ? 2 : 1));
    if (!possessive) continue;
    if (mention.kind === "group" && mention.members.length === 0) return [groupParty(mention)];
    return partiesOf(report, [mention], null);
  }
  return [];
}

/** What may stand between an owner and the noun: adjectives, numbers, nouns, a month and day. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const { upos, text, lower } = tokens[at] as Token;
  if (isPossessive(lower)) return false;
  return (
    isOneOf(upos, "ADJ", "NUM", "NOUN", "ADV") ||
    text === "-" ||
    (upos === "PROPN" && tokens[at + 1]?.upos === "NUM")
  );
}
