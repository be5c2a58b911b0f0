/** Takes a report, gives the figures in it with their unit, what they count and how exact they are. */
import type { Token } from "@readout/english";
import { FRACTIONS, MODIFIERS, type QuantityOperator } from "../data/number-words.ts";
import { UNITS } from "../data/time-words.ts";
import { COUNTED_SINGLY, CURRENCIES, LABEL_NOUNS, POPULATION_NOUNS } from "../data/unit-words.ts";
import { isRead, type Report } from "../report.ts";
import { type NumberReading, readNumber } from "./quantity/number.ts";
import { type CountedPhrase, readCounted } from "./quantity/phrase.ts";
import { readTimes, type TimeDraft } from "./times.ts";

/**
 * A figure: offsets in UTF-16 code units, half-open. `value` where one is given, else `low`/`high`. `unit` is a plain noun
 * ("people", "doses"), "percent", "share of …", a unit of time in the singular or an ISO 4217 code. `derivedFrom` are
 * indexes into the same list: a figure computed from others, which the text doesn't state.
 */
export interface QuantityDraft {
  start: number;
  end: number;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  about: string;
  modifier: string | null;
  op: QuantityOperator;
  derivedFrom: number[];
}

/** Time rules whose words hold a number of units; every other time expression is a date, and its numbers aren't counts. */
const LENGTH_RULES = new Set([
  "length",
  "ago",
  "offset_from_event",
  "offset_from_undated_event",
  "offset_from_day_before",
  "window_from_publication",
  "window_to_publication",
  "duration_back_from_publication",
  "start_of_known_duration",
  "start_of_event_ago",
  "since_ago",
  "deadline_length",
  "from_publication",
  "unanchored",
]);

interface Scene {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

interface Found {
  readonly draft: QuantityDraft;
  /** Index after the last token of the figure. */
  readonly next: number;
  /** Where the whole begins behind "half of", "10% of"; -1 for plain counts. */
  readonly wholeAt: number;
}

/** The figures of a report, in the order of the text; a derived one follows those it comes from. Linear; never throws. */
export function readQuantities(
  report: Report,
  times: readonly TimeDraft[] = readTimes(report),
): QuantityDraft[] {
  const { analysed, text } = report;
  const drafts: QuantityDraft[] = [];
  let time = 0;
  for (const sentence of analysed.sentences) {
    if (!isRead(report, sentence)) continue;
    const scene: Scene = {
      tokens: analysed.tokens,
      first: sentence.firstToken,
      end: sentence.endToken,
      text,
    };
    let share: { index: number; wholeAt: number } | null = null;
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const token = analysed.tokens[i] as Token;
      while (time < times.length && (times[time] as TimeDraft).end <= token.start) time++;
      const within = times[time];
      const inTime = within !== undefined && within.start <= token.start && token.start < within.end;
      if (inTime && !LENGTH_RULES.has(within.rule)) {
        i++;
        continue;
      }
      const found = readFigure(scene, i, inTime);
      if (found === null) {
        i++;
        continue;
      }
      drafts.push(found.draft);
      const index = drafts.length - 1;
      if (share !== null) {
        const derived = wholeOf(scene, drafts, share, i, index);
        if (derived !== null) drafts.push(derived);
      }
      share = found.wholeAt >= 0 ? { index, wholeAt: found.wholeAt } : null;
      i = Math.max(found.next, i + 1);
    }
  }
  return drafts;
}

const wordAt = ({ tokens, first, end }: Scene, i: number): string =>
  i >= first && i < end ? (tokens[i]?.lower ?? "") : "";

function readFigure(scene: Scene, i: number, inTime: boolean): Found | null {
  return readShare(scene, i) ?? readMoney(scene, i) ?? readRange(scene, i) ?? readCount(scene, i, inTime);
}

/** The modifier that ends before token `i`, and the token it starts at. */
function modifierBefore(
  scene: Scene,
  i: number,
): { from: number; text: string | null; op: QuantityOperator } {
  for (const [phrase, op] of MODIFIERS) {
    const words = phrase.split(" ");
    const from = i - words.length;
    if (from >= scene.first && words.every((word, k) => wordAt(scene, from + k) === word)) {
      // "hand over 30 men": the verb's own particle.
      if (phrase === "over")
        if (
          /^(hand|turn|take|took|taken|give|gave|carry|bring|pull|send|sign)(?:s|ed|ing)?$/.test(
            wordAt(scene, from - 1),
          )
        )
          continue;
      // "over" may be a place or a time ("over two days of talks"), which is told by the words round it elsewhere.
      return { from, text: phrase, op };
    }
  }
  return { from: i, text: null, op: "=" };
}

/** "half of Syria's population", "two-thirds of members", "a third of the seats", "half the country". */
function readShare(scene: Scene, i: number): Found | null {
  const { tokens } = scene;
  let at = i;
  let value: number | undefined;
  const word = wordAt(scene, i);
  if (tokens[i + 1]?.text === "-" && FRACTIONS.has(`${word}-${wordAt(scene, i + 2)}`)) {
    value = FRACTIONS.get(`${word}-${wordAt(scene, i + 2)}`);
    at = i + 3;
  } else if (FRACTIONS.has(`${word}-${wordAt(scene, i + 1)}`)) {
    value = FRACTIONS.get(`${word}-${wordAt(scene, i + 1)}`);
    at = i + 2;
  } else if (word.includes("-") || word === "half") {
    value = FRACTIONS.get(word);
    at = i + 1;
  } else if (word === "a" || word === "one") {
    const name = wordAt(scene, i + 1);
    value = name === "half" ? undefined : FRACTIONS.get(name);
    at = i + 2;
  }
  if (value === undefined) return null;
  const link = wordAt(scene, at);
  let wholeAt = at;
  if (link === "of") wholeAt = at + 1;
  else if (!["the", "its", "their", "all"].includes(link)) return null;
  if (
    wordAt(scene, i - 1) === "-" ||
    ["first", "second", "other", "latter", "in"].includes(wordAt(scene, i - 1))
  )
    return null;
  const multiple = multipleOf(scene, i, wholeAt, value);
  if (multiple !== null) return multiple;
  if (link === "of" && /^(them|these|those|whom)$/.test(wordAt(scene, wholeAt))) {
    const { from, text, op } = modifierBefore(scene, i);
    const about = nounsFrom(scene, wholeAt + 1);
    const draft = make(scene, from, wholeAt + 1, {
      value,
      unit: `share of ${wordAt(scene, wholeAt)}`,
      about,
      modifier: text,
      op,
    });
    return { draft, next: wholeAt + 1, wholeAt: -1 };
  }
  let stop = wholeAt;
  while (
    stop < scene.end &&
    stop < wholeAt + 9 &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$|^$/.test(partOf(tokens[stop]))
  )
    stop++;
  if (stop === wholeAt) return null;
  const whole = textOf(scene, wholeAt, stop);
  if (whole === "") return null;
  const { from, text, op } = modifierBefore(scene, i);
  const draft = make(scene, from, stop, {
    value,
    unit: `share of ${withoutArticle(whole)}`,
    about: verbBefore(scene, from),
    modifier: text,
    op,
  });
  return { draft, next: wholeAt, wholeAt };
}

/** "a quarter of a billion dollars" is a number of dollars, not a share of them. */
function multipleOf(scene: Scene, i: number, at: number, value: number): Found | null {
  if (wordAt(scene, at) !== "a" && wordAt(scene, at) !== "one") return null;
  const number = readNumber(scene.tokens, at, scene.end);
  const counted = number === null ? null : readCounted(scene.tokens, number.next, scene.end);
  if (number === null || counted === null || number.value === null || number.value < 12) return null;
  return counting(scene, i, { ...number, value: number.value * value }, counted);
}

/** The part of speech that a noun phrase may hold; possessives pass as an empty string. */
const partOf = (token: Token | undefined): string =>
  token === undefined
    ? "X"
    : token.xpos === "POS" || token.xpos === "PRP$" || token.xpos === "HYPH"
      ? ""
      : token.upos;

const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an|all) /i, "");

/** "$3.5 billion", "€3bn in aid", "US$5 million". */
function readMoney(scene: Scene, i: number): Found | null {
  const symbol = wordAt(scene, i);
  const code = symbol.length <= 4 && /[$€£¥₹₽₺₪]/.test(symbol) ? CURRENCIES.get(symbol) : undefined;
  if (code === undefined) return null;
  const number = readNumber(scene.tokens, i + 1, scene.end);
  if (number === null || number.value === null) return null;
  const before = wordAt(scene, i - 1);
  const prefix =
    (before === "us" || before === "u.s.") && scene.tokens[i - 1]?.end === scene.tokens[i]?.start ? 1 : 0;
  const { from, text, op } = modifierBefore(scene, i - prefix);
  let { next } = number;
  let high: number | null = null;
  const joint = wordAt(scene, next);
  // "grew from $2 billion to $3 billion" are two figures, not a range.
  if ((joint === "to" && before !== "from") || joint === "-" || joint === "–") {
    const at = CURRENCIES.get(wordAt(scene, next + 1)) === code ? next + 2 : next + 1;
    const other = readNumber(scene.tokens, at, scene.end);
    if (other !== null && other.value !== null && other.value > number.value) {
      high = other.value;
      next = other.next;
    }
  }
  const about = moneyAbout(scene, next);
  const value = high === null ? number.value : null;
  const draft = make(scene, from, next, {
    value,
    low: high === null ? null : number.value,
    high,
    unit: code,
    about,
    modifier: text,
    op,
  });
  return { draft, next, wholeAt: -1 };
}

/** "in humanitarian aid", "worth of weapons", "for schools"; a hyphen or noun behind ("a $5 billion loan"). */
function moneyAbout(scene: Scene, next: number): string {
  let at = next;
  if (wordAt(scene, at) === "worth") at++;
  if (["in", "of", "for"].includes(wordAt(scene, at))) at++;
  return nounsFrom(scene, at);
}

function nounsFrom(scene: Scene, at: number): string {
  let stop = at;
  while (stop < scene.end && stop < at + 5 && /^(?:NOUN|PROPN|ADJ)$|^$/.test(partOf(scene.tokens[stop])))
    stop++;
  while (stop > at && partOf(scene.tokens[stop - 1]) !== "NOUN" && partOf(scene.tokens[stop - 1]) !== "PROPN")
    stop--;
  const about = textOf(scene, at, stop);
  return CURRENCIES.has(about.toLowerCase()) ? "" : about;
}

/** "20 to 30 people", "between 20 and 30 people", "20-30%". */
function readRange(scene: Scene, i: number): Found | null {
  const between = wordAt(scene, i) === "between" ? 1 : 0;
  const low = readNumber(scene.tokens, i + between, scene.end);
  if (low === null || low.value === null) return null;
  const joint = wordAt(scene, low.next);
  if (joint === "to" && wordAt(scene, i - 1) === "from") return null;
  const links = between === 1 ? ["and"] : ["to", "-", "–", "or"];
  if (!links.includes(joint)) return null;
  const high = readNumber(scene.tokens, low.next + 1, scene.end);
  if (high === null || high.value === null || refused(scene, i + between)) return null;
  const scale = high.value / low.value;
  // "10 to 12 million": the scale stands with the second number.
  const first =
    low.value < 1000 && high.value >= 1e3 && low.figures && scale > 1000
      ? low.value * 10 ** (Math.floor(Math.log10(high.value) / 3) * 3)
      : low.value;
  if (high.value <= first) return null;
  const counted = readCounted(scene.tokens, high.next, scene.end);
  if (counted === null) return null;
  const { from, text, op } = modifierBefore(scene, i);
  const draft = make(scene, from, counted.next, {
    value: null,
    low: first * counted.times,
    high: high.value * counted.times,
    unit: counted.unit,
    about: aboutOf(scene, counted, from),
    modifier: text,
    op,
  });
  return { draft, next: counted.next, wholeAt: -1 };
}

/** Whether the number at `i` is a label, part of a name or of a code rather than a count. */
function refused(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const token = tokens[i] as Token;
  const before = i > scene.first ? tokens[i - 1] : undefined;
  if (before !== undefined) {
    const touching = before.end === token.start;
    if (LABEL_NOUNS.has(before.lower)) return true;
    // "COVID-19 vaccines", "F-16 jets", "555-0100", "1:30", "5/10"
    if (touching && /[-–+/:#.\u2010\u2011\u2060]$/.test(scene.text.slice(token.start - 1, token.start)))
      return true;
    // A number behind a name is its model or edition ("Boeing 737 planes").
    if (before.upos === "PROPN" && /^\d/.test(token.text) && !isMonthLike(before)) return true;
    // "Two Holy Mosques", "Five Eyes": a capital inside the sentence makes it a name.
    if (
      isCapital(token) &&
      before.text !== "“" &&
      before.text !== '"' &&
      before.text !== ":" &&
      before.text !== "—" &&
      before.text !== "–"
    )
      return true;
  }
  const after = tokens[i + 1];
  return after !== undefined && i + 1 < scene.end && after.start === token.end && /^[+/:]$/.test(after.text);
}

const isCapital = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text);
const isMonthLike = (token: Token): boolean => token.text.endsWith(".") || token.lower === "u.s.";

function readCount(scene: Scene, i: number, inTime: boolean): Found | null {
  const { tokens } = scene;
  const word = wordAt(scene, i);
  // "a week after", "over a decade ago": one unit, where a time expression says so.
  if ((word === "a" || word === "an") && inTime) {
    const unit = UNITS.get(wordAt(scene, i + 1));
    if (unit !== undefined) {
      const counted = readCounted(tokens, i + 1, scene.end);
      if (counted !== null)
        return counting(scene, i, { next: i + 1, value: 1, low: null, figures: false }, counted);
    }
  }
  const number = readNumber(tokens, i, scene.end);
  if (number === null || refused(scene, i)) return null;
  const single = COUNTED_SINGLY.has(wordAt(scene, number.next));
  if (number.value === 1 && word === "one" && !single && !UNITS.has(wordAt(scene, number.next))) return null;
  if (number.value === 0) return null;
  const counted = readCounted(tokens, number.next, scene.end);
  if (counted === null) return readPopulation(scene, i, number);
  if (counted.isTime && wordAt(scene, counted.next) === "old") return null;
  // "1990s", "2021 elections": a bare year before a plural.
  if (
    /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? "") &&
    number.next === i + 1 &&
    !counted.isTime &&
    counted.unit !== "people" &&
    counted.unit !== "percent"
  )
    return null;
  if (
    number.value !== null &&
    number.figures === false &&
    number.value < 2 &&
    !single &&
    !counted.isTime &&
    counted.unit !== "percent"
  )
    return null;
  return counting(scene, i, number, counted);
}

function counting(scene: Scene, i: number, number: NumberReading, counted: CountedPhrase): Found {
  const vague = number.value === null;
  const { from, text, op } = modifierBefore(scene, i);
  const after =
    wordAt(scene, counted.next) === "or" && /^(?:more|so|fewer|less)$/.test(wordAt(scene, counted.next + 1))
      ? wordAt(scene, counted.next + 1)
      : null;
  const finalOp: QuantityOperator =
    after === "more" ? ">=" : after === "so" ? "~" : after !== null ? "<=" : vague && op === "=" ? ">=" : op;
  const words = textOf(scene, i, number.next);
  const draft = make(scene, from, counted.next, {
    value: number.value === null ? null : tidy(number.value * counted.times),
    low: number.low === null ? null : number.low * counted.times,
    unit: counted.unit,
    about: aboutOf(scene, counted, from),
    modifier: vague ? words : after === null ? text : `or ${after}`,
    op: finalOp,
  });
  const of = counted.unit === "percent" && wordAt(scene, counted.next) === "of" ? counted.next + 1 : -1;
  return { draft, next: counted.next, wholeAt: of };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** "a population of 23 million": people, counted by the noun before. */
function readPopulation(scene: Scene, i: number, number: NumberReading): Found | null {
  if (number.value === null || number.value < 10) return null;
  const { from, text, op } = modifierBefore(scene, i);
  if (text !== null && isPeopleAlone(scene, number))
    return {
      draft: make(scene, from, number.next, {
        value: number.value,
        unit: "people",
        about: verbBefore(scene, from),
        modifier: text,
        op,
      }),
      next: number.next,
      wholeAt: -1,
    };
  if (wordAt(scene, from - 1) !== "of" || !POPULATION_NOUNS.has(wordAt(scene, from - 2))) return null;
  let start = from - 2;
  while (
    start > scene.first &&
    start > from - 9 &&
    /^(?:NOUN|PROPN|ADJ)$|^$/.test(partOf(scene.tokens[start - 1]))
  )
    start--;
  const draft = make(scene, start, number.next, {
    value: number.value,
    unit: "people",
    about: textOf(scene, start, from - 1),
    modifier: text,
    op,
  });
  return { draft, next: number.next, wholeAt: -1 };
}

/** "forcing nearly 2,300 to leave", "at least 24 million are hungry": a figure by itself that does something is people. */
function isPeopleAlone({ tokens, end }: Scene, { next, figures }: NumberReading): boolean {
  const after = next < end ? tokens[next] : undefined;
  if (!figures || after === undefined) return false;
  if (after.lower === "to") return tokens[next + 1]?.xpos === "VB";
  return /^(are|were|have|remain|remained|fled|died)$/.test(after.lower);
}

/** The figure that a share of a stated whole comes to, where the whole is named right behind "of". */
function wholeOf(
  scene: Scene,
  drafts: readonly QuantityDraft[],
  share: { index: number; wholeAt: number },
  at: number,
  index: number,
): QuantityDraft | null {
  const part = drafts[share.index] as QuantityDraft;
  const whole = drafts[index] as QuantityDraft;
  if (
    part.value === null ||
    whole.value === null ||
    whole.unit === "percent" ||
    whole.unit.startsWith("share")
  )
    return null;
  for (let k = share.wholeAt; k < at; k++) {
    const { lower } = scene.tokens[k] as Token;
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADV)$|^$/.test(partOf(scene.tokens[k])) && lower !== "of") return null;
  }
  const factor = part.unit === "percent" ? part.value / 100 : part.value;
  return {
    start: part.start,
    end: Math.max(part.end, whole.end),
    value: tidy(factor * whole.value),
    low: null,
    high: null,
    unit: whole.unit,
    about: part.about || whole.about,
    modifier: part.modifier,
    op: part.op,
    derivedFrom: [share.index, index],
  };
}

/** What a count is about: the words before its head, else the verb next to it. */
function aboutOf(scene: Scene, counted: CountedPhrase, from: number): string {
  const [start, stop] = counted.about;
  if (stop > start) return textOf(scene, start, stop);
  if (counted.isTime) return nounAfterOf(scene, counted.next);
  return verbAfter(scene, counted.next) || verbBefore(scene, from) || nounAfterOf(scene, counted.next);
}

function verbBefore(scene: Scene, from: number): string {
  const token = from - 1 >= scene.first ? scene.tokens[from - 1] : undefined;
  return token !== undefined && token.upos === "VERB" ? token.lower : "";
}

function verbAfter(scene: Scene, next: number): string {
  for (let k = next; k < Math.min(scene.end, next + 3); k++) {
    const token = scene.tokens[k];
    if (token?.upos === "VERB") return token.xpos === "VBG" && k === next ? "" : token.lower;
    if (token?.upos !== "AUX" && token?.upos !== "ADV") return "";
  }
  return "";
}

function nounAfterOf(scene: Scene, next: number): string {
  return wordAt(scene, next) === "of" ? nounsFrom(scene, next + 1) : "";
}

/** The text of the tokens `[from, next)`, white space as single spaces, at most 120 characters. */
function textOf({ tokens, text }: Scene, from: number, next: number): string {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined || next <= from) return "";
  return text
    .slice(first.start, Math.min(last.end, first.start + 120))
    .replace(/\s+/g, " ")
    .trim();
}

type Fields = Pick<QuantityDraft, "unit" | "about" | "modifier" | "op" | "value"> &
  Partial<Pick<QuantityDraft, "low" | "high">>;

function make({ tokens }: Scene, from: number, next: number, fields: Fields): QuantityDraft {
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[next - 1] as Token).end,
    low: null,
    high: null,
    ...fields,
    derivedFrom: [],
  };
}
