/** Takes a title in the plural, gives the holders that stand one by one behind their states: "the Ministers of Foreign Affairs of A, H.E. Mr. X, of B, Ms. Y, and of C, Mr. Z", "the ministers of A (X) and B (Y)". */

import type { Token } from "@readout/english";
import { HONORIFICS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { entityOfUnit, wordAt } from "../unit/entity-lists.ts";
import { canBePerson } from "../unit/name-run.ts";
import { BLANK, type MentionReading, type RawMention } from "../unit/raw-mention.ts";
import { type Unit, unitFrom } from "../unit/units.ts";

/** A pair of a state and who holds its office: tokens `[first, end)`. */
interface Pair {
  readonly first: number;
  readonly end: number;
  readonly entity: string;
  readonly name: readonly [number, number];
  readonly next: number;
}

/** The offices from the title at `first` on, one a state; empty where fewer than two pairs follow `from`, or a list that goes on without names. */
export function statesWithHolders(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  from: number,
  title: { readonly first: number; readonly end: number; readonly readings: readonly TitleReading[] },
): MentionReading {
  const pairs: Pair[] = [];
  let next = at;
  let token = from;
  for (;;) {
    const pair = pairAt(tokens, units, next, token);
    if (pair === null) break;
    pairs.push(pair);
    next = pair.next;
    token = pair.end;
    while (/^[,;]$|^and$/.test(wordAt(tokens, token))) token++;
    if (token === pair.end) break;
  }
  if (pairs.length < 2) return { mentions: [], next: at };
  const mentions = pairs.map(
    ({ first, end, entity, name }, k): RawMention => ({
      ...BLANK,
      first: k === 0 ? title.first : first,
      end,
      kind: "office",
      entities: [entity],
      post: title.readings[0]?.post ?? null,
      name,
      titleFirst: title.first,
      titleEnd: title.end,
      readings: title.readings,
    }),
  );
  return { mentions, next };
}

/** "of the Republic of A, H.E. Mr. X" or "A (X)" at a token; null for anything else. */
function pairAt(tokens: readonly Token[], units: readonly Unit[], at: number, token: number): Pair | null {
  let next = at;
  let i = token;
  while (isOneOf(wordAt(tokens, i), "of", "from", "the")) i++;
  next = unitFrom(units, next, i);
  const state = units[next];
  const entity = entityOfUnit(state);
  if (!state || state.first !== i || entity === null) return null;
  const mark = wordAt(tokens, state.end);
  if (mark !== "," && mark !== "(") return null;
  let k = state.end + 1;
  while (HONORIFICS.holds(itemAt(tokens, k))) k++;
  next = unitFrom(units, next, k);
  const name = units[next];
  if (name?.first !== k || name.entry.kind !== "name" || name.end - name.first < 2) return null;
  if (!canBePerson(tokens.slice(name.first, name.end).map(({ text }) => text))) return null;
  if (mark === "(" && wordAt(tokens, name.end) !== ")") return null;
  const end = mark === "(" ? name.end + 1 : name.end;
  return { first: state.first, end, entity, name: [name.first, name.end], next: next + 1 };
}
