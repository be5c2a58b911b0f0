/** Takes a property of a calendar, gives its content line: escaped and folded (RFC 5545, 3.1 and 3.3.11). */

/** Octets of a line without its break; what is longer goes on in the next, behind a blank. */
const LONGEST = 75;

/** A text value: the four characters that have a meaning are escaped. */
export function textValue(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r\n?|\n/g, "\\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a calendar can't hold at all
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

/** A day as DATE has it: `2024-03-14` as `20240314`. */
export function dateValue(day: string): string {
  return day.replaceAll("-", "");
}

/** The line of a property, folded, without its break at the end. `parameters` may hold any text but line breaks. */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(parameters).map(([key, text]) => `;${key}=${parameterValue(text)}`);
  return folded(`${name}${given.join("")}:${value}`);
}

// A quotation mark can't be written in a parameter at all.
function parameterValue(text: string): string {
  const plain = text.replaceAll('"', "'").replace(/\p{Cc}/gu, " ");
  return /[,:;]/.test(plain) ? `"${plain}"` : plain;
}

function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      parts.push(part);
      [part, octets] = [" ", 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
