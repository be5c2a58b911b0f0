/** Takes a line of a list of those present, gives its parties: the persons of the side that it names, or the one person of a side. */
import type { Paragraph } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { mentionsIn, type Report } from "../../../report.ts";
import { createParty, partiesOf, unite } from "../party/party-drafts.ts";
import { sitsFor } from "../party/stands-in.ts";

/** A line, or the part of it behind its heading: UTF-16 offsets, half-open. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Its text, trimmed. */
  readonly words: string;
}

/** A side with the characters that list its people. */
export interface LineSide {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]\s*|[-•*–]\s*)?/;
/** What may stand before a side's name in its line, and behind it. */
const BEFORE = /^(?:(?:the )?delegation of |(?:for|from) |on behalf of )?(?:the )?$/i;
const BEHIND = /^(?:[’']s)?(?: delegation| side)?(?:\s*(?::|$)|\s+[–—|-]\s)/i;
/** What stands before each side that one line names: "For A: X. For B: Y." */
const BEGINS = /(?:^|[.;:)]\s+)(?:(?:the )?delegation of |for |from |on behalf of )(?:the )?$/i;
const SIDE_KINDS = /^(?:state|organisation|ministry|armed_group)$/;

/** The side whose name opens a line: with "delegation of" anywhere, alone or before a colon only in an open list. */
export function sideOf(report: Report, { start, end, words }: Line, open: boolean): LineSide | null {
  if (!open && !words.includes(":")) return null;
  const mention = mentionsIn(report, start, end).find(({ entity }) => entity !== null);
  if (mention?.entity == null || !SIDE_KINDS.test(mention.kind)) return null;
  const before = report.text.slice(start, mention.start).replace(NUMBER, "");
  if (!BEFORE.test(before) || !BEHIND.test(report.text.slice(mention.end, end).trimEnd())) return null;
  const near = `${before}${report.text.slice(mention.start, Math.min(end, mention.end + 12))}`;
  return open || /\bdelegation\b/i.test(near) ? { entity: mention.entity, start: mention.end, end } : null;
}

/** The sides that one line names one behind the other. */
export function sidesOf(report: Report, { start, end, words }: Line): LineSide[] {
  if (!words.includes(":")) return [];
  const heads = mentionsIn(report, start, end).filter(
    ({ entity, kind, start: from, end: to }) =>
      entity !== null &&
      SIDE_KINDS.test(kind) &&
      BEGINS.test(report.text.slice(start, from)) &&
      BEHIND.test(report.text.slice(to, end)),
  );
  return heads.map(({ entity, end: from }, k) => ({
    entity: entity as string,
    start: from,
    end: heads[k + 1]?.start ?? end,
  }));
}

/** "X, Minister of Trade, representing H.E. Mr. | Y": what stands before one who isn't there. */
const STOOD_FOR = /\brepresenting\b[^;,]{0,40}$/i;

/** The persons of a line, as those of its side. */
export function personsOfSide(report: Report, { entity, start, end }: LineSide): PartyDraft[] {
  let parties: PartyDraft[] = [];
  for (const mention of mentionsIn(report, start, end))
    if (
      mention.person !== null &&
      mention.kind !== "pronoun" &&
      !STOOD_FOR.test(report.text.slice(start, mention.start))
    )
      parties = unite(parties, [seatOf(mention, entity)]);
  return parties;
}

const seatOf = (mention: Mention, entity: string): PartyDraft => {
  const span = { start: mention.start, end: mention.end };
  return createParty(entity, [span], {
    actor: mention.person as string,
    person: mention.person,
    post: mention.post,
    title: mention.post ? span : null,
  });
};

/** "Observers: Mr X, African Union": bodies and persons whose side the line says. */
export const observersIn = (report: Report, { start, end }: Line): PartyDraft[] =>
  partiesOf(
    report,
    mentionsIn(report, start, end).filter(({ entity, kind }) => entity !== null && kind !== "place"),
    null,
  );

/** A form of address, or words without a verb: no sentence of the text behind the list, numbered or not. */
export function isItem({ analysed: { tokens, sentences } }: Report, { words, paragraph }: Line): boolean {
  if (TITLED.test(words)) return true;
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0;
  const end = sentences[paragraph.endSentence - 1]?.endToken ?? first;
  return !tokens.slice(first, end).some(({ upos, xpos }) => OF_VERBS.has(upos) && FINITE_TAGS.has(xpos));
}

const TITLED =
  /^(?:(?:[-–•*·]|\(?(?:\d{1,2}|[a-z])[.)])\s*)?(?:(?:The )?(?:Rt\.? )?(?:H\.E|HE|H\.R\.H|Mrs?|Ms|Dr|Hon|Amb|Gen)\b)/;
const OF_VERBS: ReadonlySet<string> = new Set(["VERB", "AUX"]);

/** "H.E. Mr. A, Deputy Prime Minister, Minister of Foreign Affairs of B;", "Mr. A, Minister of Health, B": the one person of a line for its one side. */
export function linePerson(report: Report, { start, end }: Line): PartyDraft | null {
  const named = mentionsIn(report, start, end).filter(({ kind }) => kind !== "pronoun" && kind !== "place");
  const last = named.findIndex((mention) => sitsFor(report, mention.endToken, mention));
  const officer = named[last];
  const whole = officer && sitsFor(report, officer.endToken, officer)?.entity;
  const inside = last < 0 ? named : named.slice(0, last + 1);
  const persons = new Set(inside.flatMap(({ person }) => (person === null ? [] : [person])));
  const sides = new Set(
    inside.flatMap(({ entity, person, kind }) =>
      entity === null || (kind === "person" && entity === person) ? [] : [entity],
    ),
  );
  const [person, ...otherPersons] = persons;
  const [own, ...otherSides] = sides;
  const side = whole ?? own;
  if (!side || otherSides.length + otherPersons.length > 0) return null;
  const known = inside.find((mention) => mention.person === person && person !== undefined);
  const office =
    inside.find(({ entity, post }) => entity === own && post !== null) ??
    inside.find(({ post }) => post !== null);
  const [first, close] = [inside[0], inside[inside.length - 1]];
  if (!first || !close || (!known && !office)) return null;
  return createParty(side, [{ start: first.start, end: close.end }], {
    actor: person ?? side,
    person: person ?? null,
    post: office?.post ?? null,
    title: office ? { start: office.start, end: office.end } : null,
  });
}
