/** Takes statement drafts, gives those whose source stands for an earlier one its words: "the statement read" behind "A said in a statement", "he said" behind "a member of B's office said", "the official" behind an official. */

import { lemma } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Readable, StatementDraft } from "../../readers/attribution/draft.ts";
import { phraseStartingAt } from "../../readers/attribution/phrase/phrase-starting.ts";
import { spanOf } from "../../readers/attribution/words.ts";
import { mentionsIn, type TextSpan } from "../../report.ts";
import { describedBefore } from "./described-before.ts";
import { resolveIssuer, resolveSpeaker } from "./speakers.ts";

/** Sets `issuer` where a document, a pronoun or a description takes up who, or which office, spoke before. */
export function takeUpSources(report: Readable, drafts: readonly StatementDraft[]): void {
  drafts.forEach((draft, index) => {
    if (!draft.source || draft.issuer) return;
    const said = report.text.slice(draft.source.start, draft.source.end).toLowerCase();
    const noun =
      /^(?:the|that|this) (?:joint )?(statement|communiqu[eé]|declaration|readout|text|letter)$/.exec(said);
    const earlier = noun
      ? issuedIn(report, drafts, index, noun[1] as string)
      : isOneOf(said, "he", "she")
        ? (unnamedBefore(report, drafts, index) ?? speakerBefore(report, drafts, index))
        : describedBefore(report, drafts, index);
    if (earlier) draft.issuer = earlier.issuer ?? earlier.source;
    else if (said === "it" && isOpen(report, draft)) draft.issuer = officeBefore(report, drafts, index);
  });
}

const isOpen = (report: Readable, draft: StatementDraft): boolean =>
  resolveSpeaker(report, draft).speaker === null;

/** "X's office issued a statement. It said", "his office said. “…,” it said": the office of the sentence before; null where another subject stands there. */
function officeBefore(report: Readable, drafts: readonly StatementDraft[], index: number): TextSpan | null {
  const draft = drafts[index] as StatementDraft;
  const before = drafts[index - 1];
  if (before?.source && draft.sentence - before.sentence <= 1) {
    const { start, end } = before.issuer ?? before.source;
    return OFFICE.test(report.text.slice(start, end)) ? { start, end } : null;
  }
  const { tokens, sentences } = report.analysed;
  const sentence = sentences[draft.sentence - 1];
  const subject = sentence && phraseStartingAt(tokens, sentence.firstToken, sentence.endToken);
  const span = subject && spanOf(tokens, subject);
  return span &&
    OFFICE.test(report.text.slice(span.start, span.end)) &&
    ISSUED.test(report.text.slice(span.end, sentence.end))
    ? span
    : null;
}

const OFFICE =
  /\b(?:office|ministry|embassy|mission|secretariat|presidency|palace|agency|bureau|group|committee|command)$/i;
const ISSUED =
  /\b(?:issued|released|published|put out|posted)\s(?:an?|its|the)\s(?:\p{L}+\s){0,2}(?:statement|readout|communiqu[eé]|summary)\b/iu;

/** The last statement before whose sentence says that it was made in such a document. */
function issuedIn(
  report: Readable,
  drafts: readonly StatementDraft[],
  index: number,
  noun: string,
): StatementDraft | null {
  for (let k = index - 1; k >= Math.max(0, index - KEPT); k--) {
    const draft = drafts[k] as StatementDraft;
    const sentence = report.analysed.sentences[draft.sentence];
    const words = sentence ? report.text.slice(sentence.start, sentence.end).toLowerCase() : "";
    if (draft.source && [...words.matchAll(MADE_IN)].some(([, made]) => made === noun)) return draft;
  }
  return null;
}

/** How many statements back a document stays in mind. */
const KEPT = 60;

/** "in a joint statement": the document that words were put in. */
const MADE_IN = /\bin an? (?:\p{L}+ ){0,3}?(statement|communiqu[eé]|declaration|readout|text|letter)\b/gu;

/** "At the palace of the king, Lund said S. “T,” he said": the statement right before, where the pronoun was taken for somebody named ahead of its speaker in that sentence. */
function speakerBefore(
  report: Readable,
  drafts: readonly StatementDraft[],
  index: number,
): StatementDraft | null {
  const draft = drafts[index] as StatementDraft;
  const before = itemAt(drafts, index - 1);
  const sentence = before && report.analysed.sentences[before.sentence];
  if (!before?.source || !sentence || draft.sentence !== before.sentence + 1 || before.told || draft.told)
    return null;
  const taken = resolveSpeaker(report, draft).speaker;
  const { speaker } = resolveIssuer(report, before);
  if (typeof speaker !== "string" || !speaker.startsWith("person:") || taken === speaker) return null;
  const content = before.content[0] as TextSpan;
  return mentionsIn(report, sentence.start, before.source.end).some(
    ({ actor, start }) => actor === taken && !(start >= content.start && start < content.end),
  )
    ? before
    : null;
}

/** The statement right before, of one whom the text doesn't name, where nobody is named since. */
function unnamedBefore(
  report: Readable,
  drafts: readonly StatementDraft[],
  index: number,
): StatementDraft | null {
  const draft = drafts[index] as StatementDraft;
  const before = itemAt(drafts, index - 1);
  if (!before?.source || draft.sentence - before.sentence > 1) return null;
  const words = report.text.slice(before.source.start, before.source.end);
  // "Lund said", of whom the text tells nothing; not "Officials said"
  const lone =
    before.cue && /^\p{Lu}\p{Ll}+$/u.test(words) && !ACTOR_NOUNS.has(lemma(words.toLowerCase(), "NOUN"));
  if (!/^(?:an?|one|another) /i.test(words) && !lone && !before.issuer) return null;
  const { speaker } = resolveIssuer(report, before);
  if (speaker === null || typeof speaker === "string") return null;
  const since: TextSpan = { start: before.source.end, end: (draft.source as TextSpan).start };
  return mentionsIn(report, since.start, since.end).some(
    ({ person, kind }) => person !== null && kind !== "pronoun",
  )
    ? null
    : before;
}
