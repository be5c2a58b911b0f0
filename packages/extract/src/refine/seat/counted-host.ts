/** Takes merged meetings, seats the host of whom it is open whether it sat (R3) where the report counts it in: "hosted the ministers of A, B and C … the four agreed". */
import { type EventDraft, isContact, isCounted, type PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { numberOf, postOf } from "../group/group-words.ts";

/** How many sentences behind the meeting's own those who met are counted. */
const NEAR = 10;

/** Changes the host's seat, and its post where the group that counts it has one. */
export function seatCountedHosts(report: Report, meetings: readonly EventDraft[]): void {
  for (const meeting of meetings) {
    const host = openHost(meeting);
    if (!host) continue;
    const size = meeting.parties.filter(isCounted).length + 1;
    if (size < 3) continue;
    const counted = groupsBehind(report, meeting).find((group) => numberOf(report, group) === size);
    if (!counted) continue;
    host.seat = "yes";
    host.post ??= postOf(report, counted);
    host.spans.push({ start: counted.start, end: counted.end });
  }
}

/** The one host whose seat is open; null where there is none, or where somebody else's is open too. */
function openHost(meeting: EventDraft): PartyDraft | null {
  if (!isContact(meeting) || meeting.status !== "occurred") return null;
  const [host, ...others] = meeting.parties.filter(({ seat }) => seat === "unknown");
  return host && others.length === 0 && host.person === null && host.duties.includes("host") ? host : null;
}

/** The groups that do something in the sentences behind the meeting's own; "the line that links the three countries" counts no seats. */
function groupsBehind(report: Report, { sentence }: EventDraft): Mention[] {
  const { sentences, tokens } = report.analysed;
  const own = sentences[sentence];
  const last = sentences[Math.min(sentences.length - 1, sentence + NEAR)];
  if (!own || !last) return [];
  return mentionsIn(report, own.end, last.end).filter(
    ({ kind, endToken }) => kind === "group" && isOneOf(tokens[endToken]?.upos, "VERB", "AUX", "ADV"),
  );
}
