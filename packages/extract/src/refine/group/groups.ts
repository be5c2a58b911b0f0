/** Takes mentions of unnamed groups ("the ministers", "the four countries", "they"), gives their members: the delegations of the meeting that the text is about. */
import { GROUP_COUNTS } from "../../data/number-words.ts";
import { type EventDraft, isContact, type PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { isJoint, signatoriesOf } from "../speaker/signatories.ts";

/** The number that a group's words say ("the two countries"), null where they say none. */
export function numberSaid(words: string): number | null {
  for (const word of words.split(/\s+/)) {
    const count = word === "both" || word === "pair" ? 2 : GROUP_COUNTS.get(word);
    if (count !== undefined) return count;
  }
  return null;
}

/** The meeting that the report is about: of those that took place (else planned) the one with the headline, the most mentions, the earliest place. */
export function mainMeeting(drafts: readonly EventDraft[]): EventDraft | null {
  const meetings = drafts.filter(
    (draft) =>
      isContact(draft) && draft.parties.filter(({ entity }) => !entity.startsWith("group@")).length >= 2,
  );
  const score = (draft: EventDraft): number =>
    (draft.status === "occurred" ? 100 : 0) +
    (draft.headline ? 50 : 0) +
    draft.spans.length * 4 -
    draft.sentence * 0.5 +
    (draft.edtf ? 2 : 0) -
    (draft.past ? 30 : 0);
  return [...meetings].sort((a, b) => score(b) - score(a) || a.trigger.start - b.trigger.start)[0] ?? null;
}

const DUTIES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bco-?hosts$|\bhosts$/i, /^(?:co_)?host$/],
  [/\bco-?chairs$|\bchairs$/i, /^chair$/],
];

/**
 * Entities of the delegations that "the ministers" or, of so many, "the four countries" are: in the room, and neither
 * briefing nor observing. A host whose seat isn't said and an organisation that only chairs aren't among those who speak,
 * unless it takes them to make up the number.
 */
export function countedIn(meeting: EventDraft, count: number | null = null, noun = ""): string[] {
  const seated = meeting.parties.filter(
    (party) =>
      // "The parties agreed": not those who are said to mediate between them.
      !(party.subtype !== null && party.subtype !== "plus" && meansParties(noun)) &&
      party.seat !== "no" &&
      party.function !== "observer" &&
      party.function !== "briefer" &&
      !party.entity.startsWith("group@"),
  );
  // "The Parties agreed": those between whom the others go.
  const parties = /\bparties$/i.test(noun) ? seated.filter((party) => party.function === "principal") : [];
  if (parties.length > 1 && (count === null || count === parties.length))
    return parties.map(({ entity }) => entity);
  // "The ministers agreed": not the president who received or mediated between them.
  const below = /(?<!\bprime )\bministers$/i.test(noun)
    ? seated.filter(({ post }) => post === null || !/^(?:head_of_|leader$)/.test(post))
    : seated;
  const all = below.length > 1 && count !== seated.length ? below : seated;
  const ministers = all.filter(({ post }) => post !== null && MINISTER.test(post));
  // "The Ministers": not those who go between them.
  if (
    ministers.length > 1 &&
    (count === null || count === ministers.length) &&
    /\bministers$/i.test(noun) &&
    all.every(
      (party) =>
        ministers.includes(party) || party.subtype === "mediator" || party.function === "facilitator",
    )
  )
    return ministers.map((party) => party.entity);
  const own = all.filter((party) => party.seat === "yes" && !isServing(party, all));
  const invited = all.filter((party) => party.seat === "yes" || party.duties.length === 0);
  // "The two countries" of a room of four: those between whom the others go.
  const principals = all.filter((party) => party.function === "principal");
  const rooms = [own, invited, all, principals];
  const spoken =
    count === null ? (own.length > 1 ? own : invited) : (rooms.find(({ length }) => length === count) ?? all);
  return spoken.map((party) => party.entity);
}

const MINISTER = /^(?:minister|(?!deputy_).*_minister)$/;

/** Whether a group's words mean those whose matter it is. */
export const meansParties = (noun: string): boolean => /\b(?:parties|sides|delegations)$/i.test(noun);

/** "The talks, chaired by the UN": under whom the others meet; who chairs with another is one of them. */
const isServing = (party: PartyDraft, room: readonly PartyDraft[]): boolean =>
  party.entity.includes(":") &&
  party.function !== "principal" &&
  party.duties.some((duty) => !room.some((other) => other !== party && other.duties.includes(duty)));

/** "The co-chairs", and "they" behind them: the delegations of that duty; null for words that name none. */
export function dutyHolders(
  report: Report,
  mention: Mention,
  main: EventDraft | null,
): readonly string[] | null {
  let { start, end } = mention;
  if (mention.kind === "pronoun") {
    const before = report.analysed.sentences[mention.sentence - 1];
    const own = report.analysed.sentences[mention.sentence];
    const [first] =
      before && before.paragraph === own?.paragraph ? mentionsIn(report, before.start, before.end) : [];
    if (first?.kind !== "group") return null;
    [start, end] = [first.start, first.end];
  }
  const words = report.text.slice(start, end);
  const duty = DUTIES.find(([noun]) => noun.test(words))?.[1];
  if (!duty || !main) return null;
  const holders = main.parties.filter(
    ({ duties, seat }) => seat !== "no" && duties.some((one) => duty.test(one)),
  );
  return holders.length > 1 ? holders.map(({ entity }) => entity).sort() : null;
}

/** "The Presidents" of a room where all sit by other posts: others than those. */
const areOthers = ({ post }: Mention, main: EventDraft): boolean =>
  post === "head_of_state" &&
  main.parties.length > 1 &&
  main.parties.every(
    (party) =>
      party.seat === "no" ||
      (party.post !== null && !/^(?:head_of|leader)/.test(party.post)) ||
      party.subtype !== null,
  );

/** "The parties agreed" two sentences or more before anything is told of the meeting: of another. */
export const isToldLater = (
  { sentence, start }: Pick<Mention, "sentence" | "start">,
  main: EventDraft,
): boolean =>
  !main.headline && main.sentence > sentence + 1 && main.spans.every((span) => span.start > start);

/** Members of a group mention; empty where the number said doesn't fit the meeting or no meeting is known. */
export function membersOf(report: Report, mention: Mention, main: EventDraft | null): readonly string[] {
  if (mention.members.length > 0) return mention.members;
  if (!main || !(mention.kind === "group" || (mention.kind === "pronoun" && mention.plural))) return [];
  const holders = dutyHolders(report, mention, main);
  if (holders) return holders;
  if (areOthers(mention, main) || isToldLater(mention, main)) return [];
  // "The three ministers": the number may stand before what the mention covers.
  const said = numberSaid(report.text.slice(Math.max(0, mention.start - 8), mention.end).toLowerCase());
  const issued = isJoint(report) ? signatoriesOf(report) : [];
  const counted =
    issued.length > 1 && (said === null || said === issued.length)
      ? [...issued]
      : countedIn(main, said, report.text.slice(mention.start, mention.end));
  if (said !== null && said !== counted.length) return [];
  return counted.sort();
}
