/** Takes the raw mentions of a report, gives those of ministries named without their state to the state where the report was written, if its headline is about that one alone: "DUSHANBE — …, the Emergency Ministry warned". */
import type { Token } from "@readout/english";
import { itemAt } from "../item-at.ts";
import type { TextSpan } from "../report.ts";
import { stateOf } from "./place-visited.ts";
import type { RawMention } from "./raw-mention.ts";

/** The mentions, with the state of the dateline for a ministry that no other state stands before in its paragraph and that the text has of no other state. */
export function withHomes(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  paragraphOf: (sentence: number) => number,
  headlines: ReadonlySet<number>,
  dateline: TextSpan | null,
): readonly RawMention[] {
  const isBare = ({ kind, entities, portfolio, first }: RawMention): boolean =>
    kind === "ministry" &&
    entities.length === 0 &&
    portfolio !== null &&
    itemAt(tokens, first - 1)?.lower === "the";
  if (dateline === null || !raw.some(isBare)) return raw;
  const home = stateOf(tokens, dateline);
  const sentenceOf = ({ first }: RawMention): number => (tokens[first] as Token).sentence;
  const headed = raw.filter((one) => headlines.has(sentenceOf(one))).flatMap(({ entities }) => entities);
  if (home === null || !headed.includes(home) || headed.some((entity) => entity !== home)) return raw;
  const isOthers = ({ entities }: RawMention): boolean => entities.some((entity) => entity !== home);
  return raw.map((item, at) => {
    if (!isBare(item)) return item;
    const paragraph = paragraphOf(sentenceOf(item));
    for (let i = at - 1; i >= 0 && paragraphOf(sentenceOf(raw[i] as RawMention)) === paragraph; i--)
      if (isOthers(raw[i] as RawMention)) return item;
    const namesake = raw.some(
      (one) => one.kind === "ministry" && one.portfolio === item.portfolio && isOthers(one),
    );
    return namesake ? item : { ...item, entities: [home], rule: "ministry_at_dateline" };
  });
}
