/** Takes the words of a source and who is named in them, tells whether they describe somebody who isn't: his people, or one of many. */
import type { Mention } from "../../mentions/unit/mention.ts";
import type { TextSpan } from "../../report.ts";

/** Whether a source is one of several or all of them, whom the text doesn't name. */
export function isOfMany(text: string, source: TextSpan, label: string, head: Mention | null): boolean {
  // "The Secretary and her counterparts": all who met, not the one who is named.
  if (/\band (?:his|her|their) (?:counterparts|colleagues|peers)$/i.test(label)) return true;
  // "One of them": of whom isn't said here.
  if (/^(?:one|two|some|several|another|both) of (?:them|those|these)$/i.test(label)) return true;
  // "a European ambassador"
  if (head?.actor?.startsWith("population:") && OF_REGION.test(label)) return true;
  return (
    head?.kind === "state" &&
    !head.person &&
    (standsWithin(text, source, head) || namesAnother(text, source, head))
  );
}

/** "Norvik, the Italian carmaker", "the Kenya Transporters Association", "the Growers Association of Chad": the state only says whose or of what land another is. */
function namesAnother(text: string, source: TextSpan, { start, end, form }: Mention): boolean {
  const rest = text.slice(end, source.end);
  const behind = rest.replace(/^['’]s?(?= )/, "");
  if (form === "demonym" || behind !== rest) return /^ \p{L}/u.test(behind) && !OF_ITS_OWN.test(behind);
  return (
    (/^ \p{Lu}/u.test(behind) && !OF_ITS_OWN.test(behind)) || OF_LAND.test(text.slice(source.start, start))
  );
}

/** Behind a demonym, those by whom a state speaks. */
const OF_ITS_OWN =
  /^(?: [\p{L}-]+){0,3}? (?:and\b|or\b|sides?\b|capital|ministry|counterpart|negotiat|represent|states?\b|nation|statement|announce|strateg)/iu;

/** "the Bank of" */
const OF_LAND = /\p{Lu}\p{Ll}{2,20} of (?:the )?$/u;

/** Whether a source is somebody else who belongs to its head: "Lund’s office", "the President’s team", "Lund allies". */
export function isOfAnother(text: string, source: TextSpan, label: string, head: Mention | null): boolean {
  if (head && (head.person || head.kind === "office") && OF_PRESS.test(label)) return true;
  return head?.person
    ? isOwner(text, head, source.end) || OF_HIS.test(label.slice(head.end - source.start))
    : ANONYMOUS.test(label);
}

/** Whose spokesman speaks: a name with a possessive inside a source. */
export const isOwner = (text: string, mention: Mention, end: number): boolean =>
  mention.end + 2 < end && /^[’']s /.test(text.slice(mention.end, mention.end + 3));

/** "A commander of the garrison in Mali": the state is where somebody unnamed is; "officials in Mali" are its own. */
function standsWithin(text: string, source: TextSpan, state: Mention): boolean {
  const before = text.slice(source.start, state.start);
  return (
    /\s(?:in|at|near|inside|outside)\s(?:the\s)?$/i.test(before) &&
    !/^(?:the\s|some\s|many\s|several\s)?(?:\p{Ll}+\s)?(?:officials|authorities|leaders|lawmakers|media|reports)\sin\s(?:the\s)?$/iu.test(
      before,
    )
  );
}

/** "a European ambassador", "the Central Asian countries": those of a region whom the text doesn't name. */
const OF_REGION = /^an? |\b(?:countries|states|nations|governments|members|parties|ministers|leaders)$/i;

/** Nouns of those who are quoted without a name. */
export const ANONYMOUS =
  /\b(?:officials?|sources?|spokes(?:man|woman|person)|diplomats?|aides?|advis[eo]rs?|lawyers?|experts?|analysts?|witness(?:es)?|residents?|reporters?|critics)\b/i;

/** Words of a description that somebody's name hangs on: "A spokesman for", "a senior official travelling with". */
export const hangsOn = (words: string): boolean => ANONYMOUS.test(words) && HANGING.test(words);

const HANGING = /\s(?:for|of|to|with|by|accompanying|representing)(?: the)? (?:\p{L}+ )?$/u;

/** What stands behind the name of somebody whose people speak: "Lund allies", "Lund supporters". */
const OF_HIS =
  /^ (?:[a-zß-ɏ]+ )?(?:allies|aides|advis[eo]rs|associates|officials|supporters|loyalists|opponents|critics|lawyers|directors|representatives)$/i;

/** "the press service of the President", "the president’s press-service": his people, not he. */
const OF_PRESS = /\bpress[- ](?:service|office|department)\b/i;
