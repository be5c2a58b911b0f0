/** Takes the data files, gives one table of phrases that finds the longest entry at a token. */
import { type Token, tokenize } from "@readout/english";
import { MINISTRIES, NAMED_MINISTRIES } from "../data/ministries.ts";
import { ORGANISATIONS } from "../data/organisations.ts";
import { GENERIC_OUTLETS, OUTLETS } from "../data/outlets.ts";
import { PLACES } from "../data/places.ts";
import { STATES } from "../data/states.ts";
import { TITLES } from "../data/titles.ts";
import { createMark, isMarked } from "../marks.ts";

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

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Ending[];
}

/** An entry whose last token a node is; `alone` is what is found where no other ends or goes on there. */
interface Ending {
  readonly hit: LexiconHit;
  readonly alone: readonly LexiconHit[];
  readonly exact: readonly string[] | null;
  readonly capital: boolean;
}

/** A word that an entry of the lexicon starts with. */
const OPENS_ENTRY = createMark(() => ({ words: lexicon().openings() }));

/** A phrase found: the entry and how many tokens it covers. */
export interface LexiconHit {
  readonly entry: LexiconEntry;
  readonly length: number;
}

const NONE: readonly LexiconHit[] = [];

const createNode = (): Node => ({ next: new Map(), entries: [] });

/** A phrase as it was added. */
interface Phrase {
  readonly text: string;
  readonly entry: LexiconEntry;
  readonly exact: boolean;
  readonly capital: boolean;
}

/** Words of letters alone, apart by single blanks: the tokenizer parts these at the blanks; a test holds it to all phrases. */
const PLAIN_WORDS = /^[A-Za-zÀ-ÖØ-öø-ɏ]+(?: [A-Za-zÀ-ÖØ-öø-ɏ]+)*$/;
const PLAIN_START = /^[A-Za-zÀ-ÖØ-öø-ɏ]+(?= |$)/;

/** The tokens of a phrase; most need no tokenizer, which would take half of the first report's time. */
export const phraseWords = (phrase: string): string[] =>
  PLAIN_WORDS.test(phrase) ? phrase.split(" ") : tokenize(phrase).map(({ text }) => text);

/** The first token of a phrase; undefined where it has none. */
export const firstWord = (phrase: string): string | undefined =>
  PLAIN_START.exec(phrase)?.[0] ?? tokenize(phrase)[0]?.text;

/** Phrases by their tokens, lower-cased. Those with one first word are cut into tokens when it is first looked up. */
export class Lexicon {
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly nodes = new Map<string, Node>();

  /** Adds a phrase. With `exact` its letters must match in case; with `capital` its first token must start with a capital. */
  add(phrase: string, entry: LexiconEntry, options: { exact?: boolean; capital?: boolean } = {}): void {
    const text = phrase.replaceAll("’", "'");
    const first = firstWord(text);
    if (first === undefined) return;
    const added = { text, entry, exact: options.exact ?? false, capital: options.capital ?? false };
    const key = first.toLowerCase();
    const known = this.phrases.get(key);
    if (known) known.push(added);
    else this.phrases.set(key, [added]);
  }

  /** The words that entries start with. */
  openings(): Iterable<string> {
    return this.phrases.keys();
  }

  /** What may follow a first word. */
  private nodeOf(first: string): Node {
    const known = this.nodes.get(first);
    if (known) return known;
    const root = createNode();
    for (const { text, entry, exact, capital } of this.phrases.get(first) ?? []) {
      const words = phraseWords(text);
      let node = root;
      for (const word of words.slice(1)) {
        const key = word.toLowerCase();
        let next = node.next.get(key);
        if (!next) {
          next = createNode();
          node.next.set(key, next);
        }
        node = next;
      }
      const hit = { entry, length: words.length };
      node.entries.push({ hit, alone: [hit], exact: exact ? words : null, capital });
    }
    this.nodes.set(first, root);
    return root;
  }

  /** Hits that start at token `at`, longest first; entries of the same length in the order they were added. */
  find(tokens: readonly Token[], at: number, end: number): readonly LexiconHit[] {
    // Most tokens open nothing.
    if (at >= end || !isMarked(tokens[at] as Token, OPENS_ENTRY)) return NONE;
    let first: Ending | null = null;
    let hits: LexiconHit[] | null = null;
    let node: Node | undefined = this.nodeOf((tokens[at] as Token).lower);
    for (let i = at; i < end && node; i++) {
      for (let k = node.entries.length - 1; k >= 0; k--) {
        const ending = node.entries[k] as Ending;
        const { exact, capital } = ending;
        if (exact && !standsExactly(tokens, at, exact)) continue;
        if (capital && !startsUpper((tokens[at] as Token).text)) continue;
        if (first === null) first = ending;
        else {
          hits ??= [first.hit];
          hits.push(ending.hit);
        }
      }
      node = node.next.size > 0 && i + 1 < end ? node.next.get((tokens[i + 1] as Token).lower) : undefined;
    }
    return hits?.reverse() ?? first?.alone ?? NONE;
  }
}

function standsExactly(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if ((tokens[at + k] as Token).text !== words[k]) return false;
  return true;
}

/** Whether a word starts with a capital letter. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

function buildLexicon(): Lexicon {
  const lexicon = new Lexicon();
  for (const place of PLACES) {
    for (const name of place.names) {
      lexicon.add(
        name,
        { kind: "place", iso3: place.iso3, name: place.name, zone: place.zone },
        { capital: true },
      );
    }
  }
  for (const outlet of OUTLETS) {
    for (const name of outlet.names) {
      if (outlet.ambiguous.includes(name)) continue;
      lexicon.add(
        name,
        { kind: "outlet", name: outlet.name, iso3: outlet.iso3, generic: false },
        { exact: true },
      );
    }
  }
  for (const pattern of GENERIC_OUTLETS)
    lexicon.add(pattern, { kind: "outlet", name: pattern, iso3: null, generic: true });
  for (const organisation of ORGANISATIONS) {
    const { id, type } = organisation;
    for (const name of [organisation.name, ...organisation.names, ...organisation.memberAdjectives]) {
      lexicon.add(name, { kind: "organisation", id, type, form: "name" }, { capital: startsUpper(name) });
    }
    for (const name of organisation.abbreviations)
      lexicon.add(name, { kind: "organisation", id, type, form: "abbreviation" }, { exact: true });
  }
  for (const ministry of MINISTRIES) {
    for (const pattern of ministry.patterns) {
      lexicon.add(pattern, {
        kind: "ministry",
        portfolio: ministry.portfolio,
        post: ministry.post,
        iso3: null,
      });
    }
  }
  for (const ministry of NAMED_MINISTRIES) {
    const post = MINISTRIES.find((known) => known.portfolio === ministry.portfolio)?.post ?? null;
    for (const name of ministry.names) {
      if (ministry.ambiguous.includes(name)) continue;
      lexicon.add(
        name,
        { kind: "ministry", portfolio: ministry.portfolio, post, iso3: ministry.iso3 },
        { capital: true },
      );
    }
  }
  for (const state of STATES) {
    const ambiguous = new Set(state.ambiguous);
    const add = (
      name: string,
      form: "name" | "demonym" | "metonym" | "abbreviation",
      capital = false,
    ): void =>
      lexicon.add(
        name,
        { kind: "state", iso3: state.iso3, form, ambiguous: ambiguous.has(name), capital },
        form === "abbreviation" ? { exact: true } : { capital: true },
      );
    for (const name of [state.name, ...state.names]) add(name, "name");
    for (const name of state.abbreviations) add(name, "abbreviation");
    for (const name of state.demonyms) add(name, "demonym");
    for (const name of state.metonyms) add(name, "metonym");
    if (state.capital && state.capital !== state.name) add(state.capital, "metonym", true);
  }
  const titles = new Map<string, { readings: TitleReading[]; plural: boolean }>();
  for (const entry of TITLES) {
    const { post, level, states } = entry;
    const reading = { post, level, states };
    for (const [phrase, plural] of [
      [entry.title, false],
      [entry.plural, true],
    ] as const) {
      const known = titles.get(phrase);
      if (known) known.readings.push(reading);
      else titles.set(phrase, { readings: [reading], plural });
    }
  }
  for (const [phrase, { readings, plural }] of titles)
    lexicon.add(phrase, { kind: "title", readings, plural });
  return lexicon;
}

let built: Lexicon | null = null;

/** The lexicon of the data files, built at the first call. */
export function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

/** The reading of a title for a state; the general reading where no state is known; null where none fits. */
export function readTitle(readings: readonly TitleReading[], iso3: string | null): TitleReading | null {
  if (iso3) {
    const own = readings.find((reading) => reading.states?.includes(iso3));
    if (own) return own;
  }
  return readings.find((reading) => reading.states === null) ?? (iso3 ? null : (readings[0] ?? null));
}

/** Names and zones of states by code. */
export const STATE_BY_CODE: ReadonlyMap<string, (typeof STATES)[number]> = new Map(
  STATES.map((state) => [state.iso3, state]),
);

/** Organisations, blocs, groups and peoples by id. */
export const ORGANISATION_BY_ID: ReadonlyMap<string, (typeof ORGANISATIONS)[number]> = new Map(
  ORGANISATIONS.map((entry) => [entry.id, entry]),
);
