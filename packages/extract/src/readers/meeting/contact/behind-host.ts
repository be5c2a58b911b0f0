/** Takes a verb of hosting, calling on or welcoming, gives where the words for the other side or the house begin behind it: "played host to", "dropped in on", "welcomed to P". */
import { lemmaAs, type Token } from "@readout/english";
import { CALLING_PHRASES } from "../../../data/meeting-verbs.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isCapital } from "./officer.ts";

/** Behind "on" in "called on X", behind "in on" in "dropped in on X": who was called on; -1 where the verb is of nobody. */
export function calledOnAt(tokens: readonly Token[], at: number): number {
  const phrases = CALLING_PHRASES.get(lemmaAs(tokens[at] as Token, "VERB"));
  const words = phrases?.find((phrase) =>
    phrase.split(" ").every((word, k) => tokens[at + 1 + k]?.lower === word),
  );
  return words === undefined ? -1 : at + 1 + words.split(" ").length;
}

/** The "to" of "played host to the ministers", "played host on 4 May to"; -1 where none stands there. */
export function hostedTo(tokens: readonly Token[], play: number): number {
  if (tokens[play + 1]?.lower !== "host") return -1;
  for (let i = play + 2; i < play + 9; i++) {
    if (tokens[i]?.lower === "to") return i;
    if (!/^(?:ADP|ADV|PROPN|NUM|DET|PUNCT|NOUN)$/.test(tokens[i]?.upos ?? "")) return -1;
  }
  return -1;
}

/** Behind "to Washington, D.C. on April 11" at a token: "welcomed to P on D their counterparts"; the token itself where no place stands there. */
export function behindPlace(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at]?.lower, "to", "in", "at") || !isCapital(tokens[at + 1])) return at;
  let i = at + 2;
  while (i < at + 12 && isOneOf(tokens[i]?.upos, "PROPN", "NUM", "PUNCT", "ADP") && tokens[i]?.text !== ".")
    i++;
  return isOneOf(tokens[i]?.lower, "his", "her", "their", "the") ? i : at;
}

const HOUSES = new WordList(
  "house palace ministry department residence chancellery kremlin castle pentagon elysée élysée capitol mansion complex",
);

/** The "to" or "at" of "welcomed Prime Minister X to the White House": behind a name, before a house; -1 where none stands there. */
export function houseWelcomedTo(tokens: readonly Token[], at: number): number {
  let led = -1;
  for (let i = at + 1; i < at + 36; i++) {
    const token = tokens[i];
    if (!token || token.text === "." || token.upos === "VERB" || token.upos === "AUX") return -1;
    if (led >= 0 && HOUSES.holds(token)) return led;
    if (isOneOf(token.lower, "to", "at", "in")) {
      const name = tokens[i - 1]?.text === "," ? tokens[i - 2] : tokens[i - 1];
      led = name?.upos === "PROPN" && tokens[i + 1]?.upos === "DET" ? i : -1;
    } else if (
      led >= 0 &&
      !isOneOf(token.upos, "DET", "ADJ", "NOUN", "PROPN", "PART") &&
      token.lower !== "of"
    )
      led = -1;
  }
  return -1;
}
