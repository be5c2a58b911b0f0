/** Takes the words at a preposition, gives the place that they name: "in Geneva", "at Camp David", "in Jeddah, Saudi Arabia", "in the Swiss capital". */

import type { Token } from "@readout/english";
import { TALKED_OF } from "../../../data/places.ts";
import { SCHEDULED_WORDS } from "../../../data/time-words.ts";
import type { PartyDraft, PlaceDraft } from "../../../drafts.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { findUnits } from "../../../mentions/unit/units.ts";
import { isOneOf } from "../../../one-of.ts";
import { createPlace } from "../../../place-draft.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { behindPlace, houseWelcomedTo } from "../contact/behind-host.ts";
import { capitalAt, ownTown, PREPOSITIONS, TOWNS } from "./capital.ts";

/** "in the same Doha hotel", "in the historic city of X". */
export const BEFORE_PLACE = new WordList(
  "both the a an same neutral beautiful historic capital city town village port resort border coastal lakeside seaside southern northern eastern western central of nearby saudi russian",
);

/** "in Loja on Tuesday": a name that no table knows and that nobody bears, behind "in". */
function isUnknownPlace(report: Report, mention: Mention): boolean {
  const { tokens } = report.analysed;
  if (
    mention.kind !== "person" ||
    mention.form !== "name" ||
    mention.post !== null ||
    mention.entity !== null
  )
    return false;
  const before = itemAt(tokens, mention.firstToken - 1)?.lower;
  // "at the border village of Tine"
  const led =
    before === "in" ||
    (before === "of" && TOWNS.holds(tokens[mention.firstToken - 2])) ||
    (before === "at" && tokens[mention.firstToken - 2]?.lower === "held");
  if (!led || mention.endToken - mention.firstToken > 3) return false;
  for (let i = mention.firstToken; i < mention.endToken; i++) if (tokens[i]?.upos !== "PROPN") return false;
  const next = tokens[mention.endToken]?.lower ?? "";
  return /^(?:[.,;)]|on|for|after|last|in|at|this|to|and|earlier|today|yesterday|when|where|before|as|instead|was|were|is|will|had|has)$/.test(
    next,
  );
}

const MISSIONS = /\b(?:mission|embassy|consulate|high commission)\b/i;

/** The place at mention `m` if a preposition of place governs it, with the state named behind the comma. */
export function readPlace(report: Report, m: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  const mention = report.mentions[m] as Mention;
  const town = capitalAt(report, mention) ?? ownTown(report, m);
  if (town !== null) return typeof town === "number" ? placeAt(report, town) : town;
  // "The next summit is scheduled for Bern"
  const set = tokens[mention.firstToken - 1]?.lower === "for" && tokens[mention.firstToken - 2];
  const isTown = mention.kind === "place" || mention.form === "metonym";
  if (set && SCHEDULED_WORDS.holds(set) && isTown) return placeAt(report, m);
  // "in the Saudi capital market"
  if (mention.kind === "state" && tokens[mention.endToken]?.lower === "capital") return null;
  if (
    mention.kind !== "place" &&
    !isUnknownPlace(report, mention) &&
    !(mention.form === "metonym" && BEFORE_PLACE.holds(tokens[mention.firstToken - 1])) &&
    !(mention.kind === "ministry" && itemAt(tokens, mention.firstToken - 1)?.lower === "the") &&
    !(mention.kind === "state" && (mention.form === "name" || mention.form === "abbreviation")) &&
    !isVatican(report, mention)
  )
    return null;
  // "at the U.S. Naval Academy in Annapolis": whose house it is.
  if (mention.form === "abbreviation" && tokens[mention.endToken]?.upos === "PROPN") return null;
  let i = mention.firstToken - 1;
  while (i >= 0) {
    const skipped = demonymAt(report, i);
    if (skipped === 0 && !BEFORE_PLACE.holds(tokens[i]) && !isKindOfTown(tokens, i)) break;
    i -= skipped || 1;
  }
  // "close to Bern"
  if (itemAt(tokens, i)?.lower === "to" && tokens[i - 1]?.lower === "close") return placeAt(report, m);
  const preposition = itemAt(tokens, i);
  if (!preposition || preposition.sentence !== mention.sentence || !PREPOSITIONS.holds(preposition))
    return null;
  // "at the State Department" is a house, "in the Foreign Ministry" may be anything.
  if (
    mention.kind === "ministry" &&
    preposition.lower !== "at" &&
    !HOUSE.test(report.text.slice(mention.start, mention.end))
  )
    return null;
  // "at the U.S. mission in Geneva": where it stands, not whose it is.
  if (mention.kind === "ministry" && MISSIONS.test(report.text.slice(mention.start, mention.end)))
    return seatOf(report, mention);
  if (/^['’]s$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) return null;
  return placeAt(report, m);
}

/** "at the Vatican": a state by its hill. */
const isVatican = ({ text }: Report, { kind, entity, start, end }: Mention): boolean =>
  kind === "state" && entity === "VAT" && /\bVatican\b/.test(text.slice(start, end));

/** A house by name, wherever one sits in it: "in the Oval Office". */
const HOUSE = /(?:^|\s)(?:House|Palace|Kremlin|Chancellery|Oval Office)$/;

/** "welcomed to Oslo the ministers", "welcomed X to the White House", "welcomed X to Oslo": the town or house behind "to"; null where it is no place by name. */
export function placeOfWelcome(report: Report, at: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  const house = houseWelcomedTo(tokens, at);
  let from = house < 0 ? at + 2 : house + 2;
  if (house < 0 && behindPlace(tokens, at + 1) === at + 1)
    while (from < at + 14 && !isOneOf(tokens[from - 1]?.lower, "to", ".")) from++;
  const m = mentionAt(report, from);
  const mention = report.mentions[m];
  return mention?.firstToken === from && isOneOf(mention.kind, "place", "ministry")
    ? placeAt(report, m)
    : null;
}

/** "the Cairo peace summit", "Geneva talks": the town that a contact's noun is named by; null where one of the parties is called so, or where it may be what they talk of. */
export function placeInName(report: Report, noun: number, parties: readonly PartyDraft[]): PlaceDraft | null {
  const { tokens } = report.analysed;
  let i = noun - 1;
  while (i > noun - 3 && isOneOf(tokens[i]?.upos, "NOUN", "ADJ") && startsLower(tokens[i]?.text ?? "")) i--;
  const m = mentionAt(report, i);
  const mention = report.mentions[m];
  if (mention?.endToken !== i + 1 || tokens[mention.firstToken - 1]?.text === "-") return null;
  if (TALKED_OF.has(report.text.slice(mention.start, mention.end).toLowerCase())) return null;
  const town = mention.kind === "place" || (mention.kind === "state" && mention.form === "metonym");
  const sits = parties.some(({ spans }) => spans.some(({ start }) => start === mention.start));
  return town && mention.entity !== null && !sits ? { ...placeAt(report, m), rule: "place_in_name" } : null;
}

/** "at the truce village of Panmunjom" */
const isKindOfTown = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i]?.upos, "NOUN", "ADJ", "PROPN") &&
  TOWNS.holds(tokens[i + 1]) &&
  tokens[i + 2]?.lower === "of";

/** "in the Cambodian capital Phnom Penh", "in the South Korean port of Busan": how many tokens the demonym has that ends with a token; 0 where none does. */
function demonymAt(report: Report, token: number): number {
  const mention = report.mentions[mentionAt(report, token + 1) - 1];
  return mention?.endToken === token + 1 && mention.form === "demonym" ? token + 1 - mention.firstToken : 0;
}

/** "the U.S. mission in Geneva": the town that ends its name, null where none does. */
function seatOf(report: Report, mention: Mention): PlaceDraft | null {
  const { tokens } = report.analysed;
  let i = mention.endToken - 1;
  while (i > mention.firstToken && tokens[i]?.lower !== "in") i--;
  const [unit] = i > mention.firstToken ? findUnits(tokens, i + 1, mention.endToken) : [];
  if (unit?.entry.kind !== "state" && unit?.entry.kind !== "place") return null;
  const span = { start: tokens[i + 1]?.start ?? mention.start, end: mention.end };
  return createPlace(report.text, span, unit.entry.iso3);
}

/** Whether a state is what acts: a verb behind it, or another state with which it is joined. */
function acts(report: Report, { endToken }: Mention): boolean {
  const { tokens } = report.analysed;
  return tokens[endToken]?.lower === "and"
    ? report.mentions[mentionAt(report, endToken)]?.firstToken === endToken + 1
    : isOneOf(tokens[endToken]?.upos, "AUX", "VERB") || isPossessive(tokens[endToken]?.lower ?? "");
}

/** The place at mention `m`, with the state named behind the comma. */
export function placeAt(report: Report, m: number): PlaceDraft {
  const { tokens } = report.analysed;
  const mention = report.mentions[m] as Mention;
  let end = mention.end;
  let { entity } = mention;
  const next = report.mentions[m + 1];
  // "in the Red Sea resort of Aqaba"
  const between = next ? tokens.slice(mention.endToken, next.firstToken).map(({ lower }) => lower) : [];
  if (
    next?.kind === "place" &&
    between.length > 1 &&
    between[between.length - 1] === "of" &&
    between.slice(0, -1).every((word) => TOWNS.has(word))
  )
    return placeAt(report, m + 1);
  // "at Dolmabahce Palace in Istanbul", "at the Foreign Ministry in Tbilisi"
  if (
    (mention.kind === "place" || mention.kind === "ministry") &&
    next?.kind === "place" &&
    between.length === 1 &&
    between[0] === "in"
  ) {
    const town = placeAt(report, m + 1);
    return {
      ...town,
      name: report.text.slice(mention.start, town.span.end),
      span: { start: mention.start, end: town.span.end },
    };
  }
  if (
    (mention.kind === "place" || isUnknownPlace(report, mention)) &&
    next &&
    next.firstToken === mention.endToken + 1 &&
    tokens[mention.endToken]?.lower === "," &&
    (next.kind === "state" || next.kind === "place") &&
    // "In Oslo, Chad said", "met in Ohrid, Montenegro and Bosnia look on": a state that acts.
    (entity === null || next.entity === null || entity === next.entity) &&
    !acts(report, next)
  ) {
    end = next.end;
    entity = next.entity ?? entity;
  }
  return createPlace(report.text, { start: mention.start, end }, entity);
}
