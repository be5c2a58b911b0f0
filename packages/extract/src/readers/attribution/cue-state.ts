/** Takes a cue in its sentence, tells whether it reports what was said: not denied, foreseen, passive or mistagged. */

import { lemma, type Quote, type Token } from "@readout/english";
import { UNREAL } from "../../data/cues.ts";

/** A reporting verb that the tagger took for a noun: "“…!” insists X", "…, the paper reports." */
export function mistagged(tokens: readonly Token[], first: number, at: number, end: number): boolean {
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
export function governor(tokens: readonly Token[], at: number): number {
  const verb = tokens[at - 2];
  return verb &&
    tokens[at - 1]?.lower === "to" &&
    verb.upos === "VERB" &&
    /^(?:continue|begin|start)$/.test(lemma(verb.text, "VERB"))
    ? at - 2
    : at;
}

/** "was denied", "has been criticised": the subject is who it is said of. */
export function passive(tokens: readonly Token[], first: number, at: number): boolean {
  if (!/^VB[ND]$/.test((tokens[at] as Token).xpos)) return false;
  let i = at - 1;
  while (i >= first && (tokens[i] as Token).upos === "ADV") i--;
  return i >= first && /^(?:is|are|was|were|be|been|being)$/.test((tokens[i] as Token).lower);
}

/** Whether a token lies in a quotation long enough to be someone's words. */
export const insideQuote = (quotes: readonly Quote[], token: Token): boolean =>
  quotes.some(
    (quote) =>
      quote.innerEnd - quote.innerStart > 25 &&
      token.start >= quote.innerStart &&
      token.end <= quote.innerEnd,
  );

/** "did not say", "declined to comment", "is expected to announce", "would not say", "if he says". */
export function unreal(tokens: readonly Token[], first: number, at: number): boolean {
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

/** "quoted X as saying". */
export const asSaying = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at + 1; i < Math.min(end, at + 14); i++)
    if (tokens[i]?.lower === "as" && /^(?:saying|telling|stating)$/.test(tokens[i + 1]?.lower ?? ""))
      return true;
  return false;
};
