/** Takes the report, gives claims to be the first or the highest: "the highest-level contact between A and B since …" (R16). */
import type { Token } from "@readout/english";
import { isRead, type Report, type TextSpan } from "../report.ts";
import { readParties } from "./meeting/parties.ts";
import type { TimeDraft } from "./times.ts";

/** A claim before it is tied to an event. `time` is an index into the time drafts. */
export interface PrecedenceDraft {
  readonly comparator: "highest" | "first" | "last" | "longest" | "largest";
  readonly dyad: readonly [string, string] | null;
  readonly span: TextSpan;
  readonly time: number | null;
  readonly sentence: number;
}

const COMPARATORS: Readonly<Record<string, PrecedenceDraft["comparator"]>> = {
  highest: "highest",
  first: "first",
  longest: "longest",
  largest: "largest",
  most: "highest",
};
const CONTACTS = new Set([
  "contact",
  "contacts",
  "meeting",
  "talks",
  "visit",
  "call",
  "summit",
  "encounter",
  "exchange",
  "consultations",
  "negotiations",
]);

/** Claims in the order of the text: a comparator, a noun of contact, and a window ("since", "in years"). */
export function readPrecedence(report: Report, times: readonly TimeDraft[]): PrecedenceDraft[] {
  const { tokens, sentences } = report.analysed;
  const drafts: PrecedenceDraft[] = [];
  for (const sentence of sentences) {
    if (!isRead(report, sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const comparator = COMPARATORS[(tokens[i] as Token).lower];
      if (!comparator || (tokens[i - 1] as Token | undefined)?.lower === "at") continue;
      let noun = -1;
      for (let k = i + 1; k < Math.min(sentence.endToken, i + 8); k++)
        if (CONTACTS.has((tokens[k] as Token).lower)) noun = k;
      if (noun < 0) continue;
      const window = tokens
        .slice(noun, sentence.endToken)
        .findIndex(
          (token) =>
            token.lower === "since" ||
            (token.lower === "in" &&
              /^(years|decades|months|more|over|a|nearly|almost)$/.test(
                (tokens[token.index + 1] as Token | undefined)?.lower ?? "",
              )),
        );
      if (window < 0) continue;
      let dyad: readonly [string, string] | null = null;
      for (let k = noun + 1; k < noun + window; k++) {
        if ((tokens[k] as Token).lower !== "between") continue;
        const { parties } = readParties(report, k + 1, sentence.endToken, null);
        const [a, b] = parties.map((party) => party.entity).sort();
        if (parties.length === 2 && a && b) dyad = [a, b];
      }
      const start =
        (tokens[i - 1] as Token | undefined)?.lower === "the"
          ? (tokens[i - 1] as Token).start
          : (tokens[i] as Token).start;
      const since = (tokens[noun + window] as Token).start;
      const time = times.findIndex(
        (one) => one.sentence === sentence.index && one.end > since && one.start >= since - 1,
      );
      let stop = time >= 0 ? (times[time] as TimeDraft).end : (tokens[noun + window] as Token).end;
      for (const one of times)
        if (one.sentence === sentence.index && one.start >= since && one.start - stop < 40)
          stop = Math.max(stop, one.end);
      drafts.push({
        comparator,
        dyad,
        span: { start, end: stop },
        time: time >= 0 ? time : null,
        sentence: sentence.index,
      });
      break;
    }
  }
  return drafts;
}
