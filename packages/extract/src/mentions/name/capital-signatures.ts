/** Takes a text's raw mentions, adds whoever signs it in capitals ("ANN R. ROE" under a letter): elsewhere capitals are headings. */
import type { AnalysedText } from "@readout/english";
import type { ParagraphRole } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { BLANK, type RawMention } from "../unit/raw-mention.ts";

/** The mentions in their order; the same list where no signature stands apart from them. */
export function withCapitalSignatures(
  { tokens, paragraphs }: AnalysedText,
  roles: readonly ParagraphRole[],
  found: readonly RawMention[],
): readonly RawMention[] {
  const at = roles.lastIndexOf("signature");
  const line = paragraphs[at];
  if (!line) return found;
  const first = firstFrom(tokens, line.start);
  const end = firstFrom(tokens, line.end);
  if (end - first < 2 || found.some((mention) => mention.end > first && mention.first < end)) return found;
  const signer: RawMention = { ...BLANK, first, end, kind: "person", name: [first, end] };
  return [...found, signer].sort((a, b) => a.first - b.first);
}
