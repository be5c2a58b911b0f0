/** Takes a token position, gives the parties named there: lists of states, offices and persons, counterparts and groups. */

import type { Token } from "@readout/english";
import { LIST_GLUE } from "../../../data/attendance-words.ts";
import { HONORIFICS } from "../../../data/mention-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { COUNTERPARTS } from "../../../mentions/title/counterparts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import {
  bodyBehind,
  NO_PARTIES,
  pastDescription,
  pastInsertion,
  pastMediating,
  pastWords,
} from "./between-parties.ts";
import { isCompound, namesBody, namesPeople } from "./no-party.ts";
import {
  isColleague,
  isOffices,
  isOpenGroup,
  listGoesOn,
  mentionSoon,
  OPENS_LIST,
  withoutClub,
} from "./open-lists.ts";
import { partiesOf } from "./party-drafts.ts";
import { organOf } from "./person-words.ts";
import { sitsFor } from "./stands-in.ts";

/** Parties read from a list, and the token after it. */
export interface PartyList {
  readonly parties: readonly PartyDraft[];
  readonly mentions: readonly Mention[];
  readonly endToken: number;
  readonly counterpart: boolean;
}

const COUNTERPART = new Set(["counterpart", "counterparts", "opposite"]);

/** The last list of parties in the tokens from `first` on that ends before `end`; empty where there is none. */
export function lastListBefore(report: Report, first: number, end: number): readonly PartyDraft[] {
  let last: readonly PartyDraft[] = [];
  for (let m = mentionAt(report, first); m < report.mentions.length; ) {
    const from = report.mentions[m]?.firstToken ?? end;
    if (from >= end) break;
    const { parties, endToken } = readParties(report, from, end, null);
    if (parties.length > 1) last = parties;
    m = parties.length > 1 ? Math.max(m + 1, mentionAt(report, endToken)) : m + 1;
  }
  return last;
}

/** A list as far as it is read: its mentions, the token to go on at and the one behind the last party; from `mediators` on they mediate. */
interface OpenList {
  mentions: Mention[];
  at: number;
  end: number;
  stop: number;
  counterpart: boolean;
  mediators: number;
  guarantors?: boolean;
  /** Whether it is what stands behind a colon of another list. */
  readonly within: boolean;
}

/** Parties in a list that starts at `token` (after prepositions and articles) and ends before `end`. */
export function readParties(report: Report, token: number, end: number, post: string | null): PartyList {
  return closeList(report, readList(report, token, end, false), post);
}

function readList(report: Report, at: number, end: number, within: boolean): OpenList {
  const list: OpenList = { mentions: [], at, end, stop: at, counterpart: false, mediators: -1, within };
  while (list.at < list.end && readOn(report, list));
  return list;
}

/** Reads one mention of the list, or words beside it; false where it ends. */
function readOn(report: Report, list: OpenList): boolean {
  const { tokens, sentences } = report.analysed;
  const { at, end } = list;
  const next = report.mentions[mentionAt(report, at)];
  const between = pastMediating(report, at, end);
  if (between > 0) {
    list.mediators = list.mentions.length;
    list.guarantors = tokens.slice(at, between).some(({ lower }) => lower.startsWith("guarantor"));
    // A colon ends the clause; "the mediators in P: A said it was happy" lists nobody, nor does one colon behind another.
    if (tokens[between - 1]?.text !== ",") {
      if (list.within) return false;
      list.end = sentences[tokens[at]?.sentence ?? -1]?.endToken ?? end;
      const named = closeList(report, readList(report, between, list.end, true), null);
      if (named.parties.length < 2 || isOneOf(tokens[named.endToken]?.upos, "VERB", "AUX")) return false;
    }
    return jumpTo(list, between);
  }
  const described = pastDescription(report, at, end, next);
  if (described > 0) return jumpTo(list, described);
  const mention = next?.firstToken === at ? next : undefined;
  if (mention && !NO_PARTIES.has(mention.kind)) return takeMention(report, list, mention);
  if (mention && mention.kind !== "pronoun") return false;
  const past = pastWords(report, at, list.mentions, next, end);
  if (past > 0) return jumpTo(list, past);
  const body = bodyBehind(report, at, list.mentions, end);
  if (body > 0) return jumpTo(list, body, body);
  const whole = sitsFor(report, at, list.mentions.at(-1));
  // "X, minister, representing President Y of A": of A's side.
  if (whole) {
    const { entity, members } = whole;
    list.mentions[list.mentions.length - 1] = { ...(list.mentions.at(-1) as Mention), entity, members };
    return jumpTo(list, whole.endToken, whole.endToken);
  }
  const inserted = list.mentions.length > 0 ? pastInsertion(report, at, end) : 0;
  if (inserted > 0) return jumpTo(list, inserted);
  return !endsAt(report, list, end) && jumpTo(list, at + 1);
}

function jumpTo(list: OpenList, at: number, stop = list.stop): true {
  list.at = at;
  list.stop = stop;
  return true;
}

/** Takes the mention that stands where the list goes on; false where it is none of it. */
function takeMention(report: Report, list: OpenList, mention: Mention): boolean {
  const { tokens } = report.analysed;
  const { mentions } = list;
  if (namesBody(report, mention) || namesPeople(report, mention) || isCompound(tokens, mention)) return false;
  const organ = organOf(report, mentionAt(report, list.at));
  if (organ) {
    mentions.push({ ...mention, entity: organ.entity });
    return jumpTo(list, organ.endToken, organ.endToken);
  }
  if (MEDIATORS.holds(tokens[mention.firstToken]) || listsChairs(tokens, mention))
    list.mediators = mentions.length;
  if (isCounterpart(report, mention)) list.counterpart = true;
  const ofOffice = isOfficeOf(tokens, mention);
  const owner = mentions.at(-1);
  if (isFieldOfOne(tokens, owner, mention)) return jumpTo(list, mention.endToken, mention.endToken);
  const behind = owner?.person ? behindOwner(tokens, mention) : -1;
  if (behind > 0) return jumpTo(list, behind, behind);
  // "the Governments of A and B": the group is whom the words behind it name.
  if (owner && isOpenGroup(report, owner, mention)) mentions.pop();
  // "the water ministers of the three states": of whom they are, that group says.
  if (owner && isOfGroup(report, owner, mention)) list.stop = mention.endToken;
  else if (owner && isOwnersOffice(report, owner, mention))
    mentions[mentions.length - 1] = { ...mention, entity: owner.entity };
  else if (!isHat(report, owner, mention)) mentions.push(ofOffice ? { ...mention, post: null } : mention);
  return jumpTo(list, mention.endToken, mention.endToken);
}

/** "the French Co-Chair of the Lake Group", "the Co-Chair of the Lake Group from France": the group is what one state's officer chairs, no party. */
function isFieldOfOne(
  tokens: readonly Token[],
  owner: Mention | undefined,
  { kind, plural, entity, firstToken, endToken }: Mention,
): boolean {
  if (!entity?.startsWith("bloc:") || plural) return false;
  if (kind === "office") return tokens[endToken]?.lower === "from";
  const of = tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
  return owner?.kind === "office" && !owner.plural && tokens[of]?.lower === "of" && of === owner.endToken;
}

/** "X, President Y's envoy, and Z": where what is said of X ends, at the token of Y; -1 elsewhere. */
function behindOwner(tokens: readonly Token[], { firstToken, endToken, person }: Mention): number {
  if (person === null || tokens[firstToken - 1]?.text !== "," || !isPossessive(tokens[endToken]?.lower ?? ""))
    return -1;
  let i = endToken + 1;
  while (i < endToken + 8 && /^(?:NOUN|PROPN|ADJ|ADV|VERB|ADP|PART)$/.test(tokens[i]?.upos ?? "")) i++;
  return /^[,.;]$/.test(tokens[i]?.text ?? "") ? i : -1;
}

/** Whether a list ends at a word that isn't of it; notes what the word says of those behind it. */
function endsAt(report: Report, list: OpenList, end: number): boolean {
  const { tokens } = report.analysed;
  const { at } = list;
  const token = tokens[at];
  const word = token?.lower ?? "";
  const before = tokens[at - 1]?.lower;
  const open = list.mentions.length === 0;
  if (MEDIATORS.holds(token)) list.mediators = list.mentions.length;
  if (COUNTERPART.has(word) || isColleague(tokens, at)) {
    list.counterpart = true;
    return false;
  }
  if (!open && (word === "," || word === ";" || OPENS_LIST.has(word))) return !listGoesOn(report, at, end);
  if (word === "and" && !open) return !mentionSoon(report, at + 1, end);
  if (word === "with" && !open && !isOneOf(before, "together", "along", "then")) return true;
  // "negotiators from A and from B"
  if (word === "from" && !open && !list.counterpart && list.mediators < 0 && before !== "and") return true;
  // "as well as", not "an empty chair for A as B's summit opens"
  if (word === "as" && before !== "well" && tokens[at + 1]?.lower !== "well") return true;
  return (
    !LIST_GLUE.holds(token) &&
    !HONORIFICS.holds(token) &&
    !OPENS_LIST.has(word) &&
    !(word === "office" && tokens[at + 1]?.lower === "of")
  );
}

/** The parties of what was read; `post` is that of whose counterparts they are. */
function closeList(report: Report, list: OpenList, post: string | null): PartyList {
  const { tokens } = report.analysed;
  const { mediators, stop } = list;
  const mentions = withoutClub(report, list.mentions);
  // "Kenya's foreign minister met Uganda's": the post is left out.
  const counterpart = list.counterpart || endsInPossessive(tokens, mentions.at(-1));
  const at = mentions.findIndex((mention) => isCounterpart(report, mention));
  const held = (mention: Mention): boolean => mention.post !== null;
  // "President X, Prime Minister Y and his Albanian counterpart": that of the prime minister.
  const own =
    post ?? (mentions.slice(0, Math.max(0, at)).findLast(held) ?? mentions.find(held))?.post ?? null;
  const parties = partiesOf(report, mentions, counterpart ? own : null);
  return {
    parties:
      mediators < 0
        ? parties
        : asMediators(
            parties,
            partiesOf(report, mentions.slice(0, mediators), null),
            list.guarantors ? "guarantor" : "mediator",
          ),
    mentions,
    endToken: stop,
    counterpart,
  };
}

/** "The Co-Chairs of the Lake Group (X of A and Y of B) met with", and later "The Co-Chairs met on Monday with": in brackets behind it who they are, and whom they met isn't themselves. */
function listsChairs(tokens: readonly Token[], { head, firstToken, endToken, members }: Mention): boolean {
  const chairs =
    isOneOf(tokens[firstToken]?.lower, "co-chairs", "cochairs") ||
    isOneOf(tokens[head]?.lower, "co-chairs", "cochairs");
  if (!chairs) return false;
  let close = endToken;
  if (tokens[endToken]?.text === "(") while (close < endToken + 60 && tokens[close]?.text !== ")") close++;
  else if (members.length < 2) return false;
  for (let i = close; i < close + 12 && tokens[i]?.sentence === tokens[endToken]?.sentence; i++)
    if (tokens[i]?.lower === "with") return true;
  return false;
}

/** "the office of the UN special envoy": his people, whoever they are. */
const isOfficeOf = (tokens: readonly Token[], { firstToken, person }: Mention): boolean => {
  const of = tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
  return person === null && tokens[of]?.lower === "of" && tokens[of - 1]?.lower === "office";
};

const isOfGroup = ({ analysed: { tokens } }: Report, offices: Mention, group: Mention): boolean =>
  isOffices(offices) &&
  group.kind === "group" &&
  group.post === null &&
  group.members.length === 0 &&
  tokens[offices.endToken]?.lower === "of" &&
  group.firstToken === offices.endToken + 1;

const endsInPossessive = (tokens: readonly Token[], last: Mention | undefined): boolean =>
  last?.kind === "state" &&
  isPossessive(tokens[last.endToken]?.lower ?? "") &&
  isOneOf(tokens[last.endToken + 1]?.upos ?? "PUNCT", "ADP", "ADV", "PUNCT", "CCONJ", "SCONJ", "AUX");

const MEDIATORS = new WordList(["mediators", "mediator", "facilitators"]);

/** "sat down with the mediators from A, B and C": those behind the word. */
const asMediators = (
  parties: readonly PartyDraft[],
  before: readonly PartyDraft[],
  subtype: PartyDraft["subtype"],
): PartyDraft[] =>
  parties.map((party) =>
    before.some((known) => known.entity === party.entity)
      ? party
      : {
          ...party,
          function: "facilitator",
          subtype,
          post: party.person === null || party.rule === "counterpart_inherits_post" ? null : party.post,
        },
  );

/** "his Turkish counterpart X". */
function isCounterpart(report: Report, mention: Mention): boolean {
  const { tokens } = report.analysed;
  for (let i = mention.firstToken; i < mention.endToken; i++)
    if (COUNTERPARTS.holds(tokens[i]) || tokens[i]?.lower === "opposite") return true;
  return false;
}

/** "the UN secretary-general's special representative": the second office sits, for the whole of the first. */
function isOwnersOffice(report: Report, owner: Mention, office: Mention): boolean {
  return (
    owner.kind === "office" &&
    office.kind === "office" &&
    // "President X's envoy, Y": Y is there, X is whom he serves.
    (office.entity === null || (owner.person !== null && office.entity === owner.entity)) &&
    office.firstToken === owner.endToken + 1 &&
    isPossessive(report.analysed.tokens[owner.endToken]?.lower ?? "")
  );
}

/** "Dominica's X, the CARICOM chair,": another office of the person before the comma, no party of its own (R1). */
function isHat(report: Report, before: Mention | undefined, office: Mention): boolean {
  if (!before?.person || office.kind !== "office" || office.person !== null) return false;
  if (!office.entity?.includes(":") || office.entity === before.entity) return false;
  const between = report.text.slice(before.end, office.start);
  // "X, Prime Minister of A, and Chair of the Forum said": an office without an article.
  if (/^,? and $/.test(between)) return /^chair/i.test(report.text.slice(office.start, office.end));
  return /^, (?:the |an? )?$/.test(between) && /^[,.;]/.test(report.text.slice(office.end, office.end + 1));
}
