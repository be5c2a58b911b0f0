/** Takes a noun of contact, gives the parties that stand before it ("X's call", "A-B talks") and behind it ("with", "between", "of", "hosted by"). */
import type { Token } from "@readout/english";
import { BY_ROLES, HELD_WORDS, MARGINS } from "../../data/meeting-words.ts";
import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import { isPossessive } from "../../mentions/possessive.ts";
import { isJoint } from "../../refine/signatories.ts";
import type { Report } from "../../report.ts";
import { voiceAt } from "../turns.ts";
import { isContactNoun, isCourtesyCall } from "./contact-nouns.ts";
import { namesBody } from "./no-party.ts";
import { mentionAt, readParties } from "./parties.ts";
import { createParty, partiesOf, unite } from "./party-drafts.ts";
import { groupParty } from "./subject.ts";

function isOurs(report: Report, our: number, noun: number): boolean {
  const { tokens } = report.analysed;
  if (tokens[our]?.lower !== "our" || tokens[noun + 1]?.lower !== "with") return false;
  return (
    /^(?:meetings?|calls?|conversations?|talks)$/.test(tokens[noun]?.lower ?? "") &&
    readParties(report, noun + 2, noun + 20, null).parties.length > 0
  );
}

/** "in her meeting with X, they discussed": whose it is by a pronoun; nobody where another word stands there. */
export function ownerByPronoun(report: Report, first: number, noun: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = noun - 1; i >= Math.max(first, noun - 4); i--) {
    if (/^(?:his|her)$/.test(tokens[i]?.lower ?? "")) {
      const mention = report.mentions[mentionAt(report, i)];
      return mention?.firstToken === i && mention.kind === "pronoun" && mention.entity !== null
        ? partiesOf(report, [mention], null)
        : [];
    }
    if (!MODIFYING.has(tokens[i]?.upos ?? "")) return [];
  }
  return [];
}

const MODIFYING = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const JOINING = new Set(["-", "–", ")", "(", "of", ",", "and", "+", "/"]);

/** Parties before the noun. `possessed` says that they are its possessor; attributive states count from two on ("Syria talks" are about Syria). */
export function partiesBeforeNoun(
  report: Report,
  first: number,
  noun: number,
): { parties: PartyDraft[]; possessed: boolean } {
  const { tokens } = report.analysed;
  let i = noun - 1;
  while (i >= first && noun - i <= 30) {
    const token = tokens[i] as Token;
    if (isPossessive(token.lower) || !(MODIFYING.has(token.upos) || JOINING.has(token.lower))) break;
    i--;
  }
  if (i >= first && isPossessive(tokens[i]?.lower ?? "")) {
    const parties = listEndingAt(report, first, i);
    if (parties.length > 0) return { parties, possessed: true };
  }
  if (i >= first && ["their", "his", "her"].includes((tokens[i] as Token).lower))
    return { parties: [], possessed: false };
  // "my meeting with X", "our calls with X": the speaker's own; "our dialogue with X" goes on for years.
  if (i >= first && (tokens[i]?.lower === "my" || isOurs(report, i, noun))) {
    const { start, end } = tokens[i] as Token;
    const side = isJoint(report) ? null : voiceAt(report, start);
    if (side !== null)
      return { parties: [createParty(side, [{ start, end }], { rule: "speaker_side" })], possessed: true };
  }
  const found: Mention[] = [];
  for (let m = mentionAt(report, i + 1); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= noun) break;
    if (sitsAttributively(report, mention, noun)) found.push(mention);
  }
  const parties = partiesOf(report, found, null);
  const people = found.some(
    (one) => one.person !== null || one.members.length > 1 || one.kind === "armed_group",
  );
  const body = found.some((one) => one.endToken - one.firstToken > 1 && endsAsDelegation(tokens, one));
  return {
    parties: parties.length >= 2 || (people && parties.length > 0) || body ? parties : [],
    possessed: false,
  };
}

/** "Qatari-mediated talks", "the UN-brokered negotiations", and with `whole` "African Union-led talks between A and B": whose deed the contact is by the compound before its noun (R7). */
export function partiesOfCompound(report: Report, first: number, noun: number, whole: boolean): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = noun - 1; i > Math.max(first, noun - 5); i--) {
    const word = (tokens[i] as Token).lower;
    const role = Object.hasOwn(BY_ROLES, word) ? BY_ROLES[word] : undefined;
    if (!role) continue;
    if (tokens[i - 1]?.text !== "-" && tokens[i - 1]?.xpos !== "HYPH") return [];
    const parties = listEndingAt(report, first, i - 1);
    if (role.mediates || role.duty) return withRole(parties, role);
    // "a Haitian-led dialogue": whose it is, not who sits there.
    return whole ? withRole(parties, { mediates: true, sits: false }) : [];
  }
  return [];
}

const endsAsDelegation = (tokens: readonly Token[], mention: Mention): boolean =>
  /^(?:delegations?|governments?|officials)$/.test((tokens[mention.endToken - 1] as Token).lower);

function sitsAttributively(report: Report, mention: Mention, noun: number): boolean {
  // "the Syria Special Envoy Meeting": an office without a holder says at what level, not who.
  if (mention.kind === "office") return mention.person !== null;
  if (mention.kind === "armed_group" || mention.kind === "ministry") return mention.endToken <= noun;
  if (mention.kind === "group") return mention.members.length > 0;
  if (mention.kind === "organisation")
    return !namesBody(report, mention) || isDashed(report.analysed.tokens, mention);
  return mention.kind === "state";
}

/** "the EU-China summit": joined by a dash to another party. */
const isDashed = (tokens: readonly Token[], mention: Mention): boolean =>
  /^[-–/]$/.test(tokens[mention.endToken]?.text ?? "") ||
  /^[-–/]$/.test(tokens[mention.firstToken - 1]?.text ?? "");

/** "A and B's meeting": the whole list that ends at a possessive. */
export function listEndingAt(report: Report, first: number, end: number): PartyDraft[] {
  let m = mentionAt(report, end) - 1;
  while (m >= 0 && (report.mentions[m] as Mention).endToken > end) m--;
  const mention = report.mentions[m];
  if (!mention || mention.endToken !== end || mention.kind === "place" || mention.kind === "outlet")
    return [];
  if (mention.kind === "pronoun") return partiesOf(report, [mention], null);
  let list = readParties(report, mention.firstToken, end, null);
  for (let k = mention.firstToken - 1; k >= Math.max(first, mention.firstToken - 12); k--) {
    const wider = readParties(report, k, end, null);
    if (wider.parties.length > list.parties.length && wider.endToken >= list.endToken) list = wider;
  }
  return [...list.parties];
}

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

const JOINS_WITH = /^(?:and|then|later|separately|also)$/;
const COMING = /^(?:participation|attendance|presence)$/;
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
  let i = noun + 1;
  let gap = 0;
  // "a courtesy call on X", "a phone call from X"
  const towards = isCourtesyCall(tokens, noun)
    ? /^(?:on|upon|from|by|to)$/
    : isPhoneCall(tokens, noun)
      ? /^(?:from|to|by)$/
      : null;
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
    if (word === "with" && faced && JOINS_WITH.test(tokens[i - 1]?.lower ?? "")) break;
    // "meeting on the edges of the summit hosted by X": X hosts that summit.
    if (MARGINS.has(word) && tokens[i + 1]?.lower === "of") beside = true;
    const by = beside ? undefined : BY_ROLES[word];
    const from = by ? agentAt(tokens, i + 1, end) : -1;
    if (by && from > 0) {
      const list = readParties(report, from, end, post);
      parties = unite(parties, withRole(list.parties, by));
      i = Math.max(list.endToken, from);
      gap = 0;
      continue;
    }
    // "with the participation of delegations of A and B": everybody who came.
    if (word === "with" && tokens[i + 1]?.lower === "the" && COMING.test(tokens[i + 2]?.lower ?? "")) {
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
      if (open && ["between", "among", "of"].includes(word)) {
        parties = unite(parties, [groupParty(open)]);
        i = open.endToken;
        continue;
      }
    }
    // "calls to discuss … with X": what is discussed stands between.
    if (token.xpos === "VB" && tokens[i - 1]?.lower === "to" && parties.length === 0) topic = true;
    else if (
      token.upos === "VERB" &&
      token.xpos !== "VBN" &&
      token.xpos !== "VBG" &&
      // "the EU-facilitated Dialogue": a compound, whatever the tagger makes of its end.
      !(tokens[i - 1]?.xpos === "HYPH" || tokens[i - 1]?.text === "-") &&
      !HELD_WORDS.has(word)
    )
      break;
    // The tagger takes "talks opened" for a participle.
    held ||= HELD_WORDS.has(word) && (token.xpos === "VBD" || (i === noun + 1 && OPENED.test(word)));
    // "The meeting, which was attended by A and B, was held in X"
    if (
      word === "which" &&
      /^(?:is|was|were)$/.test(tokens[i + 1]?.lower ?? "") &&
      BY_ROLES[tokens[i + 2]?.lower ?? ""]
    ) {
      i += 2;
      continue;
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
  if (tokens[comma]?.text !== "," || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? "")) return -1;
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

/** The token behind "by", directly or behind whom it is done for: "chaired by X", "chaired on behalf of X by Y"; -1 where nobody is named so. */
function agentAt(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  // "joined for the first time by X", "attended virtually by X"
  while (i < at + 5 && BEFORE_BY.has(tokens[i]?.lower ?? "")) i++;
  if (tokens[i]?.lower === "by") return i + 1;
  if (tokens[at]?.lower !== "on" || tokens[at + 1]?.lower !== "behalf") return -1;
  for (i = at + 2; i < Math.min(end, at + 14); i++) if (tokens[i]?.lower === "by") return i + 1;
  return -1;
}

/** What may stand between such a participle and its "by". */
const BEFORE_BY = new Set(
  "for the first second time again also jointly virtually remotely online today yesterday".split(" "),
);

/** "mediated by X", "hosted by X" behind a verb of contact in its clause and before any other contact than `noun`, which it governs. */
export function partiesBy(report: Report, from: number, end: number, noun: number | null): PartyDraft[] {
  const { tokens } = report.analysed;
  let parties: PartyDraft[] = [];
  for (let i = from; i + 1 < end; i++) {
    if (i !== noun && isContactNoun(tokens, i)) break;
    const by = BY_ROLES[(tokens[i] as Token).lower];
    const agent = by ? agentAt(tokens, i + 1, end) : -1;
    if (by && agent > 0)
      parties = unite(parties, withRole(readParties(report, agent, end, null).parties, by));
  }
  return parties;
}

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

/**
 * "a meeting of the Trilateral Contact Group", "talks in the so-called Normandy format", "the Visegrad Group meeting": the
 * club whose meeting it is, by a noun of contact; nobody for another body.
 */
export function clubOf(report: Report, noun: number | null): PartyDraft[] {
  const { tokens } = report.analysed;
  if (noun === null) return [];
  const at = tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1;
  const link = tokens[at]?.lower;
  const behind = link === "of" || link === "in" ? report.mentions[mentionAt(report, at + 1)] : undefined;
  const before = report.mentions[mentionAt(report, noun) - 1];
  const club = [behind, before].find((mention) => {
    if (!mention?.entity?.startsWith("bloc:")) return false;
    if (mention === before) return mention.endToken === noun;
    return link === "of"
      ? mention.firstToken <= at + 2
      : mention.firstToken <= at + 5 && tokens[mention.endToken - 1]?.lower === "format";
  });
  return club ? partiesOf(report, [club], behind?.kind === "group" ? behind.post : null) : [];
}

/** "between the two countries", "of the four ministers": a group at a token, its members unknown. */
function openGroup(report: Report, at: number): Mention | null {
  const mention = report.mentions[mentionAt(report, at)];
  return mention && mention.firstToken <= at + 1 && mention.kind === "group" && mention.members.length === 0
    ? mention
    : null;
}

/** Parties behind "hosted by", "mediated by", "attended by". */
export function withRole(
  parties: readonly PartyDraft[],
  role: (typeof BY_ROLES)[string] | { duty?: PartyDraft["duties"][number]; mediates?: true; sits: boolean },
): PartyDraft[] {
  return parties.map((party) => ({
    ...party,
    duties: role.duty ? [...party.duties, role.duty] : party.duties,
    function: role.mediates ? "facilitator" : party.function,
    subtype: role.mediates ? "mediator" : party.subtype,
    // A host or mediator by these words counts only if it is said to take part (R3): a named person is.
    seat:
      role.sits || (party.person !== null && !role.mediates) || party.post !== null ? party.seat : "unknown",
    rule: role.sits || party.post !== null ? party.rule : "R3",
  }));
}

/** The issuer's own side of "Talks with the Government of X" in its release. */
export function issuerParty(state: string, span: { start: number; end: number }): PartyDraft {
  return createParty(state, [span], { rule: "issuer_of_document" });
}
