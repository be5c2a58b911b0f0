/** Takes a sentence that ends in a colon behind a verb of saying ("The Ministers agreed on the following:"), gives each item of the list behind it as what they said. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { CUES, ISSUER_CUES } from "../../../data/cues.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { type Attribution, attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { sourceBefore } from "../source/source.ts";
import { lemmaAt, spanOf, trimmed, wordAt, wordsBetween } from "../words.ts";

/** What may stand between the verb and the colon: "on the following points", "to take the following steps", "as follows". */
const LEADING = new WordList(
  "on upon to that as the these take adopt implement several a number of following follows points steps measures actions principles decisions conclusions commitments understandings issues also further jointly inter alia among other things ,",
);

/** Tokens between the verb and the colon. */
const REACH = 9;

/** The attribution of a list that the sentence leads in; null where it leads in none. */
export function leadsList(passage: Passage): Attribution | null {
  const { tokens, first, end } = passage;
  if (wordAt(tokens, end - 1) !== ":") return null;
  let verb = end - 2;
  while (verb > first && end - verb < REACH && LEADING.holds(itemAt(tokens, verb)) && !isCue(tokens, verb))
    verb--;
  if (!isCue(tokens, verb)) return null;
  const source = sourceBefore(tokens, first, verb);
  if (!source || !speaksForIssuer(passage.report)) return null;
  const lemma = lemmaAt(tokens, verb, "VERB");
  return attributionAt(passage, verb, source, lemma, CUES.get(lemma) ?? null, `listed_${lemma}`);
}

/** Those whose resolutions a communiqué lists one by one. */
const BODIES = new WordList(
  "assembly council authority summit conference committee commission meeting session forum ministers leaders heads government governments participants parties sides delegations organs organ bureau group",
);

/** "After deliberations, the Assembly:" over "Welcomes S;", "Decides that S": a body before a colon, whose verbs open the items. */
export function leadsResolutions(passage: Passage): Attribution | null {
  const { tokens, first, end, report } = passage;
  if (wordAt(tokens, end - 1) !== ":" || !/^(?:communique|joint_statement)$/.test(report.doc?.kind ?? ""))
    return null;
  if (!BODIES.holds(itemAt(tokens, end - 2))) return null;
  const source = phraseEndingAt(tokens, first, end - 2);
  const opens = source && (source.first === first || isOneOf(wordAt(tokens, source.first - 1), ",", "and"));
  if (!opens) return null;
  return { reader: RESOLVES, cue: null, source: spanOf(tokens, source), lemma: null, entry: null };
}

/** The reader of resolutions. */
export const RESOLVES = "attributions:resolves";

/** An item of resolutions: the verb that opens it, and all of it as what the body says; null where it opens otherwise. */
function readResolved(passage: Passage, lead: Attribution, first: number): StatementDraft | null {
  const { tokens, end } = passage;
  const token = tokens[first];
  if (!token) return null;
  const lemma = resolving(token);
  if (lemma === null || end - first < 4) return null;
  let stop = end;
  while (stop > first && /^(?:and|[;,.])$/.test(wordAt(tokens, stop - 1))) stop--;
  const content = trimmed(tokens, first, stop);
  const { start, end: close } = token;
  const told = { ...lead, cue: { start, end: close }, lemma, entry: CUES.get(lemma) ?? null };
  return content && draftOf(passage, told, [content]);
}

/** The lemma of a verb that opens a resolution, bare or in the third person, whatever the tagger makes of it; null for any other word. */
function resolving(token: Token): string | null {
  const lemma = lemmaAs(token, "VERB");
  return RESOLVING.has(lemma) && (token.lower === lemma || token.lower.endsWith("s")) ? lemma : null;
}

const RESOLVING: ReadonlySet<string> = new Set(
  (
    "welcome condemn decide demand call urge reiterate reaffirm express commend note recall request direct endorse adopt " +
    "encourage stress underscore underline emphasize emphasise deplore reject invite appeal approve acknowledge recognize recognise thank resolve affirm support mandate instruct authorize authorise warn regret appreciate agree"
  ).split(" "),
);

function isCue(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.upos !== "VERB") return false;
  const lemma = lemmaAt(tokens, at, "VERB");
  const entry = CUES.get(lemma);
  return (
    ISSUER_CUES.has(lemma) || (entry !== undefined && (entry.act !== null || entry.frames[0] === "clause"))
  );
}

/** A number, letter or bullet that opens an item. */
const MARKED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-–—•*·])\s/i;

/** Whether a sentence is an item of a list: behind its mark, an infinitive, or in a small letter. */
export const isItem = (text: string, { start }: Pick<Sentence, "start">): boolean =>
  MARKED.test(text.slice(start, start + 8)) || /^(?:To |\p{Ll})/u.test(text.slice(start, start + 3));

/** Whether a sentence is nothing but an item's mark: "a." before "To close the border;". */
export const isMark = (text: string, { start, end }: Pick<Sentence, "start" | "end">): boolean =>
  end - start < 8 && MARKED.test(`${text.slice(start, end)} `);

/** Whether a sentence may open an item of resolutions without a mark. */
export const opensResolution = (passage: Passage, lead: Attribution): boolean =>
  lead.reader === RESOLVES && resolving(passage.tokens[passage.first] as Token) !== null;

/** The item's words, without its mark and what joins it to the next. */
export function readListed(passage: Passage, lead: Attribution): StatementDraft | null {
  const { tokens, end, report, sentence } = passage;
  const mark = MARKED.exec(report.text.slice(sentence.start, sentence.start + 8))?.[0].length ?? 0;
  let first = passage.first;
  while (first < end && (tokens[first] as Token).start < sentence.start + mark) first++;
  if (lead.reader === RESOLVES) return readResolved(passage, lead, first);
  let stop = end;
  while (stop > first && /^(?:and|[;,.])$/.test(wordAt(tokens, stop - 1))) stop--;
  const content = wordsBetween(tokens, first, stop) > 2 ? trimmed(tokens, first, stop) : null;
  return content ? draftOf(passage, lead, [content]) : null;
}
