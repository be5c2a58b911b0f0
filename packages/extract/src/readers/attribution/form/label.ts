/** Takes a passage, gives the statement behind a name and a colon: a headline's "X: S" and a text's "X: “S”". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { itemAt } from "../../../item-at.ts";
import { isCapitalised, startsUpper } from "../../../letters.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { PERSON } from "../phrase/chunk.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { isOrgan } from "../source/issuer-voice.ts";
import { isUnknownName, namesOutlet } from "../source/outlets.ts";
import {
  finite,
  hasVerb,
  innerOf,
  isDash,
  isOpen,
  lemmaAt,
  quoteOpening,
  spanOf,
  type TokenRange,
  tokenFrom,
  trimmed,
  wordAt,
  wordsBetween,
} from "../words.ts";

/** Labels of a headline that name a genre, no speaker. */
const GENRES = new WordList(
  "analysis headlines opinion video watch live update updates breaking exclusive interview transcript readout fact factbox explainer timeline photos audio listen report release letter sheet signing memo memorandum notice proclamation",
);

/** "Co-Chairs' Statement: Ministerial Meeting …", "Astana: Joint Statement by …", "Normandy format: advisers meet": what a text is, or of which talks. */
const TITLES =
  /^(?:statements?|communiqu[eé]|declaration|summary|minutes|readout|remarks|conclusions|document|format|talks|summit|dialogue|meeting|ministerial|trilateral|process|forum|conference|session|round|consultations|visit)$/;

/** "Lund Harbour: A New Pier", "Kazakhstan: High Representative meets Minister" over what an organ writes: what it is on, unless the words before the colon end in somebody's name or office. */
const closesWithOfficer = (mentions: readonly Mention[], end: number): boolean =>
  mentions.some(
    (mention) =>
      mention.end === end && mention.actor !== null && isOneOf(mention.kind, "office", "person", "ministry"),
  );

/** Whether the words without a verb or preposition from a token on name a document or talks. */
export function isTitle(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const { upos, lower, xpos } = tokens[i] as Token;
    // "Minister: No talks before withdrawal"
    if (i === from && lower === "no") return false;
    if (!isOneOf(upos, "NOUN", "PROPN", "ADJ", "NUM", "DET") && xpos !== "POS" && lower !== "joint")
      return false;
    // "Trilateral hotline ‘ready’": talks that the word only describes here
    if (lower === "trilateral" && tokens[i + 1]?.upos === "NOUN") continue;
    // "The Talks Have Failed" says what happened.
    // "Dialogue with the rebels is dead": so does this.
    if (TITLES.test(lower))
      return !isOneOf(tokens[i + 1]?.upos, "AUX", "VERB") && !isClauseFrom(tokens, i + 1, end);
  }
  return false;
}

/** A finite auxiliary behind a noun's preposition, with no pronoun of a relative clause before it. */
function isClauseFrom(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.upos !== "ADP") return false;
  for (let i = from; i < end && !tokens[i]?.xpos.startsWith("W"); i++)
    if (finite(tokens[i]) && tokens[i]?.upos === "AUX") return true;
  return false;
}

/** Labels of one word that name who says it. */
const GROUPS =
  /^(?:poll|study|survey|reports?|officials?|sources?|diplomats?|police|experts|ministry|minister|president|premier|[fp]m|governor|mayor|envoy|mediators?|chancellor|king|general|ambassador|negotiators?|government|army|spokes\w+|media|television|radio|agency|newspaper|daily|tv|monitors?|aides?|lawyers?|rebels|state|embassy|presidency|palace|military|navy|lawmakers?|senators?)$/;

/** A headline's "X: S", where X is a name of two words or more, or one known to the text, and no place. */
export function readHeadlineLabel(passage: Passage): StatementDraft | null {
  const { tokens, first, end, report, quotes } = passage;
  let colon = first;
  while (
    colon < end &&
    colon - first < 7 &&
    (isOneOf(tokens[colon]?.upos, "PROPN", "NOUN", "ADJ") || tokens[colon]?.xpos === "POS")
  )
    colon++;
  // "Iran’s Sadeghi to Fars: S"
  const stop = colon;
  let hearer: TokenRange | null = null;
  if (wordAt(tokens, colon) === "to" && colon > first) {
    hearer = phraseStartingAt(tokens, colon + 1, end);
    if (hearer && hearer.end - colon <= 5) colon = hearer.end;
  }
  // "Kremlin on sanctions: ‘S’": what somebody speaks of
  else if (isOneOf(wordAt(tokens, colon), "on", "after", "over", "about") && colon > first) {
    const matter = phraseStartingAt(tokens, colon + 1, end);
    if (matter && isOpen(tokens[matter.end + 1])) colon = matter.end;
  }
  // "Lund – ‘S’"
  const parts = wordAt(tokens, colon) === ":" || (isDash(wordAt(tokens, colon)) && isOpen(tokens[colon + 1]));
  if (!parts || colon === first || colon + 2 >= end) return null;
  if (GENRES.holds(itemAt(tokens, first)) || GENRES.holds(itemAt(tokens, stop - 1))) return null;
  if (isTitle(tokens, first, stop)) return null;
  const isQuoted = quotes.some((quote) => quote.start >= (tokens[colon] as Token).start);
  // "Envoy: Talks ‘frank’" tells what he says of them.
  const speaks = isQuoted && (GROUPS.test(wordAt(tokens, stop - 1)) || PERSON.test(wordAt(tokens, stop - 1)));
  if (!speaks && isTitle(tokens, colon + 1, end)) return null;
  // "Harbour Day: A Celebration of the Sea": a title's name, no speaker.
  if (/^(?:day|week|month|year|act|order|initiative)$/.test(wordAt(tokens, stop - 1))) return null;
  const source = spanOf(tokens, { first, end: stop });
  const mentions = mentionsIn(report, source.start, source.end);
  if (mentions.some((mention) => mention.kind === "place")) return null;
  if (isOrgan(report) && !closesWithOfficer(mentions, source.end)) return null;
  if (stop - first < 2 && mentions.length === 0 && !GROUPS.test(wordAt(tokens, first))) return null;
  const next = tokens[colon + 1];
  if (!next) return null;
  const known =
    hearer !== null ||
    mentions.some(({ kind }) => kind === "office" || kind === "person" || kind === "ministry");
  const words = wordsBetween(tokens, colon + 1, end);
  // "Delo: Lund to get jets"
  const coming = mentions.length > 0 && isComing(tokens, colon + 1, end);
  const isClause = (words > 1 && hasVerb(tokens, colon + 1, end)) || coming || words >= (known ? 3 : 5);
  if (!isQuoted && (!isClause || isOneOf(next.lower, "what", "how", "why", "who", "when", "where")))
    return null;
  const content = trimmed(tokens, colon + 1, end);
  return (
    content &&
    draftOf(passage, { ...label(passage, first, stop), reader: "attributions:headline_label" }, [content])
  );
}

/** A headline's future: "to" and a base form right behind a name. */
function isComing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i + 2 < end && tokens[i]?.upos === "PROPN"; i++)
    if (wordAt(tokens, i + 1) === "to" && tokens[i + 2]?.xpos === "VB") return true;
  return false;
}

/** "Foreign Ministers Meeting – Outcomes": what a document is. */
const OUTCOMES = new WordList(
  "outcomes outcome results result summary statement readout remarks communique communiqué conclusions highlights overview report document",
);

/** A capitalised noun behind others: a name that the tagger doesn't know. */
const isName = (token: Token | undefined): boolean => token?.upos === "NOUN" && isCapitalised(token.text);

/** Who speaks, by a common noun. */
const isWho = (tokens: readonly Token[], at: number): boolean =>
  GROUPS.test(wordAt(tokens, at)) || ACTOR_NOUNS.has(lemmaAt(tokens, at, "NOUN"));

/** A headline's "S – X" or "S: X", where X is a name. */
export function readHeadlineSource(passage: Passage): StatementDraft | null {
  const { tokens, first, report } = passage;
  // "‘S’ – Minister to Tanjug": whom he told
  const to = hearerAt(passage);
  const end = to ? to.first - 1 : passage.end;
  let dash = end - 1;
  while (
    dash > first &&
    (tokens[dash]?.upos === "PROPN" ||
      isName(tokens[dash]) ||
      tokens[dash]?.xpos === "POS" ||
      // "S – foreign ministry", "S: navy chief"
      (isOneOf(tokens[dash]?.upos, "NOUN", "ADJ") && isWho(tokens, dash + 1)) ||
      startsUpper(tokens[dash]?.text ?? "") ||
      isWho(tokens, dash))
  )
    dash--;
  if (
    !(isDash(wordAt(tokens, dash)) || wordAt(tokens, dash) === ":") ||
    dash - first < 3 ||
    end - dash < 2 ||
    end - dash > 5 ||
    OUTCOMES.holds(itemAt(tokens, end - 1))
  )
    return null;
  const spaced =
    wordAt(tokens, dash) === ":" || (tokens[dash - 1] as Token).end < (tokens[dash] as Token).start;
  const source = spanOf(tokens, { first: dash + 1, end });
  const mentions = mentionsIn(report, source.start, source.end);
  if (!spaced || mentions.some(({ kind }) => kind === "place")) return null;
  if (isOrgan(report) && !closesWithOfficer(mentions, source.end)) return null;
  // "Remarks at a Screening of the Film: Lund": what a title is about.
  if (GENRES.holds(itemAt(tokens, first)) || isOneOf(wordAt(tokens, first), "remarks", "statement"))
    return null;
  if (isTitle(tokens, dash + 1, end)) return null;
  const content = trimmed(tokens, first, dash);
  const relays = to ? [spanOf(tokens, to)] : [];
  const attribution = { ...label(passage, dash + 1, end), relays, reader: "attributions:headline_source" };
  return content && draftOf(passage, attribution, [content]);
}

/** "… to Tanjug": the outlet that a headline names last; null where it names none. */
function hearerAt(passage: Passage): TokenRange | null {
  const { tokens, first, end } = passage;
  for (let to = end - 2; to > first && to > end - 6; to--) {
    if (wordAt(tokens, to) !== "to") continue;
    const phrase = phraseStartingAt(tokens, to + 1, end);
    const isOutlet =
      phrase?.end === end && (namesOutlet(passage, spanOf(tokens, phrase)) || isUnknownName(passage, phrase));
    return isOutlet ? phrase : null;
  }
  return null;
}

/** A headline's "‘S’: X walks out", where X does something. */
export function readHeadlineQuote(passage: Passage): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const quote = quoteOpening(quotes, tokens[first]);
  if (!quote?.closed) return null;
  const colon = tokenFrom(tokens, { first, end }, quote.end);
  if (wordAt(tokens, colon) !== ":" || wordsBetween(tokens, first, colon) < 3) return null;
  const source = phraseStartingAt(tokens, colon + 1, end);
  if (!source || mentionsIn(passage.report, ...boundsOf(tokens, source)).length === 0) return null;
  // "‘S’: Lund on leaving office"
  const tells =
    finite(tokens[source.end]) || isOneOf(wordAt(tokens, source.end), "on", "after", "as", "over");
  return tells
    ? draftOf(
        passage,
        { ...label(passage, source.first, source.end), reader: "attributions:headline_quote" },
        [innerOf(quote)],
      )
    : null;
}

const boundsOf = (tokens: readonly Token[], range: TokenRange): [start: number, end: number] => {
  const { start, end } = spanOf(tokens, range);
  return [start, end];
};

/** A text's "X: “S”", and a sentence about X that ends in a colon before what X said. */
export function readQuotedLabel(passage: Passage): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  for (let colon = first + 1; colon < end - 1; colon++) {
    if (wordAt(tokens, colon) !== ":" || !isOpen(tokens[colon + 1])) continue;
    const quote = quoteOpening(quotes, tokens[colon + 1]);
    if (!quote || quote.innerEnd - quote.innerStart < 12) return null;
    const source = phraseEndingAt(tokens, first, colon - 1);
    const titled = readTitled(passage, colon);
    if (titled)
      return draftOf(passage, { ...label(passage, titled.first, titled.end), reader: "attributions:label" }, [
        innerOf(quote),
      ]);
    // A name right before the colon speaks; a common noun there is what the quotation is about.
    // "doubled down on Sunday: “S”": when or where somebody said it
    const placed = source && isOneOf(wordAt(tokens, source.first - 1), "on", "in", "at");
    if (!source || placed || tokens[source.end - 1]?.upos !== "PROPN") return null;
    return draftOf(passage, { ...label(passage, source.first, source.end), reader: "attributions:label" }, [
      innerOf(quote),
    ]);
  }
  return null;
}

/** "Anna Berg, Director, Harbour Union: “S”": a name before its titles, in a line without a verb. */
function readTitled({ tokens, first, report }: Passage, colon: number): TokenRange | null {
  if (hasVerb(tokens, first, colon)) return null;
  const name = phraseStartingAt(tokens, first, colon);
  if (!name || wordAt(tokens, name.end) !== "," || tokens[name.end - 1]?.upos !== "PROPN") return null;
  const { start, end } = spanOf(tokens, name);
  return mentionsIn(report, start, end).some(({ kind }) => kind === "person") ? name : null;
}

/** “S” – Anna Berg, director: a quotation with its speaker's name behind a dash. */
export function readSigned(passage: Passage): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const quote = quoteOpening(quotes, tokens[first]);
  if (!quote || quote.innerEnd - quote.innerStart < 12) return null;
  const dash = tokenFrom(tokens, { first, end }, quote.end);
  const name = isDash(wordAt(tokens, dash)) ? phraseStartingAt(tokens, dash + 1, end) : null;
  const closes = name && (name.end >= end || /^[,.(]$/.test(wordAt(tokens, name.end)));
  const isWhom = name && (tokens[name.first]?.upos === "PROPN" || PERSON.test(wordAt(tokens, name.end - 1)));
  if (!name || !closes || !isWhom || hasVerb(tokens, dash, end)) return null;
  return draftOf(passage, { ...label(passage, name.first, name.end), reader: "attributions:signed" }, [
    innerOf(quote),
  ]);
}

const label = ({ tokens }: Passage, first: number, end: number) => ({
  source: spanOf(tokens, { first, end }),
  cue: null,
  lemma: null,
  entry: null,
});
