/** Takes a word behind a cue's object, tells whether what it opens is no part of what was said: when, where, amid what or without what it was said. */

import type { Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { PERSON } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, lemmaAt, wordAt } from "../words.ts";

/** Whether a token leaves the object that starts at `from`, which `verb` governs. */
export function leavesObject(
  { tokens, end, terse }: Passage,
  from: number,
  at: number,
  verb: Token,
): boolean {
  const { lower, upos } = tokens[at] as Token;
  switch (lower) {
    // "urged restraint as the truce frayed"
    case "as":
      return (verb.xpos === "VBD" || terse === true) && whileDone(tokens, at, end, terse === true);
    // "called the note misleading without saying why"
    case "without":
      return CUES.has(lemmaAt(tokens, at + 1, "VERB"));
    // "called for a truce after the envoy left": a clause that tells when it was called for.
    case "after":
      if (opensEvent(tokens, at + 1, Math.min(end, at + 9))) return true;
      break;
    // "accused them of theft hours after the envoy left"
    case "minutes":
    case "hours":
    case "days":
    case "weeks":
      if (wordAt(tokens, at + 1) === "after" && opensEvent(tokens, at + 2, Math.min(end, at + 15)))
        return true;
  }
  // a headline's "urge restraint amid raids"
  if (terse && AMID.has(lower)) return true;
  return at > from + 1 && upos === "ADP" && wherePut(tokens, at);
}

/** What a headline adds to what was said. */
const AMID: ReadonlySet<string> = new Set("amid after ahead despite".split(" "));

/** "after the envoy left": a subject with its verb, no relative clause before it. */
function opensEvent(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) {
    if ((tokens[i]?.xpos ?? "").startsWith("W") || wordAt(tokens, i) === "that") return false;
    if (finite(tokens[i])) return true;
  }
  return false;
}

/** "urged restraint as the truce frayed": behind "as" a noun phrase right before its past tense. */
function whileDone(tokens: readonly Token[], as: number, end: number, terse: boolean): boolean {
  if (!isOneOf(tokens[as - 1]?.upos, "NOUN", "PROPN") || tokens[as + 1]?.upos === "PRON") return false;
  const subject = phraseStartingAt(tokens, as + 1, end);
  if (subject === null || subject.end >= end) return false;
  const { xpos } = tokens[subject.end] as Token;
  // a headline's "defends plan as critics call it a fraud"
  return xpos === "VBD" || (terse && isOneOf(xpos, "VBZ", "VBP"));
}

/** "denied the charge in a statement", "rejected it during his news conference": where an object was spoken of, not what it is made of. */
function wherePut(tokens: readonly Token[], at: number): boolean {
  // "disputed that account through his lawyer"
  if (wordAt(tokens, at) === "through" && tokens[at + 1]?.xpos === "PRP$")
    return tokens[at + 2]?.upos === "NOUN" && PERSON.test(wordAt(tokens, at + 2));
  if (!isOneOf(wordAt(tokens, at), "in", "during") || tokens[at - 1]?.upos === "VERB") return false;
  if (!/^(?:an?|his|her|its|their)$/.test(wordAt(tokens, at + 1))) return false;
  let noun = at + 2;
  while (
    isOneOf(tokens[noun]?.upos, "ADJ", "PROPN", "NUM") ||
    /^(?:press|news|phone|telephone|television|radio|video|daily|weekly)$/.test(wordAt(tokens, noun))
  )
    noun++;
  return /^(?:statement|tweet|post|letter|speech|address|interview|communiqu[eé]|message|note|briefing|release|call|conversation|conference|debate|hearing|forum)$/.test(
    wordAt(tokens, noun),
  );
}
