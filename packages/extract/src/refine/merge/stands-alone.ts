/** Takes a draft that only refers to a meeting and fits none told of, tells whether it is one by itself. */

import type { EventDraft } from "../../drafts.ts";
import { DONE_LINE } from "../../readers/meeting/draft/held-line.ts";
import type { Report } from "../../report.ts";
import { actingMembers } from "../group/clubs.ts";
import { isSequel, metInFormat } from "./rounds.ts";

/** A reference that fits nothing: a planned meeting with a place, the headline's own, the only past meeting of a release with a place. */
export function standsAlone(report: Report, draft: EventDraft, merged: readonly EventDraft[]): boolean {
  if (draft.reader === DONE_LINE) return false;
  if ((draft.status === "planned" || draft.status === "cancelled") && draft.place !== null) return true;
  if (isExpected(draft) || isOfFormat(draft)) return true;
  if (isDroppedOn(draft) && merged.some(({ parties }) => parties.length > 1)) return true;
  // "Ghana will host the next meeting in May"
  if (draft.parties.length > 0 && draft.edtf !== null && isSequel(report, draft)) return true;
  if (isRoom(draft) || draft.headline) return true;
  // "The last four-way meeting took place on 13 July"
  if (draft.other && draft.edtf !== null && metInFormat(report, draft, merged).length > 0) return true;
  return (
    draft.parties.length === 0 &&
    draft.place !== null &&
    report.doc.kind !== "news" &&
    draft.status === "occurred" &&
    merged.every((known) => known.status !== "occurred")
  );
}

/** "A meeting of the Contact Group took place on Monday": of those whom the registry lists for it (R6). */
export const isOfFormat = ({ parties, edtf }: EventDraft): boolean =>
  edtf !== null && parties.some(({ entity }) => actingMembers(entity).length > 1);

/** "A second meeting, set for May 3, was called off": on a day of its own. */
export const isDroppedOn = ({ status, edtf, refers }: EventDraft): boolean =>
  status === "cancelled" && edtf !== null && refers !== true;

/** "They agreed to meet again in May": of a group, on a day. */
export const isExpected = ({ status, edtf, parties }: EventDraft): boolean =>
  status === "planned" && edtf !== null && parties.some(({ entity }) => entity.startsWith("group@"));

/** A past meeting with place or day whose members come later: "The Contact Group met in X on Monday", by video, or "Egypt hosted a summit on Monday", "X chaired a meeting on Monday". */
export const isRoom = ({ place, reader, edtf, mode, parties }: EventDraft): boolean =>
  place !== null
    ? reader === "meetings:body" || edtf !== null
    : edtf !== null &&
      ((reader === "meetings:body" && mode === "video") ||
        parties.some(({ duties }) => duties.includes("host") || duties.includes("chair")));
