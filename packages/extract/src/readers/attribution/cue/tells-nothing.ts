/** Takes a reporting verb with its subject, tells whether nobody says anything by it: "as the name suggests", "What he told the king is not known", "A reporter asked whether S". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { lemmaAt, type TokenRange, wordAt } from "../words.ts";

/** Whether the subject `source`, whose noun is `head`, says nothing by the verb at token `at` of a passage up to `end`. */
export function tellsNothing(
  tokens: readonly Token[],
  lemma: string,
  head: string,
  source: TokenRange,
  at: number,
  end: number,
): boolean {
  // A question of nobody who is named
  const who = head === "who" ? wordAt(tokens, source.end - 2) : head;
  if (isOneOf(lemma, "ask", "wonder", "inquire", "enquire") && ASKING.has(who)) return true;
  // "Police questioned the docker", not "police questioned whether S"
  const doubts = tokens[at + 1]?.xpos.startsWith("W") || isOneOf(wordAt(tokens, at + 1), "if", "whether");
  if (lemma === "question" && POLICE.has(head) && !doubts) return true;
  if (wordAt(tokens, source.first - 1) === "what" && isUnknown(tokens, at, end)) return true;
  if (tellsOfThings(tokens, lemma, head, source, at)) return true;
  // "They highlight the risk", "the report underscores that S": what things show
  const points = wordAt(tokens, at).startsWith("point");
  const shows = isOneOf(lemma, "underscore", "underline", "highlight");
  if (points) return SHOWN.test(head) || SIGNS.has(head);
  return shows && isOneOf((tokens[at] as Token).xpos, "VBP", "VBZ") && SHOWN.test(head);
}

/** "This medal recognizes those who serve", "people recognize that": what things stand for, and what everybody holds. */
function tellsOfThings(
  tokens: readonly Token[],
  lemma: string,
  head: string,
  source: TokenRange,
  at: number,
): boolean {
  const noun = lemmaAt(tokens, source.end - 1, "NOUN");
  const known = ACTOR_NOUNS.has(noun) || ACTOR_NOUNS.has(head) || DOCUMENT_NOUNS.has(head);
  // "as the name suggests"
  if (isOneOf(lemma, "suggest", "imply", "indicate", "say") && NAMES.has(head)) return true;
  if (STANDS_FOR.has(lemma) && source.end - source.first > 1 && POINTING.holds(tokens[source.first]))
    return !known;
  const present = isOneOf((tokens[at] as Token).xpos, "VBP", "VB");
  const generic = EVERYBODY.has(head);
  return HELD_BY_ALL.has(lemma) && present && generic;
}

/** Whether a clause ends in "is not known", "remains unclear", "was never recorded". */
function isUnknown(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i + 1 < end; i++) {
    const linking = tokens[i]?.upos === "AUX" || /^(?:remain|stay)(?:s|ed)$/.test(wordAt(tokens, i));
    if (!linking) continue;
    const denied = isOneOf(wordAt(tokens, i + 1), "not", "n't", "never");
    const state = wordAt(tokens, denied ? i + 2 : i + 1);
    if (isOneOf(state, "unknown", "unclear", "secret", "disputed", "anybody", "anyone")) return true;
    if (denied && /^(?:known|clear|recorded|disclosed|revealed|published|minuted|public)$/.test(state))
      return true;
  }
  return false;
}

/** Verbs of what a thing stands for as well as of what somebody says. */
const STANDS_FOR: ReadonlySet<string> = new Set(
  "recognize recognise outline highlight reaffirm address honor honour acknowledge support detail emphasize emphasise stress welcome reiterate affirm".split(
    " ",
  ),
);

/** Those who ask for a living. */
const ASKING: ReadonlySet<string> = new Set(
  "reporter reporters journalist journalists correspondent correspondents interviewer moderator".split(" "),
);

/** Those who question people. */
const POLICE: ReadonlySet<string> = new Set(
  "police officer officers detective detectives investigator investigators prosecutor prosecutors agents authorities".split(
    " ",
  ),
);

/** What things are called. */
const NAMES: ReadonlySet<string> = new Set("name title nickname acronym label".split(" "));

const POINTING = new WordList(["this", "these"]);

/** Verbs of what is held, which say nothing of a class of people. */
const HELD_BY_ALL: ReadonlySet<string> = new Set(["recognize", "recognise", "appreciate"]);

const EVERYBODY: ReadonlySet<string> = new Set("people everyone everybody many most others all".split(" "));

/** What points to something without a word. */
const SIGNS: ReadonlySet<string> = new Set(
  "evidence sign signs indicator indicators clue clues trend trends result results number numbers everything all that this which arrow arrows".split(
    " ",
  ),
);

/** What shows something rather than says it. */
const SHOWN = /^(?:they|it|reports?|data|figures|findings|surveys?|stud(?:y|ies)|polls?|estimates?)$/;
