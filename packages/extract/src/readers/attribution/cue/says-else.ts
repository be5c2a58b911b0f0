/** Takes a cue's verb with what stands beside it, tells whether it says something else there: "asked for anonymity", "citing two officials". */
import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUE_NOUNS, CUES } from "../../../data/cues.ts";
import { CITED, DOCUMENT_NOUNS, OUTLET_NOUNS, PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { sentenceStart } from "../../../sentence-start.ts";
import { headAt, nounAt } from "../phrase/noun-phrase.ts";
import { objectHead } from "../phrase/object-head.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, hasVerb, isOpen, lemmaAt, wordAt } from "../words.ts";

/** A cue's verb: where it stands, its lemma, and whether "as saying" follows its object. */
interface CueVerb {
  readonly at: number;
  readonly lemma: string;
  readonly quotedAs: boolean;
}

/** Whether a cue says something else where it stands. */
export function saysElse(
  tokens: readonly Token[],
  { at, lemma: word, quotedAs }: CueVerb,
  end: number,
): boolean {
  const token = tokens[at] as Token;
  const next = wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1);
  // "responded by saying S": the participle reports.
  if (next === "by" && tokens[at + 2]?.xpos === "VBG" && CUES.has(lemmaAt(tokens, at + 2, "VERB")))
    return true;
  // "The pact would encourage others", "This helps explain the rise": things do so.
  if (token.xpos === "VB" && isOneOf(word, "encourage", "invite") && tokens[at - 1]?.xpos === "MD")
    return true;
  if (isOneOf(before, "help", "helps", "helped")) return true;
  // "It ends in June, provided that S": a condition
  if (token.lower === "provided" && before === ",") return true;
  // "asked for anonymity", "insisting on anonymity"
  if (isOneOf(next, "for", "on") && wordAt(tokens, at + 2) === "anonymity") return true;
  switch (word) {
    case "cite":
      // "citing two officials" names who is cited; the statement is another cue's. "Yonhap cited a military source."
      // "citing “family reasons”"; one word in marks is none
      return (
        !quotedAs &&
        !(isOpen(tokens[at + 1]) && tokens[at + 3]?.upos !== "PUNCT") &&
        (before === "which" || citesSource(tokens, at, end))
      );
    case "add":
      // "adding to fears that the war goes on"
      if (
        next === "to" &&
        /^(?:fears|concerns|worries|doubts|suspicions|speculation|signs|evidence)$/.test(
          wordAt(tokens, at + 2),
        )
      )
        return true;
      // "We are adding a lane", "we have added 500 jobs": nobody is saying so.
      return tokens[at - 1]?.upos === "AUX" && !isOneOf(next, "that", ":", ",");
    case "say":
      // "The ministry said to be leaking"
      return next === "to" && wordAt(tokens, at + 2) === "be";
    case "give":
      return isOfPiece(tokens, at);
    case "write":
    case "post":
    case "publish":
      // "posted a statement in which the king said S": the document's words are another's
      return isOfPiece(tokens, at) || putsOut(tokens, at, end);
    case "respond":
    case "answer":
      // "wrote that Lund would respond “in kind”": a deed
      return before === "would";
    case "continue":
      return next === "to" && !quotedAs;
    case "attribute":
    case "ascribe":
      // "attributing the news to two diplomats" names who is cited.
      return tokens[at + 1]?.xpos === "PRP" || isNews(objectHead(tokens, at + 1, end));
    case "beg":
      // "begged to differ"
      return next === "to" && isOneOf(wordAt(tokens, at + 2), "differ", "disagree");
    case "thank":
      return next === "you";
    case "think":
      // "all that she thinks is needed"
      return isOneOf(next, "tank", "tanks") || finite(tokens[at + 1]);
    case "compare":
      // "compared notes on the drought": they met
      return next === "notes";
    case "call":
      // "The crews, often called upon to help": they are asked. "called off the strike"
      return isOneOf(next, "off", "up") || (wordAt(tokens, at + 2) === "to" && isOneOf(next, "on", "upon"));
    case "ask":
    case "request":
    case "insist":
    case "demand":
      return hidesName(tokens, at, end);
    default:
      return false;
  }
}

const isNews = (noun: string): boolean =>
  PIECES.has(noun) || CUE_NOUNS.has(noun) || isOneOf(noun, "news", "information", "detail", "word");

/** "In an article he wrote for the paper": the relative clause tells of the article. */
const isOfPiece = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.xpos === "PRP" && PIECES.holds(itemAt(tokens, at - 2));

/** "citing two officials", "citing a report": who or what passes on what is said; not "citing fears of war". */
function citesSource(tokens: readonly Token[], at: number, end: number): boolean {
  const object = phraseStartingAt(tokens, at + 1, end);
  if (!object) return true;
  const head = nounAt(tokens, object);
  const noun = lemmaAt(tokens, head, "NOUN");
  // "the ministry’s press service"
  const passes = noun === "service" || CITED.has(noun) || ACTOR_NOUNS.has(noun);
  if (passes || tokens[at]?.xpos !== "VBG") return passes;
  // "The paper, citing a person, said S", "Citing the law, X said S": no clause stands before.
  const behind = wordAt(tokens, at - 1) === "," && hasVerb(tokens, sentenceStart(tokens, at), at);
  return (
    !behind || tokens[head]?.upos !== "NOUN" || ADDUCED_PIECES.has(noun) || DOCUMENT_NOUNS.holds(tokens[head])
  );
}

/** What is cited besides documents. */
const ADDUCED_PIECES: ReadonlySet<string> = new Set([
  ...DOCUMENT_NOUNS,
  ...PIECES,
  ...OUTLET_NOUNS,
  "record",
  "image",
  "footage",
]);

/** "posted a statement on its website": the verb's object is a document. */
function putsOut(tokens: readonly Token[], at: number, end: number): boolean {
  const object = phraseStartingAt(tokens, at + 1, end);
  return object !== null && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, object)]);
}

/** "asked that his name be withheld", "asked not to be identified" */
function hidesName(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 7); i++) {
    if (isOneOf(wordAt(tokens, i), "named", "anonymous", "anonymity", "identified", "identity", "quoted"))
      return true;
    if (wordAt(tokens, i) === "name" && tokens[i - 1]?.xpos === "PRP$") return true;
    if (wordAt(tokens, i) === ",") return false;
  }
  return false;
}
