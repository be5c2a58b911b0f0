/** Takes a quotation that stands alone in its sentence, gives it the speaker before it (R27). */

import type { Quote, Sentence } from "@readout/english";
import type { TextSpan } from "../../report.ts";
import type { Readable, StatementDraft } from "./draft.ts";

/**
 * Adds a quotation without attribution to the statement before it: as a further part within a paragraph, or where the
 * mark before it was left open at the paragraph's end; as a statement of its own in the paragraph behind.
 */
export function goOn(report: Readable, sentence: Sentence, quote: Quote, drafts: StatementDraft[]): void {
  const latest = drafts[drafts.length - 1];
  if (!latest) return;
  // “A,” X said, asking for time. “B”: the quotation goes on with the one before, not with what was told beside it.
  const last =
    drafts.slice(-3).find((draft) => draft.sentence === latest.sentence && draft.form === "direct") ?? latest;
  const content = { start: quote.innerStart, end: quote.innerEnd };
  const { paragraph } = report.analysed.sentences[last.sentence] as Sentence;
  const reach = (last.content[last.content.length - 1] as TextSpan).end;
  if (content.end <= content.start || content.start < reach || paragraph < sentence.paragraph - 1) return;
  // A mark of exclamation closes what came before; a comma leaves it open.
  const complete = last.form === "direct" && /!/.test(report.text.slice(reach - 1, reach + 1));
  const before = quote.continues === null ? undefined : report.analysed.quotes[quote.continues];
  const unclosed = before !== undefined && before.innerEnd >= reach - 1 && before.innerStart < reach;
  if ((paragraph === sentence.paragraph && !complete) || unclosed) {
    last.content.push(content);
    last.quoted.push(content);
    if (last.form === "indirect") last.form = "mixed";
    if (unclosed) last.sentence = sentence.index;
    return;
  }
  if (last.form === "indirect") return;
  drafts.push({
    ...last,
    content: [content],
    quoted: [content],
    form: "direct",
    relays: [],
    inheritedFrom: drafts.lastIndexOf(last),
    sentence: sentence.index,
    reader: "attributions:continued",
  });
}
