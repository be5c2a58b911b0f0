/** Takes what a caller without types hands over, gives it as the readers need it, or says what is wrong with it. */
import { DOCUMENT_KINDS, ReadoutError, shorten } from "@readout/core";
import type { ExtractOptions } from "./document.ts";

const STRINGS = ["published", "outlet", "title", "url", "id", "licence"] as const;
const KNOWN: ReadonlySet<string> = new Set([...STRINGS, "kind", "ranks", "registry"]);

/**
 * The options without those that are null or an empty text: what a data set doesn't know. Throws ReadoutError `unsupported_input` for a
 * text that is no string, `invalid_option` for an option that there isn't, one of the wrong type or a `kind` that isn't one.
 */
export function givenOptions(text: unknown, options: unknown): ExtractOptions {
  if (typeof text !== "string")
    throw new ReadoutError(
      "unsupported_input",
      `expected the report's text as a string, got ${kindOf(text)}; decode bytes and take the text out of a record first`,
    );
  if (options === null || options === undefined) return {};
  if (typeof options !== "object")
    throw refused("options", 'an object such as { published: "2023-05-10" }', options);
  const given = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== null && value !== ""),
  );
  const [strange] =
    Object.entries(options).find(([name, value]) => value !== undefined && !KNOWN.has(name)) ?? [];
  if (strange !== undefined)
    throw new ReadoutError(
      "invalid_option",
      `extract: expected none but the options ${[...KNOWN].join(", ")}, got ${shorten(strange)}; correct its name or leave it out`,
    );
  for (const name of STRINGS)
    if (given[name] !== undefined && typeof given[name] !== "string")
      throw refused(name, "a string", given[name]);
  if (given.kind !== undefined && !DOCUMENT_KINDS.some((kind) => kind === given.kind))
    throw refused("kind", `one of ${DOCUMENT_KINDS.join(", ")}`, given.kind);
  return given;
}

const refused = (name: string, expected: string, came: unknown): ReadoutError =>
  new ReadoutError(
    "invalid_option",
    `extract: expected ${name} to be ${expected}, got ${kindOf(came)} ${shorten(came)}; pass that or leave it out`,
  );

const kindOf = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "an array"
      : value instanceof Date
        ? "a Date"
        : `a value of type ${typeof value}`;
