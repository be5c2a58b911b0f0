/** Takes a line of credits, gives the people it names: "By Jane Doe and John Roe", "X in Y contributed to this report." */
import type { TextSpan } from "../report.ts";

/** A person credited, with the place printed beside the name. */
export interface CreditSpan extends TextSpan {
  readonly name: string;
  readonly place: string | null;
}

const PARTICLES = new Set("de da di del della van von der den al el bin ben ibn la le du dos ter".split(" "));
const OUTLET_WORD =
  /\b(?:Press|Reuters|AFP|AP|UPI|DPA|TASS|Xinhua|News|Times|Post|Agency|Journal|Staff|Writers?|Correspondents?|Bureau|BBC|CNN|Reporters?|Editors?|Guardian|Herald|Radio|Service)\b/;
const POST_LINE =
  /^(?:(?:Principal|Deputy|Acting|Assistant|Special|Senior|Under|Department|Presidential|State)\s)*(?:Secretary|Spokesperson|Spokesman|Spokeswoman|Minister|Prime Minister|President|Ambassador|Envoy|Representative|Director|Adviser|Advisor|Coordinator|Chargé)\b/;
const OFFICE_LINE = /^(?:Office|Bureau) of the (?:[A-Z][a-z]+ ?){1,4}$/;

interface Piece extends TextSpan {
  readonly text: string;
}

/** Pieces between commas, "and", "&", "|", ";" with their places; `base` is the offset of `line` in the document. */
function pieces(line: string, from: number, base: number): Piece[] {
  const found: Piece[] = [];
  let open = from;
  const close = (end: number, next: number): void => {
    let start = open;
    let stop = end;
    while (start < stop && line.charAt(start) === " ") start++;
    while (stop > start && " .".includes(line.charAt(stop - 1)) && !isInitial(line, stop)) stop--;
    if (stop > start) found.push({ text: line.slice(start, stop), start: base + start, end: base + stop });
    open = next;
  };
  for (let i = from; i < line.length; i++) {
    const char = line.charAt(i);
    if (char === "," || char === "|" || char === ";" || char === "&" || char === "/" || char === "\n")
      close(i, i + 1);
    else if (char === " " && line.startsWith(" and ", i)) {
      close(i, i + 5);
      i += 3;
    }
  }
  close(line.length, line.length);
  return found;
}

const isInitial = (line: string, stop: number): boolean =>
  line.charAt(stop - 1) === "." &&
  /(?:^|[ .])(?:\p{Lu}|Jr|Sr)$/u.test(line.slice(Math.max(0, stop - 4), stop - 1));

/** Whether words read as a person's name: two to five, capitalised but for particles. */
function isName(text: string, least = 2): boolean {
  const words = text.split(" ");
  if (words.length < least || words.length > 5 || text.length > 60) return false;
  return words.every((word, i) => (i > 0 && PARTICLES.has(word)) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
}

/** A byline; `signed` where it names an office beside the name, as who issues a text in his own name does. */
export interface Byline {
  readonly credits: CreditSpan[];
  readonly outlet: string | null;
  readonly signed: boolean;
}

/** The people and the outlet of a byline, or null where the line is none. `base` is the line's offset in the document. */
export function readByline(line: string, base: number): Byline | null {
  if (line.length > 120) return null;
  if (OFFICE_LINE.test(line)) return { credits: [], outlet: null, signed: false };
  if (/^by /i.test(line)) return namesOf(line, base);
  const comma = line.indexOf(", ");
  if (
    comma > 0 &&
    isName(line.slice(0, comma)) &&
    POST_LINE.test(line.slice(comma + 2)) &&
    !line.endsWith(".")
  ) {
    return {
      credits: [{ name: line.slice(0, comma), place: null, start: base, end: base + comma }],
      outlet: null,
      signed: true,
    };
  }
  return null;
}

function namesOf(line: string, base: number): Byline | null {
  const credits: CreditSpan[] = [];
  let outlet: string | null = null;
  for (const [index, piece] of pieces(line, 3, base).entries()) {
    const text = piece.text.replace(/^the /i, "");
    if (OUTLET_WORD.test(text) || (index > 0 && /\bPRESS\b|\bNEWS\b/.test(text))) {
      outlet ??= text;
      continue;
    }
    const inPlace = text.indexOf(" in ");
    const name = inPlace > 0 ? text.slice(0, inPlace) : text;
    if (isName(name)) {
      const place = inPlace > 0 ? text.slice(inPlace + 4) : null;
      credits.push({ name, place, start: piece.start, end: piece.start + name.length });
    } else if (index === 0) return null;
    else if (!isName(text, 1)) return null;
  }
  return credits.length > 0 ? { credits, outlet, signed: false } : null;
}

const CLOSERS = [
  " contributed to this report",
  " contributed to this story",
  " contributed to this article",
  " contributed reporting",
  " contributed",
];
const OPENERS = [
  "additional reporting by ",
  "reporting by ",
  "with reporting by ",
  "writing by ",
  "editing by ",
];

/** The people that a closing line credits, or null where the line credits nobody. */
export function readContributors(paragraph: string, base: number): CreditSpan[] | null {
  let line = paragraph.trimEnd();
  while (line.length > 0 && ".)]".includes(line.charAt(line.length - 1))) line = line.slice(0, -1);
  const lower = line.toLowerCase();
  const closer = CLOSERS.find((words) => lower.endsWith(words));
  if (closer !== undefined) {
    let body = line.slice(0, line.length - closer.length);
    if (body.endsWith(",")) body = body.slice(0, -1);
    if (body.endsWith(" also")) body = body.slice(0, -5);
    return placed(body, skipAffiliation(body), base);
  }
  const from = lower.startsWith("(") ? 1 : 0;
  const opener = OPENERS.find((words) => lower.startsWith(words, from));
  if (opener === undefined) return null;
  const semicolon = line.indexOf(";");
  const people = placed(semicolon > 0 ? line.slice(0, semicolon) : line, from + opener.length, base);
  return people;
}

/** Where the names begin behind "Associated Press writers", "AP correspondent". */
function skipAffiliation(line: string): number {
  const match = /^(?:[\p{L}.]+ ){0,4}?(?:writers?|journalists?|reporters?|correspondents?|staff) /u.exec(
    line.slice(0, 80),
  );
  return match === null ? 0 : match[0].length;
}

/** Names with places: after "in X", a lone capitalised piece ("Syria") belongs to the place, a longer one is the next name. */
function placed(line: string, from: number, base: number): CreditSpan[] | null {
  const credits: CreditSpan[] = [];
  let open: { name: string; start: number; place: string | null } | null = null;
  let end = 0;
  const close = (): void => {
    if (open !== null) credits.push({ name: open.name, place: open.place, start: open.start, end });
    open = null;
  };
  for (const piece of pieces(line, from, base)) {
    const cut = piece.text.search(/ (?:in|from|at) /);
    const name = cut > 0 ? piece.text.slice(0, cut) : piece.text;
    const current = open as { name: string; start: number; place: string | null } | null;
    if (cut < 0 && current !== null && current.place !== null && (!isName(name) || isRegion(name))) {
      open = { ...current, place: `${current.place}, ${name}` };
      end = piece.end;
      continue;
    }
    close();
    if (!isName(name)) return credits.length > 0 ? credits : null;
    open = {
      name,
      start: piece.start,
      place: cut > 0 ? piece.text.slice(piece.text.indexOf(" ", cut + 1) + 1) : null,
    };
    end = piece.end;
  }
  close();
  return credits.length > 0 ? credits : null;
}

/** Two-word regions and states that follow a city more often than they name a writer. */
const isRegion = (name: string): boolean =>
  /^(?:New|North|South|East|West|Northern|Southern|Saudi|United|Sri|El|Costa|San|Hong|Burkina|Sierra|British|Papua)\s/.test(
    name,
  ) ||
  /\s(?:Bank|Strip|Republic|Arabia|Kingdom|States|Emirates|Republic of Korea|Verde|Leone|Island|Islands)$/.test(
    name,
  );
