/** Takes the raw mentions of a report, gives those of ministries named without their state to the state where the report was written, if its headline is about that one alone: "DUSHANBE — …, the Emergency Ministry warned". */
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import type { TextSpan } from "../../report.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { stateOf } from "./place-visited.ts";

/** Posts that a home paper writes of without a state. */
export const AT_HOME =
  /^(?:head_of_|supreme_leader$|vice_president$|crown_prince$|(?:deputy_)?(?:(?:foreign|defence|interior|finance|energy)_)?minister$|speaker$|national_security_adviser$)/;

/**
 * "RIYADH, SPA — The Minister of Foreign Affairs received the Minister of Foreign Affairs of Chad": the office that a headline
 * or the first sentence of a state's own outlet opens with, written at home, is of that state.
 */
export function withHomeOffices(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  home: string | null,
  headlines: ReadonlySet<number>,
  dateline: TextSpan | null,
): readonly RawMention[] {
  if (home === null || dateline === null || stateOf(tokens, dateline) !== home) return raw;
  const told = raw.filter(({ first }) => (tokens[first] as Token).start >= dateline.end);
  const opening = [raw.find(({ first }) => headlines.has((tokens[first] as Token).sentence)), told[0]];
  return raw.map((item) =>
    opening.includes(item) && isBareOffice(item)
      ? { ...item, entities: [home], rule: "state_of_outlet" }
      : item,
  );
}

/** An office of two words or more, of nobody by name and of no state: "Foreign Minister", not "Minister". */
export const isBareOffice = ({
  kind,
  name,
  entities,
  plural,
  counterpart,
  readings,
  titleFirst = 0,
  titleEnd = 0,
}: RawMention): boolean =>
  kind === "office" &&
  name === null &&
  entities.length === 0 &&
  !plural &&
  !counterpart &&
  titleEnd - titleFirst > 1 &&
  AT_HOME.test(readTitle(readings ?? [], null)?.post ?? "");

/** The mentions, with the state of the dateline for a ministry that is said to be there, or that no other state stands before in its paragraph and that the text has of no other state. */
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
  if (home === null) return raw;
  const isOfHome = headed.includes(home) && headed.every((entity) => entity === home);
  const isOthers = ({ entities }: RawMention): boolean => entities.some((entity) => entity !== home);
  return raw.map((item, at) => {
    if (!isBare(item)) return item;
    const atHome = { ...item, entities: [home], rule: "ministry_at_dateline" };
    // "the foreign ministry here said"
    if (tokens[item.end]?.lower === "here") return atHome;
    if (!isOfHome) return item;
    const paragraph = paragraphOf(sentenceOf(item));
    for (let i = at - 1; i >= 0 && paragraphOf(sentenceOf(raw[i] as RawMention)) === paragraph; i--)
      if (isOthers(raw[i] as RawMention)) return item;
    const namesake = raw.some(
      (one) => one.kind === "ministry" && one.portfolio === item.portfolio && isOthers(one),
    );
    return namesake ? item : atHome;
  });
}
