/** Takes a sentence of a release that no cue reports, gives it as what its issuer says: "We will keep the port open", "The United States stands ready to help". */

import { lemmaAs, type Token } from "@readout/english";
import { DECLARING, STANDING_ADJECTIVES, STANDING_VERBS } from "../../../data/issuer-phrases.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint } from "../../../refine/speaker/signatories.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { headedBy } from "../../headline-speaker.ts";
import { documentDraft, type Passage, type Readable, type StatementDraft } from "../draft.ts";
import { isOfContact, isOwnRelease, speaksForIssuer } from "../source/issuer-voice.ts";
import { finite, hasVerb, isOpen, spanOf, type TokenRange, wordAt, wordsBetween } from "../words.ts";

const READER = "attributions:own_voice";

/**
 * The sentence as a statement of the document, its source the "we" or the state that opens it; null in reports and
 * transcripts, and where nothing is promised or held. In a joint text, and in a party's account of a meeting, a state tells
 * so for itself alone.
 */
export function readOwnVoice(passage: Passage): StatementDraft | null {
  const { report, sentence, tokens, end, quotes } = passage;
  const { issuer = null, doc } = report;
  const joint = doc !== undefined && isJoint({ doc });
  const own = isOwnRelease(report);
  if (!(joint || own) || quotes.length > 0) return null;
  const author = own ? authorOf(passage) : null;
  if (author) return documentDraft(sentence, author, READER);
  const subject = subjectOf(passage);
  if (!subject || wordsBetween(tokens, subject.end, end) < 3) return null;
  const at = pastAdverbs(tokens, pastInsertion(tokens, subject.end, end), end);
  const verb = itemAt(tokens, at);
  if (!verb || at >= end || !finite(verb)) return null;
  const { state } = subject;
  // Whatever "we" and "I" say outside quotation marks, the issuer says.
  if (state === null ? joint || sentence.paragraph > letterIn(report) : !takesStand(tokens, at, end))
    return null;
  const before = own && state !== null && speaksForIssuer(report) ? spokesmanBefore(passage, state) : null;
  if (state !== null && state !== issuer && !joint && !before) return null;
  return { ...documentDraft(sentence, spanOf(tokens, subject), READER), issuer: before };
}

/** "Statement by X on the election", "The below is attributable to X:": whose all of it is that nobody else says; null where the text names nobody, and for what is no sentence. */
function authorOf(passage: Passage): TextSpan | null {
  const { report, sentence, tokens, first, end } = passage;
  const headed = report.roles[sentence.paragraph] === "body" ? headedBy(report) : null;
  const { noun, span, speaker } = headed ?? {};
  if (!span || (noun !== "signed" && sentence.start < span.end) || sentence.paragraph > letterIn(report))
    return null;
  // Of a contact, a spokesperson tells what others did and said.
  const accounts = (noun === "attributed" || speaker?.post === "spokesperson") && isOfContact(report);
  if (!isOneOf(noun, "statement", "attributed", "signed") || (accounts && !isHeld(passage))) return null;
  const whole =
    first === sentence.firstToken && /^[.!]$/.test(tokens[end - 1]?.text ?? "") && !goesOnItem(passage);
  return whole && end - first > 5 && hasVerb(tokens, first, end) ? span : null;
}

/** "(ii) to study S.", "studies S.": an item of a list whose sentence opens before it. */
function goesOnItem({ tokens, first, end }: Passage): boolean {
  let from = first;
  if (isOneOf(wordAt(tokens, from), "(", "["))
    while (from < end && !isOneOf(wordAt(tokens, from), ")", "]")) from++;
  while (from < end && tokens[from]?.upos === "PUNCT") from++;
  return startsLower(tokens[from]?.text ?? "");
}

/** Whether a sentence of an account says how things stand, not what somebody did or will do: its verb is of the present, and its subject is no person. */
function isHeld({ report, tokens, first, end }: Passage): boolean {
  for (let i = first; i < Math.min(end, first + OPENING); i++) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "he", "she", "they", "it")) return false;
    const { kind, person, post, firstToken } = report.mentions[firstFrom(report.mentions, token.start)] ?? {};
    if (firstToken === i && (kind === "office" || person != null || post != null)) return false;
    if (!finite(token)) continue;
    const next = pastAdverbs(tokens, i + 1, end);
    const going =
      token.lower === "will" || tokens[next]?.xpos === "VBG" || tokens[next]?.lower === "scheduled";
    return token.xpos !== "VBD" && !going;
  }
  return false;
}

const letters = new WeakMap<Readable, number>();

/** The paragraph that greets whom a letter in the text is to ("Dear Attorney General,"): "we" behind it are its writers, whom nothing but a signature under it names. */
function letterIn(report: Readable): number {
  let at = letters.get(report);
  if (at === undefined) {
    const found = report.analysed.paragraphs.findIndex(
      ({ start }, p) => report.roles[p] === "body" && report.text.startsWith("Dear ", start),
    );
    const { end = 0 } = report.analysed.paragraphs[found] ?? {};
    at = found < 0 || (headedBy(report)?.span.start ?? 0) > end ? Infinity : found;
    letters.set(report, at);
  }
  return at;
}

/** "X said that S. Peru is ready to help": who spoke for that state in the sentence before; null where nobody did. */
function spokesmanBefore({ report, sentence, drafts }: Passage, state: string): TextSpan | null {
  const last = drafts.at(-1);
  const source = last?.issuer ?? last?.source;
  const before = last && report.analysed.sentences[last.sentence];
  if (!source || before?.index !== sentence.index - 1 || before.paragraph !== sentence.paragraph) return null;
  return mentionsIn(report, source.start, source.end).some(
    ({ entity, plural }) => entity === state && !plural,
  )
    ? source
    : null;
}

/** Tokens within which a sentence comes to its subject. */
const OPENING = 24;

/** "We", "The United States", at the start or behind what a comma sets apart, before any other verb; `state` is null for "we". */
function subjectOf({ tokens, first, end, report }: Passage): (TokenRange & { state: string | null }) | null {
  for (let i = first; i < Math.min(end, first + OPENING); i++) {
    const token = tokens[i] as Token;
    if (finite(token) || isOpen(token) || token.text === ":") return null;
    const before = tokens[i - 1];
    const opens =
      i === first ||
      before?.text === "," ||
      before?.upos === "ADV" ||
      (before?.upos === "CCONJ" && i === first + 1);
    if (!opens) continue;
    if (token.lower === "we") return { first: i, end: i + 1, state: null };
    if (token.text === "I") return headedBy(report) !== null ? { first: i, end: i + 1, state: null } : null;
    const at = token.lower === "the" ? i + 1 : i;
    const mention = report.mentions[firstFrom(report.mentions, tokens[at]?.start ?? 0)];
    const named = mention?.kind === "state" && mention.form !== "demonym" && mention.person === null;
    if (named && mention.firstToken <= at) return { first: i, end: mention.endToken, state: mention.entity };
  }
  return null;
}

/** Whether a state's finite verb tells what it does by these words or will do, or where it stands: "is designating", "will", "stands ready", "remains committed", "continues to support". */
function takesStand(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = tokens[at] as Token;
  const next = pastAdverbs(tokens, at + 1, end);
  if (isOneOf(verb.lower, "will", "shall")) return tokens[next]?.upos === "VERB";
  // "Peru cannot be a bystander", "Peru must be heard"
  if (verb.lower === "must" || (isOneOf(verb.lower, "can", "could") && next > at + 1))
    return isOneOf(tokens[next]?.upos, "VERB", "AUX");
  if (verb.xpos === "VBD") return false;
  const lemma = lemmaAs(verb, "VERB");
  if (lemma === "be" && tokens[next]?.xpos === "VBG")
    return DECLARING.has(lemmaAs(tokens[next] as Token, "VERB"));
  if (isOneOf(lemma, "be", "remain", "stand") && STANDING_ADJECTIVES.holds(itemAt(tokens, next))) return true;
  const behind = STANDING_VERBS.get(lemma);
  return behind !== undefined && (behind.test(wordAt(tokens, next)) || behind.test(wordAt(tokens, at + 1)));
}

/** "Peru, which bears the burden, cannot": behind the clause between commas that tells of the subject. */
function pastInsertion(tokens: readonly Token[], from: number, end: number): number {
  if (wordAt(tokens, from) !== "," || !isOneOf(wordAt(tokens, from + 1), "which", "whose", "who"))
    return from;
  for (let i = from + 2; i < Math.min(end - 1, from + INSERTED); i++)
    if (wordAt(tokens, i) === "," && finite(tokens[pastAdverbs(tokens, i + 1, end)])) return i + 1;
  return from;
}

/** How long such a clause is at most. */
const INSERTED = 30;

function pastAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && (tokens[i]?.upos === "ADV" || wordAt(tokens, i) === "not")) i++;
  return i;
}
