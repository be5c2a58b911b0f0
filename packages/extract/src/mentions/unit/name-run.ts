/** Takes a token, gives the run of capitalised words there that can be a person's name, up to what the lexicon knows as something else. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, QUOTING_VERBS } from "../../data/cues.ts";
import {
  FORMS_OF_ADDRESS,
  HEADLINE_WORDS,
  NAMELESS_DETERMINERS,
  NOT_NAMES,
  PARTICLES,
  THING_WORDS,
  WORK_FIELDS,
} from "../../data/name-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsLetter, startsUpper } from "../../letters.ts";
import { WordList } from "../../word-list.ts";
import { type LexiconEntry, lexicon } from "../lexicon/lexicon.ts";

/** "Abdullah II" */
const isRoman = (text: string): boolean =>
  text.length < 6 && text.charCodeAt(0) <= 0x58 && /^(?:[IVX]{2,5}|V|X)$/.test(text);

/** "J." */
const isInitial = (text: string): boolean =>
  text.length === 2 && text.charCodeAt(1) === 0x2e && text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;

const isNameWord = (token: Token): boolean =>
  startsUpper(token.text) &&
  (token.text.charCodeAt(0) < 128 || /\p{L}/u.test(token.text)) &&
  !NOT_NAMES.holds(token) &&
  (token.upos === "PROPN" ||
    token.upos === "NOUN" ||
    token.upos === "ADJ" ||
    token.upos === "X" ||
    // "Minister S Kagwe": the tagger's possessive.
    (token.xpos === "POS" && token.text === "S") ||
    token.upos === "VERB" ||
    token.upos === "INTJ" ||
    // "Larrondo spoke", "Berg met": to the tagger a comparative or a form of "be", none of which there are more.
    (/^(?:RBR|WRB|VBG)$/.test(token.xpos) && !CLOSED.holds(token)) ||
    // "McCully", "O'Sheehan": an adverb by its ending
    (token.text.slice(1) !== token.lower.slice(1) &&
      /^\p{Lu}(?:\p{Ll}+|['’])\p{Lu}\p{Ll}/u.test(token.text)) ||
    // "Therese", whatever the tagger makes of it.
    (token.upos === "DET" && !NAMELESS_DETERMINERS.holds(token)));

/** All comparatives of adverbs, question words and forms of "be" and "have" in "-ing". */
const CLOSED = new WordList(
  "more less further farther earlier later sooner better worse fewer longer closer nearer harder faster slower higher lower deeper when where how why whenever wherever being having",
);

/** A word that another state has as its own: "Belgrade" is Serbia's before it is that of a state that is gone. */
export const isAmbiguous = (entry: LexiconEntry): boolean => entry.kind === "state" && entry.ambiguous;

/** Length of "von der Leyen" or "al-Sisi" behind a title; 0 where no name follows the particles. */
export function particleRun(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (i < end && PARTICLES.holds(tokens[i])) i++;
  if (i > at && i < end && tokens[i]?.text === "-" && touches(tokens, i - 1) && touches(tokens, i)) i++;
  const run = i < end ? nameRun(tokens, i, end) : 0;
  return run === 0 ? 0 : i - at + run;
}

/** Whether a lexicon's entry of that many tokens can be what its first token is here, by its capital and its part of speech. */
export function fits(entry: LexiconEntry, token: Token, length: number): boolean {
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

/** Whether a title of the lexicon stands at a token. */
export const isTitleAt = (tokens: readonly Token[], at: number, end: number): boolean =>
  lexicon()
    .find(tokens, at, end)
    .some(({ entry }) => entry.kind === "title");

/** "Amir-Abdollahian", "Sheikh-Omar": the first half of a double name is no title. */
export const opensDoubleName = (
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

/** Titles and a faith that are names too. */
const NAMES_TOO = new WordList("sheikh shaikh sultan amir emir shia");

/** Length of the run of name words at a token; 0 where none starts. It stops before anything that the lexicon knows as a state, office or organisation. */
export function nameRun(tokens: readonly Token[], at: number, end: number): number {
  const head = tokens[at] as Token;
  if ((!isNameWord(head) && !isInitial(head.text)) || FORMS_OF_ADDRESS.holds(head)) return 0;
  // "Foreign Minister Receives Foreign Minister of A", "PM Receives Credentials": a headline's verb.
  if (HEADLINE_WORDS.holds(head)) return 0;
  if (isDeed(tokens, at)) return 0;
  let i = at;
  while (i < end) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    // "Hassan Sheikh Mohamud", "Mohammed Shia al-Sudani": the title is a part of the name.
    const inside =
      i > at && NAMES_TOO.holds(token) && next !== undefined && (isNameWord(next) || PARTICLES.holds(next));
    // "Therese Kayikwamba Wagner": a group's name that closes a person's.
    const surname = i - at > 1 && isGroupAlone(tokens, i, end);
    if (
      i > at &&
      ((!inside && !surname && known(tokens, i, end)) ||
        isOfHeadline(token, next) ||
        isDoing(token, next) ||
        leadsTitle(tokens, i, end))
    )
      break;
    if (
      isNameWord(token) ||
      isInitial(token.text) ||
      (i > at && (isRoman(token.text) || ELIDED.test(token.text)))
    )
      i++;
    else if (i > at && isNickname(tokens, i, end)) i += 3;
    // "Han Min In said": in running text no preposition has a capital.
    else if (token.text === "In" && i - at > 1 && i + 1 < end && /^\p{Ll}|^[,.]/u.test(next?.text ?? "")) i++;
    else if (
      (token.text === "-" || token.text === "–") &&
      i > at &&
      next &&
      i + 1 < end &&
      touches(tokens, i - 1) &&
      touches(tokens, i) &&
      startsLetter(next.text) &&
      !OF_COMPOUND.has(next.text)
    )
      i += 2;
    else if (
      PARTICLES.holds(token) &&
      i > at &&
      next &&
      i + 1 < end &&
      (isNameWord(next) || next.text === "-" || PARTICLES.holds(next))
    )
      i++;
    else break;
  }
  return i - at;
}

/** "d'Arc" */
const ELIDED = /^d['’]\p{Lu}/u;

/** "William “Bill” Lund": the marks round a given name, and the surname behind them. */
const isNickname = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 3 < end &&
  QUOTES.test((tokens[at] as Token).text) &&
  QUOTES.test((tokens[at + 2] as Token).text) &&
  isNameWord(tokens[at + 1] as Token) &&
  isNameWord(tokens[at + 3] as Token);

const QUOTES = /^(?:["“”]|``|'')$/;

/** "Quoting Hans Berg, his lawyer said S": a verb of speech that opens its sentence before a name is no part of it. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const { xpos, sentence } = tokens[at] as Token;
  if (xpos !== "VBG" || itemAt(tokens, at - 1)?.sentence === sentence) return false;
  const verb = lemmaAs(tokens[at] as Token, "VERB");
  return (CUES.has(verb) || QUOTING_VERBS.has(verb)) && startsUpper(tokens[at + 1]?.text ?? "");
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

/** "a Commonwealth-backed inquiry": no double name. */
const OF_COMPOUND: ReadonlySet<string> = new Set(
  "backed led based brokered mediated sponsored funded controlled held run owned born occupied initiated chaired hosted proposed linked aligned supported imposed style era wide".split(
    " ",
  ),
);

/** "En Route" opens the rest of a headline; "En-lai" is a name. */
const isOfHeadline = (token: Token, next: Token | undefined): boolean =>
  HEADLINE_WORDS.holds(token) || (token.lower === "en" && next?.lower === "route");

/** "President Lund Laying Out", "Lund Establishes the Initiative": a headline's verb in a capital. */
const isDoing = ({ upos, xpos }: Token, next: Token | undefined): boolean =>
  upos === "VERB" &&
  (xpos === "VBG" ? next !== undefined : xpos === "VBZ" && (next?.upos === "DET" || next?.xpos === "PRP$"));

/** "Lund Marks Important New Aim": a headline's word in -s before an adjective and a further capital, whatever its tag. */
const leadsTitle = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 < end &&
  tokens[at + 1]?.xpos === "JJ" &&
  [at + 1, at + 2].every((i) => startsUpper((tokens[i] as Token).text)) &&
  (tokens[at] as Token).lower.endsWith("s");

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
  // "D-Ohio", "T-shirts"
  if (words[1] === "-" && words[0]?.length === 1) return false;
  return (
    words.every((word) => !THING_WORDS.has(word.toLowerCase())) &&
    !(words.length > 1 && WORK_FIELDS.has((words[words.length - 1] ?? "").toLowerCase())) &&
    words.some((word) => word.length > 1 && /\p{Ll}/u.test(word))
  );
}
