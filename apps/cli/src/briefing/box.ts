/** Takes lines of text, gives them in a frame of the terminal's width. */
import { columnsOf, padColumns, type Terminal } from "../terminal.ts";

/** A line of a box: what stands in it, and how it is styled once its width is settled. */
export interface BoxLine {
  readonly text: string;
  readonly style?: (text: string) => string;
}

/** The columns that a box leaves for its text. */
export const innerWidth = (terminal: Terminal): number => terminal.columns - 4;

/** A framed box with a title. Lines must be folded already: none may be longer than `innerWidth`. */
export function box(title: string, lines: readonly BoxLine[], terminal: Terminal): string[] {
  const width = innerWidth(terminal);
  const rule = "─".repeat(Math.max(0, width - columnsOf(title) - 1));
  return [
    `╭─ ${title} ${rule}╮`,
    ...lines.map(
      ({ text, style }) => `│ ${style ? style(text) : text}${padColumns("", width - columnsOf(text))} │`,
    ),
    `╰${"─".repeat(width + 2)}╯`,
  ];
}
