/** Takes a token position, gives the parties named there: lists of states, offices and persons, counterparts and groups. */

import { BODY_NOUNS } from "../../data/meeting-words.ts";
import type { PartyDraft, SeatDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";

/** Parties read from a list, and the token after it. */
export interface PartyList {
  readonly parties: readonly PartyDraft[];
  readonly mentions: readonly Mention[];
  readonly endToken: number;
  readonly counterpart: boolean;
}

const GLUE = new Set([
  ",",
  "and",
  "&",
  "-",
  "–",
  "/",
  "the",
  "of",
  "his",
  "her",
  "their",
  "its",
  "new",
  "as",
  "well",
  "together",
  "along",
  "with",
  "both",
  "from",
  "mr.",
  "mr",
  "ms.",
  "dr.",
  "+",
  "plus",
  "(",
  ")",
  "also",
  "alongside",
  "honorable",
  "excellency",
  "'s",
  "’s",
  "'",
  "’",
  "special",
  "representatives",
  "representative",
  "then",
  "governments",
  "government",
  "counterparts",
  "counterpart",
  "senior",
  "delegation",
  "delegations",
  "cardinal",
  "archbishop",
  "mediators",
  "mediator",
  "facilitators",
]);
const COUNTERPART = new Set(["counterpart", "counterparts"]);

/** Index of the first mention that starts at or after a token. */
export function mentionAt(report: Report, token: number): number {
  const { mentions } = report;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parties in a list that starts at `token` (after prepositions and articles) and ends before `end`. */
export function readParties(report: Report, token: number, end: number, post: string | null): PartyList {
  const { tokens } = report.analysed;
  const mentions: Mention[] = [];
  let counterpart = false;
  let mediators = -1;
  let m = mentionAt(report, token);
  let i = token;
  let stop = token;
  while (i < end) {
    const mention = report.mentions[m];
    if (
      mention &&
      mention.firstToken === i &&
      mention.kind !== "pronoun" &&
      mention.kind !== "place" &&
      mention.kind !== "outlet" &&
      mention.kind !== "document"
    ) {
      if (namesBody(report, mention) || namesPeople(report, mention)) break;
      if (MEDIATORS.has(tokens[mention.firstToken]?.lower ?? "")) mediators = mentions.length;
      if (COUNTERPART.has(tokens[mention.endToken - 1]?.lower ?? "") || isCounterpart(report, mention))
        counterpart = true;
      mentions.push(mention);
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
    const word = tokens[i]?.lower ?? "";
    if (MEDIATORS.has(word)) mediators = mentions.length;
    if (COUNTERPART.has(word)) counterpart = true;
    else if (word === "," && mentions.length > 0 && !listGoesOn(report, i, end)) break;
    else if (word === "and" && mentions.length > 0 && !mentionSoon(report, i + 1, end)) break;
    else if (
      word === "with" &&
      mentions.length > 0 &&
      tokens[i - 1]?.lower !== "together" &&
      tokens[i - 1]?.lower !== "along"
    )
      break;
    else if (word === "from" && mentions.length > 0 && !counterpart && mediators < 0) break;
    else if (!GLUE.has(word)) break;
    i++;
  }
  const own = post ?? mentions.find((mention) => mention.post !== null)?.post ?? null;
  const parties = partiesOf(report, mentions, counterpart ? own : null);
  return {
    parties:
      mediators < 0 ? parties : asMediators(parties, partiesOf(report, mentions.slice(0, mediators), null)),
    mentions,
    endToken: stop,
    counterpart,
  };
}

const MEDIATORS = new Set(["mediators", "mediator", "facilitators"]);

/** "sat down with the mediators from A, B and C": those behind the word. */
const asMediators = (parties: readonly PartyDraft[], before: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) =>
    before.some((known) => known.entity === party.entity)
      ? party
      : { ...party, function: "facilitator", subtype: "mediator", post: null },
  );

/** "the Negev Forum Steering Committee", "the NATO Summit": the club names a format, it is no delegation. */
export function namesBody(report: Report, mention: Mention): boolean {
  if (mention.kind !== "organisation") return false;
  const { tokens } = report.analysed;
  if (
    /^(?:governments|states|countries|members|nations|powers|allies|partners)$/.test(
      tokens[mention.endToken - 1]?.lower ?? "",
    )
  )
    return false;
  for (let i = mention.endToken; i < mention.endToken + 3; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== mention.sentence) return false;
    if (BODY_NOUNS.has(token.lower)) return true;
    if (token.upos !== "ADJ" && token.upos !== "PROPN" && token.upos !== "NOUN") return false;
  }
  return false;
}

/** "Palestinian Americans", "Israeli settlers": people who stand for no state. */
function namesPeople(report: Report, mention: Mention): boolean {
  if (mention.kind !== "state" || mention.form !== "demonym") return false;
  const next = report.analysed.tokens[mention.endToken];
  if (!next || next.sentence !== mention.sentence || GLUE.has(next.lower)) return false;
  if (next.upos !== "NOUN" && next.upos !== "PROPN") return false;
  return !PARTY_NOUNS.has(next.lower);
}

const PARTY_NOUNS = new Set(
  "leaders leader officials official ministers minister side sides delegation delegations government governments counterparts counterpart envoys diplomats representatives negotiators meeting meetings talks summit call".split(
    " ",
  ),
);

/** "his Turkish counterpart X". */
function isCounterpart(report: Report, mention: Mention): boolean {
  const { tokens } = report.analysed;
  for (let i = mention.firstToken; i < mention.endToken; i++)
    if (COUNTERPART.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** A comma goes on with the list when another party follows directly, not when it opens an apposition or a new clause. */
function listGoesOn(report: Report, comma: number, end: number): boolean {
  return mentionSoon(report, comma + 1, end);
}

function mentionSoon(report: Report, from: number, end: number): boolean {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const mention = report.mentions[mentionAt(report, i)];
    if (
      mention &&
      mention.firstToken === i &&
      !(mention.kind === "pronoun" && GLUE.has(tokens[i]?.lower ?? ""))
    )
      return mention.kind !== "pronoun" && mention.kind !== "place" && mention.kind !== "outlet";
    if (!GLUE.has(tokens[i]?.lower ?? "") && tokens[i]?.upos !== "ADJ") return false;
  }
  return false;
}

/** A party with nothing known but whom it stands for. */
export function createParty(
  entity: string,
  spans: PartyDraft["spans"],
  more: Partial<PartyDraft> = {},
): PartyDraft {
  return {
    entity,
    actor: entity,
    person: null,
    post: null,
    function: "unknown",
    subtype: null,
    duties: [],
    role: null,
    seat: "yes",
    rule: null,
    spans,
    title: null,
    more: [],
    ...more,
  };
}

/** One party an entity; a group gives one for each member. `post` is inherited by counterparts (R1). */
export function partiesOf(report: Report, mentions: readonly Mention[], post: string | null): PartyDraft[] {
  let parties: PartyDraft[] = [];
  const add = (entity: string, mention: Mention, actor: string, own: string | null): void => {
    const span = { start: mention.start, end: mention.end };
    const party = createParty(entity, [span], {
      actor,
      person: mention.person,
      post: own,
      rule: own !== null && own === post && mention.post === null ? "counterpart_inherits_post" : null,
      title: mention.post ? span : null,
    });
    parties = unite(parties, [party]);
  };
  let previous: Mention | null = null;
  for (const mention of mentions) {
    const shared = sharedSide(previous, mention);
    previous = mention;
    if (shared !== null) add(shared, mention, mention.actor ?? shared, mention.post);
    else if (mention.members.length > 0) {
      for (const member of mention.members)
        add(member, mention, officeActor(report, member, mention.post), mention.post ?? post);
    } else if (mention.entity !== null && mention.kind !== "population" && mention.kind !== "anonymous") {
      add(
        mention.entity,
        mention,
        mention.actor ?? mention.entity,
        mention.kind === "ministry" ? (post ?? null) : (mention.post ?? post),
      );
    } else if (mention.kind === "anonymous" && mention.entity !== null) {
      add(mention.entity, mention, mention.entity, "senior_official");
    }
  }
  return parties;
}

/** "Indian Foreign Minister X and Defence Minister Y": the second office is of the state of the first, unless both hold one post. */
function sharedSide(previous: Mention | null, mention: Mention): string | null {
  if (!previous?.person || !previous.entity || !mention.person || mention.entity !== null) return null;
  if (!mention.post || !previous.post || mention.post === previous.post) return null;
  return mention.sentence === previous.sentence ? previous.entity : null;
}

/** Unites parties by entity: the first named person leads, others of the same entity sit with them (R1). */
export function unite(a: readonly PartyDraft[], b: readonly PartyDraft[]): PartyDraft[] {
  const parties = a.map(copyParty);
  for (const party of b) {
    const known = parties.find((other) => other.entity === party.entity);
    if (!known) {
      parties.push(copyParty(party));
      continue;
    }
    known.spans.push(...party.spans);
    known.duties = [...new Set([...known.duties, ...party.duties])];
    if (known.person === null && party.person !== null) {
      known.person = party.person;
      known.actor = party.actor;
      known.title = party.title ?? known.title;
      known.post = party.post ?? known.post;
      known.rule = party.rule;
    } else if (party.person !== null && party.person !== known.person) addSeat(known, seatOf(party));
    else if (known.post === null && party.post !== null) {
      known.post = party.post;
      known.actor = party.person === null && known.person !== null ? known.actor : party.actor;
      known.title = party.title;
      known.rule = party.rule;
    }
    for (const seat of party.more) addSeat(known, seat);
  }
  return parties;
}

const copyParty = (party: PartyDraft): PartyDraft => ({
  ...party,
  duties: [...party.duties],
  spans: [...party.spans],
  more: [...party.more],
});
const seatOf = (party: PartyDraft): SeatDraft => ({
  actor: party.actor,
  person: party.person as string,
  post: party.post,
  spans: [...party.spans],
  title: party.title,
});

function addSeat(party: PartyDraft, seat: SeatDraft): void {
  if (party.person !== seat.person && !party.more.some((known) => known.person === seat.person))
    party.more.push(seat);
}

/** The actor for "the foreign ministers of A and B": the office of each, noted in the book without a name. */
function officeActor(report: Report, entity: string, post: string | null): string {
  if (post === null) return entity;
  return (
    report.book.get(`office:${entity.toLowerCase().replaceAll(":", "-")}-${post.replaceAll("_", "-")}`)?.id ??
    entity
  );
}
