/** Takes merged meetings, gives delegations their functions (R7, R8), hosts by place (R3) and a mode where place or words decide it. */

import type { Token } from "@readout/english";
import { countsIfSeated, type EventDraft } from "../../drafts.ts";
import { eachMarked } from "../../each-marked.ts";
import { createMark } from "../../marks.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { lastListBefore, readParties } from "../../readers/meeting/party/parties.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { leadOf, mentionAt, mentionsIn, type Report } from "../../report.ts";
import { firstPast } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";
import { listBefore } from "../group/lists-before.ts";
import { roleBeside } from "./roles-beside.ts";

/** Nouns of a relation or dispute whose parties are the principals. */
const RELATION_NOUNS = new WordList([
  "ties",
  "relations",
  "relationship",
  "contact",
  "dispute",
  "conflict",
  "war",
  "peace",
  "normalization",
  "normalisation",
  "reconciliation",
  "rapprochement",
  "tensions",
  "border",
  "frontier",
  "feud",
  "rift",
  "row",
  "ceasefire",
  "truce",
  "settlement",
  "differences",
  "hostilities",
  "accord",
]);
const NAMES_RELATION = createMark(() => ({ words: RELATION_NOUNS }));
const OBSERVER_WORDS = new Set(["observer", "observers"]);

/** Where a text speaks of a relation: how often, the first place, all places. */
interface Relation {
  count: number;
  readonly start: number;
  readonly end: number;
  readonly places: number[];
}

/** Whether the meeting is about a relation: the headline, the sentence below it, or one that tells of the meeting, speaks of it (R7). */
function concerns(report: Report, draft: EventDraft, { places }: Relation): boolean {
  const { sentences } = report.analysed;
  const lead = leadOf(report);
  return places.some((place) => {
    const sentence = sentences[firstPast(sentences, place)];
    if (!sentence || place < sentence.start) return false;
    // "It was the highest-level contact between A and B": the sentence behind goes on about it.
    const before = sentences[sentence.index - 1];
    const from = before?.paragraph === sentence.paragraph ? before.start : sentence.start;
    return (
      report.roles[sentence.paragraph] === "headline" ||
      (sentence === lead && draft.headline) ||
      draft.spans.some((span) => span.start >= from && span.start < sentence.end)
    );
  });
}

/** How often the text speaks of a relation between two entities: "ties between A and B", "A-B relations". Keys are "A|B", sorted. */
function relationPairs(report: Report): Map<string, Relation> {
  const pairs = new Map<string, Relation>();
  const { tokens } = report.analysed;
  const note = (a: string, b: string, start: number, end: number): void => {
    if (a === b) return;
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    const known = pairs.get(key);
    if (known) {
      known.count++;
      known.places.push(start);
    } else pairs.set(key, { count: 1, start, end, places: [start] });
  };
  eachMarked(report, report.analysed.sentences, NAMES_RELATION, (i) => {
    const token = tokens[i] as Token;
    if (!RELATION_NOUNS.holds(token)) return;
    for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
      if ((tokens[k] as Token).lower !== "between") continue;
      const group = report.mentions[mentionAt(report, k + 1)];
      // "the conflict between the two neighbours": the two named last; "between the neighbours": the two whom its sentence lists.
      const opensGroup =
        group?.firstToken === k + 1 || (group?.firstToken === k + 2 && tokens[k + 1]?.lower === "the");
      if (group?.kind === "group" && opensGroup && group.members.length === 0) {
        const two = /^(?:the two|both)\b/i.test(report.text.slice(group.start, group.end))
          ? listBefore(report, group, 2)
          : lastListBefore(report, report.analysed.sentences[token.sentence]?.firstToken ?? k, k);
        if (two.length === 2) note(two[0]?.entity ?? "", two[1]?.entity ?? "", token.start, group.end);
        continue;
      }
      const list = readParties(report, k + 1, Math.min(tokens.length, k + 14), null);
      if (list.parties.length === 2)
        note(
          list.parties[0]?.entity ?? "",
          list.parties[1]?.entity ?? "",
          token.start,
          (tokens[list.endToken - 1] as Token).end,
        );
    }
    // "A and B met for talks on their common border": the two listed last.
    const their = [i - 1, i - 2].find(
      (at) => tokens[at]?.lower === "their" && tokens[at + 1]?.upos !== "VERB",
    );
    if (their !== undefined) {
      const first = report.analysed.sentences[token.sentence]?.firstToken ?? their;
      const [c, d, more] = lastListBefore(report, first, their).map(({ entity }) => entity);
      if (c && d && more === undefined) note(c, d, token.start, token.end);
    }
    // "Turkish-Syrian reconciliation", "Turkey-Syria ties"
    const m = mentionAt(report, Math.max(0, i - 6));
    const before: Mention[] = [];
    for (let k = m; k < report.mentions.length; k++) {
      const mention = report.mentions[k] as Mention;
      if (mention.firstToken >= i) break;
      if (mention.sentence === token.sentence && mention.kind === "state") before.push(mention);
    }
    const [b, a] = [before.pop(), before.pop()];
    if (
      a &&
      b &&
      a.entity &&
      b.entity &&
      b.firstToken === a.endToken + 1 &&
      /^[-–]$/.test((tokens[a.endToken] as Token).text) &&
      i - b.endToken <= 2
    )
      note(a.entity, b.entity, a.start, token.end);
  });
  const [one, two] = headingPair(report);
  if (one?.entity && two?.entity) note(one.entity, two.entity, one.start, two.end);
  return pairs;
}

/** "A/B: Statement on the meeting in P": the two that a headline opens with as what it is about; none where it opens otherwise. */
function headingPair(report: Report): readonly Mention[] {
  const { tokens, sentences } = report.analysed;
  const headline = sentences.find(({ paragraph }) => report.roles[paragraph] === "headline");
  if (!headline) return [];
  const m = mentionAt(report, headline.firstToken);
  const [one, two] = [report.mentions[m], report.mentions[m + 1]];
  return one?.firstToken === headline.firstToken &&
    two?.firstToken === one.endToken + 1 &&
    /^[/–-]$/.test(tokens[one.endToken]?.text ?? "") &&
    tokens[two.endToken]?.text === ":"
    ? [one, two]
    : [];
}

/** Sets function, host and mode of each meeting. */
export function settleFunctions(report: Report, drafts: readonly EventDraft[]): void {
  if (drafts.length === 0) return;
  const pairs = relationPairs(report);
  for (const draft of drafts) {
    if (draft.type !== "meeting" && draft.type !== "call") continue;
    // A call has no place: what stands by it is where somebody else met, or where one side sat.
    if (draft.mode === "call") draft.place = null;
    markObservers(report, draft);
    markFacilitators(report, draft);
    const counted = draft.parties.filter((party) => party.seat !== "no" && countsIfSeated(party));
    const inside = [...pairs].filter(
      ([key, relation]) =>
        key.split("|").every((entity) => counted.some((party) => party.entity === entity)) &&
        concerns(report, draft, relation),
    );
    const best = inside.sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))[0];
    // A mediator mediates between the others: they are the parties (R7).
    const mediated =
      counted.some((party) => party.function === "facilitator") &&
      counted.some((party) => party.function !== "facilitator");
    const named =
      best &&
      counted.length >= 3 &&
      counted.length <= 6 &&
      (inside.length === 1 || best[1].count > (inside[1]?.[1].count ?? 0))
        ? best[0].split("|")
        : null;
    const principals = mediated
      ? counted
          .filter((party) => party.function !== "facilitator" && !isVenue(party))
          .map((party) => party.entity)
      : named;
    for (const party of counted) {
      party.function = principals
        ? principals.includes(party.entity)
          ? "principal"
          : mediated && isVenue(party)
            ? "peer"
            : "facilitator"
        : "peer";
      if (principals && best && !mediated) party.spans.push({ start: best[1].start, end: best[1].end });
    }
    if (draft.mode === "unknown" && draft.place) draft.mode = "in_person";
    if (draft.mode === "unknown" && draft.parties.some((party) => party.duties.includes("host")))
      draft.mode = "in_person";
    markPlus(report, draft);
    hostByPlace(draft);
  }
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
function markFacilitators(report: Report, draft: EventDraft): void {
  for (const party of draft.parties) {
    if (party.function !== "unknown") continue;
    const role = party.spans
      .map((span) => roleBeside(report, span))
      .find((one) => one?.subtype || one?.function === "observer");
    if (!role) continue;
    party.function = role.function ?? party.function;
    party.subtype = role.subtype ?? party.subtype;
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
