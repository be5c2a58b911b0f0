/** Takes a noun that reports, gives whose it is and who passes it on: "the minister’s claim", "issued a warning", "The agency carried the envoy’s denial". */

import { lemmaAs, type Token } from "@readout/english";
import { CUE_NOUNS, UTTERING_VERBS } from "../../../data/cues.ts";
import { PUBLISHING } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import type { Passage } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { sourceBefore } from "../source/source.ts";
import { finite, lemmaAt, type TokenRange, wordAt } from "../words.ts";
import { carrier, passive, unreal } from "./cue-state.ts";

/** What word does that is sent: "Word came from Lund that". */
export const ARRIVED: ReadonlySet<string> = new Set("came comes come arrived".split(" "));

/** "The minister’s view that S", "gave as his view that S", "gave the families his word that S": whose it is, where a pronoun stands for the verb's subject that subject. */
export function ownerOf(passage: Passage, at: number): TokenRange | null {
  const { tokens, first } = passage;
  const possessor = possessorOf(tokens, first, at);
  const utterer = possessor && tokens[possessor.first]?.xpos !== "PRP$" ? null : uttererOf(passage, at);
  return utterer ?? possessor ?? demonymOf(passage, at);
}

/** "the French view that S": the adjective of a state right behind the article and before the noun; null where the noun is told of by more. */
export function demonymOf({ tokens, first, report }: Passage, at: number): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  const owner = tokens[from + 1];
  if (from + 2 !== at || !owner || wordAt(tokens, from) !== "the") return null;
  const isDemonym = mentionsIn(report, owner.start, owner.end).some(
    ({ form, start, end }) => form === "demonym" && start === owner.start && end === owner.end,
  );
  return isDemonym ? { first: from + 1, end: at } : null;
}

/** "issued a warning that", "took the view that", "is of the opinion that": the subject of the verb before the noun. */
export function uttererOf({ tokens, first }: Passage, at: number): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  // "is of the opinion that"
  if (wordAt(tokens, from - 1) === "of" && tokens[from - 2]?.upos === "AUX")
    return unreal(tokens, first, from - 1) ? null : sourceBefore(tokens, first, from - 2);
  const self = wordAt(tokens, from - 1) === "with" && /sel(?:f|ves)$/.test(wordAt(tokens, from - 2));
  const at_ = self ? from - 3 : pastPlace(tokens, first, from);
  const verb = tokens[at_];
  if (verb?.upos !== "VERB" || at_ <= first || !UTTERING_VERBS.has(lemmaAs(verb, "VERB"))) return null;
  const carries = carrier(tokens, first, at_);
  if (carries === at_ && !finite(verb) && verb.xpos !== "VBN") return null;
  if (passive(tokens, first, at_) || unreal(tokens, first, carries)) return null;
  return sourceBefore(tokens, first, carries);
}

/** "carried on its front page a report that S": the verb before a noun, past where it was said. */
function pastPlace(tokens: readonly Token[], first: number, from: number): number {
  for (let i = from - 1; i > first && from - i < 7; i--) {
    if (tokens[i]?.upos === "VERB") break;
    // "gave as his view that S", "gave the families his word that S"
    if (wordAt(tokens, i) === "as" && i + 1 === from) return i - 1;
    if (tokens[i]?.upos === "ADP" && phraseStartingAt(tokens, i + 1, from)?.end === from) return i - 1;
  }
  return from - 1;
}

/** "The agency carried the envoy’s denial that S", "The agency passed on a warning from the envoy that S": who passes it on. */
export function bearerOf(
  { tokens, first }: Passage,
  at: number,
  author: TokenRange | null,
): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  const near = pastPlace(tokens, first, from);
  const verb = tokens[near]?.xpos === "RP" || isOneOf(wordAt(tokens, near), "on", "along") ? near - 1 : near;
  const passes =
    tokens[verb]?.upos === "VERB" && finite(tokens[verb]) && BEARING.has(lemmaAt(tokens, verb, "VERB"));
  return passes && verb > first && (author || possessorOf(tokens, first, at))
    ? sourceBefore(tokens, first, verb)
    : null;
}

/** "quoted the king’s words: “S”": whether the verb at `at` passes on what the noun before a colon names. */
export function bearsWords(tokens: readonly Token[], at: number, end: number): boolean {
  if (!BEARING.has(lemmaAt(tokens, at, "VERB"))) return false;
  const object = phraseStartingAt(tokens, at + 1, end);
  return (
    object !== null &&
    wordAt(tokens, object.end) === ":" &&
    possessorOf(tokens, at + 1, object.end - 1) !== null &&
    CUE_NOUNS.has(lemmaAt(tokens, object.end - 1, "NOUN"))
  );
}

const BEARING: ReadonlySet<string> = new Set([...PUBLISHING, "quote", "cite", "report"]);

/** "the minister's repeated claim", "his claim": the possessor. */
export function possessorOf(tokens: readonly Token[], first: number, at: number): TokenRange | null {
  const from = chunkStart(tokens, first, at);
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "PRP$") return { first: i, end: i + 1 };
    if (token.xpos === "POS") return { first: chunkStart(tokens, first, i - 1), end: i };
  }
  return null;
}
