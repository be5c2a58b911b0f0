/**
 * Takes the report, gives a draft for every statement: content, source, cue and the relays between outlet and speaker.
 *
 * Cue, adjacent noun phrase and quotation marks decide before syntax does. Refused: negated, foreseen and refused cues
 * ("did not say", "is expected to announce", "declined to comment"), marks round a word or two that no cue governs,
 * cues inside what another source is already saying.
 */

import type { Quote, Sentence, Token } from "@readout/english";
import { isKnownPlace } from "../document/dateline.ts";
import { isAddressed, speakerLabelEnd } from "../document/speaker-labels.ts";
import { takeUpSources } from "../refine/earlier-sources.ts";
import { inheritRelays } from "../refine/speakers.ts";
import { mentionsIn, type TextSpan } from "../report.ts";
import { firstPast } from "../span-search.ts";
import { readAnnounced } from "./attribution/announced.ts";
import { readColonFrame } from "./attribution/colon-frames.ts";
import { goOn, introducedBy, readInherited, readQuotedOn, takeUp } from "./attribution/continued.ts";
import { dialogueLabels } from "./attribution/dialogue.ts";
import { readDocumentVoice } from "./attribution/document-voice.ts";
import {
  type Attribution,
  draftOf,
  isQuotation,
  type Passage,
  type Readable,
  type Refusal,
  type StatementDraft,
  UNCLOSED,
} from "./attribution/draft.ts";
import { readGroupPlan } from "./attribution/group-plan.ts";
import { readApart } from "./attribution/kept-apart.ts";
import {
  readHeadlineLabel,
  readHeadlineQuote,
  readHeadlineSource,
  readQuotedLabel,
  readSigned,
} from "./attribution/label.ts";
import {
  isItem,
  isMark,
  leadsList,
  leadsResolutions,
  opensResolution,
  RESOLVES,
  readListed,
} from "./attribution/listed.ts";
import { mendTags } from "./attribution/mended-tags.ts";
import { SPOKEN } from "./attribution/nested.ts";
import { namesOutlet } from "./attribution/outlets.ts";
import { readOwnVoice } from "./attribution/own-voice.ts";
import { readPassage } from "./attribution/passages.ts";
import { readQuotedVerb } from "./attribution/quoted-verb.ts";
import { passOn } from "./attribution/relays.ts";
import { isFrame, soleSpeaker } from "./attribution/sole-speaker.ts";
import { titledTurns } from "./attribution/titled-turns.ts";
import { endsTranscript, readTurn, type Turn } from "./attribution/transcript.ts";

import { innerOf, rangeOf, wordsBetween } from "./attribution/words.ts";

export { type ResolvedSpeaker, resolveIssuer, resolveSpeaker } from "../refine/speakers.ts";
export type { StatementDraft } from "./attribution/draft.ts";

/** Tokens of the longest sentence that is read: a run without an end is none, and a bound keeps the time linear. */
const LONGEST = 500;

/** Drafts in the order of their content; what was tried and given up goes to `refusals`. */
export function readAttributions(report: Readable, refusals: Refusal[] = []): StatementDraft[] {
  const { sentences, quotes } = report.analysed;
  const tokens = mendTags(report.analysed.tokens, report.mentions);
  const continued = new Set(quotes.map((quote) => quote.continues));
  // A mark that nothing closes for long was set by mistake.
  const outer = quotes.filter(
    (quote, i) =>
      quote.depth === 0 && (quote.closed || continued.has(i) || quote.end - quote.start < UNCLOSED),
  );
  const drafts: StatementDraft[] = [];
  /** What nobody is named for, or a noun mentions: kept apart, because no quotation goes on with it. */
  const apart: StatementDraft[] = [];
  const turn: Turn = { label: null };
  const speaker = soleSpeaker(report);
  /** A passage that gave nothing: only before a quotation is it asked whether it announces one. */
  let before: Passage | null = null;
  /** What the list that is being read hangs on, and the paragraph of its last line. */
  let list: { readonly lead: Attribution; readonly paragraph: number } | null = null;
  /** A paragraph whose first sentence is an item's mark alone. */
  let marked = -1;
  const dialogue = dialogueLabels(report);
  const titled = dialogue.size > 0 || speaker ? null : titledTurns(report);
  const labels = titled ? titled.labels : dialogue;
  /** Whether the paragraph looked at last is spoken. */
  let paragraph = -1;
  let spoken = false;
  for (const sentence of sentences) {
    const role = report.roles[sentence.paragraph];
    if (turn.label && endsTranscript(report.text, sentence.start)) turn.label = null;
    if (role !== "body" && role !== "headline" && !labels.has(sentence.paragraph)) continue;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      spoken = speaker
        ? role === "body" && !inFrame(report, sentence)
        : dialogue.size > 0 || titled?.spoken.has(paragraph) === true || isSpoken(report, sentence, turn);
    }
    if (speaker) turn.label = speaker;
    if (spoken && readTurn(report, sentence, drafts, turn, labels)) continue;
    if (sentence.endToken - sentence.firstToken > LONGEST) continue;
    const inside = quotesIn(outer, sentence);
    // A quotation of several sentences is read where it ends, because its attribution follows it there.
    if (inside.some((quote) => quote.start <= sentence.start && quote.end > sentence.end)) continue;
    const last = drafts.at(-1) ?? null;
    if (last && (last.content[last.content.length - 1] as TextSpan).end > sentence.start) continue;
    const passage: Passage = {
      report,
      tokens,
      sentence,
      first: sentence.firstToken,
      end: sentence.endToken,
      quotes: inside,
      drafts,
      // Named though unknown: engines then see one kind of passage.
      told: undefined,
      terse: undefined,
      refuse: ({ start, end }: Token, why) => refusals.push({ sentence: sentence.index, start, end, why }),
    };
    const known = drafts.length;
    readSentence(passage, role === "headline" || opensText(report, sentence), (draft) => drafts.push(draft));
    for (let i = known; i < drafts.length; i++) drafts[i] = passOn(passage, drafts[i] as StatementDraft);
    for (let i = known; i < drafts.length; i++) takeUp(report, drafts, i);
    if (role === "body" && !spoken) readApart(passage, drafts, known, (draft) => apart.push(draft));
    const lead = leadsList(passage) ?? leadsResolutions(passage);
    if (lead) {
      // "agreed on the following:" says nothing by itself.
      if (drafts.length > known && drafts[drafts.length - 1]?.cue?.start === lead.cue?.start) drafts.pop();
      list = { lead, paragraph: sentence.paragraph };
      continue;
    }
    if (list && sentence.paragraph > list.paragraph) {
      const near: boolean = sentence.paragraph === list.paragraph + 1;
      if (near && isMark(report.text, sentence)) {
        marked = sentence.paragraph;
        continue;
      }
      const item: StatementDraft | null =
        near &&
        (marked === sentence.paragraph ||
          isItem(report.text, sentence) ||
          opensResolution(passage, list.lead))
          ? readListed(passage, list.lead)
          : null;
      list = item ? { lead: list.lead, paragraph: sentence.paragraph } : null;
      if (item && item.reader === RESOLVES) drafts.length = known;
      if (item && drafts.length === known) {
        drafts.push(item);
        continue;
      }
    }
    if (drafts.length > known || role === "headline") {
      before = null;
      continue;
    }
    // “Stop,” he said. “Stop.”: one word goes on where a quotation stands right before.
    const words = last?.sentence === sentence.index - 1 && isQuotation(last) ? 1 : 2;
    const whole = inside.find(
      (quote) =>
        covers(quote, sentence, report.text) &&
        wordsBetween(tokens, sentence.firstToken, sentence.endToken) >= words,
    );
    const isNext = whole && before && sentence.paragraph - before.sentence.paragraph <= 1;
    const announced = isNext ? readAnnounced(before as Passage) : null;
    if (whole && announced) {
      const content = innerOf(whole);
      if (content.end > content.start) drafts.push(draftOf(passage, announced, [content]));
    } else if (whole) {
      const introduced = introducedBy(passage);
      if (introduced) drafts.push(draftOf(passage, introduced, [innerOf(whole)]));
      else goOn(report, sentence, whole, drafts);
    } else {
      const own =
        readOwnVoice(passage) ??
        readGroupPlan(passage) ??
        readDocumentVoice(passage) ??
        readInherited(passage) ??
        readQuotedOn(passage);
      if (own) drafts.push(own);
    }
    before = drafts.length > known ? null : passage;
  }
  takeUpSources(report, drafts);
  inheritRelays(report, drafts);
  return inOrder(drafts, apart);
}

/** Both lists by where their content starts, each draft's index of what it inherits from kept. */
function inOrder(drafts: readonly StatementDraft[], apart: readonly StatementDraft[]): StatementDraft[] {
  const roots = drafts.map(({ inheritedFrom }) => (inheritedFrom === null ? null : drafts[inheritedFrom]));
  const sorted = [...drafts, ...apart]
    // Marks with nothing between them ("“ “ France said") quote nothing.
    .filter(({ content }) => content.length > 0 && content.every(({ start, end }) => end > start))
    .sort((a, b) => (a.content[0] as TextSpan).start - (b.content[0] as TextSpan).start);
  const places = new Map(sorted.map((draft, i) => [draft, i]));
  for (const [i, root] of roots.entries())
    if (root) (drafts[i] as StatementDraft).inheritedFrom = places.get(root) ?? null;
  return sorted;
}

/** A transcript's sentence, or one of a paragraph that opens with the label of a person or office in a text of another kind. */
function isSpoken(report: Readable, sentence: Sentence, turn: Turn): boolean {
  if (report.doc?.kind === "transcript") return true;
  const paragraph = report.analysed.paragraphs[sentence.paragraph];
  if (!paragraph) return false;
  const label = speakerLabelEnd(report.text, paragraph.start, paragraph.end);
  if (label === 0) {
    turn.label = null;
    return false;
  }
  if (isAddressed(report.text.slice(paragraph.start, label))) return true;
  // "LUND: We were close": a name in capitals, and words in the first person or another's beside them; "TUNIS: For
  // years we waited" is a dateline.
  const named =
    /^(?:\p{Lu}{3,} )?\p{Lu}{4,}:$/u.test(report.text.slice(paragraph.start, label)) &&
    !isKnownPlace(report.analysed, paragraph.start, label);
  if (
    named &&
    (isAnswered(report, sentence.paragraph) ||
      OWN.test(report.text.slice(label, Math.min(paragraph.end, label + 200))))
  )
    return true;
  return mentionsIn(report, paragraph.start, label).some(
    ({ kind }) => kind === "person" || kind === "office",
  );
}

/** Whether the paragraph before or behind one opens with a speaker's label as well. */
const isAnswered = ({ text, analysed }: Readable, paragraph: number): boolean =>
  [paragraph - 1, paragraph + 1].some((beside) => {
    const { start = 0, end = 0 } = analysed.paragraphs[beside] ?? {};
    return speakerLabelEnd(text, start, end) > 0;
  });

/** Whether a sentence's paragraph is no part of a speech. */
function inFrame({ text, analysed }: Readable, { paragraph }: Sentence): boolean {
  const { start = 0, end = 0 } = analysed.paragraphs[paragraph] ?? {};
  return isFrame(text.slice(start, end).trim());
}

/** Words in the first person. */
const OWN = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s)\b/;

/** A text's first line where it is one sentence, or all of it where nothing ends it: a headline. */
const opensText = ({ analysed, text }: Readable, sentence: Sentence): boolean =>
  sentence.index === 0 &&
  analysed.paragraphs[0]?.endSentence === 1 &&
  (analysed.paragraphs.length > 1 || !/[.!?:”"»]$/.test(text.slice(sentence.start, sentence.end)));

/** A label before the cues: what stands behind a name and a colon is that name's, whatever verbs it holds. */
function readSentence(whole: Passage, isHeadline: boolean, push: (draft: StatementDraft) => void): void {
  const passage = isHeadline ? { ...whole, terse: true } : whole;
  const label = isHeadline
    ? (readHeadlineLabel(passage) ?? readHeadlineSource(passage) ?? readHeadlineQuote(passage))
    : null;
  if (label) {
    for (const one of withLabel(passage, label)) push(one);
    return;
  }
  let found = false;
  readPassage(passage, (draft) => {
    found = true;
    push(draft);
  });
  const quoted = found
    ? null
    : (readColonFrame(passage) ?? readQuotedLabel(passage) ?? readSigned(passage) ?? readQuotedVerb(passage));
  if (quoted) push(quoted);
}

/** "Yonhap: Minister says S": an outlet before the colon passes on what the rest reports. */
function withLabel(passage: Passage, label: StatementDraft): StatementDraft[] {
  const { source } = label;
  const [content] = label.content;
  if (!source || !content || !namesOutlet(passage, source)) return [label];
  const found: StatementDraft[] = [];
  const within = rangeOf(passage.tokens, passage, content);
  readPassage({ ...passage, ...within, refuse: () => {} }, (draft) => found.push(draft));
  const [first] = found;
  // "NPR: Board to meet after confirmed cases": whoever says something there opens the line.
  // "TASS: Treaty has lapsed, says envoy"
  const opens = first?.source?.start === content.start || first?.content[0]?.start === content.start;
  return found.length === 1 && first && opens && SPOKEN.has(first.cueLemma ?? "")
    ? [{ ...first, relays: [source, ...first.relays] }]
    : [label];
}

/** The quotations that touch a sentence, of those that don't lie in another (sorted by start, not overlapping). */
function quotesIn(outer: readonly Quote[], sentence: Sentence): Quote[] {
  const first = firstPast(outer, sentence.start);
  let end = first;
  while (end < outer.length && (outer[end] as Quote).start < sentence.end) end++;
  return outer.slice(first, end);
}

const covers = (quote: Quote, sentence: Sentence, text: string): boolean =>
  quote.start <= sentence.start &&
  (quote.end >= sentence.end || text.slice(quote.end, sentence.end).trim().length <= 1);
