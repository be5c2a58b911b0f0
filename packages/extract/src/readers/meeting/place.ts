/** Takes a trigger, gives the place that stands by it: "in Geneva", "at Camp David", "in Jeddah, Saudi Arabia". */
import type { Token } from "@readout/english";
import { HELD_WORDS, MEETING_NOUNS } from "../../data/meeting-words.ts";
import type { PlaceDraft } from "../../drafts.ts";
import { STATE_BY_CODE } from "../../mentions/lexicon.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import { mentionAt } from "./parties.ts";

/** "on the margins of the summit in X": the place of the occasion is that of the meeting. */
const MARGINS = new Set([
  "margins",
  "margin",
  "sidelines",
  "sideline",
  "fringes",
  "edges",
  "occasion",
  "side",
  "eve",
]);
const CONTACT_WORDS = new Set(MEETING_NOUNS.map((noun) => noun.word));

/** Whether a noun of contact is another one than the trigger's: "during meetings in", "after the summit in". */
function isAnother(tokens: readonly Token[], trigger: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(trigger, at - 9); i--)
    if (["during", "after", "before", "following", "ahead"].includes(tokens[i]?.lower ?? "")) return true;
  return false;
}

const PREPOSITIONS = new Set(["in", "at", "near", "outside"]);

/** The first place behind the trigger in its clause, else the last one before it; null where none is named. */
export function placeNear(report: Report, trigger: number, first: number, end: number): PlaceDraft | null {
  let before: PlaceDraft | null = null;
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    const place = readPlace(report, m);
    if (!place) continue;
    if (mention.firstToken > trigger) {
      if (!leavesMeeting(report, trigger, mention.firstToken)) return place;
      break;
    }
    before = trigger - mention.firstToken < 8 ? place : before;
  }
  return before;
}

/** "… about the war in Ukraine", "the situation in Syria": a place inside the topic is no venue. */
function leavesMeeting(report: Report, trigger: number, place: number): boolean {
  const { tokens } = report.analysed;
  for (let i = trigger + 1; i < place; i++) {
    // What stands inside a name says nothing: "Holy See".
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && mention.endToken < place && mention.kind !== "pronoun") {
      i = mention.endToken - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (
      [
        "about",
        "regarding",
        "concerning",
        "over",
        "that",
        "to",
        "which",
        "where",
        "who",
        "aimed",
        "since",
      ].includes(token.lower)
    )
      return true;
    if (token.lower === "on" && tokens[i + 1]?.upos === "DET" && !MARGINS.has(tokens[i + 2]?.lower ?? ""))
      return true;
    if (token.upos === "VERB" && token.xpos !== "VBN" && !HELD_WORDS.has(token.lower)) return true;
    // "X's call with Y during meetings in Z": the place of the other meetings.
    if (CONTACT_WORDS.has(token.lower) && isAnother(tokens, trigger, i)) return true;
  }
  const head = tokens[place - 2] as Token | undefined;
  return (
    head !== undefined &&
    place - 2 > trigger &&
    [
      "situation",
      "war",
      "conflict",
      "crisis",
      "people",
      "developments",
      "operations",
      "forces",
      "government",
      "violence",
      "troops",
      "peace",
      "elections",
      "ambassador",
      "embassy",
    ].includes(head.lower)
  );
}

/** The place at mention `m` if a preposition of place governs it, with the state named behind the comma. */
export function readPlace(report: Report, m: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  const mention = report.mentions[m] as Mention;
  if (
    mention.kind !== "place" &&
    !(mention.kind === "ministry" && tokens[mention.firstToken - 1]?.lower === "the") &&
    !(mention.kind === "state" && (mention.form === "name" || mention.form === "abbreviation"))
  )
    return null;
  let i = mention.firstToken - 1;
  while (
    i >= 0 &&
    ["the", "beautiful", "historic", "capital", "city", "of", "nearby"].includes((tokens[i] as Token).lower)
  )
    i--;
  const preposition = tokens[i];
  if (!preposition || preposition.sentence !== mention.sentence || !PREPOSITIONS.has(preposition.lower))
    return null;
  // "at the State Department" is a house, "in the Foreign Ministry" may be anything.
  if (mention.kind === "ministry" && preposition.lower !== "at") return null;
  if (/^['’]s$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) return null;
  let end = mention.end;
  let { entity } = mention;
  const next = report.mentions[m + 1];
  if (
    mention.kind === "place" &&
    next &&
    next.firstToken === mention.endToken + 1 &&
    tokens[mention.endToken]?.lower === "," &&
    (next.kind === "state" || next.kind === "place")
  ) {
    end = next.end;
    entity = next.entity ?? entity;
  }
  return {
    name: report.text.slice(mention.start, end),
    iso3: entity !== null && entity.length === 3 ? entity : null,
    zone: entity ? (STATE_BY_CODE.get(entity)?.zone ?? null) : null,
    span: { start: mention.start, end },
    rule: null,
  };
}
