/** Takes a statement of a sentence, gives it with those who pass it on between the outlet and the speaker (R27): "told Reuters", "citing two officials", "through an interpreter", "on behalf of the king". */

import { lemma, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { CUES } from "../../data/cues.ts";
import {
  DOCUMENT_NOUNS,
  GO_BETWEENS,
  HANDED_ON,
  OUTLET_NOUNS,
  PASSING_ON,
  PLATFORMS,
  SPOKEN_PIECES,
} from "../../data/relay-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsLower } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { citedIn, delegatedBy, spokenFor } from "./cited.ts";
import { unreal } from "./cue-state.ts";
import type { Passage, StatementDraft } from "./draft.ts";
import { subjectIn } from "./hearer.ts";
import { issuerOf } from "./issuers.ts";
import { headAt, phraseStartingAt } from "./noun-phrase.ts";
import { isUnknownName, namesOutlet } from "./outlets.ts";
import { handedOnBy, publishedBy } from "./published-by.ts";
import { discloses, reporterAt, shownBy, tellsOfRelay } from "./relay-clauses.ts";
import { handsPiece, leading } from "./relay-lead.ts";
import { withStanding } from "./standing.ts";
import { lemmaAt, rangeOf, spanOf, type TokenRange, touches, wordAt } from "./words.ts";

/** The statement with its relays, outlet first; where somebody is cited or spoken for, he is the speaker. Relays that the draft has already stand before those found. */
export function passOn(passage: Passage, draft: StatementDraft): StatementDraft {
  const region = besides(passage, draft);
  const { spoken: cited, between } = citedIn(passage, region, draft);
  const { tokens, sentence } = passage;
  const whole = { first: sentence.firstToken, end: sentence.endToken };
  const spoken = cited ?? spokenFor(passage, region, draft) ?? publishedBy(passage, draft);
  const source = spoken?.source ?? draft.source;
  const found = (spoken?.relays ?? []).filter(
    (relay) => !draft.relays.some((known) => touches(known, relay)),
  );
  const add = (span: TextSpan | null): void => {
    if (span && ![...draft.relays, ...between, ...found, source].some((known) => touches(known, span)))
      found.push(span);
  };
  const outermost: TextSpan[] = [];
  for (const i of region) {
    const relay = relayAt(passage, i);
    // "S, the minister assured us, the mayor told the agency": who told it stands behind it.
    const reporter = reporterAt(passage, i, draft.cue);
    if (relay && reporter) outermost.push(spanOf(tokens, relay));
    else add(relay ? spanOf(tokens, relay) : (handedOnBy(passage, i) ?? framedBy(passage, i, source)));
    add(shownBy(passage, i, source));
    if (reporter && !touches(source, reporter)) outermost.push(reporter);
    // "told the agency, as cited by the paper": the paper has it from the agency.
    // "told the agency, which was in turn quoted by the paper", "whose report was carried by the paper"
    const cites = relay !== null && wordAt(tokens, i) === "by" && tellsOfRelay(tokens, i);
    const last = found.at(-1);
    if (cites && last && found.length + draft.relays.length > 1 && touches(last, spanOf(tokens, relay)))
      outermost.push(...found.splice(-1));
  }
  const issuer = spoken || !source ? null : issuerOf(passage, rangeOf(tokens, whole, source));
  // "A report carried by the channel said": one link, not two.
  const again = issuer ? found.findIndex((span) => touches(issuer, span)) : -1;
  if (again >= 0) found.splice(again, 1);
  // "A memo, seen by the paper, quotes the envoy as saying S": the paper has the memo.
  const isHeld = draft.relays.length > 0 && draft.relays.every((span) => isDocument(passage, span));
  const holders = isHeld ? found.filter((span) => namesOutlet(passage, span)) : [];
  const rest = found.filter((span) => !holders.includes(span)).sort(byOutlet(passage));
  return {
    ...draft,
    source,
    behalf: delegatedBy(passage, region, draft),
    issuer,
    relays: [...outermost, ...holders, ...draft.relays, ...between, ...rest],
  };
}

/** "In the Kremlin’s summary, the president reminded his guest that S": whose document the sentence opens with, where somebody else speaks. */
function framedBy(
  { report, tokens, sentence }: Passage,
  at: number,
  source: TextSpan | null,
): TextSpan | null {
  if (at !== sentence.firstToken || wordAt(tokens, at) !== "in" || !source) return null;
  const phrase = phraseStartingAt(tokens, at + 1, sentence.endToken);
  if (!phrase || wordAt(tokens, phrase.end) !== "," || !DOCUMENT_NOUNS.holds(tokens[phrase.end - 1]))
    return null;
  let pos = phrase.first + 1;
  while (pos < phrase.end && tokens[pos]?.xpos !== "POS") pos++;
  const { start, end } = spanOf(tokens, { first: phrase.first, end: Math.min(pos, phrase.end) });
  const isBody = mentionsIn(report, start, end).some(
    (mention) => mention.end === end && /^(?:ministry|organisation|state|place)$/.test(mention.kind),
  );
  return isBody &&
    pos < phrase.end &&
    !/^(?:it|he|she|they)$/i.test(report.text.slice(source.start, source.end))
    ? { start, end }
    : null;
}

/** Whether a span names a document, and nobody who issued it. */
function isDocument({ tokens, sentence }: Passage, span: TextSpan): boolean {
  const range = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, span);
  return range.end > range.first && DOCUMENT_NOUNS.holds(tokens[headAt(tokens, range)]);
}

/** Outlets before other relays, each kind in the order found. */
const byOutlet =
  (passage: Passage) =>
  (a: TextSpan, b: TextSpan): number =>
    Number(namesOutlet(passage, b)) - Number(namesOutlet(passage, a));

/** Tokens of the sentence, or of what another statement reports, beside the statement's content, up to the statements around it. */
function besides({ sentence, tokens, drafts }: Passage, draft: StatementDraft): number[] {
  const found: number[] = [];
  const others = ofSentence(drafts, sentence.index).filter(
    (other) => other.content !== draft.content && other.told === draft.told,
  );
  // "…, and his colleague said": what stands before another's statement belongs to that one.
  let opens = draft.told?.start ?? 0;
  let closes = draft.told?.end ?? Number.POSITIVE_INFINITY;
  const own = draft.content[0]?.start ?? 0;
  for (const { source, content } of others) {
    const close = content[content.length - 1]?.end ?? 0;
    // "S, according to A; T, according to B": each clause has its own.
    const parting = semicolonBetween(tokens, sentence, own, content[0]?.start ?? own);
    if (parting > own) closes = Math.min(closes, parting);
    else if (parting >= 0) opens = Math.max(opens, parting);
    if (source && draft.source && close <= draft.source.start && !touches(source, draft.source))
      opens = Math.max(opens, close);
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.start < opens || token.end > closes) continue;
    const taken = draft.content.some((part) => token.start >= part.start && token.end <= part.end);
    const another = others.some(
      (other) =>
        !touches(other.source, draft.source ?? { start: 0, end: 0 }) &&
        [...other.content, other.cue, other.source].some((part) => part !== null && touches(part, token)),
    );
    if (!taken && !another) found.push(i);
  }
  return found;
}

/** Where a semicolon stands between two places of a sentence; -1 where none does. */
function semicolonBetween(
  tokens: readonly Token[],
  { firstToken, endToken }: Passage["sentence"],
  a: number,
  b: number,
): number {
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  for (let i = firstToken; i < endToken; i++) {
    const { start, text } = tokens[i] as Token;
    if (start > from && start < to && text === ";") return start;
  }
  return -1;
}

/** The drafts of a sentence: those read last, which are the last of the list. */
function ofSentence(drafts: readonly StatementDraft[], sentence: number): readonly StatementDraft[] {
  let first = drafts.length;
  while (first > 0 && (drafts[first - 1] as StatementDraft).sentence === sentence) first--;
  return drafts.slice(first);
}

/** A relay that stands behind token `at`: an outlet spoken to, or that carried the words; an interpreter. */
function relayAt(passage: Passage, at: number): TokenRange | null {
  const { tokens, sentence } = passage;
  const word = wordAt(tokens, at);
  // "by way of the embassy"
  const way = word === "of" && wordAt(tokens, at - 1) === "way" && wordAt(tokens, at - 2) === "by";
  const interpreted = way || word === "through" || word === "via";
  const assured = isOneOf(word, "assured", "reassured", "reminded", "notified");
  const hears = assured || HEARS.has(word);
  // "gave the daily an interview in which he said S"
  const grants = isOneOf(word, "gave", "gives", "granted", "grants");
  // "in Sunday’s edition of La Stampa", "a guest on Channel 12"
  const edition =
    (word === "of" || word === "on") &&
    isOneOf(wordAt(tokens, at - 1), "edition", "issue", "pages", "airwaves", "columns", "guest");
  if (!interpreted && !hears && !edition && !grants && !/^(?:by|on|in|to|with|for|from|when)$/.test(word))
    return null;
  const reached = phraseStartingAt(tokens, at + 1, sentence.endToken);
  if (!reached) return null;
  // "speaking to the agency from Doha": where he speaks is no part of its name.
  let stop = reached.first;
  while (stop < reached.end && wordAt(tokens, stop) !== "from") stop++;
  const near = { first: reached.first, end: Math.max(stop, reached.first + 1) };
  if (grants && !SPOKEN_PIECES.holds(itemAt(tokens, near.end + 1))) return null;
  const phrase = hears && near.end === reached.end ? { ...near, end: subjectIn(passage, near) } : near;
  // "in a column for the paper": the paper comes behind its own preposition.
  for (let i = phrase.first; i + 1 < phrase.end; i++)
    if (
      (SPOKEN_PIECES.holds(itemAt(tokens, i)) || isOneOf(wordAt(tokens, i), "edition", "issue", "pages")) &&
      tokens[i + 1]?.upos === "ADP"
    )
      return null;
  // "not authorised to talk to the media": no outlet of its own
  if (/^(?:media|press)$/.test(wordAt(tokens, phrase.end - 1)) && phrase.end - phrase.first <= 2) return null;
  if (PLATFORMS.holds(itemAt(tokens, phrase.end - 1))) return null;
  if (interpreted)
    return isGoBetween(passage, phrase, word !== "through")
      ? withStanding(tokens, phrase, sentence.endToken)
      : null;
  const before = leading(tokens, at);
  if (
    word === "by" &&
    ((HANDED_ON.has(before) && handsPiece(tokens, at)) ||
      /^(?:interpreter|translator)s?$/.test(wordAt(tokens, phrase.end - 1)))
  )
    return phrase;
  // "on his website"
  if (tokens[phrase.first]?.xpos === "PRP$" && OWN.holds(itemAt(tokens, phrase.end - 1))) return null;
  // "Minister Lund to Delo: S"
  const labels = word === "to" && wordAt(tokens, phrase.end) === ":" && tokens[at - 1]?.upos === "PROPN";
  const sent = isOneOf(word, "to", "for") && SENT.test(before);
  // "As I've told Ann Roe, S": who speaks of himself tells persons.
  const own = [1, 2, 3].some((k) => isOneOf(wordAt(tokens, at - k), "i", "we"));
  if ((hears && !assured && !own) || grants || labels || sent || before === "interview")
    if (isUnknownName(passage, phrase) || inInterview(passage, phrase)) return phrase;
  // "with his son translating"
  if (word === "with" && INTERPRETING.test(wordAt(tokens, phrase.end))) return phrase;
  if (word === "with" && INTERPRETING.test(wordAt(tokens, phrase.end - 1)))
    return { first: phrase.first, end: phrase.end - 1 };
  // "As recorded in the minutes, X objected that S"
  if (isOneOf(word, "in", "by") && wordAt(tokens, at - 2) === "as" && RECORDED.test(before)) return phrase;
  // "X, quoted by the Voice of the Coast,": whoever quotes him passes it on.
  const isHow = /^(?:name|surname|title|rank|position)$/.test(wordAt(tokens, phrase.end - 1));
  if (word === "by" && /^(?:quoted|cited)$/.test(before) && !isHow) return phrase;
  // "his words translated by an aide", "remarks translated into English by an aide"
  const rendered = /^(?:translated|interpreted|rendered|put)$/;
  if (
    word === "by" &&
    (rendered.test(before) || (wordAt(tokens, at - 2) === "into" && rendered.test(wordAt(tokens, at - 3))))
  )
    return phrase;
  // "was reported by Marca to have told"
  if (word === "by" && before === "reported" && isUnknownName(passage, phrase, true)) return phrase;
  const printed =
    word === "by" &&
    /^(?:reported|published|printed|aired|broadcast|obtained|seen|run|interviewed|reached|contacted|phoned)$/.test(
      before,
    );
  // "confirmed to N1": letters and figures are no person’s name.
  const lettered =
    word === "to" && ADDRESSING.test(before) && /^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[phrase.first]?.text ?? "");
  // "did not respond to the daily but told another": nothing that the first has.
  if (word === "to" && unreal(tokens, sentence.firstToken, at - 1)) return null;
  // "Writing in Foreign Affairs", "wrote in the Harbour Papers", not "wrote in Arabic"
  const wrote =
    word === "in" && isOneOf(before, "writing", "wrote", "writes") && phrase.end - phrase.first > 1;
  const told = wrote || (word === "to" && (lettered || discloses(tokens, at)));
  const isOutlet =
    namesOutlet(passage, spanOf(tokens, phrase)) || ((printed || told) && isUnknownName(passage, phrase));
  if (word === "when")
    return isOutlet &&
      /^(?:asked|wanted|inquired|enquired|pressed|rang|called|phoned|telephoned)$/.test(
        wordAt(tokens, phrase.end),
      )
      ? phrase
      : null;
  const clipped = isOutlet && hears ? clip(passage, phrase) : phrase;
  const passes =
    hears ||
    grants ||
    told ||
    edition ||
    (word === "to" && (ADDRESSING.test(before) || labels || CUES.has(lemma(before, "VERB")))) ||
    PASSING_ON.has(before) ||
    SPOKEN_PIECES.has(before) ||
    // "picking up a report by the broadcaster", "from a report in the daily"
    (isOneOf(word, "by", "in", "from") && DOCUMENT_NOUNS.has(before)) ||
    // "To the Courier, the envoy confided that"
    (word === "to" && at === sentence.firstToken) ||
    // "The minister, on Radio Kosova, said"
    (word === "on" && wordAt(tokens, at - 1) === "," && wordAt(tokens, phrase.end) === ",") ||
    (word !== "by" && isNamedOutlet(passage, phrase));
  return passes && isOutlet ? clipped : null;
}

/** "tells Reuters deal is close", "told Reuters of the deal": a known outlet's name without what follows it. */
function clip({ tokens, report }: Passage, { first, end }: TokenRange): TokenRange {
  const { start, end: stop } = spanOf(tokens, { first, end });
  const [known] = mentionsIn(report, start, stop);
  if (known?.kind !== "outlet" || known.start !== start || known.end === stop) return { first, end };
  const last = rangeOf(tokens, { first, end }, known).end;
  const token = tokens[last] as Token;
  // "told Reuters of the deal"
  const goesOn = token.lower === "of" || (startsLower(token.text) && token.upos === "NOUN");
  return goesOn && !OUTLET_NOUNS.holds(token) ? { first, end: last } : { first, end };
}

/** What is said or written to an outlet alone: "in an e-mail to The Continent". */
const SENT = /^(?:e-?mail|comments|remarks|op-ed|column)$/;

const INTERPRETING = /^(?:translating|interpreting)$/;

/** Participles of what is set down somewhere. */
const RECORDED = /^(?:recorded|noted|reported|documented|described|paraphrased|summari[sz]ed)$/;

/** Verbs before whom somebody speaks to. */
const HEARS: ReadonlySet<string> = new Set("tell told telling tells informed informing briefing".split(" "));

/** What stands before "to" and whom words are for: "said by telephone to", "speaking exclusively to". */
const ADDRESSING =
  /^(?:said|says|told|wrote|spoke|speaking|speaks|phone|telephone|mail|e-?mail|exclusively|briefly|saying|talking|talked|explained|confirmed|announced)$/;

/** A place of the speaker's own to write in. */
const OWN = new WordList("website channel page account blog profile feed".split(" "));

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
      (/^(?:state|outlet|office)$/.test(mention.kind) ||
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
