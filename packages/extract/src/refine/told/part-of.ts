/** Takes the other events and the main meeting, gives signatures and agreements their place in it and its day. */
import type { EventDraft } from "../../drafts.ts";
import { isAtMeeting } from "../../readers/event/at-meeting.ts";
import type { Report } from "../../report.ts";
import { ownerOf } from "../group/told-events.ts";

/** Events told of "the presidents", "the two sides": whoever met. Asked before the groups are filled. */
export const ofGroups = (drafts: readonly EventDraft[]): ReadonlySet<EventDraft> =>
  new Set(drafts.filter(({ parties }) => parties.some(({ entity }) => entity.startsWith("group@"))));

/**
 * What was signed "at the meeting" is part of it; so is what those who met signed, where no other day is given
 * ("The presidents signed an agreement"). Undated ones take the meeting's day, with the reason. What the words tie to
 * another of the `events` is part of that one.
 */
export function linkToMeeting(
  report: Report,
  drafts: readonly EventDraft[],
  grouped: ReadonlySet<EventDraft>,
  main: EventDraft | null,
  events: readonly EventDraft[],
): void {
  if (main?.status !== "occurred") return;
  for (const draft of drafts) {
    if ((draft.type !== "signature" && draft.type !== "agreement") || draft.status !== "occurred") continue;
    const owner = ownerOf(report, events, main, draft.trigger);
    if (owner) {
      draft.partOf = owner;
      if (draft.edtf === null) [draft.edtf, draft.time] = [owner.edtf, owner.time];
      continue;
    }
    const stated = draft.spans.some(({ start, end }) => isAtMeeting(report.text.slice(start, end)));
    if (!stated && !grouped.has(draft)) continue;
    if (draft.edtf !== null && main.edtf !== null && draft.edtf !== main.edtf) continue;
    draft.partOf = main;
    if (draft.edtf !== null || main.edtf === null) continue;
    draft.edtf = main.edtf;
    draft.time = main.time;
    draft.reasons.push("day_of_meeting");
  }
}
