/** Takes a statement whose content reports what somebody else said, gives the inner statement with the outer source as its relay (R27). */

import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage, StatementDraft } from "../draft.ts";
import { isQuotation } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { issuerOf } from "../source/issuers.ts";
import { isReporter, namesOutlet } from "../source/outlets.ts";
import { finite, hasVerb, rangeOf, wordAt } from "../words.ts";
import { passOn } from "./relays.ts";

/** Clausal cues of which a content tells what was decided, asked or shown as often as what was said. */
const UNSAID = new WordList(
  "agree report suggest propose recommend ask inquire enquire order instruct command beg advise counsel rule decree reason theorize convey imply insinuate question outline detail recognize recognise reveal highlight guarantee learn understand provide hold record share pray allow grant assert express voice underscore",
);

/** Cues that report an utterance: what they report was told by the one who stands with them, whoever tells of it. */
export const SPOKEN: ReadonlySet<string> = new Set([
  "quote",
  ...[...CUES.values()]
    .filter(
      ({ lemma, frames, attitude, act }) =>
        isOneOf(frames[0], "clause", "that") &&
        !attitude &&
        !UNSAID.has(lemma) &&
        /^(?:note|reaffirm|pledge|reject|call_for)$/.test(act ?? "note"),
    )
    .map(({ lemma }) => lemma),
]);

/** Cues that only pass on what another's noun of saying names. */
const NAMING: ReadonlySet<string> = new Set([...SPOKEN, "cite", "repeat", "echo", "convey", "report"]);

/** Tokens of the longest source that opens a content. */
const OPENING = 9;

/**
 * The statement with those that its content reports, read by `read` from the content's own passage. An outlet that
 * only passes on what a named source said makes no statement of its own.
 */
export function withNested(
  passage: Passage,
  draft: StatementDraft,
  read: (inner: Passage, push: (draft: StatementDraft) => void) => void,
): StatementDraft[] {
  const [content] = draft.content;
  if (!content || !draft.source || isQuotation(draft) || draft.content.length > 1) return [draft];
  const range = rangeOf(passage.tokens, passage, content);
  const found: StatementDraft[] = [];
  const inner = { ...passage, ...range, drafts: [], refuse: () => {} };
  read(inner, (one) => found.push(one));
  const [first] = found;
  const opens = passage.tokens[range.first + OPENING]?.start ?? content.end;
  if (!first?.source || !first.cue || first.source.start > opens) return [draft];
  const isOutlet =
    namesOutlet(passage, draft.source) ||
    isReporter(passage, draft.source, draft.cueLemma) ||
    (SPOKEN.has(first.cueLemma ?? "") && isRecord(passage, draft.source));
  const lemma = first.cueLemma ?? "";
  // "reiterated its belief that": what the speaker holds is no report of another's words, nor is "he" another.
  const other = passage.report.text.slice(first.source.start, first.source.end).toLowerCase();
  const isNoun = isOfNoun(first);
  // "claimed that the king had given his word that S", "repeated the king's warning that S": another's, not "its belief".
  const anothers =
    NAMING.has(draft.cueLemma ?? "") &&
    Math.min(first.source.start, first.cue.start) <= content.start + 4 &&
    !/^(?:his|her|its|their|our|my|your|they|it|he|she|we|i)$/.test(other);
  if (isNoun && !anothers) return [draft];
  if (!(isOutlet && isOneOf(other, "he", "she")) && isSelf(passage, draft.source, other)) return [draft];
  const entry = CUES.get(lemma);
  const says =
    entry !== undefined &&
    !entry.attitude &&
    (entry.frames.includes("clause") || entry.frames.includes("name"));
  // "The agency reports that the king spoke of “S”": his words, by whatever verb
  const reports =
    SPOKEN.has(lemma) || isNoun || (isOutlet && (says || first.quoted.length > 0) && lemma !== "ask");
  // "the two presidents confirmed their interest": a thing confirmed is no report of words.
  const [said] = first.content;
  const isClause =
    said !== undefined &&
    (entry?.frames.includes("object") !== true ||
      first.quoted.length > 0 ||
      hasVerbIn(passage, said) ||
      // "had promised her to keep the lock open"
      (passage.report.text.startsWith("to ", said.start) && said.start > first.cue.end + 1));
  if (!isClause) return [draft];
  if (!reports || sizeOf(first) < 0.2 * sizeOf(draft)) return [draft];
  const relayed = toldBy(passage, draft, first);
  return isOutlet ? [relayed] : [draft, relayed];
}

/** Whether a noun or adjective reports, and no verb: "the king's vow". */
export const isOfNoun = ({ reader }: StatementDraft): boolean => /:(?:cue_noun|adjective)$/.test(reader);

/** "the minutes of the session": a document that nobody is named for passes on what it records. */
export function isRecord(passage: Passage, source: TextSpan): boolean {
  const { firstToken, endToken } = passage.sentence;
  const range = rangeOf(passage.tokens, { first: firstToken, end: endToken }, source);
  return (
    DOCUMENT_NOUNS.holds(passage.tokens[headAt(passage.tokens, range)]) && issuerOf(passage, range) === null
  );
}

/** "The minister said he had told the envoy that S": a pronoun that can be the outer speaker; "two aides said she had" can't. */
function isSelf({ report }: Passage, { start, end }: TextSpan, pronoun: string): boolean {
  if (!isOneOf(pronoun, "he", "she", "they", "it", "we", "i")) return false;
  const said = report.text.slice(start, end);
  const isMany =
    /\b(?:aides|officials|sources|diplomats|people|advisers|advisors|envoys|ministers|members|participants|both|two|three)\b/i.test(
      said,
    );
  const speaksFor = /spokes|aide|secretary|lawyer|office\b|chamberlain/i.test(said);
  return pronoun === "they" || pronoun === "we" || (!isMany && !speaksFor);
}

/** “He told me the generals had agreed,” the mediator said: what a whole quotation says that somebody told its speaker. */
export function toldInQuote(
  passage: Passage,
  draft: StatementDraft,
  read: (inner: Passage, push: (draft: StatementDraft) => void) => void,
): StatementDraft | null {
  const [content] = draft.content;
  if (!content || !draft.source || !isQuotation(draft)) return null;
  const { tokens } = passage;
  const range = rangeOf(passage.tokens, passage, content);
  let verb = range.first + 1;
  while (verb < range.first + OPENING && verb < range.end && !finite(tokens[verb])) verb++;
  const heard =
    /^(?:told|tells?|assured|informed|promised)$/.test(wordAt(tokens, verb)) &&
    isOneOf(wordAt(tokens, verb + 1), "me", "us");
  const said = /^(?:said|swore) to (?:me|us)$/.test(
    `${wordAt(tokens, verb)} ${wordAt(tokens, verb + 1)} ${wordAt(tokens, verb + 2)}`,
  );
  // “The president says we sign,” his aide said: somebody with a name or an office, whose words the speaker only passes on.
  const says =
    isOneOf(wordAt(tokens, verb), "says", "said", "insists", "insisted", "promised", "vowed") &&
    tokens[range.first]?.upos !== "PRON" &&
    finite(tokens[verb]);
  if (!heard && !said && !says) return null;
  const found: StatementDraft[] = [];
  // “X told me, ‘S,’”: the marks within the quotation are those that count here.
  const quotes = passage.report.analysed.quotes.filter(
    ({ depth, start, end }) => depth > 0 && start >= content.start && end <= content.end + 1,
  );
  read({ ...passage, ...range, quotes, drafts: [], refuse: () => {} }, (one) => found.push(one));
  const [first] = found;
  const isWhole = first?.source?.start === content.start && sizeOf(first) > 0.25 * sizeOf(draft);
  return first && isWhole ? toldBy(passage, draft, first) : null;
}

/** The inner statement, passed on by the outer one's source and whoever stands before it. */
export function toldBy(passage: Passage, outer: StatementDraft, inner: StatementDraft): StatementDraft {
  const { source, relays } = passOn(passage, outer);
  const [content] = outer.content;
  return {
    ...inner,
    // Of three who tell it one of another the innermost knows the outermost from the sentence.
    relays: [...relays, ...(source ? [source] : []), ...inner.relays].filter(
      ({ start }, i, all) => all.findIndex((span) => span.start === start) === i,
    ),
    told: inner.told ?? content ?? null,
  };
}

function hasVerbIn(passage: Passage, span: TextSpan): boolean {
  const { tokens } = passage;
  const { first, end } = rangeOf(tokens, passage, span);
  return hasVerb(tokens, first, end);
}

const sizeOf = ({ content }: StatementDraft): number =>
  content.reduce((size, { start, end }) => size + end - start, 0);
