/** Takes titled persons whose state no words of the text give, ties those of a ministry or an army to the one state of which the text names one, and spokesmen to the ministry named last. */
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import { isNameAlone, type Persons, place, unplacedPerson } from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** The portfolio whose people hold a post; chiefs of an army are told of anywhere, deputies where they speak. */
const PORTFOLIOS: ReadonlyMap<string, { readonly portfolio: string; readonly anywhere: boolean }> = new Map(
  Object.entries({
    military_chief: { portfolio: "military", anywhere: true },
    deputy_foreign_minister: { portfolio: "foreign", anywhere: false },
    deputy_defence_minister: { portfolio: "defence", anywhere: false },
  }),
);

/** "Sudan's army rejected … spoke with army chief X": X is Sudan's, where the text names no other army. */
export function placeByMinistry(
  persons: Persons,
  raw: readonly RawMention[],
  tokens: readonly Token[],
): void {
  const states = new Map<string, Set<string>>();
  for (const { kind, portfolio, entities } of raw) {
    const [state] = entities;
    if (kind !== "ministry" || portfolio === null || state === undefined || entities.length > 1) continue;
    states.set(portfolio, (states.get(portfolio) ?? new Set()).add(state));
  }
  for (const [at, item] of raw.entries()) {
    if (!item.readings || !isNameAlone(item)) continue;
    const post = readTitle(item.readings, null)?.post ?? "";
    if (post === "spokesperson") {
      const home = speaksFor(raw, at, tokens);
      const person = home === null ? null : unplacedPerson(persons, item, tokens);
      if (person && home !== null) place(person, home, "ministry_of_text");
      continue;
    }
    const frame = PORTFOLIOS.get(post);
    const [state, ...others] = frame ? (states.get(frame.portfolio) ?? []) : [];
    if (!frame || state === undefined || others.length > 0) continue;
    const opens = itemAt(tokens, item.first - 1)?.sentence !== tokens[item.first]?.sentence;
    const person = frame.anywhere || opens ? unplacedPerson(persons, item, tokens) : null;
    if (person) place(person, state, "ministry_of_text");
  }
}

/** What a spokesman is called whose ministry was named before. */
const BARE = /^(?:(?:ministry|official|chief) )?spokes(?:man|woman|person)$/;

/** "China’s foreign ministry condemned it. Spokesman X said", "a Kremlin spokesman said. Spokesman X": the one state whose ministry or spokesman his sentence, else the one before, names last; null behind a body of others. */
function speaksFor(raw: readonly RawMention[], at: number, tokens: readonly Token[]): string | null {
  const { first, titleFirst = 0, titleEnd = 0 } = raw[at] as RawMention;
  const title = tokens.slice(titleFirst, titleEnd).map(({ lower }) => lower);
  if (!BARE.test(title.join(" "))) return null;
  const sentence = tokens[first]?.sentence ?? -1;
  let found: { readonly state: string; readonly sentence: number } | null = null;
  for (let k = at - 1; k >= 0; k--) {
    const { kind, first: start, entities, portfolio, post } = raw[k] as RawMention;
    const its = tokens[start]?.sentence ?? -1;
    if (its < (found?.sentence ?? sentence - 1)) break;
    if (/^(?:organisation|armed_group)$/.test(kind)) return null;
    const speaks = kind === "ministry" ? SPEAKING.has(portfolio ?? "") : post === "spokesperson";
    const [state, ...others] = speaks ? entities : [];
    if (state === undefined) continue;
    if (others.length > 0 || (found !== null && found.state !== state)) return null;
    found = { state, sentence: its };
  }
  return found?.state ?? (title.length > 1 ? onlySpeaking(raw) : null);
}

/** The one state whose ministries a text names that speak for themselves; null for those of several. */
function onlySpeaking(raw: readonly RawMention[]): string | null {
  const states = new Set(
    raw.flatMap(({ kind, portfolio, entities }) =>
      kind === "ministry" && SPEAKING.has(portfolio ?? "") ? entities : [],
    ),
  );
  const [state = null] = states;
  return states.size === 1 ? state : null;
}

const SPEAKING: ReadonlySet<string> = new Set(["foreign", "defence", "interior", "presidency"]);
