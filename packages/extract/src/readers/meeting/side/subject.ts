/** Takes a verb or noun of contact, gives the parties of the subject of its clause. */
import type { Sentence, Token } from "@readout/english";
import { HONORIFICS } from "../../../data/mention-words.ts";
import { GROUP_COUNTS } from "../../../data/number-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { itemAt } from "../../../item-at.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { membersFrom } from "../../../mentions/name/named-members.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, mentionsBetween, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { insertionBefore } from "../../relative-clause.ts";
import { voiceAt } from "../../turns.ts";
import { bodyWord, isOfClub } from "../party/no-party.ts";
import { readParties } from "../party/parties.ts";
import { createParty, partiesOf } from "../party/party-drafts.ts";
import { clauseGovernor, modifiesNoun, sendsFrom } from "./clause-governor.ts";

/** Parties of the subject: the last list of mentions before the verb that no preposition governs; the antecedent of "who"; "the two leaders" as an open group. */
export function subjectBefore(report: Report, first: number, verb: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const all = membersBefore(report, verb);
  if (all) return all;
  const near = pronounBefore(report, first, verb);
  if (near) return openSubject(report, near);
  const whole = aroundInsertion(report, first, verb);
  if (whole) return whole;
  let best: PartyDraft[] = [];
  let spoken = false;
  let i = first;
  while (i < verb) {
    const mention = report.mentions[mentionAt(report, i)];
    if (!mention || mention.firstToken >= verb) break;
    if (mention.firstToken > i) {
      i = mention.firstToken;
      continue;
    }
    // "In Almaty, Kazakhstan, the leaders of A and B met": the state says where.
    if (endsPlace(report, mention)) {
      i = mention.endToken;
      continue;
    }
    const before = clauseGovernor(report, first, mention, verb);
    if (mention.kind === "pronoun" || isOpenGroup(mention)) {
      const open = before === null ? openSubject(report, mention) : [];
      if (open.length > 0 && (best.length === 0 || mention.kind === "group")) {
        best = open;
        spoken = wordOf(report, i) === "i";
      }
      i = mention.endToken;
      continue;
    }
    const list = readParties(report, i, verb, null);
    // "The leaders of both sides, X and Y, met": who they are, not of which side each is.
    if (list.parties.length < 2 && isOfGroup(report, mention, best)) {
      best = [...best, ...list.parties];
      i = Math.max(list.endToken, mention.endToken);
      continue;
    }
    const own =
      isPossessive(tokens[list.endToken]?.lower ?? "") ||
      (modifiesNoun(tokens, list.endToken, verb) && !isOfClub(mention, bodyWord(tokens, list.endToken)));
    // "hosts Cyprus talks": what stands at the noun says what they are about.
    const about =
      list.endToken === verb &&
      tokens[verb]?.upos === "NOUN" &&
      mention.kind === "state" &&
      list.parties.length === 1;
    // "A, B envoys condemn C in phone talks", "A, B press C and D in Paris talks": a headline's list acts, whoever is named behind it.
    const object =
      best.length > 1 &&
      (list.parties.length === 1
        ? mention.kind === "state" && tokens[mention.firstToken - 1]?.text !== ","
        : /^(?:NOUN|VERB)$/.test(tokens[mention.firstToken - 1]?.upos ?? "")) &&
      report.roles[report.analysed.sentences[mention.sentence]?.paragraph ?? -1] === "headline";
    // "The Movement of A, or MA, met": the short name of one that was just listed.
    const again =
      best.length > list.parties.length &&
      tokens[mention.firstToken - 1]?.lower === "or" &&
      list.parties.every(({ entity }) => best.some((known) => known.entity === entity));
    if (
      list.parties.length > 0 &&
      !about &&
      !object &&
      !again &&
      before === null &&
      (!own || (best.length === 0 && list.parties.length > 1))
    ) {
      best = [...list.parties];
      i = Math.max(list.endToken, i + 1);
    } else {
      const rest = before === null ? null : subjectAfterComma(report, i, list.endToken, verb);
      if (rest) best = rest;
      // "As I said, the adviser spoke": who acts is the one at the verb, whomever he sits for.
      else if (
        spoken &&
        list.parties.length === 0 &&
        isUnplaced(mention) &&
        opensVerb(tokens, mention.endToken, verb)
      )
        best = [];
      // "our adviser spoke with": of the side that says so.
      if (list.parties.length === 0 && isUnplaced(mention) && opensVerb(tokens, mention.endToken, verb)) {
        const own = ownOffice(report, mention);
        if (own.length > 0) best = own;
      }
      i = Math.max(list.endToken, mention.endToken);
    }
  }
  if (best.length === 0) return antecedent(report, first);
  return best;
}

/**
 * "The foreign ministers of the quartet, made up of A, B, C and D, met", "ministers from twelve countries, including A and B,
 * met": all or some that the text lists between a group and its verb (R6); null where it lists none.
 */
function membersBefore(report: Report, verb: number): PartyDraft[] | null {
  const { tokens } = report.analysed;
  const { firstToken } = report.analysed.sentences[tokens[verb]?.sentence ?? 0] as Sentence;
  let end = verb;
  while (end > firstToken && isOneOf(tokens[end - 1]?.upos, "AUX", "ADV")) end--;
  const close = /^[,)–—]$/.test(itemAt(tokens, end - 1)?.text ?? "") ? end - 1 : end;
  for (let i = close - 3; i > Math.max(firstToken, close - LISTED); i--) {
    const opens = close < end && /^[,(–—]$/.test(tokens[i]?.text ?? "");
    const count = opens ? countBefore(tokens, i) : 0;
    const from =
      (opens ? membersFrom(tokens, i) : 0) || someFrom(tokens, i, close < end) || (count > 1 ? i + 1 : 0);
    if (from === 0) continue;
    const { parties, endToken } = readParties(report, from, close, null);
    if (parties.length < 2 || endToken !== close || (from === i + 1 && parties.length !== count)) return null;
    const offices = mentionsBetween(report, firstToken, i).findLast(
      ({ plural, post }) => plural && post !== null,
    );
    return parties.map((party) => ({ ...party, post: party.post ?? offices?.post ?? null }));
  }
  return null;
}

/** Behind "twelve countries, including", "states, among them": the token from which some of them are listed; 0 where no such words stand there. */
function someFrom(tokens: readonly Token[], at: number, closed: boolean): number {
  const comma = tokens[at]?.text === ",";
  if (comma !== closed || !OF_STATES.holds(tokens[comma ? at - 1 : at])) return 0;
  if (tokens[at + 1]?.lower === "including") return at + 2;
  return isOneOf(tokens[at + 1]?.lower, "among", "amongst") && tokens[at + 2]?.lower === "them" ? at + 3 : 0;
}

const OF_STATES = new WordList("countries states nations governments neighbours neighbors".split(" "));

/** How many states the words before a mark say: "the four neighbours"; 0 where they say none. */
function countBefore(tokens: readonly Token[], mark: number): number {
  if (!OF_STATES.holds(tokens[mark - 1])) return 0;
  const at = tokens[mark - 2]?.upos === "ADJ" && !GROUP_COUNTS.has(tokens[mark - 2]?.lower ?? "") ? 3 : 2;
  return GROUP_COUNTS.get(tokens[mark - at]?.lower ?? "") ?? 0;
}

/** How many tokens such a list may have. */
const LISTED = 40;

/** "X, and Y, who chairs the council, attended", "X, insisting that Z was ready, met": what is put in before the verb is passed over; null where nothing is. */
function aroundInsertion(report: Report, first: number, verb: number): PartyDraft[] | null {
  const { tokens } = report.analysed;
  const { firstToken } = report.analysed.sentences[tokens[verb]?.sentence ?? 0] as Sentence;
  const comma = insertionBefore(tokens, firstToken, verb);
  if (comma <= firstToken) return null;
  const list = subjectBefore(report, Math.min(first, firstToken), comma);
  return list.length > 0 ? list : null;
}

/** A name right behind the comma that closes an open group. */
function isOfGroup(
  report: Report,
  { kind, firstToken, person }: Mention,
  best: readonly PartyDraft[],
): boolean {
  if (kind !== "person" && person === null) return false;
  if (!best[0]?.entity.startsWith("group@") || best.length > 1) return false;
  if (itemAt(report.analysed.tokens, firstToken - 1)?.text !== ",") return false;
  const before = report.mentions[mentionAt(report, firstToken) - 1];
  return before?.kind === "group" && before.endToken === firstToken - 1;
}

/** Whether a state stands behind the comma of a place in it. */
export function endsPlace(report: Report, { kind, entity, firstToken }: Mention): boolean {
  if (kind !== "state" || itemAt(report.analysed.tokens, firstToken - 1)?.text !== ",") return false;
  const place = report.mentions[mentionAt(report, firstToken) - 1];
  return place?.endToken === firstToken - 1 && place.entity === entity;
}

/** An office or a person of whom the text doesn't say whose. */
const isUnplaced = ({ kind, entity }: Mention): boolean =>
  entity === null && (kind === "office" || kind === "person");

function ownOffice(report: Report, { firstToken, start, end, post, person }: Mention): PartyDraft[] {
  const { tokens } = report.analysed;
  const our = itemAt(tokens, firstToken - 1);
  const side = our && /^(?:our|my)$/.test(our.lower) ? voiceAt(report, our.start) : null;
  return side === null
    ? []
    : [
        createParty(side, [{ start, end }], {
          actor: person ?? side,
          person,
          post,
          title: { start, end },
          rule: "speaker_side",
        }),
      ];
}

const opensVerb = (tokens: readonly Token[], from: number, verb: number): boolean => {
  for (let i = from; i < verb; i++)
    if (!["AUX", "ADV", "PART"].includes((tokens[i] as Token).upos)) return false;
  return true;
};

/** "X visited Y where he met": the pronoun that stands directly before the verb, null where another word does. */
function pronounBefore(report: Report, first: number, verb: number): Mention | null {
  let i = verb - 1;
  while (i >= first && ["AUX", "ADV"].includes((report.analysed.tokens[i] as Token).upos)) i--;
  const mention = i < first ? undefined : report.mentions[mentionAt(report, i)];
  return mention?.kind === "pronoun" &&
    mention.firstToken === i &&
    !mention.plural &&
    mention.entity !== null &&
    ["he", "she", "i", "it"].includes(wordOf(report, i))
    ? mention
    : null;
}

/** "At the invitation of X, the leaders of A and B met": a list that runs on to the verb is the subject from its last comma on. */
function subjectAfterComma(report: Report, from: number, end: number, verb: number): PartyDraft[] | null {
  const { tokens } = report.analysed;
  // "…, and the envoy of the Union, X, met": a comma closes the apposition.
  for (let i = end; i < verb; i++)
    if (
      !(i === end && tokens[i]?.text === ",") &&
      !["AUX", "ADV", "PART"].includes((tokens[i] as Token).upos)
    )
      return null;
  // "At the invitation of A, the ministers of B, C and D, and the envoy of E met": all from the first office on.
  for (let i = from + 1; i < end; i++) {
    if ((tokens[i] as Token).text !== "," || tokens[i + 1]?.lower !== "the") continue;
    const mention = report.mentions[mentionAt(report, i + 2)];
    if (mention?.firstToken !== i + 2 || (mention.kind !== "group" && mention.kind !== "office")) continue;
    const list = readParties(report, i + 2, verb, null);
    if (list.endToken >= end) return [...list.parties];
  }
  for (let i = end - 1; i > from; i--) {
    if ((tokens[i] as Token).text !== ",") continue;
    // "…, and B's minister led the other": the second of two clauses.
    const from = tokens[i + 1]?.lower === "and" ? i + 2 : i + 1;
    let at = tokens[from]?.lower === "the" ? from + 1 : from;
    while (HONORIFICS.holds(tokens[at])) at++;
    const named = report.mentions[mentionAt(report, from)]?.firstToken ?? end;
    // "Mediated by C, delegations of A and B met"
    if (named > at && named <= at + 3 && sendsFrom(tokens, from, named)) at = named;
    if (named !== at) continue;
    return [...readParties(report, at, verb, null).parties];
  }
  return null;
}

/** "the ministers", and "the delegation" whose state stands elsewhere. */
export const isOpenGroup = (mention: Mention): boolean =>
  (mention.kind === "group" && mention.members.length === 0) ||
  (mention.kind === "ministry" && mention.actor === null && mention.post === null && !mention.plural);

/** "he" is whom it points to; "they" and "the two leaders" are a group whose members come later. */
export function openSubject(report: Report, mention: Mention): PartyDraft[] {
  if (mention.kind === "pronoun" && !mention.plural)
    return takesUp(report, mention) ? partiesOf(report, [withoutPost(report, mention)], null) : [];
  if (mention.kind === "pronoun" && wordOf(report, mention.firstToken) !== "they") return [];
  return [groupParty(mention)];
}

const wordOf = (report: Report, token: number): string => report.analysed.tokens[token]?.lower ?? "";

/** Whether a pronoun stands for one side that sits: "he", or "it" of a state or its office. */
const takesUp = (report: Report, { entity, firstToken }: Mention): boolean =>
  entity !== null && ["he", "she", "i", "it"].includes(wordOf(report, firstToken));

/** "It met": who sat for the office isn't said. */
const withoutPost = (report: Report, mention: Mention): Mention =>
  wordOf(report, mention.firstToken) === "it" ? { ...mention, post: null } : mention;

/** A group whose members the text gives elsewhere. */
export const groupParty = (mention: Mention): PartyDraft =>
  createParty(`group@${mention.start}`, [{ start: mention.start, end: mention.end }], {
    seat: "unknown",
    rule: "group_members",
  });

/** "Lavrov, who met …": the mention before the comma. */
export function antecedent(report: Report, first: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const at = ["who", "which", "whom"].includes(tokens[first]?.lower ?? "")
    ? first
    : ["who", "which"].includes(itemAt(tokens, first - 1)?.lower ?? "")
      ? first - 1
      : -1;
  if (at < 0) return [];
  const end = tokens[at - 1]?.text === "," ? at - 1 : at;
  const { sentence } = tokens[at] as Token;
  for (let m = mentionAt(report, at) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (mention.sentence !== sentence || mention.endToken < end - 1) return [];
    if (mention.endToken !== end) continue;
    const owner = servant(report, m);
    if (owner) return owner.entity === null ? [] : partiesOf(report, [owner], null);
    return partiesOf(report, [mention], null);
  }
  return [];
}

/** "the cabinet director of President X, who led the team": the office that serves the person of a mention; null where none does. */
export function servant(report: Report, m: number): Mention | null {
  const { person, firstToken } = report.mentions[m] as Mention;
  const office = report.mentions[m - 1];
  return person !== null &&
    report.analysed.tokens[firstToken - 1]?.lower === "of" &&
    office?.endToken === firstToken - 1 &&
    office.kind === "office" &&
    office.person === null
    ? office
    : null;
}
