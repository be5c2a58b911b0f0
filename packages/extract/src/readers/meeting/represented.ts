/** Takes a verb that says who sat for a side, actively or passively, gives that side with its person. */
import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import { mentionAt, type Report, type TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { levelWord } from "./format.ts";
import { readParties } from "./parties.ts";
import { createParty, unite } from "./party-drafts.ts";
import { subjectBefore } from "./subject.ts";

/** "X, Y and Z represented their governments", "X represented A": the persons as those of their side. */
export function represents(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const people = subjectBefore(report, first, at).filter((party) => party.person !== null);
  if (people.length === 0) return [];
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (/^(?:governments?|countries|country|sides|states|delegations)$/.test(tokens[i]?.lower ?? ""))
      return people;
  const [side] = readParties(report, at + 1, end, null).parties;
  // "represented Minister X": whom he stood in for, of his own side.
  if (side?.person) return people;
  return side && people.length === 1 ? people.map((party) => ({ ...party, entity: side.entity })) : [];
}

/** "X led the U.S. delegation", "X led the Iranian side and Y the Syrian one": the person of that side. */
export function leads(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const subject = subjectBefore(report, first, at).filter(
    (party) => party.person !== null || party.post !== null,
  );
  // "Mr X, Director General, led the Indian delegation": whose he is, the verb says.
  let from = at;
  while (from > first && !LED.test(tokens[from - 1]?.lower ?? "")) from--;
  const near = from > first || subject.length === 0 ? holdersAt(report, from, at) : [];
  const named = near.length > 0 ? near : subject;
  // "Director General X, Narcotics Bureau, led": what no "and" joins tells of him.
  const joined = tokens.slice(from, at).some(({ lower }) => lower === "and");
  const people = joined ? named : named.slice(0, 1);
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    if (!LED.test(tokens[i]?.lower ?? "")) continue;
    const [side] = readParties(report, at + 1, end, null).parties;
    // "leading a 12-person team": of no side that is told.
    const own = side
      ? asSide(people, { entity: side.entity, mediates: false })
      : people.filter(({ entity }) => entity !== "");
    return unite(own, side ? leadsOther(report, i + 1, end) : []);
  }
  return [];
}

/** "A's delegation headed by X met Y": the verb of the main clause; the end where none stands there. */
function actsBehind(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (tokens[i]?.upos === "VERB" && FINITE_TAGS.has(tokens[i]?.xpos ?? "") && tokens[i - 1]?.text !== "who")
      return i;
  return end;
}

const LED = /^(?:delegation|delegations|side|team)$/;

/** "and Y the Syrian one": a second leader, whose verb is left out. */
function leadsOther(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const joined = /^(?:and|,)$/.test(tokens[from]?.lower ?? "");
  const people = joined ? holdersAt(report, from + 1, end) : [];
  const [leader] = people;
  if (people.length !== 1 || !leader) return [];
  let i = from + 1;
  while (i < end && tokens[i]?.lower !== "the") i++;
  const side = report.mentions[mentionAt(report, i)];
  const stands = side?.firstToken === i + 1 && side.kind === "state" && side.entity !== null;
  return stands &&
    /^(?:one|side|delegation|team)$/.test((tokens[side.endToken] ?? tokens[side.endToken - 1])?.lower ?? "")
    ? asSide(people, { entity: side.entity as string, mediates: false })
    : [];
}

/** "A sent its foreign secretary, X", "A sent Deputy Minister X": who sat for that side; not whom it sent to another place. */
export function sends(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const named = report.mentions[mentionAt(report, at + 1)];
  const titled = named?.firstToken === at + 1 && named.person !== null && named.post !== null;
  if (!titled && !/^(?:its|his|her|an?|the)$/.test(tokens[at + 1]?.lower ?? "")) return [];
  const [side, ...others] = subjectBefore(report, first, at);
  // "A sent X, and B was represented by Y": Y is of the next clause.
  let next = at + 1;
  while (next < end && tokens[next]?.upos !== "AUX" && !FINITE_TAGS.has(tokens[next]?.xpos ?? "")) next++;
  const [held, ...more] = holdersAt(report, titled ? at + 1 : at + 2, next);
  if (!side || !held || others.length + more.length > 0 || side.person !== null) return [];
  const last = firstFrom(tokens, Math.max(...held.spans.map((span) => span.end)));
  const behind = tokens[last];
  // ", to Oslo": a journey.
  const goes = behind?.text === "," && tokens[last + 1]?.lower === "to";
  return behind === undefined || (!goes && /^[,.;]$|^(?:and|while|instead|rather)$/.test(behind.lower))
    ? asSide([held], { entity: side.entity, mediates: false })
    : [];
}

/** "A was represented by its envoy X and B by Ambassador Y": each side with who follows its "by"; read to the end of the sentence. */
export function representedBy(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let parties: PartyDraft[] = [];
  let by = at + 1;
  const { sides: several, mediates } = sidesBefore(report, first, at);
  if (several.length > 1 && tokens[by]?.lower === "by") {
    // "A and B, led by X and Y respectively": one each, in their order; of another number nobody is said to sit for one.
    const people = holdersAt(report, by + 1, end);
    // "A and B were represented by their defence ministers": one each.
    const posts = tokens[by + 1]?.lower === "their" ? levelWord(report, by + 2, Math.min(end, by + 6)) : null;
    if (posts && people.length === 0)
      return several.flatMap((entity) => asSide([holderOf(posts)], { entity, mediates }));
    return people.length === several.length
      ? several.flatMap((entity, k) => asSide(people.slice(k, k + 1), { entity, mediates }))
      : [];
  }
  // "Each country was represented by a deputy minister: A by X, B by Y": the sides and their people stand behind the colon.
  const colon = wholeBefore(tokens, first, at) ? colonBehind(tokens, by, end) : -1;
  const level = colon < 0 ? null : (holdersAt(report, by + 1, colon)[0]?.post ?? null);
  if (colon >= 0) by = nextBy(tokens, colon, end);
  let side = sideBefore(report, colon < 0 ? first : colon, colon < 0 ? at : by);
  // "The delegations were headed by A of X and B of Y": each for the side that his name gives.
  if (side === null && several.length === 0 && isOfDelegations(tokens, first, at)) {
    const people = readParties(report, by + 1, end, null).parties.filter(({ person }) => person !== null);
    return people.length > 1 ? people : [];
  }
  while (side !== null && by < end && tokens[by]?.lower === "by") {
    const list = readParties(report, by + 1, nextBy(tokens, by + 1, end), null);
    // Sides that follow in the list are others: "by Minister X, the Front by its chairwoman".
    const people = list.parties.filter(({ person, post }) => person !== null || post !== null);
    const held =
      people.length > 0
        ? people
        : holdersAt(report, by + 1, Math.min(nextBy(tokens, by + 1, end), actsBehind(tokens, by + 1, end)));
    // "A and B held their dialogue, led by X of A and Y of B": each sits for a side of his own.
    const several = new Set(people.map(({ entity }) => entity)).size > 1;
    const { entity: own } = side;
    // "an EU delegation headed by A's foreign minister, X": for the whole (R1).
    if (isWhole(own) && people.length > 0 && !several && by === at + 1 && namesTeam(tokens, first, at)) {
      parties = unite(parties, asSide(people.slice(0, 1), side));
      break;
    }
    const foreign = people.filter(({ entity }) => entity !== own && /^[A-Z]{3}$/.test(entity));
    const [other] = foreign;
    // "A, represented by the secretary, X, and B's ambassador, Y": who comes after X sits for B.
    const before = other && holdersAt(report, by + 1, firstFrom(tokens, other.spans[0]?.start ?? 0));
    const asOwn = before ?? (held.length > 0 ? held : list.parties);
    const apart = several || (foreign.length > 0 && before?.length === 0);
    parties = unite(parties, apart ? people : unite(asSide(asOwn, side), foreign));
    const next = nextBy(tokens, by + 1, end);
    side = next < end ? sideBefore(report, Math.max(by + 1, next - 6), next) : null;
    by = next;
  }
  return level === null ? parties : parties.map((party) => ({ ...party, post: party.post ?? level }));
}

/** Whether a delegation is what is led: "a delegation of the EU, headed by". */
const namesTeam = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(Math.max(first, at - 12), at).some(({ lower }) => TEAM.test(lower));

const TEAM = /^(?:delegation|mission|team|side)$/;

/** An organisation or a bloc, for which people of its states sit. */
export const isWhole = (entity: string): boolean => /^(?:igo|bloc):/.test(entity);

/** "Each country was", "The four sides were": a subject that stands for all who are named behind it. */
function wholeBefore(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (
      /^(?:each|all|both|every|sides|countries|states|governments|delegations|members|parties)$/.test(
        tokens[i]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** The colon that opens a list behind a verb; -1 where another verb comes before it. */
function colonBehind(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    if (tokens[i]?.text === ":") return i;
    if (FINITE_TAGS.has(tokens[i]?.xpos ?? "")) return -1;
  }
  return -1;
}

/** Whether the subject before a verb is "the delegations", "the four sides". */
function isOfDelegations(tokens: readonly Token[], first: number, at: number): boolean {
  let i = at - 1;
  while (i > first && (tokens[i]?.upos === "AUX" || tokens[i]?.upos === "ADV")) i--;
  return /^(?:delegations|teams|sides|countries|governments)$/.test(tokens[i]?.lower ?? "");
}

/** "Egypt was represented at the level of deputy foreign minister", "at ambassador level": the side with that post. */
export function representedAt(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const side = sideBefore(report, first, at);
  if (side === null || report.analysed.tokens[at + 1]?.lower !== "at") return [];
  const [office] = mentionsBetween(report, at + 2, end).filter(({ post }) => post !== null);
  const said = office
    ? { span: { start: office.start, end: office.end }, post: office.post as string }
    : levelWord(report, at + 2, Math.min(end, at + 8));
  return said ? asSide([holderOf(said)], side) : [];
}

const holderOf = ({ post, span }: { post: string; span: TextSpan }): PartyDraft =>
  createParty("", [span], { post, title: span });

const mentionsBetween = (report: Report, from: number, end: number): Mention[] => {
  const found: Mention[] = [];
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    found.push(mention);
  }
  return found;
};

const nextBy = (tokens: readonly Token[], from: number, end: number): number => {
  for (let i = from; i < end; i++) if (tokens[i]?.lower === "by") return i;
  return end;
};

/** The side named last before a token: "Algeria", "the government side", "the Omani mediators". */
function sideBefore(report: Report, first: number, at: number): { entity: string; mediates: boolean } | null {
  const { tokens } = report.analysed;
  for (let m = mentionAt(report, at) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken < first) return null;
    const entity = mention.entity ?? (mention.members.length === 1 ? (mention.members[0] ?? null) : null);
    // "he was represented by": of the side that he sits for.
    const stands = mention.kind !== "pronoun" || (mention.endToken >= at - 2 && !mention.plural);
    if (entity === null || mention.kind === "place" || !stands) continue;
    let mediates = false;
    for (let i = mention.firstToken; i < at; i++) if (MEDIATING.test(tokens[i]?.lower ?? "")) mediates = true;
    return { entity, mediates };
  }
  return null;
}

/** The sides of the list that ends before a token ("the delegations of A and B, led"), and whether it is of mediators ("the facilitators, A and B, were"); one side or none where no list stands there. */
function sidesBefore(report: Report, first: number, at: number): { sides: string[]; mediates: boolean } {
  const { tokens } = report.analysed;
  let sides: string[] = [];
  let open = at;
  for (let m = mentionAt(report, at) - 1; m >= 0; m--) {
    const { firstToken, endToken, entity, members, kind, person } = report.mentions[m] as Mention;
    // "A sent X, and B was represented by": a person is no side.
    if (firstToken < first || kind === "place" || kind === "pronoun" || person !== null) break;
    const between = tokens.slice(endToken, open).map(({ lower }) => lower);
    if (sides.length > 0 && !between.some((word) => /^(?:,|and)$/.test(word))) break;
    if (between.some((word) => !/^(?:,|and|the|of|delegations?|teams?|was|were|is|are)$/.test(word))) break;
    if (members.length > 1) {
      sides = [...members];
      open = firstToken;
      break;
    }
    if (entity === null) break;
    sides.unshift(entity);
    open = firstToken;
  }
  const noun = tokens[open - 1]?.lower === "the" ? open - 2 : open - 1;
  const mediates = tokens[noun]?.text === "," && MEDIATING.test(tokens[noun - 1]?.lower ?? "");
  return { sides, mediates };
}

const MEDIATING = /^(?:mediators?|facilitators?)$/;

/** What stands between two sides of a sentence. */
const PARTING = /^(?:while|whereas|but|;)$/;

/** "its chairwoman, X", "Foreign Minister X and Defence Minister Y": persons without a side of their own, up to another state. */
export function holdersAt(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const found: PartyDraft[] = [];
  let reach = from;
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    // "led by X, while Minister Y headed the other side"
    // "led by X met Y": whom they met is of another side.
    const parted = tokens
      .slice(reach, mention.firstToken)
      .some(
        ({ lower, xpos }) =>
          PARTING.test(lower) || lower === "met" || (found.length > 0 && FINITE_TAGS.has(xpos)),
      );
    if (parted) break;
    reach = mention.endToken;
    if (mention.person === null || mention.kind === "pronoun") {
      if (mention.entity !== null && mention.kind !== "pronoun") break;
      continue;
    }
    found.push(
      createParty("", [{ start: mention.start, end: mention.end }], {
        actor: mention.person,
        person: mention.person,
        post: mention.post,
        title: mention.post ? { start: mention.start, end: mention.end } : null,
      }),
    );
  }
  // One level of office in the side that has none by name: "by a deputy foreign minister".
  if (found.length > 0) return found;
  const office = report.mentions[mentionAt(report, from)];
  return office &&
    office.firstToken < end &&
    office.kind === "office" &&
    office.post !== null &&
    // "A sent its foreign minister": whose, "its" says.
    (office.entity === null || office.rule === "possessor_named_before")
    ? [
        createParty("", [{ start: office.start, end: office.end }], {
          post: office.post,
          title: { start: office.start, end: office.end },
        }),
      ]
    : [];
}

const asSide = (parties: readonly PartyDraft[], side: { entity: string; mediates: boolean }): PartyDraft[] =>
  unite(
    [],
    parties.map((party) => ({
      ...party,
      entity: side.entity,
      actor: party.actor === "" ? side.entity : party.actor,
      function: side.mediates ? "facilitator" : party.function,
      subtype: side.mediates ? "mediator" : party.subtype,
    })),
  );
