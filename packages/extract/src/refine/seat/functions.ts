/** Takes merged meetings, gives delegations their functions (R7, R8), hosts by place (R3) and a mode where place or words decide it. */

import { countsIfSeated, type EventDraft } from "../../drafts.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { mentionsIn, type Report, type TextSpan } from "../../report.ts";
import { firstPast } from "../../span-search.ts";
import { numberSaid } from "../group/groups.ts";
import { meetFaceToFace } from "./face-to-face.ts";
import { concerns, relationPairs } from "./relations.ts";
import { mediatorsTold, roleBeside, rolesCalled } from "./roles-beside.ts";

const OBSERVER_WORDS = new Set(["observer", "observers"]);

/** Sets function, host and mode of each meeting. */
export function settleFunctions(report: Report, drafts: readonly EventDraft[]): void {
  if (drafts.length === 0) return;
  const pairs = relationPairs(report);
  const called = rolesCalled(report);
  const told = mediatorsTold(report);
  for (const draft of drafts) {
    if (draft.type !== "meeting" && draft.type !== "call") continue;
    // A call has no place: what stands by it is where somebody else met, or where one side sat.
    if (draft.mode === "call") draft.place = null;
    markObservers(report, draft);
    markFacilitators(report, draft, called);
    markTold(draft, told);
    markConvener(draft);
    const counted = draft.parties.filter((party) => party.seat !== "no" && countsIfSeated(party));
    giveFunctions(counted, namedPair(report, draft, counted, pairs));
    if (draft.mode === "unknown" && draft.place) draft.mode = "in_person";
    if (draft.mode === "unknown" && draft.parties.some((party) => party.duties.includes("host")))
      draft.mode = "in_person";
    markPlus(report, draft);
    markGuarantors(report, draft);
    hostByPlace(draft);
  }
  for (const draft of drafts) keepFunctions(draft, drafts);
  meetFaceToFace(drafts);
}

/** "The presidents of A and B, meeting under UN auspices with the Secretary-General": who brought the two together goes between them. */
function markConvener({ parties }: EventDraft): void {
  const counted = parties.filter((party) => party.seat !== "no" && countsIfSeated(party));
  const [convener, ...more] = counted.filter(({ entity }) => entity.includes(":"));
  const called = convener?.duties.some((duty) => duty === "convener" || duty === "host");
  const sat = convener?.entity === "igo:united-nations" && convener.seat === "yes";
  if (counted.length !== 3 || more.length > 0 || !sat || !called) return;
  convener.function = "facilitator";
}

/** "The third round was held in P": of the same series, in which each is what he is in the room told of. */
function keepFunctions({ parties }: EventDraft, drafts: readonly EventDraft[]): void {
  const again = parties.filter(({ rule, function: role }) => SERIES.has(rule ?? "") && role === "peer");
  if (again.length < 3) return;
  const rooms = drafts.map((one) => new Map(one.parties.map((party) => [party.entity, party])));
  const room = rooms.find(
    (one) =>
      again.every(({ entity }) => one.has(entity)) &&
      again.some(({ entity }) => one.get(entity)?.function === "principal"),
  );
  for (const party of again) {
    const { function: role, subtype } = room?.get(party.entity) ?? party;
    Object.assign(party, { function: role, subtype });
  }
}

const SERIES: ReadonlySet<string> = new Set(["same_format", "next_round"]);

/** "met with the four guarantors of the Rio Protocol": the facilitators, where they are as many. */
function markGuarantors({ text, analysed: { sentences } }: Report, { parties, spans }: EventDraft): void {
  const between = parties.filter(({ function: role, seat }) => role === "facilitator" && seat !== "no");
  if (between.length < 2 || between.some(({ subtype }) => subtype !== null && subtype !== "guarantor"))
    return;
  for (const span of spans) {
    const { start, end } = sentences[firstPast(sentences, span.start)] ?? span;
    const words = GUARANTORS.exec(text.slice(start, end));
    const said = words?.[1] === undefined ? between.length : numberSaid(words[1].toLowerCase());
    if (words && said === between.length) for (const party of between) party.subtype = "guarantor";
  }
}

const GUARANTORS =
  /(?:\b(two|three|four|five|six) )?\bguarantor(?:s| (?:countries|states|nations|powers))\b/i;

/** Two of a meeting whom a report says it was between or about, and where it says so. */
interface NamedPair extends TextSpan {
  readonly entities: readonly string[];
}

/** The pair of three to six at a meeting that is named oftener than any other; null where none is. */
function namedPair(
  report: Report,
  draft: EventDraft,
  counted: EventDraft["parties"],
  pairs: ReturnType<typeof relationPairs>,
): NamedPair | null {
  if (counted.length < 3 || counted.length > 6) return null;
  const [best, second] = [...pairs]
    .map(([key, relation]) => ({ key, relation, entities: key.split("|") }))
    .filter(
      ({ entities, relation }) =>
        entities.every((entity) => counted.some((party) => party.entity === entity)) &&
        concerns(report, draft, relation),
    )
    .sort((a, b) => b.relation.count - a.relation.count || (a.key < b.key ? -1 : 1));
  if (!best || best.relation.count === second?.relation.count) return null;
  const { start, end } = best.relation;
  return { entities: best.entities, start, end };
}

/** The pair that is named are the principals; else, where some mediate, those they stand between, and where none does all are peers (R7). */
function giveFunctions(counted: EventDraft["parties"], pair: NamedPair | null): void {
  // A mediator mediates between the others: they are the parties, but for who came beside a pair that is named.
  const mediators = counted.filter((party) => party.function === "facilitator");
  // "Officials of the three guarantors met with the UN adviser": those who go between two aren't with both.
  const [one, ...more] = counted.filter((party) => party.function !== "facilitator");
  const alone = mediators.length > 1 && more.length === 0 && one?.entity.startsWith("igo:") === true;
  const mediated = mediators.length > 0 && mediators.length < counted.length && !alone;
  const isPair = pair !== null && !mediators.some(({ entity }) => pair.entities.includes(entity));
  const principals = isPair || !mediated ? pair?.entities : betweenMediators(counted);
  for (const party of counted) {
    if (!principals || (mediated && isVenue(party))) party.function = "peer";
    else party.function = "facilitator";
    if (principals?.includes(party.entity)) party.function = "principal";
    if (pair && !mediated) party.spans.push({ start: pair.start, end: pair.end });
  }
}

/** Those whom the facilitators of a meeting stand between, without who came "with the participation of"; with them where nobody else is left. */
function betweenMediators(counted: EventDraft["parties"]): readonly string[] {
  const others = counted.filter((party) => party.function !== "facilitator" && !isVenue(party));
  // "C hosted talks between A and B, with D as mediator": C is none of the two.
  const two = others.filter(({ duties, function: role }) => duties.length === 0 && role !== "peer");
  if (two.length === 2) return two.map(({ entity }) => entity);
  const told = others.filter((party) => party.function !== "peer");
  return (told.length > 1 ? told : others).map(({ entity }) => entity);
}

/** Behind a party: "attended as an observer", "and Jordan as observers"; not "A met B, with C as an observer", "A met B, and C sat in as an observer". */
const AS_OBSERVER =
  /^[^\w.!?;]{0,3}(?:(?:(?!(?:with|while|including|and) )\w+ ){0,6}as (?:an )?observers?|and (?:(?!(?:with|while) )\w+ ){0,5}as observers)\b/;

/** "with X as observer", "X attended as an observer", "briefed by X". */
function markObservers(report: Report, draft: EventDraft): void {
  for (const party of draft.parties) {
    for (const span of party.spans) {
      const around = report.text
        .slice(Math.max(0, span.start - 40), Math.min(report.text.length, span.end + 60))
        .toLowerCase();
      const after = report.text.slice(span.end, Math.min(report.text.length, span.end + 60)).toLowerCase();
      if (
        AS_OBSERVER.test(after) ||
        [...OBSERVER_WORDS].some((word) => around.slice(0, 40).trimEnd().endsWith(word))
      )
        party.function = "observer";
      if (
        /\bbriefing (?:of|by|from) (?:\w+ ){0,4}$/.test(around.slice(0, 40)) ||
        /briefed by (?:\w+ ){0,4}$/.test(around.slice(0, 40))
      )
        party.function = "briefer";
    }
  }
}

/** "A hosted the talks" between others: whether it sat with them isn't said. */
const isVenue = ({ seat, duties }: EventDraft["parties"][number]): boolean =>
  seat === "unknown" && duties.includes("host");

/** "The facilitators, A and B, were represented by", "A and B, which follow the process as observers,": what a noun beside them says that they are (R7, R8). */
function markFacilitators(report: Report, draft: EventDraft, called: ReturnType<typeof rolesCalled>): void {
  for (const party of draft.parties) {
    if (party.function !== "unknown" && party.function !== "peer") continue;
    // Who mediates between two may meet anybody as himself.
    const elsewhere = draft.parties.length > 2 ? [called.get(party.entity)] : [];
    const role = party.spans
      .map((span) => roleBeside(report, span) ?? undefined)
      .concat(elsewhere)
      .find((one) => one?.subtype || one?.function === "observer");
    if (!role) continue;
    party.function = role.function ?? party.function;
    party.subtype = role.subtype ?? party.subtype;
  }
}

/** How far from the words of a meeting a sentence may stand that says who mediates in it. */
const NEAR = 3;

/** "X, who has mediated between the two": a facilitator of a room where two others are left and none else goes between. */
function markTold(draft: EventDraft, told: ReturnType<typeof mediatorsTold>): void {
  const near = told.filter(({ sentence }) => Math.abs(sentence - draft.sentence) <= NEAR);
  if (near.length === 0 || draft.parties.some((party) => party.function === "facilitator")) return;
  const open = draft.parties.filter((party) => party.seat !== "no" && countsIfSeated(party));
  const between = open.filter(
    ({ entity, seat }) => seat === "yes" && near.some((one) => one.entity === entity),
  );
  if (between.length === 0 || open.length - between.length !== 2) return;
  for (const party of between) {
    party.function = "facilitator";
    party.subtype ??= "mediator";
  }
}

/** "3+1": the one behind the plus, or whom the others met in that format, is a peer with a mark (R5). */
function markPlus(report: Report, draft: EventDraft): void {
  const { text, analysed } = report;
  const { sentences } = analysed;
  const told = draft.spans.flatMap((span) => {
    const { start, end } = sentences[firstPast(sentences, span.start)] ?? span;
    const many = OF_ONE_MORE.exec(text.slice(start, end))?.[1];
    return many ? [{ start, end, size: Number(many) + 1 }] : [];
  });
  const [size] = told.map((span) => span.size);
  const counted = draft.parties.filter(({ seat, function: role }) => seat === "yes" && role !== "observer");
  if (counted.length !== size) return;
  const oneMore = told
    .flatMap(({ start, end }) => mentionsIn(report, start, end))
    .filter(({ start }) => BEFORE_ONE_MORE.test(text.slice(Math.max(0, start - 16), start)));
  const marked = counted.filter(
    ({ entity, spans }) =>
      oneMore.some((mention) => mention.entity === entity) ||
      spans.some(({ start }) => oneMore.some((mention) => mention.start === start)),
  );
  if (marked.length === 1 && marked[0]) marked[0].subtype = "plus";
}

const OF_ONE_MORE = /(?<![\d+])(\d{1,2})\+1(?![\d+])/;
const BEFORE_ONE_MORE = /(?:\+|\bplus|\bplus one,|\bwith|\bmet) ?(?:the )?$/;

/** The state of the venue hosts by place: a duty of its delegation, or a seatless participation (R3). */
export function hostByPlace(draft: EventDraft): void {
  if (draft.mode === "call" || draft.mode === "video" || draft.mode === "written") return;
  if (!draft.place?.iso3 || draft.status === "cancelled" || draft.parties.length === 0) return;
  if (draft.parties.some((party) => party.duties.some((duty) => duty === "host" || duty === "co_host")))
    return;
  const own = draft.parties.find((party) => party.entity === draft.place?.iso3);
  if (own) {
    own.duties.push("host");
    own.rule ??= "R3";
    own.spans.push(draft.place.span);
    return;
  }
  draft.parties.push(
    createParty(draft.place.iso3, [draft.place.span], { duties: ["host"], seat: "no", rule: "R3" }),
  );
}
