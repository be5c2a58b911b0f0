/** Takes a verb in an item of a joint document ("3. Decide to build a road, and call on X to pave it;"), tells whether it is what those who issue it do. */

import type { Sentence, Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { isJoint } from "../../refine/speaker/signatories.ts";
import type { Report } from "../../report.ts";

/** Whether the verb at `verb` opens its item, or goes on with the verb that does. */
export function isOperative(report: Report, verb: number): boolean {
  if (!isJoint(report)) return false;
  const { tokens, sentences } = report.analysed;
  const sentence = sentences[(tokens[verb] as Token).sentence];
  if (!sentence) return false;
  const opener = openerOf(tokens, sentence);
  if (opener === verb) return isNumbered(tokens, sentence, opener);
  let before = verb - 1;
  while (before > opener && tokens[before]?.upos === "ADV") before--;
  return (
    opener < verb &&
    isNumbered(tokens, sentence, opener) &&
    tokens[opener]?.upos === "VERB" &&
    isOneOf(tokens[before]?.lower, "and", ",") &&
    tokens[verb]?.xpos !== "VBG"
  );
}

/** The first word of a sentence behind its number, letter or bullet. */
export function openerOf(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let i = firstToken;
  while (i < endToken && i < firstToken + 4 && isNumbering(tokens[i] as Token)) i++;
  return i;
}

const isNumbering = ({ upos, text }: Token): boolean =>
  upos === "PUNCT" || upos === "SYM" || upos === "NUM" || /^(?:[a-z]|[ivx]{1,4})$/.test(text);

/** Whether a sentence is an item of a list. */
export const isNumberedItem = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isNumbered(tokens, sentence, openerOf(tokens, sentence));

/** Behind a number, or ended by a semicolon as the items of a list are. */
const isNumbered = (tokens: readonly Token[], { firstToken, endToken }: Sentence, opener: number): boolean =>
  opener > firstToken || tokens[endToken - 1]?.text === ";";
