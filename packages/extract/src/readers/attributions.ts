/**
 * Takes the report, gives a draft for every statement: content, source, cue and the relays between outlet and speaker.
 *
 * Cue, adjacent noun phrase and quotation marks decide before syntax does. Refused: negated, foreseen and refused cues
 * ("did not say", "is expected to announce", "declined to comment"), marks round a word or two that no cue governs,
 * cues inside what another source is already saying.
 */

import { lemma, type Quote, type Sentence, type Token } from "@readout/english";
import { CUES, type Cue, DOCUMENT_CUES, DOCUMENT_NOUNS, ISSUER_CUES } from "../data/cues.ts";
import { inheritRelays } from "../refine/speakers.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";
import { behind, forward, parenthetical, wholeQuote } from "./attribution/content.ts";
import { asSaying, governor, insideQuote, mistagged, passive, unreal } from "./attribution/cue-state.ts";
import { finish, type Readable, type Refusal, type StatementDraft, start } from "./attribution/draft.ts";
import { sourceAfter, sourceBefore, type TokenRange } from "./attribution/source.ts";
import { finite, hasVerb, isOpen, range, spanOf, wordsBetween } from "./attribution/words.ts";

export { resolveSpeaker } from "../refine/speakers.ts";
export type { StatementDraft } from "./attribution/draft.ts";

/** Drafts in the order of their content. */
export function readAttributions(report: Readable, refusals: Refusal[] = []): StatementDraft[] {
  const { sentences, tokens, quotes } = report.analysed;
  const outer = quotes.filter((quote) => quote.depth === 0);
  const drafts: StatementDraft[] = [];
  const kind = report.doc?.kind ?? "news";
  const label: { span: TextSpan | null } = { span: null };
  let last: StatementDraft | null = null;
  let announced: { readonly draft: StatementDraft; readonly paragraph: number } | null = null;
  for (const sentence of sentences) {
    const role = report.roles[sentence.paragraph];
    if (role !== "body" && role !== "headline") continue;
    if (kind === "transcript" && readTurn(report, sentence, drafts, label)) continue;
    // A run without an end is no sentence; a bound on it keeps the time linear.
    if (sentence.endToken - sentence.firstToken > LONGEST) continue;
    const before = drafts.length;
    const inside = quotesIn(outer, sentence);
    // A quotation of several sentences is read where it ends, because its attribution follows it there.
    if (inside.some((quote) => quote.start <= sentence.start && quote.end > sentence.end)) continue;
    const reach = last === null ? 0 : (last.content[last.content.length - 1] as TextSpan).end;
    if (reach > sentence.start) continue;
    if (role === "headline") readLabel(report, sentence, inside, drafts);
    if (drafts.length > before) continue;
    if (role === "body" || inside.length > 0) readSentence(report, sentence, inside, drafts, kind, refusals);
    if (drafts.length === before && role === "body") {
      const whole = inside.find(
        (quote) => covers(quote, sentence, report.text) && wordsIn(tokens, sentence) >= 2,
      );
      if (whole && announced && sentence.paragraph - announced.paragraph <= 1) {
        const content = { start: whole.innerStart, end: whole.innerEnd };
        if (content.end > content.start)
          drafts.push({
            ...announced.draft,
            content: [content],
            quoted: [content],
            form: "direct",
            sentence: sentence.index,
          });
      } else if (whole) goOn(report, sentence, whole, last, drafts);
      else if (
        kind === "joint_statement" &&
        wordsIn(tokens, sentence) >= 5 &&
        !/^(?:begin|end)\b|following (?:joint )?statement|text of the following/i.test(
          report.text.slice(sentence.start, sentence.end),
        )
      ) {
        drafts.push({
          content: [{ start: sentence.start, end: sentence.end }],
          quoted: [],
          source: null,
          cue: null,
          form: "document",
          cueLemma: null,
          act: null,
          strength: 1,
          relays: [],
          inheritedFrom: null,
          sentence: sentence.index,
          reader: "attributions:document_voice",
        });
      }
    }
    if (drafts.length > before) last = drafts[drafts.length - 1] as StatementDraft;
    const draft = drafts.length === before ? announcedBy(report, sentence) : null;
    announced = draft ? { draft, paragraph: sentence.paragraph } : null;
  }
  inheritRelays(report, drafts);
  return drafts
    .filter((draft) => draft.content.length > 0)
    .sort((a, b) => (a.content[0] as TextSpan).start - (b.content[0] as TextSpan).start);
}

/** Tokens of the longest sentence that is read. */
const LONGEST = 500;

/** A headline's "X: S" or "X: “S”", where X is a name of two words or more and no place. */
function readLabel(
  report: Readable,
  sentence: Sentence,
  quotes: readonly Quote[],
  drafts: StatementDraft[],
): void {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
  let colon = first;
  while (colon < end && colon - first < 6 && (tokens[colon] as Token).upos === "PROPN") colon++;
  if (tokens[colon]?.text !== ":" || colon - first < 2 || colon + 3 >= end) return;
  const source = { first, end: colon };
  const span = spanOf(tokens, source);
  if (mentionsIn(report as Report, span.start, span.end).some((mention) => mention.kind === "place")) return;
  const next = tokens[colon + 1] as Token;
  if (
    !quotes.some((quote) => quote.start === next.start) &&
    (!hasVerb(tokens, colon + 1, end) || /^(?:what|how|why|who|when|where)$/.test(next.lower))
  )
    return;
  const content = range(tokens, colon + 1, end);
  if (content)
    drafts.push(
      finish(
        report,
        {
          ...start(report, sentence, colon, source, "say", null, [], "attributions:label"),
          cueLemma: null,
          cue: null,
        },
        [content],
        quotes,
      ),
    );
}

/** "X wrote to the council:" before a quotation in a paragraph of its own: the draft that waits for its content. */
function announcedBy(report: Readable, sentence: Sentence): StatementDraft | null {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
  if (tokens[end - 1]?.text !== ":") return null;
  for (let i = end - 2; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const word = lemma(token.text, "VERB");
    const entry = CUES.get(word);
    if (!entry?.frames.includes("quote") || unreal(tokens, first, i) || passive(tokens, first, i)) continue;
    const source = sourceBefore(tokens, first, i);
    if (source) return start(report, sentence, i, source, word, entry, [], "attributions:announced");
  }
  return null;
}

/** The quotations that touch a sentence, of those that don't lie in another (sorted by start, not overlapping). */
function quotesIn(outer: readonly Quote[], sentence: Sentence): Quote[] {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle] as Quote).end <= sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < outer.length && (outer[end] as Quote).start < sentence.end) end++;
  return outer.slice(low, end);
}

/** A quotation that stands alone goes on with the speaker before it: as a part of the same statement within a paragraph, as one of its own past it (R27). */
function goOn(
  report: Readable,
  sentence: Sentence,
  quote: Quote,
  last: StatementDraft | null,
  drafts: StatementDraft[],
): void {
  if (last === null) return;
  const content = { start: quote.innerStart, end: quote.innerEnd };
  const paragraph = (report.analysed.sentences[last.sentence] as Sentence).paragraph;
  const reach = (last.content[last.content.length - 1] as TextSpan).end;
  if (content.end <= content.start || content.start < reach || paragraph < sentence.paragraph - 1) return;
  // A mark of exclamation or question closes what came before; a comma leaves it open.
  const complete = last.form === "direct" && /[!?]/.test(report.text.slice(reach - 1, reach + 1));
  if (paragraph === sentence.paragraph && !complete) {
    last.content.push(content);
    last.quoted.push(content);
    if (last.form === "indirect") last.form = "mixed";
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

const wordsIn = (tokens: readonly Token[], sentence: Sentence): number =>
  tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => token.upos !== "PUNCT").length;

function covers(quote: Quote, sentence: Sentence, text: string): boolean {
  return (
    quote.start <= sentence.start &&
    (quote.end >= sentence.end || text.slice(quote.end, sentence.end).trim().length <= 1)
  );
}

/** A transcript's turn: paragraphs that open with a speaker's label in capitals and a colon, and those that follow. */
function readTurn(
  report: Readable,
  sentence: Sentence,
  drafts: StatementDraft[],
  label: { span: TextSpan | null },
): boolean {
  const { text, analysed } = report;
  const paragraph = analysed.paragraphs[sentence.paragraph];
  if (!paragraph) return false;
  let { start } = sentence;
  if (paragraph.firstSentence === sentence.index) {
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60));
    const colon = head.indexOf(":");
    if (colon > 2 && /^[\p{Lu} .,'’-]+$/u.test(head.slice(0, colon))) {
      label.span = { start: paragraph.start, end: paragraph.start + colon };
      start = paragraph.start + colon + 1;
      while (start < sentence.end && /\s/.test(text[start] as string)) start++;
    }
  }
  if (!label.span || start >= sentence.end) return label.span !== null;
  const { span } = label;
  if (text[start] === "(" || text[start] === "[") return true;
  const turn = drafts[drafts.length - 1];
  const part = turn?.content[turn.content.length - 1];
  if (
    turn &&
    part &&
    turn.reader === "attributions:transcript" &&
    turn.source === span &&
    analysed.sentences[turn.sentence]?.paragraph === sentence.paragraph
  ) {
    turn.content[turn.content.length - 1] = { start: part.start, end: sentence.end };
    return true;
  }
  drafts.push({
    content: [{ start, end: sentence.end }],
    quoted: [],
    source: span,
    cue: null,
    form: "direct",
    cueLemma: null,
    act: null,
    strength: 1,
    relays: [],
    inheritedFrom: null,
    sentence: sentence.index,
    reader: "attributions:transcript",
  });
  return true;
}

function readSentence(
  report: Readable,
  sentence: Sentence,
  quotes: readonly Quote[],
  drafts: StatementDraft[],
  kind: string,
  refusals: Refusal[],
): void {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
  const refuse = (token: Token, why: string): void => {
    refusals.push({ sentence: sentence.index, start: token.start, end: token.end, why });
  };
  let taken = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (i < taken) continue;
    if (token.lower === "according" && tokens[i + 1]?.lower === "to") {
      const draft = accordingTo(report, sentence, i, quotes);
      if (draft) {
        drafts.push(draft);
        return;
      }
    }
    if (token.upos !== "VERB" && !mistagged(tokens, first, i, end)) continue;
    const word = lemma(token.text, "VERB");
    const quotedAs = word === "quote" && asSaying(tokens, i, end);
    const entry = CUES.get(word);
    const issuer = !entry && ISSUER_CUES.has(word) && kind !== "news" && kind !== "transcript";
    const reads = word === "read";
    if (!entry && !quotedAs && !issuer && !reads) continue;
    if (insideQuote(quotes, token)) {
      refuse(token, "inside a quotation");
      continue;
    }
    if (
      !quotedAs &&
      (passive(tokens, first, i) || tokens[i - 1]?.upos === "DET" || tokens[i - 1]?.xpos === "PRP$")
    ) {
      refuse(token, "passive, or part of a noun phrase");
      continue;
    }
    if (word === "continue" && tokens[i + 1]?.lower === "to") continue;
    if (unreal(tokens, first, governor(tokens, i))) {
      refuse(token, "denied, foreseen or refused");
      continue;
    }
    const draft = quotedAs
      ? quotedAsSaying(report, sentence, i, quotes)
      : cueDraft(report, sentence, i, word, entry ?? null, quotes, kind, drafts);
    if (!draft) {
      refuse(token, "no source or no content beside it");
      continue;
    }
    drafts.push(draft);
    const last = draft.content[draft.content.length - 1] as TextSpan;
    while (i < end - 1 && (tokens[i + 1] as Token).start < last.end) i++;
    taken = i;
    const marked =
      tokens[i + 1]?.text === ":" ? quotes.find((quote) => quote.start === tokens[i + 2]?.start) : undefined;
    if (marked && marked.innerEnd > marked.innerStart) {
      const content = { start: marked.innerStart, end: marked.innerEnd };
      drafts.push({
        ...draft,
        content: [content],
        quoted: [content],
        form: "direct",
        inheritedFrom: drafts.length - 1,
        reader: "attributions:colon",
      });
      return;
    }
    // One outermost statement a sentence, unless a second source follows the first statement's content.
    if ((draft.content[0] as TextSpan).start < token.start) {
      const resumed = draft.content.length > 1;
      if (resumed) return;
    }
  }
}

function quotedAsSaying(
  report: Readable,
  sentence: Sentence,
  at: number,
  quotes: readonly Quote[],
): StatementDraft | null {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
  let as = at + 1;
  while (as < end && tokens[as]?.lower !== "as") as++;
  const saying = as + 1;
  const passive = as === at + 1 && (tokens[at - 1]?.upos === "AUX" || tokens[at - 2]?.upos === "AUX");
  const subject = sourceBefore(tokens, first, at);
  const source = passive ? subject : sourceAfter(tokens, at + 1, as);
  if (!source) return null;
  const relays = passive || !subject ? [] : [spanOf(tokens, subject)];
  const base = start(
    report,
    sentence,
    at,
    source,
    "quote",
    CUES.get("say") ?? null,
    relays,
    passive ? "attributions:quoted_as" : "attributions:relay_quoted",
  );
  base.cue = { start: (tokens[at] as Token).start, end: (tokens[saying] as Token).end };
  const back = behind(report, sentence, Math.min(source.first, at), quotes);
  if (passive && back) return finish(report, base, [back], quotes);
  return forward(report, sentence, saying + 1, quotes, base, true);
}

function accordingTo(
  report: Readable,
  sentence: Sentence,
  at: number,
  quotes: readonly Quote[],
): StatementDraft | null {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
  const source = sourceAfter(tokens, at + 2, end);
  if (!source) return null;
  const base = start(
    report,
    sentence,
    at,
    source,
    "according",
    CUES.get("say") ?? null,
    [],
    "attributions:according_to",
  );
  base.cue = { start: (tokens[at] as Token).start, end: (tokens[at + 1] as Token).end };
  if (at === first) {
    let from = source.end;
    while (from < end && tokens[from]?.lower !== ",") from++;
    return forward(report, sentence, from + 1, quotes, base, true);
  }
  const back = behind(report, sentence, at, quotes) ?? range(tokens, first, at);
  return back ? finish(report, base, [back], quotes) : null;
}

function cueDraft(
  report: Readable,
  sentence: Sentence,
  at: number,
  word: string,
  entry: Cue | null,
  quotes: readonly Quote[],
  kind: string,
  drafts: readonly StatementDraft[],
): StatementDraft | null {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
  const before = sourceBefore(tokens, first, governor(tokens, at));
  // “…,” said X / S, said X
  const behindMark = /^[,”"“]$|^''$/.test(tokens[at - 1]?.text ?? "");
  if ((tokens[at] as Token).xpos === "VBG" && behindMark)
    return participle(report, sentence, at, word, entry, quotes, drafts);
  const after = behindMark || at === first ? sourceAfter(tokens, at + 1, end) : null;
  // "X, the minister, told Y that …": what follows is the audience or the content's subject, not the source.
  const follows = after ? tokens[after.end] : undefined;
  const inverted =
    after && !(before && follows && (follows.lower === "that" || finite(follows))) ? after : null;
  const source = inverted && (!before || behindMark) ? inverted : before;
  if (!source) return coordinated(report, sentence, at, word, entry, quotes, drafts);
  if (word === "read" && !DOCUMENT_NOUNS.has(headOf(tokens, source))) return null;
  if (word === "read" && !DOCUMENT_CUES.has(word)) return null;
  const base = start(report, sentence, at, source, word, entry, [], `attributions:${word}`);
  const opens = Math.min(source.first, at);
  const closes = Math.max(source.end, at + 1);
  // "At a meeting, of which he is a member, X argued that …": a that-clause leaves no content before the source.
  const ahead =
    tokens[closes]?.lower === "that" &&
    source === before &&
    !/^[”"»]$|^''$/.test(tokens[opens - 1]?.text ?? "");
  const back = ahead
    ? null
    : (behind(report, sentence, opens, quotes) ?? parenthetical(tokens, sentence, opens, closes));
  if (word === "tell" || (entry?.frames[0] === "clause" && tokens[at + 1]?.lower === "to"))
    base.relays.push(...audience(report, tokens, at, end));
  if (back && (entry?.frames.includes("clause") || word === "read")) {
    const parts = [back];
    // “A,” X said, “B.”
    let k = closes;
    while (k < end && k < closes + 14 && !isOpen(tokens[k]?.text ?? "")) k++;
    const resumed = quotes.find((quote) => tokens[k] && quote.start === (tokens[k] as Token).start);
    const rest =
      tokens[closes]?.text === "," &&
      !wholeQuote(quotes, back) &&
      (tokens[closes + 1] as Token | undefined)?.xpos !== "VBG" &&
      wordsBetween(tokens, closes, end) >= 3
        ? range(tokens, closes + 1, end)
        : null;
    if (rest) parts.push(rest);
    else if (
      resumed &&
      wholeQuote(quotes, back) &&
      (tokens[k - 1]?.text === "," || tokens[k - 1]?.lower === "that")
    )
      parts.push({ start: resumed.innerStart, end: resumed.innerEnd });
    return finish(report, base, parts, quotes);
  }
  if (
    entry?.lemma === "say" &&
    tokens[source.first - 1]?.lower === "that" &&
    source.end - source.first <= 4 &&
    (tokens[closes]?.upos === "VERB" || tokens[closes]?.upos === "AUX")
  ) {
    // "talks that it said focused on …": the relative clause is what was said.
    const content = range(tokens, closes, end);
    return content ? finish(report, { ...base, reader: "attributions:relative" }, [content], quotes) : null;
  }
  if (entry && tokens[source.first - 1]?.lower === "as" && tokens[closes]?.text === ",") {
    const content = range(tokens, closes + 1, end);
    return content ? finish(report, { ...base, reader: "attributions:as_said" }, [content], quotes) : null;
  }
  if (!entry) return issuerDraft(report, sentence, at, word, base, kind, quotes);
  return forward(report, sentence, closes, quotes, base, false, entry);
}

/** "X did Y and said that …": the subject of the sentence speaks. */
function coordinated(
  report: Readable,
  sentence: Sentence,
  at: number,
  word: string,
  entry: Cue | null,
  quotes: readonly Quote[],
  drafts: readonly StatementDraft[],
): StatementDraft | null {
  const { tokens } = report.analysed;
  const join = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  if (!entry || tokens[join]?.upos !== "CCONJ" || !finite(tokens[at] as Token)) return null;
  const earlier = drafts[drafts.length - 1];
  let source = earlier?.sentence === sentence.index ? earlier.source : null;
  if (!source) {
    let verb = sentence.firstToken;
    while (verb < at && !finite(tokens[verb] as Token)) verb++;
    const subject = verb < at ? sourceBefore(tokens, sentence.firstToken, verb) : null;
    source = subject ? spanOf(tokens, subject) : null;
  }
  return source
    ? forward(
        report,
        sentence,
        at + 1,
        quotes,
        { ...start(report, sentence, at, null, word, entry, [], `attributions:and_${word}`), source },
        false,
        entry,
      )
    : null;
}

/** "…, adding that …", "…, saying …": the subject of the sentence's first statement speaks on. */
function participle(
  report: Readable,
  sentence: Sentence,
  at: number,
  word: string,
  entry: Cue | null,
  quotes: readonly Quote[],
  drafts: readonly StatementDraft[],
): StatementDraft | null {
  const { tokens } = report.analysed;
  const earlier = drafts[drafts.length - 1];
  if (entry && earlier?.sentence === sentence.index && earlier.source) {
    const { source } = earlier;
    return forward(
      report,
      sentence,
      at + 1,
      quotes,
      { ...start(report, sentence, at, null, word, entry, [], `attributions:participle_${word}`), source },
      false,
      entry,
    );
  }
  if ((tokens[at] as Token).xpos !== "VBG" || tokens[at - 1]?.text !== "," || !entry) return null;
  let verb = sentence.firstToken;
  while (
    verb < at &&
    !((tokens[verb] as Token).upos === "VERB" && ["VBD", "VBZ", "VBP"].includes((tokens[verb] as Token).xpos))
  )
    verb++;
  const source = verb < at ? sourceBefore(tokens, sentence.firstToken, verb) : null;
  if (!source) return null;
  return forward(
    report,
    sentence,
    at + 1,
    quotes,
    start(report, sentence, at, source, word, entry, [], `attributions:participle_${word}`),
    false,
    entry,
  );
}

/** In a readout or joint statement the issuer's own verbs carry what it says: "the Secretary reaffirmed support for …". */
function issuerDraft(
  report: Readable,
  sentence: Sentence,
  at: number,
  word: string,
  base: StatementDraft,
  kind: string,
  quotes: readonly Quote[],
): StatementDraft | null {
  if (kind === "news" || !ISSUER_CUES.has(word)) return null;
  const { tokens } = report.analysed;
  if (wordsBetween(tokens, at + 1, sentence.endToken) < 3) return null;
  const content = range(tokens, at + 1, sentence.endToken);
  return content
    ? finish(report, { ...base, reader: `attributions:issuer_${word}` }, [content], quotes)
    : null;
}

const headOf = (tokens: readonly Token[], source: TokenRange): string => {
  for (let i = source.first; i < source.end; i++)
    if ((tokens[i] as Token).upos === "ADP") return (tokens[i - 1] as Token | undefined)?.lower ?? "";
  return (tokens[source.end - 1] as Token).lower;
};

/** "told Reuters", "told reporters": an outlet as audience is a relay. */
function audience(report: Readable, tokens: readonly Token[], at: number, end: number): TextSpan[] {
  const from = tokens[at + 1];
  const to = tokens[Math.min(end - 1, at + 6)];
  if (!from || !to) return [];
  return mentionsIn(report as Report, from.start, to.end)
    .filter((mention) => mention.kind === "outlet" && mention.firstToken <= at + 2)
    .slice(0, 1)
    .map((mention) => ({ start: mention.start, end: mention.end }));
}
