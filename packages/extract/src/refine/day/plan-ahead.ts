/** Takes dated contacts, settles by the day of publication which are still planned and which are over. */
import type { SourceDocument } from "@readout/core";
import type { EventDraft } from "../../drafts.ts";
import { IN_PRESENT } from "../../readers/meeting/draft/draft.ts";
import { dayText } from "../../readers/time/calendar.ts";

/** What lies behind the day of publication can't have taken place: a contact told of in the past is planned then. */
export function planAhead(
  drafts: readonly EventDraft[],
  { published, title }: Pick<SourceDocument, "published" | "title">,
  writtenDay: number | null = null,
): void {
  // "Public Schedule – May 15": "participates in a breakfast with X" is what the day is to bring.
  if (/\b(?:public|daily|weekly) schedule\b/i.test(title ?? ""))
    for (const draft of drafts) if (draft.status === "occurred") draft.status = "planned";
  if (published === null) return;
  const written = writtenDay === null ? "" : dayText(writtenDay);
  const told = written > published.slice(0, 10) ? written : published.slice(0, 10);
  for (const draft of drafts) {
    const [start = ""] = (draft.edtf ?? "").split("/");
    if (!/^[\d-]+$/.test(start)) continue;
    if (draft.status === "occurred" && start > told) draft.status = "planned";
    if (
      draft.status === "planned" &&
      draft.reasons.includes(IN_PRESENT) &&
      (start < told || (start === told && isToldAsOver(draft, drafts)))
    )
      draft.status = "occurred";
  }
}

/** "A and B meet in P on Monday" on that Monday, below "… Meeting Held" or above "At the meeting, they exchanged views": its text tells of it in the past. */
const isToldAsOver = ({ sentence }: EventDraft, drafts: readonly EventDraft[]): boolean =>
  drafts.some(
    (one) =>
      one.status === "occurred" &&
      one.edtf === null &&
      !one.reasons.includes(IN_PRESENT) &&
      (one.headline ||
        (one.anaphoric && !one.other && one.sentence > sentence && one.sentence <= sentence + 3)),
  );
