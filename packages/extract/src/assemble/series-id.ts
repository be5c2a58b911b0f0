/** Takes the name of a series, gives its id: the same for every report that calls it so (R29). */
import { actorSlug } from "@readout/core";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";

/** A series' id: of its name, and where that is one which many could bear ("Joint Committee") of those who met too. */
export function seriesId(report: Report, { start, end }: TextSpan, members: readonly string[]): string {
  const name = report.text.slice(start, end).replace(/\s+/g, " ").toLowerCase();
  const isOwn = mentionsIn(report, start, end).length > 0;
  return actorSlug("series", isOwn ? name : [name, ...members].join(" "));
}
