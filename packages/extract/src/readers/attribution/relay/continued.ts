/** Takes what stands alone in its sentence, a quotation or a clause in "would", gives it the speaker before it (R27). */

import type { Quote, Sentence, Token } from "@readout/english";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import {
  type Attribution,
  draftOf,
  isQuotation,
  type Passage,
  type Readable,
  type StatementDraft,
} from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { PARTS } from "../phrase/phrase-starting.ts";
import { sourceBefore } from "../source/source.ts";
import { finite, innerOf, rangeOf, spanOf, trimmed, wordAt } from "../words.ts";

/**
 * Adds a quotation without attribution to the statement before it: as a further part within a paragraph, or where the
 * mark before it was left open at the paragraph's end; as a statement of its own in the paragraph behind.
 */
export function goOn(report: Readable, sentence: Sentence, quote: Quote, drafts: StatementDraft[]): void {
  const latest = drafts[drafts.length - 1];
  if (!latest) return;
  // “A,” X said, asking for time. “B”: the quotation goes on with the one before, not with what was told beside it.
  const last =
    drafts.slice(-3).find((draft) => draft.sentence === latest.sentence && isQuotation(draft)) ?? latest;
  const content = innerOf(quote);
  const { paragraph } = report.analysed.sentences[last.sentence] as Sentence;
  const reach = (last.content[last.content.length - 1] as TextSpan).end;
  if (content.end <= content.start || content.start < reach || paragraph < sentence.paragraph - 1) return;
  // "Told that the envoy had foreseen S, he shrugged. “T.”": another one's act stands between.
  if (/^, (?:he|she|they) /.test(report.text.slice(reach, reach + 7))) return;
  if (namesAnother(report, last, sentence)) return;
  // A mark of exclamation closes what came before; a comma leaves it open.
  const complete = isQuotation(last) && /!/.test(report.text.slice(reach - 1, reach + 1));
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

/** “A,” he said. So is his wife, Ann Roe. “B.”: whether the narrator names a person between the two. */
function namesAnother(report: Readable, { sentence: told }: StatementDraft, { index }: Sentence): boolean {
  const { sentences, quotes } = report.analysed;
  for (let i = told + 1; i < index; i++) {
    const { start, end } = sentences[i] as Sentence;
    const next = firstFrom(quotes, start);
    const spoken = (quotes[next]?.start ?? end) < end || (itemAt(quotes, next - 1)?.end ?? start) > start;
    if (
      !spoken &&
      mentionsIn(report, start, end).some(({ kind, person }) => kind === "person" && person !== null)
    )
      return true;
  }
  return false;
}

/** "The mayor was blunt. “S.”": the person whom the sentence right before a lone quotation is about; null where that sentence has a statement of its own or another subject. */
export function introducedBy(passage: Passage): Attribution | null {
  const { report, sentence, tokens, drafts } = passage;
  const before = report.analysed.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  if (drafts[drafts.length - 1]?.sentence === before.index || before.endToken - before.firstToken > 14)
    return null;
  let verb = before.firstToken + 1;
  while (verb < before.endToken && !finite(tokens[verb])) verb++;
  if (verb >= before.endToken) return null;
  const marked = report.analysed.quotes.some(({ start, end }) => start < before.end && end > before.start);
  if (marked) return null;
  const subject = sourceBefore(tokens, before.firstToken, verb);
  if (!subject) return null;
  const source = spanOf(tokens, subject);
  const isPerson =
    isOneOf(tokens[subject.first]?.lower, "he", "she") ||
    mentionsIn(report, source.start, source.end).some(
      ({ kind, start, end }) =>
        // "Ann Roe, 54, a nurse, shook her head"
        (end === source.end || start === source.start) && (kind === "person" || kind === "office"),
    );
  return isPerson ? { reader: "attributions:introduced", cue: null, source, lemma: null, entry: null } : null;
}

/** “A. / “B,” X said: a quotation that its paragraph left open is X's as well, where nobody before it has it. */
export function takeUp({ analysed }: Readable, drafts: readonly StatementDraft[], index: number): void {
  const draft = drafts[index];
  const [content] = draft?.content ?? [];
  if (!draft || !content || draft.form === "indirect") return;
  let quote = quoteFrom(analysed.quotes, content.start);
  const reach = itemAt(drafts, index - 1)?.content.at(-1)?.end ?? 0;
  for (let pages = 0; pages < 8 && quote && quote.continues !== null; pages++) {
    const before: Quote | undefined = analysed.quotes[quote.continues];
    if (!before || before.innerStart < reach || before.innerEnd <= before.innerStart) return;
    const part = innerOf(before);
    draft.content.unshift(part);
    draft.quoted.unshift(part);
    quote = before;
  }
}

/** The quotation whose words start at an offset. */
function quoteFrom(quotes: readonly Quote[], offset: number): Quote | undefined {
  for (let i = firstFrom(quotes, offset) - 1; i >= 0 && offset - (quotes[i] as Quote).start <= MARK; i--)
    if (quotes[i]?.innerStart === offset) return quotes[i];
  return undefined;
}

/** Characters of the longest quotation mark. */
const MARK = 2;

/**
 * The sentence right behind an indirect statement that goes on with what it spoke of: in its backshifted tense ("The
 * minister said a committee would draw up the plan. It would meet in May."), or, where a document or agency passes the
 * words on, in any ("according to the readout, … They also discussed the port."). Otherwise it may be the narrator's own.
 */
export function readInherited(passage: Passage): StatementDraft | null {
  const { tokens, first, end, drafts, sentence, report, quotes } = passage;
  // What an organ issues goes on in its own voice.
  if (report.issuer) return null;
  const last = drafts.at(-1);
  const went = last?.reader === INHERITED;
  if (!last?.source || (!last.cue && !went) || isQuotation(last) || last.sentence !== sentence.index - 1)
    return null;
  if (report.analysed.sentences[last.sentence]?.paragraph !== sentence.paragraph) return null;
  let verb = first;
  while (verb < end && !finite(tokens[verb])) {
    const aside = asideEnd(tokens, verb, end);
    if (aside > verb) verb = aside;
    else if (isOneOf(tokens[verb]?.upos, "SCONJ", "PUNCT")) return null;
    else verb++;
  }
  if (verb >= end) return null;
  // "The response would be “merciless”": words in marks behind the verb
  if (quotes.some(({ start }) => start < (tokens[verb] as Token).start)) return null;
  if (quotes.length > 0 && tokens[verb]?.lower !== "would") return null;
  const opener = tokens[first]?.lower ?? "";
  // "The memo argues S. It was written in May": a document's own story
  if (opener === "it" && tokens[verb]?.lower !== "would" && isDocument(passage, last)) return null;
  // "Crews were to rotate every ten days": what is planned goes on with what was said to be.
  const planned =
    went &&
    isOneOf(tokens[verb]?.lower, "was", "were") &&
    tokens[verb + 2]?.xpos === "VB" &&
    tokens[verb + 1]?.lower === "to";
  const backshifted = tokens[verb]?.lower === "had" && ANAPHORIC.has(opener);
  // "Her own seat, on the other hand, was safe": the other part of what was said
  const contrasted = /, (?:on the other hand|by contrast|in turn), (?:was|were)\b/.test(
    report.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)),
  );
  const shifted = contrasted || planned || tokens[verb]?.lower === "would" || backshifted;
  // "The draft is shorter, two diplomats said. It drops the reference": in the tense of the content, not of the narrator.
  const told =
    isOneOf(tokens[verb]?.xpos, "VBP", "VBZ") &&
    (isOneOf(opener, "it", "they", "this", "these") || ofThem(tokens, first)) &&
    inPresent(passage, last);
  const relayed = last.relays.length > 0 || went || RELAYED.test(last.reader);
  const passedOn =
    relayed && (isDefinite(passage, verb) || isOneOf(tokens[verb]?.lower, "might", "could", "should"));
  if ((!shifted && !passedOn && !told) || isSilence(passage, verb)) return null;
  const content = trimmed(tokens, first, end);
  const { source, cueLemma } = last;
  const root = went && last.inheritedFrom !== null ? last.inheritedFrom : drafts.indexOf(last);
  const attribution = { reader: INHERITED, cue: null, source, lemma: cueLemma, entry: null };
  const { issuer = null } = last;
  return content && { ...draftOf(passage, attribution, [content]), issuer, inheritedFrom: root };
}

const namesAny = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]?.upos === "PROPN") return true;
  return false;
};

/** "An aide would neither confirm nor deny it", "Neither would say": who says nothing is no speaker before. */
function isSilence({ tokens, end }: Passage, modal: number): boolean {
  // "He declined to give names"
  if (/^(?:declin|refus)ed$/.test(wordAt(tokens, modal))) return true;
  for (let i = modal + 1; i < Math.min(end, modal + 4); i++) if (SILENT.has(wordAt(tokens, i))) return true;
  return false;
}

const SILENT: ReadonlySet<string> = new Set(
  "say comment confirm deny elaborate discuss disclose specify answer respond".split(" "),
);

/** "None of them, however, had": behind a few words set apart that hold no verb; `at` where none stand there. */
function asideEnd(tokens: readonly Token[], at: number, end: number): number {
  if (wordAt(tokens, at) !== ",") return at;
  for (let i = at + 1; i < Math.min(end, at + 7) && !finite(tokens[i]); i++)
    if (wordAt(tokens, i) === ",") return i + 1;
  return at;
}

/** Whether the sentence before is what a document or agency passes on, whose words may go on here. */
export function isPassedOn({ drafts, sentence }: Passage): boolean {
  const last = drafts[drafts.length - 1];
  if (!last || last.sentence !== sentence.index - 1) return false;
  return last.relays.length > 0 || last.reader === INHERITED || RELAYED.test(last.reader);
}

/** Whether a statement's source names a document. */
function isDocument({ tokens, report }: Passage, { source, sentence }: StatementDraft): boolean {
  const { firstToken = 0, endToken = 0 } = report.analysed.sentences[sentence] ?? {};
  const named = source && rangeOf(tokens, { first: firstToken, end: endToken }, source);
  return named !== null && named.end > named.first && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, named)]);
}

/** Whether a past cue, or one that only passes on what somebody said, reports a content in the present. */
function inPresent({ tokens, sentence, report }: Passage, last: StatementDraft): boolean {
  const [part] = last.content;
  // A preposition ("according to") has no tense.
  const cue = RELAYED.test(last.reader) ? null : last.cue;
  const { firstToken = 0 } = report.analysed.sentences[last.sentence] ?? {};
  let past = cue === null;
  let present = false;
  for (let i = firstToken; i < sentence.firstToken; i++) {
    const token = tokens[i] as Token;
    if (cue && token.start >= cue.start && token.end <= cue.end) past = token.xpos === "VBD";
    if (part && token.start >= part.start && token.end <= part.end && finite(token)) {
      if (!isOneOf(token.xpos, "VBP", "VBZ")) return false;
      present = true;
    }
  }
  return past && present;
}

const INHERITED = "attributions:inherited";

/** Readers whose source passes on what somebody said. */
const RELAYED = /:(?:according_to|relay_quoted|quoted_as)$/;

/** Words that take up somebody named before. */
const ANAPHORIC: ReadonlySet<string> = new Set(
  "they he she it both neither none all each most nobody nothing its their his her".split(" "),
);

/** "Three of them", "most of these": a part of those spoken of. */
const ofThem = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first]?.upos === "NUM" || PARTS.holds(tokens[first])) &&
  wordAt(tokens, first + 1) === "of" &&
  isOneOf(wordAt(tokens, first + 2), "them", "these", "those");

/** "They", "The two men", "Neither paper", not a name: the subject goes on with those of the sentence before. */
function isDefinite({ tokens, first }: Passage, verb: number): boolean {
  const opener = tokens[first]?.lower ?? "";
  if (namesAny(tokens, first, verb)) return false;
  if (isOneOf(tokens[verb]?.xpos, "VBP", "VBZ")) return false;
  return (
    ANAPHORIC.has(opener) ||
    isOneOf(opener, "no", "none", "nothing", "there", "only") ||
    ofThem(tokens, first) ||
    (opener === "the" && /^(?:two|three|four|five|six|sides|parties)$/.test(tokens[first + 1]?.lower ?? ""))
  );
}
