/** Takes a verb of a party's own prose with its source, gives the statement that it makes: "the Secretary reaffirmed support for S", "The ministers took note of S", "and agreed to meet again". */

import type { Token } from "@readout/english";
import { CUE_NOUNS, canSpeak, ISSUER_CUES } from "../../../data/cues.ts";
import { MET_GROUP, STANDING_ADJECTIVES } from "../../../data/issuer-phrases.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { contentEnd } from "../content/clause-end.ts";
import { issuerPhraseAt } from "../cue/issuer-phrase.ts";
import { headWord } from "../cue/reporting-verb.ts";
import { type Attribution, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { isPassedOn } from "../relay/continued.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { sourceAfter } from "../source/source-after.ts";
import { rangeOf, trimmed, wordAt, wordsBetween } from "../words.ts";

/** Verbs that several do together, whoever tells of it: "The sides agreed to meet again". */
const TOGETHER: ReadonlySet<string> = new Set("agree decide undertake resolve concur".split(" "));

/** Verbs that speeches have of anything. */
const PASSING: ReadonlySet<string> = new Set("consider appreciate undertake resolve".split(" "));

/** How something is noted or welcomed. */
const MANNER = new WordList("appreciation satisfaction concern regret interest gratitude pleasure dismay");

/** Those who met, as a body. */
const BODY: ReadonlySet<string> = new Set("meeting summit session".split(" "));

/** In a readout or joint statement the issuer's own verbs carry what it says, in any text those of several who agree. */
export function readIssuer(
  passage: Passage,
  at: number,
  lemma: string,
  attribution: Attribution,
): StatementDraft | null {
  const { tokens, end, report } = passage;
  const { source } = attribution;
  if (!source) return null;
  const phrase = issuerPhraseAt(tokens, at);
  if ((!phrase && !ISSUER_CUES.has(lemma)) || !names(passage, source)) return null;
  if (report.roles[passage.sentence.paragraph] === "headline") return null;
  const does = phrase?.does ?? lemma;
  if (isNoAct(tokens, at, lemma) || isInPassing(passage, source, phrase ? null : lemma)) return null;
  if (!mayAct(passage, source, at, lemma, does)) return null;
  const informed = INFORMING.has(lemma) ? behindHeard(passage, at) : at + 1;
  if (informed < 0) return null;
  const from = phrase?.from ?? Math.max(informed, pastManner(passage, at));
  if (!opensMatter(tokens, from, end, does)) return null;
  // "defended the city": in words a right or a decision is defended.
  if (lemma === "defend" && !isHeld(tokens, from, end)) return null;
  // "The Award recognizes those who help": a thing, no speaker.
  if (isThing(passage, source)) return null;
  const content = trimmed(tokens, from, contentEnd(passage, from, { cue: at, phrase: true }));
  const act = does === "defend" ? "reaffirm" : does;
  if (!content) return null;
  const reader = does === "share" && !isTold(tokens, from, end) ? UNTOLD : `attributions:issuer_${act}`;
  return draftOf(passage, { ...attribution, lemma: act, reader }, [content]);
}

/** "shared best practices", "share a border": nothing is said; it keeps its place while the sentence is read. */
export const UNTOLD = "attributions:untold";

/** Whether what stands behind the verb makes it no act of its issuer's. */
function isNoAct(tokens: readonly Token[], at: number, lemma: string): boolean {
  // "The port remains the lifeline of the coast": how things stand, where "remains deeply concerned" is an act.
  if (lemma === "remain" && !opensStand(tokens, at + 1)) return true;
  // "agreed on little beyond a date"
  const far = tokens[at + 1]?.upos === "ADP" ? at + 2 : at + 1;
  if (isOneOf(wordAt(tokens, far), "little", "nothing") && tokens[far]?.upos !== "ADV") return true;
  // "shared the view that S": the noun's reader has it.
  return lemma === "share" && CUE_NOUNS.holds(itemAt(tokens, at + 2)) && wordAt(tokens, at + 3) === "that";
}

/** "We look forward to it" (`lemma` null for a phrase), "what we consider fair": where "we" issue nothing together. */
const isInPassing = ({ report }: Passage, { start, end }: TextSpan, lemma: string | null): boolean =>
  /^(?:we|i)$/i.test(report.text.slice(start, end)) &&
  (lemma === null || PASSING.has(lemma)) &&
  !isOneOf(report.doc?.kind, "joint_statement", "communique");

/** Whether the text lets this source act by this verb: its issuer by any, several by what they do together, anybody by raising a matter. */
function mayAct(passage: Passage, source: TextSpan, at: number, lemma: string, does: string): boolean {
  const { tokens, end, report } = passage;
  if (!speaksForIssuer(report)) {
    if (isPassedOn(passage)) return false;
    const together = TOGETHER.has(does) && isGroup(passage, source);
    const raises = lemma === "raise" && isRaised(tokens, at + 1, end) && !isDeed(passage, source);
    if (!together && !raises) return false;
  }
  return (
    !PLANNING.has(lemma) ||
    (isGroup(passage, source) && MET_GROUP.test(report.text.slice(source.start, source.end)))
  );
}

/** "shared with the minister his concern", "noted with regret the delay": past with whom or how, which is no part of what was said; -1 where neither stands there. */
function pastManner({ tokens, end }: Passage, at: number): number {
  if (wordAt(tokens, at + 1) !== "with") return -1;
  const manner = MANNER.holds(itemAt(tokens, at + 2)) ? at + 3 : -1;
  return Math.max(manner, sourceAfter(tokens, at + 2, end)?.end ?? -1);
}

/** Whether enough stands from a token on to be said; "They agreed and said in a statement that S": no next verb. */
const opensMatter = (tokens: readonly Token[], from: number, end: number, does: string): boolean =>
  tokens[from]?.upos !== "CCONJ" &&
  wordAt(tokens, from) !== ";" &&
  (wordsBetween(tokens, from, end) >= 3 || (TALKING.has(does) && isMatter(tokens, from, end)));

/** "committed", "deeply concerned", "of the view". */
const opensStand = (tokens: readonly Token[], at: number): boolean =>
  STANDING_ADJECTIVES.holds(tokens[tokens[at]?.upos === "ADV" ? at + 1 : at]) || wordAt(tokens, at) === "of";

/** "today’s decision overturning the law": what somebody did. */
function isDeed({ tokens, sentence }: Passage, source: TextSpan): boolean {
  const { first, end } = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, source);
  for (let i = first + 1; i < end; i++) if (tokens[i]?.xpos === "VBG") return true;
  return false;
}

/** What is raised in words alone, whoever tells of it. */
const RAISED = new WordList(
  "concern concerns objection objections question questions issue issues matter subject topic case cases fate plight detention imprisonment treatment possibility prospect importance alarm",
);

/** "concerns about S", "the fate of S", "human rights issues": what a noun phrase is of. */
function isRaised(tokens: readonly Token[], from: number, end: number): boolean {
  let i = from;
  while (i < end && /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(tokens[i]?.upos ?? "")) i++;
  // "raised the possibility that S": the noun's reader has it.
  return RAISED.holds(tokens[i - 1]) && wordAt(tokens, i) !== "that";
}

const HELD = new WordList(
  "right decision decisions policy policies position stance record role plan law approach choice move conduct",
);

/** "its neighbour's right to", "the new policy on": what somebody holds to, before anything that hangs on it. */
function isHeld(tokens: readonly Token[], from: number, end: number): boolean {
  let i = from;
  while (
    i < end &&
    isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PRON", "PART") &&
    !HELD.holds(tokens[i])
  )
    i++;
  return i < end && HELD.holds(tokens[i]);
}

/** What is told where it is shared. */
const TOLD = new WordList(
  (
    "admiration appreciation assessment assessments belief commitment concern concerns details desire detail determination gratitude hope hopes ideas information intent intention intentions " +
    "interest need opinions perspective perspectives readiness recommendations resolve update updates view views vision willingness"
  ).split(" "),
);

/** "shared how S", "shared their deep concern about S", "shared views on S". */
function isTold(tokens: readonly Token[], from: number, end: number): boolean {
  if (/^(?:that|how|whether|what|why)$/.test(wordAt(tokens, from))) return true;
  for (let i = from; i < Math.min(end, from + 7) && tokens[i]?.upos !== "ADP"; i++)
    if (TOLD.holds(tokens[i])) return true;
  return false;
}

/** Verbs whose object is a matter, however short. */
const TALKING: ReadonlySet<string> = new Set("discuss review".split(" "));

/** "overflight rights", "visas": nouns and what says which, and nothing else. */
function isMatter(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end).filter(({ upos }) => upos !== "PUNCT");
  return words.at(-1)?.upos === "NOUN" && words.every(({ upos }) => isOneOf(upos, "ADJ", "NOUN", "PROPN"));
}

/** "briefed the ministers on S", "informed him of S": behind whom and the preposition; -1 where none stands there. */
function behindHeard({ tokens, end, report }: Passage, at: number): number {
  const phrase = sourceAfter(tokens, at + 1, end);
  const from = tokens[at + 1]?.start ?? 0;
  // "the minister of the decision": one phrase to the eye, of which the mention is who heard it.
  const [known] = mentionsIn(report, from, from + 200);
  const named = known && known.firstToken <= at + 2 ? known.endToken : -1;
  // "the visiting dignitary of the progress"
  let noun = at + 1;
  while (isOneOf(tokens[noun]?.upos, "DET", "ADJ", "VERB") && noun < at + 4) noun++;
  const plain = isOneOf(tokens[noun]?.upos, "NOUN", "PROPN") ? noun + 1 : -1;
  for (const heard of [phrase?.end ?? -1, named, plain])
    if (heard > 0 && isOneOf(wordAt(tokens, heard), "on", "of", "about", "regarding", "concerning"))
      return heard + 1;
  return -1;
}

/** Verbs of what several will do together; one's own plans are news of him. */
const PLANNING: ReadonlySet<string> = new Set(["plan", "intend"]);

/** Verbs that name who heard it, and then of what. */
const INFORMING: ReadonlySet<string> = new Set(["brief", "update", "apprise", "inform"]);

/** Whether a source is a pronoun, or names or describes somebody known. */
const names = ({ report }: Passage, source: TextSpan): boolean =>
  /^(?:we|they|he|she|i|it|participants|both|all|the \S+)\b/i.test(
    report.text.slice(source.start, source.end),
  ) ||
  // "Council decides"
  /^(?:Council|Committee|Commission|Assembly|Conference|Ministers|Leaders|Heads|Parties|Sides|Delegations)\b/.test(
    report.text.slice(source.start, source.end),
  ) ||
  mentionsIn(report, source.start, source.end).length > 0;

/** "The two sides", "they", "the ministers": several who met. */
const isGroup = ({ report }: Passage, source: TextSpan): boolean =>
  mentionsIn(report, source.start, source.end).some(
    ({ kind, plural, members }) => members.length > 1 || (plural && (kind === "group" || kind === "pronoun")),
  );

/** Whether a source's head is a common noun that can't speak. */
function isThing({ tokens, sentence, report }: Passage, source: TextSpan): boolean {
  const range = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, source);
  if (range.end <= range.first) return false;
  const head = headWord(tokens, range);
  // "The establishment of the U.S. Embassy": whose it is doesn't speak.
  const at = headAt(tokens, range);
  const known = mentionsIn(report, source.start, source.end).some(
    ({ entity, firstToken }) => entity !== null && firstToken <= at,
  );
  return !known && !canSpeak(head) && !BODY.has(head);
}
