/** Takes mentions, gives the party drafts that they name: one an entity, its persons together (R1). */
import type { PartyDraft, SeatDraft } from "../../../drafts.ts";
import { officeId } from "../../../mentions/actor/note-actors.ts";
import { ORGANISATION_BY_ID } from "../../../mentions/lexicon/lexicon.ts";
import { BY_LEADERS } from "../../../mentions/person/place-leaders.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";

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

/** Whom an entity sits for: an organ that speaks for its whole is that whole, as a ministry is its state. */
function wholeOf(entity: string): string {
  const organisation = ORGANISATION_BY_ID.get(entity);
  return organisation?.speaksForWhole ? (organisation.partOf ?? entity) : entity;
}

/** One party an entity; a group gives one for each member. `post` is inherited by counterparts (R1). */
export function partiesOf(report: Report, mentions: readonly Mention[], post: string | null): PartyDraft[] {
  const parties: PartyDraft[] = [];
  const add = (entity: string, mention: Mention, actor: string, own: string | null): void => {
    const span = { start: mention.start, end: mention.end };
    const party = createParty(wholeOf(entity), [span], {
      actor,
      person: mention.person,
      post: own,
      rule:
        own !== null && own === post && mention.post === null
          ? "counterpart_inherits_post"
          : (mention.rule ?? null),
      title: mention.post ? span : null,
      ...(mention.rule === BY_LEADERS ? { entry: `leaders:${entity}` } : {}),
      function: /^observers?$/.test(headOf(report, mention)) ? "observer" : "unknown",
    });
    addParty(parties, party);
  };
  let previous: Mention | null = null;
  for (const mention of mentions) {
    const shared = sharedSide(previous, mention);
    previous = mention;
    if (shared !== null) add(shared, mention, mention.actor ?? shared, mention.post);
    else if (mention.members.length > 0) {
      // "the governments of A and B" say of nobody's office.
      const own = mention.kind === "ministry" ? null : mention.post;
      const beside = fieldBeside(report, mention);
      for (const member of mention.members) {
        add(member, mention, officeActor(report, member, own), beside?.post ?? own ?? post);
        const side = beside && parties.find(({ entity }) => entity === wholeOf(member));
        if (side)
          addSeat(side, {
            actor: member,
            person: null,
            post: own,
            spans: [{ start: mention.start, end: mention.end }],
            title: { start: mention.start, end: mention.end },
          });
      }
    } else if (mention.entity?.startsWith("population:")) continue;
    else if (mention.entity !== null && mention.kind !== "population" && mention.kind !== "anonymous") {
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

/** "the foreign and water ministers of the three countries": the office before "and" whose noun is left out. */
export function fieldBeside(
  { analysed: { tokens } }: Report,
  { firstToken, post }: Mention,
): { readonly post: string; readonly start: number; readonly end: number } | null {
  const [field, and] = [tokens[firstToken - 2], tokens[firstToken - 1]];
  const own = FIELDS.get(field?.lower ?? "");
  if (!field || own === undefined || and?.lower !== "and" || !post?.endsWith("_minister")) return null;
  return { post: own, start: field.start, end: field.end };
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["foreign", "foreign_minister"],
  ["defence", "defence_minister"],
  ["defense", "defence_minister"],
]);

/** The word that a group is named by: "observers" in "observers from A and B". */
const headOf = (report: Report, { kind, head }: Mention): string =>
  kind === "group" ? (report.analysed.tokens[head]?.lower ?? "") : "";

/** "Indian Foreign Minister X and Defence Minister Y": the second office is of the state of the first, unless both hold one post. */
function sharedSide(previous: Mention | null, mention: Mention): string | null {
  if (!previous?.person || !previous.entity || !mention.person || mention.entity !== null) return null;
  if (!mention.post || !previous.post || mention.post === previous.post) return null;
  // "Vice President X and President Y": a head sits for a state of his own.
  if (mention.post.startsWith("head_of_")) return null;
  return mention.sentence === previous.sentence ? previous.entity : null;
}

/** Places kept of one party: a meeting told of a thousand times is no surer, and every union copies them. */
const PLACES = 200;

/** Parties of one event from which on groups that stay open ("the ministers" of a hundred sentences) add nothing. */
const OPEN = 40;

/** Unites parties by entity: the first named person leads, others of the same entity sit with them (R1). */
export function unite(a: readonly PartyDraft[], b: readonly PartyDraft[]): PartyDraft[] {
  // Not `map`: what it makes is another kind of list once an engine compiles it, and then all who read parties are compiled anew.
  const parties: PartyDraft[] = [];
  for (const party of a) parties.push(copyParty(party));
  for (const party of b) addParty(parties, copyParty(party));
  return parties;
}

/** Adds a party to those of its draft, or its person and places to the one of the same entity. */
function addParty(parties: PartyDraft[], party: PartyDraft): void {
  const known = parties.find((other) => other.entity === party.entity);
  if (!known) {
    if (parties.length < OPEN || !party.entity.startsWith("group@")) parties.push(party);
    return;
  }
  for (const span of party.spans) if (known.spans.length < PLACES) known.spans.push(span);
  known.duties = [...new Set([...known.duties, ...party.duties])];
  if (known.function === "unknown") {
    known.function = party.function;
    known.subtype ??= party.subtype;
  }
  if (known.person === null && party.person !== null) {
    known.person = party.person;
    known.actor = party.actor;
    known.title = party.title ?? known.title;
    // "the foreign ministers of A and B met. X, the A minister, said": which one he is, the first words say.
    const bare = isOneOf(party.post ?? "", "minister", "adviser") && known.post?.endsWith(`_${party.post}`);
    // "The intelligence chiefs of A and B met. General X represented A": his rank is no other office.
    const rank = party.post === "military_officer" && known.post?.endsWith("_chief");
    if (!bare && !rank) known.post = party.post ?? known.post;
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

const copyParty = (party: PartyDraft): PartyDraft => ({
  ...party,
  duties: [...party.duties],
  spans: [...party.spans],
  more: [...party.more],
});
/** A party's person as a further seat of its delegation. */
export const seatOf = (party: PartyDraft): SeatDraft => ({
  actor: party.actor,
  person: party.person as string,
  post: party.post,
  spans: [...party.spans],
  title: party.title,
});

/** Adds a seat that the party hasn't yet. */
export function addSeat(party: PartyDraft, seat: SeatDraft): void {
  const same = (known: { person: string | null; post: string | null }): boolean =>
    seat.person === null ? known.post === seat.post : known.person === seat.person;
  if (!same(party) && !party.more.some(same)) party.more.push(seat);
}

/** The actor for "the foreign ministers of A and B": the office of each, noted in the book without a name. */
function officeActor(report: Report, entity: string, post: string | null): string {
  if (post === null) return entity;
  return report.book.get(officeId(entity, post))?.id ?? entity;
}

/** "the G7 ministers": a club's officers, who are several by themselves. */
export const areOfClub = ({ entity, post, person }: PartyDraft): boolean =>
  post !== null && person === null && entity.startsWith("bloc:");

/** How many sides parties are at least: an open group is several. */
export const named = (parties: readonly PartyDraft[]): number =>
  parties.filter(({ function: role }) => role !== "facilitator").length +
  parties.filter(({ entity }) => entity.startsWith("group@")).length;
