/** Takes a report, gives the figures in it with their unit, what they count and how exact they are. */
import type { Token } from "@readout/english";
import { FRACTIONS } from "../data/number-words.ts";
import { CURRENCIES } from "../data/unit-words.ts";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import { type Report, sentencesRead } from "../report.ts";
import { firstPast } from "../span-search.ts";
import { readCount } from "./quantity/count.ts";
import type { FoundFigure, QuantityDraft } from "./quantity/draft.ts";
import { readMoney } from "./quantity/money.ts";
import { OPENS_NUMBER } from "./quantity/number.ts";
import { readRange } from "./quantity/range.ts";
import type { Scene } from "./quantity/scene.ts";
import { FRACTION_LEADS, partOfCounted, readShare, wholeOf } from "./quantity/share.ts";
import { readTimes, type TimeDraft } from "./times.ts";

/** Time rules whose words hold a number of units; every other time expression is a date, and its numbers aren't counts. */
const LENGTH_RULES = new Set(
  "length ago offset_from_event offset_from_undated_event offset_from_named_day offset_from_day_before window_from_publication window_to_publication duration_back_from_publication start_of_known_duration start_of_event_ago since_ago deadline_length from_publication unanchored".split(
    " ",
  ),
);

/** A word that a share, a sum of money or a range may open with; numbers have a mark of their own. */
const OPENS_FIGURE = createMark(() => ({
  words: [...FRACTION_LEADS, ...FRACTIONS.keys(), ...CURRENCIES.keys(), "one", "between"],
}));

/** The figures of a report, in the order of the text; a derived one follows those it comes from. Linear; never throws. */
export function readQuantities(
  report: Report,
  times: readonly TimeDraft[] = readTimes(report),
): QuantityDraft[] {
  const { analysed, text } = report;
  const drafts: QuantityDraft[] = [];
  const { tokens } = analysed;
  let scene: Scene = { tokens, first: 0, end: 0, text };
  let share: { index: number; wholeAt: number } | null = null;
  eachMarked(report, sentencesRead(report), OPENS_FIGURE | OPENS_NUMBER, (at, { firstToken, endToken }) => {
    if (endToken !== scene.end) {
      scene = { tokens, first: firstToken, end: endToken, text };
      share = null;
    }
    const { start } = tokens[at] as Token;
    const within = times[firstPast(times, start)];
    const inTime = within !== undefined && within.start <= start;
    const found = inTime && !LENGTH_RULES.has(within.rule) ? null : readFigure(scene, at, inTime);
    if (found === null) return at + 1;
    drafts.push(found.draft);
    const index = drafts.length - 1;
    if (share !== null) {
      const derived = wholeOf(scene, drafts, share, at, index);
      if (derived !== null) drafts.push(derived);
    }
    const counted = partOfCounted(scene, drafts, index);
    if (counted !== null) drafts.push(counted);
    share = found.wholeAt >= 0 ? { index, wholeAt: found.wholeAt } : null;
    return Math.max(found.next, at + 1);
  });
  return drafts;
}

function readFigure(scene: Scene, i: number, inTime: boolean): FoundFigure | null {
  return readShare(scene, i) ?? readMoney(scene, i) ?? readRange(scene, i) ?? readCount(scene, i, inTime);
}
