/**
 * Takes the report, gives a draft for every statement: content, source, cue and the relays between outlet and speaker.
 *
 * Cue, adjacent noun phrase and quotation marks decide before syntax does. Refused: negated, foreseen and refused cues
 * ("did not say", "is expected to announce", "declined to comment"), marks round a word or two that no cue governs,
 * cues inside what another source is already saying.
 */

import type { Quote, Sentence, Token } from "@readout/english";
import { takeUpSources } from "../refine/speaker/earlier-sources.ts";
import { inheritRelays } from "../refine/speaker/speakers.ts";
import type { TextSpan } from "../report.ts";
import { firstPast } from "../span-search.ts";
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
import { readAnnounced } from "./attribution/form/announced.ts";
import { readColonFrame } from "./attribution/form/colon-frames.ts";
import { readApart } from "./attribution/form/kept-apart.ts";
import {
  readHeadlineLabel,
  readHeadlineQuote,
  readHeadlineSource,
  readQuotedLabel,
  readSigned,
} from "./attribution/form/label.ts";
import {
  isItem,
  isMark,
  leadsList,
  leadsResolutions,
  opensResolution,
  RESOLVES,
  readListed,
} from "./attribution/form/listed.ts";
import { readPassage } from "./attribution/form/passages.ts";
import { readSaidBefore } from "./attribution/form/said-before.ts";
import { readDocumentVoice } from "./attribution/issuer/document-voice.ts";
import { UNTOLD } from "./attribution/issuer/issuer-act.ts";
import { readOwnVoice } from "./attribution/issuer/own-voice.ts";
import { goOn, introducedBy, readInherited, takeUp } from "./attribution/relay/continued.ts";
import { SPOKEN } from "./attribution/relay/nested.ts";
import { passOn } from "./attribution/relay/relays.ts";
import { namesOutlet } from "./attribution/source/outlets.ts";
import { soleSpeaker } from "./attribution/source/sole-speaker.ts";
import { mendTags } from "./attribution/tag/mended-tags.ts";
import { dialogueLabels } from "./attribution/turn/dialogue.ts";
import { inFrame, isSpoken } from "./attribution/turn/spoken-paragraph.ts";
import { titledTurns } from "./attribution/turn/titled-turns.ts";
import { endsTranscript, readTurn, type Turn } from "./attribution/turn/transcript.ts";

import { innerOf, rangeOf, wordsBetween } from "./attribution/words.ts";

export { type ResolvedSpeaker, resolveIssuer, resolveSpeaker } from "../refine/speaker/speakers.ts";
export type { StatementDraft } from "./attribution/draft.ts";

/** Tokens of the longest sentence that is read: a run without an end is none, and a bound keeps the time linear. */
const LONGEST = 500;

/** Drafts in the order of their content; what was tried and given up goes to `refusals`. */
export function readAttributions(report: Readable, refusals: Refusal[] = []): StatementDraft[] {
  const reading = startReading(report, refusals);
  for (const sentence of report.analysed.sentences) visitSentence(reading, sentence);
  takeUpSources(report, reading.drafts);
  inheritRelays(report, reading.drafts);
  return inOrder(report.text, reading.drafts, reading.apart);
}

/** What is known of a report up to the sentence that is read. */
interface Reading {
  readonly report: Readable;
  readonly tokens: readonly Token[];
  /** Quotations that don't lie in another. */
  readonly outer: readonly Quote[];
  readonly refusals: Refusal[];
  readonly drafts: StatementDraft[];
  /** What nobody is named for, or a noun mentions: kept apart, because no quotation goes on with it. */
  readonly apart: StatementDraft[];
  readonly turn: Turn;
  /** Whose speech all of the report is. */
  readonly speaker: Turn["label"];
  /** Paragraphs that open with a speaker's label. */
  readonly labels: ReturnType<typeof dialogueLabels>;
  /** Whether a paragraph is spoken that no label opens. */
  readonly speaks: (sentence: Sentence) => boolean;
  /** The paragraph looked at last, and whether it is spoken. */
  paragraph: number;
  spoken: boolean;
  /** A passage that gave nothing: only before a quotation is it asked whether it announces one. */
  before: Passage | null;
  /** What the list that is being read hangs on, and the paragraph of its last line. */
  list: { readonly lead: Attribution; readonly paragraph: number } | null;
  /** A paragraph whose first sentence is an item's mark alone. */
  marked: number;
}

function startReading(report: Readable, refusals: Refusal[]): Reading {
  const { quotes } = report.analysed;
  const continued = new Set(quotes.map((quote) => quote.continues));
  const turn: Turn = { label: null };
  const speaker = soleSpeaker(report);
  const dialogue = dialogueLabels(report);
  const titled = dialogue.size > 0 || speaker ? null : titledTurns(report);
  return {
    report,
    tokens: mendTags(report.analysed.tokens, report.mentions),
    // A mark that nothing closes for long was set by mistake.
    outer: quotes.filter(
      (quote, i) =>
        quote.depth === 0 && (quote.closed || continued.has(i) || quote.end - quote.start < UNCLOSED),
    ),
    refusals,
    drafts: [],
    apart: [],
    turn,
    speaker,
    labels: titled ? titled.labels : dialogue,
    speaks: (sentence) => {
      if (speaker) return report.roles[sentence.paragraph] === "body" && !inFrame(report, sentence);
      return (
        dialogue.size > 0 ||
        titled?.spoken.has(sentence.paragraph) === true ||
        isSpoken(report, sentence, turn)
      );
    },
    paragraph: -1,
    spoken: false,
    before: null,
    list: null,
    marked: -1,
  };
}

/** Reads a sentence: a turn of a transcript, or attributions, what hangs on a list, and what goes on without a cue of its own. */
function visitSentence(reading: Reading, sentence: Sentence): void {
  const { report, turn, labels, drafts, apart } = reading;
  const role = report.roles[sentence.paragraph];
  if (turn.label && endsTranscript(report.text, sentence.start)) turn.label = null;
  if (role !== "body" && role !== "headline" && !labels.has(sentence.paragraph)) return;
  if (sentence.paragraph !== reading.paragraph) {
    reading.paragraph = sentence.paragraph;
    reading.spoken = reading.speaks(sentence);
  }
  if (reading.speaker) turn.label = reading.speaker;
  if (reading.spoken && readTurn(report, sentence, drafts, turn, labels)) return;
  const passage = passageOf(reading, sentence);
  if (!passage) return;
  const known = drafts.length;
  const before = role === "body" ? readSaidBefore(passage) : null;
  if (before) drafts.push(...before);
  else
    readSentence(passage, role === "headline" || opensText(report, sentence), (draft) => drafts.push(draft));
  for (let i = known; i < drafts.length; i++) drafts[i] = passOn(passage, drafts[i] as StatementDraft);
  for (let i = known; i < drafts.length; i++) takeUp(report, drafts, i);
  if (role === "body" && !reading.spoken) readApart(passage, drafts, known, (draft) => apart.push(draft));
  if (opensList(reading, passage, known) || goesOnWithList(reading, passage, known)) return;
  const done = drafts.length > known || role === "headline" || before !== null;
  if (!done) readUncued(reading, passage);
  reading.before = done || drafts.length > known ? null : passage;
}

/** A sentence to read; null for one too long, or within a quotation that is read where it ends: its attribution follows it there. */
function passageOf({ report, tokens, outer, refusals, drafts }: Reading, sentence: Sentence): Passage | null {
  if (sentence.endToken - sentence.firstToken > LONGEST) return null;
  const quotes = quotesIn(outer, sentence);
  if (quotes.some((quote) => quote.start <= sentence.start && quote.end > sentence.end)) return null;
  const last = drafts.at(-1);
  if (last && (last.content[last.content.length - 1] as TextSpan).end > sentence.start) return null;
  return {
    report,
    tokens,
    sentence,
    first: sentence.firstToken,
    end: sentence.endToken,
    quotes,
    drafts,
    // Named though unknown: engines then see one kind of passage.
    told: undefined,
    terse: undefined,
    refuse: ({ start, end }: Token, why) => refusals.push({ sentence: sentence.index, start, end, why }),
  };
}

/** "The ministers agreed:": what the lines below hang on. It says nothing by itself. */
function opensList(reading: Reading, passage: Passage, known: number): boolean {
  const lead = leadsList(passage) ?? leadsResolutions(passage);
  if (!lead) return false;
  const { drafts } = reading;
  if (drafts.length > known && drafts[drafts.length - 1]?.cue?.start === lead.cue?.start) drafts.pop();
  reading.list = { lead, paragraph: passage.sentence.paragraph };
  return true;
}

/** Whether a sentence was the next line of a list, or an item's mark before it. */
function goesOnWithList(reading: Reading, passage: Passage, known: number): boolean {
  const { report, drafts, list } = reading;
  const { sentence } = passage;
  if (!list || sentence.paragraph <= list.paragraph) return false;
  const near = sentence.paragraph === list.paragraph + 1;
  if (near && isMark(report.text, sentence)) {
    reading.marked = sentence.paragraph;
    return true;
  }
  const opens =
    near &&
    (reading.marked === sentence.paragraph ||
      isItem(report.text, sentence) ||
      opensResolution(passage, list.lead));
  const item = opens ? readListed(passage, list.lead) : null;
  reading.list = item ? { lead: list.lead, paragraph: sentence.paragraph } : null;
  if (item?.reader === RESOLVES) drafts.length = known;
  if (!item || drafts.length > known) return false;
  drafts.push(item);
  return true;
}

/** A sentence whose words hold no cue for what it says: a quotation that another sentence introduces or starts, or a voice of its own. */
function readUncued({ report, tokens, drafts, before }: Reading, passage: Passage): void {
  const { sentence, quotes } = passage;
  const last = drafts.at(-1);
  // “Stop,” he said. “Stop.”: one word goes on where a quotation stands right before.
  const words = last?.sentence === sentence.index - 1 && isQuotation(last) ? 1 : 2;
  const whole = quotes.find(
    (quote) =>
      covers(quote, sentence, report.text) &&
      wordsBetween(tokens, sentence.firstToken, sentence.endToken) >= words,
  );
  if (!whole) {
    const own = readOwnVoice(passage) ?? readDocumentVoice(passage) ?? readInherited(passage);
    if (own) drafts.push(own);
    return;
  }
  const isNext = before !== null && sentence.paragraph - before.sentence.paragraph <= 1;
  const announced = isNext ? readAnnounced(before) : null;
  const content = innerOf(whole);
  const introduced = announced ?? introducedBy(passage);
  if (!introduced) goOn(report, sentence, whole, drafts);
  else if (content.end > content.start) drafts.push(draftOf(passage, introduced, [content]));
}

/** Both lists by where their content starts, each draft's index of what it inherits from kept. */
function inOrder(
  text: string,
  drafts: readonly StatementDraft[],
  apart: readonly StatementDraft[],
): StatementDraft[] {
  const roots = drafts.map(({ inheritedFrom }) => (inheritedFrom === null ? null : drafts[inheritedFrom]));
  const sorted = [...drafts, ...apart]
    // Marks with nothing between them ("“ “ France said") quote nothing.
    .filter(({ content }) => content.length > 0 && content.every(({ start, end }) => end > start))
    .filter((draft) => draft.reader !== UNTOLD && !breaksOff(text, draft) && !isSaidByFigure(text, draft))
    .sort((a, b) => (a.content[0] as TextSpan).start - (b.content[0] as TextSpan).start);
  const places = new Map(sorted.map((draft, i) => [draft, i]));
  for (const [i, root] of roots.entries())
    if (root) (drafts[i] as StatementDraft).inheritedFrom = places.get(root) ?? null;
  return sorted;
}

/** "The order calls for measures to:", "We remain appalled by and condemn S": a content without what its last word governs. */
function breaksOff(text: string, { content, cue, form }: StatementDraft): boolean {
  const end = content[content.length - 1]?.end ?? 0;
  return (
    cue !== null &&
    cue.start < end &&
    form === "indirect" &&
    /\s(?:to|by|of|and)$/.test(text.slice(end - 4, end))
  );
}

/** "the budget for 2023 requests S": a year says nothing. */
const isSaidByFigure = (text: string, { source }: StatementDraft): boolean =>
  source !== null && /^[\d., ]+$/.test(text.slice(source.start, source.end));

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
  const quoted = found ? null : (readColonFrame(passage) ?? readQuotedLabel(passage) ?? readSigned(passage));
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
