/** Takes a report, gives the groups whose members it lists: behind their noun ("the Co-Chairs (X of A, Y of B)") or as one mention ("the ministers of A and B"). Each list is read once a report. */

import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import { readParties } from "../readers/meeting/party/parties.ts";
import type { Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";

/** The lists behind groups by the group's noun, each with the place of its first mention that has one. */
type ListsByNoun = ReadonlyMap<string, { readonly start: number; readonly members: readonly string[] }>;

const listsOf = new WeakMap<Report, ListsByNoun>();

/** "The Co-Chairs (X of A, Y of B)", and "the Co-Chairs" further on: the list behind the first mention of that noun. */
export function listedBehind(report: Report, { head, start }: Mention): readonly string[] {
  let lists = listsOf.get(report);
  if (!lists) {
    lists = readLists(report);
    listsOf.set(report, lists);
  }
  const list = lists.get(report.analysed.tokens[head]?.lower ?? "");
  return list && list.start <= start ? list.members : [];
}

function readLists(report: Report): ListsByNoun {
  const { tokens, sentences } = report.analysed;
  const lists = new Map<string, { start: number; members: readonly string[] }>();
  for (const known of report.mentions) {
    const noun = tokens[known.head]?.lower ?? "";
    if (known.kind !== "group" || lists.has(noun)) continue;
    // "of the Minsk Group (": what they chair.
    let open = known.endToken;
    while (open < known.endToken + 10 && isOneOf(tokens[open]?.upos, "ADP", "DET", "ADJ", "NOUN", "PROPN"))
      open++;
    if (!/^(?:\(|–|—|:)$/.test(tokens[open]?.text ?? "")) continue;
    const stop = sentences[known.sentence]?.endToken ?? known.endToken;
    let end = open + 1;
    while (end < stop && tokens[end]?.text !== ")") end++;
    const { parties } = readParties(report, open + 1, end, null);
    if (parties.length > 1)
      lists.set(noun, { start: known.start, members: parties.map(({ entity }) => entity) });
  }
  return lists;
}

const groupsOf = new WeakMap<Report, ReadonlyMap<number | null, readonly Mention[]>>();

/** The last group before an offset whose members the text lists, of so many where a number is said; an empty list where none does. */
export function membersBefore(report: Report, offset: number, count: number | null): readonly string[] {
  let groups = groupsOf.get(report);
  if (!groups) {
    groups = byLength(report.mentions);
    groupsOf.set(report, groups);
  }
  const fitting = groups.get(count) ?? [];
  return fitting[firstFrom(fitting, offset) - 1]?.members ?? [];
}

/** Groups with their members listed by how many these are, and all of them under null. */
function byLength(mentions: readonly Mention[]): ReadonlyMap<number | null, readonly Mention[]> {
  const all = mentions.filter(({ members }) => members.length > 1);
  return Map.groupBy<number | null, Mention>(all, ({ members }) => members.length).set(null, all);
}
