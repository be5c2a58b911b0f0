/** Takes a sentence's tokens, gives units: the lexicon's entries as they stand in the sentence, longest first, and runs of capitalised names. */

import type { Token } from "@readout/english";
import { DEPUTY } from "../../data/mention-words.ts";
import { ENTERPRISES, PARTICLES } from "../../data/name-words.ts";
import { nextMarked } from "../../each-marked.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { type LexiconEntry, type LexiconHit, lexicon, OPENS_UNIT, uniformEntry } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import {
  canBePerson,
  fits,
  isAmbiguous,
  isTitleAt,
  nameRun,
  opensDoubleName,
  particleRun,
} from "./name-run.ts";

/** A stretch of tokens `[first, end)` (document token indices) with what the lexicon says of it; `name` is a run of capitals it doesn't know. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly entry: LexiconEntry | { readonly kind: "name" };
}

/** The index, `from` or later, of the first unit that starts at or behind a token; the number of units where none does. */
export function unitFrom(units: readonly Unit[], from: number, token: number): number {
  let at = from;
  while (at < units.length && (units[at] as Unit).first < token) at++;
  return at;
}

/** The entry of a run of capitals that the lexicon doesn't know. */
const NAME = uniformEntry({ kind: "name" } as const);

const PRIORITY: Record<string, number> = {
  ministry: 0,
  title: 1,
  state: 2,
  organisation: 3,
  armed_group: 3,
  outlet: 4,
  place: 5,
};

/** The units of the tokens `[first, end)`, left to right, not overlapping. */
export function findUnits(tokens: readonly Token[], first: number, end: number): Unit[] {
  const units: Unit[] = [];
  for (
    let i = nextMarked(tokens, first, end, OPENS_UNIT);
    i < end;
    i = nextMarked(tokens, i, end, OPENS_UNIT)
  ) {
    const unit = unitAt(tokens, units, i, end);
    if (unit) units.push(unit);
    i = unit?.end ?? i + 1;
  }
  return units;
}

/** The unit that starts at a token, behind the units before it; null where none does. */
function unitAt(tokens: readonly Token[], units: readonly Unit[], i: number, end: number): Unit | null {
  const token = tokens[i] as Token;
  const hits = lexicon().find(tokens, i, end);
  // Most words are no names and end here.
  if (hits.length === 0 && !startsUpper(token.text))
    // "President al-Sisi", "met al-Khatib"
    return PARTICLES.holds(token) && (isTitleEnd(units, i) || tokens[i + 1]?.text === "-")
      ? nameOf(i, particleRun(tokens, i, end))
      : null;
  const best = hits.length === 0 ? undefined : bestOf(rank(hits, tokens, i, end), tokens, i, end);
  if (best && isDeputyOf(best, tokens, i, end)) return null;
  const half = best ? null : sharedName(tokens, i, end);
  if (half) return { first: i, end: i + 1, entry: half };
  const given = isTitleEnd(units, i) ? givenName(tokens, best, i, end) : 0;
  if (given > 0) return nameOf(i, given);
  const run = nameRun(tokens, i, end);
  const longer = best !== undefined && run > best.length;
  const inName =
    longer &&
    (isGivenName(tokens, units, i) ||
      isInName(best, tokens, units, i, end) ||
      isEnterprise(best, tokens, i, run));
  if (!best || inName) return nameOf(i, run);
  return { first: i, end: i + best.length, entry: best.entry };
}

/** "North and South Korea": the state whose second word stands with the other. */
function sharedName(tokens: readonly Token[], i: number, end: number): LexiconEntry | null {
  const [word, name] = [tokens[i], tokens[i + 3]];
  if (!word || !name || !isOneOf(word.lower, "north", "south") || tokens[i + 1]?.lower !== "and") return null;
  const isState = ({ entry, length }: LexiconHit): boolean => entry.kind === "state" && length === 2;
  if (
    !lexicon()
      .find(tokens, i + 2, end)
      .some(isState)
  )
    return null;
  return lexicon().find([word, name], 0, 2).find(isState)?.entry ?? null;
}

/** A run of capitals of so many tokens; null for none. */
const nameOf = (first: number, run: number): Unit | null =>
  run > 0 ? { first, end: first + run, entry: NAME } : null;

/** The best hit; in "Russian Security Council Secretary" the state, as the title inside goes further than the body that it belongs to. */
function bestOf(
  ranked: readonly LexiconHit[],
  tokens: readonly Token[],
  i: number,
  end: number,
): LexiconHit | undefined {
  const best = ranked[0];
  const crossed =
    best?.entry.kind === "ministry" && ranked.length > 1 && titleCrosses(tokens, i, end, best.length);
  return (crossed && ranked.find((hit) => hit.entry.kind === "state")) || best;
}

/** "deputy army commander": the rank of the title behind it; "Deputy Minister of Foreign Affairs Ambassador X" is whole. */
const isDeputyOf = (
  { entry, length }: LexiconHit,
  tokens: readonly Token[],
  i: number,
  end: number,
): boolean =>
  entry.kind === "title" && length <= 2 && DEPUTY.holds(tokens[i]) && isTitleAt(tokens, i + length, end);

/** Whether a place, or a state's name that persons bear too, is a part of the longer name that starts there. */
const isInName = (
  { entry, length }: LexiconHit,
  tokens: readonly Token[],
  units: readonly Unit[],
  i: number,
  end: number,
): boolean =>
  entry.kind === "place" ||
  (entry.kind === "state" &&
    entry.ambiguous &&
    !isDashedState(tokens, i + length, end) &&
    !isBehindDash(units, tokens, i) &&
    !isOfTitle(units, tokens, i));

/** "Kenya Airways", "Turkish Airlines": a company or school, not the state whose name opens its own. */
const isEnterprise = (
  { entry, length }: LexiconHit,
  tokens: readonly Token[],
  i: number,
  run: number,
): boolean =>
  entry.kind === "state" && tokens.slice(i + length, i + run).some(({ lower }) => ENTERPRISES.has(lower));

/** "President of Chad Ali Musa", "Ambassador to Jordan Lia Roe": a state's name behind the "of" of a title, or where somebody is accredited. */
function isOfTitle(units: readonly Unit[], tokens: readonly Token[], i: number): boolean {
  const before = units.at(-1);
  const link = tokens[i - 1]?.lower;
  return (
    before?.entry.kind === "title" &&
    before.end === i - 1 &&
    (link === "of" || (link === "to" && before.entry.readings.some(({ post }) => post === "ambassador")))
  );
}

/** "President Nursultan Nazarbayev", "Prime Minister Israel Katz": how many tokens a name has whose first word is a place's; 0 where none stands there. */
function givenName(tokens: readonly Token[], hit: LexiconHit | undefined, i: number, end: number): number {
  if (hit?.length !== 1 || i + 1 >= end) return 0;
  const { entry } = hit;
  const place = entry.kind === "place" || (entry.kind === "state" && entry.form !== "demonym");
  const run = place && tokens[i + 1]?.upos === "PROPN" ? nameRun(tokens, i + 1, end) : 0;
  return run > 0 && lexicon().find(tokens, i + 1, end).length === 0 ? run + 1 : 0;
}

/** Rulers' titles that are given names too. */
const GIVEN_NAMES: ReadonlySet<string> = new Set("sultan emir amir".split(" "));

/** "Sultan al-Muraikhi", "the minister of industry, Sultan Ahmed X": rulers go by their given names, and hold no other office. */
function isGivenName(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const { lower, text } = tokens[i] as Token;
  if (!GIVEN_NAMES.has(lower) || !startsUpper(text)) return false;
  if (isOneOf(tokens[i + 1]?.lower, "al", "bin", "ibn", "ben", "el", "ould")) return true;
  const stop = tokens[i - 1]?.text === "," ? i - 1 : i;
  const office = units.findLast(({ entry }) => entry.kind === "title");
  return (
    office?.entry.kind === "title" &&
    office.end > stop - 6 &&
    units[units.length - 1]?.end === stop &&
    !office.entry.readings.some(({ post }) => post === "head_of_state")
  );
}

/** Titles that ministries write in capitals. */
const ABBREVIATED = new WordList("fm pm eam dpm");

/** "FM Lavrov", "Indian PM Modi", "the Iranian FM said"; "3 PM" and "98.7 FM" are none. */
const isAbbreviatedTitle = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]+$/.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.upos !== "NUM" &&
  (startsUpper(tokens[at + 1]?.text ?? "") ||
    isPossessive(tokens[at - 1]?.lower ?? "") ||
    endsState(tokens, at));

/** Whether the words before a token are a state's name or adjective of one or two words. */
const endsState = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(
    (length) =>
      at >= length &&
      lexicon()
        .find(tokens, at - length, at)
        .some((hit) => hit.length === length && hit.entry.kind === "state"),
  );

/** The hits at a token that fit its sentence, best first. */
function rank(hits: readonly LexiconHit[], tokens: readonly Token[], at: number, end: number): LexiconHit[] {
  const token = tokens[at] as Token;
  const fitting = hits.filter(
    (hit) =>
      !(hit.length === 1 && ABBREVIATED.holds(token) && !isAbbreviatedTitle(tokens, at)) &&
      (fits(hit.entry, token, hit.length) || isRankBeforeName(hit.entry, tokens, at, end)) &&
      !opensDoubleName(hit.entry, tokens, at, hit.length) &&
      !takesStatesWord(hit, tokens, at),
  );
  if (fitting.length > 1)
    fitting.sort(
      (a, b) =>
        b.length - a.length ||
        (PRIORITY[a.entry.kind] ?? 9) - (PRIORITY[b.entry.kind] ?? 9) ||
        Number(isAmbiguous(a.entry)) - Number(isAmbiguous(b.entry)),
    );
  return fitting;
}

/** "the president of the Republic of the Congo": the republic is the state's, where its name goes on. */
const takesStatesWord = ({ entry, length }: LexiconHit, tokens: readonly Token[], at: number): boolean =>
  entry.kind === "title" &&
  tokens[at + length - 1]?.lower === "republic" &&
  tokens[at + length]?.lower === "of";

const isTitleEnd = (units: readonly Unit[], i: number): boolean => {
  const last = units[units.length - 1];
  return last?.end === i && last.entry.kind === "title";
};

/** "Chad-Niger talks": a name that persons bear too is a state's beside another state. */
const isDashedState = (tokens: readonly Token[], dash: number, end: number): boolean =>
  /^[-–/]$/.test(tokens[dash]?.text ?? "") &&
  lexicon()
    .find(tokens, dash + 1, end)
    .some(({ entry }) => entry.kind === "state");

/** "the Togo-Niger Dialogue": the second of two states. */
function isBehindDash(units: readonly Unit[], tokens: readonly Token[], i: number): boolean {
  const before = units.at(-1);
  return before?.entry.kind === "state" && before.end === i - 1 && /^[-–/]$/.test(tokens[i - 1]?.text ?? "");
}

function titleCrosses(tokens: readonly Token[], at: number, end: number, length: number): boolean {
  for (let k = at + 1; k < at + length; k++)
    for (const hit of lexicon().find(tokens, k, end))
      if (hit.entry.kind === "title" && k + hit.length > at + length) return true;
  return false;
}

/** "led by General Christian Tshiwewe": an adjective to the tagger, before a name of two words or more. */
const isRankBeforeName = (entry: LexiconEntry, tokens: readonly Token[], at: number, end: number): boolean =>
  entry.kind === "title" &&
  entry.readings.some(({ post }) => post === "military_officer") &&
  startsUpper((tokens[at] as Token).text) &&
  at + 1 < end &&
  nameRun(tokens, at + 1, end) > 1 &&
  canBePerson(tokens.slice(at + 1, at + 1 + nameRun(tokens, at + 1, end)).map(({ text }) => text));
