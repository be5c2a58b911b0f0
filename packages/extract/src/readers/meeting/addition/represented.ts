/** Takes a participle that says who sat for a side ("A was represented by X"), gives that side with its person. */
import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, mentionsBetween, type Report, type TextSpan } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { insertionBefore } from "../../relative-clause.ts";
import { levelWord } from "../contact/format.ts";
import { delegationLink } from "../party/open-lists.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";
import { asMediators, asSide, holderOf, holdersAt, oneEach } from "../party/seat-holders.ts";
import { sideBefore, sidesBefore } from "./side-before.ts";
import { heldBySides } from "./side-by-side.ts";
import { isWhole, TEAM, teamBefore } from "./teams.ts";

/** "A was represented by its envoy X and B by Ambassador Y": each side with who follows its "by"; read to the end of the sentence. */
export function representedBy(report: Report, clause: number, at: number, end: number): PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  // "met with a delegation led by X of B": of B's, read as whom they met.
  const sent = report.mentions[mentionAt(report, at) - 1];
  if (sent?.endToken === at && tokens[sent.firstToken - 1]?.lower === "a" && delegationLink(report, sent) > 0)
    return [];
  // "X of A, who was ill, was represented by Y"
  const opens = sentences[tokens[at]?.sentence ?? -1]?.firstToken ?? clause;
  const first = insertionBefore(tokens, opens, at) < 0 ? clause : opens;
  // "The mediation was led by X"
  if (tokens[first]?.lower === "the" && tokens[first + 1]?.lower === "mediation")
    return asMediators(readParties(report, at + 2, end, null).parties);
  // "were represented by X (A), Y (B) and Z (C)"
  const named = readParties(report, at + 2, end, null).parties.filter(({ person }) => person !== null);
  if (named.length > 1 && named.every(({ spans }) => isBracketed(report, spans[0]))) return named;
  const { sides, mediates } = sidesBefore(report, first, at);
  if (sides.length > 1 && tokens[at + 1]?.lower === "by")
    return representedEach(report, sides, mediates, at, end);
  const side = sideBefore(report, first, at);
  if (side !== null) return inTurn(report, side, first, at, end);
  if (sides.length > 0) return [];
  if (isOfDelegations(tokens, first, at)) return ofTheirSides(report, at, end);
  const team = teamBefore(report, first, at);
  return team === null ? [] : inTurn(report, { entity: team, mediates: false }, first, at, end);
}

/** "X (A)": whether a state in brackets follows a name. */
const isBracketed = ({ text }: Report, span: TextSpan | undefined): boolean =>
  span !== undefined && text.startsWith(" (", span.end);

/** "A and B, led by X and Y respectively": one each, in their order; of another number nobody is said to sit for one. */
function representedEach(
  report: Report,
  sides: readonly string[],
  mediates: boolean,
  at: number,
  end: number,
): PartyDraft[] {
  const { tokens } = report.analysed;
  const people = holdersAt(report, at + 2, end);
  // "A and B were represented by their defence ministers", "by senior officials": one each.
  const behind = tokens[at + 2]?.lower === "their" ? at + 3 : at + 2;
  const posts =
    people.length === 0 && isEach(tokens, behind) ? postSaid(report, behind, Math.min(end, at + 9)) : null;
  if (posts) return sides.flatMap((entity) => asSide([holderOf(posts)], { entity, mediates }));
  // "by their envoys, X and Y"
  const held = behind > at + 2 ? (report.mentions[mentionAt(report, behind)]?.post ?? null) : null;
  return oneEach(sides, people, mediates).map((one) => ({ ...one, post: one.post ?? held }));
}

/** "The delegations were headed by A of X and B of Y": each for the side that his name gives. */
function ofTheirSides(report: Report, at: number, end: number): PartyDraft[] {
  const people = unite(
    readParties(report, at + 2, end, null).parties.filter(({ person }) => person !== null),
    heldBySides(report, at, end),
  );
  return people.length > 1 ? people : [];
}

/** Who is represented: a side, or all that mediate. */
type Side = NonNullable<ReturnType<typeof sideBefore>>;

/** A side and those that follow it, each with who stands behind its "by". */
function inTurn(report: Report, opening: Side, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let parties: PartyDraft[] = [];
  let side: Side | null = opening;
  let by = at + 1;
  // "was under the leadership of X"
  const links = (i: number): boolean =>
    tokens[i]?.lower === "by" || (i === at + 1 && tokens[at]?.lower === "leadership");
  while (side !== null && by < end && links(by)) {
    const next = nextBy(tokens, by + 1, end);
    const list = readParties(report, by + 1, next, null);
    // Sides that follow in the list are others: "by Minister X, the Front by its chairwoman".
    const people = list.parties.filter(({ person, post }) => person !== null || post !== null);
    const several = new Set(people.map(({ entity }) => entity)).size > 1;
    // "an EU delegation headed by A's foreign minister, X": for the whole (R1).
    const whole = isWhole(side.entity) && people.length > 0 && !several && by === at + 1;
    if (whole && namesTeam(tokens, first, at)) return unite(parties, asSide(people.slice(0, 1), side));
    const named = holdersAt(report, by + 1, Math.min(next, actsBehind(tokens, by + 1, end)));
    // "by the Foreign Minister, X"
    for (const one of people) {
      const { post = null, title = null } = named.find(({ person }) => person === one.person) ?? {};
      if (one.post === null && one.person !== null) Object.assign(one, { post, title });
    }
    const held = people.length > 0 ? people : named;
    parties = unite(parties, ledBy(report, side, by, held.length > 0 ? held : list.parties, people));
    side = next < end ? sideBefore(report, Math.max(by + 1, next - 6), next) : null;
    by = next;
  }
  return parties;
}

/** The side with those of its own behind "by", and those of others each for theirs. */
function ledBy(
  report: Report,
  side: Side,
  by: number,
  held: readonly PartyDraft[],
  people: PartyDraft[],
): PartyDraft[] {
  const foreign = people.filter(({ entity }) => entity !== side.entity && /^[A-Z]{3}$/.test(entity));
  const [other] = foreign;
  // "A, represented by the secretary, X, and B's ambassador, Y": who comes after X sits for B.
  const before =
    other && holdersAt(report, by + 1, firstFrom(report.analysed.tokens, other.spans[0]?.start ?? 0));
  // "A and B held their dialogue, led by X of A and Y of B": each sits for a side of his own.
  const several = new Set(people.map(({ entity }) => entity)).size > 1;
  const apart = several || before?.length === 0;
  return apart ? people : unite(asSide(before ?? held, side), foreign);
}

/** "A's delegation headed by X met Y": the verb of the main clause; the end where none stands there. */
function actsBehind(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (tokens[i]?.upos === "VERB" && FINITE_TAGS.has(tokens[i]?.xpos ?? "") && tokens[i - 1]?.text !== "who")
      return i;
  return end;
}

/** Whether a delegation is what is led: "a delegation of the EU, headed by". */
const namesTeam = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(Math.max(first, at - 12), at).some((token) => TEAM.holds(token));

/** "their defence ministers", "senior officials" at a token, behind whom the sentence ends or goes on: of each side some. */
function isEach(tokens: readonly Token[], at: number): boolean {
  let head = at;
  while (isOneOf(tokens[head]?.upos, "ADJ", "NOUN") && tokens[head]?.xpos !== "NNS") head++;
  return (
    tokens[at - 1]?.lower === "their" ||
    (tokens[head]?.xpos === "NNS" && /^[.,;]$|^and$/.test(tokens[head + 1]?.text ?? ""))
  );
}

/** Whether the subject before a verb is "the delegations", "the four sides". */
function isOfDelegations(tokens: readonly Token[], first: number, at: number): boolean {
  let i = at - 1;
  while (i > first && (tokens[i]?.upos === "AUX" || tokens[i]?.upos === "ADV")) i--;
  return OF_SEVERAL.holds(tokens[i]);
}

const OF_SEVERAL = new WordList(
  "delegations teams sides countries governments guarantors mediators facilitators co-chairs",
);

/** "Egypt was represented at the level of deputy foreign minister", "A and B were, at ambassador level": the sides with that post. */
export function representedAt(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const side = sideBefore(report, first, at);
  if (side === null || report.analysed.tokens[at + 1]?.lower !== "at") return [];
  const said = postSaid(report, at + 2, Math.min(end, at + 8));
  const { sides, mediates } = sidesBefore(report, first, at);
  const all = sides.length > 1 ? sides.map((entity) => ({ entity, mediates })) : [side];
  return said ? all.flatMap((one) => asSide([holderOf(said)], one)) : [];
}

/** The post that an office or a word of level between two tokens gives: "ministers of defence", "ambassador level". */
function postSaid(report: Report, from: number, end: number): ReturnType<typeof levelWord> {
  const office = mentionsBetween(report, from, end).find(({ post }) => post !== null);
  return office
    ? { span: { start: office.start, end: office.end }, post: office.post as string }
    : levelWord(report, from, end);
}

const nextBy = (tokens: readonly Token[], from: number, end: number): number => {
  for (let i = from; i < end; i++) if (tokens[i]?.lower === "by") return i;
  return end;
};
