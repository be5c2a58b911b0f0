/** Takes meetings with a club among the parties ("the G7 foreign ministers"), settles who sits: its listed members, or those of the registry (R6). */

import { FORMATS, type Format } from "@readout/core";
import { POLITICAL_BODIES } from "../../data/organisations.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { ORGANISATION_BY_ID } from "../../mentions/lexicon/lexicon.ts";
import { membersFrom } from "../../mentions/name/named-members.ts";
import { readParties } from "../../readers/meeting/party/parties.ts";
import { createParty, unite } from "../../readers/meeting/party/party-drafts.ts";
import { BODY_THAT_MEETS } from "../../readers/meeting/side/sides.ts";
import type { Report } from "../../report.ts";
import { numberSaid } from "./groups.ts";

const cache = new Map<string, Format | null>();

/** The one registry entry that bears a club's name, null where none or several do. */
function clubFormat(id: string): Format | null {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const club = ORGANISATION_BY_ID.get(id);
  const named = (names: readonly string[]): readonly Format[] =>
    FORMATS.filter((format) => format.labels.some((label) => names.includes(label)));
  const own = club ? named([club.name]) : [];
  const formats = own.length > 0 || !club ? own : named([...club.names, ...club.abbreviations]);
  const [only, ...others] = formats;
  const format = only && others.length === 0 && !isByFigures(only) ? only : null;
  cache.set(id, format);
  return format;
}

/** "3+1": a club whose figures say only how many meet, whoever they are (R6). */
const isByFigures = ({ kind, labels }: Format): boolean =>
  kind === "club" && /^\d+\+\d+$/.test(labels[0] ?? "");

/** Entities that the format registry lists for a club, empty where it has no entry of that name or several. */
export const clubMembers = (id: string): ReadonlySet<string> =>
  new Set(
    (clubFormat(id)?.members ?? [])
      .filter((member) => member.to === null || isOver(id))
      .map((member) => member.actor),
  );

/** Whether a format that bears the club's name has just these members (R6: by members, never by name). */
export const isClubOf = (id: string, entities: ReadonlySet<string>): boolean => hasAllBut(0, id, entities);

/** "Quad ministers meet" above a room of four, of whom a Quad of the registry has three: another Quad (R6). */
export const isNearlyClub = (id: string, room: readonly PartyDraft[]): boolean =>
  room.length > 3 && hasAllBut(1, id, new Set(room.map(({ entity }) => entity)));

function hasAllBut(missing: number, id: string, entities: ReadonlySet<string>): boolean {
  const club = ORGANISATION_BY_ID.get(id);
  if (!club) return false;
  const names = [club.name, ...club.names, ...club.abbreviations];
  return FORMATS.some(({ labels, members }) => {
    if (!labels.some((label) => names.includes(label))) return false;
    const now = members.filter(({ to }) => to === null);
    const inside = now.filter(({ actor }) => entities.has(actor)).length;
    return now.length === entities.size && inside >= now.length - missing;
  });
}

/** The largest club of which "the leaders of the club met" says who sat there: of the twenty some stay at home. */
const SMALL = 9;

/** "G7 leaders met", "the G7 met in Rome": its officers, or it alone; "our G7 partners" are some of them. */
const meetsAsClub = ({ post, entity, rule }: PartyDraft, { parties }: EventDraft): boolean =>
  post !== null ||
  (rule === BODY_THAT_MEETS &&
    parties.every(
      (one) => clubMembers(entity).has(one.entity) || one.entity === entity || one.seat === "no",
    )) ||
  parties.every((party) => party.entity === entity || party.seat === "no");

/** A format that has ended has its last members. */
const isOver = (id: string): boolean =>
  clubFormat(id)?.members.every((member) => member.to !== null) ?? false;

/** Who undertakes something by a club's name: its members where it negotiates as a body ("the P5+1"), else the club. */
export function actingMembers(id: string): readonly string[] {
  const format = id.startsWith("bloc:") ? clubFormat(id) : null;
  return format !== null && format.kind !== "club" ? [...clubMembers(id)] : [id];
}

/**
 * Drops clubs whose members sit in the room one by one: the club is then the format. One that negotiates as a body
 * ("the P5+1"), and a small one that met by its officers ("G7 leaders"), sits as its members by the registry; of others
 * nothing is filled in, the club stays the party that the text names.
 */
export function settleClubs(report: Report, drafts: readonly EventDraft[]): void {
  const known = new Map<string, readonly PartyDraft[]>();
  for (const draft of drafts) nameFields(draft, drafts);
  for (const draft of drafts) {
    const seated = new Set(draft.parties.map((party) => party.entity));
    const states = draft.parties.filter((party) => /^[A-Z]{3}$/.test(party.entity)).length;
    let parties: PartyDraft[] = [];
    // Who observes for a club is its secretariat.
    const isClub = (party: PartyDraft): boolean =>
      (party.entity.startsWith("bloc:") || (states >= 3 && meetsByLeaders(report, party, draft))) &&
      party.person === null &&
      party.function !== "observer" &&
      !POLITICAL_BODIES.has(party.entity);
    // Who sits by name is told of better than the club's words for all.
    const named = draft.parties.filter((party) => !isClub(party));
    parties = unite([], named);
    for (const party of draft.parties) {
      if (!isClub(party)) continue;
      const told = known.get(party.entity) ?? membersTold(report, party.entity);
      known.set(party.entity, told);
      if (told.length > 0) {
        draft.formats.push(...party.spans.map((span) => ({ span, arity: null, notation: null })));
        parties = unite(parties, asMembers(party, told));
        continue;
      }
      const members = [...clubMembers(party.entity)];
      const inside = members.filter((member) => seated.has(member)).length;
      // Three that sit one by one are its list, complete or not: who else belongs to it isn't said to be there.
      const listed = members.length > 0 ? inside >= 3 || (inside === 2 && members.length <= 3) : states >= 3;
      const format = clubFormat(party.entity);
      const met = format?.kind !== "club" || (members.length <= SMALL && meetsAsClub(party, draft));
      const sits = listed || (format !== null && (met || isAddedTo(report, party)));
      if (sits) draft.formats.push(...party.spans.map((span) => ({ span, arity: null, notation: null })));
      // "the presidents of the five nations", of whom four are named elsewhere: all of them.
      if (listed && !(inside < members.length && saysAll(report, party, members.length))) continue;
      parties = unite(parties, sits && format ? byRegistry(party, members, format.id) : [party]);
    }
    draft.parties = parties.filter((party) => !isWhole(party, parties));
  }
}

/** "the V4+Japan meeting": by its members, to whom one is added. */
const isAddedTo = ({ text }: Report, { spans }: PartyDraft): boolean =>
  spans.some(({ end }) => /^ ?\+/.test(text.slice(end, end + 2)));

/** "The V4 ministers met" beside "the foreign ministers of the V4", "the Polish minister" among these: the field that the club's officers are told to have. */
function nameFields({ parties }: EventDraft, drafts: readonly EventDraft[]): void {
  for (const club of parties) {
    if (!club.entity.startsWith("bloc:") || !club.post?.endsWith("minister")) continue;
    const told = drafts.flatMap((draft) =>
      draft.parties.flatMap(({ entity, post }) =>
        entity === club.entity && post?.endsWith("_minister") ? [post] : [],
      ),
    );
    const [post, ...others] = new Set(told);
    if (post === undefined || others.length > 0) continue;
    const members = clubMembers(club.entity);
    for (const party of parties)
      if (party.post === "minister" && (party === club || members.has(party.entity))) party.post = post;
  }
}

/** "The heads of state of the Community met. Present were those of A, B and C": an organisation by its members, whom further words list. */
const meetsByLeaders = ({ text }: Report, { entity, spans }: PartyDraft, { parties }: EventDraft): boolean =>
  entity.startsWith("igo:") &&
  spans.some(
    ({ start, end }) =>
      areLeadersOf(text.slice(Math.max(0, start - 40), end)) &&
      parties.filter(
        (one) =>
          /^[A-Z]{3}$/.test(one.entity) &&
          one.spans.every((span) => /[.;:\n]/.test(text.slice(end, Math.max(end, span.start)))),
      ).length >= 3,
  );

/** Whether words that end with an organisation's name are those of its leaders, and of nobody beside them: "the heads of state and government of the Union". */
function areLeadersOf(words: string): boolean {
  const [behind = "", ...before] = (words.split(/[,;.]/).at(-1) ?? "").split(LEADERS).reverse();
  return before.length > 0 && !/\band\b(?! (?:of )?government)/i.test(behind);
}

const LEADERS = /\b(?:heads of state|leaders|presidents|ministers)\b/i;

/** "The Quad comprises A, B, C and D": whom the text itself lists as all of a club, or by a list that only one of its name has as members (R6); an empty list where it lists none. */
function membersTold(report: Report, club: string): readonly PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const several = clubFormat(club) === null;
  for (const { entity, firstToken, endToken, sentence } of report.mentions) {
    const named = entity === club;
    const from = named ? membersFrom(tokens, endToken) : several ? firstToken : 0;
    if (from === 0) continue;
    const { parties } = readParties(report, from, sentences[sentence]?.endToken ?? from, null);
    if (parties.length < 2) continue;
    if (named || isClubOf(club, new Set(parties.map((party) => party.entity)))) return parties;
  }
  return [];
}

const asMembers = (
  { post, spans, function: role }: PartyDraft,
  members: readonly PartyDraft[],
): PartyDraft[] =>
  members.map((member) =>
    createParty(member.entity, [...spans, ...member.spans], {
      post,
      rule: "group_antecedent",
      function: role,
    }),
  );

/** Whether the words for a club's officers give the number of its members. */
const saysAll = ({ text }: Report, { post, spans: [span] }: PartyDraft, count: number): boolean =>
  post !== null && span !== undefined && numberSaid(text.slice(span.start, span.end).toLowerCase()) === count;

/** "The Security Council of the Union": the whole is named to say whose organ met. */
const isWhole = ({ entity, person, post, spans }: PartyDraft, parties: readonly PartyDraft[]): boolean =>
  person === null &&
  post === null &&
  parties.some(
    (organ) =>
      ORGANISATION_BY_ID.get(organ.entity)?.partOf === entity &&
      organ.spans.some(({ end }) => spans.every(({ start }) => start > end && start - end <= OF_THE)),
  );

/** The length of " of the ". */
const OF_THE = 8;

const byRegistry = (club: PartyDraft, members: readonly string[], entry: string): PartyDraft[] =>
  members.map((member) =>
    createParty(member, [...club.spans], {
      post: club.post,
      rule: "R6",
      entry,
      function: observes(club.entity, member) ? "observer" : club.function,
    }),
  );

/** Whether the registry has a member at the table that isn't counted (R8): the European Union in the G7. */
const observes = (club: string, member: string): boolean =>
  clubFormat(club)?.members.some(({ actor, function: role }) => actor === member && role === "observer") ===
  true;
