/** Takes the environment and a stream, gives how to write on it: width and colours. */

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

/** Folds a text at spaces to lines of at most `width` characters, each but the first indented; a longer word is cut. */
export function fold(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  const room = Math.max(1, width - indent.length);
  for (const word of text
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .flatMap((long) => pieces(long, room))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}

function pieces(word: string, room: number): string[] {
  const out: string[] = [];
  for (let at = 0; at < word.length; at += room) out.push(word.slice(at, at + room));
  return out;
}
