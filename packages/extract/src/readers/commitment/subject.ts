/** Takes a verb's clause, gives who does it: the subject's mentions, or that the document or speaker says "we". */
import type { Token } from "@readout/english";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import { mentionAt, readParties } from "../meeting/parties.ts";

/** Prepositions that open a clause as well: what follows can be its subject. */
const OPENERS = new Set(["after", "before", "since", "as", "until"]);
/** Nouns of people behind a name, who act for it ("Ruritanian officials"). */
const AGENTS = new Set([
  "officials",
  "leaders",
  "diplomats",
  "negotiators",
  "ministers",
  "authorities",
  "representatives",
  "delegation",
  "delegations",
  "government",
  "governments",
  "side",
  "sides",
  "members",
  "partners",
  "nations",
  "countries",
  "states",
  "participants",
]);

/** The subject of a verb: its mentions; else `voice` says whose it is: "we" the text's or speaker's own, `meeting` those who met. */
export interface Subject {
  readonly mentions: readonly Mention[];
  readonly voice: "we" | "meeting" | null;
  /** How many "the four" are, where the words say so. */
  readonly count?: number;
}

/** The subject of the verb at `verb` in the clause `[first, …)`; null where the text gives none. */
export function readSubject(report: Report, first: number, verb: number): Subject | null {
  const { tokens } = report.analysed;
  const relative = readRelative(report, first, verb);
  if (relative !== undefined) return relative;
  const start = ownClause(report, behindRelative(tokens, first, verb), verb);
  if (nobody(tokens, start, verb)) return null;
  const mentions = subjectOf(report, start, verb);
  const last = mentions[mentions.length - 1];
  const we = weBefore(tokens, start, verb);
  if (we >= 0 && (!last || last.endToken <= we)) return { mentions: [], voice: "we" };
  const group = groupBefore(report, start, verb, last ?? null);
  if (group !== null) return group;
  if (!last) return null;
  if (headless(tokens, last, verb) || isPeople(tokens, mentions)) return null;
  return { mentions, voice: null };
}

const SUBORDINATORS = new Set([
  "as",
  "while",
  "because",
  "that",
  "when",
  "after",
  "before",
  "since",
  "where",
  "although",
  "though",
  "but",
]);

/** Where the clause of a verb starts inside a longer one: "the visit comes as Ruritania is under pressure". */
function ownClause(report: Report, first: number, verb: number): number {
  const { tokens } = report.analysed;
  for (let i = verb - 1; i > first; i--) {
    const token = tokens[i] as Token;
    // ", and Ruritania said" opens a clause; "A, B, and C said" goes on with a list.
    const coordinated =
      (token.lower === "and" || token.lower === "but") &&
      (tokens[i - 1] as Token).text === "," &&
      mentionEnding(report, i - 1) === null;
    if (!coordinated && (!SUBORDINATORS.has(token.lower) || token.upos === "DET" || token.upos === "PRON"))
      continue;
    const mention = report.mentions[mentionAt(report, i + 1)];
    const opens =
      mention &&
      mention.firstToken <= i + 3 &&
      mention.endToken <= verb &&
      (!coordinated || (tokens[i + 1] as Token).upos !== "ADP") &&
      (!coordinated || !(tokens[mention.endToken] as Token).text.startsWith(","));
    if (opens || /^(we|they|he|she|it)$/.test(tokens[i + 1]?.lower ?? "")) return i + 1;
  }
  return first;
}

const RELATIVES = new Set(["which", "who"]);

/** "Ruritania, which wants the line opened": whom the pronoun takes up (null where nobody named), undefined where no relative clause is the verb's own. */
function readRelative(report: Report, first: number, verb: number): Subject | null | undefined {
  const { tokens } = report.analysed;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== (tokens[verb] as Token).sentence) return undefined;
    if (RELATIVES.has(token.lower) || (token.lower === "that" && token.xpos === "WDT")) {
      if (i < first - 1) return undefined;
      const at = tokens[i - 1]?.text === "," ? i - 1 : i;
      const mention = mentionEnding(report, at);
      return mention ? { mentions: [mention], voice: null } : null;
    }
    if (!["ADV", "AUX", "PART"].includes(token.upos)) return undefined;
  }
  return undefined;
}

function mentionEnding(report: Report, at: number): Mention | null {
  for (let m = mentionAt(report, Math.max(0, at - 12)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) return null;
    if (mention.endToken === at && mention.kind !== "place" && mention.kind !== "outlet") return mention;
  }
  return null;
}

/** Where the main clause starts of a verb behind a relative clause: "Ruritania, which chairs the bloc, called on …". */
function behindRelative(tokens: readonly Token[], first: number, verb: number): number {
  let comma = verb - 1;
  while (comma > first && tokens[comma]?.upos === "ADV") comma--;
  const opener = tokens[first - 1];
  if (tokens[comma]?.text !== "," || opener === undefined) return first;
  if (!RELATIVES.has(opener.lower) && !["whose", "where"].includes(opener.lower)) return first;
  let start = first - 1;
  while (start > 0 && (tokens[start - 1] as Token).sentence === opener.sentence) start--;
  return start;
}

const GROUP_HEADS = new Set([
  "committee",
  "members",
  "participants",
  "delegates",
  "sides",
  "side",
  "parties",
  "pair",
]);
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** "the Committee agreed", "the four agreed", "the three of us", "it" taking up a committee: those who met. */
function groupBefore(report: Report, first: number, verb: number, named: Mention | null): Subject | null {
  const { tokens } = report.analysed;
  let i = verb - 1;
  while (i > first && ["ADV", "AUX"].includes((tokens[i] as Token).upos)) i--;
  const head = tokens[i] as Token;
  if (i < first || head.sentence !== (tokens[verb] as Token).sentence) return null;
  if (head.lower === "us" && tokens[i - 1]?.lower === "of") {
    const partners = withBefore(report, first, i);
    return { mentions: partners, voice: "we" };
  }
  if (head.lower === "it" && isGroupHead(tokens, sentenceBefore(tokens, head)))
    return { mentions: [], voice: "meeting" };
  const article = tokens[i - 1]?.lower ?? "";
  if (Object.hasOwn(COUNTS, head.lower) && (article === "the" || article === "all"))
    return { mentions: [], voice: "meeting", count: COUNTS[head.lower] as number };
  const covered = named !== null && named.firstToken <= i && named.endToken > i && named.kind !== "person";
  if (covered || !GROUP_HEADS.has(head.lower)) return null;
  if (i > first && !["the", "each", "all", "both", "steering", "joint"].includes(article)) return null;
  return { mentions: [], voice: "meeting" };
}

/** Index of the first token of the sentence before the one that a token is in. */
function sentenceBefore(tokens: readonly Token[], token: Token): number {
  let i = token.index - 1;
  while (i >= 0 && (tokens[i] as Token).sentence === token.sentence) i--;
  const before = tokens[i]?.sentence;
  while (i > 0 && (tokens[i - 1] as Token).sentence === before) i--;
  return i;
}

const isGroupHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "the" && GROUP_HEADS.has(tokens[at + 1]?.lower ?? "");

/** The parties behind the last "with" before a token. */
function withBefore(report: Report, first: number, at: number): readonly Mention[] {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= first; i--)
    if ((tokens[i] as Token).lower === "with") return readParties(report, i + 1, at, null).mentions;
  return [];
}

/** "neither side", "no country": nobody does it. */
const nobody = (tokens: readonly Token[], first: number, verb: number): boolean => {
  for (let i = first; i < verb; i++)
    if (["neither", "nobody", "none", "no"].includes((tokens[i] as Token).lower)) return true;
  return false;
};

/** Index of the "we" that is the subject of a verb, or -1. */
function weBefore(tokens: readonly Token[], first: number, verb: number): number {
  for (let i = verb - 1; i >= Math.max(first, verb - 8); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "we" || token.text === "I") return i;
    if (token.upos === "NOUN" || token.upos === "PROPN") return -1;
  }
  return -1;
}

/** Whether a name only qualifies the noun behind it ("the Ruritanian cabinet’s plan", "the White House Collaborative"). */
function headless(tokens: readonly Token[], mention: Mention, verb: number): boolean {
  const next = tokens[mention.endToken];
  if (!next || mention.endToken >= verb) return false;
  if (mention.kind === "pronoun" || mention.kind === "group") return false;
  return (next.upos === "NOUN" || next.upos === "PROPN") && !AGENTS.has(next.lower);
}

/** "Ruritanians are calling": a people without an article isn't its state. */
function isPeople(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const [mention] = mentions;
  if (mentions.length !== 1 || !mention || mention.kind !== "state" || mention.form !== "demonym")
    return false;
  const word = tokens[mention.endToken - 1] as Token;
  return (
    word.lower.endsWith("s") &&
    word.upos !== "ADJ" &&
    tokens[mention.firstToken - 1]?.lower !== "the" &&
    !AGENTS.has(tokens[mention.endToken]?.lower ?? "")
  );
}

/** Mentions of the subject: the first list in the clause that no preposition governs. */
export function subjectOf(report: Report, first: number, verb: number): Mention[] {
  const { tokens } = report.analysed;
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= verb) break;
    let at = mention.firstToken - 1;
    while (at > first && at > mention.firstToken - 4 && /^(?:DET|ADJ|NUM)$/.test((tokens[at] as Token).upos))
      at--;
    const previous = tokens[at] as Token | undefined;
    if (
      mention.firstToken > first &&
      at >= first &&
      previous &&
      ((previous.upos === "ADP" && !OPENERS.has(previous.lower)) || previous.upos === "VERB")
    )
      continue;
    if (/^['’]s?$/.test((tokens[mention.endToken] as Token | undefined)?.lower ?? "")) continue;
    if (mention.kind === "pronoun" || mention.kind === "document")
      return mention.kind === "document" ? [] : [mention];
    if (mention.kind === "place" || mention.kind === "outlet") continue;
    // A capital that may be anybody ("According to …") names no party.
    if (mention.kind === "person" && mention.actor === null && mention.entity === null) continue;
    const list = readParties(report, mention.firstToken, verb, null);
    return list.mentions.length > 0 ? [...list.mentions] : [mention];
  }
  return [];
}
