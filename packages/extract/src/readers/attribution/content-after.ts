/** Takes a cue, gives the content that follows it: a that-clause, a clause, a quotation, or the object of cues that take one. */

import type { Quote, Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { type Cue, TRANSITIVE } from "../../data/cues.ts";
import { itemAt } from "../../item-at.ts";
import { mentionsIn } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { contentEnd } from "./clause-end.ts";
import { prepositionAt } from "./content-preposition.ts";
import { contentStart, pastKnow } from "./content-start.ts";
import { carrier } from "./cue-state.ts";
import { type Attribution, draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { nameEnd, namesIt } from "./names-given.ts";
import { headAt, phraseStartingAt } from "./noun-phrase.ts";
import { opensClause, opensLongSubject } from "./opens-clause.ts";
import { mainVerbBehind, tellsOfSubject } from "./relative-cue.ts";
import {
  finite,
  innerOf,
  isOpen,
  lemmaAt,
  quoteOpening,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "./words.ts";

/** What a reader knows of a cue whose content follows. `free` takes what stands there without asking for a clause. */
export interface Forward {
  readonly cue: number;
  readonly entry: Cue | null;
  readonly free?: boolean;
}

/** The statement whose content starts at or behind token `behind`; null where none stands there. */
export function statementAfter(
  passage: Passage,
  behind: number,
  given: Attribution,
  { cue, entry, free = false }: Forward,
): StatementDraft | null {
  let attribution = given;
  const { tokens, end, quotes } = passage;
  const from = attribution.lemma === "let" ? pastKnow(tokens, behind) : behind;
  const { at: opening, that } = contentStart(passage, from, entry, attribution);
  let i = opening;
  if (i >= end) return null;
  const opener = tokens[i] as Token;
  const quote = quoteOpening(quotes, opener);
  if (quote && quote.end >= (tokens[end - 1] as Token).end - 2) {
    const content = innerOf(quote);
    return content.end > content.start ? draftOf(passage, attribution, [content]) : null;
  }
  // "The envoy said, the port is full": a comma in place of "that", where nothing was said before.
  if (opener.text === "," && !quote && !that && SAYING.test(entry?.lemma ?? "") && i === from) {
    const clause = opensClause(tokens, i + 1, end, false) && tokens[i + 1]?.upos !== "ADV";
    const content =
      clause && wordsBetween(tokens, i, end) > 2
        ? trimmed(tokens, i + 1, contentEnd(passage, i + 1, { cue, phrase: false }))
        : null;
    return content && draftOf(passage, attribution, [content]);
  }
  if (quote?.closed && !that && leavesOff(passage, i, quote))
    return draftOf(passage, attribution, [innerOf(quote)]);
  if (opener.upos === "PUNCT" && !quote && !that) return null;
  // "fired back, saying S": the verb's own particle.
  if (/^(?:back|out|up)$/.test(opener.lower) && wordAt(tokens, i + 1) === ",") return null;
  // "the steps we announced, and reiterated that": what "and" opens is no content.
  if (/^(?:and|but|or)$/.test(opener.lower) && !that) return null;
  if (isOfferOfWords(tokens, i)) return null;
  // "respond to regimes that seek S"
  if (i > from && !that && opener.lower === "that" && opener.xpos === "WDT") return null;
  const frames = entry?.frames ?? ["clause"];
  if (
    /^(?:yes|no)$/.test(opener.lower) &&
    frames[0] === "clause" &&
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[i + 1]?.upos ?? "")
  )
    return draftOf(passage, attribution, [{ start: opener.start, end: opener.end }]);
  // "promised compensation"
  const alone = opener.upos === "NOUN" && /^(?:pledge|demand|call_for)$/.test(entry?.act ?? "");
  if (wordsBetween(tokens, i, end) < (alone ? 1 : 2)) return null;
  if (entry?.lemma === "welcome" && !that && receives(tokens, i, end)) return null;
  if (attribution.lemma === "call" && paysCall(passage, i)) return null;
  if (entry?.lemma === "admit" && !that && takesIn(tokens, i, end)) return null;
  // "said the word “China” twice"
  if (
    opener.lower === "the" &&
    /^(?:words?|name|phrase|term)$/.test(wordAt(tokens, i + 1)) &&
    isOpen(tokens[i + 2]) &&
    !finite(tokens[tokenFrom(tokens, { first: i, end }, quoteOpening(quotes, tokens[i + 2])?.end ?? 0)])
  )
    return null;
  if (entry?.lemma === "answer" && isRung(tokens, i)) return null;
  if (entry?.lemma === "deny" && !that && withholds(tokens, i, end)) return null;
  const takesObject = frames.includes("object") || opener.lower === "to";
  // "found that": such verbs take objects of every kind, and a clause only behind their conjunction.
  const bound = frames[0] === "that";
  if (bound && !quote && !(that && i === from + 1) && !(frames.includes("to") && opener.lower === "to"))
    return null;
  const clause =
    that ||
    free ||
    quote !== undefined ||
    ((opener.upos !== "ADP" || PLAIN.test(entry?.lemma ?? "")) &&
      opensClause(tokens, i, end, takesObject, TRANSITIVE.test(entry?.lemma ?? ""))) ||
    (SAYING.test(entry?.lemma ?? "") &&
      !isCase(tokens, i) &&
      (opensLongSubject(tokens, i, end) || passage.terse === true)) ||
    (WRITTEN.test(entry?.lemma ?? "") && quotesBehind(passage, i));
  const named = frames.includes("name") && namesIt(tokens, i, end, quotes);
  // "blamed “outsiders” for the violence": what stands in marks is only the head of an object.
  const headed =
    quote !== undefined && tokens[tokenFrom(tokens, { first: i, end }, quote.end)]?.upos === "ADP";
  // "rejected as “baseless” the claim that S"
  const judged =
    opener.lower === "as" && (isOpen(tokens[i + 1]) || tokens[i + 1]?.upos === "ADJ") && frames.length > 2;
  const object =
    named ||
    (judged && frames.includes("object")) ||
    (frames.includes("object") && (headed || !/^(?:PUNCT|ADP|PART|AUX)$/.test(opener.upos))) ||
    // "recalled being asked", "reported hearing shots": what was done, in a participle
    (opener.xpos === "VBG" && i === from && GERUND.test(entry?.lemma ?? ""));
  const near = prepositionAt(passage, from, entry);
  // "apologised to the town for the noise"
  const reached = near < 0 && opening > from ? prepositionAt(passage, opening, entry) : near;
  // "referred to Lund as “weak”": a name is given behind it, not only something mentioned.
  const preposition =
    frames[0] === "name" && reached >= 0 && !namesIt(tokens, reached + 1, end, quotes) ? -1 : reached;
  // "said to be leaking" is told of its subject; "asked residents to be patient", "told them not to worry" of who heard it.
  const to = opener.lower === "not" ? i + 1 : i;
  const toFrame =
    frames.includes("to") &&
    ((wordAt(tokens, to) === "to" && (i > from || wordAt(tokens, to + 1) !== "be")) ||
      (entry?.hearer === true && i === from && isToldTo(tokens, i, end)));
  if (!((frames.includes("clause") || bound) && clause) && !object && preposition < 0 && !toFrame)
    return quote && frames.includes("quote") && !frames.includes("name")
      ? quotesInRow(passage, i, quote, attribution)
      : null;
  if (preposition >= 0 && !that) i = preposition + 1;
  // "asked for calm", "asked the UN to act": what is asked is asked for.
  const asks =
    entry?.lemma === "ask" && (toFrame || (preposition >= 0 && wordAt(tokens, preposition) === "for"));
  if (asks) attribution = { ...attribution, lemma: "request" };
  // "what he described as “a breach”"
  if (named && wordAt(tokens, i) === "as") i++;
  if (!that && tokens[i]?.upos === "PUNCT" && !isOpen(tokens[i])) return null;
  const hold = {
    cue: carrier(tokens, passage.first, cue),
    phrase: toFrame || preposition >= 0 || named || !clause,
    relative: tellsOfSubject(tokens, cue),
  };
  let stop = Math.min(contentEnd(passage, i, hold), mainVerbBehind(tokens, cue, i, end));
  if (named && !that) stop = Math.min(stop, nameEnd(tokens, i, stop, quotes));
  const content = trimmed(tokens, i, stop);
  if (!content) return null;
  // What stands wholly in marks is given without them.
  const whole = quote?.closed && content.start === quote.start && content.end === quote.end;
  return draftOf(passage, attribution, [whole ? innerOf(quote) : content]);
}

/** "chanting “A” and “B,” raising doubts": the quotations alone, of a cue that takes nothing else. */
function quotesInRow(
  passage: Passage,
  at: number,
  opening: Quote,
  attribution: Attribution,
): StatementDraft | null {
  const { tokens, end, quotes } = passage;
  const parts = [innerOf(opening)];
  let last = opening;
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.start < last.end) continue;
    const next = quoteOpening(quotes, token);
    if (next && next.innerEnd > next.innerStart) {
      parts.push(innerOf(next));
      last = next;
    } else if (token.upos !== "CCONJ" && token.text !== ",") break;
  }
  return opening.innerEnd > opening.innerStart ? draftOf(passage, attribution, parts) : null;
}

/** "admitted Iran as a member", "admitted her to the club": nothing is said. */
function takesIn(tokens: readonly Token[], at: number, end: number): boolean {
  const whom = phraseStartingAt(tokens, at, end);
  return (
    whom !== null &&
    tokens[whom.end - 1]?.upos === "PROPN" &&
    /^(?:as|to|into)$/.test(wordAt(tokens, whom.end))
  );
}

/** "answered the phone", "answers the door": nothing is said. */
const isRung = (tokens: readonly Token[], at: number): boolean =>
  /^(?:phones?|telephones?|calls?|doors?|doorbell|knock)$/.test(wordAt(tokens, at + 1));

/** "ordered about 300 people who live by the port to leave": who is told, and what to do, no comma between. */
function isToldTo(tokens: readonly Token[], at: number, end: number): boolean {
  let people = false;
  for (let i = at; i + 1 < Math.min(end, at + 18); i++) {
    const { upos, text } = tokens[i] as Token;
    if (text === "," || text === ":" || isOpen(tokens[i]) || upos === "SCONJ") return false;
    people ||= ACTOR_NOUNS.has(lemmaAt(tokens, i, "NOUN"));
    if (people && text === "to" && tokens[i + 1]?.xpos === "VB") return true;
  }
  return false;
}

/** “Soon,” before walking off: behind a whole quotation what its speaker does next. */
function leavesOff({ tokens, end }: Passage, at: number, quote: Quote): boolean {
  const behind = tokenFrom(tokens, { first: at, end }, quote.end);
  const parted = /^[,.!?]$/.test(
    wordAt(tokens, wordAt(tokens, behind - 1) === "," ? behind - 1 : behind - 2),
  );
  return (
    parted &&
    /^(?:before|after|while|as|and|then)$/.test(wordAt(tokens, behind)) &&
    tokens[behind + 1]?.xpos === "VBG"
  );
}

/** "denied them entry", "denies access to the port": nothing is said. */
function withholds(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 8); i++) {
    if (WITHHELD.holds(itemAt(tokens, i))) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? "") && wordAt(tokens, i) !== "of")
      return false;
  }
  return false;
}

const WITHHELD = new WordList(
  "access entry visas visa rights right services service bail boarding benefits benefit coverage care opportunity opportunities permission protection freedoms freedom liberty liberties asylum".split(
    " ",
  ),
);

/** "called on Minister X in Lund": a visit to somebody, of whom nothing is asked. */
function paysCall({ report, tokens, end }: Passage, from: number): boolean {
  const at = /^(?:on|upon)$/.test(wordAt(tokens, from)) ? from + 1 : from;
  if (!/^(?:on|upon)$/.test(wordAt(tokens, at - 1))) return false;
  // "called on the President, H.E. Mr. X", "called on the Emir", "called on His Majesty King Y"
  const { start } = tokens[at] as Token;
  const person = mentionsIn(report, start, (tokens[end - 1] as Token).end).find(
    ({ kind }) => kind !== "pronoun",
  );
  if (!person || person.plural || !(person.person !== null || person.kind === "office")) return false;
  for (let i = at; i < person.firstToken; i++) if (!ADDRESS.holds(itemAt(tokens, i))) return false;
  for (let i = person.endToken; i < end; i++) if (/^(?:to|for|not)$/.test(wordAt(tokens, i))) return false;
  return true;
}

/** What stands before a name in the prose of courts. */
const ADDRESS = new WordList(
  "the his her royal majesty highness excellency holiness h.e. h.h. h.m. mr. mr ms. ms mrs. mrs dr. dr".split(
    " ",
  ),
);

/** "welcomed Premier Lund to the palace": a guest is received, and nothing said of anything. */
function receives(tokens: readonly Token[], at: number, end: number): boolean {
  const guest = phraseStartingAt(tokens, at, end);
  if (!guest) return false;
  const head = headAt(tokens, guest);
  // "welcomed a new cohort of officers", "welcomed the delegation to the port"
  const people =
    GUESTS.holds(itemAt(tokens, head)) && (head + 1 === guest.end || wordAt(tokens, head + 1) === "of");
  if (people && leadsIn(tokens, guest.end, end)) return true;
  if (tokens[guest.end - 1]?.upos !== "PROPN") return false;
  // "the launch of the Lund Plan": what is named stands behind a noun of its own.
  for (let i = guest.first; i < guest.end; i++) if (tokens[i]?.upos === "ADP") return false;
  return leadsIn(tokens, guest.end, end);
}

/** Whether nothing follows a guest but where he is received. */
const leadsIn = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 >= end || /^(?:to|as|at|here|home|back)$/.test(wordAt(tokens, at));

/** Those who are received together. */
const GUESTS = new WordList(
  "cohort class group delegation team guests guest visitors visitor students student members officers families".split(
    " ",
  ),
);

/** Cues whose content can be a participle: "admitted taking bribes". */
const GERUND =
  /^(?:deny|admit|acknowledge|recall|report|mention|describe|suggest|propose|recommend|confess|dispute)$/;

/** Cues of plain speech, whose content may start with a preposition: "said in March the border would open". */
const PLAIN = /^(?:say|tell|add|believe|insist|argue|warn|claim)$/;

/** Cues whose content is a clause whatever its verb looks like. */
const SAYING = /^(?:say|insist|argue)$/;

/** Cues whose content is a clause where marks stand right behind its subject. */
const WRITTEN = /^(?:say|tell|insist|argue|warn|claim|add|write|tweet|post)$/;

/** "said the draft “drowns us politely”": what stands in marks right behind a subject is its verb, whatever its tag. */
function quotesBehind({ tokens, end, quotes }: Passage, at: number): boolean {
  const subject = phraseStartingAt(tokens, at, end);
  const quote = subject && quoteOpening(quotes, tokens[subject.end]);
  return quote !== null && quote !== undefined && subject !== null && subject.end < end;
}

/** "has argued four cases before the court": no clause. */
const isCase = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3].some((k) => /^cases?$/.test(wordAt(tokens, at + k))) && wordAt(tokens, at - 1) === "argued";

/** "say a few words", "made a couple of brief remarks": that somebody speaks, nothing that is said. */
function isOfferOfWords(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|few|some|several)$/.test(wordAt(tokens, at))) return false;
  let i = at + 1;
  while (i < at + 5 && /^(?:few|couple|of|brief|quick|short|more|opening)$/.test(wordAt(tokens, i))) i++;
  return (
    /^(?:words?|remarks?|things?)$/.test(wordAt(tokens, i)) &&
    /^(?:[.,;:]|about|on|before|to|in|at|and|if)$/.test(wordAt(tokens, i + 1))
  );
}
