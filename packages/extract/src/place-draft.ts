/** Takes a span that names a place and whose it is, gives the place with the zone of that state. */
import type { PlaceDraft } from "./drafts.ts";
import { STATE_BY_CODE } from "./mentions/lexicon/lexicon.ts";
import type { TextSpan } from "./report.ts";

/** A place by its name in the text and the state it lies in; `entity` may be an organisation, which has no ground. */
export function createPlace(
  text: string,
  { start, end }: TextSpan,
  entity: string | null,
  rule: string | null = null,
): PlaceDraft {
  const iso3 = entity?.length === 3 ? entity : null;
  return {
    name: rule === "dateline" ? inLowerCase(text.slice(start, end)) : text.slice(start, end),
    iso3,
    zone: iso3 ? (STATE_BY_CODE.get(iso3)?.zone ?? null) : null,
    span: { start, end },
    rule,
  };
}

const LINKS = new Set(["AU", "DE", "DA", "DO", "OF", "AND"]);

/** "ADDIS ABABA" as the text below has it, "Addis Ababa": a dateline's capitals are no part of the name. Abbreviations stay. */
function inLowerCase(name: string): string {
  if (name.length < 4 || name.toUpperCase() !== name) return name;
  return name.replace(/[^\s\-'’]+/g, (word, at: number) =>
    word.includes(".")
      ? word
      : at > 0 && LINKS.has(word)
        ? word.toLowerCase()
        : `${word[0]}${word.slice(1).toLowerCase()}`,
  );
}
