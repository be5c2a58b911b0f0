/** Takes a text's raw mentions, adds names in capitals where they name somebody: whoever signs it, whoever a label gives the word to. */
import type { AnalysedText, Token } from "@readout/english";
import { HONORIFICS } from "../../data/mention-words.ts";
import { speakerLabelEnd } from "../../document/speaker-labels.ts";
import type { ParagraphRole } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { BLANK, type RawMention } from "../unit/raw-mention.ts";

/** The mentions in their order; the same list where no such name stands apart from them. Elsewhere capitals are headings. */
export function withCapitalNames(
  analysed: AnalysedText,
  roles: readonly ParagraphRole[],
  found: readonly RawMention[],
): readonly RawMention[] {
  const named = withLabels(analysed, roles, found);
  const signer = signerIn(analysed, roles, named);
  return signer ? [...named, signer].sort((a, b) => a.first - b.first) : named;
}

/** "ANN R. ROE" under a letter. */
function signerIn(
  { tokens, paragraphs }: AnalysedText,
  roles: readonly ParagraphRole[],
  found: readonly RawMention[],
): RawMention | null {
  const line = paragraphs[roles.lastIndexOf("signature")];
  if (!line) return null;
  const first = firstFrom(tokens, line.start);
  const end = firstFrom(tokens, line.end);
  return end - first < 2 || found.some((mention) => mention.end > first && mention.first < end)
    ? null
    : { ...BLANK, first, end, kind: "person", name: [first, end] };
}

/** "HON. ANN ROE, FOREIGN MINISTER OF A:", "FOREIGN MINISTER ANN ROE:": the office that a label names, with its holder. */
function withLabels(
  { text, tokens, paragraphs }: AnalysedText,
  roles: readonly ParagraphRole[],
  found: readonly RawMention[],
): readonly RawMention[] {
  let out: RawMention[] | null = null;
  let at = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (roles[index] !== "body") continue;
    const stop = speakerLabelEnd(text, start, end);
    if (stop === 0) continue;
    const first = firstFrom(tokens, start);
    const colon = firstFrom(tokens, stop - 1);
    // Paragraphs and mentions both stand in the order of the text.
    while (at < found.length && (found[at] as RawMention).first < first) at++;
    const office = found[at];
    const held = office && office.end <= colon ? heldIn(tokens, first, colon, office) : null;
    if (!held) continue;
    out ??= [...found];
    out[at] = held;
  }
  return out ?? found;
}

/** The office of a label from token `first` to its colon, with the full name that stands before its comma or behind it. */
function heldIn(
  tokens: readonly Token[],
  first: number,
  colon: number,
  office: RawMention,
): RawMention | null {
  if (office.kind !== "office" && office.kind !== "person") return null;
  if (office.readings === undefined || office.name !== null || office.plural) return null;
  const kind = office.entities.length > 0 ? "office" : "person";
  if (isFullName(tokens, office.end, colon))
    return { ...office, kind, form: "name", end: colon, name: [office.end, colon] };
  let comma = first;
  while (comma < colon && tokens[comma]?.text !== ",") comma++;
  let from = first;
  while (tokens[from]?.lower === "the" || HONORIFICS.holds(tokens[from])) from++;
  return comma < office.first && isFullName(tokens, from, comma)
    ? { ...office, kind, form: "name", first, name: [from, comma] }
    : null;
}

/** Two to four words in capitals. */
const isFullName = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from >= 2 &&
  end - from <= 4 &&
  tokens.slice(from, end).every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(text));
