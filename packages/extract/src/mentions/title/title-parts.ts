/** Takes a title, gives what belongs to it besides a plain state: a body with the state inside, a field of work with the holder's name. */

import type { Token } from "@readout/english";
import { BODY_ENDS, CAPITAL_HONORIFICS, HONORIFICS, PORTFOLIO_ENDS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { type LexiconEntry, lexicon, type TitleReading } from "../lexicon/lexicon.ts";
import { entityOfUnit, wordAt } from "../unit/entity-lists.ts";
import { canBePerson, nameRun } from "../unit/name-run.ts";
import { type Unit, unitFrom } from "../unit/units.ts";

/** A unit that is a title. */
export type TitleUnit = Unit & { readonly entry: Extract<LexiconEntry, { kind: "title" }> };
/** Whether a unit is a title. */
export const isTitle = (unit: Unit | undefined): unit is TitleUnit => unit?.entry.kind === "title";

/** "Colonel", "Ambassador": what a holder of another office is addressed by. */
export const isRank = ({ post }: TitleReading): boolean =>
  post === "military_officer" || post === "ambassador";

/** A title that the lexicon knows without the demonym in its middle: "secretary of the (Russian) security council". */
export function splitTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  unit: TitleUnit,
  end: number,
): { entity: string; end: number; entry: TitleUnit["entry"] } | null {
  if (wordAt(tokens, unit.end) !== "of") return null;
  const body = units[next];
  if (!body || body.first > unit.end + 2) return null;
  // The body may be one that the lexicon knows whole ("Russian Security Council"): its state stands first in it.
  const named = lexicon()
    .find(tokens, body.first, body.end)
    .find(({ entry }) => entry.kind === "state" || (entry.kind === "organisation" && entry.type === "igo"));
  if (named?.entry.kind !== "state" && named?.entry.kind !== "organisation") return null;
  const entity = named.entry.kind === "state" ? named.entry.iso3 : named.entry.id;
  const state = { first: body.first, end: body.first + named.length };
  const joined = [
    ...tokens.slice(unit.first, state.first),
    ...tokens.slice(state.end, Math.min(end, state.end + 5)),
  ];
  const gap = state.first - unit.first;
  const hit = lexicon()
    .find(joined, 0, joined.length)
    .find((one) => one.entry.kind === "title" && one.length > gap);
  return hit?.entry.kind === "title"
    ? { entity, end: state.end + (hit.length - gap), entry: hit.entry }
    : null;
}

/** The field behind "for" with the holder's name: tokens up to the last word of a portfolio or a state, then the name. */
export function fieldOfWork(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  stop: number,
  end: number,
): { end: number; name: readonly [number, number] | null; next: number } | null {
  let last = -1;
  let i = stop + 1;
  let u = next;
  let listed = false;
  let ofStates = false;
  while (i < Math.min(end, stop + 16)) {
    const token = tokens[i] as Token;
    u = unitFrom(units, u, i);
    const unit = units[u];
    const entity = unit?.first === i ? entityOfUnit(unit) : null;
    if (unit && entity !== null) {
      // "the Special Envoy for A and the African Union met": who sat with him.
      if (ofStates && entity.startsWith("igo:")) break;
      ofStates = !entity.includes(":");
      // "for the Horn of Africa X and AU Commissioner Y": the next office; "for A and B Ambassador X": his rank.
      const office = last >= 0 && units[u + 1]?.first === unit.end ? units[u + 1] : undefined;
      if (isTitle(office) && !(last === i - 1 && isRankOfHolder(tokens, unit, office))) break;
      i = unit.end;
      if (wordAt(tokens, i) === "(" && wordAt(tokens, i + 2) === ")") i += 3;
      last = i;
      continue;
    }
    // "for Political Affairs in the Ministry of Foreign Affairs of A": where the office is.
    if (last === i && isOneOf(token.lower, "in", "at", "of") && opensMinistry(tokens, units, u, i + 1)) break;
    // "for Yemen Hans Grundberg in Cairo", "to Yemen, Hans Grundberg, and": behind the state stands a name, and the field is over.
    const named = token.text === "," ? i + 1 : i;
    if (last === i && isNameOfHolder(tokens, units[unitFrom(units, u, named)], named)) break;
    const inField =
      startsUpper(token.text) ||
      PORTFOLIO_ENDS.holds(token) ||
      qualifiesField(tokens, i, end) ||
      ["and", "of", "the", "in", "with", "&", "-", "’s", "'s"].includes(token.lower);
    const after: Token | undefined = tokens[i + 1];
    // Small letters ("Maghreb affairs, X") end the field at a comma.
    const comma: boolean =
      token.text === "," &&
      !(last === i && !startsUpper(tokens[i - 1]?.text ?? "")) &&
      ((last === i && startsUpper(after?.text ?? "")) || (listed && after?.lower === "and"));
    // "envoy for the South Caucasus, X,": a part of the world that no table knows.
    if (last < 0 && token.text === "," && i <= stop + 4 && wordAt(tokens, stop + 1) === "the") last = i;
    if (!inField && !(comma && listsOn(tokens, i, end))) break;
    listed ||= comma;
    i++;
    if (PORTFOLIO_ENDS.holds(token)) last = i;
  }
  if (last < 0) return null;
  const name = holderFrom(tokens, last, end);
  const after = unitFrom(units, next, name ? name[1] : last);
  return { end: last, name, next: after };
}

/** "A and B Ambassador X" behind "for": a state by name, and a rank with its capital. */
const isRankOfHolder = (tokens: readonly Token[], { entry }: Unit, office: TitleUnit): boolean =>
  entry.kind === "state" &&
  entry.form === "name" &&
  startsUpper(tokens[office.first]?.text ?? "") &&
  office.entry.readings.some(isRank);

/** The name of whose office a field ends at a token: tokens `[first, end)`, null where none stands there. */
export function holderFrom(
  tokens: readonly Token[],
  from: number,
  end: number,
): readonly [number, number] | null {
  let k = from;
  while (HONORIFICS.holds(itemAt(tokens, k))) k++;
  const known = lexicon()
    .find(tokens, k, end)
    .some(({ entry }) => entry.kind === "title" || entry.kind === "state");
  const head = itemAt(tokens, k);
  // "Ely": an adverb to the tagger.
  const odd = head?.upos === "ADV" && startsUpper(head.text) ? 1 : 0;
  const to = known || k >= end ? k : k + odd + nameRun(tokens, k + odd, end);
  return to > k && canBePerson(tokens.slice(k, to).map((token) => token.text)) ? [k, to] : null;
}

/** "the Ministry of Foreign Affairs", a ministry at a token. */
function opensMinistry(tokens: readonly Token[], units: readonly Unit[], next: number, at: number): boolean {
  const from = wordAt(tokens, at) === "the" ? at + 1 : at;
  const unit = units[unitFrom(units, next, from)];
  return unit?.first === from && unit.entry.kind === "ministry";
}

/** Two words or more that somebody may bear, none of them of a field ("Nuclear Affairs"). */
function isNameOfHolder(tokens: readonly Token[], unit: Unit | undefined, at: number): boolean {
  if (unit?.first !== at || unit.entry.kind !== "name" || unit.end - at < 2) return false;
  const words = tokens.slice(at, unit.end);
  return (
    canBePerson(words.map(({ text }) => text)) &&
    !words.some(({ lower }) => PORTFOLIO_ENDS.has(lower)) &&
    !PORTFOLIO_ENDS.holds(itemAt(tokens, unit.end))
  );
}

/** "foreign" in "for foreign trade": words in small letters before the last word of a field. */
function qualifiesField(tokens: readonly Token[], at: number, end: number): boolean {
  let i = at;
  while (i < Math.min(end, at + 3) && isOneOf(tokens[i]?.upos, "ADJ", "NOUN")) {
    if (i > at && PORTFOLIO_ENDS.holds(itemAt(tokens, i))) return true;
    i++;
  }
  return false;
}

/**
 * The body behind "of": capitalised words joined by "of", "the", "and", "for", up to a state or organisation that ends
 * them ("of the Presidential Administration of A") or the last of several; null for one that isn't named so.
 */
export function bodyOf(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  of: number,
  end: number,
): { entity: string | null; end: number; next: number } | null {
  let u = next;
  for (let i = of + 1; i < Math.min(end, of + 14); i++) {
    const token = tokens[i] as Token;
    u = unitFrom(units, u, i);
    const unit = units[u];
    if (unit?.first === i) {
      const entity =
        entityOfUnit(unit) ?? (unit.entry.kind === "ministry" && i > of + 2 ? unit.entry.iso3 : null);
      const inner = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
      if (entity !== null && wordAt(tokens, inner) === "of" && inner > of && !goesOn(tokens, unit.end))
        return { entity, end: unit.end, next: u + 1 };
    }
    if (!startsUpper(token.text) && !/^(?:of|the|and|for|&)$/.test(token.lower)) return null;
  }
  return null;
}

/** "of Japan's National Security Secretariat": the state is only the possessor of what follows. */
const goesOn = (tokens: readonly Token[], i: number): boolean => isOneOf(wordAt(tokens, i), "'s", "'");

/** "Civilian Security, Democracy, and Human Rights": a comma inside a field is followed by an "and" soon. */
function listsOn(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 6); i++) {
    if (wordAt(tokens, i) === "and") return true;
    if (!startsUpper(tokens[i]?.text ?? "") && wordAt(tokens, i) !== ",") return false;
  }
  return false;
}

/** A body that a state owns: its end, and the post of who leads it where a table knows. */
export interface OwnedBody {
  readonly end: number;
  readonly next: number;
  readonly post: string | null;
}

/** The body behind "of A's": "of Sudan's General Intelligence Service", "of Egypt's Senate"; null where no name of one stands there. */
export function ownedBody(
  tokens: readonly Token[],
  units: readonly Unit[],
  from: number,
  at: number,
  end: number,
): OwnedBody | null {
  const next = unitFrom(units, from, at);
  const unit = units[next];
  if (unit?.first === at && unit.entry.kind === "ministry")
    return { end: unit.end, next: next + 1, post: unit.entry.post };
  let stop = at;
  while (stop < Math.min(end, at + 7)) {
    const { text, lower, upos } = tokens[stop] as Token;
    const named = startsUpper(text) && upos !== "VERB";
    if (!named && !(stop > at && /^(?:of|the|and|for|&)$/.test(lower))) break;
    stop++;
  }
  while (stop > at && !startsUpper((tokens[stop - 1] as Token).text)) stop--;
  if (stop === at) return null;
  return { end: stop, next: unitFrom(units, next, stop), post: null };
}

/** The body of an unnamed state behind "of the": "the Director of the National Ports Agency"; null where none stands there. */
export function stateBody(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  of: number,
  end: number,
): { entity: null; end: number; next: number } | null {
  if (wordAt(tokens, of + 1) !== "the") return null;
  const body = ownedBody(tokens, units, next, of + 2, end);
  const isBody = body !== null && body.end > of + 3 && BODY_ENDS.holds(itemAt(tokens, body.end - 1));
  return isBody ? { entity: null, end: body.end, next: body.next } : null;
}

/** The organisation whose name stands inside a title, null where none does. */
export function organisationIn(tokens: readonly Token[], first: number, end: number): string | null {
  for (let i = first; i < end; i++)
    // "the Supreme National Security Council" is a state's.
    for (const { entry } of isOneOf(wordAt(tokens, i - 1), "national", "supreme")
      ? []
      : lexicon().find(tokens, i, end))
      if (entry.kind === "organisation" && (entry.type === "igo" || entry.type === "bloc")) return entry.id;
  return null;
}

/** A person's name at token `i` (behind honorifics and, with `comma`, behind a comma), null where none stands there. */
export function nameAt(
  tokens: readonly Token[],
  units: readonly Unit[],
  from: number,
  i: number,
  comma: boolean,
): { first: number; end: number; next: number } | null {
  let next = from;
  let at = i;
  if (comma && wordAt(tokens, at) === ",") at++;
  at = behindHonorifics(tokens, at);
  next = unitFrom(units, next, at);
  const unit = units[next];
  if (!unit || unit.first !== at || unit.entry.kind !== "name") return null;
  if (!canBePerson(tokens.slice(unit.first, unit.end).map((token) => token.text))) return null;
  // "Greeting the Russian Foreign Minister, Lund noted": a surname right before its verb is another's.
  const lone = unit.end - unit.first === 1 && wordAt(tokens, at - 1) === ",";
  if (lone && isOneOf(tokens[unit.end]?.xpos, "VBD", "VBZ")) return null;
  return { first: unit.first, end: unit.end, next: next + 1 };
}

/** The token behind forms of address: "H.E. Dr.", "HE Sheikh", "Dato’". */
function behindHonorifics(tokens: readonly Token[], from: number): number {
  // "the Ambassador of A, His Excellency X"
  let at =
    isOneOf(wordAt(tokens, from), "his", "her") && wordAt(tokens, from + 1) === "excellency"
      ? from + 2
      : from;
  for (;;) {
    // "Dr. the Hon. X"
    if (wordAt(tokens, at) === "the" && HONORIFICS.holds(itemAt(tokens, at + 1))) at++;
    if (!HONORIFICS.holds(itemAt(tokens, at)) && !CAPITAL_HONORIFICS.has(tokens[at]?.text ?? "")) break;
    const malay = isOneOf(wordAt(tokens, at), "dato", "datuk");
    at++;
    if (malay && isOneOf(wordAt(tokens, at), "'", "’")) at++;
  }
  return at;
}
