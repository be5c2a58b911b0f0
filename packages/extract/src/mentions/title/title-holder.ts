/** Takes an open title, reads the name of who holds it: behind a second post or a rank, right behind it, or between commas. */

import type { Token } from "@readout/english";
import { DEPUTY, HONORIFICS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { wordAt } from "../unit/entity-lists.ts";
import { canBePerson } from "../unit/name-run.ts";
import type { Unit } from "../unit/units.ts";
import { type HeldBy, type OpenTitle, readTo } from "./open-title.ts";
import { isRank, isTitle, nameAt } from "./title-parts.ts";
import { readStateOfHolder } from "./title-states.ts";

/** The holder's name, unless the field of work has given it, and the state behind it. */
export function readHolder(title: OpenTitle): void {
  if (!title.plural) title.held ??= holderBehindTitle(title) ?? holderBehind(title);
  if (!title.held) return;
  readTo(title, title.held.end, title.held.next);
  readStateOfHolder(title);
}

/** The name behind another title of the same person. */
function holderBehindTitle({
  tokens,
  units,
  unit,
  first,
  next,
  stop,
  titleEnd,
  entities,
}: OpenTitle): HeldBy | null {
  const second = units[next];
  if (!isTitle(second) || second.entry.plural) return null;
  const behind = (): HeldBy | null => nameAt(tokens, units, next + 1, second.end, false);
  // "Foreign Minister and Alternate Prime Minister X": two posts of one person; "the adviser and Director X", "the A foreign minister and Secretary X": two persons.
  const isLone = second.end - second.first === 1 || (unit.end - unit.first === 1 && !isRankTitle(unit));
  const another = isLone && (isBehindThe(tokens, unit) || wordAt(tokens, first - 1) === "the");
  if (isAbsent(tokens, first)) return null;
  const joined = wordAt(tokens, stop) === "and" && second.first === stop + 1 && !another ? behind() : null;
  if (joined) return joined;
  // "Mali's junta leader Colonel X", "the head of A's intelligence service, General X,": a rank before the name.
  const comma = entities.length > 0 && wordAt(tokens, stop) === ",";
  const apposed = comma && titleEnd === stop ? stop + 1 : -1;
  // "the Deputy Minister of A, Ambassador X, said", where a list would go on behind the name
  if (comma && titleEnd < stop && second.first === stop + 1 && second.entry.readings.some(isRank)) {
    const held = isBehindThe(tokens, unit) && !isOfHead(unit) ? behind() : null;
    return held && held.end - held.first > 1 && closesName(tokens, held.end, stop) ? held : null;
  }
  const beside =
    // "Special Representative Ambassador X", "for A and B Ambassador X"
    second.first === stop ||
    second.first === apposed ||
    // "the transitional President, Colonel X"
    (second.first === unit.end + 1 && wordAt(tokens, unit.end) === ",");
  return beside && second.entry.readings.some(isRank) ? behind() : null;
}

/** The name behind the title or its field. */
function holderBehind(title: OpenTitle): HeldBy | null {
  const { tokens, units, unit, at, first, next, stop, entities } = title;
  // "its special envoy for Maghreb affairs, X,"
  const owned =
    isOneOf(wordAt(tokens, unit.first - 1), "its", "his", "her", "their") ||
    wordAt(tokens, unit.end + 1) === "its";
  // "X, Minister of A, Y, Minister of B": the name before the comma holds it.
  const comma =
    wordAt(tokens, stop) === "," && !isApposed(tokens, units, at, first) && !isAbsent(tokens, first);
  const named = nameAt(tokens, units, next, stop, comma && (entities.length > 0 || owned));
  if (named) return named;
  // "the envoy of the secretary general, X,": the name is the envoy's.
  const inner = isOneOf(wordAt(tokens, unit.first - 2), "of", "for");
  const between =
    comma && isBehindThe(tokens, unit) && !inner ? nameBetween(tokens, units, next, stop) : null;
  if (between) return between;
  // "the French ambassador in Kinshasa, X,"
  const post = units[next];
  return entities.length > 0 && title.follow === "in" && isPlace(post, stop + 1)
    ? nameAt(tokens, units, next + 1, post.end, wordAt(tokens, post.end) === ",")
    : null;
}

/** "In the absence of the A minister, X attended": behind the comma stands another. */
function isAbsent(tokens: readonly Token[], first: number): boolean {
  const of = wordAt(tokens, first - 1) === "the" ? first - 2 : first - 1;
  return (
    isOneOf(wordAt(tokens, of), "unlike", "besides", "without") ||
    (wordAt(tokens, of) === "of" && isOneOf(wordAt(tokens, of - 1), "absence", "instead", "place", "behalf"))
  );
}

/** "the Minister", "the Honourable Minister", "the deputy minister". */
function isBehindThe(tokens: readonly Token[], { first }: Unit): boolean {
  let the = first - 1;
  while (HONORIFICS.holds(itemAt(tokens, the)) || DEPUTY.holds(itemAt(tokens, the))) the--;
  return wordAt(tokens, the) === "the";
}

/** "the Minister of External Relations, Mauro Vieira, received": a full name between commas or at the sentence's end, nothing listed behind it. */
export function nameBetween(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  comma: number,
): HeldBy | null {
  const name = nameAt(tokens, units, next, comma, true);
  return name && name.end - name.first > 1 && closesName(tokens, name.end, comma) ? name : null;
}

/** Whether a name between commas ends there, and no list goes on behind it. */
function closesName(tokens: readonly Token[], end: number, comma: number): boolean {
  const close = tokens[end];
  if (!close || close.sentence !== tokens[comma]?.sentence || /^[.;:)]$/.test(close.text)) return true;
  const behind = tokens[end + 1];
  return (
    close.text === "," &&
    behind !== undefined &&
    ((!startsUpper(behind.text) && !/^(?:and|or|as|the|an?)$/.test(behind.lower)) ||
      // "led by the minister, X, and that of B by Y"
      (behind.lower === "and" && wordAt(tokens, end + 2) === "that" && wordAt(tokens, end + 3) === "of"))
  );
}

/** "the Ambassador and Permanent Representative X": a rank before the office. */
const isRankTitle = (unit: Unit): boolean => isTitle(unit) && unit.entry.readings.some(isRank);

/** A president's or premier's title, which no ambassador holds. */
const isOfHead = ({ entry }: Unit): boolean =>
  entry.kind === "title" && entry.readings.some(({ post }) => /^head_of_/.test(post));

/** "Ms. Catherine Colonna, Minister for …": a full name stands before the comma that opens the title, another title of its own between them or not, and no title that it holds before it. */
function isApposed(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  depth = 0,
): boolean {
  const comma = wordAt(tokens, first - 1) === "the" ? first - 2 : first - 1;
  if (wordAt(tokens, comma) !== ",") return false;
  let k = at - 1;
  while (k >= 0 && (units[k] as Unit).first >= comma) k--;
  const name = itemAt(units, k);
  // "X, Vice-Prime Minister, Minister of A of B, Y, Minister of C": both are the first one's.
  if (isTitle(name) && name.end === comma && depth < LISTED)
    return isApposed(tokens, units, k, name.first, depth + 1);
  return (
    name?.end === comma &&
    name.entry.kind === "name" &&
    name.end - name.first > 1 &&
    canBePerson(tokens.slice(name.first, name.end).map(({ text }) => text)) &&
    !isHeldBefore(tokens, units, k, depth)
  );
}

/** "the ambassador of A, X, the ambassador of B, Y": the name's own title stands before it, as the first of the list does. */
function isHeldBefore(tokens: readonly Token[], units: readonly Unit[], at: number, depth: number): boolean {
  const { first } = units[at] as Unit;
  let comma = first - 1;
  while (HONORIFICS.holds(itemAt(tokens, comma))) comma--;
  if (wordAt(tokens, comma) !== "," || depth > LISTED) return false;
  const { sentence } = tokens[first] as Token;
  let from = comma;
  while (tokens[from - 1]?.sentence === sentence && !isOneOf(wordAt(tokens, from - 1), ",", ";", "and"))
    from--;
  let title = at - 1;
  while (title >= 0 && (units[title] as Unit).first >= from && !isTitle(units[title])) title--;
  const unit = itemAt(units, title);
  if (!isTitle(unit) || unit.first < from || unit.entry.plural) return false;
  const next = units[title + 1];
  // "Minister X, Y, the ambassador of B": held by a name of its own.
  if (next?.entry.kind === "name" && next.first === unit.end && next.end <= comma) return false;
  const owner = units[title - 1];
  const opens = owner && owner.first >= from && !isTitle(owner) ? owner.first : unit.first;
  return !isApposed(tokens, units, title, opens, depth + 1);
}

/** How many officers of a list are looked back on. */
const LISTED = 12;

/** A place or capital that stands at a token. */
const isPlace = (unit: Unit | undefined, at: number): unit is Unit =>
  unit?.first === at && (unit.entry.kind === "place" || unit.entry.kind === "state");
