/**
 * Takes the report, gives what was agreed, pledged or decided, and apart from it what was only asked for (R28).
 *
 * Refused: "agreed with X" (an opinion), negated and hypothetical agreement, agreement to differ, habitual clauses.
 */
import { lemma, type Sentence, type Token } from "@readout/english";
import type { Mention } from "../mentions/mention.ts";
import { isRead, type Report, type TextSpan } from "../report.ts";
import { clauseAround } from "./meeting/clause.ts";
import { mentionAt, readParties } from "./meeting/parties.ts";

/** A commitment or appeal before its parties are resolved. `subjects` are mentions, `content` what is promised or asked. */
export interface CommitmentDraft {
  readonly kind: "commitment" | "appeal";
  readonly lemma: string;
  readonly status: "agreed" | "pledged" | "intended";
  readonly subjects: readonly Mention[];
  /** True where the document speaks for its issuers ("we"). */
  readonly joint: boolean;
  readonly addressee: Mention | null;
  readonly content: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly instrument: string | null;
  readonly level: string | null;
  readonly format: string | null;
  readonly headline: boolean;
}

const AGREE: Readonly<Record<string, "agreed" | "pledged">> = {
  agree: "agreed",
  decide: "agreed",
  resolve: "agreed",
  pledge: "pledged",
  commit: "pledged",
  vow: "pledged",
  promise: "pledged",
  undertake: "pledged",
};
const APPEAL: ReadonlySet<string> = new Set(["urge", "call", "appeal", "implore"]);
const INSTRUMENTS: ReadonlySet<string> = new Set([
  "roadmap",
  "plan",
  "agreement",
  "treaty",
  "memorandum",
  "framework",
  "committee",
  "mechanism",
  "fund",
  "strategy",
  "programme",
  "program",
  "timetable",
]);

/** Drafts in the order of the text; a promise of two things is two drafts. */
export function readCommitments(report: Report): CommitmentDraft[] {
  const drafts: CommitmentDraft[] = [];
  for (const sentence of report.analysed.sentences)
    if (isRead(report, sentence)) readSentence(report, sentence, drafts);
  return drafts;
}

function readSentence(report: Report, sentence: Sentence, drafts: CommitmentDraft[]): void {
  const { tokens } = report.analysed;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB" && token.xpos !== "VBN") continue;
    const word = lemma(token.text, "VERB");
    const status = AGREE[word];
    if (!status && !APPEAL.has(word)) continue;
    if (blocked(tokens, sentence.firstToken, i)) continue;
    const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, i);
    if (status) agreed(report, sentence, i, word, status, first, end, drafts);
    else appealed(report, sentence, i, word, first, end, drafts);
  }
}

/** Negation, modals and conditions before the verb: "did not agree", "could agree", "if they agree", "are to decide". */
function blocked(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const word = (tokens[i] as Token).lower;
    if (
      [
        "not",
        "n't",
        "n’t",
        "never",
        "would",
        "could",
        "may",
        "might",
        "should",
        "if",
        "whether",
        "to",
        "will",
        "refused",
        "failed",
      ].includes(word)
    )
      return true;
    if (
      (tokens[i] as Token).upos === "NOUN" ||
      (tokens[i] as Token).upos === "PROPN" ||
      (tokens[i] as Token).upos === "PUNCT"
    )
      break;
  }
  return false;
}

function agreed(
  report: Report,
  sentence: Sentence,
  at: number,
  word: string,
  status: "agreed" | "pledged",
  first: number,
  end: number,
  drafts: CommitmentDraft[],
): void {
  const { tokens } = report.analysed;
  let i = at + 1;
  while (
    i < Math.min(end, at + 5) &&
    ((tokens[i] as Token).upos === "ADV" ||
      /day$|^today$|^on$|^itself$|^themselves$/.test((tokens[i] as Token).lower))
  )
    i++;
  let link = (tokens[i] as Token | undefined)?.lower ?? "";
  if (word === "agree" && link === "in" && (tokens[i + 1] as Token | undefined)?.lower === "principle") {
    i += 2;
    link = (tokens[i] as Token | undefined)?.lower ?? "";
  }
  const verbal = link === "to" && ["VERB", "AUX"].includes((tokens[i + 1] as Token | undefined)?.upos ?? "");
  if (!verbal && !(link === "on" && word === "agree") && !(link === "to" && word === "commit")) return;
  if (word === "decide" && !verbal) return;
  const subjects = subjectOf(report, first, at);
  const joint =
    /^(we|our)$/.test((tokens[at - 1] as Token | undefined)?.lower ?? "") ||
    (subjects.length === 0 && startsWithWe(tokens, first, at));
  if (subjects.length === 0 && !joint) return;
  const from = i + 1;
  const last = contentEnd(tokens, from, end);
  if (last <= from) return;
  const headline = report.roles[sentence.paragraph] === "headline";
  const span = {
    start: (tokens[subjects.length > 0 ? Math.max(first, (subjects[0] as Mention).firstToken) : at] as Token)
      .start,
    end: (tokens[last - 1] as Token).end,
  };
  for (const [a, b] of splitConjuncts(tokens, from, last)) {
    const words = tokens.slice(a, b).map((token) => token.lower);
    drafts.push({
      kind: "commitment",
      lemma: word,
      status,
      subjects,
      joint,
      addressee: null,
      content: { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end },
      span,
      sentence: sentence.index,
      instrument: words.find((part) => INSTRUMENTS.has(part)) ?? null,
      level: words.includes("technical")
        ? "technical"
        : words.join(" ").replace(/ - /g, "-").includes("high-level") || words.includes("high-level")
          ? "high_level"
          : words.includes("ministerial")
            ? "minister"
            : null,
      format:
        tokens
          .slice(from, last)
          .find((token) =>
            /^(bilateral|trilateral|tripartite|quadripartite|quadrilateral)$/.test(token.lower),
          )?.lower ?? null,
      headline,
    });
  }
}

function appealed(
  report: Report,
  sentence: Sentence,
  at: number,
  word: string,
  first: number,
  end: number,
  drafts: CommitmentDraft[],
): void {
  const { tokens } = report.analysed;
  const link = (tokens[at + 1] as Token | undefined)?.lower ?? "";
  if (word === "call" && link !== "for" && link !== "on" && link !== "upon") return;
  const subjects = subjectOf(report, first, at);
  const joint = startsWithWe(tokens, first, at);
  if (subjects.length === 0 && !joint) return;
  const direct = word === "urge" || link === "on" || link === "upon";
  let from = word === "urge" ? at + 1 : at + 2;
  let addressee: Mention | null = null;
  if (direct) {
    const list = readParties(report, from, end, null);
    addressee = list.mentions[0] ?? null;
    if (list.mentions.length > 0) from = list.endToken;
    if ((tokens[from] as Token | undefined)?.lower === "to") from++;
  }
  const last = contentEnd(tokens, from, end);
  if (last <= from) return;
  drafts.push({
    kind: "appeal",
    lemma: word,
    status: "intended",
    subjects,
    joint,
    addressee,
    content: { start: (tokens[from] as Token).start, end: (tokens[last - 1] as Token).end },
    span: {
      start: (
        tokens[subjects.length > 0 ? Math.max(first, (subjects[0] as Mention).firstToken) : at] as Token
      ).start,
      end: (tokens[last - 1] as Token).end,
    },
    sentence: sentence.index,
    instrument: null,
    level: null,
    format: null,
    headline: report.roles[sentence.paragraph] === "headline",
  });
}

/** Prepositions that open a clause as well: what follows can be its subject. */
const OPENERS = new Set(["after", "before", "since", "as", "until"]);

const startsWithWe = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--)
    if ((tokens[i] as Token).lower === "we") return true;
  return false;
};

/** Mentions of the subject: the first list in the clause that no preposition governs. */
export function subjectOf(report: Report, first: number, verb: number): Mention[] {
  const { tokens } = report.analysed;
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= verb) break;
    const before = tokens[mention.firstToken - 1] as Token | undefined;
    const previous = before?.lower === "the" ? (tokens[mention.firstToken - 2] as Token | undefined) : before;
    if (
      mention.firstToken > first &&
      previous &&
      ((previous.upos === "ADP" && !OPENERS.has(previous.lower)) || previous.upos === "VERB")
    )
      continue;
    if (/^['’]s$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) continue;
    if (mention.kind === "pronoun" || mention.kind === "document")
      return mention.kind === "document" ? [] : [mention];
    if (mention.kind === "place" || mention.kind === "outlet") continue;
    const list = readParties(report, mention.firstToken, verb, null);
    return list.mentions.length > 0 ? [...list.mentions] : [mention];
  }
  return [];
}

/** A promise ends with its sentence, or before a comma that opens a new clause or an attribution. */
function contentEnd(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end) {
    const token = tokens[i] as Token;
    if (token.lower === "," && i > from + 1) {
      const next = tokens[i + 1] as Token | undefined;
      if (
        !next ||
        /^(following|after|amid|as|while|but|which|who|said|according|saying|adding|in|before|when|where|he|she|they|it|a|”|")$/.test(
          next.lower,
        )
      )
        break;
    }
    const following = tokens[i + 1] as Token | undefined;
    if (
      token.lower === "and" &&
      i > from + 1 &&
      following?.upos === "VERB" &&
      ["VBD", "VBZ"].includes(following.xpos)
    )
      break;
    if (token.upos === "PUNCT" && /^[.!?;]$/.test(token.text)) break;
    i++;
  }
  while (
    i > from &&
    (tokens[i - 1] as Token).upos === "PUNCT" &&
    !/^[”"]$/.test((tokens[i - 1] as Token).text)
  )
    i--;
  return i;
}

/** "continue high-level contacts and technical talks" → two: the second conjunct must be a noun phrase with a modifier of its own, or a verb phrase. */
function splitConjuncts(tokens: readonly Token[], from: number, end: number): (readonly [number, number])[] {
  for (let i = from + 2; i < end - 1; i++) {
    const token = tokens[i] as Token;
    if (token.lower !== "and") continue;
    const before = tokens[i - 1] as Token;
    const a = tokens[i + 1] as Token;
    const b = tokens[i + 2] as Token | undefined;
    if (before.upos === "NOUN" && a.upos === "ADJ" && b?.upos === "NOUN" && modified(tokens, from, i - 1))
      return [
        [from, i],
        [i + 1, end],
      ];
    if (before.upos !== "VERB" && a.upos === "VERB" && (a.xpos === "VB" || a.xpos === "VBP"))
      return [[from, i], ...splitConjuncts(tokens, i + 1, end)];
  }
  return [[from, end]];
}

const modified = (tokens: readonly Token[], from: number, noun: number): boolean => {
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "ADJ") return true;
    if (token.upos === "ADP" || token.upos === "VERB") return false;
  }
  return false;
};
