/** Takes the mention of a group ("the three ministers"), gives what its words say: how many they are, which offices they hold. */
import type { Token } from "@readout/english";
import type { EventDraft, PartyDraft, SeatDraft } from "../../drafts.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOffices } from "../../readers/meeting/party/open-lists.ts";
import { fieldBeside } from "../../readers/meeting/party/party-drafts.ts";
import { deputyOf } from "../../readers/meeting/party/seat-holders.ts";
import { mentionAt, mentionsIn, type Report, type TextSpan } from "../../report.ts";
import { numberSaid } from "./groups.ts";

const POSTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leaders: "leader",
    presidents: "head_of_state",
  }),
);

/** The mention of a group that a party stands for. */
export const groupOf = (report: Report, { spans: [span] }: PartyDraft): Mention | undefined =>
  span
    ? mentionsIn(report, span.start, span.end).find(
        ({ start, kind }) => start === span.start && kind === "group",
      )
    : undefined;

/** The post that a group's words say: "the defence ministers", "the leaders". */
export const postOf = (report: Report, { post, head }: Mention): string | null =>
  // "The four ministers" are those who met, whatever their field.
  (post === "minister" ? null : post) ?? POSTS.get((report.analysed.tokens[head] as Token).lower) ?? null;

/** The post that a group's words give one who held another when the text last told of him: "the four ministers" keep theirs, "their deputies" stand below it. */
export const postWithin = (
  report: Report,
  group: Mention,
  held: string | null,
  { status }: Pick<EventDraft, "status">,
): string | null => {
  const word = (report.analysed.tokens[group.head] as Token).lower;
  if (status === "occurred" && isBareCount(report, group)) return held;
  if (held === null || (word === "leaders" && held.startsWith("head_of_") && status === "occurred"))
    return held ?? postOf(report, group);
  // "The four deputy ministers" are deputies of whatever field; "the ministers" of a room may be those of whom one was a deputy.
  const own = held.startsWith("deputy_")
    ? group.post === "deputy_minister"
    : group.post === "minister" && held.endsWith("minister");
  return own ? held : (postOf(report, group) ?? (word === "deputies" ? deputyOf(held) : null));
};

/** "The two", "the trio": they themselves. */
export const isBareCount = ({ analysed: { tokens } }: Report, { head }: Mention): boolean =>
  numberSaid((tokens[head] as Token).lower) !== null;

/** "the defence ministers and intelligence chiefs of the four countries": the second office that sits for each (R1). */
export function moreOffices(report: Report, group: Mention | undefined, entity: string): SeatDraft[] {
  const second =
    group === undefined
      ? null
      : (officeBeside(report, group) ?? (isOffices(group) ? fieldBeside(report, group) : null));
  return second?.post
    ? [
        {
          actor: entity,
          person: null,
          post: second.post,
          spans: [{ start: second.start, end: second.end }],
          title: { start: second.start, end: second.end },
        },
      ]
    : [];
}

/** The group of offices that "and" joins to another, behind or before it: "the defence ministers and intelligence chiefs". */
function officeBeside(report: Report, group: Mention): Mention | null {
  const at = mentionAt(report, group.firstToken);
  const joined = (first: Mention | undefined, second: Mention | undefined): boolean =>
    isOffices(first) &&
    isOffices(second) &&
    second.firstToken === first.endToken + 1 &&
    report.analysed.tokens[first.endToken]?.lower === "and";
  const [before, behind] = [report.mentions[at - 1], report.mentions[at + 1]];
  if (joined(group, behind)) return behind ?? null;
  return joined(before, group) ? (before ?? null) : null;
}

/** A group's words with the number before them: "the three ministers", "both prime ministers", "the three Weimar ministers". */
export function wordsOf({ text }: Report, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 32), start);
  const [number = "", name = "", rest] = before.split(" ").slice(-3);
  const named = number !== "" && rest === "" && /^\p{Lu}/u.test(name) ? `${number} ${name} ` : "";
  return (
    `${named.length > 12 ? named : before.slice(-12)}${text.slice(start, end)}`
      .toLowerCase()
      .split(/[.,;:\n]/)
      .pop() ?? ""
  );
}

/** Parties told of before, as those whom words at some places stand for. */
export const takenUp = (spans: readonly TextSpan[], parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((one) => ({ ...one, spans: [...spans, ...one.spans], rule: "group_antecedent" }));

/** How many a group's words say that they are: before it, or of the group behind "of"; null where they say none. */
export const numberOf = (report: Report, group: Mention): number | null =>
  numberSaid(wordsOf(report, group)) ?? numberOfStates(report, group);

/** How many states a group's holders are of: "the leaders of the two countries", "the four countries' defence ministers"; null where that isn't said. */
export const numberOfStates = (report: Report, group: Mention): number | null =>
  numberBehind(report, group) ?? numberOfOwners(report, group);

function numberOfOwners(report: Report, group: Mention): number | null {
  const owners = report.mentions[mentionAt(report, group.firstToken) - 1];
  const owned =
    owners?.endToken === group.firstToken - 1 &&
    isPossessive(report.analysed.tokens[owners.endToken]?.lower ?? "");
  return owned && owners.kind === "group" && owners.members.length === 0
    ? numberSaid(wordsOf(report, owners))
    : null;
}

/** "the leaders of the two countries": the number stands in the group behind "of". */
function numberBehind(report: Report, first: Mention): number | null {
  const beside = officeBeside(report, first);
  const group = beside && beside.start > first.start ? beside : first;
  const next = report.mentions[mentionAt(report, group.endToken)];
  if (!next || next.firstToken > group.endToken + 1 || next.kind !== "group") return null;
  return numberSaid(report.text.slice(next.start, next.end).toLowerCase());
}
