/** Takes titled persons whose state no words of the text give, ties those of a ministry or an army to the one state of which the text names one. */
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
  if (states.size === 0) return;
  for (const item of raw) {
    if (!item.readings || !isNameAlone(item)) continue;
    const frame = PORTFOLIOS.get(readTitle(item.readings, null)?.post ?? "");
    const [state, ...others] = frame ? (states.get(frame.portfolio) ?? []) : [];
    if (!frame || state === undefined || others.length > 0) continue;
    const opens = itemAt(tokens, item.first - 1)?.sentence !== tokens[item.first]?.sentence;
    const person = frame.anywhere || opens ? unplacedPerson(persons, item, tokens) : null;
    if (person) place(person, state, "ministry_of_text");
  }
}
