/** Takes a token, gives the year, season, fiscal year, decade or century named there. */

import { SEASONS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";
import { monthText, yearText } from "./calendar.ts";
import { yearAt } from "./calendar-date.ts";
import { type Footing, type Point, printed } from "./point.ts";
import { type Scene, wordAt } from "./scene.ts";

const COUNT_UNITS = new WordList(
  "% percent per million billion thousand km kilometers miles people dollars euros tons troops soldiers",
);

const ORDINAL_CENTURY = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** Ordinals in words that a century is told by, from the eighteenth on. */
export const CENTURY_WORDS = ["eighteenth", "nineteenth", "twentieth", "twenty-first"];

/** "the 1990s" → 199X, "the 21st century" → 20XX. */
export function readDecade(scene: Scene, i: number): Point | null {
  const at = wordAt(scene, i) === "the" ? i + 1 : i;
  const word = wordAt(scene, at);
  if (word.length >= 5 && word.length <= 6 && /^[12]\d\d0(?:s|'s|’s)$/.test(word)) {
    // "the 1800s" are a century; a decade of that name hardly ever is meant.
    return word.charAt(2) === "0" && word.charAt(1) !== "0"
      ? printed(i, at + 1, `${word.slice(0, 2)}XX`, "century")
      : printed(i, at + 1, `${word.slice(0, 3)}X`, "decade");
  }
  if (wordAt(scene, at + 1) !== "century") return null;
  const match = ORDINAL_CENTURY.exec(word);
  const number = match === null ? CENTURY_WORDS.indexOf(word) + 18 : Number(match[1]);
  if (number < (match === null ? 18 : 2) || number > 30) return null;
  return printed(i, at + 2, `${String(number - 1).padStart(2, "0")}XX`, "century");
}

/** "the spring of 2030", "winter 2029": a season with its year. */
export function readSeason(scene: Scene, i: number): Point | null {
  const at = wordAt(scene, i) === "the" ? i + 1 : i;
  const season = SEASONS.get(wordAt(scene, at));
  if (season === undefined) return null;
  const where = wordAt(scene, at + 1) === "of" ? at + 2 : at + 1;
  const year = where < scene.end ? yearAt(scene.tokens[where]) : 0;
  if (year < 1500 || year > 2100) return null;
  const [month, count] = season;
  const last = monthText(year, month + count - 1);
  return printed(i, where + 1, monthText(year, month), "season_of_year", last);
}

/** "fiscal year 2032", "FY32": the year by its number, whose months no text gives. */
export function readFiscalYear(scene: Scene, i: number): Point | null {
  let at = i;
  let figures = "";
  const named = wordAt(scene, at) === "fiscal" && wordAt(scene, at + 1) === "year";
  if (named || wordAt(scene, at) === "fy") {
    at += named ? 2 : 1;
    figures = wordAt(scene, at);
  } else if (!wordAt(scene, at).startsWith("fy")) return null;
  else figures = /^fy[’']?(\d{2}|\d{4})$/.exec(wordAt(scene, at))?.[1] ?? "";
  if (!/^(?:\d{2}|20\d{2})$/.test(figures)) return null;
  const year = figures.length === 2 ? 2000 + Number(figures) : Number(figures);
  return printed(i, at + 1, yearText(year), "fiscal_year");
}

/** A year of four figures where one can stand. */
export function readYear(scene: Scene, i: number, footing: Footing): Point | null {
  const year = i < scene.end ? yearAt(scene.tokens[i]) : 0;
  if (year < 1500 || year > 2100) return null;
  const after = i + 1 < scene.end ? scene.tokens[i + 1] : undefined;
  if (after !== undefined && (COUNT_UNITS.holds(after) || after.upos === "NUM")) return null;
  // "the 2030 Agenda" is a programme's name.
  if (after?.text === "Agenda") return null;
  const before = wordAt(scene, i - 1);
  if (
    before === "$" ||
    before === "€" ||
    before === "£" ||
    before === "no." ||
    before === "resolution" ||
    before === "unscr"
  )
    return null;
  if (footing === "alone") {
    // "the 2015 agreement", "a 2019 letter", "(2021)"; a bare number elsewhere may be anything.
    const determined =
      before === "the" ||
      before === "a" ||
      before === "its" ||
      before === "their" ||
      before === "'s" ||
      before === "’s";
    const attributive =
      determined && (after?.upos === "NOUN" || after?.upos === "PROPN" || after?.upos === "ADJ");
    const bracketed = before === "(" && after?.text === ")";
    if (!attributive && !bracketed) return null;
    if (year < 1900) return null;
  } else if (after !== undefined && after.xpos === "NNS" && wordAt(scene, i - 1) !== "the") return null;
  // "2014-2016", "2014–16", "2021/22"
  const joint = wordAt(scene, i + 1);
  if ((joint === "-" || joint === "–" || joint === "/") && i + 2 < scene.end) {
    const text = scene.tokens[i + 2]?.text ?? "";
    const other = /^\d{2}$/.test(text)
      ? Math.floor(year / 100) * 100 + Number(text)
      : yearAt(scene.tokens[i + 2]);
    if (other > year && other - year < 100)
      return printed(i, i + 3, yearText(year), "calendar_years", yearText(other));
  }
  return printed(i, i + 1, yearText(year), "calendar_year");
}
