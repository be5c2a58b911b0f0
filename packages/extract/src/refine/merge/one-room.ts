/** Takes the rooms that a sentence tells apart by a second "with" alone ("met in P with A, and with B"), makes one of them where the report speaks of all those together elsewhere. */
import type { EventDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { JOINED_ROOM, SEPARATE_ROOM } from "../../readers/meeting/draft/draft.ts";
import { unite } from "../../readers/meeting/party/party-drafts.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { wordsOf } from "../group/group-words.ts";
import { numberSaid } from "../group/groups.ts";

/** Sentences behind the rooms in which "the three" are those who met. */
const REACH = 2;

/** The same drafts, rooms told of as one united in the first of them. */
export function uniteJoinedRooms(report: Report, drafts: readonly EventDraft[]): readonly EventDraft[] {
  if (!drafts.some(isJoined)) return drafts;
  const kept: EventDraft[] = [];
  for (const draft of drafts) {
    const room = kept.at(-1);
    if (room && isJoined(draft) && room.sentence === draft.sentence && isOne(report, drafts, [room, draft])) {
      room.parties = unite(room.parties, draft.parties);
      room.reasons = room.reasons.filter((reason) => reason !== SEPARATE_ROOM);
      for (const span of draft.spans) room.spans.push(span);
    } else kept.push(draft);
  }
  return kept;
}

const isJoined = ({ reasons }: EventDraft): boolean => reasons.includes(JOINED_ROOM);

/** Whether a contact of all of them is told of ("trilateral meeting", "A, B and C met"), or "the three" act right behind. */
function isOne(
  report: Report,
  drafts: readonly EventDraft[],
  rooms: readonly [EventDraft, EventDraft],
): boolean {
  const all = unite(rooms[0].parties, rooms[1].parties).map(({ entity }) => entity);
  const [{ sentence }] = rooms;
  const whole = drafts.some(
    ({ parties, formats, headline, reasons, sentence: own }) =>
      !reasons.includes(SEPARATE_ROOM) &&
      (headline || Math.abs(own - sentence) <= REACH) &&
      (parties.length === 0
        ? formats.some(({ arity }) => arity === all.length)
        : parties.length === all.length && parties.every(({ entity }) => all.includes(entity))),
  );
  if (whole) return true;
  const { sentences } = report.analysed;
  const [from, to] = [sentences[sentence + 1], sentences[Math.min(sentences.length - 1, sentence + REACH)]];
  if (!from || !to || from.index > to.index) return false;
  return mentionsIn(report, from.start, to.end).some(
    (mention) =>
      mention.kind === "group" &&
      isSubject(report, mention) &&
      numberSaid(wordsOf(report, mention)) === all.length,
  );
}

/** "the three leaders discussed": who acts, where "trade between the three" is of others. */
function isSubject({ analysed: { tokens } }: Report, { firstToken, endToken }: Mention): boolean {
  let before = firstToken - 1;
  while (/^(?:DET|NUM|ADJ)$/.test(tokens[before]?.upos ?? "")) before--;
  return tokens[before]?.upos !== "ADP" && /^(?:VERB|AUX)$/.test(tokens[endToken]?.upos ?? "");
}
