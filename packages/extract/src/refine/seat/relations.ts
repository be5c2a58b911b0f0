/** Takes a report, gives the pairs whose relation or dispute it speaks of ("ties between A and B", "A-B relations"), and whether a meeting is about one (R7). */

import type { Sentence, Token } from "@readout/english";
import { GROUP_NOUNS } from "../../data/mention-words.ts";
import type { EventDraft } from "../../drafts.ts";
import { eachMarked } from "../../each-marked.ts";
import { createMark } from "../../marks.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { isContactNoun } from "../../readers/meeting/contact/contact-nouns.ts";
import { lastListBefore, readParties } from "../../readers/meeting/party/parties.ts";
import { leadOf, mentionAt, type Report, type TextSpan } from "../../report.ts";
import { firstPast } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";
import { listBefore } from "../group/lists-before.ts";

/** Nouns of a relation or dispute whose parties are the principals. */
const RELATION_NOUNS = new WordList(
  "ties relations relationship contact dispute conflict war peace normalization normalisation reconciliation rapprochement tensions border frontier feud rift row ceasefire truce settlement differences hostilities accord",
);
/** Nouns of a contact: who else sits at the talks between two goes between them. */
const TALKS = new WordList("talks negotiations");
const NAMES_RELATION = createMark(() => ({ words: new WordList([...RELATION_NOUNS, ...TALKS]) }));

/** Where a text speaks of a relation: how often, the first place, all places. */
interface Relation extends TextSpan {
  count: number;
  readonly places: number[];
  /** Places of talks between the two. */
  readonly talks: number[];
}

/** One place that speaks of a relation of two; `takenUp` where a pronoun or "the two" stands for them. */
interface Told extends TextSpan {
  readonly pair: readonly (string | null | undefined)[];
  readonly takenUp: boolean;
  readonly talks?: boolean;
}

/** Whether the meeting is about a relation: the headline, the sentence below it, or one that tells of the meeting, speaks of it (R7). */
export function concerns(report: Report, draft: EventDraft, { places, talks }: Relation): boolean {
  const { sentences } = report.analysed;
  const lead = leadOf(report);
  // "X hosted talks between A and B", not "they welcomed the talks between A and B".
  const sat = draft.parties.filter(({ seat }) => seat === "yes").length > 2;
  if (sat && talks.some((place) => draft.spans.some(({ start, end }) => start <= place && place < end)))
    return true;
  return places.some((place) => {
    const sentence = sentences[firstPast(sentences, place)];
    if (!sentence || place < sentence.start) return false;
    // "It was the highest-level contact between A and B": the sentence behind goes on about it.
    const before = sentences[sentence.index - 1];
    const from = before?.paragraph === sentence.paragraph ? before.start : sentence.start;
    return (
      report.roles[sentence.paragraph] === "headline" ||
      // "A and B agreed to reopen their border, X said. The decision was taken at a meeting that he hosted"
      (sentence === lead && (draft.headline || isOfDecision(report, draft, lead))) ||
      opensAt(report, sentence) ||
      draft.spans.some((span) => span.start >= from && span.start < sentence.end)
    );
  });
}

/** "The decision was taken at a meeting that he hosted", right below what was agreed. */
const isOfDecision = (
  { text, analysed: { sentences } }: Report,
  { status, sentence }: EventDraft,
  lead: Sentence,
): boolean => {
  const own = sentences[sentence];
  return (
    status === "occurred" &&
    own !== undefined &&
    sentence === lead.index + 1 &&
    /\b(?:decision|deal|accord|agreement)\b/.test(text.slice(own.start, own.end))
  );
};

/** "At the meeting, it is planned to discuss ties between A and B": a sentence about what is told of before. */
function opensAt({ analysed: { tokens } }: Report, { firstToken }: Sentence): boolean {
  const at = tokens[firstToken]?.upos === "PUNCT" ? firstToken + 1 : firstToken;
  return (
    isOneOf(tokens[at]?.lower, "at", "during", "in") &&
    tokens[at + 1]?.lower === "the" &&
    isContactNoun(tokens, at + 2) !== null
  );
}

/** How often the text speaks of a relation between two entities. Keys are "A|B", sorted. "The two neighbours" are whom the text pairs elsewhere, if it does. */
export function relationPairs(report: Report): Map<string, Relation> {
  const told: Told[] = [];
  eachMarked(report, report.analysed.sentences, NAMES_RELATION, (i) => {
    const { tokens } = report.analysed;
    const talks = TALKS.holds(tokens[i]) && !isSpokenOf(tokens, i);
    if (!(talks || RELATION_NOUNS.holds(tokens[i])) || isBackdrop(tokens, i)) return;
    for (const read of talks ? [betweenTwo] : [betweenTwo, theirs, compound]) {
      const one = read(report, i);
      if (one) told.push({ ...one, talks });
    }
  });
  const heading = headingPair(report);
  if (heading) told.push(heading);
  const isNamed = told.some(({ takenUp, talks }) => !takenUp && !talks);
  const pairs = new Map<string, Relation>();
  for (const { pair, takenUp, start, end, talks = false } of told) {
    const [a, b] = pair;
    if (!a || !b || a === b || (takenUp && isNamed)) continue;
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    const known = pairs.get(key) ?? { count: 0, start, end, places: [], talks: [] };
    pairs.set(key, known);
    known.count++;
    (talks ? known.talks : known.places).push(start);
  }
  return pairs;
}

/** "welcomed the talks between A and B", "discussed the talks between A and B": those of others. */
const isSpokenOf = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun - 1]?.lower === "the" &&
  tokens[noun - 2]?.upos === "VERB" &&
  !HOLDS.test(tokens[noun - 2]?.lower ?? "");

const HOLDS = /^(?:co-?)?(?:host|chair|conven|open|clos|mediat|broker|facilitat|attend|join|resum|h[oe]ld)/;

/** "talks amid a row between A and B", "marred by a dispute": what a meeting is held beside, not what it is about. */
function isBackdrop(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  const inPhrase = (): boolean => isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PUNCT");
  while (noun - i < 8 && inPhrase() && !BACKDROPS.holds(tokens[i])) i--;
  return BACKDROPS.holds(tokens[tokens[i]?.lower === "by" ? i - 1 : i]);
}

const BACKDROPS = new WordList("amid despite marred overshadowed clouded disrupted");

/** "ties between A and B"; "the conflict between the two neighbours": the two named last; "between the neighbours": the two whom its sentence lists. */
function betweenTwo(report: Report, noun: number): Told | null {
  const { tokens, sentences } = report.analysed;
  const { start, sentence } = tokens[noun] as Token;
  let k = noun + 1;
  while (k < noun + 4 && tokens[k]?.lower !== "between") k++;
  if (tokens[k]?.lower !== "between") return null;
  const group = report.mentions[mentionAt(report, k + 1)];
  const opensGroup =
    group?.firstToken === k + 1 || (group?.firstToken === k + 2 && tokens[k + 1]?.lower === "the");
  // "the first contact between two countries that do not recognise each other"
  const some = tokens[k + 1]?.lower === "two" && GROUP_NOUNS.holds(tokens[k + 2]) ? tokens[k + 2] : undefined;
  if (some || (group?.kind === "group" && opensGroup && group.members.length === 0)) {
    const two =
      !some && group && /^(?:the two|both)\b/i.test(report.text.slice(group.start, group.end))
        ? listBefore(report, group, 2)
        : listOfOwn(report, sentences[sentence]?.firstToken ?? k, k);
    return two.length === 2
      ? {
          pair: two.map(({ entity }) => entity),
          takenUp: true,
          start,
          end: (some ?? group ?? (tokens[k] as Token)).end,
        }
      : null;
  }
  const { parties, endToken } = readParties(report, k + 1, Math.min(tokens.length, k + 14), null);
  return parties.length === 2
    ? {
        pair: parties.map(({ entity }) => entity),
        takenUp: false,
        start,
        end: (tokens[endToken - 1] as Token).end,
      }
    : null;
}

/** "The envoys of A and B met, with C and D present, in the first contact between two states that do not speak": the two that a sentence opens with, else the two listed last. */
function listOfOwn(report: Report, first: number, end: number): readonly { readonly entity: string }[] {
  const opening = report.mentions[mentionAt(report, first)];
  const { parties } = readParties(report, opening?.firstToken ?? first, end, null);
  return parties.length === 2 ? parties : lastListBefore(report, first, end);
}

/** "A and B met for talks on their common border": the two listed last. */
function theirs(report: Report, noun: number): Told | null {
  const { tokens, sentences } = report.analysed;
  const { start, end, sentence } = tokens[noun] as Token;
  const their = [noun - 1, noun - 2].find(
    (at) => tokens[at]?.lower === "their" && tokens[at + 1]?.upos !== "VERB",
  );
  if (their === undefined) return null;
  const two = lastListBefore(report, sentences[sentence]?.firstToken ?? their, their);
  return two.length === 2 ? { pair: two.map(({ entity }) => entity), takenUp: true, start, end } : null;
}

/** "Turkish-Syrian reconciliation", "Turkey-Syria ties" */
function compound(report: Report, noun: number): Told | null {
  const { tokens } = report.analysed;
  const { end, sentence } = tokens[noun] as Token;
  const before: Mention[] = [];
  for (let k = mentionAt(report, Math.max(0, noun - 6)); k < report.mentions.length; k++) {
    const mention = report.mentions[k] as Mention;
    if (mention.firstToken >= noun) break;
    if (mention.sentence === sentence && mention.kind === "state") before.push(mention);
  }
  const [a, b] = before.slice(-2);
  return a &&
    b?.firstToken === a.endToken + 1 &&
    /^[-–]$/.test((tokens[a.endToken] as Token).text) &&
    noun - b.endToken <= 2
    ? { pair: [a.entity, b.entity], takenUp: false, start: a.start, end }
    : null;
}

/** "A/B: Statement on the meeting in P": the two that a headline opens with as what it is about; null where it opens otherwise. */
function headingPair(report: Report): Told | null {
  const { tokens, sentences } = report.analysed;
  const headline = sentences.find(({ paragraph }) => report.roles[paragraph] === "headline");
  if (!headline) return null;
  const m = mentionAt(report, headline.firstToken);
  const [one, two] = [report.mentions[m], report.mentions[m + 1]];
  return one?.firstToken === headline.firstToken &&
    two?.firstToken === one.endToken + 1 &&
    /^[/–-]$/.test(tokens[one.endToken]?.text ?? "") &&
    tokens[two.endToken]?.text === ":"
    ? { pair: [one.entity, two.entity], takenUp: false, start: one.start, end: two.end }
    : null;
}
