/** Takes a verb of promising before a colon ("The Sides agreed:"), gives each item of the list behind it as a promise; takes a verb that opens an item, gives the line that the list hangs on. */
import type { Sentence, Token } from "@readout/english";
import type { Report } from "../../report.ts";
import { contentEnd } from "./content.ts";
import { isNumberedItem, openerOf } from "./item-subject.ts";
import type { PromiseReading } from "./promise-reading.ts";

/** Items of the longest list that is read. */
const LONGEST = 40;

/** An item's promise: where its content stands, and its sentence. */
export interface ListedPromise {
  readonly sentence: Sentence;
  readonly from: number;
  readonly end: number;
}

/** "agreed: a) to set up a fund; b) to meet again", "agreed to: - set up a fund": the infinitives behind the colon; empty where none opens a list. */
export function listedPromises(report: Report, sentence: Sentence, at: number): ListedPromise[] {
  const { tokens, sentences } = report.analysed;
  const colon = sentence.endToken - 1;
  if (tokens[colon]?.text !== ":" || colon - at > 6) return [];
  const bare = tokens[colon - 1]?.lower === "to";
  const found: ListedPromise[] = [];
  for (let k = sentence.index + 1; k <= sentence.index + LONGEST; k++) {
    const item = sentences[k];
    if (!item || !isNumberedItem(tokens, item)) break;
    const opener = openerOf(tokens, item);
    const to = tokens[opener]?.lower === "to";
    const from = to ? opener + 1 : opener;
    // What isn't to be done ("the text of the accord") is left out.
    if ((!to && !bare) || tokens[from]?.xpos !== "VB") continue;
    const end = contentEnd(tokens, from, item.endToken);
    if (end > from) found.push({ sentence: item, from, end });
  }
  return found;
}

/** "The ministers:" over "- agreed to create a fund;": the sentence that ends with a colon before the items; null where the list hangs on none. */
export function leadOf(report: Report, verb: number): Sentence | null {
  const { tokens, sentences } = report.analysed;
  const own = sentences[(tokens[verb] as Token).sentence];
  if (!own || openerOf(tokens, own) !== verb || !isNumberedItem(tokens, own)) return null;
  for (let k = own.index - 1; k >= Math.max(0, own.index - LONGEST); k--) {
    const before = sentences[k] as Sentence;
    if (tokens[before.endToken - 1]?.text === ":") return before;
    if (!isNumberedItem(tokens, before)) return null;
  }
  return null;
}

/** A promise of the list that hangs on a verb, with the verb's subject. */
export const promiseOf = (
  lead: Pick<PromiseReading, "reader" | "status" | "subject">,
  { from, end }: ListedPromise,
): PromiseReading => ({ ...lead, partners: [], hedge: false, from, end, form: "infinitive", clause: from });
