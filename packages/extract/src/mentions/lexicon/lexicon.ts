/** Takes the phrases of the data files, finds the longest entry at a token. */
import { type Token, tokenize } from "@readout/english";
import { PARTICLES } from "../../data/name-words.ts";
import { ORGANISATIONS, type OrganisationEntry } from "../../data/organisations.ts";
import { STATES, type StateEntry } from "../../data/states.ts";
import { startsUpper } from "../../letters.ts";
import { createMark, isMarked } from "../../marks.ts";
import { type Case, eachPhraseFrom } from "./lexicon-phrases.ts";

/** What a phrase of the lexicon stands for. `exact` entries (abbreviations) match their capitals only. */
export type LexiconEntry =
  | {
      readonly kind: "state";
      readonly iso3: string;
      readonly form: "name" | "demonym" | "metonym" | "abbreviation";
      readonly ambiguous: boolean;
      readonly capital: boolean;
    }
  | {
      readonly kind: "place";
      readonly iso3: string | null;
      readonly name: string;
      readonly zone: string | null;
    }
  | {
      readonly kind: "organisation";
      readonly id: string;
      readonly type: "igo" | "bloc" | "armed_group" | "population" | "government";
      readonly form: "name" | "abbreviation";
    }
  | {
      readonly kind: "ministry";
      readonly portfolio: string;
      readonly post: string | null;
      readonly iso3: string | null;
    }
  | { readonly kind: "title"; readonly readings: readonly TitleReading[]; readonly plural: boolean }
  | {
      readonly kind: "outlet";
      readonly name: string;
      readonly iso3: string | null;
      readonly generic: boolean;
    };

/** One reading of a title: which post it is for which states; null: for all that no other reading names. */
export interface TitleReading {
  readonly post: string;
  readonly level: string | null;
  readonly states: readonly string[] | null;
}

/** A token of phrases: what ends there, and what may follow; both are made when there is something, as most nodes lack one. */
interface Node {
  /** Phrases that end here or go on, not yet told apart: of the hundreds behind "minister" a report asks for few. */
  waiting: Waiting[] | null;
  next: Map<string, Node> | null;
  /** A bit for the first characters of what may follow: of the words behind "the" few share one with a name's. */
  initials: number;
  entries: Ending[] | null;
}

/** A phrase cut into tokens, as it is written. */
interface Waiting {
  readonly words: readonly string[];
  readonly entry: LexiconEntry;
  readonly as: Case;
}

/** An entry whose last token a node is; `alone` is what is found where no other ends or goes on there. */
interface Ending {
  readonly hit: LexiconHit;
  readonly alone: readonly LexiconHit[];
  readonly exact: readonly string[] | null;
  readonly capital: boolean;
}

/** A word that an entry of the lexicon may start with, or a name: in a capital, or a particle. Three of four words are passed by it. */
export const OPENS_UNIT = createMark(() => ({
  words: PARTICLES,
  test: (lower, text) => startsUpper(text) || lexicon().opens(lower),
}));

/** A phrase found: the entry and how many tokens it covers. */
export interface LexiconHit {
  readonly entry: LexiconEntry;
  readonly length: number;
}

/** The fields of all kinds of entries, in one order. */
const FIELDS = {
  kind: "",
  iso3: undefined,
  name: undefined,
  zone: undefined,
  id: undefined,
  type: undefined,
  form: undefined,
  ambiguous: undefined,
  capital: undefined,
  portfolio: undefined,
  post: undefined,
  readings: undefined,
  plural: undefined,
  generic: undefined,
};

/** An entry with the fields of all kinds, so that engines see one kind of object in all the readers. */
export const uniformEntry = <T extends { readonly kind: string }>(entry: T): T => ({ ...FIELDS, ...entry });

const NONE: readonly LexiconHit[] = [];

const initialOf = (lower: string): number => 1 << (lower.charCodeAt(0) & 31);

const createNode = (): Node => ({ waiting: null, next: null, initials: 0, entries: null });

/** What follows a word that no entry starts with: not kept for each, as texts have words without end. */
const NOTHING = createNode();

/** Words of letters alone, apart by single blanks: the tokenizer parts these at the blanks; a test holds it to all phrases. */
const PLAIN_WORDS = /^[A-Za-zÀ-ÖØ-öø-ɏ]+(?: [A-Za-zÀ-ÖØ-öø-ɏ]+)*$/;

/** The tokens of a phrase; most need no tokenizer. */
export const phraseWords = (phrase: string): string[] =>
  PLAIN_WORDS.test(phrase) ? phrase.split(" ") : tokenize(phrase).map(({ text }) => text);

/** Phrases by their tokens, lower-cased. Those with one first word are read when it is first looked up. */
export class Lexicon {
  private readonly nodes = new Map<string, Node>();

  /** Whether an entry starts with a word in lower case. */
  opens(lower: string): boolean {
    return this.nodeOf(lower) !== NOTHING;
  }

  /** What may follow a first word. */
  private nodeOf(first: string): Node {
    const known = this.nodes.get(first);
    if (known) return known;
    const waiting: Waiting[] = [];
    eachPhraseFrom(first, (text, entry, as) => {
      const phrase = text.replaceAll("’", "'");
      // Of a record that is asked for by one of its phrases most others start with another word.
      if (!phrase.toLowerCase().startsWith(first)) return;
      const words = phraseWords(phrase);
      if (words[0]?.toLowerCase() === first) waiting.push({ words, entry, as });
    });
    if (waiting.length === 0) return NOTHING;
    const root = createNode();
    root.waiting = waiting;
    this.nodes.set(first, root);
    return root;
  }

  /** Hits that start at token `at`, longest first; entries of the same length in the order they were added. */
  find(tokens: readonly Token[], at: number, end: number): readonly LexiconHit[] {
    // Most tokens open nothing.
    if (at >= end || !isMarked(tokens[at] as Token, OPENS_UNIT)) return NONE;
    let first: Ending | null = null;
    let hits: LexiconHit[] | null = null;
    const { form } = tokens[at] as Token;
    form.entry ??= this.nodeOf(form.lower);
    let node: Node | undefined = form.entry as Node;
    for (let i = at; i < end && node; i++) {
      if (node.waiting !== null) tellApart(node, i - at + 1);
      const { entries, next, initials }: Node = node;
      for (let k = entries === null ? -1 : entries.length - 1; k >= 0; k--) {
        const ending = entries?.[k] as Ending;
        const { exact, capital } = ending;
        if (exact && !standsExactly(tokens, at, exact)) continue;
        if (capital && !startsUpper((tokens[at] as Token).text)) continue;
        if (first === null) first = ending;
        else {
          hits ??= [first.hit];
          hits.push(ending.hit);
        }
      }
      if (next === null || i + 1 >= end) break;
      const { lower } = tokens[i + 1] as Token;
      node = (initials & initialOf(lower)) === 0 ? undefined : next.get(lower);
    }
    return hits?.reverse() ?? first?.alone ?? NONE;
  }
}

/** Makes the entries that end at a node of so many tokens, and the nodes behind it, whose phrases wait in their turn. */
function tellApart(node: Node, length: number): void {
  for (const one of node.waiting ?? []) {
    const { words, entry, as } = one;
    if (words.length > length) {
      const key = (words[length] as string).toLowerCase();
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = createNode();
        next.waiting = [];
        node.next.set(key, next);
        node.initials |= initialOf(key);
      }
      next.waiting?.push(one);
      continue;
    }
    const hit = { entry: uniformEntry(entry), length };
    const capital = as === "capital" || (as === "own" && startsUpper(words[0] as string));
    node.entries ??= [];
    node.entries.push({ hit, alone: [hit], exact: as === "exact" ? words : null, capital });
  }
  node.waiting = null;
}

/** Whether tokens are written as the words are, whichever apostrophe a text has. */
function standsExactly(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++)
    if ((tokens[at + k] as Token).text.replace("’", "'") !== words[k]) return false;
  return true;
}

const shared = new Lexicon();

/** The lexicon of the data files. */
export const lexicon = (): Lexicon => shared;

/** The reading of a title for a state; the general reading where no state is known; null where none fits. */
export function readTitle(readings: readonly TitleReading[], iso3: string | null): TitleReading | null {
  if (iso3) {
    const own = readings.find((reading) => reading.states?.includes(iso3));
    if (own) return own;
  }
  return readings.find((reading) => reading.states === null) ?? (iso3 ? null : (readings[0] ?? null));
}

/** Names and zones of states by code. */
export const STATE_BY_CODE: Pick<ReadonlyMap<string, StateEntry>, "get" | "has"> = STATES;

/** Organisations, blocs, groups and peoples by id. */
export const ORGANISATION_BY_ID: Pick<ReadonlyMap<string, OrganisationEntry>, "get" | "has"> = ORGANISATIONS;
