/** Takes merged meetings, seats in them who stands in a list of lines behind "attended by:", "Participants:", "Delegations headed by:". */
import { FINITE_TAGS } from "../data/verb-tags.ts";
import type { EventDraft, PartyDraft } from "../drafts.ts";
import { createParty, unite } from "../readers/meeting/party-drafts.ts";
import { mentionsIn, type Report } from "../report.ts";

/** A line that opens a list of who was there. */
const OPENS =
  /\b(?:attended by|participants?|participating|attendees|attendance|present|(?:led|headed|represented) by|took part|delegations?)\b[^.]{0,60}:\s*$/i;
const HEADING =
  /^(?:list of )?(?:participants|attendees|attendance|in attendance|delegations|present|heads of delegations?):?\s*$/i;
const OBSERVERS = /^(?:as )?(?:observers?|guests?|invited guests?)[^.]{0,40}:?\s*$/i;

/** Characters of the longest line, and lines of the longest list. */
const LONGEST = 260;
const LINES = 40;

/** Adds the listed to the meeting told of last before the list, or to the headline's; a list of fewer than two sides says nothing. */
export function seatListed(report: Report, meetings: readonly EventDraft[]): void {
  const { paragraphs } = report.analysed;
  for (let k = 0; k < paragraphs.length; k++) {
    const line = lineAt(report, k);
    if (line === null || !mayOpen(line) || !(OPENS.test(line) || HEADING.test(line))) continue;
    const { parties, last } = listBehind(report, k + 1);
    if (parties.length > 1) seat(report, meetings, k, parties);
    k = Math.max(k, last);
  }
}

/** Both kinds of lines end with a colon or are short: few paragraphs are searched for the words. */
function mayOpen(line: string): boolean {
  const words = line.trimEnd();
  return words.length < 60 || words.endsWith(":");
}

function seat(
  report: Report,
  meetings: readonly EventDraft[],
  paragraph: number,
  parties: readonly PartyDraft[],
): void {
  const end = report.analysed.paragraphs[paragraph]?.endSentence ?? 0;
  const room = meetings
    .filter(({ type, status, sentence }) => type === "meeting" && status === "occurred" && sentence < end)
    .sort((a, b) => Number(a.headline) - Number(b.headline) || b.sentence - a.sentence)[0];
  if (!room) return;
  const listed = new Set(parties.map(({ entity }) => entity));
  room.parties = unite(room.parties, parties).map((party) =>
    listed.has(party.entity) ? { ...party, seat: "yes", rule: null } : party,
  );
  room.spans.push(...parties.flatMap(({ spans }) => spans.slice(0, 1)));
  room.reasons.push("attendance_list");
}

/** The parties of the lines from paragraph `from` on, and the last line that belongs to the list. */
function listBehind(report: Report, from: number): { parties: PartyDraft[]; last: number } {
  let parties: PartyDraft[] = [];
  let observing = false;
  let k = from;
  for (; k < from + LINES; k++) {
    const line = lineAt(report, k);
    if (line === null || line.length > LONGEST) break;
    if (OBSERVERS.test(line)) {
      observing = true;
      continue;
    }
    const party = isItem(report, k, line) ? partyOf(report, k, observing) : null;
    if (!party) break;
    parties = unite(parties, [party]);
    // A full stop ends the list, unless every line has one.
    if (/\.\s*$/.test(line) && k > from && !/\.\s*$/.test(lineAt(report, k - 1) ?? "")) {
      k++;
      break;
    }
  }
  return { parties, last: k - 1 };
}

/** A bullet, a form of address, or words without a verb: no sentence of the text behind the list. */
function isItem(
  { analysed: { tokens, paragraphs, sentences } }: Report,
  index: number,
  line: string,
): boolean {
  if (/^\s*(?:[-–•*·]|\(?\d{1,2}[.)]|(?:H\.E|Mrs?|Ms|Dr|Hon|Amb|Gen)\b)/.test(line)) return true;
  const paragraph = paragraphs[index];
  const first = sentences[paragraph?.firstSentence ?? 0]?.firstToken ?? 0;
  const end = sentences[(paragraph?.endSentence ?? 1) - 1]?.endToken ?? first;
  return !tokens.slice(first, end).some(({ upos, xpos }) => upos === "VERB" && FINITE_TAGS.has(xpos));
}

/** "H.E. Mr. A, Deputy Prime Minister, Minister of Foreign Affairs of B;", "B: Mr. A, Minister of Health": the one person of a line for its one side. */
function partyOf(report: Report, paragraph: number, observing: boolean): PartyDraft | null {
  const { start, end } = report.analysed.paragraphs[paragraph] ?? { start: 0, end: 0 };
  const inside = mentionsIn(report, start, end).filter(({ kind }) => kind !== "pronoun" && kind !== "place");
  const persons = new Set(inside.flatMap(({ person }) => (person === null ? [] : [person])));
  const sides = new Set(
    inside.flatMap(({ entity, person, kind }) =>
      entity === null || (kind === "person" && entity === person) ? [] : [entity],
    ),
  );
  const [person, ...otherPersons] = persons;
  const [side, ...otherSides] = sides;
  if (!side || otherSides.length + otherPersons.length > 0) return null;
  const named = inside.find((mention) => mention.person === person && person !== undefined);
  const office =
    inside.find(({ entity, post }) => entity === side && post !== null) ??
    inside.find(({ post }) => post !== null);
  const [first, last] = [inside[0], inside[inside.length - 1]];
  if (!first || !last || (!named && !office)) return null;
  return createParty(side, [{ start: first.start, end: last.end }], {
    actor: person ?? side,
    person: person ?? null,
    post: office?.post ?? null,
    title: office ? { start: office.start, end: office.end } : null,
    function: observing ? "observer" : "unknown",
  });
}

/** A paragraph of the body as one line; null for others. */
function lineAt(report: Report, index: number): string | null {
  const paragraph = report.analysed.paragraphs[index];
  return paragraph && report.roles[index] === "body"
    ? report.text.slice(paragraph.start, paragraph.end)
    : null;
}
