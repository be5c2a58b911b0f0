/** Takes a noun of contact, gives the parties behind it: "with X and Y", "between A and B", "of the foreign ministers of A, B and C". */

import type { Token } from "@readout/english";
import { ROLE_NOUNS } from "../../data/attendance-words.ts";
import { BY_ROLES, HELD_WORDS, MARGINS } from "../../data/meeting-words.ts";
import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { isInsideName } from "../inside-name.ts";
import { isCourtesyCall, isPlacedCall } from "./contact-nouns.ts";
import { isOffices } from "./open-lists.ts";
import { readParties } from "./parties.ts";
import { agentAt, outsideChairs, withRole } from "./parties-by.ts";
import { unite } from "./party-drafts.ts";
import { groupParty } from "./subject.ts";

const LINKS = new Set([
  "with",
  "between",
  "among",
  "amongst",
  "of",
  "alongside",
  "including",
  "involving",
  "bringing",
]);

const TOPICS = new Set(["on", "about", "regarding", "over", "concerning"]);
const isDate = (token: Token | undefined): boolean =>
  token?.upos === "NUM" ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token?.lower ?? "",
  );

/** What stands behind a noun of contact. `whole` says that the list is everybody ("between A and B"). */
export interface SidesBehind {
  readonly parties: PartyDraft[];
  readonly whole: boolean;
  readonly with: boolean;
  /** "talks opened in X with A's delegation …": a verb of the contact's own stands before the list, which sits in it. */
  readonly opened: boolean;
  readonly endToken: number;
}

const JOINS_WITH = new WordList("and then later separately also".split(" "));
const COMING = new WordList("participation attendance presence".split(" "));
const OPENED = /^(?:opened|began|resumed|started|concluded|ended|continued)$/;

/** "with X and Y", "between A and B", "of the foreign ministers of A, B and C", "hosted by C" behind a noun of contact. */
export function partiesAfterNoun(
  report: Report,
  noun: number,
  end: number,
  post: string | null,
): SidesBehind {
  const { tokens } = report.analysed;
  let parties: PartyDraft[] = [];
  let whole = false;
  let faced = false;
  let topic = false;
  let held = false;
  let opened = false;
  let beside = false;
  let body: readonly PartyDraft[] = [];
  let i = noun + 1;
  let gap = 0;
  // "a courtesy call on X", "a phone call from X"
  const towards = isCourtesyCall(tokens, noun)
    ? /^(?:on|upon|from|by|to)$/
    : isPhoneCall(tokens, noun) || isPlacedCall(tokens, noun)
      ? /^(?:from|to|by)$/
      : null;
  // "a phone call on Tuesday from X"
  let way = i;
  while (
    towards &&
    way < i + 4 &&
    (tokens[way]?.lower === "on" ||
      isDate(tokens[way]) ||
      /^(?:today|yesterday)$/.test(tokens[way]?.lower ?? ""))
  )
    way++;
  if (way === i || tokens[way]?.lower === "from") i = way;
  if (towards?.test(tokens[i]?.lower ?? "")) {
    const list = readParties(report, i + 1, end, post);
    const endToken = Math.max(list.endToken, i + 1);
    return { parties: [...list.parties], whole: false, with: true, opened: false, endToken };
  }
  while (i < end && gap < (topic ? 24 : 14)) {
    const token = tokens[i] as Token;
    const word = token.lower;
    const closed = isPlaceName(report, i - 1) ? appositionEnd(tokens, i, end) : -1;
    if (closed > 0) {
      i = closed;
      continue;
    }
    // "with A in P and with B in Q": another room.
    if (word === "with" && faced && JOINS_WITH.holds(tokens[i - 1])) break;
    // "meeting on the edges of the summit hosted by X": X hosts that summit.
    if (MARGINS.has(word) && tokens[i + 1]?.lower === "of") beside = true;
    const by = beside ? undefined : BY_ROLES.get(word);
    const from = by ? agentAt(tokens, i + 1, end) : -1;
    if (by && from > 0) {
      const list = readParties(report, from, end, post);
      const told = withRole(list.parties, by);
      // "a meeting of the Union convened by A": more than A and whoever goes there.
      parties = unite(unite(parties, body), whole ? outsideChairs(parties, told) : told);
      i = Math.max(list.endToken, from);
      gap = 0;
      continue;
    }
    // "with the participation of delegations of A and B": everybody who came.
    if (word === "with" && tokens[i + 1]?.lower === "the" && COMING.holds(tokens[i + 2])) {
      const list = tokens[i + 3]?.lower === "of" ? readParties(report, i + 4, end, post) : null;
      if (list && list.parties.length > 0) {
        parties = unite(parties, list.parties);
        i = Math.max(list.endToken, i + 4);
        gap = 0;
        continue;
      }
    }
    const links = topic ? word === "with" : LINKS.has(word);
    if (links && !(word === "with" && isAimed(tokens, i)) && !(word === "of" && isAsked(tokens, i))) {
      const list = readParties(report, i + 1, end, post);
      // "…, with Peru rejecting a draft": what one of them did there.
      if (word === "with" && tokens[i - 1]?.text === "," && doesElse(tokens[list.endToken])) {
        i = list.endToken + 1;
        continue;
      }
      // "…, with experts from A as observers": a role in the room, read by its own words.
      if (word === "with" && list.parties.length > 0 && isInRole(tokens, list.endToken)) {
        i = list.endToken + 1;
        continue;
      }
      const open = openGroup(report, i + 1);
      // Behind a topic only people are another side: "to discuss ties with X" may mean the ties.
      const people = list.parties.some((party) => party.person !== null || party.post !== null);
      if (list.parties.length > 0 && (!topic || people) && !isBody(word, list.mentions, list.parties)) {
        parties = unite(parties, list.parties);
        whole ||= (word === "between" || word === "among") && list.parties.length >= 2;
        faced ||= word === "with";
        opened ||= held && word === "with";
        i = Math.max(list.endToken, i + 1);
        gap = 0;
        continue;
      }
      if (word === "of" && i === noun + 1 && list.mentions.every(({ kind }) => kind === "organisation"))
        body = list.parties.map((party) => ({ ...party, seat: "unknown", rule: "body_that_meets" }));
      if (open && ["between", "among", "of"].includes(word)) {
        // "attended by the water ministers of the three states": the offices, of whom the group says whose.
        const offices = word === "of" ? report.mentions[mentionAt(report, i) - 1] : undefined;
        const held = offices?.endToken === i && isOffices(offices);
        parties = unite(parties, [groupParty(held ? offices : open)]);
        i = open.endToken;
        continue;
      }
    }
    // "calls to discuss … with X": what is discussed stands between.
    if (token.xpos === "VB" && tokens[i - 1]?.lower === "to" && parties.length === 0) topic = true;
    else if (
      token.upos === "VERB" &&
      !isInsideName(tokens, i) &&
      token.xpos !== "VBN" &&
      token.xpos !== "VBG" &&
      // "the EU-facilitated Dialogue": a compound, whatever the tagger makes of its end.
      !(tokens[i - 1]?.xpos === "HYPH" || tokens[i - 1]?.text === "-") &&
      !HELD_WORDS.has(word)
    )
      break;
    // The tagger takes "talks opened" for a participle.
    held ||= HELD_WORDS.has(word) && (token.xpos === "VBD" || (i === noun + 1 && OPENED.test(word)));
    // "The meeting, which was attended by A and B, was held in X", "the meeting that was held in X between A and B"
    if (/^(?:which|that)$/.test(word) && /^(?:is|was|were|took)$/.test(tokens[i + 1]?.lower ?? "")) {
      const told = tokens[i + 2]?.lower ?? "";
      if (BY_ROLES.has(told) || told === "held" || told === "place") {
        i += told === "held" || told === "place" ? 3 : 2;
        continue;
      }
    }
    if (["that", "which", "who", "after", "before"].includes(word)) break;
    if (TOPICS.has(word) && !isDate(tokens[i + 1])) {
      if (parties.length > 0) break;
      topic = true;
    }
    i++;
    gap++;
  }
  return { parties, whole, with: faced, opened, endToken: i };
}

const isInRole = (tokens: readonly Token[], as: number): boolean =>
  tokens[as]?.lower === "as" &&
  [1, 2].some((k) => ROLE_NOUNS.has(tokens[as + k]?.lower ?? "") || tokens[as + k]?.lower === "go");

const isPhoneCall = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]?.lower === "call" && /^(?:phone|telephone|video)$/.test(tokens[noun - 1]?.lower ?? "");

/** A participle that says of nobody that he sat there. */
const doesElse = (token: Token | undefined): boolean =>
  token?.xpos === "VBG" &&
  !/^(?:attending|participating|taking|joining|acting|serving|sitting|mediating|hosting|chairing|observing|representing|leading|heading|following)$/.test(
    token.lower,
  );

/** "in Kasane, a border town some 900 kilometres north of Gaborone, was": behind the comma that closes what a place is; -1 where none does. */
function appositionEnd(tokens: readonly Token[], comma: number, end: number): number {
  if (tokens[comma]?.text !== "," || !isOneOf(tokens[comma + 1]?.lower, "an", "a", "the")) return -1;
  for (let i = comma + 2; i < Math.min(end, comma + 20); i++) {
    const { text, upos } = tokens[i] as Token;
    if (text === ",") return i + 1;
    if (upos === "VERB" || upos === "AUX") return -1;
  }
  return -1;
}

const isPlaceName = (report: Report, at: number): boolean => {
  const mention = report.mentions[mentionAt(report, at)];
  return mention?.kind === "place"
    ? mention.endToken === at + 1
    : report.analysed.tokens[at]?.upos === "PROPN";
};

/** "talks aimed at ending the war with X": that "with" belongs to the war. */
function isAimed(tokens: readonly Token[], i: number): boolean {
  return [
    "war",
    "conflict",
    "relations",
    "ties",
    "border",
    "cooperation",
    "agreement",
    "deal",
    "trade",
  ].includes(tokens[i - 1]?.lower ?? "");
}

/** "held a session at the request of A and B": who asked for it. */
const isAsked = (tokens: readonly Token[], of: number): boolean =>
  /^(?:request|behest|initiative|invitation|proposal|suggestion|urging)$/.test(tokens[of - 1]?.lower ?? "");

/** "the meeting of the Security Council" names the body that meets, not a party; one state behind "of" neither. */
function isBody(word: string, mentions: readonly Mention[], parties: readonly PartyDraft[]): boolean {
  if (word !== "of") return false;
  if (mentions.every((mention) => mention.kind === "organisation")) return true;
  return parties.length === 1 && parties[0]?.post === null && parties[0].person === null;
}

/** "between the two countries", "of the four ministers": a group at a token, its members unknown. */
function openGroup(report: Report, at: number): Mention | null {
  const mention = report.mentions[mentionAt(report, at)];
  return mention && mention.firstToken <= at + 1 && mention.kind === "group" && mention.members.length === 0
    ? mention
    : null;
}
