/** Takes the last or first token of a noun phrase, gives its range with what hangs on it by a preposition or "and". */
import type { Token } from "@readout/english";
import { canSpeak } from "../../data/cues.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from "../../data/relay-words.ts";
import { isPossessive } from "../../mentions/possessive.ts";
import { DAY, isClose, isDash, isOpen, type TokenRange, wordAt } from "./words.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const INSIDE = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "X", "SYM"]);
/** Pronouns that name nobody by themselves. */
const EMPTY_PRONOUNS = new Set(["which", "that", "what", "this", "these", "those", "there", "who"]);
const LINKS = new Set(
  "of from for in at to with on after against by along near inside outside across behind under around between among within over like".split(
    " ",
  ),
);
const PERSONAL = new Set(["he", "she", "it", "they", "we", "i", "you"]);

/** A title written short, which the tagger may take for anything: "Rep.", "Gov.". */
const ABBREVIATED = /^\p{Lu}\p{Ll}+\.$/u;

/** Whether a token can head a noun phrase. */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (NOMINAL.has(token.upos) || PERSONS.test(token.lower) || isStrange(token));

/** A foreign name that the tagger takes for an exclamation. */
const isStrange = ({ upos, text }: Token): boolean =>
  upos === "INTJ" &&
  /^\p{Lu}\p{Ll}{3,}/u.test(text) &&
  !/^(?:Well|Okay|Hello|Thanks|Please|Yeah|Welcome|Sorry)$/.test(text);

/** Nouns of persons that the tagger may take for adjectives. */
const PERSONS =
  /^(?:official|representative|chief|executive|deputy|general|national|some|many|most|others|another|several|few)$/;

/** Participles before a title or name: "retired General X". */
const DESCRIBING =
  /^(?:retired|exiled|ousted|deposed|jailed|acting|visiting|outgoing|incoming|elected|appointed)$/;

/** Adjectives that a source's knowledge hangs on: "officials familiar with the plan". */
const KNOWING =
  /^(?:familiar|close|privy|loyal|opposed|critical|present|aware|knowledgeable|conversant|active|briefed)$/;
/** Participles that tell where or under whom somebody is: "aid workers living in the camp". */
const PLACING = /^(?:living|working|serving|standing|sitting|staying|travel+ing|reporting|based|speaking)$/;
/** "the Vienna daily Donaukurier": a noun that the tagger takes for an adverb. */
const isDaily = (tokens: readonly Token[], at: number): boolean =>
  /^(?:daily|weekly|monthly)$/.test(wordAt(tokens, at)) &&
  (tokens[at + 1]?.upos === "PROPN" ||
    (tokens[at - 1]?.upos === "PROPN" && !/^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.upos ?? "")));

const isMark = (token: Token): boolean => isOpen(token) || isClose(token);

/** The noun phrase whose last token is `last`: "a statement from the ministry", "Anna Berg and Ole Lund"; null where none ends there. */
export function phraseEndingAt(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  if (last < first || !(isNominal(tokens[last]) || stands(tokens, first, last))) return null;
  if (EMPTY_PRONOUNS.has(wordAt(tokens, last))) return null;
  let from = apartFrom(tokens, chunkStart(tokens, first, last), last);
  // "John R. Berg, Jr. said"
  if (/^[js]r\.?$/.test(wordAt(tokens, from)) && wordAt(tokens, from - 1) === "," && from - 2 >= first)
    from = chunkStart(tokens, first, from - 2);
  let isList = false;
  let links = 0;
  while (links < 5 && from - 2 >= first) {
    const link = tokens[from - 1] as Token;
    const before = tokens[from - 2] as Token;
    const head = tokens[from] as Token;
    if (
      link.upos === "CCONJ" &&
      (joins(before, head, tokens[last]) || sharesArticle(tokens, first, from - 2, last))
    ) {
      isList = true;
      from = chunkStart(tokens, first, from - 2);
    } else if (link.upos === "CCONJ" && before.text === "," && isRow(tokens, first, from)) {
      isList = true;
      from = chunkStart(tokens, first, from - 3);
    } else if (link.upos === "CCONJ" && before.upos === "ADJ" && head.upos === "ADJ")
      from = chunkStart(tokens, first, from - 2);
    else if (link.text === "," && isList && joins(before, head) && listed(tokens, first, from - 2))
      from = chunkStart(tokens, first, from - 2);
    else {
      const known = from - 3 >= first && knows(before) && isNominal(tokens[from - 3]);
      const issued = from - 4 >= first && putOut(tokens, from - 2) && isNominal(tokens[from - 4]);
      const linked =
        (LINKS.has(link.lower) || link.lower === "including") &&
        NOMINAL.has(before.upos) &&
        before.upos !== "PRON" &&
        // "two years after Lund said": when he said it.
        !(/^(?:after|before)$/.test(link.lower) && SPELLS.test(before.lower)) &&
        !DAY.test(before.lower);
      if ((link.upos !== "ADP" && link.lower !== "including") || !(known || issued || linked)) break;
      from = chunkStart(tokens, first, issued ? from - 4 : known ? from - 3 : from - 2);
      links++;
    }
  }
  return { first: from, end: last + 1 };
}

/** "behind closed doors Berlin’s envoy said", "in its readout Berlin said": a common noun that names nobody's office doesn't belong to the name behind it. */
function apartFrom(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last - 1; i >= from; i--) {
    const { xpos, lower, text } = tokens[i] as Token;
    if (!/^NNPS?$/.test(tokens[i + 1]?.xpos ?? "") || !/^\p{Ll}/u.test(text)) continue;
    if (xpos === "NNS" || DOCUMENT_NOUNS.has(lower) || APART.test(lower)) return i + 1;
  }
  return from;
}

/** Where or when somebody speaks: no title. */
const APART =
  /^(?:speech|address|interview|briefing|conference|meeting|call|session|day|week|month|year|morning|afternoon|evening|night|visit|time)$/;

/** "the sultan said", "the Togolese said": an adjective by its tag that stands alone behind an article. */
const stands = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.upos === "ADJ" &&
  last > first &&
  /^(?:DET|ADJ|PROPN)$/.test(tokens[last - 1]?.upos ?? "") &&
  tokens[chunkStart(tokens, first, last)]?.upos === "DET";

/** "Ankara and Doha", "the minister and the envoy": what "and" joins is of one kind. */
function joins(before: Token, head: Token, last: Token = head): boolean {
  // "Lawmakers and consumer groups said"
  if (before.xpos === "NNS" && last.xpos === "NNS" && canSpeak(before.lower) && canSpeak(last.lower))
    return true;
  // "the Bureau of Educational and Cultural Affairs"
  const isName = /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(head.text);
  if (isName && /^(?:ADJ|PROPN)$/.test(before.upos) && /^(?:ADJ|PROPN|NOUN)$/.test(head.upos)) return true;
  const opens = head.upos === "DET" || head.xpos === "PRP$";
  return before.upos === "PROPN" ? head.upos === "PROPN" || opens : before.upos === "NOUN" && opens;
}

/** "The Deputy Secretary and vice foreign ministers": one article opens the sentence for two who can speak. */
function sharesArticle(tokens: readonly Token[], first: number, left: number, last: number): boolean {
  return (
    tokens[first]?.upos === "DET" &&
    chunkStart(tokens, first, left) === first &&
    [left, last].every(
      (at) => /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? "") && canSpeak(wordAt(tokens, at)),
    )
  );
}

/** "A, B, and C said": the comma before "and" of a row of three, C at `from`. */
function isRow(tokens: readonly Token[], first: number, from: number): boolean {
  const middle = tokens[from - 3];
  if (from - 5 < first || !middle || !joins(middle, tokens[from] as Token)) return false;
  const start = chunkStart(tokens, first, from - 3);
  const outer = tokens[start - 2];
  return (
    tokens[start - 1]?.text === "," &&
    outer !== undefined &&
    start - 2 >= first &&
    joins(outer, tokens[start] as Token) &&
    listed(tokens, first, start - 2)
  );
}

/** Nouns of a stretch of time. */
const SPELLS = /^(?:minute|hour|day|week|month|year|decade)s?$/;

/** "a note put out by the ministry": the particle of a participle. */
const putOut = (tokens: readonly Token[], at: number): boolean =>
  /^(?:out|up|down)$/.test(wordAt(tokens, at)) && tokens[at - 1]?.xpos === "VBN";

/** "a person briefed on the talks", "sources close to the president": what hangs on a participle or adjective behind the noun. */
const knows = ({ upos, xpos, lower }: Token): boolean =>
  (upos === "VERB" && (xpos === "VBN" || PLACING.test(lower))) || KNOWING.test(lower);

/** "A, B and C said": the item that ends at `last` isn't what a preposition opens the sentence with. */
function listed(tokens: readonly Token[], first: number, last: number): boolean {
  const from = chunkStart(tokens, first, last);
  // "the ministers of A, B and C said", "Secretary of State A, Foreign Minister B and C said"
  const { xpos, upos } = tokens[from - 2] ?? {};
  const of = /^(?:of|from)$/.test(wordAt(tokens, from - 1)) && (xpos === "NNS" || upos === "PROPN");
  return of || tokens[from - 1]?.upos !== "ADP";
}

/** Where the run of determiners, adjectives, nouns and possessors that ends at `last` starts. */
export function chunkStart(tokens: readonly Token[], first: number, last: number): number {
  const end = tokens[last] as Token;
  if (end.upos === "PRON" && end.xpos !== "NN") return last;
  let from = last;
  while (from - 1 >= first) {
    const before = tokens[from - 1] as Token;
    const inside =
      INSIDE.has(before.upos) ||
      // "Beijing’s": a capitalised possessor, whatever its tag
      (isPossessive(wordAt(tokens, from)) && /^\p{Lu}/u.test(before.text)) ||
      isDaily(tokens, from - 1) ||
      isCompound(tokens, from - 1) ||
      modifies(tokens, from - 1) ||
      grades(tokens, from - 1) ||
      ABBREVIATED.test(before.text) ||
      isPossessive(before.lower) ||
      // "experts from both sides"
      (before.lower === "both" && before.upos === "CCONJ" && tokens[from - 2]?.upos === "ADP") ||
      (before.text === "-" && from - 2 >= first && glued(tokens, from - 1)) ||
      // "the church-owned daily"
      (before.xpos === "VBN" && tokens[from - 2]?.text === "-" && glued(tokens, from - 2)) ||
      (before.upos === "PRON" && before.xpos === "PRP$");
    if (!inside || isMark(before)) break;
    // "… in Washington, D.C. Secretary Berg said": the capital ends the sentence before.
    if (/^D\.C\.$/.test(before.text)) break;
    if (DAY.test(before.lower) && !isPossessive(wordAt(tokens, from))) break;
    from--;
    if (before.upos === "DET" && !isPossessive(wordAt(tokens, from - 1)) && !opensName(tokens, from)) break;
  }
  while (from < last && /^['’]s?$|^-$/.test((tokens[from] as Token).text)) from++;
  return from;
}

/** "Ankara-based", "state-owned": a participle behind a hyphen. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" && wordAt(tokens, at - 1) === "-" && glued(tokens, at - 1);

/** A participle before its noun: "an archived version", "the visiting envoy". */
function modifies(tokens: readonly Token[], at: number): boolean {
  const { upos = "PUNCT", xpos = "" } = tokens[at] ?? {};
  if (upos !== "VERB" || (xpos !== "VBN" && xpos !== "VBG")) return false;
  const before = tokens[at - 1];
  return (
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.upos ?? "") &&
    (/^(?:DET|ADJ)$/.test(before?.upos ?? "") ||
      /^(?:PRP\$|POS)$/.test(before?.xpos ?? "") ||
      grades(tokens, at - 1))
  );
}

/** "a visibly tired envoy": an adverb between an article and an adjective. */
const grades = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "ADV" &&
  tokens[at - 1]?.upos === "DET" &&
  (tokens[at + 1]?.upos === "ADJ" || tokens[at + 1]?.xpos === "VBN");

/** "the newspaper The Citizen": the article of a name behind the noun that says what it is. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "The" && OUTLET_NOUNS.has(wordAt(tokens, at - 1)) && tokens[at + 1]?.upos === "PROPN";

/** A hyphen inside a word, not a dash. */
const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === (tokens[at] as Token).start &&
  (tokens[at] as Token).end === (tokens[at + 1] as Token | undefined)?.start;

/** The last token of a noun phrase before what hangs on it by a preposition. */
export function headAt(tokens: readonly Token[], { first, end }: TokenRange): number {
  let head = first;
  while (head + 1 < end && tokens[head + 1]?.upos !== "ADP") head++;
  return head;
}

/** The noun phrase that starts at `at`: "said the minister", "according to X"; null where none starts there. */
export function phraseStartingAt(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  const start = tokens[at];
  // "said retired General X"
  const described =
    at + 1 < end &&
    start?.upos === "VERB" &&
    DESCRIBING.test(start.lower) &&
    tokens[at + 1]?.upos === "PROPN";
  if (!start || at >= end || !(INSIDE.has(start.upos) || start.upos === "PRON" || described)) return null;
  // "told Sunday’s Kathimerini"
  const dated = DAY.test(start.lower) && tokens[at + 1]?.xpos === "POS";
  if (EMPTY_PRONOUNS.has(start.lower) || (DAY.test(start.lower) && !dated)) return null;
  if (start.upos === "PRON" && start.xpos !== "PRP$")
    return PERSONAL.has(start.lower) || start.xpos === "NN" ? { first: at, end: at + 1 } : null;
  // "one of those present", "some of them"
  if (wordAt(tokens, at + 1) === "of" && /^(?:those|them|us)$/.test(wordAt(tokens, at + 2)) && at + 2 < end) {
    const told = /^(?:present|involved|invited|attending|there|concerned)$/.test(wordAt(tokens, at + 3));
    return { first: at, end: Math.min(end, told ? at + 4 : at + 3) };
  }
  let i = at;
  let seen = false;
  let alone = 0;
  while (i < end) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (isMark(token) || (seen && DAY.test(token.lower))) break;
    if (
      INSIDE.has(token.upos) ||
      isDaily(tokens, i) ||
      isCompound(tokens, i) ||
      modifies(tokens, i) ||
      grades(tokens, i) ||
      (described && i === at) ||
      // "a tally by the agency": a noun that the tagger took for an adverb.
      (token.upos === "ADV" && tokens[i - 1]?.upos === "DET" && i > at && next?.upos === "ADP") ||
      ABBREVIATED.test(token.text) ||
      isPossessive(token.lower) ||
      (token.text === "-" && glued(tokens, i)) ||
      (token.upos === "PRON" && token.xpos === "PRP$")
    ) {
      const own = token.upos === "DET" || token.xpos === "PRP$";
      if (seen && own && !isPossessive(wordAt(tokens, i - 1)) && !opensName(tokens, i)) {
        const link = tokens[i - 1] as Token;
        if (link.upos !== "CCONJ" && link.upos !== "ADP") break;
      }
      if (/^(?:NOUN|PROPN|ADV)$/.test(token.upos) || (i === at && token.upos === "NUM")) seen = true;
      // "the official", "the French": an adjective by its tag that stands alone behind an article.
      if (
        token.upos === "ADJ" &&
        start.upos === "DET" &&
        /^(?:PUNCT|VERB|AUX|SCONJ|ADP)$/.test(next?.upos ?? "PUNCT")
      )
        alone = i + 1;
      i++;
    } else if (
      seen &&
      ((token.upos === "ADP" && hangs(tokens, i)) ||
        (token.upos === "CCONJ" && next !== undefined && joins(tokens[i - 1] as Token, next))) &&
      next &&
      i + 1 < end &&
      INSIDE.has(next.upos)
    )
      i++;
    else break;
  }
  while (
    i > at &&
    !isNominal(tokens[i - 1]) &&
    !(tokens[i - 1]?.upos === "ADV" && tokens[i - 2]?.upos === "DET")
  )
    i--;
  if (!seen && alone > at + 1) return { first: at, end: alone };
  return seen && i > at ? { first: at, end: i } : null;
}

/** Whether a preposition belongs to the phrase before it: not "for" behind a name, who then speaks for somebody. */
const hangs = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|from|at)$/.test(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === "for" && tokens[at - 1]?.upos === "NOUN") ||
  /^(?:minister|secretary|commissioner|envoy|representative) for$/.test(
    `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`,
  );

/** A source with what tells where it stands: "officials familiar with the plan", "a source in Seoul", "people close to the talks". */
export function extended(tokens: readonly Token[], phrase: TokenRange, end: number): TokenRange {
  const word = wordAt(tokens, phrase.end);
  const next = wordAt(tokens, phrase.end + 1);
  const adjective =
    (word === "familiar" && next === "with") ||
    (word === "close" && next === "to") ||
    (word === "briefed" && next === "on");
  const place = word === "in" && tokens[phrase.end + 1]?.upos === "PROPN" && !DAY.test(next);
  // "reports in the Lebanese press"
  const inPress = word === "in" && /^(?:reports?|accounts?|articles?)$/.test(wordAt(tokens, phrase.end - 1));
  const with_ = word === "with" && !/^(?:the|his|her|their)$/.test(next);
  if (!adjective && !place && !with_ && !inPress) return phrase;
  const rest = phraseStartingAt(tokens, phrase.end + (adjective ? 2 : 1), end);
  return rest ? { first: phrase.first, end: rest.end } : phrase;
}

/** An insertion that only names again: "the minister of Y", "29", "a spokesman for the House"; no verb, at most twelve words. */
export function isApposition(tokens: readonly Token[], from: number, end: number): boolean {
  if (end <= from || end - from > 16 || !isNominal(tokens[end - 1])) return false;
  const opener = tokens[from] as Token;
  if (opener.upos === "PRON" && opener.xpos !== "PRP$") return false;
  if (opener.upos === "ADP" || opener.upos === "SCONJ" || opener.upos === "ADV") return false;
  for (let i = from; i < end; i++) {
    const { upos, text } = tokens[i] as Token;
    if (upos === "VERB" || upos === "AUX" || isMark(tokens[i] as Token) || (isDash(text) && text !== "-"))
      return false;
  }
  return true;
}
