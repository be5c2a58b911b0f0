/** Takes a word that is a verb by its tag, tells what the words beside it make of it: "The parties undertake not to", "the UN envoy warned". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import { AMBIGUOUS_OUTLETS } from "../../../data/outlets.ts";
import { OUTLET_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { finite, isDash, lemmaAt } from "../words.ts";
import {
  actsNext,
  insistsToo,
  isBehindAdverb,
  isBehindPlural,
  isCompound,
  isPlural,
  leadsPlural,
  opensRelative,
  reportedBy,
} from "./noun-or-verb.ts";
import { closesRelative, goesBehind, isItSaid, isPast, isSaying } from "./past-tense.ts";
import { isReduced } from "./reduced.ts";
import {
  ADJECTIVE,
  type Change,
  NAME,
  PARTICIPLE,
  PAST,
  PLURAL,
  PRESENT,
  SINGULAR,
  THIRD_PERSON,
} from "./tag-change.ts";

/** Abbreviations of outlets that the table of names leaves out because they are words elsewhere. */
const CAPITALS: ReadonlySet<string> = new Set(
  [...AMBIGUOUS_OUTLETS].filter((name) => /^\p{Lu}{2,}$/u.test(name)),
);

const NAMES_ACTOR = new WordList(ACTOR_NOUNS.keys());

/** What the word is instead: a name, a noun, or another form of the verb; null where it stays what it is. */
export function verbChange(tokens: readonly Token[], i: number): Change | null {
  const { xpos, upos, lower } = tokens[i] as Token;
  const before = itemAt(tokens, i - 1);
  if (isName(tokens, i)) return NAME;
  if (isThirdPerson(tokens, i)) return THIRD_PERSON;
  if (isPut(tokens, i)) return PAST;
  // "The parties undertake not to"
  if (lower === "undertake" && isOneOf(tokens[i + 1]?.lower, "not", "to")) return PRESENT;
  if (upos === "VERB" && before?.sentence !== tokens[i]?.sentence && opensTitle(tokens, i)) return SINGULAR;
  // "Asked by Radio Delta, the minister declined to comment"
  if (
    xpos === "VBN" &&
    isOneOf(lower, "declined", "refused") &&
    tokens[i + 1]?.lower === "to" &&
    isOneOf(before?.upos, "NOUN", "PROPN")
  )
    return PAST;
  // "said to state television", "Channel 9 quoted the envoy"
  if (lower === "state" && (OUTLET_NOUNS.holds(tokens[i + 1]) || tokens[i + 1]?.lower === "news"))
    return SINGULAR;
  if (lower === "broadcaster") return SINGULAR;
  if (lower === "channel" && tokens[i + 1]?.upos === "NUM") return NAME;
  // "state-run"
  if (xpos === "VB" && lower === "run" && before?.text === "-") return PARTICIPLE;
  if (NAMES_ACTOR.holds(tokens[i]) && isActor(tokens, i)) return SINGULAR;
  // "which opponents call a trick", "the man who police say left": a plural subject, whatever its tag
  if (upos === "VERB" && xpos !== "VBG" && opensRelative(before) && reportedBy(tokens, i)) return PLURAL;
  return changeByForm(tokens, i);
}

/** Whether a capitalised word is an outlet or a part of a person's name. */
function isName(tokens: readonly Token[], i: number): boolean {
  const { upos, text } = tokens[i] as Token;
  if (!startsUpper(text)) return false;
  // "took to X to deny", "the broadcaster RTS"
  if (upos === "VERB" && (text === "X" || CAPITALS.has(text))) return true;
  // "said Drew Berg", "says May Berg": between a verb of reporting and the rest of the name
  const before = itemAt(tokens, i - 1);
  return (
    before?.upos === "VERB" &&
    tokens[i + 1]?.upos === "PROPN" &&
    finite(before) &&
    CUES.has(lemmaAt(tokens, i - 1, "VERB"))
  );
}

/** Whether a form in -s is the verb of a body that decides or calls on others. */
function isThirdPerson(tokens: readonly Token[], i: number): boolean {
  // "The Council, recalling its decision, calls on all": no noun stands there
  return (
    tokens[i]?.lower === "calls" &&
    isOneOf(itemAt(tokens, i - 1)?.lower, ",", "and") &&
    isOneOf(tokens[i + 1]?.lower, "on", "upon")
  );
}

/** "The plan set out two steps", "The general put it this way": a past that is written as present and infinitive are. */
function isPut(tokens: readonly Token[], i: number): boolean {
  const { upos, lower } = tokens[i] as Token;
  const before = itemAt(tokens, i - 1);
  return (
    isOneOf(lower, "set", "put") &&
    upos === "VERB" &&
    isOneOf(tokens[i + 1]?.lower, "out", "it") &&
    tokens[i + 2]?.lower !== "by" &&
    isOneOf(before?.upos, "NOUN", "PROPN", "PRON", "ADV", "ADJ") &&
    !isOneOf(before?.lower, "me", "us", "them", "him")
  );
}

/** Whether a noun for who acts ("envoy", "aide") is one where the tagger took it for a verb. */
function isActor(tokens: readonly Token[], i: number): boolean {
  const { xpos, lower, sentence } = tokens[i] as Token;
  // "by envoy Anna Berg": no participle
  if (xpos === "VBG") return !lower.endsWith("ing");
  // "the UN envoy warned": behind what says which, before the verb
  if (actsNext(tokens, i)) return true;
  if (xpos !== "VB") return false;
  const before = itemAt(tokens, i - 1);
  const next = tokens[i + 1];
  // "opposition envoy Anna Berg", "…, envoy says": a base form behind a noun or comma is none.
  if (isOneOf(before?.upos, "NOUN", "PROPN", "ADJ") && next?.upos === "PROPN") return true;
  if (before?.text === "," && next?.xpos === "VBZ" && CUES.has(lemmaAt(tokens, i + 1, "VERB"))) return true;
  // "Envoy to rebels: …": no verb opens a headline's label
  return before?.sentence !== sentence && next?.lower === "to" && tokens[i + 3]?.text === ":";
}

/** What a word is instead by the form that its tag gives it. */
function changeByForm(tokens: readonly Token[], i: number): Change | null {
  const { xpos, upos, lower } = tokens[i] as Token;
  const before = itemAt(tokens, i - 1);
  switch (xpos) {
    case "VB":
      return isBehindPlural(tokens, i) || isBehindAdverb(tokens, i) || insistsToo(tokens, i) ? PRESENT : null;
    case "VBN":
      return participle(tokens, i);
    case "VBZ":
      return present(tokens, i);
    case "VBP":
      // "people close to the family"
      if (lower === "close" && before?.upos === "NOUN" && tokens[i + 1]?.lower === "to") return ADJECTIVE;
      return before?.lower === "her" || (before?.lower === "that" && isCompound(tokens, i)) ? SINGULAR : null;
    case "VBD":
      // "Leaked emails show S": no verb opens a sentence before its subject.
      if (before?.sentence !== tokens[i]?.sentence && tokens[i + 1]?.xpos === "NNS" && finite(tokens[i + 2]))
        return ADJECTIVE;
      return isReduced(tokens, i) || goesBehind(tokens, i) ? PARTICIPLE : null;
    default:
      return upos === "VERB" && (xpos === "NNP" || xpos === "NNPS") ? { upos: "PROPN", xpos } : null;
  }
}

/** A past participle, by its tag. */
function participle(tokens: readonly Token[], i: number): Change | null {
  const { upos, lower } = tokens[i] as Token;
  const before = itemAt(tokens, i - 1);
  // "The mayor stood by his remarks"
  if (isOneOf(lower, "stood", "replied", "responded") && isOneOf(before?.upos, "NOUN", "PROPN", "PRON"))
    return PAST;
  // "The attorney general told senators that S": a title that the tagger takes for an adjective before it
  if (
    lower === "told" &&
    isOneOf(before?.upos, "NOUN", "PROPN", "ADJ") &&
    isOneOf(tokens[i + 1]?.xpos, "NNS", "NNP", "PRP") &&
    isOneOf(tokens[i + 2]?.lower, "that", "on", "in")
  )
    return PAST;
  // "the accused said"
  if (before?.upos === "DET" && finite(tokens[i + 1]) && isSaying(tokens[i + 1] as Token)) return SINGULAR;
  // "The envoy, it is said, travelled alone"
  if (before?.text === "," && isItSaid(tokens, i - 3)) return PAST;
  return upos === "VERB" && (isPast(tokens, i) || closesRelative(tokens, i)) ? PAST : null;
}

/** "Palace spokeswoman Anna Berg said", "Ruling party chief Anna Berg said": what opens a sentence right before nouns, a name and the name's own verb. */
function opensTitle(tokens: readonly Token[], i: number): boolean {
  let name = i + 1;
  while (name < i + 4 && tokens[name]?.upos === "NOUN") name++;
  if (name === i + 1 || !NAMES_ACTOR.holds(tokens[name - 1])) return false;
  const from = name;
  while (name < from + 4 && tokens[name]?.upos === "PROPN") name++;
  return name > from && finite(tokens[name]);
}

/** A form in -s, by its tag a verb. */
function present(tokens: readonly Token[], i: number): Change | null {
  const { upos, lower } = tokens[i] as Token;
  const before = tokens[i - 1];
  if (upos === "VERB" && before?.upos === "SCONJ" && leadsPlural(tokens, i - 1)) return PLURAL;
  // "that taxes had gone up": a plural that the tagger took for an auxiliary
  if (
    upos === "AUX" &&
    lower.length > 4 &&
    isOneOf(tokens[i + 1]?.lower, "has", "had", "have", "were", "are")
  )
    return PLURAL;
  // "The port is open, aides say": who says so, in the plural
  if (upos === "VERB" && before?.text === "," && reportedBy(tokens, i)) return PLURAL;
  // "that rates would rise": what stands right before a modal is its subject.
  if (upos === "VERB" && tokens[i + 1]?.xpos === "MD")
    return isOneOf(before?.upos, "DET", "ADJ", "SCONJ", "ADP", "PRON") ? PLURAL : null;
  // "a report which diplomats passed around"
  if (upos === "VERB" && before?.xpos === "WDT" && tokens[i + 1]?.upos === "VERB" && isPlural(lower))
    return PLURAL;
  // "Diplomats quoted by the agency said": no form in -s opens a sentence before another verb.
  const opens = before?.sentence !== tokens[i]?.sentence;
  const apart = isDash(tokens[i + 1]?.text ?? "") && tokens[i + 1]?.start !== tokens[i]?.end;
  if (opens && upos === "VERB" && isPlural(lower) && (apart || isOneOf(tokens[i + 1]?.xpos, "VBD", "VBN")))
    return PLURAL;
  // "In a report on the port, analysts wrote"
  if (upos === "VERB" && before?.text === "," && isPlural(lower) && tokens[i + 1]?.xpos === "VBD")
    return PLURAL;
  // "told delegates the text was clean": two verbs in the present and past don't stand side by side.
  if (isOneOf(before?.lower, "told", "informed", "assured", "reminded")) return PLURAL;
  // "through Swiss diplomats that": who acts, in the plural, behind what says which.
  return upos === "VERB" && isOneOf(before?.upos, "ADJ", "PROPN", "NUM") && isPlural(lower) ? PLURAL : null;
}
