/** Takes a statement's draft in a release, gives who speaks where the words are the issuer's own: the "we" of "We call on all sides to stop". */
import type { ResolvedSpeaker, StatementDraft } from "../readers/attributions.ts";
import { isDialogue, speakerOf } from "../readers/turns.ts";
import type { Report } from "../report.ts";

/** Whoever the headline says makes the statement, else the state whose organ issued it; null for the words of anybody else, and in what several issue. */
export function ownVoice(report: Report, draft: StatementDraft): ResolvedSpeaker | null {
  const { doc, issuer, text } = report;
  const { source, form, told = null } = draft;
  if (!/^(?:news|readout)$/.test(doc.kind) || issuer === null || source === null || told !== null)
    return null;
  const isOwn =
    form === "document" || (form === "indirect" && /^we$/i.test(text.slice(source.start, source.end)));
  if (!isOwn || isDialogue(report)) return null;
  const mention = speakerOf(report);
  return mention ? { speaker: mention.person, mention } : { speaker: issuer, mention: null };
}
