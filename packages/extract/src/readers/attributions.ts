/**
 * Takes the report, gives a draft for every statement: content, source, cue and the relays between outlet and speaker.
 *
 * Cue, adjacent noun phrase and quotation marks decide before syntax does. Refused: negated, foreseen and refused cues
 * ("did not say", "is expected to announce", "declined to comment"), marks round a word or two that no cue governs,
 * cues inside what another source is already saying.
 */

import type { SpeechAct } from "@readout/core";
import { lemma, type Quote, type Sentence, type Token } from "@readout/english";
import { CUES, type Cue, DOCUMENT_CUES, DOCUMENT_NOUNS, ISSUER_CUES, UNREAL } from "../data/cues.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";
import { sourceAfter, sourceBefore, type TokenRange } from "./attribution/source.ts";

/** A statement before its speaker is an actor. Offsets are UTF-16 code units, half-open; `inheritedFrom` is the index of the draft whose relays it inherits (R27). */
export interface StatementDraft {
  content: TextSpan[];
  quoted: TextSpan[];
  source: TextSpan | null;
  cue: TextSpan | null;
  form: "direct" | "partial" | "mixed" | "indirect" | "document" | "unattributed";
  cueLemma: string | null;
  act: SpeechAct | null;
  strength: number;
  relays: TextSpan[];
  inheritedFrom: number | null;
  sentence: number;
  reader: string;
  considered: string[];
}

type Readable = Pick<Report, "text" | "analysed" | "roles" | "mentions"> & { readonly doc?: Report["doc"] };

/** Drafts in the order of their content. */
export function readAttributions(report: Readable): StatementDraft[] {
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
    if (role === "body" || inside.length > 0) readSentence(report, sentence, inside, drafts, kind);
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
          considered: [],
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
    considered: [],
  });
}

const wordsIn = (tokens: readonly Token[], sentence: Sentence): number =>
  tokens.slice(sentence.firstToken, sentence.endToken).filter((token) => token.upos !== "PUNCT").length;
const isOpen = (text: string): boolean =>
  text === "“" || text === '"' || text === "``" || text === "''" || text === "«";

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
    considered: [],
  });
  return true;
}

function readSentence(
  report: Readable,
  sentence: Sentence,
  quotes: readonly Quote[],
  drafts: StatementDraft[],
  kind: string,
): void {
  const { tokens } = report.analysed;
  const { firstToken: first, endToken: end } = sentence;
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
    if (insideQuote(quotes, token)) continue;
    if (
      !quotedAs &&
      (passive(tokens, first, i) || tokens[i - 1]?.upos === "DET" || tokens[i - 1]?.xpos === "PRP$")
    )
      continue;
    if (word === "continue" && tokens[i + 1]?.lower === "to") continue;
    if (unreal(tokens, first, governor(tokens, i))) continue;
    const draft = quotedAs
      ? quotedAsSaying(report, sentence, i, quotes)
      : cueDraft(report, sentence, i, word, entry ?? null, quotes, kind, drafts);
    if (!draft) continue;
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

/** A reporting verb that the tagger took for a noun: "“…!” insists X", "…, the paper reports." */
function mistagged(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (at <= first || (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ")) return false;
  if (/^(?:said|read|added)$/.test(token.lower)) return true;
  if (
    !/^(?:says|writes|reports|insists|notes|claims|warns|argues|reads|adds|explains|recalls|tells)$/.test(
      token.lower,
    )
  )
    return false;
  const next = tokens[at + 1];
  return /^[”"»]$|^''$/.test(tokens[at - 1]?.text ?? "") || next?.lower === "that" || at + 2 >= end;
}

/** The verb that carries the subject: "continues to insist". */
function governor(tokens: readonly Token[], at: number): number {
  const verb = tokens[at - 2];
  return verb &&
    tokens[at - 1]?.lower === "to" &&
    verb.upos === "VERB" &&
    /^(?:continue|begin|start)$/.test(lemma(verb.text, "VERB"))
    ? at - 2
    : at;
}

/** "was denied", "has been criticised": the subject is who it is said of. */
function passive(tokens: readonly Token[], first: number, at: number): boolean {
  if (!/^VB[ND]$/.test((tokens[at] as Token).xpos)) return false;
  let i = at - 1;
  while (i >= first && (tokens[i] as Token).upos === "ADV") i--;
  return i >= first && /^(?:is|are|was|were|be|been|being)$/.test((tokens[i] as Token).lower);
}

const insideQuote = (quotes: readonly Quote[], token: Token): boolean =>
  quotes.some(
    (quote) =>
      quote.innerEnd - quote.innerStart > 25 &&
      token.start >= quote.innerStart &&
      token.end <= quote.innerEnd,
  );

/** "did not say", "declined to comment", "is expected to announce", "would not say", "if he says". */
function unreal(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    const word = token.lower;
    if (
      word === "not" ||
      word === "n't" ||
      word === "n’t" ||
      word === "never" ||
      word === "if" ||
      word === "whether" ||
      word === "to" ||
      word === "will" ||
      word === "could" ||
      word === "should" ||
      word === "might" ||
      word === "may" ||
      word === "let"
    )
      return true;
    if (UNREAL.has(lemma(token.text, "VERB")) && token.upos === "VERB") return true;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "PUNCT")
      break;
  }
  const token = tokens[at] as Token;
  const bare = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  return (
    token.xpos === "VBG" &&
    tokens[at - 1]?.text !== "," &&
    tokens[bare]?.upos !== "AUX" &&
    ![
      "adding",
      "saying",
      "noting",
      "stating",
      "telling",
      "warning",
      "calling",
      "stressing",
      "insisting",
      "arguing",
    ].includes(token.lower)
  );
}

const asSaying = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at + 1; i < Math.min(end, at + 14); i++)
    if (tokens[i]?.lower === "as" && /^(?:saying|telling|stating)$/.test(tokens[i + 1]?.lower ?? ""))
      return true;
  return false;
};

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

function start(
  report: Readable,
  sentence: Sentence,
  cue: number,
  source: TokenRange | null,
  word: string,
  entry: Cue | null,
  relays: TextSpan[],
  reader: string,
): StatementDraft {
  const { tokens } = report.analysed;
  const token = tokens[cue] as Token;
  return {
    content: [],
    quoted: [],
    source: source ? spanOf(tokens, source) : null,
    cue: { start: token.start, end: token.end },
    form: "indirect",
    cueLemma: word,
    act: entry?.act ?? null,
    strength: entry?.strength ?? 1,
    relays,
    inheritedFrom: null,
    sentence: sentence.index,
    reader,
    considered: [],
  };
}

const spanOf = (tokens: readonly Token[], source: TokenRange): TextSpan => ({
  start: (tokens[source.first] as Token).start,
  end: (tokens[source.end - 1] as Token).end,
});

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

const wordsBetween = (tokens: readonly Token[], from: number, end: number): number =>
  tokens.slice(from, end).filter((token) => token.upos !== "PUNCT").length;
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

/** "The bridge, officials said, was closed": what stands before an attribution between commas that the clause goes on behind. */
function parenthetical(
  tokens: readonly Token[],
  sentence: Sentence,
  opens: number,
  closes: number,
): TextSpan | null {
  const next = tokens[closes + 1];
  if (
    tokens[opens - 1]?.text !== "," ||
    tokens[closes]?.text !== "," ||
    !next ||
    closes + 1 >= sentence.endToken
  )
    return null;
  if (!finite(next) && next.upos !== "ADP" && next.upos !== "SCONJ") return null;
  return opens - 1 - sentence.firstToken >= 2 ? range(tokens, sentence.firstToken, opens - 1) : null;
}

/** What stands before an attribution and is closed by a comma or mark: the content of "…, X said". */
function behind(
  report: Readable,
  sentence: Sentence,
  opens: number,
  quotes: readonly Quote[],
): TextSpan | null {
  const { tokens } = report.analysed;
  const mark = tokens[opens - 1];
  if (!mark || opens - 1 <= sentence.firstToken) return null;
  const quote =
    quotes.find((one) => one.end <= mark.end && one.end >= mark.end - 2 && one.start >= sentence.start - 1) ??
    quotes.find((one) => one.end === mark.end);
  if (quote && quote.end <= mark.end) {
    // The quotation may close an indirect clause: “… that this “changes everything,” he said.
    const lead = tokens[sentence.firstToken] as Token;
    if (quote.start <= lead.start || isOpen(lead.text))
      return { start: quote.innerStart, end: quote.innerEnd };
    if (!hasVerb(tokens, sentence.firstToken, opens - 1)) return null;
    return { start: clauseStart(tokens, sentence), end: quote.end };
  }
  if (mark.text !== ",") return null;
  if (
    wordsBetween(tokens, sentence.firstToken, opens - 1) < 3 ||
    !hasVerb(tokens, sentence.firstToken, opens - 1)
  )
    return null;
  const opener = tokens[sentence.firstToken]?.lower ?? "";
  if (
    /^(?:when|if|as|after|while|before|although|though|because|since|in|on|at|during|asked|speaking|following|despite|for|with|by)$/.test(
      opener,
    )
  ) {
    let comma = sentence.firstToken;
    while (comma < opens - 1 && tokens[comma]?.text !== ",") comma++;
    const enclosed = tokens[comma]?.text === "," && comma < opens - 1 && hasVerb(tokens, comma, opens - 1);
    const parenthesis = tokens.slice(opens, opens + 8).some((token) => token.text === ",");
    if (!enclosed && !(parenthesis && opener === "if")) return null;
  }
  // "X, the minister, said": what stands before the comma is the source's own phrase.
  return range(tokens, sentence.firstToken, opens - 1);
}

const clauseStart = (tokens: readonly Token[], sentence: Sentence): number => {
  let i = sentence.firstToken;
  while (i < sentence.endToken && /^(?:but|and|yet)$/.test((tokens[i] as Token).lower)) i++;
  return (tokens[i] as Token).start;
};
const finite = (token: Token): boolean =>
  (token.upos === "VERB" || token.upos === "AUX") && ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos);
const hasVerb = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).some(finite);
const wholeQuote = (quotes: readonly Quote[], span: TextSpan): boolean =>
  quotes.some(
    (quote) =>
      quote.innerStart >= span.start - 1 &&
      quote.innerStart <= span.start + 1 &&
      quote.innerEnd >= span.end - 2,
  );

/** What follows a cue: a that-clause, a clause, a quotation, or the object of cues that take one. */
function forward(
  report: Readable,
  sentence: Sentence,
  from: number,
  quotes: readonly Quote[],
  base: StatementDraft,
  free: boolean,
  entry?: Cue,
): StatementDraft | null {
  const { tokens } = report.analysed;
  const { endToken: end } = sentence;
  let i = from;
  let that = -1;
  for (let k = i; k < Math.min(end, i + 16); k++) {
    const token = tokens[k] as Token;
    if (
      k === i &&
      entry &&
      !HEARERS.has(entry.lemma) &&
      base.relays.length === 0 &&
      (token.upos === "DET" ||
        token.upos === "PRON" ||
        token.upos === "PROPN" ||
        token.upos === "NOUN" ||
        token.upos === "ADJ") &&
      token.lower !== "that" &&
      !DAY.test(token.lower)
    )
      break;
    if (token.lower === "that" && (token.upos === "SCONJ" || token.upos === "PRON" || token.upos === "DET")) {
      that = k;
      break;
    }
    if (isOpen(token.text) || token.text === ":" || (finite(token) && k > i)) break;
  }
  if (that >= 0) i = that + 1;
  else {
    while (
      i < end &&
      !(tokens[i]?.lower === "on" && !DAY.test(tokens[i + 1]?.lower ?? "")) &&
      /^(?:on|wednesday|thursday|friday|monday|tuesday|saturday|sunday|today|yesterday|:|,|reporters|journalists|also|in|a|statement|interview|him|them|us|me)$/.test(
        (tokens[i] as Token).lower,
      ) &&
      !(tokens[i]?.lower === "a" && tokens[i + 1]?.lower !== "statement") &&
      !(tokens[i]?.lower === "in" && tokens[i + 1]?.lower !== "a")
    )
      i++;
    if (base.relays.length > 0)
      while (i < end && (tokens[i] as Token).start < (base.relays[0] as TextSpan).end) i++;
  }
  if (i >= end) return null;
  const opener = tokens[i] as Token;
  const quote = quotes.find((one) => one.start === opener.start);
  if (quote && quote.end >= (tokens[end - 1] as Token).end - 2) {
    const content = { start: quote.innerStart, end: quote.innerEnd };
    return content.end > content.start ? finish(report, base, [content], quotes) : null;
  }
  const words = wordsBetween(tokens, i, end);
  if (words < 2) return null;
  const clause = that >= 0 || free || quote !== undefined || opensClause(tokens, i, end);
  const frames = entry?.frames ?? ["clause"];
  // "called it a “…”": the name that someone gives, in marks.
  const named =
    frames.includes("name") &&
    quotes.some((one) => one.start > opener.start && one.start < opener.start + 120);
  const object = named || (frames.includes("object") && opener.upos !== "PUNCT" && opener.upos !== "ADP");
  const forFrame = frames.includes("for") && /^(?:for|on|upon)$/.test(opener.lower);
  const aboutFrame = frames.includes("about") && /^(?:about|of|against)$/.test(opener.lower);
  const toFrame = frames.includes("to") && opener.lower === "to";
  if (!(frames.includes("clause") && clause) && !object && !forFrame && !aboutFrame && !toFrame) return null;
  if (forFrame || aboutFrame) i++;
  if (toFrame && tokens[i + 1]?.lower === "be") return null;
  let stop = contentEnd(tokens, i, end, that < 0 && !clause);
  if (named && !clause) {
    const name = quotes.find((one) => one.start >= opener.start);
    let k = i;
    while (name && k < stop && (tokens[k] as Token).start < name.end) k++;
    if (tokens[k]?.text === "," || tokens[k - 2]?.text === ",") stop = k;
  }
  const content = range(tokens, i, stop);
  return content ? finish(report, base, [content], quotes) : null;
}

/** Cues whose first object is the hearer. */
const HEARERS: ReadonlySet<string> = new Set([
  "tell",
  "warn",
  "urge",
  "promise",
  "reply",
  "respond",
  "answer",
  "write",
  "explain",
  "complain",
  "suggest",
  "report",
  "express",
]);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** A clause without "that": a subject, then its finite verb, with nothing subordinate between them. */
function opensClause(tokens: readonly Token[], from: number, end: number): boolean {
  let noun = false;
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const token = tokens[i] as Token;
    if (finite(token)) return noun;
    if (token.upos === "SCONJ" && i > from) return false;
    if (
      i === from &&
      (token.upos === "ADP" || token.upos === "ADV" || token.upos === "SCONJ") &&
      !/^(?:in|on|at|by|after|since|if|when|while|although|what|why|how|there|once)$/.test(token.lower)
    )
      return false;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "DET")
      noun = true;
    if (token.upos === "VERB" && token.xpos === "VBG") noun = true;
  }
  return false;
}

/** A statement runs to the end of its sentence, or to what opens the same speaker's next one: a participle, a second cue, a colon before a quotation. */
function contentEnd(tokens: readonly Token[], from: number, end: number, phrase: boolean): number {
  for (let i = from + 3; i < end - 1; i++) {
    const { text } = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (text === ":" && isOpen(next.text)) return i;
    if (text === "," && /^(?:adding|saying|noting|according|citing|echoing)$/.test(next.lower)) return i;
    // An object ends where the sentence goes on with another verb of its subject: "denied the charges and left".
    if (phrase && (tokens[i] as Token).upos === "CCONJ" && finite(next) && next.xpos !== "VBP") return i;
    if (text === "," && next.upos === "CCONJ") {
      const verb = tokens[i + 2];
      if (verb && finite(verb) && CUES.has(lemma(verb.text, "VERB")) && verb.upos === "VERB") return i;
    }
  }
  return end;
}

/** The text span of a token range without the punctuation at its ends (a closing mark that belongs to it stays). */
function range(tokens: readonly Token[], from: number, end: number): TextSpan | null {
  let a = from;
  let b = end;
  while (a < b && (tokens[a] as Token).upos === "PUNCT" && !isOpen((tokens[a] as Token).text)) a++;
  while (
    b > a &&
    (tokens[b - 1] as Token).upos === "PUNCT" &&
    !/^[”"»)]$|^''$/.test((tokens[b - 1] as Token).text)
  )
    b--;
  return b > a ? { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end } : null;
}

function finish(
  _report: Readable,
  base: StatementDraft,
  content: TextSpan[],
  quotes: readonly Quote[],
): StatementDraft {
  const quoted: TextSpan[] = [];
  let whole = true;
  const tail = content[content.length - 1] as TextSpan;
  // A quotation that opens in the content takes its further sentences along.
  const open = quotes.find(
    (quote) => quote.start >= tail.start && quote.start < tail.end && quote.end > tail.end,
  );
  if (open) content[content.length - 1] = { start: tail.start, end: open.end };
  for (const span of content) {
    const inside = quotes.filter((quote) => quote.innerStart < span.end && quote.innerEnd > span.start);
    for (const quote of inside) {
      const cut = { start: Math.max(quote.innerStart, span.start), end: Math.min(quote.innerEnd, span.end) };
      if (cut.end > cut.start) quoted.push(cut);
    }
    if (!inside.some((quote) => quote.innerStart <= span.start + 1 && quote.innerEnd >= span.end - 1))
      whole = false;
  }
  return { ...base, content, quoted, form: quoted.length === 0 ? "indirect" : whole ? "direct" : "mixed" };
}

/** A speaker relayed by an outlet keeps that relay until another source appears (R27). */
function inheritRelays(report: Readable, drafts: StatementDraft[]): void {
  let relayed: { index: number; person: string | null; paragraph: number } | null = null;
  drafts.forEach((draft, index) => {
    const mention = draft.source
      ? (mentionsIn(report as Report, draft.source.start, draft.source.end)[0] ?? null)
      : null;
    const person = mention?.person ?? mention?.actor ?? null;
    if (draft.relays.length > 0) relayed = { index, person, paragraph: draft.sentence };
    else if (relayed && person !== null && person === relayed.person) draft.inheritedFrom ??= relayed.index;
    else if (relayed && person !== relayed.person && mention?.kind !== "pronoun") relayed = null;
  });
}

/** The actor behind a draft's source: the person, else the ministry, office or state named; the descriptor of an anonymous one; null without a source. */
export function resolveSpeaker(
  report: Pick<Report, "text" | "mentions">,
  draft: StatementDraft,
): { speaker: string | { anonymous: string } | null; mention: Mention | null } {
  if (!draft.source) return { speaker: null, mention: null };
  const inside = mentionsIn(report as Report, draft.source.start, draft.source.end);
  const label = report.text.slice(draft.source.start, draft.source.end);
  const rank = (mention: Mention): number =>
    mention.person
      ? 0
      : mention.kind === "ministry"
        ? 1
        : mention.kind === "office" || mention.kind === "group" || mention.kind === "pronoun"
          ? 2
          : mention.kind === "place"
            ? 9
            : mention.kind === "document"
              ? 5
              : 3;
  const head =
    inside
      .filter((mention) => mention.actor !== null || mention.members.length > 0 || mention.plural)
      .sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0] ?? null;
  const nouns =
    /\b(?:officials?|sources?|spokes(?:man|woman|person)|diplomats?|aides?|advis[eo]rs?|lawyers?|experts?|analysts?|witness(?:es)?|residents?|reporters?|critics)\b/i;
  if (
    /^(?:the|that|this) (?:statement|communiqu[eé]|declaration|document|readout|text|letter)$/i.test(label)
  ) {
    // "The statement added": the document that spoke last.
    const earlier = [...report.mentions]
      .reverse()
      .find(
        (mention) =>
          mention.end <= (draft.source as TextSpan).start &&
          mention.kind === "ministry" &&
          mention.actor !== null,
      );
    return earlier
      ? { speaker: earlier.actor, mention: { ...earlier, kind: "ministry" } }
      : { speaker: { anonymous: label }, mention: null };
  }
  if (nouns.test(label) && !head?.person) return { speaker: { anonymous: label }, mention: head };
  if (head?.plural) return { speaker: { anonymous: label }, mention: head };
  if (head?.actor) return { speaker: head.actor, mention: head };
  return /^(?:he|she|it|they|we|i|you)$/i.test(label)
    ? { speaker: null, mention: null }
    : { speaker: { anonymous: label }, mention: head };
}
