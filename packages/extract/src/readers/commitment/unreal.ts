/** Takes a verb, tells whether what it does is denied, foreseen or only supposed: none of these has been promised or asked. */

import type { Token } from "@readout/english";
import { WordList } from "../../word-list.ts";

const UNREAL = new Set(
  "not n't n’t never would could may might should can must if whether unless until to will shall 'll ’ll refused failed nor hardly without".split(
    " ",
  ),
);

/** Negation, modals and conditions before the verb: "did not agree", "could agree", "if they agree", "we don’t know that they agreed". */
export function isUnreal(tokens: readonly Token[], first: number, at: number): boolean {
  const bare = (tokens[at] as Token).xpos === "VB";
  let noun = false;
  for (let i = at - 1; i >= Math.max(first, at - 16); i--) {
    const token = tokens[i] as Token;
    const { lower } = token;
    // "should it decide": a bare infinitive looks past its subject for the modal.
    // "continue to urge" is urging.
    if (
      lower === "to" &&
      /^(continue|continues|continued|continuing|joined|proud|pleased)$/.test(
        (tokens[i - 1] as Token | undefined)?.lower ?? "",
      )
    ) {
      i--;
      continue;
    }
    if ((!noun || (bare && i >= at - 3)) && i >= at - 4 && UNREAL.has(lower)) return true;
    if (CONDITIONS.has(lower) && token.upos !== "ADV") return true;
    if (lower === "that" && token.upos === "SCONJ") return isDoubted(tokens, first, i);
    // "denied having agreed", "denied it had agreed"
    if (DENYING.has(lower)) return true;
    if (lower === "having") continue;
    if ((token.upos === "PUNCT" && !/^[–—“"]$|^--$/.test(token.text)) || token.upos === "VERB") return false;
    if (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON") noun = true;
  }
  return false;
}

const CONDITIONS = new Set("if whether unless until should".split(" "));
const NEGATIONS = new WordList("not n't n’t never no nothing");

const DENYING = new WordList("deny denies denied denying disputes disputed");

/** "don’t know that", "no indication that": nobody says it; "denied that": somebody says the contrary. */
function isDoubted(tokens: readonly Token[], first: number, that: number): boolean {
  for (let i = that - 1; i >= Math.max(first, that - 4); i--)
    if (NEGATIONS.holds(tokens[i]) || DENYING.holds(tokens[i])) return true;
  return false;
}
