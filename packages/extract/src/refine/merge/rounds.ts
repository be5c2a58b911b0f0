/** Takes drafts of meetings, tells the rounds of one series apart: the next round, the second of two rooms, the one that was called off. */
import { MEETING_NOUNS } from "../../data/meeting-nouns.ts";
import { GROUP_COUNTS } from "../../data/number-words.ts";
import { ORDINALS } from "../../data/time-words.ts";
import { countsIfSeated, type EventDraft, isCounted, type PartyDraft } from "../../drafts.ts";
import { startsLower } from "../../letters.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import type { Report, TextSpan } from "../../report.ts";

const NUMBERS: readonly string[] = [...ORDINALS.keys()];
const NEXT: ReadonlySet<string> = new Set(["next", ...NUMBERS.slice(1)]);
const NOUNS: ReadonlySet<string> = new Set(["round", ...MEETING_NOUNS.map(({ word }) => word)]);

/** "their second meeting", "the next full session": a number or "next", up to two words, the noun of a contact; "the group will next meet". */
function namesSequel(text: string): boolean {
  if (SEQUEL_VERB.test(text)) return true;
  const words = text.split(/\s/);
  return words.some((word, i) => {
    if (!NEXT.has(word)) return false;
    const noun = words.slice(i + 1, i + 4).findIndex((one) => NOUNS.has(one.replace(/[.,;:]$/, "")));
    // "the next Lakes summit": of others.
    return noun >= 0 && words.slice(i + 1, i + 1 + noun).every(startsLower);
  });
}

const SEQUEL_VERB = /\bthe \p{Ll}+ (?:will|would|is to) (?:next meet|meet next|reconvene)\b/iu;

/** "decided to hold their second meeting in X": planned, of those who met. */
export function isSequel(report: Report, { status, parties, spans: [span] }: EventDraft): boolean {
  return (
    status === "planned" &&
    parties.every(isOnlyHost) &&
    span !== undefined &&
    namesSequel(report.text.slice(span.start, span.end))
  );
}

/** "A meeting planned for May in P was called off": of those who met in the sentence before, or now. */
export const isDropped = (
  { text }: Report,
  { status, parties, trigger: { start, end } }: EventDraft,
): boolean =>
  status === "cancelled" &&
  parties.every(isOnlyHost) &&
  /(?<!\p{L})(?:an?|another) (?:[\p{Ll}-]+ ){0,3}$/iu.test(text.slice(Math.max(0, start - 50), start)) &&
  !/^\w* (?:of(?! (?:the (?:two|three|four|five)\b|(?:[\p{Ll}-]+ ){0,2}(?:ministers|deputies|experts|officials|envoys|leaders|presidents|chiefs|negotiators|commanders|directors),))|between|with|among|to|for (?!\p{Lu}|\d|the|early|late|this|next|last))\b/u.test(
    text.slice(end, end + 30),
  );

/** "Ghana will host the next meeting": whether it sits there isn't said. */
const isOnlyHost = ({ seat, duties }: PartyDraft): boolean => seat === "unknown" && duties.includes("host");

/** "The previous meeting in this format", "in the three-party format", "the previous trilateral meeting": of how many who met now it was, null where that isn't said; undefined for any other. */
function sizeInFormat(
  report: Report,
  { parties, spans: [span], formats, status, trigger }: EventDraft,
): number | null | undefined {
  if (parties.length > 0 || span === undefined) return undefined;
  const words = report.text.slice(span.start, span.end);
  const [size] = formats.flatMap(({ arity }) => arity ?? []);
  const same = SAME_FORMAT.exec(words);
  if (same) return GROUP_COUNTS.get(same[1] ?? "") ?? size ?? null;
  return status === "occurred" && (isEarlierOne(report, trigger) || LAST_TIME.test(words))
    ? (size ?? null)
    : undefined;
}

/** "the first meeting", "a previous round of the dialogue", "the last trilateral summit": one of the series, no matter where its name stands; not "the last meeting of the board". */
function isEarlierOne({ text }: Report, { start, end }: TextSpan): boolean {
  const from = Math.max(0, start - 60);
  // "The first was held in P"
  const before = EARLIER.exec(text.slice(from, start)) ?? EARLIER.exec(`${text.slice(from, end)} `);
  return (
    before !== null &&
    !/^\w* (?:between|with|of (?!(?:the |this |their )?(?:[\w-]+ )?(?:talks|negotiations|dialogue|consultations|group|format)\b))/.test(
      text.slice(end, end + 50),
    )
  );
}

const EARLIER =
  /(?<!\b(?:was|is|be|been|marks|marked|for) )\b(?:the|an?|their) (?:previous|last|preceding|earlier|inaugural|only|most recent|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) (?:(?:round|session) of (?:the |their )?)?(?:[\p{Ll}'’-]+ ){0,3}$/iu;

/** "The talks were last held in P", "The commission last met in P". */
const LAST_TIME =
  /^[Tt]he (?:[\p{L}-]+ ){0,2}(?:talks|group|[Cc]ommission|[Cc]ommittee|forum|\p{Lu}{3,8}) (?:were )?last (?:held|met|convened) /u;

const SAME_FORMAT = /\bin (?:this|that|the same|the (\w+)-(?:sided|party|way)) (?:format|composition)\b/;
const OFFICERS = /^(?:(?:the|their) )?(?:\w+ )?(?:ministers|leaders|presidents|envoys)\b/i;

/** Those who met now, where an earlier or later meeting is one that the text says was of the same format; nobody for any other. */
export function metInFormat(
  report: Report,
  draft: EventDraft,
  merged: readonly EventDraft[],
): readonly PartyDraft[] {
  const size = sizeInFormat(report, draft);
  if (size === undefined) return [];
  const counted = fullest(tookPlace(merged, draft))?.parties.filter(isCounted) ?? [];
  return counted.length < 2 || (size !== null && size !== counted.length) ? [] : counted;
}

/** Seats those who met now in an earlier or later meeting of the same format. */
export function seatInFormat(report: Report, draft: EventDraft, merged: readonly EventDraft[]): void {
  const counted = metInFormat(report, draft, merged);
  if (counted.length === 0) return;
  // "Ministers last met in this format": in the posts that they hold now.
  const [span] = draft.spans;
  const officers = span !== undefined && OFFICERS.test(report.text.slice(span.start, span.end));
  draft.parties = counted.map(({ entity, spans, post, title }) =>
    createParty(entity, [...spans], { rule: "same_format", ...(officers ? { post, title } : {}) }),
  );
}

/** The meetings of several that a text has told of before another. */
const tookPlace = (merged: readonly EventDraft[], { sentence: before }: EventDraft): EventDraft[] =>
  merged.filter(
    ({ status, sentence, parties }) =>
      (status === "occurred" || status === "ongoing") && sentence < before && parties.length >= 2,
  );

/** Not those of a talk beside it: the fuller room goes on, of two alike the one told last. */
const fullest = (rooms: readonly EventDraft[]): EventDraft | undefined =>
  rooms.reduce<EventDraft | undefined>(
    (room, other) => (room && !isFuller(other, room) ? room : other),
    undefined,
  );

const isFuller = (one: EventDraft, other: EventDraft): boolean =>
  (seatedIn(one) - seatedIn(other) ||
    one.parties.length - other.parties.length ||
    one.sentence - other.sentence) > 0;

/** How many are said to have sat in a room, which of an earlier round isn't. */
const seatedIn = ({ parties }: EventDraft): number => parties.filter(({ seat }) => seat === "yes").length;

/** "The next round will be held in July": who met now is expected again, those who go between them too. */
export function expectAgain({ text }: Report, round: EventDraft, merged: readonly EventDraft[]): void {
  if (!round.parties.every(isOnlyHost)) return;
  const hosts = round.parties;
  const rooms = tookPlace(merged, round);
  const last = rooms.findLast(({ sentence }) => sentence === round.sentence - 1);
  // "A three-way meeting, planned for May", "A summit of the three": of so many as sat there.
  const said = sizeOf(text, round);
  const many = rooms.findLast(({ parties }) => parties.filter(isCounted).length === said);
  const full = fullest(rooms);
  const near = (round.status === "cancelled" ? last : undefined) ?? full;
  // "The next 5+2 round" may count observers.
  const room = many ?? (said !== null && round.status === "cancelled" ? undefined : near);
  // "A flag meeting was called off": one of its own kind, at which nobody is said to go between the two.
  const { start } = round.trigger;
  const ofKind = round.status === "cancelled" && !/\ban?(?:other)? $/i.test(text.slice(start - 8, start));
  const again = (room?.parties ?? [])
    .filter(
      ({ entity, function: role, seat, rule }) =>
        (seat === "yes" || rule === "next_round") &&
        !hosts.some((host) => host.entity === entity) &&
        countsIfSeated({ function: role }) &&
        !(ofKind && role === "facilitator"),
    )
    .map(({ entity, spans, function: role, subtype }) =>
      createParty(entity, [...spans], { function: role, subtype, rule: "next_round" }),
    );
  // "Ghana will host the next round", which sits in this one: it comes as the others do, and surely.
  round.parties = [
    ...hosts.map((host) => (isSeated(host, full) ? { ...host, seat: "yes" as const } : host)),
    ...again,
  ];
}

/** How many a round's words say that it is of; null where they say none. */
const sizeOf = (text: string, { formats, trigger: { end } }: EventDraft): number | null =>
  formats.find(({ arity }) => arity !== null)?.arity ??
  GROUP_COUNTS.get(/^\w* of the (\w+)/.exec(text.slice(end, end + 30))?.[1] ?? "") ??
  null;

/** Whether a host sits in a room. */
const isSeated = ({ entity }: PartyDraft, room: EventDraft | undefined): boolean =>
  room?.parties.some((one) => one.entity === entity && isCounted(one)) === true;

/** "In the second meeting": the room of that number where a sentence before told of so many at once. */
export function nthRoom(report: Report, merged: readonly EventDraft[], draft: EventDraft): EventDraft | null {
  if (!draft.other || draft.headline) return null;
  const words = report.text.slice(Math.max(0, draft.trigger.start - 12), draft.trigger.end).toLowerCase();
  const nth = NUMBERS.findIndex((word) => words.includes(`the ${word} `) && !words.includes("since"));
  if (nth < 0) return null;
  const told = merged.filter(({ sentence }) => sentence < draft.sentence && draft.sentence - sentence <= 6);
  const last = told.reduce((most, { sentence }) => Math.max(most, sentence), Number.NEGATIVE_INFINITY);
  const rooms = told.filter(({ sentence }) => sentence === last);
  const room = rooms.length >= 2 ? rooms[nth] : undefined;
  return room && draft.parties.every(({ entity }) => room.parties.some((known) => known.entity === entity))
    ? room
    : null;
}

/** "The summit was not held": the one planned in the sentences before by the same noun. */
export function calledOff(drafts: readonly EventDraft[], draft: EventDraft): EventDraft | null {
  if (draft.status !== "cancelled" || draft.place !== null) return null;
  const isOf = (known: EventDraft): boolean =>
    draft.parties.length === 0
      ? known.reader === draft.reader || draft.refers === true
      : // "Israel called off the meeting"
        draft.refers === true &&
        draft.parties.every(({ entity }) => known.parties.some((one) => one.entity === entity));
  return (
    drafts.findLast(
      (known) =>
        known !== draft &&
        (known.status === "planned" || (known.status === "cancelled" && known.sentence === draft.sentence)) &&
        isOf(known) &&
        known.sentence <= draft.sentence &&
        draft.sentence - known.sentence <= 3,
    ) ?? null
  );
}
