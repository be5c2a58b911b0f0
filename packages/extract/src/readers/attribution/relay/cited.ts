/** Takes a statement, gives whom the sentence cites for it or for whom its source speaks: "citing two officials", "on behalf of the king". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CITED, DOCUMENT_NOUNS, PIECES, SPOKEN_PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { ANONYMOUS } from "../../../refine/speaker/described-source.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage, StatementDraft } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { headAt, nounAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { withIssue, withStanding } from "../phrase/standing.ts";
import { issuerOf } from "../source/issuers.ts";
import { isUnknownName, namesOutlet } from "../source/outlets.ts";
import { isOpen, lemmaAt, rangeOf, spanOf, type TokenRange, touches, wordAt } from "../words.ts";

/** Who speaks, and those who pass it on. */
export interface PassedOn {
  readonly source: TextSpan;
  readonly relays: readonly TextSpan[];
}

/** The words that lead to who is cited. */
const LEADS = new WordList("cites cited cite quotes quoted quote citing quoting to from of via per");

/** "Reuters reported, citing two officials", "Quoting the minister, his spokesman said", "…, which quoted the envoy": the last one cited speaks, those before pass it on. */
export function citedIn(
  passage: Passage,
  region: readonly number[],
  draft: StatementDraft,
): { spoken: PassedOn | null; between: readonly TextSpan[] } {
  const { tokens, sentence } = passage;
  const { source, relays, reader } = draft;
  // "Citing three detainees, the group’s report says S": who issued it passes it on.
  const issuer = source && issuerOf(passage, rangeOf(tokens, wholeOf(sentence), source));
  const links: TextSpan[] = source ? [issuer ?? source] : [];
  const own = links.length;
  const between: TextSpan[] = [];
  for (const i of region) {
    if (!LEADS.holds(tokens[i]) || isDenied(tokens, i)) continue;
    const which = citesBehindPronoun(tokens, i);
    if (!which && !isOneOf(wordAt(tokens, i), "citing", "quoting") && !refersAt(passage, i, source)) continue;
    const near = marked(passage, i + 1) ?? phraseStartingAt(tokens, i + 1, sentence.endToken);
    if (!near) continue;
    const outlet = source && interviewer(passage, near);
    if (outlet) {
      between.push(outlet);
      continue;
    }
    const phrase = withIssue(tokens, withStanding(tokens, near, sentence.endToken), sentence.endToken);
    // "quoting a statement by the ministry": who issued it is quoted.
    const span = (isDocument(tokens, near) && issuerOf(passage, phrase)) || spanOf(tokens, phrase);
    if ([...links, ...relays].some((known) => touches(known, span))) continue;
    // "According to A, which cited B, X said S", "A, citing B, quoted X as saying S": B only stands between A and X.
    const stands = which || (relays.length > 0 && /:(?:relay_quoted|quoted_as)$/.test(reader));
    if (stands && source && span.end <= source.start) between.push(issuerOf(passage, phrase) ?? span);
    // "S, Minister Lund said, the Courier reports, citing TASS": both only pass on his words.
    else if (source && saysHimself(passage, source) && namesOutlet(passage, span)) between.push(span);
    else if (
      // "Minister Lund, citing data from the bank, said S": she speaks, whatever she goes by.
      (isSpeaker(passage, phrase, span) &&
        !(source && isDocument(tokens, near) && saysHimself(passage, source))) ||
      // "The agency reported, citing Tehran, that S"
      (source !== null && namesOutlet(passage, source) && namesState(passage, span)) ||
      // "AFP, citing Turkey’s NTV"
      (source !== null && namesOutlet(passage, source) && isUnknownName(passage, near))
    )
      links.push(span);
  }
  const last = links.at(-1);
  return {
    spoken: last && links.length > own ? { source: last, relays: links.slice(0, -1) } : null,
    between,
  };
}

/** "wrote without citing a source" */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at - 1), "without", "not", "never") || wordAt(tokens, at + 1) === "no";

/** "…, which cited the ministry", "which in turn had quoted" */
function citesBehindPronoun(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(wordAt(tokens, at), "cites", "cited", "cite", "quotes", "quoted", "quote")) return false;
  let pronoun = at - 1;
  while (isOneOf(itemAt(tokens, pronoun)?.upos, "ADV", "AUX")) pronoun--;
  if (wordAt(tokens, pronoun) === "turn") pronoun -= 2;
  return isOneOf(wordAt(tokens, pronoun), "which", "who", "that");
}

/** Whether a preposition leads to whom something is from. */
function refersAt(passage: Passage, at: number, source: TextSpan | null): boolean {
  const { tokens } = passage;
  const before = wordAt(tokens, at - 1);
  const further = wordAt(tokens, at - 2);
  switch (wordAt(tokens, at)) {
    case "to": {
      if ((before === "reference" && further === "with") || attributes(tokens, at)) return true;
      // "The daily, referring to government circles, said S"
      const refers = before === "referring";
      // "The paper, which spoke to four participants, said S"
      const heard =
        isOneOf(before, "spoke", "spoken", "talked") &&
        (further === "which" || wordAt(tokens, at - 3) === "which");
      return (refers || heard) && source !== null && namesOutlet(passage, source);
    }
    case "via":
    case "per":
      // "S, the agency reports via the ministry"
      return source !== null && namesOutlet(passage, source);
    case "from":
      // "the paper has learned from two envoys"
      return (
        isOneOf(before, "learned", "learnt", "heard") ||
        (before === "it" && isOneOf(further, "has", "had", "have"))
      );
    case "of":
      // "on the authority of a diplomat"
      return isOneOf(before, "authority", "strength", "word", "basis") && wordAt(tokens, at - 3) === "on";
    default:
      return false;
  }
}

/** Whether a source is a person, by name or not: whoever cites an agency for it only passes his words on. */
const saysHimself = (passage: Passage, source: TextSpan): boolean =>
  !namesOutlet(passage, source) &&
  (namesPerson(passage, source) || ANONYMOUS.test(passage.report.text.slice(source.start, source.end)));

const wholeOf = ({ firstToken, endToken }: Passage["sentence"]): TokenRange => ({
  first: firstToken,
  end: endToken,
});

const isDocument = (tokens: readonly Token[], range: TokenRange): boolean =>
  PIECES.holds(itemAt(tokens, headAt(tokens, range)));

/** "quoting a “senior source”": a description in marks, with its article. */
function marked({ tokens, quotes }: Passage, at: number): TokenRange | null {
  const open = tokens[at]?.upos === "DET" ? at + 1 : at;
  if (!isOpen(tokens[open])) return null;
  const quote = quotes.find(({ start }) => start === tokens[open]?.start);
  let close = open + 1;
  while (quote?.closed && close < open + 9 && (tokens[close] as Token).end < quote.end) close++;
  return quote && tokens[close]?.end === quote.end ? { first: at, end: close + 1 } : null;
}

/** "citing an interview with state television", "citing his remarks to Delo": the outlet that he spoke to. */
function interviewer(passage: Passage, near: TokenRange): TextSpan | null {
  const { tokens, sentence } = passage;
  const head = headAt(tokens, near);
  if (!SPOKEN_PIECES.holds(itemAt(tokens, head)) || !isOneOf(wordAt(tokens, head + 1), "with", "to"))
    return null;
  const phrase = phraseStartingAt(tokens, head + 2, sentence.endToken);
  const span = phrase && spanOf(tokens, phrase);
  return span && namesOutlet(passage, span) ? span : null;
}

/** "attributing the news to two diplomats": the preposition at `at`. */
function attributes(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    if (isOneOf(wordAt(tokens, i), "attributing", "attributed", "crediting", "credited")) return true;
    if (!isOneOf(tokens[i]?.upos, "DET", "NOUN", "ADJ", "PRON")) return false;
  }
  return false;
}

/** Characters of a long name. */
const LONG_NAME = 40;

/** Whether a span names a state, or the capital or seat that stands for it, and nothing else. */
const namesState = ({ report }: Passage, { start, end }: TextSpan): boolean =>
  mentionsIn(report, start, end).some(
    ({ kind, entity, ...mention }) =>
      (kind === "state" || (kind === "place" && entity !== null)) &&
      mention.start <= start + 4 &&
      mention.end === end,
  );

function isSpeaker(passage: Passage, { first, end }: TokenRange, { start, end: stop }: TextSpan): boolean {
  const { tokens, report } = passage;
  if (namesOutlet(passage, { start, end: stop })) return true;
  for (let i = first; i < end; i++) {
    const noun = lemmaAt(tokens, i, "NOUN");
    const document = DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.holds(tokens[i]);
    if (document || CITED.has(noun)) return true;
  }
  const who = nounAt(tokens, { first, end });
  const isNoun = tokens[who]?.upos === "NOUN";
  if (isNoun && ACTOR_NOUNS.has(lemmaAt(tokens, who, "NOUN"))) return true;
  const last = tokens[end - 1];
  if (
    last?.upos === "NOUN" &&
    /(?:(?:wo)?m[ae]n|ists?|(?:ag|resid|stud|scient|correspond)ents?)$/.test(last.lower)
  )
    return true;
  // "citing fears at the ministry": what is cited is no speaker, whoever has it.
  const reach = isNoun ? (tokens[who] as Token).end : stop;
  // "citing the UN envoy for Yemen, Hans Berg": a mention may go on behind the phrase.
  return mentionsIn(report, start, stop + LONG_NAME).some(
    (mention) =>
      mention.kind !== "place" &&
      mention.kind !== "state" &&
      // "citing their schedules"
      (mention.kind !== "pronoun" || end - first === 1) &&
      mention.start < reach,
  );
}

/** Those who speak for somebody by their work. */
const MOUTHPIECE =
  /spokes|secretary|aide\b|lawyer|chief of staff|advis[eo]r|press officer|representative|chamberlain|counsel|office|assistant/i;

/** Whether a source is somebody's spokesman, aide or lawyer. */
export const isMouthpiece = ({ report }: Passage, { start, end }: TextSpan): boolean =>
  MOUTHPIECE.test(report.text.slice(start, end));

/** "his secretary said on behalf of the king", "speaking for the minister", "in the king’s name": the person spoken for; a delegate who speaks for states stays the speaker. */
export function spokenFor(
  passage: Passage,
  region: readonly number[],
  { source }: StatementDraft,
): PassedOn | null {
  if (!source) return null;
  const { tokens } = passage;
  const own = region.filter((i) => touches(source, tokens[i] as Token));
  for (const i of region) {
    const phrase = principalAt(passage, i) ?? (ownBehalf(tokens, i) ? principalOf(passage, own) : null);
    if (!phrase) continue;
    const span = spanOf(tokens, phrase);
    const whole = span.start >= source.start && span.end <= source.end;
    if (!whole && touches(source, span)) continue;
    if (namesPerson(passage, span) || (isMouthpiece(passage, source) && !namesStates(passage, span)))
      return { source: span, relays: [source] };
  }
  return null;
}

/** "speaking also for Sweden and Finland", "on behalf of the African Group": the states or bodies for whom a delegate speaks; null where he names none. */
export function delegatedBy(
  passage: Passage,
  region: readonly number[],
  { source }: StatementDraft,
): TextSpan | null {
  const { tokens, sentence } = passage;
  for (const i of region) {
    // "said the Estonian minister for Estonia, Latvia and Lithuania"
    const behind = wordAt(tokens, i) === "for" && source !== null && tokens[i - 1]?.end === source.end;
    const phrase = behind ? phraseStartingAt(tokens, i + 1, sentence.endToken) : principalAt(passage, i);
    const span = phrase && spanOf(tokens, phrase);
    if (span && namesStates(passage, span)) return span;
  }
  return null;
}

/** "on his behalf", "speaking for her": the one meant is named in the source. */
const ownBehalf = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at), "behalf", "name") &&
  isOneOf(wordAt(tokens, at - 1), "his", "her", "their", "its") &&
  isOneOf(wordAt(tokens, at - 2), "on", "in");

/** "The minister’s spokesman", "a spokesman for the minister": the one whose spokesman the source is. */
function principalOf({ tokens, report, sentence }: Passage, own: readonly number[]): TokenRange | null {
  const [opening] = own;
  const last = own[own.length - 1];
  if (opening === undefined || last === undefined) return null;
  // "President Lund regrets it, his spokesman said on his behalf": whom the sentence has named before.
  const isBare = own.every((k) => isOneOf(tokens[k]?.upos, "DET", "NOUN", "ADJ"));
  if (tokens[opening]?.xpos === "PRP$" || isBare) {
    const known = mentionsIn(report, sentence.start, (tokens[opening] as Token).start)
      .filter(({ kind, plural }) => !plural && (kind === "person" || kind === "office"))
      .at(-1);
    if (!known) return null;
    // "The former president": with what stands before the title, but no article
    const first = chunkStart(tokens, sentence.firstToken, known.endToken - 1);
    return { first: tokens[first]?.upos === "DET" ? first + 1 : first, end: known.endToken };
  }
  const possessor = own.find((k) => tokens[k]?.xpos === "POS");
  if (possessor !== undefined && possessor > opening) return { first: opening, end: possessor };
  const link = own.find((k) => isOneOf(wordAt(tokens, k), "for", "of", "to"));
  return link !== undefined && link < last ? { first: link + 1, end: last + 1 } : null;
}

const SPEAKING = new WordList("speaking speaks spoke talking answering");

/** Plain verbs of speech, whose "for" names whom one speaks for. */
const STATING: ReadonlySet<string> = new Set(["say", "state", "declare", "reply", "answer", "respond"]);

/** What somebody does with another's words. */
const BRINGING: ReadonlySet<string> = new Set("relaying conveying delivering reading passing".split(" "));

/** The words that lead to whom one speaks for. */
const FOR_ANOTHER = new WordList(["behalf", "name", "of", "from", "for"]);

/** "on behalf of X", "on X’s behalf", "in the name of X", "in X’s name", "speaking for X": X; null where the token opens none. */
function principalAt({ tokens, sentence }: Passage, at: number): TokenRange | null {
  if (!FOR_ANOTHER.holds(itemAt(tokens, at))) return null;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const end = sentence.endToken;
  if (word === "behalf" && next === "of") return phraseStartingAt(tokens, at + 2, end);
  if (word === "name" && next === "of" && wordAt(tokens, at - 1) === "the" && wordAt(tokens, at - 2) === "in")
    return phraseStartingAt(tokens, at + 2, end);
  // "relaying the words of the president"
  if ((word === "of" || word === "from") && SAID.holds(itemAt(tokens, at - 1)))
    for (let i = at - 2; i > at - 6; i--)
      if (BRINGING.has(wordAt(tokens, i))) return phraseStartingAt(tokens, at + 1, end);
  // "speaking for the minister", "speaking also for Sweden"
  const speaking = SPEAKING.holds(itemAt(tokens, at - 1)) || SPEAKING.holds(itemAt(tokens, at - 2));
  // "the chamberlain stated for the king"
  const states = tokens[at - 1]?.upos === "VERB" && STATING.has(lemmaAt(tokens, at - 1, "VERB"));
  if (word === "for" && (speaking || states)) return phraseStartingAt(tokens, at + 1, end);
  if ((word === "behalf" || word === "name") && tokens[at - 1]?.xpos === "POS") {
    const first = chunkStart(tokens, sentence.firstToken, at - 2);
    const link = wordAt(tokens, first - 1);
    return link === "on" || link === "in" ? { first, end: at - 1 } : null;
  }
  return null;
}

/** Heads of those for whom a delegate speaks. */
const MANY = /(?:countries|states|nations|members|parties|governments?|administration|groups?|union)$/i;

const SAID = new WordList("words message greetings statement letter remarks reply answer regrets thanks");

/** Whether one person or holder of an office is named. */
const namesPerson = ({ report }: Passage, { start, end }: TextSpan): boolean => {
  if (MANY.test(report.text.slice(start, end))) return false;
  const known = mentionsIn(report, start, end);
  return (
    known.some(
      ({ kind, plural, person }) => !plural && (person !== null || kind === "person" || kind === "office"),
    ) && !known.some(({ kind, plural }) => plural || kind === "group")
  );
};

/** Whether states, bodies or groups are spoken for: their delegate is the speaker. */
const namesStates = ({ report }: Passage, { start, end }: TextSpan): boolean =>
  MANY.test(report.text.slice(start, end)) ||
  mentionsIn(report, start, end).some(
    ({ kind, plural }) =>
      plural || kind === "state" || kind === "group" || kind === "organisation" || kind === "place",
  );
