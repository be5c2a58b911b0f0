/** Takes a name beside a state, gives the person of it: "Dmytro Kuleba of Ukraine", "Ukraine's Dmytro Kuleba", "Presidents X of A, Y of B and Z of C". */

import type { Token } from "@readout/english";
import { HONORIFICS, PORTFOLIO_ENDS } from "../../data/mention-words.ts";
import { PARTICLES } from "../../data/name-words.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { isNamedDay } from "../../readers/time/calendar.ts";
import { WordList } from "../../word-list.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { type EntityList, entityOfUnit, readEntityList, wordAt } from "../unit/entity-lists.ts";
import { canBePerson } from "../unit/name-run.ts";
import { BLANK, type MentionReading, type RawMention } from "../unit/raw-mention.ts";
import { type Unit, unitFrom } from "../unit/units.ts";

const DETERMINERS = new WordList("the a an this that our their his her its my");

/** A run of capitals that a person may bear: no article before it, every word of it a name to the tagger, whose word counts for less behind a title. */
function isName(tokens: readonly Token[], unit: Unit | undefined, titled = false): unit is Unit {
  if (unit?.entry.kind !== "name") return false;
  if (DETERMINERS.holds(itemAt(tokens, unit.first - 1))) return false;
  const words = tokens.slice(unit.first, unit.end);
  return (
    canBePerson(words.map(({ text }) => text)) &&
    // "Roman Vassilenko", "Recep Erdogan": an adjective that is a given name, a verb to the tagger.
    words.every(
      ({ upos, xpos, start, end }, k) =>
        isOneOf(upos, "PROPN", "PUNCT", "X", "ADP") ||
        xpos === "NNP" ||
        (titled && upos === "NOUN") ||
        // "Joon-ho", "el-Shafei": whatever stands at a hyphen.
        words[k - 1]?.end === start ||
        words[k + 1]?.start === end ||
        PARTICLES.holds(words[k]) ||
        ((upos === "ADJ" || xpos === "VBP") && k === 0 && words[1]?.upos === "PROPN"),
    )
  );
}

/** Whether a name stands alone: no noun behind it ("Israel's Iron Dome system"), but for a day ("met Israel's X last Monday"). */
const isNameAlone = (tokens: readonly Token[], { first, end }: Unit): boolean => {
  const next = tokens[end];
  return (
    next?.sentence !== tokens[first]?.sentence ||
    !isOneOf(next?.upos, "NOUN", "PROPN", "ADJ") ||
    isNamedDay(next) ||
    isOneOf(next?.lower, "last", "late", "early")
  );
};

/** The state or organisation that unit `at` names as a whole: by name, not by its capital or its people. */
function wholeAt(units: readonly Unit[], at: number, token: number): string | null {
  const unit = units[at];
  if (unit?.first !== token) return null;
  if (unit.entry.kind === "state" && (unit.entry.form === "metonym" || unit.entry.form === "demonym"))
    return null;
  return entityOfUnit(unit);
}

const person = (
  [first, end]: readonly [number, number],
  name: readonly [number, number],
  entity: string | null,
): RawMention => ({
  ...BLANK,
  first,
  end,
  kind: "person",
  entities: entity === null ? [] : [entity],
  name,
});

/** "Dmytro Kuleba of Ukraine" at unit `at`, with surnames only where `short`; null where no state stands behind the name. */
function ofState(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  short: boolean,
): MentionReading | null {
  const unit = units[at];
  const titled = short || wordAt(tokens, (unit?.first ?? 0) - 1).startsWith("counterpart");
  if (!isName(tokens, unit, titled) || (!short && unit.end - unit.first < 2)) return null;
  // "Toivo Klaar (EU)"
  const inside = wordAt(tokens, unit.end) === "(" ? wholeAt(units, at + 1, unit.end + 1) : null;
  const close = inside === null ? -1 : (units[at + 1] as Unit).end;
  if (inside !== null && wordAt(tokens, close) === ")")
    return { mentions: [person([unit.first, close + 1], [unit.first, unit.end], inside)], next: at + 2 };
  // "Ministers X from A and Y from B"
  if (wordAt(tokens, unit.end) !== "of" && !(short && wordAt(tokens, unit.end) === "from")) return null;
  // "Minister for Foreign Affairs and for Defense X of A": the field of an office.
  if (PORTFOLIO_ENDS.holds(itemAt(tokens, unit.first))) return null;
  const from = wordAt(tokens, unit.end + 1) === "the" ? unit.end + 2 : unit.end + 1;
  const entity = wholeAt(units, at + 1, from);
  if (entity === null) return null;
  const state = units[at + 1] as Unit;
  const { end } = state;
  // "Ahmed Salem of Egypt's parliament": the state is only the possessor.
  if (isPossessive(wordAt(tokens, end)) || !isNameAlone(tokens, state)) return null;
  return { mentions: [person([unit.first, end], [unit.first, unit.end], entity)], next: at + 2 };
}

/** "Dmytro Kuleba of Ukraine". */
export const readNameOfState = (
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
): MentionReading | null => ofState(tokens, units, at, false);

/** "Ukraine's Dmytro Kuleba": the name at unit `at` behind the possessive of one entity. */
export function readPossessedName(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  entity: string,
): MentionReading | null {
  const unit = units[at];
  if (!isName(tokens, unit) || unit.end - unit.first < 2 || !isNameAlone(tokens, unit)) return null;
  return { mentions: [person([first, unit.end], [unit.first, unit.end], entity)], next: at + 1 };
}

/** "the presidents of Serbia and Kosovo, X and Y,", "… – X, Y and Z –": who holds the offices just named, in their order; empty where there aren't as many. */
export function readListedHolders(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  office: RawMention,
): MentionReading {
  if (!/^[,(–—-]$|^--$/.test(wordAt(tokens, office.end)) || office.entities.length < 2 || !office.readings)
    return { mentions: [], next: at };
  const title = {
    first: office.titleFirst ?? office.first,
    readings: office.readings,
    former: office.former ?? false,
  };
  return readHolders(tokens, units, at, office.end + 1, title, office.entities);
}

/**
 * The names behind a title in the plural: "Presidents Putin of Russia, Raisi of Iran and Erdogan of Turkey",
 * "the Turkish and Qatari ministers X and Y" (in the order of `entities`). Empty where fewer than two follow.
 */
export function readHolders(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  from: number,
  title: {
    readonly first: number;
    readonly readings: readonly TitleReading[];
    readonly former: boolean;
  },
  entities: readonly string[],
): MentionReading {
  const found: RawMention[] = [];
  let next = at;
  let token = from;
  for (;;) {
    while (HONORIFICS.holds(itemAt(tokens, token))) token++;
    next = unitFrom(units, next, token);
    const unit = units[next];
    if (unit?.first !== token || !isName(tokens, unit, true)) break;
    const shared = entities.length === 0 ? statesOfAll(tokens, units, next, found) : null;
    const read = (shared ? null : ofState(tokens, units, next, true)) ?? {
      mentions: [person([token, unit.end], [token, unit.end], null)],
      next: next + 1,
    };
    const mention = read.mentions[0] as RawMention;
    found.push({
      ...mention,
      kind: mention.entities.length > 0 ? "office" : "person",
      titleFirst: title.first,
      titleEnd: title.first + 1,
      readings: title.readings,
      former: title.former || undefined,
    });
    if (shared) return inTurn(found, shared.entities, shared.next);
    next = read.next;
    token = mention.end;
    if (wordAt(tokens, token) === ",") token++;
    if (wordAt(tokens, token) === "and") token++;
    if (token === mention.end) break;
  }
  if (found.length < 2) return { mentions: [], next: at };
  if (entities.length === 0) return { mentions: found, next };
  // "U.S. Senators X and Y" are of one state, "the Turkish and Qatari ministers X and Y" in the order of theirs.
  if (entities.length > 1 && entities.length !== found.length) return { mentions: [], next: at };
  return inTurn(found, entities, next);
}

/** The holders as those of one state, or of several in their order. */
const inTurn = (found: readonly RawMention[], entities: readonly string[], next: number): MentionReading => ({
  mentions: found.map((mention, k) => ({
    ...mention,
    kind: "office",
    entities: [entities[entities.length > 1 ? k : 0] as string],
  })),
  next,
});

/** "X, Y and Z of A, B and C": the states behind the last of several names, where they are as many; null elsewhere. */
function statesOfAll(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  before: readonly RawMention[],
): EntityList | null {
  const { end } = units[at] as Unit;
  if (before.length === 0 || wordAt(tokens, end) !== "of") return null;
  if (before.some(({ entities }) => entities.length > 0)) return null;
  const from = wordAt(tokens, end + 1) === "the" ? end + 2 : end + 1;
  const list = wholeAt(units, at + 1, from) === null ? null : readEntityList(tokens, units, at + 1);
  return list?.entities.length === before.length + 1 ? list : null;
}
