/** Takes a conjunction within a content, tells whether what it joins is the speaker's own next deed ("said S and left", "welcomed A and looks forward to B") or goes on with what was said. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, canSpeak, ISSUER_CUES } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { sameTense } from "../cue/cue-state.ts";
import { qualifies } from "../tag/past-tense.ts";
import { finite, isClose, pastCommas, wordAt } from "../words.ts";
import { opensPhrase, secondCue } from "./next-act.ts";

/** A conjunction at `join` within the content that starts at `from`; `at` is the comma before it, or the conjunction itself. */
export interface Coordination {
  readonly from: number;
  readonly at: number;
  readonly join: number;
  readonly end: number;
  /** The verb that carries the source. */
  readonly verb: Token;
  /** The content is an object or infinitive, no clause. */
  readonly phrase: boolean;
  /** The first finite verb of the content so far. */
  readonly main: number;
  /** The content so far is a quotation and nothing else. */
  readonly marked: boolean;
}

/** Whether the speaker's next deed stands behind the conjunction. */
export function speaksOn(tokens: readonly Token[], place: Coordination): boolean {
  const { from, at, join, end, verb, phrase, marked } = place;
  const opens = pastCommas(tokens, join + 1, end);
  let next = opens;
  while (next < opens + 2 && tokens[next]?.upos === "ADV") next++;
  const second = tokens[next];
  if (!second || next >= end) return false;
  if (isModifier(tokens, at, next)) return false;
  const parted = at < join;
  const main = itemAt(tokens, place.main) ?? null;
  // "would cost 3 crowns and hurt the crews": an infinitive of the modal, by its tag a past tense
  if (main?.xpos === "MD" && second.xpos === "VBD" && lemmaAs(second, "VERB") === second.lower) return false;
  const past = sameTense(verb, second);
  if (secondCue(tokens, next, verb, { phrase, main, parted })) return true;
  if (main ? behindClause(tokens, next, place) : phrase && behindObject(tokens, next, place)) return true;
  // "hid the facts, admitted S, and left": the last of the row that the cue stands in
  if (parted && past && tokens[verb.index - 1]?.text === "," && actsBefore(tokens, verb)) return true;
  if (past && isOneOf(lemmaAs(second, "VERB"), "decline", "refuse")) return true;
  // "discussed the finding that S and exchanged views": what those who meet do
  if (phrase && past && isOneOf(lemmaAs(second, "VERB"), "discuss", "exchange", "review")) return true;
  // "tweeted that “S” and then voted for it": a past tense, whatever its tag
  if (marked && (past || (verb.xpos === "VBD" && second.xpos === "VBN"))) return true;
  if (hasActed(tokens, next, verb, place)) return true;
  // "to let him return, and release his son": what goes with an infinitive has the form of a present.
  const infinite = second.xpos === "VBP" && hasInfinitive(tokens, from, at);
  const parts = phrase ? !main : main !== null && !sameTense(main, second);
  return !infinite && !qualifies(tokens, next) && past && parts;
}

/** Whether the verb at `next` behind a clause is the speaker's. */
function behindClause(tokens: readonly Token[], next: number, place: Coordination): boolean {
  const { at, join, verb, phrase } = place;
  const main = tokens[place.main] as Token;
  const second = tokens[next] as Token;
  // "said sanctions had failed and offered to host talks": what can't speak offers nothing.
  const subject = phrase ? undefined : itemAt(tokens, place.main - 1);
  const offers =
    tokens[next + 1]?.lower === "to" &&
    sameTense(verb, second) &&
    CUES.get(lemmaAs(second, "VERB"))?.frames.includes("to") === true;
  if (offers && subject?.upos === "NOUN" && !canSpeak(subject.lower)) return true;
  if (followsClause(tokens, next, place)) return true;
  return at < join && verb.xpos === "VBG" && callsNext(tokens, next, main);
}

/** Whether the verb at `next` behind an object or an infinitive, in which no clause stands, is the speaker's. */
function behindObject(tokens: readonly Token[], next: number, place: Coordination): boolean {
  const { from, at, join, verb } = place;
  const second = tokens[next] as Token;
  const object = opensPhrase(tokens[next + 1]);
  if (isPresent(tokens, next, verb)) return true;
  // "welcomed the visit and looks forward to more": what follows an object is the source's own doing.
  if (second.upos === "VERB" && second.xpos === "VBZ") return true;
  // "welcomes the visit and is committed to more"
  if (second.upos === "AUX" && finite(second)) return true;
  switch (verb.xpos) {
    case "VBG":
      // "…, calling for a truce and pledged aid": no participle's object goes on with a finite verb
      return second.xpos === "VBD" && object && !qualifies(tokens, next);
    case "VBN":
      // "has called them “S” and proposed a ban": of one auxiliary
      return second.xpos === "VBN" && object;
    case "VBD":
      return second.xpos === "VBN" && governsNext(tokens, at, next);
    case "VBP": {
      // "I congratulate the town on this day and extend my wishes", "describe it as tame and argue that S"
      const takes = object || isOneOf(wordAt(tokens, next + 1), "that", "to");
      if (second.xpos === "VB" && takes && !hasInfinitive(tokens, from, at)) return true;
      // "We reaffirm our vow to help, and redouble our efforts"
      const ours = wordAt(tokens, next + 1) === "our" && isOneOf(second.xpos, "VB", "VBP", "JJ", "NN");
      return at < join && ours && wordAt(tokens, from) !== "to" && !ASKING.has(lemmaAs(verb, "VERB"));
    }
    default:
      return false;
  }
}

/** "stressed the need for calm and proposed to withdraw": behind a noun a past tense by what it governs, not by its tag. */
function governsNext(tokens: readonly Token[], at: number, next: number): boolean {
  const last = isClose(tokens[at - 1]) ? at - 2 : at - 1;
  if (!isOneOf(tokens[last]?.upos, "NOUN", "PROPN", "PRON")) return false;
  const taken = tokens[next + 1];
  return (
    isOneOf(taken?.upos, "DET", "PROPN") ||
    taken?.xpos === "PRP$" ||
    taken?.lower === "to" ||
    // "accused him of “sabotage” and ticked off a list"
    (taken?.xpos === "RP" && opensPhrase(tokens[next + 2]))
  );
}

/** "saying it would hurt, and called for hearings": behind a participle's clause a cue of what its source did, a past tense by what it governs. */
function callsNext(tokens: readonly Token[], at: number, main: Token): boolean {
  const second = tokens[at] as Token;
  const entry = CUES.get(lemmaAs(second, "VERB"));
  if (!entry || !isOneOf(second.xpos, "VBD", "VBZ", "VBN") || sameTense(main, second)) return false;
  if (entry.behind.has(wordAt(tokens, at + 1))) return true;
  return second.xpos !== "VBN" && entry.frames.includes("object") && opensPhrase(tokens[at + 1]);
}

/** Whether a verb in the cue's tense stands before the comma that the cue is behind, in no relative clause. */
function actsBefore(tokens: readonly Token[], cue: Token): boolean {
  for (let i = cue.index - 2; tokens[i]?.sentence === cue.sentence; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "SCONJ" || token.xpos.startsWith("W") || token.text === ",") return false;
    if (finite(token)) return sameTense(cue, token);
  }
  return false;
}

/** "the unprovoked, unjustified, and premeditated attack": one more of the words before a noun, no report. */
function isModifier(tokens: readonly Token[], at: number, next: number): boolean {
  const word = lemmaAs(tokens[next] as Token, "VERB");
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  return (
    tokens[before]?.upos === "ADJ" &&
    /^VB[DN]$/.test(tokens[next]?.xpos ?? "") &&
    (isOneOf(tokens[next + 1]?.upos, "NOUN", "ADJ") || tokens[next + 1]?.xpos === "VBG") &&
    !CUES.has(word) &&
    !ISSUER_CUES.has(word)
  );
}

/** "condemns the attack and holds the king responsible": a verb in -s, by its tag a plural, right before an article or name. */
function isPresent(tokens: readonly Token[], at: number, verb: Token): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.xpos !== "NNS" || !next) return false;
  // "pledges to cut fees and demands limits": two of the kind, by their tags plurals
  const both = verb.xpos === "NNS" && CUES.has(lemmaAs(tokens[at] as Token, "VERB")) && opensPhrase(next);
  if (verb.xpos !== "VBZ") return both;
  // "faults the board and singles out its chair"
  const parted = next.xpos === "RP" && opensPhrase(tokens[at + 2]);
  return (
    parted || next.upos === "DET" || next.xpos === "PRP$" || (next.upos === "PROPN" && next.xpos === "NNP")
  );
}

/** "rejects the charge and has recalled its envoy", "has been clear that S and has vowed that T": a perfect behind an object, or of the cue's own auxiliary. */
function hasActed(
  tokens: readonly Token[],
  at: number,
  verb: Token,
  { phrase, main, from }: Coordination,
): boolean {
  const { upos, lower } = tokens[at] as Token;
  const participle = tokens[at + 1];
  if (upos !== "AUX" || !isOneOf(lower, "has", "have", "had") || !participle) return false;
  if (phrase && main < 0) return participle.xpos === "VBN";
  const entry = CUES.get(lemmaAs(participle, "VERB"));
  const next = tokens[at + 2];
  if (!entry || !next) return false;
  if (next.lower === "that") return true;
  const own = verb.xpos === "VBN" || verb.upos === "ADJ" || verb.upos === "AUX";
  let auxiliary = from - 1;
  while (auxiliary > from - 9 && tokens[auxiliary]?.lower !== lower) auxiliary--;
  return (
    own &&
    auxiliary > from - 9 &&
    tokens[main]?.lower !== lower &&
    (entry.behind.has(next.lower) || opensPhrase(next))
  );
}

/** "the steps that X would take and promised more", "the launch, which broke a ban, and committed to talks": behind a clause within an object, a verb of the cue's tense with an object of its own. */
function followsClause(tokens: readonly Token[], at: number, place: Coordination): boolean {
  const { verb, phrase, main, from, at: mark, join } = place;
  const second = tokens[at] as Token;
  if (!phrase || !sameTense(verb, second) || qualifies(tokens, at)) return false;
  if (second.xpos === "VBP" && hasInfinitive(tokens, from, mark)) return false;
  const word = lemmaAs(second, "VERB");
  // "those who doubt S demean the law and stoke fear": no past tense, whatever its tag
  if (second.xpos === "VBD" && word === second.lower) return false;
  const next = tokens[at + 1];
  const reports =
    (CUES.has(word) || ISSUER_CUES.has(word)) &&
    (opensPhrase(next) || next?.lower === "that" || next?.lower === "to");
  const clause = tokens[main] as Token;
  // "until they are free and returned home": a participle of the clause's own auxiliary
  if (!sameTense(clause, second)) return reports || clause.upos !== "AUX" || second.xpos !== "VBD";
  return reports && mark < join;
}

/** Cues whose infinitive somebody else is to do. */
const ASKING: ReadonlySet<string> = new Set(
  "urge ask call encourage invite request want tell order press appeal".split(" "),
);

/** Whether a bare verb stands in a range: "to resume talks and extend the truce" are two infinitives. */
function hasInfinitive(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]?.xpos === "VB") return true;
  return false;
}
