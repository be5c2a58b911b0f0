/** Takes a trigger, gives the place that stands by it: "in Geneva", "at Camp David", "in Jeddah, Saudi Arabia". */
import type { Token } from "@readout/english";
import { HELD_WORDS, MARGINS, MEETING_NOUNS } from "../../data/meeting-words.ts";
import type { PlaceDraft } from "../../drafts.ts";
import { STATE_BY_CODE } from "../../mentions/lexicon.ts";
import type { Mention } from "../../mentions/mention.ts";
import { isPossessive } from "../../mentions/possessive.ts";
import { findUnits } from "../../mentions/units.ts";
import { mentionAt, type Report, type TextSpan } from "../../report.ts";
import { datelinePlace } from "./dateline-place.ts";
import { placeOfOccasion } from "./occasion.ts";

/** "in the same Doha hotel", "in the historic city of X". */
const SKIPPED = new Set(
  "the a an same beautiful historic capital city town port resort of nearby saudi russian".split(" "),
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
  const before = tokens[mention.firstToken - 1]?.lower;
  const led = before === "in" || (before === "at" && tokens[mention.firstToken - 2]?.lower === "held");
  if (!led || mention.endToken - mention.firstToken > 3) return false;
  for (let i = mention.firstToken; i < mention.endToken; i++) if (tokens[i]?.upos !== "PROPN") return false;
  const next = tokens[mention.endToken]?.lower ?? "";
  return /^(?:[.,;)]|on|for|after|last|in|at|this|to|and|earlier|today|yesterday|when|where|before|as|instead|was|were|is|will|had|has)$/.test(
    next,
  );
}

const CONTACT_WORDS = new Set(MEETING_NOUNS.map((noun) => noun.word));

/** Whether a noun of contact is another one than the trigger's: "during meetings in", "after the summit in". */
function isAnother(tokens: readonly Token[], trigger: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(trigger, at - 9); i--)
    if (["during", "after", "before", "following", "ahead"].includes(tokens[i]?.lower ?? "")) return true;
  return false;
}

const MISSIONS = /\b(?:mission|embassy|consulate|high commission)\b/i;
const TOWNS = new Set(["resort", "city", "town", "port", "capital", "village", "island"]);
const PREPOSITIONS = new Set(["in", "at", "near", "outside"]);

/** The first place behind the trigger in its clause, else the last one before it; null where none is named. */
export function placeNear(report: Report, trigger: number, first: number, end: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  let before: PlaceDraft | null = null;
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    const place = readPlace(report, m);
    if (!place) continue;
    if (mention.firstToken > trigger) {
      if (!leavesMeeting(report, trigger, mention.firstToken)) return place;
      // "a summit on peace in A closed in B": the topic's place isn't the last one.
      continue;
    }
    if (!isTopic(tokens, mention.firstToken)) before = trigger - mention.firstToken < 8 ? place : before;
  }
  return (
    before ??
    placeOfOccasion(tokens, trigger, end) ??
    placeOfWhere(report, trigger, first) ??
    placeOfHere(report, trigger, end)
  );
}

/** "In Geneva, Switzerland, the leaders of A and B met": the place that a clause opens with; null where it opens otherwise. */
export function openingPlace(report: Report, first: number): PlaceDraft | null {
  const m = mentionAt(report, first);
  const mention = report.mentions[m];
  return mention?.firstToken === first + 1 && report.analysed.tokens[mention.endToken]?.text === ","
    ? readPlace(report, m)
    : null;
}

/** "met here on Monday": where the dateline says that the report was written. */
function placeOfHere(report: Report, trigger: number, end: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  for (let i = trigger + 1; i < Math.min(end, trigger + HERE_WITHIN); i++)
    if (tokens[i]?.lower === "here") return leavesMeeting(report, trigger, i) ? null : datelinePlace(report);
  return null;
}

/** Words between a meeting and the "here" that is its place. */
const HERE_WITHIN = 24;

/** "I came from Tokyo, where I met X": the place that "where" takes up. */
function placeOfWhere(report: Report, trigger: number, first: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  for (let i = trigger - 1; i >= Math.max(first - 1, trigger - 6, 1); i--) {
    if (tokens[i]?.lower !== "where") continue;
    const m = mentionAt(report, i) - 1;
    const mention = report.mentions[m];
    const end = tokens[i - 1]?.text === "," ? i - 1 : i;
    return mention && mention.endToken === end && mention.kind === "place" ? placeAt(report, m) : null;
  }
  return null;
}

/** "… about the war in Ukraine", "the situation in Syria": a place inside the topic is no venue. */
function leavesMeeting(report: Report, trigger: number, place: number): boolean {
  const { tokens } = report.analysed;
  let left = false;
  let aside = false;
  for (let i = trigger + 1; i < place; i++) {
    // What stands inside a name says nothing: "Holy See".
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && mention.endToken < place && mention.kind !== "pronoun") {
      i = mention.endToken - 1;
      continue;
    }
    const token = tokens[i] as Token;
    // "The talks came to an end in X"
    if (token.lower === "came" && tokens[i + 1]?.lower === "to" && ENDED.test(tokens[i + 3]?.lower ?? "")) {
      left = false;
      i += 3;
      continue;
    }
    // "met Y, who is on a visit, at the palace in X": the comma that closes the relative clause.
    if (token.lower === "who") aside = true;
    else if (aside && token.text === "," && /^(?:at|in)$/.test(tokens[i + 1]?.lower ?? "")) {
      left = false;
      continue;
    }
    // "The talks on the settlement resumed in X": the verb takes up the talks again.
    if (HELD_WORDS.has(token.lower)) left = false;
    // "talks aimed at ending the war resumed in X": what they are about.
    else if (token.xpos === "VBG") left = true;
    else if (token.upos === "VERB" && token.xpos !== "VBN") return true;
    if (CONTACT_WORDS.has(token.lower) && isAnother(tokens, trigger, i)) return true;
    // "face to face", "back-to-back", "close to"
    const inPhrase =
      token.lower === "to" &&
      (tokens[i + 1]?.lower === "face" || /^(?:-|close)$/.test(tokens[i - 1]?.lower ?? ""));
    if (LEAVING.has(token.lower) && !inPhrase) left = true;
    if (token.lower === "on" && tokens[i + 1]?.upos === "DET" && !MARGINS.has(tokens[i + 2]?.lower ?? ""))
      left = true;
  }
  return left || (place - 2 > trigger && isTopic(tokens, place));
}

const ENDED = /^(?:end|close|halt|conclusion)$/;

/** "the situation in Syria", "stability in the Sahel": a place inside what is spoken of. */
function isTopic(tokens: readonly Token[], place: number): boolean {
  const preposition = tokens[place - 1]?.upos === "DET" ? place - 2 : place - 1;
  const head = tokens[preposition - 1];
  // "heads of state and government in Paris" are people.
  if (head?.lower === "government" && tokens[preposition - 2]?.lower === "and") return false;
  return head !== undefined && TOPIC_HEADS.has(head.lower);
}

const LEAVING = new Set("about regarding concerning over that to which where who aimed since".split(" "));
const TOPIC_HEADS = new Set(
  "situation war conflict crisis people developments operations forces government violence troops peace elections ambassador embassy stability security fighting hostilities transition ceasefire truce reconstruction investment".split(
    " ",
  ),
);

/** The place at mention `m` if a preposition of place governs it, with the state named behind the comma. */
export function readPlace(report: Report, m: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  const mention = report.mentions[m] as Mention;
  const capital = capitalAt(report, mention) ?? ownTown(report, m);
  if (capital) return capital;
  if (
    mention.kind !== "place" &&
    !isUnknownPlace(report, mention) &&
    !(mention.form === "metonym" && SKIPPED.has(tokens[mention.firstToken - 1]?.lower ?? "")) &&
    !(mention.kind === "ministry" && tokens[mention.firstToken - 1]?.lower === "the") &&
    !(mention.kind === "state" && (mention.form === "name" || mention.form === "abbreviation"))
  )
    return null;
  let i = mention.firstToken - 1;
  while (i >= 0 && (SKIPPED.has((tokens[i] as Token).lower) || isDemonym(report, i))) i--;
  // "close to Bern"
  if (tokens[i]?.lower === "to" && tokens[i - 1]?.lower === "close") return placeAt(report, m);
  const preposition = tokens[i];
  if (!preposition || preposition.sentence !== mention.sentence || !PREPOSITIONS.has(preposition.lower))
    return null;
  // "at the State Department" is a house, "in the Foreign Ministry" may be anything.
  if (mention.kind === "ministry" && preposition.lower !== "at") return null;
  // "at the U.S. mission in Geneva": where it stands, not whose it is.
  if (mention.kind === "ministry" && MISSIONS.test(report.text.slice(mention.start, mention.end)))
    return seatOf(report, mention);
  if (/^['’]s$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) return null;
  return placeAt(report, m);
}

/** "in the Jordanian capital": the capital of that state, by the table; null where another word follows. */
function capitalAt(report: Report, mention: Mention): PlaceDraft | null {
  const { tokens } = report.analysed;
  const state =
    mention.kind === "state" && mention.form === "demonym"
      ? STATE_BY_CODE.get(mention.entity ?? "")
      : undefined;
  const next = tokens[mention.endToken];
  if (
    !state?.capital ||
    next?.lower !== "capital" ||
    /^(?:PROPN|NOUN)$/.test(tokens[mention.endToken + 1]?.upos ?? "")
  )
    return null;
  const [article, preposition] = [tokens[mention.firstToken - 1], tokens[mention.firstToken - 2]];
  if (article?.lower !== "the" || preposition?.lower !== "in") return null;
  return capitalOf(state, { start: article.start, end: next.end });
}

const capitalOf = (
  { capital, iso3, zone }: { capital?: string | null; iso3: string; zone?: string | null },
  span: TextSpan,
): PlaceDraft => ({ name: capital ?? "", iso3, zone: zone ?? null, span, rule: "capital_of_state" });

/** "in Kazakhstan's capital, Nur-Sultan", "in Turkey's port city of Izmir", "in Jordan's capital": the town that is named, else the capital by the table. */
function ownTown(report: Report, m: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  const { kind, entity, firstToken, endToken, start } = report.mentions[m] as Mention;
  if (kind !== "state" || !PREPOSITIONS.has(tokens[firstToken - 1]?.lower ?? "")) return null;
  if (!isPossessive(tokens[endToken]?.lower ?? "")) return null;
  let i = endToken + 1;
  while (i < endToken + 4 && (tokens[i]?.upos === "ADJ" || TOWNS.has(tokens[i]?.lower ?? ""))) i++;
  const noun = tokens[i - 1];
  if (!noun || !TOWNS.has(noun.lower)) return null;
  const from = tokens[i]?.text === "," || tokens[i]?.lower === "of" ? i + 1 : i;
  const town = report.mentions[m + 1];
  if (town?.firstToken === from && (town.kind === "place" || isCapitalName(town, entity)))
    return placeAt(report, m + 1);
  const state = STATE_BY_CODE.get(entity ?? "");
  return state?.capital && noun.lower === "capital" && from === i
    ? capitalOf(state, { start, end: noun.end })
    : null;
}

/** A capital stands for its state elsewhere; behind its state's name it is the town. */
const isCapitalName = ({ kind, form, entity }: Mention, state: string | null): boolean =>
  kind === "state" && form === "metonym" && entity === state;

/** "in the Cambodian capital Phnom Penh" */
function isDemonym(report: Report, token: number): boolean {
  const mention = report.mentions[mentionAt(report, token)];
  return mention?.firstToken === token && mention.endToken === token + 1 && mention.form === "demonym";
}

/** "the U.S. mission in Geneva": the town that ends its name, null where none does. */
function seatOf(report: Report, mention: Mention): PlaceDraft | null {
  const { tokens } = report.analysed;
  let i = mention.endToken - 1;
  while (i > mention.firstToken && tokens[i]?.lower !== "in") i--;
  const [unit] = i > mention.firstToken ? findUnits(tokens, i + 1, mention.endToken) : [];
  if (unit?.entry.kind !== "state" && unit?.entry.kind !== "place") return null;
  const span = { start: tokens[i + 1]?.start ?? mention.start, end: mention.end };
  const { iso3 } = unit.entry;
  return {
    name: report.text.slice(span.start, span.end),
    iso3,
    zone: iso3 ? (STATE_BY_CODE.get(iso3)?.zone ?? null) : null,
    span,
    rule: null,
  };
}

/** Whether a state is what acts: a verb behind it, or another state with which it is joined. */
function acts(report: Report, { endToken }: Mention): boolean {
  const { tokens } = report.analysed;
  return tokens[endToken]?.lower === "and"
    ? report.mentions[mentionAt(report, endToken)]?.firstToken === endToken + 1
    : /^(?:AUX|VERB)$/.test(tokens[endToken]?.upos ?? "") || isPossessive(tokens[endToken]?.lower ?? "");
}

/** The place at mention `m`, with the state named behind the comma. */
function placeAt(report: Report, m: number): PlaceDraft {
  const { tokens } = report.analysed;
  const mention = report.mentions[m] as Mention;
  let end = mention.end;
  let { entity } = mention;
  const next = report.mentions[m + 1];
  // "in the Red Sea resort of Aqaba"
  const between = next ? tokens.slice(mention.endToken, next.firstToken).map(({ lower }) => lower) : [];
  if (next?.kind === "place" && between.length === 2 && between[1] === "of" && TOWNS.has(between[0] ?? ""))
    return placeAt(report, m + 1);
  // "at Dolmabahce Palace in Istanbul"
  if (mention.kind === "place" && next?.kind === "place" && between.length === 1 && between[0] === "in") {
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
  return {
    name: report.text.slice(mention.start, end),
    iso3: entity !== null && entity.length === 3 ? entity : null,
    zone: entity ? (STATE_BY_CODE.get(entity)?.zone ?? null) : null,
    span: { start: mention.start, end },
    rule: null,
  };
}
