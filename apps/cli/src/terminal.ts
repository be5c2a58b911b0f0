/** Takes the environment and a stream, gives how to write on it: width and colours. */
import stringWidth from "fast-string-width";

/** What the terminal wants. `columns` is at most 100: longer lines are hard to read. */
export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

/** Colour only on a terminal that wants it: NO_COLOR and TERM=dumb switch it off, FORCE_COLOR on. */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  let colour = Boolean(stream.isTTY) && TERM !== "dumb";
  if (FORCE_COLOR) colour = FORCE_COLOR !== "0";
  if (NO_COLOR) colour = false;
  return { columns: Math.max(60, Math.min(100, stream.columns ?? 88)), colour };
}

/** Styles by name; plain text where colour is off. */
export function styleOf(
  terminal: Terminal,
): Record<"bold" | "dim" | "accent" | "warn", (text: string) => string> {
  const wrap = (code: number, end: number) => (text: string) =>
    terminal.colour ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  return { bold: wrap(1, 22), dim: wrap(2, 22), accent: wrap(36, 39), warn: wrap(33, 39) };
}

/** Folds a text at spaces to lines of at most `width` columns, each but the first indented; a longer word is cut. */
export function fold(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const room = Math.max(1, width - indent.length);
  for (const word of text
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .flatMap((long) => pieces(long, room))) {
    const wide = columnsOf(word);
    if (line !== "" && used + 1 + wide > width) {
      lines.push(line);
      line = indent + word;
      used = indent.length + wide;
    } else {
      used += line === "" ? wide : 1 + wide;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The columns that a text takes: a wide letter or an emoji takes two, a mark upon a letter none. */
export const columnsOf = (text: string): number => stringWidth(text);

/** A text filled up with blanks to so many columns. */
export const padColumns = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - columnsOf(text)));

const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

function pieces(word: string, room: number): string[] {
  if (columnsOf(word) <= room) return [word];
  const out = [""];
  let used = 0;
  for (const { segment } of CHARACTERS.segment(word)) {
    const wide = columnsOf(segment);
    if (used + wide > room && used > 0) {
      out.push("");
      used = 0;
    }
    out[out.length - 1] += segment;
    used += wide;
  }
  return out;
}

// Escape sequences, bells and the like, but for line breaks, tabs and the styles of `styleOf`; overrides of the writing direction.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /\u001b\[(?:1|2|22|33|36|39)m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]/g;

/** What a terminal may be sent of a text that others wrote: whatever would move its cursor, ring or hide words is replaced. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (found) => (found.length > 1 ? found : "\ufffd"));
