/** Takes a token position, gives the parties named there: lists of states, offices and persons, counterparts and groups. */

import type { Token } from "@readout/english";
import { LIST_GLUE } from "../../data/attendance-words.ts";
import { HONORIFICS } from "../../data/mention-words.ts";
import { GROUP_COUNTS } from "../../data/number-words.ts";
import type { PartyDraft } from "../../drafts.ts";
import { COUNTERPARTS } from "../../mentions/counterparts.ts";
import type { Mention } from "../../mentions/mention.ts";
import { isPossessive } from "../../mentions/possessive.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { listedBehind } from "../relative-clause.ts";
import { describedSide } from "./described-side.ts";
import { groupBehind, isCompound, namesBody, namesPeople } from "./no-party.ts";
import {
  isOffices,
  isOpenDelegation,
  isOpenGroup,
  isSoCalled,
  listGoesOn,
  listOfCount,
  mentionSoon,
  namesSoon,
  OPENS_LIST,
  opensDelegation,
  opensOffice,
  unnamedMembers,
  withoutClub,
} from "./open-lists.ts";
import { partiesOf } from "./party-drafts.ts";
import { isPluralTitle, organOf } from "./person-words.ts";
import { sitsFor } from "./stands-in.ts";
import { unnamedBodyEnd } from "./unnamed-body.ts";

/** Parties read from a list, and the token after it. */
export interface PartyList {
  readonly parties: readonly PartyDraft[];
  readonly mentions: readonly Mention[];
  readonly endToken: number;
  readonly counterpart: boolean;
}

const COUNTERPART = new Set(["counterpart", "counterparts"]);

/** "his colleagues from A and B": holders of his post; "our colleagues" are any who work with us. */
const isColleague = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.lower, "colleagues", "colleague") && /^(?:his|her)$/.test(tokens[at - 1]?.lower ?? "");

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

/** Parties in a list that starts at `token` (after prepositions and articles) and ends before `end`. */
export function readParties(report: Report, token: number, end: number, post: string | null): PartyList {
  const { tokens } = report.analysed;
  let mentions: Mention[] = [];
  let counterpart = false;
  let mediators = -1;
  let m = mentionAt(report, token);
  let i = token;
  let stop = token;
  while (i < end) {
    const side = describedSide(report, i, end);
    if (side > 0) {
      i = side;
      m = mentionAt(report, i);
    }
    const mention = report.mentions[m];
    // "a delegation from the regional bloc ECOWAS"
    if (mention?.firstToken === i && isOpenDelegation(report, mention)) {
      i = mention.endToken + 1;
      m++;
      continue;
    }
    if (
      mention &&
      mention.firstToken === i &&
      mention.kind !== "pronoun" &&
      mention.kind !== "place" &&
      mention.kind !== "outlet" &&
      mention.kind !== "document"
    ) {
      // "the Palestinian movement Hamas": what kind of group follows.
      const group = groupBehind(report, mention, report.mentions[m + 1]);
      if (group > 0) {
        i = group;
        m++;
        continue;
      }
      if (namesBody(report, mention) || namesPeople(report, mention) || isCompound(tokens, mention)) break;
      const organ = organOf(report, m);
      if (organ) {
        mentions.push({ ...mention, entity: organ.entity });
        i = organ.endToken;
        stop = i;
        m = mentionAt(report, i);
        continue;
      }
      if (MEDIATORS.holds(tokens[mention.firstToken]) || listsChairs(tokens, mention))
        mediators = mentions.length;
      if (isCounterpart(report, mention)) counterpart = true;
      const ofOffice = isOfficeOf(tokens, mention);
      const owner = mentions.at(-1);
      // "the Governments of A and B": the group is whom the words behind it name.
      if (owner && isOpenGroup(report, owner, mention)) mentions.pop();
      // "the water ministers of the three states": of whom they are, that group says.
      if (owner && isOfGroup(report, owner, mention)) stop = mention.endToken;
      else if (owner && isOwnersOffice(report, owner, mention))
        mentions[mentions.length - 1] = { ...mention, entity: owner.entity };
      else if (!isHat(report, owner, mention)) mentions.push(ofOffice ? { ...mention, post: null } : mention);
      i = mention.endToken;
      stop = i;
      m++;
      while ((report.mentions[m]?.firstToken ?? Infinity) < i) m++;
      continue;
    }
    if (mention && mention.firstToken === i) {
      if (mention.kind !== "pronoun") break;
      m++;
    }
    // "met Foreign Ministers X of A and Y of B"
    if (mentions.length === 0 && mention && isPluralTitle(tokens, i, mention)) {
      i = mention.firstToken;
      continue;
    }
    const word = tokens[i]?.lower ?? "";
    // "the foreign ministers of the 26 participating countries, the ASEAN chief and …": whose aren't named.
    const skipped = word === "of" && mentions.at(-1)?.kind === "group" ? unnamedMembers(report, i + 1) : 0;
    if (skipped > 0) {
      i = skipped;
      m = mentionAt(report, i);
      continue;
    }
    // "the two Koreas, China and Japan": the count is theirs alone.
    if (GROUP_COUNTS.has(word) && mention?.firstToken === i + 1 && mention.members.length > 1) {
      i++;
      continue;
    }
    const list = mentions.length === 0 && GROUP_COUNTS.has(word) ? listOfCount(report, i) : 0;
    if (list > 0) {
      i = list;
      m = mentionAt(report, i);
      continue;
    }
    if (isSoCalled(tokens, i)) {
      i += 3;
      continue;
    }
    const article = word === "a" || word === "an";
    if (article && mention && opensOffice(report, i + 1)) {
      i = mention.firstToken;
      continue;
    }
    if (article && opensDelegation(report, i + 1)) {
      i++;
      continue;
    }
    // "A and the Permanent Committee for Drought Control attended": the list ends behind the body.
    const body =
      mentions.length > 0 && (word === "," || word === "and") && !namesSoon(report, i + 1)
        ? unnamedBodyEnd(tokens, tokens[i + 1]?.lower === "and" ? i + 2 : i + 1, end)
        : 0;
    if (body > 0) {
      stop = body;
      i = body;
      m = mentionAt(report, i);
      continue;
    }
    // "X, minister, representing President Y of A": of A's side.
    const whole = sitsFor(report, i, mentions.at(-1));
    if (whole) {
      const { entity, members } = whole;
      mentions[mentions.length - 1] = { ...(mentions.at(-1) as Mention), entity, members };
      i = whole.endToken;
      stop = i;
      m = mentionAt(report, i);
      continue;
    }
    // "received A, who had come early, B and C"
    const behind = word === "," && mentions.length > 0 ? listedBehind(tokens, i, end) : -1;
    if (behind > 0) {
      i = behind;
      m = mentionAt(report, i);
      continue;
    }
    if (MEDIATORS.has(word)) mediators = mentions.length;
    if (COUNTERPART.has(word)) counterpart = true;
    else if ((word === "," || word === ";") && mentions.length > 0 && !listGoesOn(report, i, end)) break;
    else if (word === "and" && mentions.length > 0 && !mentionSoon(report, i + 1, end)) break;
    else if (
      word === "with" &&
      mentions.length > 0 &&
      tokens[i - 1]?.lower !== "together" &&
      !/^(?:along|then)$/.test(tokens[i - 1]?.lower ?? "")
    )
      break;
    // "negotiators from A and from B"
    else if (
      word === "from" &&
      mentions.length > 0 &&
      !counterpart &&
      mediators < 0 &&
      tokens[i - 1]?.lower !== "and"
    )
      break;
    else if (OPENS_LIST.has(word) && mentions.length > 0 && !listGoesOn(report, i, end)) break;
    else if (isColleague(tokens, i)) counterpart = true;
    // "as well as", not "an empty chair for A as B's summit opens"
    else if (word === "as" && tokens[i - 1]?.lower !== "well" && tokens[i + 1]?.lower !== "well") break;
    else if (
      !LIST_GLUE.has(word) &&
      !HONORIFICS.has(word) &&
      !OPENS_LIST.has(word) &&
      !(word === "office" && tokens[i + 1]?.lower === "of")
    )
      break;
    i++;
  }
  mentions = withoutClub(report, mentions);
  // "Kenya's foreign minister met Uganda's": the post is left out.
  if (endsInPossessive(tokens, mentions.at(-1))) counterpart = true;
  const at = mentions.findIndex((mention) => isCounterpart(report, mention));
  const held = (mention: Mention): boolean => mention.post !== null;
  // "President X, Prime Minister Y and his Albanian counterpart": that of the prime minister.
  const own =
    post ?? (mentions.slice(0, Math.max(0, at)).findLast(held) ?? mentions.find(held))?.post ?? null;
  const parties = partiesOf(report, mentions, counterpart ? own : null);
  return {
    parties:
      mediators < 0 ? parties : asMediators(parties, partiesOf(report, mentions.slice(0, mediators), null)),
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
  /^(?:ADP|ADV|PUNCT|CCONJ|SCONJ|AUX)$/.test(tokens[last.endToken + 1]?.upos ?? "PUNCT");

const MEDIATORS = new WordList(["mediators", "mediator", "facilitators"]);

/** "sat down with the mediators from A, B and C": those behind the word. */
const asMediators = (parties: readonly PartyDraft[], before: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) =>
    before.some((known) => known.entity === party.entity)
      ? party
      : { ...party, function: "facilitator", subtype: "mediator", post: null },
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
  return /^, (?:the |an? )?$/.test(between) && /^[,.;]/.test(report.text.slice(office.end, office.end + 1));
}
