/** Takes the two sides of a contact, gives its rooms: one each where the words set them apart ("held separate talks with A and B", "met A and B back-to-back", "met with A in P and with B in Q"). */

import type { Token } from "@readout/english";
import { APART_PHRASES, APART_WORDS } from "../../../data/meeting-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft, PlaceDraft } from "../../../drafts.ts";
import { entityOfUnit } from "../../../mentions/unit/entity-lists.ts";
import { findUnits } from "../../../mentions/unit/units.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report, TextSpan } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { hasDate } from "../clause/contact-clause.ts";
import { NOUNS } from "../contact/contact-nouns.ts";
import { type PartyList, readParties } from "../party/parties.ts";
import { createParty, unite } from "../party/party-drafts.ts";
import { placeNear } from "../place/place.ts";

/** One of several rooms; `clause` are the tokens that tell of it alone, null where those of all do. */
export interface Room {
  readonly parties: PartyDraft[];
  readonly clause: readonly [number, number] | null;
}

/** Where a contact is told: the token of its verb or noun, its noun (-1 for none), its clause. */
export interface Told {
  readonly at: number;
  readonly noun: number;
  readonly clause: readonly [number, number];
}

/** One room each; null where the words set none apart. */
export function roomsApart(
  report: Report,
  { at, noun, clause: [first, end] }: Told,
  own: readonly PartyDraft[],
  object: readonly PartyDraft[],
): Room[] | null {
  const { tokens } = report.analysed;
  const behind = firstFrom(tokens, lastEnd(object));
  const rooms = isApart(tokens, { at, noun, clause: [first, end] }, behind) ? oneEach(own, object) : null;
  const several =
    rooms ?? (isOfMany(tokens, at, noun, first) && own.length === 1 ? oneEach(own, object) : null);
  const others = own.length > 0 && object.length > 0 ? withsBehind(report, behind, end) : [];
  const [next] = others;
  if (!next) return several?.map((parties) => ({ parties, clause: null })) ?? null;
  const near: readonly [number, number] = [first, next.clause[0]];
  return [
    ...(several ?? [unite(own, object)]).map((parties) => ({ parties, clause: near })),
    ...others.map((room) => ({ ...room, parties: unite(own, room.parties) })),
  ];
}

/** "alone", "one-on-one": where the words of a contact say that nobody else was there. */
export function saidAlone(tokens: readonly Token[], at: number, end: number): TextSpan | null {
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "alone") return { start: token.start, end: token.end };
    if (isOneOnOne(tokens, i)) return { start: token.start, end: (tokens[i + 4] as Token).end };
  }
  return null;
}

const isOneOnOne = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "one" && tokens[i + 2]?.lower === "on" && tokens[i + 4]?.lower === "one";

/** The place of one room by the words that tell of it alone, else by those of the whole clause. */
export const placeOfRoom = (
  report: Report,
  { at, clause }: Told,
  { clause: own }: Room,
): PlaceDraft | null =>
  own === null ? placeNear(report, at, ...clause) : placeNear(report, Math.max(at, own[0]), ...own);

/** The words that tell one room of a sentence from the others: the name of whom it was with, in a group's words too ("the ministers of A and B"). */
export function triggerOfRoom(report: Report, { parties }: Room): TextSpan | null {
  const other = parties[parties.length - 1];
  const [span] = other?.spans ?? [];
  if (!other || !span) return null;
  const { tokens } = report.analysed;
  const units = findUnits(tokens, firstFrom(tokens, span.start), firstFrom(tokens, span.end));
  const named = units.filter(({ entry }) => entry.kind === "state" || entry.kind === "organisation");
  const own = named.length > 1 ? named.find((unit) => entityOfUnit(unit) === other.entity) : undefined;
  return own
    ? { start: (tokens[own.first] as Token).start, end: (tokens[own.end - 1] as Token).end }
    : { ...span };
}

const lastEnd = (parties: readonly PartyDraft[]): number =>
  parties.reduce((most, { spans }) => spans.reduce((end, span) => Math.max(end, span.end), most), -1);

/** One room for each of the several on one side: sides, or persons of one side whom another met one by one. */
function oneEach(own: readonly PartyDraft[], object: readonly PartyDraft[]): PartyDraft[][] | null {
  if (own.length === 1 && object.length > 1) return object.map((other) => unite(own, [other]));
  if (own.length > 1 && object.length === 1) return own.map((one) => unite([one], object));
  const [side] = own;
  if (!side || own.length > 1 || object.length !== 1 || side.more.length === 0) return null;
  const others = side.more.map((seat) =>
    createParty(side.entity, [...seat.spans], { ...seat, spans: [...seat.spans] }),
  );
  return [{ ...side, more: [] }, ...others].map((one) => unite([one], object));
}

/** Whether words between verb and noun, or behind the list, say that they met one after the other or each alone. */
function isApart(
  tokens: readonly Token[],
  { at, noun, clause: [first, end] }: Told,
  behind: number,
): boolean {
  const anchor = noun < 0 ? at : noun;
  for (let i = Math.max(first, Math.min(at, anchor - 6)); i <= Math.max(at + 4, anchor + 2) && i < end; i++)
    if ((APART_WORDS.holds(tokens[i]) && tokens[i + 1]?.lower !== "other") || isOneOnOne(tokens, i))
      return true;
  // "X separately met A and B"; "Separately, X met" tells it from another.
  if (at > first && /ly$|^each$/.test(tokens[at - 1]?.lower ?? "") && APART_WORDS.holds(tokens[at - 1]))
    return true;
  // "In separate phone calls, X discussed it with A and B"
  if (tokens[first]?.lower === "in" && APART_WORDS.holds(tokens[first + 1]) && noun < 0) return true;
  if (behind > at && isApartBehind(tokens, behind, end)) return true;
  return isInTurn(tokens, at, end);
}

/** "met A and B separately", "met A, B and C back-to-back", "met A and B for separate talks". */
function isApartBehind(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (APART_WORDS.has(lower) || startsPhrase(tokens, i)) return true;
    if (upos === "VERB" || FINITE_TAGS.has(xpos) || /^(?:and|before|after|ahead|with|who|which)$/.test(lower))
      return false;
  }
  return false;
}

const startsPhrase = (tokens: readonly Token[], at: number): boolean =>
  APART_PHRASES.some((words) => words.every((word, k) => tokens[at + k]?.lower === word));

/** "met first with A and then with B", "received, one after the other, by C": one after the other. */
function isInTurn(tokens: readonly Token[], at: number, end: number): boolean {
  if (startsPhrase(tokens, tokens[at + 1]?.text === "," ? at + 2 : at + 1)) return true;
  if (tokens[at + 1]?.lower !== "first") return false;
  for (let i = at + 2; i < Math.min(end, at + 30); i++)
    if (tokens[i]?.lower === "then" && tokens[i - 1]?.lower === "and") return true;
  return false;
}

/** "calls with A and B", "held a series of meetings, sitting down with A and B": of several contacts. */
function isOfMany(tokens: readonly Token[], at: number, noun: number, first: number): boolean {
  if (noun >= 0) return NOUNS.get((tokens[noun] as Token).lower)?.many === true;
  if ((tokens[at] as Token).xpos !== "VBG") return false;
  for (let i = at - 1; i >= first; i--) {
    if (NOUNS.get((tokens[i] as Token).lower)?.many) return true;
    if (FINITE_TAGS.has((tokens[i] as Token).xpos)) return false;
  }
  return false;
}

/** "… and with B in Q", "…, then with C": the lists behind each further "with" of a contact, with their words. */
function withsBehind(
  report: Report,
  from: number,
  end: number,
): { parties: readonly PartyDraft[]; clause: [number, number] }[] {
  const { tokens } = report.analysed;
  const rooms: { parties: readonly PartyDraft[]; clause: [number, number] }[] = [];
  for (let i = from; i < end; i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (upos === "VERB" || FINITE_TAGS.has(xpos)) break;
    // "and, separately, B"
    const own = lower === "and" ? nextWithDay(report, from, i, end) : null;
    if (own) {
      const before = rooms.at(-1);
      if (before) before.clause[1] = i;
      rooms.push({ parties: own.parties, clause: [i, end] });
      i = own.endToken - 1;
      continue;
    }
    const alone = lower === "separately" && tokens[i + 1]?.lower !== "with";
    if (lower !== "with" && !alone) continue;
    const joined = joinsBefore(tokens, from, i);
    const at = alone && tokens[i + 1]?.text === "," ? i + 2 : i + 1;
    const list = joined < 0 ? null : readParties(report, at, end, null);
    if (!list || list.parties.length === 0) continue;
    const before = rooms.at(-1);
    if (before) before.clause[1] = joined;
    rooms.push({ parties: list.parties, clause: [joined, end] });
    i = list.endToken - 1;
  }
  return rooms;
}

/** "met A on Monday and B on Tuesday": the list behind an "and" between two days; null where one is missing. */
function nextWithDay(report: Report, from: number, and: number, end: number): PartyList | null {
  const { tokens } = report.analysed;
  if (!hasDate(tokens, from, and)) return null;
  const list = readParties(report, and + 1, end, null);
  const [named] = list.mentions;
  if (!named || named.firstToken > and + 2 || list.parties.length === 0) return null;
  return hasDate(tokens, list.endToken, Math.min(end, list.endToken + 7)) ? list : null;
}

/** The "and", "then" or comma that joins a further "with", adverbs between them left out; -1 where it belongs to other words. */
function joinsBefore(tokens: readonly Token[], from: number, at: number): number {
  let i = at - 1;
  if (tokens[i]?.text === "," && tokens[i - 1]?.lower === "and") i--;
  while (i >= from && (tokens[i]?.upos === "ADV" || isOneOf(tokens[i]?.lower, "later", "then"))) i--;
  // "met A in P, and in Q with B"
  let place = i;
  while (place > from && tokens[place]?.upos === "PROPN") place--;
  if (place < i && tokens[place]?.lower === "in") i = place - 1;
  if (i < from) return -1;
  if (tokens[i]?.lower === "and" || tokens[i]?.text === ";") return i;
  return tokens[i]?.text === "," && i < at - 1 ? i : -1;
}
