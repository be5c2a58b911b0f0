/** Takes a token of a sentence, gives who stands behind it and passes the statement on: an outlet, an interpreter, a go-between. */

import { lemma, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import {
  DOCUMENT_NOUNS,
  GO_BETWEENS,
  HANDED_ON,
  OUTLET_NOUNS,
  PASSING_ON,
  PLATFORMS,
  SPOKEN_PIECES,
} from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { subjectIn } from "../content/hearer.ts";
import { unreal } from "../cue/cue-state.ts";
import type { Passage } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { withStanding } from "../phrase/standing.ts";
import { isUnknownName, namesOutlet } from "../source/outlets.ts";
import { lemmaAt, rangeOf, spanOf, type TokenRange, wordAt } from "../words.ts";
import { discloses } from "./relay-clauses.ts";
import { handsPiece, isInPiece, leading } from "./relay-lead.ts";

/** A word that a relay may stand behind, and the phrase there. */
interface Lead {
  readonly passage: Passage;
  readonly at: number;
  readonly word: string;
  /** What is led: the verb, participle or noun before the word. */
  readonly before: string;
  readonly phrase: TokenRange;
  /** "told", "informing": who stands behind is spoken to. */
  readonly hears: boolean;
  /** "gave the daily an interview" */
  readonly grants: boolean;
}

/** A relay that stands behind token `at`: an outlet spoken to, or that carried the words; an interpreter. */
export function relayAt(passage: Passage, at: number): TokenRange | null {
  const { tokens, sentence } = passage;
  const word = wordAt(tokens, at);
  // "by way of the embassy"
  const way = word === "of" && wordAt(tokens, at - 1) === "way" && wordAt(tokens, at - 2) === "by";
  const interpreted = way || word === "through" || word === "via";
  const hears = ASSURING.has(word) || HEARS.has(word);
  // "gave the daily an interview in which he said S"
  const grants = isOneOf(word, "gave", "gives", "granted", "grants");
  if (!interpreted && !hears && !grants && !LEADS.has(word) && !isEdition(tokens, at)) return null;
  const phrase = phraseBehind(passage, at, hears);
  if (!phrase) return null;
  if (grants && !SPOKEN_PIECES.holds(itemAt(tokens, phrase.end + 1))) return null;
  if (interpreted)
    return isGoBetween(passage, phrase, word !== "through")
      ? withStanding(tokens, phrase, sentence.endToken)
      : null;
  const lead: Lead = { passage, at, word, before: leading(tokens, at), phrase, hears, grants };
  return passedOnBy(lead) ?? heardBy(lead);
}

/** "in Sunday’s edition of La Stampa", "a guest on Channel 12" */
const isEdition = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(wordAt(tokens, at), "of", "on") &&
  isOneOf(wordAt(tokens, at - 1), "edition", "issue", "pages", "airwaves", "columns", "guest");

/** The phrase behind a word, where it can be a relay's name. */
function phraseBehind(passage: Passage, at: number, hears: boolean): TokenRange | null {
  const { tokens, sentence } = passage;
  const reached = phraseStartingAt(tokens, at + 1, sentence.endToken);
  if (!reached) return null;
  // "speaking to the agency from Doha": where he speaks is no part of its name.
  let stop = reached.first;
  while (stop < reached.end && wordAt(tokens, stop) !== "from") stop++;
  // "explained to Radio Delta viewers": whose they are
  if (AUDIENCE.holds(tokens[stop - 1])) stop--;
  const near = { first: reached.first, end: Math.max(stop, reached.first + 1) };
  const phrase = hears && near.end === reached.end ? { ...near, end: subjectIn(passage, near) } : near;
  // "in a column for the paper": the paper comes behind its own preposition.
  for (let i = phrase.first; i + 1 < phrase.end; i++)
    if (
      (SPOKEN_PIECES.holds(itemAt(tokens, i)) || isOneOf(wordAt(tokens, i), "edition", "issue", "pages")) &&
      tokens[i + 1]?.upos === "ADP"
    )
      return null;
  // "not authorised to talk to the media": no outlet of its own
  if (
    isOneOf(wordAt(tokens, phrase.end - 1), "media", "press") &&
    phrase.end - phrase.first <= 2 &&
    isOneOf(wordAt(tokens, phrase.first), "the", "media", "press")
  )
    return null;
  return PLATFORMS.holds(itemAt(tokens, phrase.end - 1)) ? null : phrase;
}

/** Who handed words on, whatever he is: he translated, recorded, quoted or printed them; or whom its speaker granted them. */
function passedOnBy(lead: Lead): TokenRange | null {
  const { passage, at, word, before, phrase, hears, grants } = lead;
  const { tokens } = passage;
  if (word === "by" && isHandedOn(lead)) return withStanding(tokens, phrase, passage.sentence.endToken);
  // "with his son translating"
  if (word === "with" && INTERPRETING.has(wordAt(tokens, phrase.end))) return phrase;
  if (word === "with" && INTERPRETING.has(wordAt(tokens, phrase.end - 1)))
    return { first: phrase.first, end: phrase.end - 1 };
  // "on his website"
  if (isOwnPlace(lead)) return null;
  // "As I've told Ann Roe, S": who speaks of himself tells persons.
  const own = [1, 2, 3].some((k) => isOneOf(wordAt(tokens, at - k), "i", "we"));
  const sure =
    /^interviews?$/.test(before) ||
    (isOneOf(word, "in", "for") && WRITTEN.test(before)) ||
    (word === "to" && OWN_WORDS.test(before)) ||
    // "in a column published in La Hoja"
    (word === "in" && before === "published" && phrase.end - phrase.first > 1) ||
    (word === "on" && AIRED.test(before));
  const texted = before === "message" && wordAt(tokens, at - 2) === "text";
  const sent = word === "to" && (SENT.test(before) || ADDRESSING.test(before) || texted);
  const granted = (hears && !ASSURING.has(word) && !own) || grants || isLabel(lead) || sent || sure;
  if (granted && (isUnknownName(passage, phrase, false, sure) || inInterview(passage, phrase))) return phrase;
  // "As recorded in the minutes, X objected that S"
  if (isOneOf(word, "in", "by") && wordAt(tokens, at - 2) === "as" && RECORDED.test(before)) return phrase;
  // "X, quoted by the Voice of the Coast,": whoever quotes him passes it on.
  const isHow = isOneOf(wordAt(tokens, phrase.end - 1), "name", "surname", "title", "rank", "position");
  if (word === "by" && isOneOf(before, "quoted", "cited") && !isHow) return phrase;
  // "was reported by Marca to have told"
  return word === "by" && before === "reported" && isUnknownName(passage, phrase, true) ? phrase : null;
}

/** "handed out by the embassy", "an account by his interpreter", "remarks translated into English by an aide" */
function isHandedOn({ passage: { tokens }, at, before, phrase }: Lead): boolean {
  if (HANDED_ON.has(before) && handsPiece(tokens, at)) return true;
  // "said in a statement released by his office": in whose document he speaks
  if (isOneOf(before, "released", "issued", "published", "posted") && isInPiece(tokens, at)) return true;
  if (/^(?:interpreter|translator)s?$/.test(wordAt(tokens, phrase.end - 1))) return true;
  return (
    RENDERED.has(before) ||
    (isOneOf(wordAt(tokens, at - 2), "into", "from") && RENDERED.has(wordAt(tokens, at - 3)))
  );
}

/** A place of the speaker's own to write in: "on his website". */
const isOwnPlace = ({ passage: { tokens }, phrase }: Lead): boolean =>
  tokens[phrase.first]?.xpos === "PRP$" && OWN.holds(itemAt(tokens, phrase.end - 1));

/** "Minister Lund to Delo: S" */
const isLabel = ({ passage: { tokens }, at, word, phrase }: Lead): boolean =>
  word === "to" && wordAt(tokens, phrase.end) === ":" && tokens[at - 1]?.upos === "PROPN";

/** An outlet that was told something, or that printed, aired or asked for it. */
function heardBy(lead: Lead): TokenRange | null {
  const { passage, at, word, before, phrase, hears } = lead;
  const { tokens, sentence } = passage;
  if (isOwnPlace(lead)) return null;
  // "did not respond to the daily but told another": nothing that the first has.
  if (word === "to" && unreal(tokens, sentence.firstToken, at - 1)) return null;
  const told = isToldTo(lead);
  const printed = word === "by" && PRINTED.has(before);
  const isOutlet =
    namesOutlet(passage, spanOf(tokens, phrase)) ||
    ((printed || told) && isUnknownName(passage, phrase, false, printed));
  if (!isOutlet) return null;
  if (word === "when") return ASKED.has(wordAt(tokens, phrase.end)) ? phrase : null;
  // "informed the agency": a body, unless its name is an outlet's
  if (hears && isOneOf(word, "informed", "informing", "briefing") && !isNamedOutlet(passage, phrase))
    return null;
  if (hears) return clip(passage, phrase);
  return told || carries(lead) ? phrase : null;
}

/** Whoever stands behind is told something, known as an outlet or not. */
function isToldTo({ passage: { tokens }, at, word, before, phrase }: Lead): boolean {
  // "Writing in Foreign Affairs", "wrote in the Harbour Papers", not "wrote in Arabic"
  if (word === "in") return isOneOf(before, "writing", "wrote", "writes") && phrase.end - phrase.first > 1;
  if (word !== "to") return false;
  // "confirmed to N1": letters and figures are no person’s name.
  const lettered = ADDRESSING.test(before) && /^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[phrase.end - 1]?.text ?? "");
  return lettered || discloses(tokens, at);
}

/** Whether an outlet behind a word has the statement from its speaker, or from a piece. */
function carries(lead: Lead): boolean {
  const { passage, at, word, before, phrase, grants } = lead;
  const { tokens, sentence } = passage;
  if (grants || isEdition(tokens, at) || PASSING_ON.has(before) || SPOKEN_PIECES.has(before)) return true;
  if (word === "on" && AIRED.test(before)) return true;
  // "To the Courier, the envoy confided that"
  const opens = at === sentence.firstToken;
  if (word === "to")
    return (
      opens ||
      ADDRESSING.test(before) ||
      isLabel(lead) ||
      CUES.has(lemma(before, "VERB")) ||
      isNamedOutlet(passage, phrase)
    );
  // "picking up a report by the broadcaster", "from a report in the daily"
  if (isOneOf(word, "by", "in", "from") && DOCUMENT_NOUNS.has(before)) return !isAnswered(tokens, at - 1);
  // "The minister, on Radio Kosova, said", "On Radio Kosova, the minister said"
  if (word === "on" && (opens || wordAt(tokens, at - 1) === ",") && wordAt(tokens, phrase.end) === ",")
    return tokens[phrase.end - 1]?.upos === "PROPN";
  return word !== "by" && isNamedOutlet(passage, phrase);
}

/** "denying a report by the channel", "commenting on a report in the daily": what its speaker answers, not where he is quoted. */
function isAnswered(tokens: readonly Token[], noun: number): boolean {
  const opens = chunkStart(tokens, 0, noun);
  const before = tokens[opens - 1];
  if (before?.upos === "VERB") return CUES.get(lemmaAt(tokens, opens - 1, "VERB"))?.act === "reject";
  return (
    ANSWERING.holds(itemAt(tokens, opens - 1)) ||
    (before?.lower === "to" && wordAt(tokens, opens - 2) !== "according")
  );
}

/** Prepositions before a report that somebody speaks about. */
const ANSWERING = new WordList("on about over after following despite contrary");

/** "tells Reuters deal is close", "told Reuters of the deal": a known outlet's name without what follows it. */
function clip({ tokens, report }: Passage, { first, end }: TokenRange): TokenRange {
  const { start, end: stop } = spanOf(tokens, { first, end });
  const [known] = mentionsIn(report, start, stop);
  if (known?.kind !== "outlet" || known.start !== start || known.end === stop) return { first, end };
  const last = rangeOf(tokens, { first, end }, known).end;
  const token = tokens[last] as Token;
  // "told CNN's Anna Berg"
  if (token.xpos === "POS" && tokens[last + 1]?.upos === "PROPN") return { first, end: last };
  // "told Reuters of the deal"
  const goesOn = token.lower === "of" || (startsLower(token.text) && token.upos === "NOUN");
  return goesOn && !OUTLET_NOUNS.holds(token) ? { first, end: last } : { first, end };
}

/** What is said or written to an outlet: "in an e-mail to The Continent". */
const SENT = /^(?:e-?mail(?:ed)?|comments?|remarks|statements?|text|answers|provided|supplied)$/;

/** What is given to an outlet or to a body, which no single person gets. */
const OWN_WORDS = /^(?:statement|comments|e-?mail(?:ed)?|answers)$/;

/** Before the channel that somebody is seen or heard on: "appearing on Kavkaz 24". */
const AIRED = /^(?:appear(?:ed|ing|ance|s)?|broadcast|aired|televised|screened|live)$/;

/** What is written for an outlet alone: "in a column for Dagens Folk". */
const WRITTEN = /^(?:op-ed|column|article|essay|commentary|piece)$/;

const INTERPRETING: ReadonlySet<string> = new Set("translating interpreting".split(" "));

/** Participles of what is set down somewhere. */
const RECORDED = /^(?:recorded|noted|reported|documented|described|paraphrased|summari[sz]ed)$/;

/** Verbs before whom somebody speaks to. */
const HEARS: ReadonlySet<string> = new Set("tell told telling tells informed informing briefing".split(" "));

/** Verbs before whom somebody gives his word: a person hears it, and an outlet only by its name. */
const ASSURING: ReadonlySet<string> = new Set("assured reassured reminded notified".split(" "));

/** Other words that a relay may stand behind. */
const LEADS: ReadonlySet<string> = new Set("by on in to with for from when".split(" "));

/** Participles of what is put into another language. */
const RENDERED: ReadonlySet<string> = new Set("translated interpreted rendered put".split(" "));

/** What an outlet does with words, or with whom it has them from. */
const PRINTED: ReadonlySet<string> = new Set(
  "reported published printed aired broadcast obtained seen reviewed viewed examined run interviewed reached contacted phoned".split(
    " ",
  ),
);

/** What an outlet does when it wants to know. */
const ASKED: ReadonlySet<string> = new Set(
  "asked wanted inquired enquired pressed rang called phoned telephoned".split(" "),
);

/** What stands before "to" and whom words are for: "said by telephone to", "speaking exclusively to". */
const ADDRESSING =
  /^(?:said|says|told|wrote|spoke|speaking|speaks|phone|telephone|mail|e-?mail|exclusively|briefly|saying|talking|talked|explained|confirmed|announced|denied|admitted|revealed|disclosed|acknowledged|insisted|claimed|hinted|complained|confided)$/;

/** Those who watch, hear or read an outlet. */
const AUDIENCE = new WordList(["viewers", "listeners", "readers"]);

/** A place of the speaker's own to write in. */
const OWN = new WordList("website channel page account blog profile feed");

/** An interpreter, mediator or embassy, or a state: who carries words between two who don't speak with each other. */
function isGoBetween({ tokens, report }: Passage, phrase: TokenRange, anybody: boolean): boolean {
  if (GO_BETWEENS.holds(itemAt(tokens, phrase.end - 1))) return true;
  for (let i = phrase.first; i < phrase.end; i++)
    if (
      GO_BETWEENS.holds(itemAt(tokens, i)) &&
      (wordAt(tokens, i + 1) === "in" || tokens[i + 1]?.upos === "PROPN")
    )
      return true;
  const { start, end } = spanOf(tokens, phrase);
  // "through a village elder"; what a state does "through its ministry" nobody passes on.
  const head = headAt(tokens, phrase);
  if (tokens[head]?.upos === "NOUN" && ACTOR_NOUNS.has(lemmaAt(tokens, head, "NOUN"))) return true;
  return mentionsIn(report, start, end).some(
    (mention) =>
      mention.start <= start + 4 &&
      mention.end === end &&
      (isOneOf(mention.kind, "state", "outlet", "office") ||
        (mention.kind === "person" && tokens[phrase.first]?.upos !== "DET") ||
        (anybody && mention.kind === "ministry")),
  );
}

/** An outlet that the text knows by its name, not by a common noun. */
function isNamedOutlet({ tokens, report }: Passage, phrase: TokenRange): boolean {
  const { first } = phrase;
  const { start, end } = spanOf(tokens, phrase);
  return mentionsIn(report, start, end).some(
    (mention) =>
      mention.kind === "outlet" &&
      // "on Bernama’s English service"
      (mention.end === end || (mention.firstToken <= first + 1 && tokens[mention.endToken]?.xpos === "POS")),
  );
}

/** "told Delo in an interview": a name that is no person's, state's or organisation's. */
function inInterview({ tokens, report }: Passage, { first, end }: TokenRange): boolean {
  const { start, end: stop } = spanOf(tokens, { first, end });
  const heard =
    wordAt(tokens, end) === "in" && [wordAt(tokens, end + 2), wordAt(tokens, end + 3)].includes("interview");
  const byPhone =
    wordAt(tokens, end) === "by" && /^(?:phone|telephone|e-?mail)$/.test(wordAt(tokens, end + 1));
  return (
    (heard || byPhone) &&
    tokens[end - 1]?.upos === "PROPN" &&
    !mentionsIn(report, start, stop).some(({ post, entity }) => post !== null || entity !== null)
  );
}
