/** Takes a mention of a gathering that has a name ("the NATO summit"), gives what it is called by, and whether an event told of before is another one. */
import type { Token } from "@readout/english";
import type { EventDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import { startsLetter, startsUpper } from "../../letters.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";

const GATHERINGS = new WordList("summit conference forum assembly congress ministerial");

/** Words of a name that many gatherings have in theirs. */
const COMMON = new WordList(
  (
    "the this that a an our their first second third fourth fifth leaders leader foreign ministers defense defence special " +
    "strategic annual high-level joint virtual global international bilateral trilateral press summit conference u.s. us " +
    "ministerial and of"
  ).split(" "),
);

/** Who comes from many sides to a meeting called by them. */
const OFFICES = new WordList("ministers leaders presidents heads chiefs");

/** How many words a name may have. */
const LONGEST = 6;

/** "NATO" of "the NATO summit", "Americas" of "the Summit of the Americas", in lower case; an empty list where it has no name. */
export function nameOfGathering(report: Report, { trigger }: EventDraft): string[] {
  const { tokens } = report.analysed;
  const last = firstFrom(tokens, trigger.end) - 1;
  if (last < 0) return [];
  if (!GATHERINGS.holds(tokens[last])) return ofOffices(report, last);
  const name: Token[] = [];
  for (let at = last - 1; at >= 0 && last - at <= LONGEST; at--) {
    const token = tokens[at] as Token;
    if (!startsUpper(token.text) && !/^['’]s?$/.test(token.text)) break;
    name.push(token);
  }
  const of = itemAt(tokens, last + 1)?.lower;
  if (of === "of" || of === "for" || of === "on") {
    const article = itemAt(tokens, last + 2)?.lower === "the" ? 1 : 0;
    const named = itemAt(tokens, last + 2 + article);
    if (named && startsUpper(named.text)) name.push(named);
  }
  return name.filter((token) => !COMMON.holds(token) && startsLetter(token.text)).map(({ lower }) => lower);
}

/** "Central", "American" of "a regional meeting of the Central American foreign ministers"; an empty list for any other, and where a state or body is named. */
function ofOffices({ analysed: { tokens }, mentions }: Report, meeting: number): string[] {
  if (itemAt(tokens, meeting)?.lower !== "meeting" || itemAt(tokens, meeting + 1)?.lower !== "of") return [];
  const name: string[] = [];
  for (let at = meeting + 2; at <= meeting + LONGEST; at++) {
    const token = itemAt(tokens, at);
    if (!token) return [];
    if (OFFICES.holds(token)) {
      const next = mentions[firstFrom(mentions, (tokens[meeting] as Token).end)];
      const known = next && next.start < token.end && (next.entity !== null || next.members.length > 0);
      return known ? [] : name;
    }
    if (startsUpper(token.text) && !COMMON.holds(token)) name.push(token.lower);
  }
  return [];
}

/** Whether nothing that was told of an event bears any of the names: "the NATO summit" isn't what two presidents met for. */
export function isOtherGathering(
  { text }: Report,
  name: readonly string[],
  { spans, place }: EventDraft,
): boolean {
  if (name.length === 0) return false;
  const told = [...spans.map(({ start, end }) => text.slice(start, end)), place?.name ?? ""].join(" ");
  const words = new Set(told.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return !name.some((word) => word.split("-").some((part) => words.has(part)));
}
