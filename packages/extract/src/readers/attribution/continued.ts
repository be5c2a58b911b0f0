/** Takes what stands alone in its sentence, a quotation or a clause in "would", gives it the speaker before it (R27). */

import type { Quote, Sentence } from "@readout/english";
import type { TextSpan } from "../../report.ts";
import { draftOf, type Passage, type Readable, type StatementDraft } from "./draft.ts";
import { finite, trimmed } from "./words.ts";

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

/**
 * The sentence right behind an indirect statement that goes on in its backshifted tense: "The minister said a committee
 * would draw up the plan. It would meet in May." Another tense may be the narrator's own, so nothing is inherited then.
 */
export function readInherited(passage: Passage): StatementDraft | null {
  const { tokens, first, end, drafts, sentence, report, quotes } = passage;
  const last = drafts[drafts.length - 1];
  if (!last?.source || !last.cue || last.form === "direct" || last.sentence !== sentence.index - 1)
    return null;
  if (report.analysed.sentences[last.sentence]?.paragraph !== sentence.paragraph || quotes.length > 0)
    return null;
  let verb = first;
  while (verb < end && !finite(tokens[verb])) {
    if (/^(?:SCONJ|PUNCT)$/.test(tokens[verb]?.upos ?? "")) return null;
    verb++;
  }
  if (tokens[verb]?.lower !== "would") return null;
  const content = trimmed(tokens, first, end);
  const { source, cueLemma } = last;
  const attribution = { reader: "attributions:inherited", cue: null, source, lemma: cueLemma, entry: null };
  return content && { ...draftOf(passage, attribution, [content]), inheritedFrom: drafts.indexOf(last) };
}
