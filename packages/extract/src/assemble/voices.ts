/** Takes the mentions of a promise's or appeal's subject, gives the parties that stand behind them: whom "we", "they" and "the ministers" mean here. */

import type { Statement } from "@readout/core";
import { type EventDraft, isContact } from "../drafts.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import type { Subject } from "../readers/commitment/subject-reading.ts";
import { readParties } from "../readers/meeting/party/parties.ts";
import { isDialogue, sideAt } from "../readers/turns.ts";
import { countedIn, dutyHolders, isToldLater, numberSaid } from "../refine/group/groups.ts";
import { lastTold, meetingsIn } from "../refine/group/told-events.ts";
import { isJoint, signatoriesOf } from "../refine/speaker/signatories.ts";
import { mentionAt, mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstFrom, firstPast } from "../span-search.ts";
import { listedBehind, membersBefore } from "./listed-groups.ts";

/** What a party is looked up in: the main meeting, and every event that has parties. */
export interface VoiceContext {
  readonly main: EventDraft | null;
  readonly events: readonly EventDraft[];
  readonly statements: readonly Statement[];
}

/** A piece of a statement's content; `reach` is the furthest end of this piece and all before it. */
interface Piece extends TextSpan {
  readonly order: number;
  readonly statement: Statement;
  readonly reach: number;
}

const piecesOf = new WeakMap<readonly Statement[], readonly Piece[]>();

/** The pieces of all statements by where they start. */
function piecesByStart(statements: readonly Statement[]): readonly Piece[] {
  let pieces = piecesOf.get(statements);
  if (!pieces) {
    let reach = 0;
    pieces = statements
      .flatMap((statement, order) =>
        statement.content.map(({ start, end }) => ({ start, end, order, statement })),
      )
      .sort((a, b) => a.start - b.start || a.order - b.order)
      .map((piece) => {
        reach = Math.max(reach, piece.end);
        return { ...piece, reach };
      });
    piecesOf.set(statements, pieces);
  }
  return pieces;
}

/** The statement that holds a span, the innermost first; null outside every statement. */
export function statementAt(statements: readonly Statement[], span: TextSpan): Statement | null {
  const pieces = piecesByStart(statements);
  let best: Piece | null = null;
  for (let i = firstFrom(pieces, span.start + 1) - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.reach < span.end - 1) break;
    if (piece.end < span.end - 1) continue;
    const gain = best ? best.end - best.start - (piece.end - piece.start) : 1;
    if (!best || gain > 0 || (gain === 0 && piece.order < best.order)) best = piece;
  }
  return best?.statement ?? null;
}

/** Entity ids of a subject, sorted; empty where the text doesn't tell who it is. */
export function partiesBehind(
  report: Report,
  mentions: readonly Mention[],
  voice: Subject["voice"],
  span: TextSpan,
  context: VoiceContext,
  count: number | null = null,
): string[] {
  const parties = new Set<string>();
  for (const mention of mentions)
    for (const entity of entitiesOf(report, mention, context)) parties.add(entity);
  if (voice === "we") for (const entity of ownVoice(report, span, context)) parties.add(entity);
  if (voice === "guarantors") for (const entity of guarantors(context)) parties.add(entity);
  if (voice === "meeting")
    for (const entity of groupAt(report, span.start, count, context)) parties.add(entity);
  return [...parties].filter((entity) => !isNobody(entity)).sort();
}

const isNobody = (entity: string): boolean =>
  entity.startsWith("person:") || entity.startsWith("group@") || entity.startsWith("media:");

const seatsOf = new WeakMap<readonly EventDraft[], ReadonlyMap<string, string | null>>();

/** The side for which somebody sits in every meeting that he sits in: whose state no name beside his gives. */
export function seatOf(person: string, events: readonly EventDraft[]): string | null {
  let seats = seatsOf.get(events);
  if (!seats) {
    const found = new Map<string, string | null>();
    for (const event of events.filter(isContact))
      for (const party of event.parties)
        if (party.person !== null && !isNobody(party.entity))
          found.set(
            party.person,
            (found.get(party.person) ?? party.entity) === party.entity ? party.entity : null,
          );
    seats = found;
    seatsOf.set(events, seats);
  }
  return seats.get(person) ?? null;
}

/** Those of the main meeting who guarantee what is talked of. */
function guarantors({ main }: VoiceContext): string[] {
  const parties = (main?.parties ?? []).filter(({ seat }) => seat === "yes");
  const named = parties.filter(({ subtype }) => subtype === "guarantor");
  const between = parties.filter(({ function: role }) => role === "facilitator");
  const alone = parties.some(({ function: role }) => role === "principal") ? [] : parties;
  const all = [named, between, alone].find(({ length }) => length > 1) ?? [];
  return [...new Set(all.map(({ entity }) => entity))];
}

function entitiesOf(report: Report, mention: Mention, context: VoiceContext): readonly string[] {
  const isThey = mention.kind === "pronoun" && mention.plural;
  if (isThey || (mention.kind === "group" && mention.members.length === 0)) {
    if (isPart(report, mention)) return [];
    const guarantees = /\bguarantors?\b/i.test(report.text.slice(mention.start, mention.end));
    const named = guarantees ? guarantors(context) : [];
    if (named.length > 1) return named;
    const holders = dutyHolders(report, mention, context.main);
    if (holders) return holders;
    // "the mediators" are those who mediate, not those between whom they do.
    if (isOneOf(report.analysed.tokens[mention.head]?.lower, "mediators", "facilitators"))
      return (context.main?.parties ?? [])
        .filter(({ function: role }) => role === "facilitator")
        .map(({ entity }) => entity);
    const taken = isThey ? groupTaken(report, mention) : groupInside(report, mention);
    if (taken) return entitiesOf(report, taken, context);
    const listed = listedBehind(report, mention);
    if (listed.length > 1) return listed;
    const list = listBefore(report, mention);
    if (isThey && list.length > 1) return roomOf(report, mention, list, context);
    const noun = report.text.slice(mention.start, mention.end);
    const count = saidCount(report, mention);
    const met = groupAt(report, mention.start, count, context, noun);
    // "A and B closed the border. The two countries said S"
    return met.length === 0 && list.length === count ? list : met;
  }
  if (mention.members.length > 0) return mention.members;
  if (mention.entity) return [mention.entity];
  const seat = mention.person ? seatOf(mention.person, context.events) : undefined;
  if (seat) return [seat];
  // "The President" of an issuer's own release is its own.
  return mention.kind === "office" && mention.person === null && report.issuer ? [report.issuer] : [];
}

/** "Some participants", "other delegations", "the accompanying ministers": who of those who met isn't said. */
const isPart = (report: Report, { start, end }: Mention): boolean =>
  /(?:^|\b)(?:some|several|other|certain|many|most|few|accompanying|visiting|remaining)(?: of)?(?: the)? \S*$/i.test(
    report.text.slice(Math.max(0, start - 16), end),
  );

/** How many a group is said to be ("the four ministers"), the word before it included; null where it isn't said. */
export const saidCount = (report: Report, mention: Mention): number | null =>
  numberSaid(report.text.slice(Math.max(0, mention.start - 8), mention.end).toLowerCase());

/**
 * Those whom "the ministers" or "they" mean at an offset: the parties of the meeting told of last in its paragraph, of so
 * many where a number is said; else the main meeting's; without a meeting, those of an agreement or a list before.
 */
function groupAt(
  report: Report,
  offset: number,
  count: number | null,
  context: VoiceContext,
  noun = "",
): readonly string[] {
  if (isDialogue(report)) return [];
  const fits = (parties: readonly string[]): boolean =>
    count === null ? parties.length > 1 : parties.length === count;
  // "Both sides agreed to P, A and B said": who says so of their own sides.
  const spoken = statementAt(context.statements, { start: offset, end: offset + 1 })?.onBehalfOf ?? [];
  const between = (context.main?.parties ?? []).filter((party) => party.function === "facilitator");
  const isBetween = spoken.every(
    (entity) => entity.startsWith("igo:") || between.some((party) => party.entity === entity),
  );
  // Who mediates tells of those between whom he does.
  if (spoken.length > 1 && fits(spoken) && !isBetween) return spoken;
  const near = lastTold(report, context.events, offset, count, noun);
  // "The Envoys agreed" in what they issued: those who issued it, whoever else sat in their room.
  const signatories = isJoint(report) ? signatoriesOf(report) : [];
  const issued = signatories.length > 1 && fits(signatories);
  const beside = near !== null && isContact(near.event) && isInParagraphOf(report, near.start, offset);
  if (beside && !(issued && near.event === context.main)) return near.parties;
  if (issued) return signatories;
  const { sentences } = report.analysed;
  const sentence = firstPast(sentences, offset);
  const later = context.main !== null && isToldLater({ sentence, start: offset }, context.main);
  if (later) return near?.parties ?? membersBefore(report, offset, count);
  const main = context.main ? [...new Set(countedIn(context.main, count, noun))] : [];
  // "The four ministers" of a 2+2: two of each.
  const isPaired = (context.main?.parties.length ?? 0) > main.length && /ministers$/i.test(noun);
  if (fits(main) || (isPaired && count === 2 * main.length)) return main;
  // "the two countries" beside a mediator are the principals (R7).
  const principals = (context.main?.parties ?? []).filter((party) => party.function === "principal");
  const sides = [...new Set(principals.map((party) => party.entity))];
  if (count !== null && fits(sides)) return sides;
  // "the two sides" at a host's table are his guests.
  const guests = (context.main?.parties ?? [])
    .filter(({ duties, function: role }) => duties.length === 0 && role !== "facilitator")
    .map(({ entity }) => entity);
  if (count !== null && fits(guests.filter((entity) => main.includes(entity))))
    return guests.filter((entity) => main.includes(entity));
  return near?.parties ?? membersBefore(report, offset, count);
}

function isInParagraphOf({ analysed: { sentences } }: Report, a: number, b: number): boolean {
  const [one, other] = [a, b].map((offset) => sentences[firstPast(sentences, offset)]?.paragraph);
  return one !== undefined && one === other;
}

/** "The two sides signed X. They agreed": the group that opens the sentence before and says how many it is, or who. */
function groupTaken(report: Report, { sentence }: Mention): Mention | null {
  const before = report.analysed.sentences[sentence - 1];
  if (!before || before.paragraph !== report.analysed.sentences[sentence]?.paragraph) return null;
  const first = mentionsIn(report, before.start, before.end).find(({ kind }) => kind !== "document");
  if (first?.kind !== "group") return null;
  // "In a joint statement, the two sides"
  const words = report.analysed.tokens.slice(before.firstToken, first.firstToken);
  const opens = words.length <= 8 && words.every(({ upos }) => upos !== "VERB" && upos !== "AUX");
  return opens && (saidCount(report, first) !== null || listedBehind(report, first).length > 1)
    ? first
    : null;
}

/** "senior commanders of the two sides": whose they are. */
function groupInside(report: Report, { kind, endToken, members }: Mention): Mention | null {
  if (kind !== "group" || members.length > 0 || report.analysed.tokens[endToken]?.lower !== "of") return null;
  const next = report.mentions[mentionAt(report, endToken)];
  return next?.kind === "group" && next.firstToken === endToken + 1 && next.members.length === 0
    ? next
    : null;
}

/** "A and B met with C. They agreed": all who met, where the sentence before tells of a room that holds its subject. */
function roomOf(
  report: Report,
  { sentence }: Mention,
  list: readonly string[],
  { events }: VoiceContext,
): readonly string[] {
  const before = report.analysed.sentences[sentence - 1];
  for (const { event } of before ? meetingsIn(report, events, before) : []) {
    const room = countedIn(event);
    if (room.length > list.length && list.every((entity) => room.includes(entity))) return [...new Set(room)];
  }
  return list;
}

/** The subject list of the sentence before, which "they" takes up. */
function listBefore(report: Report, mention: Mention): readonly string[] {
  const sentence = report.analysed.sentences[mention.sentence - 1];
  const own = report.analysed.sentences[mention.sentence];
  if (!sentence || !own || own.paragraph - sentence.paragraph > 1) return [];
  const { tokens } = report.analysed;
  const first = report.mentions[mentionAt(report, sentence.firstToken)];
  if (!first || first.firstToken >= sentence.endToken) return [];
  const before = tokens[first.firstToken - 1];
  if (first.firstToken > sentence.firstToken + 1 && before && before.upos !== "DET" && before.text !== ",")
    return [];
  const { parties } = readParties(report, first.firstToken, sentence.endToken, null);
  return parties.length > 1 ? parties.map((party) => party.entity) : [];
}

/** Whom "we" means: the parties of a joint document, the speaker's side, else the state whose organ issued the text. */
function ownVoice(report: Report, span: TextSpan, { main, statements }: VoiceContext): readonly string[] {
  const statement = statementAt(statements, span);
  if (isJoint(report) && statement?.form !== "direct" && statement?.form !== "partial") {
    const signatories = signatoriesOf(report);
    return signatories.length > 1 || !main ? signatories : countedIn(main);
  }
  if (statement) {
    if (statement.onBehalfOf.length > 0) return statement.onBehalfOf;
    if (typeof statement.speaker === "string") return [report.book.entityOf(statement.speaker)];
    if (statement.source && !isDialogue(report)) return [];
  }
  if (isDialogue(report)) {
    const side = sideAt(report, span.start);
    return side ? [side] : [];
  }
  return report.issuer ? [report.issuer] : [];
}
