/** Gives StatementDraft: a statement before its speaker is an actor; and Passage: the stretch of a sentence that a form's reader is given. */

import type { SpeechAct } from "@readout/core";
import type { Quote, Sentence, Token } from "@readout/english";
import type { Cue } from "../../data/cues.ts";
import { itemAt } from "../../item-at.ts";
import type { Report, TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { spanOf, type TokenRange } from "./words.ts";

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
  /** Where the source names a document, the words for who issued it. */
  issuer?: TextSpan | null;
  /** Those for whom a delegate says that he speaks: where the list of states starts. */
  behalf?: TextSpan | null;
  /** The content of the statement that this one is told in; null for one that the text itself reports. */
  told?: TextSpan | null;
  inheritedFrom: number | null;
  sentence: number;
  reader: string;
}

/** A reading that was tried and given up, and why. Offsets are UTF-16 code units, half-open. */
export interface Refusal {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** What of a report the statement reader needs. */
export type Readable = Pick<Report, "text" | "analysed" | "roles" | "mentions"> & {
  readonly doc?: Report["doc"];
  readonly issuer?: Report["issuer"];
};

/** A stretch `[first, end)` of a sentence's tokens, with the outermost quotations that touch it and the statements read before it. */
export interface Passage extends TokenRange {
  readonly report: Readable;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
  readonly drafts: readonly StatementDraft[];
  /** The token up to which an attribution of the sentence has been read with its content. */
  readonly told?: number | undefined;
  /** A headline, which leaves verbs out. */
  readonly terse?: boolean | undefined;
  readonly refuse: (at: Token, why: string) => void;
}

/** Whether the sentence's last statement is of somebody beside its subject: "with X saying S". */
export const isAttended = ({ drafts, sentence }: Passage): boolean => {
  const last = drafts.at(-1);
  return last?.sentence === sentence.index && last.reader.startsWith("attributions:with_");
};

/** What is known of a statement before its content: the cue's place and word, and the source where one stands by it. */
export interface Attribution {
  readonly reader: string;
  readonly cue: TextSpan | null;
  readonly source: TextSpan | null;
  readonly lemma: string | null;
  readonly entry: Cue | null;
  readonly relays?: readonly TextSpan[];
}

/** The attribution of a verb at token `at` with its source. */
export function attributionAt(
  { tokens, report }: Passage,
  at: number,
  source: TokenRange | TextSpan | null,
  lemma: string,
  entry: Cue | null,
  reader: string,
): Attribution {
  const { start, end } = tokens[at] as Token;
  return {
    reader: `attributions:${reader}`,
    cue: { start, end },
    source: source && "first" in source ? named(report, spanOf(tokens, source)) : source,
    lemma,
    entry,
  };
}

/** A source whose first word belongs to a longer name takes it whole: "Downing Street", whatever the tagger makes of its parts. */
function named({ mentions, text }: Readable, { start, end }: TextSpan): TextSpan {
  const before = itemAt(mentions, firstFrom(mentions, start) - 1);
  const isWhole =
    before && before.end > start && before.end <= end && !text.slice(before.start, start).includes(",");
  return isWhole ? { start: before.start, end } : { start, end };
}

/** Whether marks enclose all of a statement's content. */
export const isQuotation = ({ form }: Pick<StatementDraft, "form">): boolean =>
  form === "direct" || form === "partial";

/** Characters of the longest quotation that is believed without a closing mark. */
export const UNCLOSED = 1200;

/** "said that “S”": a conjunction before the mark makes the quotation a part of the sentence. */
const governs = (text: string, [first]: readonly TextSpan[]): boolean =>
  first !== undefined &&
  /\b(?:that|whether|how|because)\s+[“"‘'«„]?$/i.test(text.slice(Math.max(0, first.start - 12), first.start));

/** A whole sentence as what a document says in its own voice. */
export const documentDraft = (
  { index, start, end }: Sentence,
  source: TextSpan | null,
  reader: string,
): StatementDraft => ({
  content: [{ start, end }],
  quoted: [],
  source,
  cue: null,
  form: "document",
  cueLemma: null,
  act: null,
  strength: 1,
  relays: [],
  inheritedFrom: null,
  sentence: index,
  reader,
});

/** A draft from an attribution and its content: the parts inside marks, and the form that follows from them. A quotation that opens in the content takes its further sentences along. */
export function draftOf(
  passage: Pick<Passage, "report" | "sentence" | "quotes">,
  attribution: Attribution,
  parts: readonly TextSpan[],
): StatementDraft {
  const content = [...parts];
  const tail = content[content.length - 1] as TextSpan;
  const open = passage.quotes.find(
    (quote) =>
      quote.start >= tail.start &&
      quote.start < tail.end &&
      quote.end > tail.end &&
      (quote.closed || quote.end - quote.start < UNCLOSED),
  );
  if (open) content[content.length - 1] = { start: tail.start, end: open.end };
  const quoted: TextSpan[] = [];
  let whole = true;
  for (const span of content) {
    const inside = passage.quotes.filter(
      (quote) => quote.innerStart < span.end && quote.innerEnd > span.start,
    );
    for (const quote of inside) {
      const cut = { start: Math.max(quote.innerStart, span.start), end: Math.min(quote.innerEnd, span.end) };
      if (cut.end > cut.start) quoted.push(cut);
    }
    if (!inside.some((quote) => quote.innerStart <= span.start + 1 && quote.innerEnd >= span.end - 1))
      whole = false;
  }
  const { reader, cue, source, lemma, entry, relays = [] } = attribution;
  return {
    content,
    quoted,
    source,
    cue,
    form:
      quoted.length === 0
        ? "indirect"
        : !whole
          ? "mixed"
          : governs(passage.report.text, parts)
            ? "partial"
            : "direct",
    cueLemma: lemma,
    act: entry?.act ?? null,
    strength: entry?.strength ?? 1,
    relays: [...relays],
    inheritedFrom: null,
    sentence: passage.sentence.index,
    reader,
  };
}
