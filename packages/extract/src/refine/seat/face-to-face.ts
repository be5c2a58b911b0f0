/** Takes meetings whose words don't say how they met, gives those of persons who sit in one room of the report on the day, or the day beside it, a mode in person. */
import { type EventDraft, isCounted } from "../../drafts.ts";
import { isDay } from "../../readers/time/one-day.ts";

/** "X held separate talks with Y" beside the room in which both sit. */
export function meetFaceToFace(drafts: readonly EventDraft[]): void {
  const rooms = drafts.filter((one) => one.mode === "in_person" && one.status === "occurred" && !one.past);
  for (const draft of drafts) {
    const { type, mode, status, past, parties } = draft;
    if (type !== "meeting" || mode !== "unknown" || status !== "occurred" || past) continue;
    const seats = parties.filter(isCounted);
    if (seats.length < 2 || seats.some(({ person }) => person === null)) continue;
    const sits = (room: EventDraft): boolean =>
      seats.every(({ person }) =>
        room.parties.some((one) => one.person === person || one.more.some((seat) => seat.person === person)),
      );
    if (!rooms.some((room) => sits(room) && isBeside(draft, room))) continue;
    draft.mode = "in_person";
    draft.reasons.push("both_in_one_room");
  }
}

/** Whether two contacts lie a day apart or less, as far as their days are told. */
const isBeside = (a: EventDraft, b: EventDraft): boolean =>
  a.edtf === null || (isDay(a) && isDay(b) && Math.abs(Date.parse(a.edtf) - Date.parse(b.edtf ?? "")) <= DAY);

/** In milliseconds. */
const DAY = 86_400_000;
