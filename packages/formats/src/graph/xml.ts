/** Takes a name, attributes and content, gives an XML element (XML 1.0), escaped. */

/**
 * An element. Content that is a text is escaped; a list holds elements already made, each on a line of its own; null or
 * nothing closes the tag at once. Characters that XML can't hold are left out.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly string[] | null = null,
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${given.join("")}`;
  if (content === null || content.length === 0) return `${start}/>`;
  const inside = typeof content === "string" ? escaped(content) : `\n${content.join("\n")}\n`;
  return `${start}>${inside}</${name}>`;
}

/** A document around its root. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written as they are, a reader would take these in an attribute for blanks.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
