/** Takes a sentence's tokens, gives units: the lexicon's entries as they stand in the sentence, longest first, and runs of capitalised names. */
import type { Token } from "@readout/english";
import { DEPUTY } from "../data/mention-words.ts";
import { type Lexicon, type LexiconEntry, type LexiconHit, lexicon, startsUpper } from "./lexicon.ts";

/** A stretch of tokens `[first, end)` (document token indices) with what the lexicon says of it; `name` is a run of capitals it doesn't know. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly entry: LexiconEntry | { readonly kind: "name" };
}

const PRIORITY: Record<string, number> = {
  ministry: 0,
  title: 1,
  state: 2,
  organisation: 3,
  armed_group: 3,
  outlet: 4,
  place: 5,
};
const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "bint",
  "de",
  "da",
  "di",
  "del",
  "della",
  "van",
  "von",
  "der",
  "den",
  "le",
  "la",
  "du",
  "dos",
  "ould",
  "abu",
  "ul",
  "ur",
  "ben",
]);

/** "Abdullah II" */
const ROMAN = /^(?:[IVX]{2,5}|V|X)$/;

/** "J." */
const isInitial = (text: string): boolean =>
  text.length === 2 && text.charCodeAt(1) === 0x2e && text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;

const NOT_NAMES = new Set(
  (
    "q the a an and or but in on at of for to from by with after before as if when while following during since under over he she it they we i you this that these those his her their our its " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "madam madame excellency majesty highness hold holds held host hosts meet meets peace mr mrs ms dr sir joint statement readout meeting summit call talks conference ministerial forum agreement accord treaty declaration council committee group working high level " +
    "today yesterday tomorrow earlier later also however yet meanwhile on behalf question answer moderator north south east west northern southern eastern western acting interim former caretaker outgoing incoming expanded bilateral trilateral quadrilateral multilateral virtual selection election elections travel travels traveling travelling trip trips visit visits remarks opening closing regarding concerning"
  ).split(" "),
);

/** Words before a name that are no part of it. */
const FORMS_OF_ADDRESS = new Set(
  "right rt. dr. dr mr. mr mrs. mrs ms. ms h.e. hon. honorable honourable holiness sayyed sayyid seyyed mullah gen. lt. maj. col. adm. brig. capt. sgt. cmdr. lt.-gen. amb. shri smt smt. prof. eng. engr. engr datuk dato ybhg. yb. dasho md.".split(
    " ",
  ),
);

/** Words that make a run of capitals something other than a person. */
/** Words of headlines in capitals behind a name: "President X Announces Key Nominees", "Secretary Y Opening Remarks". */
const HEADLINE_WORDS = new Set(
  (
    "announces announcing announced appoints appointing nominates launches launching highlights highlighting honors honoring " +
    "hosts hosting delivers delivering welcomes welcoming visits visiting travels travel signs signing issues issuing meets " +
    "makes takes calls convenes opening closing remarks statement holds receives attends addresses chairs co-chairs leads speaks participates concludes arrives thanks urges " +
    "congratulates departs discusses affirms reaffirms reiterates condemns pays presents accepts attending addressing receiving"
  ).split(" "),
);
const THING_WORDS = new Set(
  (
    "llc plc gmbh limited incorporated holdings industries materials motors technologies technology systems solutions pharmaceuticals electronics semiconductors petroleum capital partners ventures labs airways energy number " +
    "foundation university institute center centre company corporation corp inc ltd bank group party movement front union association agency airlines airport act accord accords agreement plan pact treaty protocol convention charter " +
    "initiative strategy program programme forum conference summit dialogue committee commission council court congress parliament assembly house office street avenue square palace hotel museum mosque church war day week games cup prize award " +
    "resolution article chapter security nations states republic kingdom federation region province district city river sea ocean island islands strait gulf valley desert peninsula coast bridge dam pipeline army navy force forces brigade " +
    "cyclone hurricane typhoon storm operation exercise governments countries quartet affairs department ministry bureau directorate secretariat authority embassy mission team media news times post press journal network television radio"
  ).split(" "),
);

/** Last words of a field of work that nobody bears: "Director of Economic Cooperation". */
const FIELDS = new Set(
  "affairs cooperation relations security intelligence development defense defence diplomacy policy economy finance operations coordination management".split(
    " ",
  ),
);

const DETERMINERS = new Set(
  "some all each every both any no another either neither which whose what whichever whatever such half many several few most".split(
    " ",
  ),
);

const isNameWord = (token: Token): boolean =>
  startsUpper(token.text) &&
  (token.text.charCodeAt(0) < 128 || /\p{L}/u.test(token.text)) &&
  !NOT_NAMES.has(token.lower) &&
  (token.upos === "PROPN" ||
    token.upos === "NOUN" ||
    token.upos === "ADJ" ||
    token.upos === "X" ||
    token.upos === "VERB" ||
    token.upos === "INTJ" ||
    // "Therese", whatever the tagger makes of it.
    (token.upos === "DET" && !DETERMINERS.has(token.lower)));

/** The units of the tokens `[first, end)`, left to right, not overlapping. */
export function findUnits(tokens: readonly Token[], first: number, end: number): Unit[] {
  const units: Unit[] = [];
  const table = lexicon();
  let i = first;
  while (i < end) {
    const token = tokens[i] as Token;
    const hits = table.find(tokens, i, end);
    if (hits.length === 0 && !startsUpper(token.text)) {
      const run = isTitleEnd(units, i) && PARTICLES.has(token.lower) ? particleRun(tokens, i, end) : 0;
      if (run > 0) units.push({ first: i, end: i + run, entry: { kind: "name" } });
      i += Math.max(1, run);
      continue;
    }
    const ranked = hits.length === 0 ? hits : rank(hits, tokens, i, end);
    // "Russian Security Council Secretary": the title inside goes further than the body that it belongs to.
    const best =
      ranked[0]?.entry.kind === "ministry" &&
      ranked.length > 1 &&
      titleCrosses(tokens, i, end, ranked[0].length)
        ? (ranked.find((hit) => hit.entry.kind === "state") ?? ranked[0])
        : ranked[0];
    // "deputy army commander": the rank of the title behind it.
    if (best?.entry.kind === "title" && DEPUTY.has(token.lower) && isTitleAt(tokens, i + best.length, end)) {
      i++;
      continue;
    }
    const run = nameRun(tokens, i, end);
    if (best && run > best.length && isGivenName(tokens, units, i)) {
      units.push({ first: i, end: i + run, entry: { kind: "name" } });
      i += run;
    } else if (
      best &&
      (best.entry.kind !== "place" || run <= best.length) &&
      !(
        best.entry.kind === "state" &&
        best.entry.ambiguous &&
        run > best.length &&
        !isDashedState(table, tokens, i + best.length, end)
      )
    ) {
      units.push({ first: i, end: i + best.length, entry: best.entry });
      i += best.length;
    } else if (run > 0) {
      units.push({ first: i, end: i + run, entry: { kind: "name" } });
      i += run;
    } else i++;
  }
  return units;
}

/** Rulers' titles that are given names too. */
const GIVEN_NAMES = /^(?:sultan|emir|amir)$/;

/** "Sultan al-Muraikhi", "the minister of industry, Sultan Ahmed X": rulers go by their given names, and hold no other office. */
function isGivenName(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const { lower, text } = tokens[i] as Token;
  if (!GIVEN_NAMES.test(lower) || !startsUpper(text)) return false;
  if (/^(?:al|bin|ibn|ben|el|ould)$/.test(tokens[i + 1]?.lower ?? "")) return true;
  const stop = tokens[i - 1]?.text === "," ? i - 1 : i;
  const office = units.findLast(({ entry }) => entry.kind === "title");
  return (
    office?.entry.kind === "title" &&
    office.end > stop - 6 &&
    units[units.length - 1]?.end === stop &&
    !office.entry.readings.some(({ post }) => post === "head_of_state")
  );
}

/** A word that another state has as its own: "Belgrade" is Serbia's before it is that of a state that is gone. */
const isAmbiguous = (entry: LexiconEntry): boolean => entry.kind === "state" && entry.ambiguous;

/** The hits at a token that fit its sentence, best first. */
function rank(hits: readonly LexiconHit[], tokens: readonly Token[], at: number, end: number): LexiconHit[] {
  const token = tokens[at] as Token;
  const fitting = hits.filter(
    (hit) =>
      (fits(hit.entry, token, hit.length) || isRankBeforeName(hit.entry, tokens, at, end)) &&
      !opensDoubleName(hit.entry, tokens, at, hit.length),
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

const isTitleEnd = (units: readonly Unit[], i: number): boolean => {
  const last = units[units.length - 1];
  return last?.end === i && last.entry.kind === "title";
};

/** Length of "von der Leyen" behind a title; 0 where no name follows the particles. */
function particleRun(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (i < end && PARTICLES.has((tokens[i] as Token).lower)) i++;
  const run = i < end ? nameRun(tokens, i, end) : 0;
  return run === 0 ? 0 : i - at + run;
}

/** "Chad-Niger talks": a name that persons bear too is a state's beside another state. */
const isDashedState = (table: Lexicon, tokens: readonly Token[], dash: number, end: number): boolean =>
  /^[-–/]$/.test(tokens[dash]?.text ?? "") &&
  table.find(tokens, dash + 1, end).some(({ entry }) => entry.kind === "state");

function titleCrosses(tokens: readonly Token[], at: number, end: number, length: number): boolean {
  for (let k = at + 1; k < at + length; k++)
    for (const hit of lexicon().find(tokens, k, end))
      if (hit.entry.kind === "title" && k + hit.length > at + length) return true;
  return false;
}

function fits(entry: LexiconEntry, token: Token, length: number): boolean {
  if (entry.kind === "state" && entry.form === "name" && length === 1 && !startsUpper(token.text))
    return false;
  if (
    entry.kind === "title" &&
    length === 1 &&
    (token.upos === "VERB" || token.upos === "AUX" || token.upos === "ADV")
  )
    return false;
  // "is Secretary Blinken": an adjective to the tagger, and yet a proper noun.
  if (entry.kind === "title" && length === 1 && token.upos === "ADJ")
    return token.xpos === "NNP" && startsUpper(token.text);
  return true;
}

/** "led by General Christian Tshiwewe": an adjective to the tagger, before a name of two words or more. */
const isRankBeforeName = (entry: LexiconEntry, tokens: readonly Token[], at: number, end: number): boolean =>
  entry.kind === "title" &&
  entry.readings.some(({ post }) => post === "military_officer") &&
  startsUpper((tokens[at] as Token).text) &&
  at + 1 < end &&
  nameRun(tokens, at + 1, end) > 1 &&
  canBePerson(tokens.slice(at + 1, at + 1 + nameRun(tokens, at + 1, end)).map(({ text }) => text));

const isTitleAt = (tokens: readonly Token[], at: number, end: number): boolean =>
  lexicon()
    .find(tokens, at, end)
    .some(({ entry }) => entry.kind === "title");

/** "Amir-Abdollahian", "Sheikh-Omar": the first half of a double name is no title. */
const opensDoubleName = (
  entry: LexiconEntry,
  tokens: readonly Token[],
  at: number,
  length: number,
): boolean => {
  const [dash, next] = [tokens[at + 1], tokens[at + 2]];
  return (
    entry.kind === "title" &&
    length === 1 &&
    dash?.text === "-" &&
    next !== undefined &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    startsUpper(next.text) &&
    startsUpper((tokens[at] as Token).text) &&
    isNameWord(next) &&
    !isTitleAt(tokens, at + 2, at + 3)
  );
};

/** Length of the run of name words at a token; 0 where none starts. It stops before anything that the lexicon knows as a state, office or organisation. */
function nameRun(tokens: readonly Token[], at: number, end: number): number {
  const head = tokens[at] as Token;
  if ((!isNameWord(head) && !isInitial(head.text)) || FORMS_OF_ADDRESS.has(head.lower)) return 0;
  let i = at;
  while (i < end) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    // "Hassan Sheikh Mohamud": the title is a part of the name.
    const inside =
      i > at &&
      /^(?:sh(?:ei|ai)kh|sultan|[ae]mir)$/.test(token.lower) &&
      next !== undefined &&
      isNameWord(next);
    // "Therese Kayikwamba Wagner": a group's name that closes a person's.
    const surname = i - at > 1 && isGroupAlone(tokens, i, end);
    if (i > at && ((!inside && !surname && known(tokens, i, end)) || isOfHeadline(token, next))) break;
    if (isNameWord(token) || isInitial(token.text) || (i > at && ROMAN.test(token.text))) i++;
    else if (
      (token.text === "-" || token.text === "–") &&
      i > at &&
      next &&
      i + 1 < end &&
      touches(tokens, i - 1) &&
      touches(tokens, i) &&
      /^\p{L}/u.test(next.text)
    )
      i += 2;
    else if (
      PARTICLES.has(token.lower) &&
      i > at &&
      next &&
      i + 1 < end &&
      (isNameWord(next) || next.text === "-" || PARTICLES.has(next.lower))
    )
      i++;
    else break;
  }
  return i - at;
}

/** A single capitalised word that is known as an armed group's name and as nothing else. */
function isGroupAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const hits = lexicon().find(tokens, at, end);
  return (
    /^\p{Lu}\p{Ll}+$/u.test((tokens[at] as Token).text) &&
    hits.length > 0 &&
    hits.every(
      ({ entry, length }) => entry.kind === "organisation" && entry.type === "armed_group" && length === 1,
    )
  );
}

/** "En Route" opens the rest of a headline; "En-lai" is a name. */
const isOfHeadline = (token: Token, next: Token | undefined): boolean =>
  HEADLINE_WORDS.has(token.lower) || (token.lower === "en" && next?.lower === "route");

const touches = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).end === (tokens[i + 1] as Token | undefined)?.start;

function known(tokens: readonly Token[], at: number, end: number): boolean {
  return lexicon()
    .find(tokens, at, end)
    .some(
      (hit) =>
        hit.entry.kind !== "place" &&
        hit.entry.kind !== "outlet" &&
        !isAmbiguous(hit.entry) &&
        fits(hit.entry, tokens[at] as Token, hit.length) &&
        !opensDoubleName(hit.entry, tokens, at, hit.length),
    );
}

/** Whether a run of capitals can be a person's name: no word in it is a common noun of institutions. */
export function canBePerson(words: readonly string[]): boolean {
  return (
    words.every((word) => !THING_WORDS.has(word.toLowerCase())) &&
    !(words.length > 1 && FIELDS.has((words[words.length - 1] ?? "").toLowerCase())) &&
    words.some((word) => word.length > 1 && /\p{Ll}/u.test(word)) &&
    !/^\p{Lu}+$/u.test(words.join(""))
  );
}
