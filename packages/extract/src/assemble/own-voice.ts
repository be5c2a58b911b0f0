/** Takes a statement's draft in a release, gives who speaks where the words are the issuer's own: the "we" of "We call on all sides to stop", "Norway stands ready to help". */
import { isOwnRelease } from "../readers/attribution/source/issuer-voice.ts";
import { type ResolvedSpeaker, resolveSpeaker, type StatementDraft } from "../readers/attributions.ts";
import { headedBy } from "../readers/headline-speaker.ts";
import { isDialogue, speakerOf } from "../readers/turns.ts";
import { mentionsIn, type Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import { type Groups, jointParties } from "./joint-voice.ts";

/** Whoever spoke right before for the same state, or whoever signs the statement or makes it by its headline, else the state; null for the words of anybody else, and for the "we" of several. */
export function ownVoice(report: Report, draft: StatementDraft, context: Groups): ResolvedSpeaker | null {
  const { doc, issuer, text } = report;
  const { source, form, told = null } = draft;
  if (source === null || told !== null || doc.kind === "transcript" || isDialogue(report)) return null;
  const words = text.slice(source.start, source.end);
  const isWe = /^(?:we|i)$/i.test(words);
  const stands = draft.reader === "attributions:own_voice";
  const own = isOwnRelease(report);
  const mention = own ? speakerOf(report) : null;
  const isReported = form === "indirect" || form === "mixed";
  if (!(stands || (isReported && (isWe || (mention !== null && isIssuers(report, draft)))))) return null;
  if (stands && draft.issuer)
    return resolveSpeaker(report, { ...draft, form: "indirect", source: draft.issuer });
  // One party's in a joint text: its own alone.
  if (!own) {
    const [state] = isWe ? [] : mentionsIn(report, source.start, source.end);
    return state?.entity && jointParties(report, draft, context).includes(state.entity)
      ? { speaker: state.actor, mention: state }
      : null;
  }
  // "The United States": not he, on whose behalf he speaks; what names him stands over the text.
  if (mention)
    return { speaker: mention.person, mention, source: isWe ? source : (headedBy(report)?.span ?? source) };
  // "I" is somebody, whoever he is.
  return /^i$/i.test(words) ? null : { speaker: issuer, mention: null };
}

/** "The United States condemns S": what the issuing state does by these words; what it has said before, and what a headline says of it, is told. */
function isIssuers(report: Report, { source, cue, sentence }: StatementDraft): boolean {
  const { tokens, sentences } = report.analysed;
  if (!source || !cue || tokens[firstFrom(tokens, cue.start)]?.xpos === "VBD") return false;
  if (report.roles[sentences[sentence]?.paragraph ?? 0] === "headline") return false;
  const [state, ...others] = mentionsIn(report, source.start, source.end);
  return (
    others.length === 0 &&
    state?.kind === "state" &&
    state.entity === report.issuer &&
    state.end === source.end
  );
}
