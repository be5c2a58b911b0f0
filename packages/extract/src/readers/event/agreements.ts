/** Takes a verb or noun of signing or coming to terms, gives the signature or agreement. Refused: laws and orders of one state, letters, what only may be signed. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { AGENT_NOUNS } from "../../data/commitment-subjects.ts";
import {
  ADOPTED_NOUNS,
  AGREEMENT_NOUNS,
  DOMESTIC_INSTRUMENTS,
  INSTRUMENT_NOUNS,
  NAME_PUTTING_VERBS,
  PAPER_NOUNS,
  REACHING_VERBS,
  SIGNING_VERBS,
  TRUCE_NOUNS,
  TRUCE_VERBS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { unite } from "../meeting/party/party-drafts.ts";
import { isAtMeeting } from "./at-meeting.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { placeBehind } from "./event-place.ts";
import { beforeObject, type Frame, frameOf } from "./frame.ts";
import { byPhrase, phraseOf, subjectOf } from "./frame-parties.ts";

/** The signature or agreement told by the verb at `at`. */
export function readAgreementVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const name = NAME_PUTTING_VERBS.has(word) ? nameBehind(tokens, at) : -1;
  const signing = SIGNING_VERBS.has(word) || name >= 0;
  if (!signing && !REACHING_VERBS.has(word) && !TRUCE_VERBS.has(word))
    return readEntryIntoForce(report, sentence, at, word);
  const frame = frameOf(report, sentence, at);
  // "signed off by engineers"
  if (!frame || (signing && isOneOf(tokens[at + 1]?.lower, "off", "up"))) return [];
  const truce = TRUCE_VERBS.has(word);
  const nouns = signing
    ? INSTRUMENT_NOUNS
    : truce
      ? TRUCE_NOUNS
      : word === "adopt"
        ? ADOPTED_NOUNS
        : AGREEMENT_NOUNS;
  const noun = frame.passive
    ? nounBefore(frame, nouns)
    : (nounBehind(name < 0 ? frame : { ...frame, at: name }, nouns) ??
      nounBehind({ ...frame, at: beforeObject(frame) }, nouns) ??
      antecedent(frame, nouns, signing) ??
      (signing ? paperBehind(frame) : null));
  if (noun === null) return [];
  if (frame.reduced && noun === at - 3 && isOfOthers(tokens[at - 1])) return [];
  if (isDomestic(tokens, noun)) return [];
  // "Beijing brokered a deal between A and B": the broker is no party to it.
  const brokered = isOneOf(word, "broker", "mediate");
  const signers = frame.passive ? byPhrase(frame) : subjectOf(frame);
  // "an agreement that their governments signed in May" needs none to be known by.
  if (!frame.passive && signers.length === 0 && (noun > at || isOfOthers(tokens[at - 1]))) return [];
  const parties = brokered ? counterparts(frame, noun) : unite(signers, counterparts(frame, noun));
  // "X of A and Y of B signed the document": the papers of one side are its own.
  if (PAPER_NOUNS.holds(tokens[noun]) && parties.length < 2) return [];
  // An agreement has two sides; of a signature one may be told.
  const open = parties.some(({ entity }) => entity.startsWith("group@"));
  // "They brokered a ceasefire in May": by its day.
  const alone = brokered && parties.length === 0 && TRUCE_NOUNS.holds(tokens[noun]);
  if (!signing && !truce && parties.length < 2 && !open && !alone) return [];
  if (!signing && open && isPartiesToIt(report, parties)) return [];
  const range: [number, number] = frame.passive
    ? [Math.max(frame.first, noun - 3), frame.end]
    : [frame.first, frame.end];
  if (!open && isOwnMemorandum(tokens, noun, parties)) return [];
  const draft = createDraft(report, {
    type: signing && word !== "ratify" ? "signature" : "agreement",
    status: frame.present || frame.status === "ongoing" ? "occurred" : frame.status,
    trigger: spanOf(tokens, at, at + 1),
    range,
    parties: withRole(parties, "agent"),
    place: placeBehind(
      report,
      at + 1,
      Math.min(frame.end, at + (name < 0 ? 14 : 18) + seatLength(tokens, noun)),
    ),
  });
  // "the accord, signed in Geneva on 24 November 2013" needs no signatory, but then its day.
  const words = report.text.slice((tokens[range[0]] as Token).start, (tokens[range[1] - 1] as Token).end);
  draft.anaphoric = parties.length === 0 && !isAtMeeting(words);
  return [draft];
}

/** "the agreement the company signed": no governments or sides. */
const isOfOthers = (subject: Token | undefined): boolean =>
  subject?.upos === "NOUN" && !AGENT_NOUNS.holds(subject);

/** "at the headquarters of the Union of Ports": a house with a long name puts its town further off. */
const seatLength = (tokens: readonly Token[], noun: number): number =>
  tokens[noun + 1]?.lower === "at" && SEATS.holds(tokens[noun + 3]) ? 10 : 0;

const SEATS = new WordList("headquarters seat secretariat offices residence");

/** The "to" of "put their signatures to the treaty"; -1 where something else is put. */
const nameBehind = (tokens: readonly Token[], at: number): number =>
  /^(?:signatures?|names?)$/.test(tokens[at + 2]?.lower ?? "") &&
  isOneOf(tokens[at + 1]?.lower, "their", "his", "her", "its") &&
  tokens[at + 3]?.lower === "to"
    ? at + 3
    : -1;

/** "The treaty entered into force on 1 March": an event by its day. */
function readEntryIntoForce(report: Report, sentence: Sentence, at: number, word: string): EventDraft[] {
  const { tokens } = report.analysed;
  const [next, last] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  const force =
    word === "take"
      ? next === "effect"
      : (word === "enter" || word === "come") && next === "into" && last === "force";
  if (!force) return [];
  const frame = frameOf(report, sentence, at);
  const noun = frame ? nounBefore(frame, INSTRUMENT_NOUNS) : null;
  if (!frame || noun === null) return [];
  const draft = createDraft(report, {
    type: "agreement",
    status: frame.status,
    trigger: spanOf(tokens, at, at + (word === "take" ? 2 : 3)),
    range: [frame.first, frame.end],
    parties: withRole(phraseOf({ ...frame, end: at }, noun + 1, ["between", "with"]), "agent"),
    present: frame.present,
  });
  draft.anaphoric = true;
  return [draft];
}

/** "a National Security Memorandum", "a bipartisan agreement": one state's own. */
const isDomestic = (tokens: readonly Token[], noun: number): boolean =>
  tokens
    .slice(Math.max(0, noun - 2), noun)
    .some(({ lower }) => isOneOf(lower, "security", "presidential", "bipartisan")) &&
  isOneOf((tokens[noun] as Token).lower, "memorandum", "memoranda", "agreement", "deal") &&
  !(tokens[noun - 1]?.lower === "security" && (tokens[noun] as Token).lower !== "memorandum");

/** A memorandum that one state's people sign alone is its own paper. */
const isOwnMemorandum = (tokens: readonly Token[], noun: number, parties: readonly PartyDraft[]): boolean =>
  /^memorand/.test((tokens[noun] as Token).lower) && parties.length === 1 && parties[0]?.person !== null;

/** "the parties agreed to a ceasefire": the parties to the fighting, not those of the meeting. */
const isPartiesToIt = (report: Report, parties: readonly PartyDraft[]): boolean =>
  parties.some(
    ({ entity, spans }) =>
      entity.startsWith("group@") &&
      /^parties$|\bparties$/i.test(report.text.slice(spans[0]?.start ?? 0, spans[0]?.end ?? 0)),
  );

/** The instrument within the object: "signed a memorandum of understanding", not "signed up to", "signed into law". */
function nounBehind({ tokens, at, end }: Frame, nouns: ReadonlySet<string>): number | null {
  for (let i = at + 1; i < Math.min(end, at + 12); i++) {
    const token = tokens[i] as Token;
    if (DOMESTIC_INSTRUMENTS.holds(token)) return null;
    // "a letter of intent", which is no letter
    if (token.lower === "letter" && tokens[i + 2]?.lower === "intent")
      return nouns === INSTRUMENT_NOUNS ? i + 2 : null;
    if (isNamed(tokens, i, nouns) && !modifies(tokens, i)) return i;
    if (["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART", "SYM"].includes(token.upos)) continue;
    // "a power-sharing treaty", "a long-awaited treaty"
    if (token.upos === "VERB" && tokens[i - 1]?.text === "-") continue;
    if (
      token.text === "-" ||
      token.text === "–" ||
      token.lower === "and" ||
      token.lower === "of" ||
      token.upos === "PRON"
    )
      continue;
    if (token.lower === "to" && i === at + 1 && nouns === TRUCE_NOUNS) continue;
    if (token.lower === "on" && i === at + 1) continue;
    return null;
  }
  return null;
}

/** "signed the document": an instrument told of before. */
const paperBehind = ({ tokens, at, end }: Frame): number | null =>
  at + 2 < end && tokens[at + 1]?.lower === "the" && PAPER_NOUNS.holds(tokens[at + 2]) ? at + 2 : null;

/** "the memorandum, which A and B signed", "the memorandum of understanding A signed with B": the instrument that the verb takes up. */
function antecedent(
  { tokens, sentence, at }: Frame,
  nouns: ReadonlySet<string>,
  signing: boolean,
): number | null {
  const behind = tokens[at + 1]?.upos;
  let pronoun = signing && behind === "ADP";
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 12); i--) {
    const { lower, upos, text } = tokens[i] as Token;
    if (lower === "which" || (signing && lower === "that" && behind !== "PUNCT")) pronoun = true;
    else if (isNamed(tokens, i, nouns)) return pronoun && !modifies(tokens, i) ? i : null;
    else if (isOneOf(upos, "VERB", "SCONJ") || (text === "," && tokens[i + 1]?.lower !== "which"))
      return null;
  }
  return null;
}

/** The instrument that is the subject of a passive, or the noun before a participle: "the Treaty of X, which was signed", "the Treaty establishing X was signed". */
function nounBefore({ tokens, sentence, first, at }: Frame, nouns: ReadonlySet<string>): number | null {
  const which = isOneOf(tokens[first]?.lower, "which", "that") || tokens[first - 1]?.lower === "which";
  for (let i = at - 1; i >= Math.max(which ? sentence.firstToken : first, at - 12); i--) {
    const token = tokens[i] as Token;
    if (isNamed(tokens, i, nouns) && !modifies(tokens, i)) return i;
    if (token.upos === "VERB" && token.xpos !== "VBG") return null;
  }
  return null;
}

/** Whether the noun is one of those listed; "cease-fire" is three tokens. */
const isNamed = (tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): boolean => {
  const { lower } = tokens[at] as Token;
  return (
    nouns.has(lower) || (lower === "fire" && tokens[at - 2]?.lower === "cease" && nouns.has("ceasefire"))
  );
};

/** "agreement text", "treaty body": the noun names no instrument. */
const modifies = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.upos === "NOUN" || (tokens[at + 1]?.text === "-" && tokens[at + 2]?.upos !== "PUNCT");

/** The other side: behind "with" or "between" after the instrument. */
function counterparts(frame: Frame, noun: number): PartyDraft[] {
  const { at, passive } = frame;
  const behind = phraseOf(frame, Math.max(noun, at) + 1, ["with", "between"]);
  if (!passive) return behind;
  return unite(phraseOf({ ...frame, end: at }, noun + 1, ["between", "with"]), behind);
}

/** What firms and persons sign too. */
const OF_ANYBODY = new WordList("contract contracts deal deals charter");

/** What tells that a signing was: "witnessed the signing of", "ended with the signing of". */
const SIGNING_GOVERNORS = new WordList(
  "welcome witness attend celebrate follow applaud mark end conclude culminate close see",
);

/** "the signing of an agreement between A and B": an event where a day or place stands by it. */
export function readSigningNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (token.lower !== "signing" && token.lower !== "signature") return [];
  if (tokens[at + 1]?.lower !== "of" || tokens[at - 2]?.lower === "without") return [];
  const frame: Frame = {
    report,
    sentence,
    tokens,
    at: at + 1,
    first: at,
    end: sentence.endToken,
    passive: false,
    status: "occurred",
    present: false,
    reduced: false,
  };
  const noun = nounBehind(frame, INSTRUMENT_NOUNS);
  if (noun === null) return [];
  const governor = tokens
    .slice(Math.max(sentence.firstToken, at - 7), at)
    .findLast(({ upos }) => upos === "VERB");
  const word = governor ? lemmaAs(governor, "VERB") : "";
  if (!SIGNING_GOVERNORS.has(word)) return [];
  const parties = phraseOf(frame, noun + 1, ["between", "with", "by"]);
  if (!parties.some(({ entity }) => !entity.startsWith("group@")) && OF_ANYBODY.holds(tokens[noun]))
    return [];
  const draft = createDraft(report, {
    type: "signature",
    status: "occurred",
    trigger: spanOf(tokens, at, at + 1),
    range: [parties.length > 0 ? at : sentence.firstToken, Math.min(sentence.endToken, noun + 16)],
    // A group that nobody may be known of doesn't take the act with it.
    parties: parties.map((party) => ({ ...party, role: party.entity.startsWith("group@") ? null : "agent" })),
  });
  // "ended today with the signing of a protocol": by its day.
  draft.anaphoric = parties.length === 0;
  return [draft];
}
