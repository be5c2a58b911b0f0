/** Takes a stretch of tokens, gives the first place named in it. */
import type { EventDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import { mentionAt } from "../meeting/parties.ts";
import { readPlace } from "../meeting/place.ts";

export function placeBehind(report: Report, from: number, end: number): EventDraft["place"] {
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    if ((report.mentions[m] as Mention).firstToken >= end) return null;
    const place = readPlace(report, m);
    if (place) return place;
  }
  return null;
}
