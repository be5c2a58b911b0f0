/** Takes a cue's lemma with what stands behind it, tells whether nothing is said there: "answered the phone", "called on the king in Lund", "said a few words". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { ARGUED, DOING } from "../../../data/cues.ts";
import { SPOKEN_PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, isOpen, lemmaAt, quoteOpening, tokenFrom, wordAt } from "../words.ts";

/** Whether a cue of that lemma tells of a deed, or that words were said without saying which; `that` says a conjunction stands before `at`. */
export function saysNothing(passage: Passage, at: number, lemma: string | null, that: boolean): boolean {
  const { tokens, end } = passage;
  if (isOfferOfWords(tokens, at) || namesWord(passage, at) || pointsBack(tokens, at)) return true;
  // "says one thing; another says another", "said little, and left"
  const thing = wordAt(tokens, at) === "one" && wordAt(tokens, at + 1) === "thing" ? at + 2 : -1;
  // "says no to everyone"
  if (lemma === "say" && isOneOf(wordAt(tokens, at), "no", "yes") && wordAt(tokens, at + 1) === "to")
    return true;
  const little = lemma === "say" && isOneOf(wordAt(tokens, at), "little", "nothing") ? at + 1 : thing;
  if (little > 0 && isOneOf(tokens[little]?.upos, "PUNCT", "ADP", "CCONJ")) return true;
  if (lemma === "call") return paysCall(passage, at);
  if (lemma === "answer") return isRung(tokens, at);
  if (lemma === "write" && isTitle(passage, at)) return true;
  if (that) return false;
  if (DOING.has(lemma ?? "")) return !isInWords(passage, at);
  // "recounted the ballots"
  if (lemma === "recount")
    return /^(?:votes?|ballots?|cards)$/.test(
      wordAt(tokens, (phraseStartingAt(tokens, at, end)?.end ?? at + 1) - 1),
    );
  if (isDoneTo(passage, at, lemma)) return true;
  if (lemma === "recall") return bringsHome(tokens, at, end);
  if (lemma === "welcome") return receives(passage, at);
  if (lemma === "advocate") return standsUpFor(tokens, at, end);
  if (lemma === "admit") return takesIn(tokens, at, end);
  return lemma === "deny" && withholds(tokens, at, end);
}

/** "S, X stressed as well", "announced this on his page": what was said stands elsewhere. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === "as" && wordAt(tokens, at + 1) === "well")
    return tokens[at + 2]?.upos === "PUNCT";
  return (
    wordAt(tokens, at) === "this" && isOneOf(wordAt(tokens, at + 1), "on", "in", "during", "at", "via", "to")
  );
}

/** "said the word “China” twice", not "said the word “China” was struck out" */
function namesWord({ tokens, end, quotes }: Passage, at: number): boolean {
  if (wordAt(tokens, at) !== "the" || !/^(?:words?|name|phrase|term)$/.test(wordAt(tokens, at + 1)))
    return false;
  const mark = tokens[at + 2];
  if (!isOpen(mark)) return false;
  return !finite(tokens[tokenFrom(tokens, { first: at, end }, quoteOpening(quotes, mark)?.end ?? 0)]);
}

/** "wrote “The Price of Salt” in 1979": a book of two words or more in capitals, with no stop of its own. */
function isTitle({ tokens, end, quotes }: Passage, at: number): boolean {
  const quote = quoteOpening(quotes, tokens[at]);
  if (!quote) return false;
  const behind = tokenFrom(tokens, { first: at, end }, quote.end);
  const words = tokens.slice(at + 1, behind - 1);
  return (
    words.length > 1 &&
    wordAt(tokens, behind) !== "," &&
    words.every(({ text, upos }) => startsUpper(text) || isOneOf(upos, "DET", "ADP", "CCONJ", "PART", "NUM"))
  );
}

/** "attacked the banks as “S”", "attacked the mayor for raising taxes", "defended his remark": in words, not in deed. */
function isInWords({ tokens, first, end, quotes }: Passage, at: number): boolean {
  if (quoteOpening(quotes, tokens[at])) return true;
  // "attacked the “strongman” style of the boss"
  for (let i = at + 1; i < end && !finite(tokens[i]) && wordAt(tokens, i) !== ","; i++)
    if (isOpen(tokens[i]) && tokens[i + 1]?.text === wordAt(tokens, i + 1)) return true;
  // "In an interview with the Bell, he defended his wife"
  if (
    wordAt(tokens, first) === "in" &&
    SPOKEN_PIECES.holds(tokens[headAt(tokens, { first: first + 1, end: first + 5 })])
  )
    return true;
  const whom = phraseStartingAt(tokens, wordAt(tokens, at) === "that" ? at + 1 : at, end);
  if (!whom) return false;
  const next = tokens[whom.end + 1];
  const link = wordAt(tokens, whom.end);
  if (link === "as") return isOpen(next) || isOneOf(next?.upos, "ADJ", "DET", "NOUN");
  if (link === "over")
    return (
      isOneOf(tokens[at]?.upos, "PROPN", "PRON") ||
      ACTOR_NOUNS.has(lemmaAt(tokens, headAt(tokens, whom), "NOUN"))
    );
  if (link === "for" && next?.lower.endsWith("ing")) return true;
  return ARGUED.has(lemmaAt(tokens, headAt(tokens, whom), "NOUN"));
}

/** "has advocated for people with disabilities": for whom somebody works, nothing that he said. */
function standsUpFor(tokens: readonly Token[], at: number, end: number): boolean {
  const whom = wordAt(tokens, at) === "for" ? phraseStartingAt(tokens, at + 1, end) : null;
  return whom !== null && BENEFITED.holds(tokens[headAt(tokens, whom)]) && wordAt(tokens, whom.end) !== "to";
}

/** "dismissed two officers", "questioned the pilot", "confirmed Ann Roe as envoy", "condemned two men to death": what is done with people. */
function isDoneTo({ report, tokens, end }: Passage, at: number, lemma: string | null): boolean {
  if (!isOneOf(lemma ?? "", "dismiss", "question", "confirm", "condemn")) return false;
  const whom = phraseStartingAt(tokens, at, end);
  if (!whom) return false;
  const head = headAt(tokens, whom);
  const link = wordAt(tokens, whom.end);
  const isHow = lemma === "condemn" ? link === "to" : (link === "as") === (lemma === "confirm");
  // "questioned Lund’s “values”"
  if (!isHow || [whom.end - 1, whom.end].some((i) => isOpen(tokens[i]) || tokens[i]?.xpos === "POS"))
    return false;
  const { start } = tokens[at] as Token;
  return (
    (lemma !== "confirm" && ACTOR_NOUNS.has(lemmaAt(tokens, head, "NOUN"))) ||
    (lemma === "dismiss" && DISMISSED.holds(tokens[head])) ||
    mentionsIn(report, start, (tokens[head] as Token).end).some(
      ({ person, firstToken, endToken }) => person !== null && firstToken === at && endToken > head,
    )
  );
}

/** What a ruler or a court dismisses. */
const DISMISSED = new WordList("cabinet government case cases lawsuit suit appeal appeals petition");

/** "recalled its ambassador", "recalled one consul each": nothing is said. */
function bringsHome(tokens: readonly Token[], at: number, end: number): boolean {
  const whom = phraseStartingAt(tokens, at, end);
  const posted = whom !== null && POSTED.holds(tokens[headAt(tokens, whom)]);
  return posted && tokens[whom.end]?.xpos !== "VBG";
}

/** Those whom a state sends abroad. */
const POSTED = new WordList(
  "ambassador ambassadors envoy envoys consul consuls diplomat diplomats attaché attachés representative representatives troops negotiators",
);

/** Those for whom others work. */
const BENEFITED = new WordList(
  "people persons women girls children families workers students patients victims survivors veterans consumers communities youth refugees immigrants residents citizens clients",
);

/** "admitted Iran as a member", "admitted her to the club": nothing is said. */
function takesIn(tokens: readonly Token[], at: number, end: number): boolean {
  const whom = phraseStartingAt(tokens, at, end);
  return (
    whom !== null &&
    tokens[whom.end - 1]?.upos === "PROPN" &&
    isOneOf(wordAt(tokens, whom.end), "as", "to", "into")
  );
}

/** "answered the phone", "answers the door": nothing is said. */
const isRung = (tokens: readonly Token[], at: number): boolean =>
  /^(?:phones?|telephones?|calls?|doors?|doorbell|knock)$/.test(wordAt(tokens, at + 1));

/** "denied them entry", "denies access to the port": nothing is said. */
function withholds(tokens: readonly Token[], at: number, end: number): boolean {
  // "denied it a loan": to whom, then what
  if (tokens[at]?.xpos === "PRP" && tokens[at + 1]?.upos === "DET") return true;
  for (let i = at; i < Math.min(end, at + 8); i++) {
    if (WITHHELD.holds(itemAt(tokens, i))) return true;
    if (!isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PRON") && wordAt(tokens, i) !== "of")
      return false;
  }
  return false;
}

const WITHHELD = new WordList(
  "access entry visas visa rights right services service bail boarding benefits benefit coverage care opportunity opportunities permission protection freedoms freedom liberty liberties asylum",
);

/** "called on Minister X in Lund": a visit to somebody, of whom nothing is asked. */
function paysCall({ report, tokens, end }: Passage, from: number): boolean {
  const at = isOneOf(wordAt(tokens, from), "on", "upon") ? from + 1 : from;
  if (!isOneOf(wordAt(tokens, at - 1), "on", "upon")) return false;
  // "called on the President, H.E. Mr. X", "called on the Emir", "called on His Majesty King Y"
  const { start } = tokens[at] as Token;
  const person = mentionsIn(report, start, (tokens[end - 1] as Token).end).find(
    ({ kind }) => kind !== "pronoun",
  );
  // "called on her on Sunday"
  const taken =
    isOneOf(wordAt(tokens, at), "him", "her") && !isOneOf(tokens[at + 1]?.upos, "NOUN", "PROPN", "ADJ");
  if (!taken) {
    if (!person || person.plural || !(person.person !== null || person.kind === "office")) return false;
    for (let i = at; i < person.firstToken; i++) if (!ADDRESS.holds(itemAt(tokens, i))) return false;
  }
  for (let i = taken ? at + 1 : (person?.endToken ?? end); i < end; i++)
    if (isOneOf(wordAt(tokens, i), "to", "for", "not")) return false;
  return true;
}

/** What stands before a name in the prose of courts. */
const ADDRESS = new WordList(
  "the his her royal majesty highness excellency holiness h.e. h.h. h.m. mr. mr ms. ms mrs. mrs dr. dr",
);

/** "welcomed Premier Lund to the palace": a guest is received, and nothing said of anything. */
function receives({ tokens, end, quotes }: Passage, at: number): boolean {
  const guest = phraseStartingAt(tokens, at, end);
  if (!guest) return false;
  const head = headAt(tokens, guest);
  // "welcomed a new cohort of officers", "welcomed the delegation to the port", "Welcoming the guest, X said S"
  const people =
    GUESTS.holds(itemAt(tokens, head)) && (head + 1 === guest.end || wordAt(tokens, head + 1) === "of");
  if (people && (wordAt(tokens, guest.end) === "," || leadsIn(tokens, guest.end, end))) return true;
  // "welcomed the frigate “Lady Lund” to the port"
  const name = quoteOpening(quotes, tokens[guest.end]);
  if (name) return leadsIn(tokens, tokenFrom(tokens, { first: at, end }, name.end), end);
  if (tokens[guest.end - 1]?.upos !== "PROPN") return false;
  // "the launch of the Lund Plan": what is named stands behind a noun of its own.
  for (let i = guest.first; i < guest.end; i++) if (tokens[i]?.upos === "ADP") return false;
  // "the Truce Extension in Oman" is no guest.
  return leadsIn(tokens, guest.end, end) || (tokens[at]?.upos !== "DET" && RECEIVED.holds(tokens[guest.end]));
}

/** Whether nothing follows a guest but where he is received. */
const leadsIn = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 >= end || isOneOf(wordAt(tokens, at), "to", "as", "at", "here", "home", "back");

/** What tells where, when or for what somebody of a name is received. */
const RECEIVED = new WordList(["in", "on", "for", "during", "today", "yesterday"]);

/** Those who are received, alone or together. */
const GUESTS = new WordList(
  "cohort class group delegation team envoy envoys guests guest visitors visitor students student members officers families minister ministers president counterpart counterparts colleague colleagues ambassador premier",
);

/** "say a few words", "made a couple of brief remarks": that somebody speaks, nothing that is said. */
function isOfferOfWords(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(wordAt(tokens, at), "an", "a", "few", "some", "several")) return false;
  let i = at + 1;
  while (i < at + 5 && /^(?:few|couple|of|brief|quick|short|more|opening)$/.test(wordAt(tokens, i))) i++;
  return (
    /^(?:words?|remarks?|things?)$/.test(wordAt(tokens, i)) &&
    /^(?:[.,;:]|about|on|before|to|in|at|and|if)$/.test(wordAt(tokens, i + 1))
  );
}
