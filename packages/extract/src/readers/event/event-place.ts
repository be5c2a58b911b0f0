/** Takes a stretch of tokens, gives the places named in it. */

import type { Token } from "@readout/english";
import { UNNAMED_PLACES } from "../../data/event-words.ts";
import type { PlaceDraft } from "../../drafts.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { createPlace } from "../../place-draft.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { BEFORE_PLACE, readPlace } from "../meeting/place/place-named.ts";
import { isNamedDay } from "../time/calendar.ts";

/** The first place behind a preposition in `[from, end)`; null where none is named. */
export function placeBehind(report: Report, from: number, end: number): PlaceDraft | null {
  for (let m = mentionAt(report, from); m < report.mentions.length; m++) {
    if ((report.mentions[m] as Mention).firstToken >= end) return null;
    const place = readPlace(report, m);
    if (place) return place;
  }
  return null;
}

/** The places of the list that starts at a token ("A, B and C", "Doha, Qatar"); a name that no list has counts too where `open`. */
export function placesAt(report: Report, from: number, end: number, open: boolean): PlaceDraft[] {
  const { tokens } = report.analysed;
  const places: PlaceDraft[] = [];
  let i = from;
  while (i < end) {
    const token = tokens[i] as Token;
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && isPlace(mention)) {
      if (modifies(tokens, mention.endToken, end)) break;
      const next = report.mentions[mentionAt(report, mention.endToken)];
      const within =
        next !== undefined &&
        mention.kind === "place" &&
        tokens[mention.endToken]?.text === "," &&
        next.firstToken === mention.endToken + 1 &&
        next.kind === "state" &&
        (next.entity === mention.entity || mention.entity === null);
      const stop = within ? (next as Mention) : mention;
      places.push(
        createPlace(report.text, { start: mention.start, end: stop.end }, mention.entity ?? stop.entity),
      );
      i = stop.endToken;
    } else if (
      places.length === 0 &&
      open &&
      token.xpos === "NNP" &&
      !(mention?.firstToken === i && mention.entity)
    ) {
      let stop = i + 1;
      while (stop < end && tokens[stop]?.xpos === "NNP") stop++;
      places.push(
        createPlace(report.text, { start: token.start, end: (tokens[stop - 1] as Token).end }, null),
      );
      i = stop;
    } else if (places.length === 0 ? BEFORE_PLACE.holds(token) || token.upos === "ADJ" : LINKS.holds(token))
      i++;
    else break;
  }
  return places;
}

const LINKS = new WordList(", and the then to as well");

const isPlace = (mention: Mention): boolean =>
  mention.kind === "place" || (mention.kind === "state" && mention.form !== "demonym");

/** "the United States Holocaust Memorial Museum", "Chile's desert": the name belongs to another noun. */
function modifies(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at];
  // "arrived in Vienna Tuesday"
  if (!next || at >= end || isNamedDay(next)) return false;
  return next.upos === "NOUN" || next.xpos.startsWith("NNP") || isPossessive(next.lower) || next.text === "-";
}

/** "the border area", "both capitals": where one can go that has no name. */
export function isUnnamedPlace(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) if (UNNAMED_PLACES.holds(tokens[i])) return true;
  return false;
}
