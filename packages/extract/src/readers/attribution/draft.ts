/** Gives StatementDraft: a statement before its speaker is an actor. */

import type { SpeechAct } from "@readout/core";
import type { Quote, Sentence, Token } from "@readout/english";
import type { Cue } from "../../data/cues.ts";
import type { Report, TextSpan } from "../../report.ts";
import type { TokenRange } from "./source.ts";
import { spanOf } from "./words.ts";

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
};

/** A draft with its source and cue and no content yet. */
export function start(
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
  };
}

/** A draft with its content, the parts of it inside marks, and the form that follows from them. */
export function finish(
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
