/** Takes tokens, gives what the attribution readers ask of them: verbs, marks, spans. */

import type { Token } from "@readout/english";
import type { TextSpan } from "../../report.ts";
import type { TokenRange } from "./source.ts";

/** A mark that can open a quotation. */
export const isOpen = (text: string): boolean =>
  text === "“" || text === '"' || text === "``" || text === "''" || text === "«";

/** The text span of a token range. */
export const spanOf = (tokens: readonly Token[], source: TokenRange): TextSpan => ({
  start: (tokens[source.first] as Token).start,
  end: (tokens[source.end - 1] as Token).end,
});

/** How many tokens of a range are no punctuation. */
export const wordsBetween = (tokens: readonly Token[], from: number, end: number): number =>
  tokens.slice(from, end).filter((token) => token.upos !== "PUNCT").length;

/** A finite verb, an auxiliary or modal included. */
export const finite = (token: Token): boolean =>
  (token.upos === "VERB" || token.upos === "AUX") && ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos);

/** Whether a range has a finite verb. */
export const hasVerb = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).some(finite);

/** A weekday in lower case. */
export const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The text span of a token range without the punctuation at its ends (a closing mark that belongs to it stays). */
export function range(tokens: readonly Token[], from: number, end: number): TextSpan | null {
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
