/** Takes merged meetings with unnamed seats, gives them their persons where one sentence of the report lists a person for every seat. */
import type { Sentence } from "@readout/english";
import { countsIfSeated, type EventDraft, isContact, type PartyDraft } from "../../drafts.ts";
import { type PartyList, readParties } from "../../readers/meeting/party/parties.ts";
import { unite } from "../../readers/meeting/party/party-drafts.ts";
import { mentionAt, type Report, sentencesRead } from "../../report.ts";
import { isClubOf } from "../group/clubs.ts";

/**
 * "U.S. Secretary of State A, Australian Foreign Minister B, India's C and their host, Japan's D, said …": a list of
 * persons, one a delegation, that are those of the room. A club among the parties ("the Quad") is resolved by such a
 * list where a format of its name has just these members (R6).
 */
export function callRoll(report: Report, meetings: readonly EventDraft[]): void {
  const open = meetings.filter((meeting) => meeting.status === "occurred" && hasOpenSeats(meeting));
  if (open.length === 0) return;
  for (const sentence of sentencesRead(report)) {
    const list = listOfPersons(report, sentence);
    if (list === null) continue;
    const room = open.find(
      (meeting) => Math.abs(meeting.sentence - sentence.index) <= NEAR && isRoomOf(meeting, list.parties),
    );
    if (room) seat(report, room, list);
  }
}

/** How far from the words of a meeting its list may stand, in sentences. */
const NEAR = 8;

const seated = (meeting: EventDraft): readonly PartyDraft[] =>
  meeting.parties.filter((party) => party.seat !== "no" && countsIfSeated(party));

const hasOpenSeats = (meeting: EventDraft): boolean =>
  isContact(meeting) && seated(meeting).some(({ person }) => person === null);

/** The first list of a sentence with a person for each of three sides or more. */
function listOfPersons(report: Report, sentence: Sentence): PartyList | null {
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const mention = report.mentions[mentionAt(report, i)];
    if (!mention || mention.firstToken >= sentence.endToken) return null;
    const list = readParties(report, mention.firstToken, sentence.endToken, null);
    if (list.parties.length >= 3 && list.parties.every(({ person }) => person !== null)) return list;
    i = Math.max(list.endToken, mention.endToken);
  }
  return null;
}

/** Whether the persons listed are those of a room: one for each delegation, or for each member of the club that met. */
function isRoomOf(meeting: EventDraft, listed: readonly PartyDraft[]): boolean {
  const entities = new Set(listed.map(({ entity }) => entity));
  const sides = seated(meeting);
  const clubs = sides.filter(({ entity }) => entity.startsWith("bloc:"));
  const others = sides.filter(({ entity }) => !entity.startsWith("bloc:"));
  if (!others.every(({ entity }) => entities.has(entity))) return false;
  if (clubs.length === 0)
    return others.length === entities.size && others.every((side) => fits(side, listed));
  const [club] = clubs;
  return clubs.length === 1 && club !== undefined && isClubOf(club.entity, entities);
}

/** Nobody named for a side is another than the one listed, and no post is. */
function fits(side: PartyDraft, listed: readonly PartyDraft[]): boolean {
  const one = listed.find(({ entity }) => entity === side.entity);
  return (
    (side.person === null || side.person === one?.person) &&
    (side.post === null || one?.post == null || side.post === one.post || GENERAL.has(side.post))
  );
}

/** Posts that only say how high somebody is: a list may name the very office. */
const GENERAL: ReadonlySet<string> = new Set(["diplomat", "senior_official", "minister"]);

/** Puts the listed persons in their seats; the club becomes the format's name. */
function seat(report: Report, meeting: EventDraft, list: PartyList): void {
  const clubs = seated(meeting).filter(({ entity }) => entity.startsWith("bloc:"));
  meeting.formats.push(
    ...clubs.flatMap(({ spans }) => spans.map((span) => ({ span, arity: null, notation: null }))),
  );
  const post = clubs[0]?.post ?? null;
  const persons = list.parties.map((party) => ({ ...party, post: party.post ?? post }));
  meeting.parties = unite(
    meeting.parties.filter((party) => !clubs.includes(party)),
    persons,
  );
  meeting.reasons.push("roll_call");
  const { tokens } = report.analysed;
  const from = tokens[list.mentions[0]?.firstToken ?? 0];
  const to = tokens[list.endToken - 1];
  if (from && to) meeting.spans.push({ start: from.start, end: to.end });
}
