/** Takes a statement of a sentence, gives it with those who pass it on between the outlet and the speaker (R27): "told Reuters", "citing two officials", "through an interpreter", "on behalf of the king". */
import type { Token } from "@readout/english";
import { DOCUMENT_NOUNS, OUTLET_HEADS, OUTLET_NOUNS, OUTLET_TAILS, PASSING_ON } from "../../data/cues.ts";
import type { Mention } from "../../mentions/mention.ts";
import { mentionsIn, type Report, type TextSpan } from "../../report.ts";
import type { Passage, StatementDraft } from "./draft.ts";
import { extended, phraseStartingAt } from "./noun-phrase.ts";
import { sourceBefore } from "./source.ts";
import { spanOf, type TokenRange, wordAt } from "./words.ts";

/** Nouns of persons who are cited without a name. */
const CITED =
  /^(?:officials?|sources?|diplomats?|spokes(?:man|woman|person|people)|ministers?|ministry|aides?|advis[eo]rs?|envoys?|members?|leaders?|delegation|government|statement|document|report|people|lawyers?|officers?|commanders?|staff)$/;

/** The statement with its relays, outlet first; where somebody is cited or spoken for, he is the speaker. */
export function passOn(passage: Passage, draft: StatementDraft): StatementDraft {
  const region = besides(passage, draft);
  const spoken =
    citedIn(passage, region, draft) ?? spokenFor(passage, region, draft) ?? publishedBy(passage, draft);
  const relays = [...(spoken?.relays ?? []), ...draft.relays];
  for (const i of region) {
    const relay = relayAt(passage, i);
    const span = relay && spanOf(passage.tokens, relay);
    if (span && !relays.some((known) => touches(known, span)) && !touches(draft.source, span))
      relays.push(span);
  }
  return { ...draft, source: spoken?.source ?? draft.source, relays: relays.sort(byOutlet(passage)) };
}

const touches = (a: TextSpan | null, b: TextSpan): boolean =>
  a !== null && a.start < b.end && b.start < a.end;

/** Outlets before other relays, each kind in the order found. */
const byOutlet =
  (passage: Passage) =>
  (a: TextSpan, b: TextSpan): number =>
    Number(namesOutlet(passage, b)) - Number(namesOutlet(passage, a));

/** Tokens of the sentence beside the statement's content, up to the statements around it. */
function besides({ sentence, tokens, drafts }: Passage, draft: StatementDraft): number[] {
  const found: number[] = [];
  const others = drafts.filter(
    (other) => other.sentence === sentence.index && other.content !== draft.content,
  );
  // "…, and his colleague said": what stands before another's statement belongs to that one.
  let opens = 0;
  for (const { source, content } of others) {
    const close = content[content.length - 1]?.end ?? 0;
    if (source && draft.source && close <= draft.source.start && !touches(source, draft.source))
      opens = Math.max(opens, close);
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.start < opens) continue;
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

/** A relay that stands behind token `at`: an outlet spoken to, or that carried the words; an interpreter. */
function relayAt(passage: Passage, at: number): TokenRange | null {
  const { tokens, sentence } = passage;
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const interpreted = word === "through" || word === "via";
  const carried = /^(?:by|on|in)$/.test(word) && PASSING_ON.has(before);
  const passes = carried || /^(?:told|telling|to|with)$/.test(word);
  if (!interpreted && !passes) return null;
  const reached = phraseStartingAt(tokens, at + 1, sentence.endToken);
  if (!reached) return null;
  // "speaking to the agency from Doha": where he speaks is no part of its name.
  let stop = reached.first;
  while (stop < reached.end && wordAt(tokens, stop) !== "from") stop++;
  const phrase = { first: reached.first, end: Math.max(stop, reached.first + 1) };
  const span = spanOf(tokens, phrase);
  if (interpreted)
    return /^(?:interpreter|translator|spokes\w+|intermediar\w+|minister)$/.test(
      wordAt(tokens, phrase.end - 1),
    )
      ? phrase
      : null;
  if (word === "with" && before !== "interview") return null;
  const isCarrier = word === "by" && /^(?:carried|aired|broadcast|televised)$/.test(before);
  return namesOutlet(passage, span) ||
    isCarrier ||
    ((/^(?:told|telling)$/.test(word) || before === "interview") && isUnknownName(passage, phrase)) ||
    (/^(?:told|telling)$/.test(word) && inInterview(passage, phrase))
    ? phrase
    : null;
}

/** "told Delo in an interview": a name that is no person's, state's or organisation's. */
function inInterview({ tokens, report }: Passage, { first, end }: TokenRange): boolean {
  const { start, end: stop } = spanOf(tokens, { first, end });
  return (
    wordAt(tokens, end) === "in" &&
    wordAt(tokens, end + 2) === "interview" &&
    tokens[end - 1]?.upos === "PROPN" &&
    !mentionsIn(report as Report, start, stop).some(({ post, entity }) => post !== null || entity !== null)
  );
}

/** "told La Hoja that": a name of up to four words that nothing known or personal bears; who hears it is an outlet. */
function isUnknownName({ tokens, report }: Passage, { first, end }: TokenRange): boolean {
  const from = tokens[first]?.upos === "DET" ? first + 1 : first;
  if (end <= from || end - from > 4) return false;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (!/^\p{Lu}/u.test(token.text) || token.upos !== "PROPN" || TITLE.test(token.lower)) return false;
  }
  const { start, end: stop } = spanOf(tokens, { first, end });
  const foreign = ARTICLE.test(wordAt(tokens, from)) && end - from > 1;
  return mentionsIn(report as Report, start, stop).every(
    ({ kind, entity, person }) => foreign && kind === "person" && entity === null && person === null,
  );
}

/** Articles that a foreign outlet's name opens with. */
const ARTICLE = /^(?:la|le|el|il|der|die|das|al|an|les|las|los|o)$/;

/** Words of bodies and offices in a name, which no outlet's has. */
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|president|minister|congress|parliament|senate|council|committee|commission|assembly|union|court|nato|conference|forum|summit|institute|university|foundation|bank|house|knesset|bundestag|duma)\.?$/;

/** "Xinhua carried a statement by the ministry in which it said S", "A published a note in which X said S": who published it passes it on. */
function publishedBy(
  { tokens, sentence }: Passage,
  { source }: StatementDraft,
): { source: TextSpan; relays: TextSpan[] } | null {
  if (!source) return null;
  let at = sentence.firstToken;
  while (at < sentence.endToken && (tokens[at] as Token).start < source.start) at++;
  if (wordAt(tokens, at - 1) !== "which" || wordAt(tokens, at - 2) !== "in") return null;
  let author: TextSpan | null = null;
  for (let i = at - 3; i > sentence.firstToken && at - i < 24; i--) {
    if (/^(?:by|from)$/.test(wordAt(tokens, i)) && tokens[i - 1]?.upos === "NOUN") {
      const phrase = phraseStartingAt(tokens, i + 1, at - 2);
      author = phrase && spanOf(tokens, phrase);
    }
    if (!PUBLISHED.test(wordAt(tokens, i))) continue;
    const publisher = sourceBefore(tokens, sentence.firstToken, i);
    const isPronoun = /^(?:it|he|she|they)$/.test(wordAt(tokens, at));
    const speaker = isPronoun ? author : source;
    return publisher && speaker && { source: speaker, relays: [spanOf(tokens, publisher)] };
  }
  return null;
}

const PUBLISHED = /^(?:carried|published|ran|aired|broadcast|released|printed|posted)$/;

/** Whether a span names an outlet. */
export function namesOutlet({ report }: Passage, { start, end }: TextSpan): boolean {
  if (mentionsIn(report as Report, start, end).some((mention: Mention) => mention.kind === "outlet"))
    return true;
  const words = report.text.slice(start, end).split(/[^\p{L}]+/u);
  // A common noun counts as the head or before a name: "a Turkish newspaper", "the daily X", not "a weekly briefing".
  return words.some((word, k) => {
    const next = words[k + 1];
    if (k > 0 && next === undefined && OUTLET_TAILS.has(word)) return true;
    if (OUTLET_HEADS.has(word) && next !== undefined && /^\p{Lu}/u.test(next)) return true;
    return (
      OUTLET_NOUNS.has(word) &&
      (k > 0 || next === undefined) &&
      (/^\p{Lu}/u.test(word) || !next || /^\p{Lu}/u.test(next))
    );
  });
}

/** "Reuters reported, citing two officials", "Quoting the minister, his spokesman said", "…, which quoted the envoy": the last one cited speaks, those before pass it on. */
function citedIn(
  passage: Passage,
  region: readonly number[],
  draft: StatementDraft,
): { source: TextSpan; relays: TextSpan[] } | null {
  const { tokens, sentence } = passage;
  const links: TextSpan[] = draft.source ? [draft.source] : [];
  const own = links.length;
  for (const i of region) {
    const word = wordAt(tokens, i);
    const which = /^(?:cited|quoted)$/.test(word) && wordAt(tokens, i - 1) === "which";
    if (!which && !/^(?:citing|quoting)$/.test(word)) continue;
    const near = phraseStartingAt(tokens, i + 1, sentence.endToken);
    if (!near) continue;
    const phrase = extended(tokens, near, sentence.endToken);
    const span = spanOf(tokens, phrase);
    // "According to A, which cited B, X said S": B only stands between A and X.
    if (which && draft.source && span.end <= draft.source.start) draft.relays.push(span);
    else if (isSpeaker(passage, phrase, span)) links.push(span);
  }
  const source = links[links.length - 1];
  return source && links.length > own ? { source, relays: links.slice(0, -1) } : null;
}

function isSpeaker(
  { tokens, report }: Passage,
  { first, end }: TokenRange,
  { start, end: stop }: TextSpan,
): boolean {
  for (let i = first; i < end; i++) if (CITED.test(wordAt(tokens, i))) return true;
  // "citing figures from the ministry": what is cited is no speaker, whoever gave it.
  let head = first;
  while (head + 1 < end && tokens[head + 1]?.upos !== "ADP") head++;
  const reach = tokens[head]?.upos === "NOUN" ? (tokens[head] as Token).end : stop;
  return mentionsIn(report as Report, start, stop).some(
    (mention) => mention.kind !== "place" && mention.kind !== "state" && mention.start < reach,
  );
}

/** "his secretary said on behalf of the king", "… in the king's name": the one spoken for, where a spokesman or aide speaks. */
function spokenFor(
  passage: Passage,
  region: readonly number[],
  draft: StatementDraft,
): { source: TextSpan; relays: TextSpan[] } | null {
  const { tokens, sentence, report } = passage;
  if (
    !draft.source ||
    !/spokes|secretary|aide|lawyer|chief of staff|adviser/i.test(
      report.text.slice(draft.source.start, draft.source.end),
    )
  )
    return null;
  const tokensOf = region.filter((i) => touches(draft.source, tokens[i] as Token));
  for (const i of region) {
    // "The minister’s spokesman, speaking on his behalf"
    const possessor = tokensOf.find((k) => tokens[k]?.xpos === "POS");
    const [opening] = tokensOf;
    const own = wordAt(tokens, i) === "behalf" && /^(?:his|her|their|its)$/.test(wordAt(tokens, i - 1));
    if (own && possessor !== undefined && opening !== undefined && possessor > opening)
      return { source: spanOf(tokens, { first: opening, end: possessor }), relays: [draft.source] };
    const behalf = wordAt(tokens, i) === "behalf" && wordAt(tokens, i + 1) === "of";
    const name = wordAt(tokens, i) === "in" && wordAt(tokens, i + 1) !== "a";
    const phrase = behalf || name ? phraseStartingAt(tokens, i + (behalf ? 2 : 1), sentence.endToken) : null;
    if (!phrase) continue;
    if (behalf) return { source: spanOf(tokens, phrase), relays: [draft.source] };
    if (wordAt(tokens, phrase.end - 1) === "name" && tokens[phrase.end - 2]?.xpos === "POS")
      return { source: spanOf(tokens, { first: phrase.first, end: phrase.end - 2 }), relays: [draft.source] };
  }
  return null;
}

/** "a readout by the Kremlin", "a transcript released by his court", "the State Department readout": who issued the document that a phrase names; null where it names no document or no issuer. */
export function issuerOf({ tokens, report, sentence }: Passage, { first, end }: TokenRange): TextSpan | null {
  let head = first;
  while (head < end && !DOCUMENT_NOUNS.has(wordAt(tokens, head))) head++;
  if (head >= end) return null;
  let by = head + 1;
  while (by < head + 4 && !/^(?:by|from|of)$/.test(wordAt(tokens, by))) by++;
  if (/^(?:by|from|of)$/.test(wordAt(tokens, by))) {
    const issuer = phraseStartingAt(tokens, by + 1, sentence.endToken);
    if (issuer && (wordAt(tokens, by) !== "of" || tokens[issuer.end - 1]?.upos === "PROPN"))
      return spanOf(tokens, issuer);
  }
  const last = tokens[head - 1];
  const start = tokens[first]?.start;
  if (!last || head === first || start === undefined) return null;
  const named = mentionsIn(report as Report, start, last.end).find(
    ({ kind }) => kind === "ministry" || kind === "organisation" || kind === "office",
  );
  return named ? { start: named.start, end: named.end } : null;
}
