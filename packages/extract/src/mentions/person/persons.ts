/** Gives Person and the table that finds one by whatever part of the name is printed. */
import type { Token } from "@readout/english";
import { HONORIFICS } from "../../data/mention-words.ts";
import { isOneOf } from "../../one-of.ts";
import { readTitle, type TitleReading } from "../lexicon/lexicon.ts";
import { isState } from "../unit/mention.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** A person's name: its words, and in lower case all of them, the first and the last. */
export interface PersonName {
  readonly words: readonly string[];
  readonly key: string;
  readonly firstKey: string;
  readonly lastKey: string;
}

/** A person of the text; `of` is the entity that the text (or its issuer) ties them to. */
export interface Person extends PersonName {
  readonly id: string;
  post: string | null;
  of: string | null;
  /** Rule by which `of` was inferred, null where the words tie the person to it. */
  rule: string | null;
  /** Addressed as "Mrs." or "Dr.", which somebody with an office isn't where the office is named. */
  addressed: boolean;
  /** Words of the fullest title that the text gives, lower case. */
  title: readonly string[];
  /** Words of all titles that stand beside more than the surname, lower case. */
  readonly titles: Set<string>;
  /** Tokens at which more than the surname is printed, in the order found. */
  readonly seen: number[];
}

const NOBODY: readonly Person[] = [];

/** The persons of a text in the order they were found, looked up by their whole name or one of its words in lower case. */
export class Persons {
  /** Persons who stand for nobody: past holders of an office that another has. */
  readonly closed = new Set<Person>();
  /** Whether a title and a surname mean somebody else than a full name that ends with it. */
  readonly isAnother: (item: RawMention, surname: readonly string[], words: readonly string[]) => boolean;
  private readonly byName = new Map<string, Person[]>();
  private readonly names = new Map<RawMention, PersonName>();

  constructor(isAnother: Persons["isAnother"]) {
    this.isAnother = isAnother;
  }

  add(person: Person): void {
    for (const name of new Set([person.key, ...person.words.map((word) => word.toLowerCase())])) {
      const known = this.byName.get(name);
      if (known) known.push(person);
      else this.byName.set(name, [person]);
    }
  }

  named(name: string): readonly Person[] {
    return this.byName.get(name) ?? NOBODY;
  }

  /** The name of a mention, worked out once: a dozen rules ask for it. */
  nameOf(item: RawMention, tokens: readonly Token[]): PersonName {
    let name = this.names.get(item);
    if (!name) {
      const words = nameWords(item, tokens);
      name = { words, key: joined(words), firstKey: (words[0] ?? "").toLowerCase(), lastKey: last(words) };
      this.names.set(item, name);
    }
    return name;
  }
}

/** The reading of a mention's title for an entity, null where it has no title. */
export const readingFor = (item: RawMention, entity: string | null): TitleReading | null =>
  item.readings ? (sharedReading(item) ?? readTitle(item.readings, entity)) : null;

/** "the foreign secretaries of Bangladesh and China": as several states use the title that one of those named does; null elsewhere. */
const sharedReading = ({ readings, entities }: RawMention): TitleReading | null =>
  entities.length < 2
    ? null
    : (readings?.find(
        ({ states }) => states && states.length > 1 && states.some((state) => entities.includes(state)),
      ) ?? null);

/** A former holder, the head of a party, "Colombian guerrilla leader X", "Kenyan activist Y": whose office is no seat of the state that it is of. */
export function standsForNobody(item: RawMention): boolean {
  const entity = soleEntity(item);
  const post = readingFor(item, entity)?.post;
  return item.former === true || post === "party_leader" || (OF_NO_STATE.has(post ?? "") && isState(entity));
}

const OF_NO_STATE: ReadonlySet<string> = new Set(["non_state_leader", "private_person", "business_leader"]);

/** Words as one key. */
export const joined = (words: readonly string[]): string => words.join(" ").toLowerCase();
/** The last word in lower case. */
const last = (words: readonly string[]): string => (words.at(-1) ?? "").toLowerCase();
/** The one entity of a mention, null where it has none or several. */
export const soleEntity = (item: RawMention): string | null =>
  item.entities.length === 1 ? (item.entities[0] as string) : null;

/** Words of a mention's name. */
export function nameWords({ name }: RawMention, tokens: readonly Token[]): string[] {
  const words: string[] = [];
  if (!name) return words;
  for (let i = behindAddress(tokens, name[0]); i < name[1]; i++) {
    const { text, lower } = tokens[i] as Token;
    const isSuffix =
      isOneOf(lower, "jr", "jr.", "sr", "sr.") || (i > name[0] && text.length < 6 && ROMAN.test(text));
    // "William “Bill” Lund"
    if (QUOTE.test(text)) i += 2;
    else if (!isSuffix) words.push(text);
  }
  return words;
}

const ROMAN = /^[IVX]{2,5}$/;
const QUOTE = /^["“”`]/;

/** "H. E. Mr. Ali Musa": where the name starts behind a form of address in two words. */
function behindAddress(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.text !== "H." || tokens[first + 1]?.text !== "E.") return first;
  return HONORIFICS.holds(tokens[first + 2]) ? first + 3 : first + 2;
}

const isLady = (item: RawMention): boolean =>
  item.readings?.some((reading) => reading.post === "first_lady") === true;
const isTitleOfLady = ({ title }: Person): boolean => title.includes("lady");

/** Whether a name stands by itself: the words beside it give no state, and no office that its holder has left. */
export const isNameAlone = ({ name, entities, former }: RawMention): boolean =>
  name !== null && entities.length === 0 && !former;

/** The person of a mention whom nothing ties to anybody so far; null where nobody is meant, or one who has or can have no side. */
export function unplacedPerson(persons: Persons, item: RawMention, tokens: readonly Token[]): Person | null {
  const person = findPerson(persons, item, tokens);
  return person && person.of === null && !persons.closed.has(person) ? person : null;
}

const isOfOther = ({ of }: Person, entity: string | null): boolean =>
  entity !== null && of !== null && of !== entity;

/** Ties a person to whom they are of, by a rule. */
export function place(person: Person, of: string, rule: string | null): void {
  person.of = of;
  person.rule = rule;
}

/** The person whom a mention's name names, null where none or several fit. */
export function findPerson(persons: Persons, item: RawMention, tokens: readonly Token[]): Person | null {
  const name = persons.nameOf(item, tokens);
  const entity = soleEntity(item);
  // A dozen rules ask, mostly for who is known by just that name: only what follows takes tests made for this name.
  for (const person of persons.named(name.key))
    if (person.key === name.key && !isOfOther(person, entity)) return person;
  return name.words.length === 1
    ? findByOneWord(persons, item, name, tokens)
    : findByPart(persons, name, entity);
}

/** "Lund" or "Dana" for Dana Lund. */
function findByOneWord(
  persons: Persons,
  item: RawMention,
  { words, key }: PersonName,
  tokens: readonly Token[],
): Person | null {
  const entity = soleEntity(item);
  const known = persons.named(key);
  const candidates = known.filter(
    (person) =>
      !isOfOther(person, entity) &&
      person.words.length > 1 &&
      (person.lastKey === key || person.firstKey === key) &&
      // "President X and Dr. Jo X", "President X" whom the table calls otherwise than "Jane X": two persons.
      !(
        item.readings &&
        !isLady(item) &&
        (persons.isAnother(item, words, person.words) ||
          (person.title.length === 0 ? person.addressed : isTitleOfLady(person)))
      ),
  );
  if (candidates.length === 1) return candidates[0] as Person;
  // "Faki" for "Moussa Faki Mahamat", where nobody is called so first or last
  const [middle] = known;
  if (middle && known.length === 1 && !item.readings && !isOfOther(middle, entity)) return middle;
  return namesakeMeant(
    candidates.filter((person) => person.lastKey === key),
    item,
    tokens,
  );
}

/** "Dana Lund" for Dana Maria Lund, "D. Lund", "Hassan Sheikh" for Hassan Sheikh Mohamud. */
function findByPart(
  persons: Persons,
  { words, key, firstKey, lastKey }: PersonName,
  entity: string | null,
): Person | null {
  const fits = (person: Person): boolean => !isOfOther(person, entity);
  const alike = persons.named(lastKey).filter((person) => person.lastKey === lastKey && fits(person));
  const ends = alike.filter(
    (person) =>
      person.words.length > words.length && (person.firstKey === firstKey || person.key.endsWith(` ${key}`)),
  );
  if (ends.length === 1) return ends[0] as Person;
  if (words.length === 2 && /^\p{Lu}\.$/u.test(words[0] ?? "")) {
    const full = alike.filter(
      (person) => person.words.length > 1 && person.firstKey.charAt(0) === firstKey.charAt(0),
    );
    if (full.length === 1) return full[0] as Person;
  }
  const starts = persons.named(firstKey).filter((person) => person.key.startsWith(`${key} `) && fits(person));
  return ends.length === 0 && starts.length === 1 ? (starts[0] as Person) : null;
}

/**
 * Which of several of one surname "Ambassador Sullivan" or "Sullivan" means: whose title has most of the words that stand
 * before it, without one who alone has a title, else who was named in full last; null where one sentence named several last, or none is named before.
 */
function namesakeMeant(
  candidates: readonly Person[],
  { first, readings, titleFirst = 0, titleEnd = 0 }: RawMention,
  tokens: readonly Token[],
): Person | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const words = readings ? tokens.slice(titleFirst, titleEnd).map(({ lower }) => lower) : [];
  // "Biden", where one of the name has an office and another hasn't: who has it.
  const shared = candidates.map(({ titles }) =>
    readings ? words.filter((word) => titles.has(word)).length : Math.min(titles.size, 1),
  );
  const most = Math.max(...shared);
  const alike = candidates.filter((_, at) => shared[at] === most);
  if (alike.length === 1 || (readings && most === 0)) return alike[0] as Person;
  const told = alike
    .map((person) => ({ person, at: Math.max(-1, ...person.seen.filter((token) => token < first)) }))
    .sort((a, b) => b.at - a.at);
  const [last, other] = told as [(typeof told)[number], (typeof told)[number]];
  if (last.at < 0) return null;
  const isOneSentence = other.at >= 0 && tokens[other.at]?.sentence === tokens[last.at]?.sentence;
  return isOneSentence ? null : last.person;
}

/**
 * "Ambassador Rice" of whom the text names in full as something else: who was an ambassador once is called so for life, and
 * it may be another of the surname. No post follows.
 */
export const isCourtesyTitle = (
  { name, titleFirst = 0, titleEnd = 0 }: RawMention,
  { words, titles }: Person,
  tokens: readonly Token[],
): boolean =>
  titleEnd - titleFirst === 1 &&
  tokens[titleFirst]?.lower === "ambassador" &&
  name !== null &&
  name[1] - name[0] === 1 &&
  words.length > 1 &&
  !titles.has("ambassador");
