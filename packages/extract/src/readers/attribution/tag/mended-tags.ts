/** Takes a report's tokens, gives them with those parts of speech mended that the words beside them or a known name rule out, where attribution depends on it. */

import { lemmaAs, retagged, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES, QUOTING_VERBS } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import { isMarked } from "../../../marks.ts";
import { OPENS_UNIT } from "../../../mentions/lexicon/lexicon.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { sentenceStart } from "../../../sentence-start.ts";
import { WordList } from "../../../word-list.ts";
import { finite, hasVerb, isClose, isOpen, wordAt } from "../words.ts";
import { adjectiveChange } from "./adjective-change.ts";
import {
  cautions,
  estimates,
  insistsToo,
  isBehindPlural,
  isNoNoun,
  isPresent,
  isResumed,
  namesMarked,
  ownsObject,
  takesClause,
  urgesBehind,
} from "./noun-or-verb.ts";
import { callsToo, closesRelative, opensObject } from "./past-tense.ts";
import { pronounChange } from "./pronoun-change.ts";
import {
  ADJECTIVE,
  ADPOSITION,
  ADVERB,
  type Change,
  DETERMINER,
  INFINITIVE,
  NAME,
  PARTICIPLE,
  PAST,
  PRESENT,
  SINGULAR,
  THIRD_PERSON,
} from "./tag-change.ts";
import { verbChange } from "./verb-change.ts";

/** The tokens themselves where nothing is to mend. Linear; looks at participles, "-s" forms, capitalised words and names only. */
export function mendTags(tokens: readonly Token[], mentions: readonly Mention[] = []): readonly Token[] {
  let mended = tokens;
  for (const { kind, form, firstToken, endToken, person, head } of mentions) {
    // "Attorney General Jeff Bridges said": a surname in -s
    if (person !== null && tokens[head]?.xpos === "NNS" && startsUpper((tokens[head] as Token).text))
      mended = mend(tokens, mended, head, NAME);
    if (person !== null && head === endToken - 1 && kind === "office") {
      let listed = false;
      for (let i = head - 1; i >= firstToken; i--) {
        listed ||= tokens[i]?.upos === "CCONJ";
        if (isInTitle(tokens[i] as Token, i > firstToken, listed)) mended = mend(tokens, mended, i, NAME);
      }
    }
    if (form === "demonym" && (tokens[firstToken] as Token).upos === "VERB")
      mended = mend(tokens, mended, firstToken, ADJECTIVE);
    // "Overin called it “useful”", "told Der Seebote that": a name that no dictionary has.
    const isPerson = kind === "person" && person !== null;
    if (!(NAMED.has(kind) || isPerson) || form === "demonym" || form === "description") continue;
    const isLong = isPerson && endToken > firstToken + 1;
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i] as Token;
      // "Bills Signed": a participle is hardly a surname.
      if (isMistaken(token) && !(isLong && isOneOf(token.xpos, "VBN", "VBD", "VBG")))
        mended = mend(tokens, mended, i, NAME);
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const change = changeAt(mended, i);
    if (change) mended = mend(tokens, mended, i, change);
  }
  return mended;
}

/** The list with one token changed: a copy of the text's own at the first change. */
function mend(tokens: readonly Token[], mended: readonly Token[], i: number, change: Change): Token[] {
  const list = mended === tokens ? tokens.slice() : (mended as Token[]);
  list[i] = retagged(tokens[i] as Token, change);
  return list;
}

/** Kinds of mentions that are found by a table of names, whatever the tags. */
const NAMED: ReadonlySet<Mention["kind"]> = new Set(["state", "place", "outlet", "organisation", "ministry"]);

/** "Beijing said", "told Interfax that": a capitalised word of a known name that the tagger took for a verb or a small word. */
const isMistaken = ({ upos, text }: Token): boolean =>
  !isSmall(text.charCodeAt(0)) && NO_NAMES.has(upos) && startsUpper(text);
const NO_NAMES: ReadonlySet<string> = new Set("VERB AUX ADP SCONJ CCONJ ADV INTJ PRON X".split(" "));

/** A small letter without accent, as most words start with. */
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** "Under Secretary for Transit, Ports and Rail Ann Roe": what joins the words of a title that its holder's name closes. */
const isInTitle = (token: Token, within: boolean, listed: boolean): boolean =>
  isOneOf(token.upos, "ADP", "CCONJ") ||
  (within && token.upos === "DET") ||
  (listed && token.text === ",") ||
  isMistaken(token);

/** What a token is instead, by its own part of speech and the words beside it; null where it stays what it is. */
function changeAt(tokens: readonly Token[], i: number): Change | null {
  const token = tokens[i] as Token;
  const inName = isMarked(token, OPENS_UNIT) ? nameChange(tokens, i) : null;
  if (inName) return inName;
  switch (token.upos) {
    case "VERB":
    case "AUX":
      return verbChange(tokens, i);
    case "NOUN":
      return noun(tokens, i);
    case "ADJ":
      return adjectiveChange(tokens, i);
    case "ADP":
    case "SCONJ":
      return preposition(tokens, i);
    case "ADV":
      // "Tully acknowledged": a capitalised adverb within its sentence
      if (isNameBefore(tokens, i)) return NAME;
      // "told the Kathimerini daily", "told Japan’s Minato Shimbun daily"
      if (
        token.text === "daily" &&
        tokens[i - 1]?.upos === "PROPN" &&
        (isOneOf(tokens[i - 2]?.upos, "DET", "PROPN") || tokens[i - 2]?.xpos === "POS")
      )
        return SINGULAR;
      // "the assembly shouted": between an article and a verb stands no adverb; "US envoy to Reuters": who acts is none
      if (
        NAMED_THINGS.holds(tokens[i]) &&
        (ACTOR_NOUNS.has(token.lower) ||
          (itemAt(tokens, i - 1)?.upos === "DET" && tokens[i + 1]?.upos === "VERB"))
      )
        return SINGULAR;
      return preposition(tokens, i);
    case "PRON":
    case "DET":
      return pronounChange(tokens, i);
    case "CCONJ":
      return isEither(tokens, i) ? DETERMINER : null;
    case "PUNCT":
      // "the Lagos-based Sentinel"
      return /^\p{Lu}\p{Ll}+$/u.test(token.text) ? NAME : null;
    case "INTJ":
      return isWelcome(tokens, i) ? PRESENT : null;
    default:
      return null;
  }
}

/** A word of a name or title that is a verb or preposition elsewhere. */
function nameChange(tokens: readonly Token[], i: number): Change | null {
  const { text } = tokens[i] as Token;
  const next = tokens[i + 1];
  // "Colonel Said Abdallah"
  if (text === "Said" && itemAt(tokens, i - 1)?.upos === "PROPN" && next?.upos === "PROPN") return NAME;
  // "Acting Assistant Secretary Lund", "Under Secretary Lund"
  if (text === "Acting" && startsUpper(next?.text ?? "")) return { upos: "ADJ", xpos: "NNP" };
  return text === "Under" && next?.text === "Secretary" ? NAME : null;
}

/** "the ministry notes in its report", "the bishops, Fides reports, are": a form in -s of a body or outlet that says so. */
function reportsHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower;
  if (!isOneOf(tokens[i - 1]?.upos, "NOUN", "PROPN") || !CUES.has(lemmaAs(tokens[i] as Token, "VERB")))
    return false;
  if (next === "in")
    return (
      tokens[i + 2]?.xpos === "PRP$" &&
      DOCUMENT_NOUNS.holds(tokens[i + (tokens[i + 3]?.upos === "ADJ" ? 4 : 3)])
    );
  // "A petition signed by 31,000 people demands that": no verb before, and no noun says which behind a plural
  if (next === "that") return tokens[i - 1]?.xpos === "NNS" && !hasVerb(tokens, sentenceStart(tokens, i), i);
  if (next !== ",") return false;
  let first = i - 1;
  while (tokens[first]?.upos === "PROPN") first--;
  return (
    first < i - 1 &&
    wordAt(tokens, first) === "," &&
    isOneOf(tokens[i]?.lower, "reports", "notes", "claims", "writes") &&
    !isOneOf(tokens[i + 2]?.lower, "and", "or")
  );
}

const GOING: Change = { upos: "VERB", xpos: "VBG" };

const SPOKE = new WordList(["spoke", "told", "wrote", "tore", "swore"]);

function noun(tokens: readonly Token[], i: number): Change | null {
  const { xpos, lower } = tokens[i] as Token;
  // "The mayor, meanwhile, said S"
  if (lower === "meanwhile") return ADVERB;
  if (xpos === "NN" && (isBehindPlural(tokens, i) || isNoNoun(tokens, i) || insistsToo(tokens, i)))
    return PRESENT;
  // "a headline reading “S”"
  if (isOpen(tokens[i + 1]) && tokens[i - 1]?.upos === "NOUN") {
    if (lower === "reading") return GOING;
    if (lower === "read") return PAST;
  }
  if (frontsDeed(tokens, i) || addsMarked(tokens, i)) return GOING;
  // "takes it calmly, and points out that S"
  if (lower === "points" && tokens[i + 1]?.lower === "out") return THIRD_PERSON;
  if (xpos === "NNS" && reportsHere(tokens, i)) return THIRD_PERSON;
  if (cautions(tokens, i)) return xpos === "NN" ? PRESENT : THIRD_PERSON;
  // "an official briefed on the talks"
  if (lower === "briefed") return PARTICIPLE;
  // "an official familiar with the plan"
  if (lower === "familiar" && tokens[i + 1]?.lower === "with") return ADJECTIVE;
  if (xpos === "NN" && isVowed(tokens, i)) return INFINITIVE;
  // "The minister spoke of S"
  if (SPOKE.holds(tokens[i])) return PAST;
  if (lower === "shot" && tokens[i + 1]?.lower === "back") return PAST;
  // "The court set aside the permit"
  if (lower === "set" && isOneOf(tokens[i + 1]?.lower, "aside", "out")) return PAST;
  if (isMediaReport(tokens, i) || recordsAs(tokens, i)) return PRESENT;
  // "State television broadcast footage of the envoy"
  if (
    lower === "broadcast" &&
    isOneOf(tokens[i - 1]?.upos, "NOUN", "PROPN") &&
    (tokens[i + 1]?.upos === "DET" || PIECES.holds(tokens[i + 1]))
  )
    return PAST;
  if (xpos === "NNS")
    return showsThat(tokens, i) ||
      isInserted(tokens, i) ||
      isInverted(tokens, i) ||
      insistsToo(tokens, i) ||
      urgesBehind(tokens, i) ||
      isResumed(tokens, i) ||
      isPresent(tokens, i) ||
      isNoNoun(tokens, i) ||
      namesMarked(tokens, i) ||
      ownsObject(tokens, i) ||
      isRelated(tokens, i) ||
      (opensObject(tokens[i + 1]) && closesRelative(tokens, i))
      ? THIRD_PERSON
      : null;
  // "We urge A, and call on B"
  if (lower === "call" && tokens[i - 1]?.upos === "CCONJ" && callsToo(tokens, i)) return PRESENT;
  return xpos === "NN" && (estimates(tokens, i) || takesClause(tokens, i)) ? PRESENT : null;
}

/** "Briefing reporters in Lund, the envoy said": a form in -ing that opens its sentence before whom or what it takes, and a comma before the first verb. */
function frontsDeed(tokens: readonly Token[], i: number): boolean {
  const { lower, sentence } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!lower.endsWith("ing") || itemAt(tokens, i - 1)?.sentence === sentence || !next) return false;
  const people = next.xpos === "NNS" && ACTOR_NOUNS.has(lemmaAs(next, "NOUN"));
  if (!people && next.upos !== "DET" && next.xpos !== "PRP$") return false;
  let comma = i + 2;
  while (tokens[comma]?.sentence === sentence && tokens[comma]?.text !== "," && !finite(tokens[comma]))
    comma++;
  return tokens[comma]?.text === ",";
}

/** "left, adding, “S”": a cue in -ing behind a comma and before a quotation. */
const addsMarked = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === "," &&
  isOneOf(tokens[i + 1]?.text, ",", ":") &&
  isOpen(tokens[i + 2]) &&
  (tokens[i] as Token).lower.endsWith("ing") &&
  CUES.has(lemmaAs(tokens[i] as Token, "VERB"));

/** "Local media report that S", "Ann Roe and Ole Berg report that S": behind those who do so, in the plural; not "a media report that". */
function isMediaReport(tokens: readonly Token[], i: number): boolean {
  if ((tokens[i] as Token).lower !== "report") return false;
  let from = i - 1;
  while (tokens[from]?.upos === "PROPN") from--;
  if (from < i - 1 && tokens[from]?.upos === "CCONJ" && tokens[from - 1]?.upos === "PROPN")
    return tokens[i + 1]?.lower === "that";
  if (!isOneOf(tokens[i - 1]?.lower, "media", "press")) return false;
  from = i - 2;
  while (isOneOf(itemAt(tokens, from)?.upos, "ADJ", "NOUN")) from--;
  return itemAt(tokens, from)?.upos !== "DET";
}

/** "The minutes record Anna Berg as warning": before a name and what its bearer says. */
function recordsAs(tokens: readonly Token[], i: number): boolean {
  if ((tokens[i] as Token).lower !== "record") return false;
  let as = i + 1;
  while (as < i + 6 && tokens[as]?.upos === "PROPN") as++;
  return as > i + 1 && tokens[as]?.lower === "as" && tokens[as + 1]?.lower.endsWith("ing") === true;
}

/** "The treaty, Radio Delta maintains, has lapsed", "The treaty has lapsed, Lund’s naval command protests.": who speaks and his verb behind a comma, before the sentence's own verb or its end. */
function isInserted(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token;
  const next = tokens[i + 1];
  const closes = next?.text === "." || next?.sentence !== sentence;
  // "S, the broadcaster reports, citing the king"
  const cites = isOneOf(tokens[i + 2]?.lower, "citing", "quoting");
  if (!closes && (next.text !== "," || !(cites || finite(tokens[i + 2])))) return false;
  const last = itemAt(tokens, i - 1);
  if (!last) return false;
  if (last.upos !== "PROPN" && !NAMED_THINGS.holds(last) && !OUTLET_NOUNS.has(last.text)) return false;
  let comma = i - 2;
  while (
    comma > i - 8 &&
    (isOneOf(itemAt(tokens, comma)?.upos, "PROPN", "NOUN", "ADJ", "DET", "PART") ||
      itemAt(tokens, comma)?.text === "-")
  )
    comma--;
  if (itemAt(tokens, comma)?.text !== "," || !CUES.has(lemmaAs(tokens[i] as Token, "VERB"))) return false;
  const start = sentenceStart(tokens, i);
  let clause = comma;
  while (clause > start && tokens[clause - 1]?.text !== ",") clause--;
  return !closes || hasVerb(tokens, clause, comma);
}

/** "The port is shut, reports Radio Delta.": a cue behind a clause's comma and before a name that ends the sentence. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token;
  if (itemAt(tokens, i - 1)?.text !== "," || tokens[i + 1]?.upos !== "PROPN") return false;
  let end = i + 1;
  while (tokens[end]?.upos === "PROPN") end++;
  const closes = tokens[end]?.sentence !== sentence || tokens[end]?.text === ".";
  return closes && CUES.get(lemmaAs(tokens[i] as Token, "VERB"))?.frames[0] === "clause";
}

/** ", which laments S": the form in -s of a cue right behind a relative pronoun. */
const isRelated = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1]?.lower, "which", "who") &&
  tokens[i - 2]?.text === "," &&
  CUES.has(lemmaAs(tokens[i] as Token, "VERB"));

/** "A document shows that S", "a draft seen by the agency shows quotas would fall": behind a singular, before a clause. */
const showsThat = (tokens: readonly Token[], i: number): boolean =>
  ((tokens[i] as Token).lower === "shows" &&
    isOneOf(tokens[i - 1]?.xpos, "NN", "NNP") &&
    (tokens[i + 1]?.lower === "that" || tokens[i + 1]?.upos === "DET" || finite(tokens[i + 2]))) ||
  // "The resolution demands that S"
  (tokens[i + 1]?.lower === "that" &&
    !finite(tokens[i + 2]) &&
    tokens[i - 1]?.xpos === "NN" &&
    DOCUMENT_NOUNS.holds(tokens[i - 1]) &&
    CUES.has(lemmaAs(tokens[i] as Token, "VERB")));

function preposition(tokens: readonly Token[], i: number): Change | null {
  const { upos, lower, xpos } = tokens[i] as Token;
  if (xpos !== "IN") return null;
  // "The message from Beijing": no clause opens with a name
  if (upos === "SCONJ" && lower === "from" && tokens[i + 1]?.upos === "PROPN") return ADPOSITION;
  if (isNamedBehind(tokens, i)) return NAME;
  if (SPOKE.holds(tokens[i])) return PAST;
  // "the newspaper The Citizen", "Aides to the king insist he": no such prepositions
  if (NAMED_THINGS.holds(tokens[i])) return SINGULAR;
  return takesClause(tokens, i) ? PRESENT : null;
}

/** "vowed to campaign in all states": what a verb of vowing takes behind "to". */
const isVowed = (tokens: readonly Token[], i: number): boolean =>
  itemAt(tokens, i - 1)?.xpos === "TO" &&
  tokens[i - 2]?.upos === "VERB" &&
  CUES.get(lemmaAs(tokens[i - 2] as Token, "VERB"))?.frames.includes("to") === true;

/** "said Hurlock himself raised it": a capitalised word behind a verb of reporting that no conjunction is like. */
const isNamedBehind = (tokens: readonly Token[], i: number): boolean => {
  const { text, lower } = tokens[i] as Token;
  const verb = tokens[i - 1]?.upos === "VERB" ? lemmaAs(tokens[i - 1] as Token, "VERB") : "";
  return (
    (CUES.has(verb) || QUOTING_VERBS.has(verb)) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    !CONJUNCTIONS.has(lower)
  );
};

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "that whether because while although though since until unless once after before when for like lest whereas despite about from with without upon into onto over under between among through during against across along around behind beyond inside outside near toward towards throughout within amid atop off out down per than till versus via".split(
    " ",
  ),
);

/** "We note A, welcome its B, and support C" */
const isWelcome = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).lower === "welcome" &&
  isOneOf(tokens[i - 1]?.lower, ",", "and", "we", "i") &&
  (tokens[i + 1]?.upos === "DET" || tokens[i + 1]?.xpos === "PRP$");

/** "both capitals", "either side", not "either war or peace" */
const isEither = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at] as Token).lower === "both" &&
    /^NNP?S$/.test(tokens[tokens[at + 1]?.upos === "ADJ" ? at + 2 : at + 1]?.xpos ?? "")) ||
  (isOneOf((tokens[at] as Token).lower, "neither", "either") &&
    tokens[at + 1]?.xpos === "NN" &&
    !/^n?or$/.test(tokens[at + 2]?.lower ?? ""));

/** Nouns of those who act, of outlets or documents. */
const NAMED_THINGS = new WordList([...ACTOR_NOUNS.keys(), ...OUTLET_NOUNS, ...DOCUMENT_NOUNS]);

/** A capitalised adverb in the midst of its sentence, right before a verb of reporting. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    next?.upos === "VERB" &&
    before?.sentence === sentence &&
    (before.upos !== "PUNCT" || isClose(before) || before.text === ",") &&
    CUES.has(lemmaAs(next, "VERB")) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text)
  );
}
