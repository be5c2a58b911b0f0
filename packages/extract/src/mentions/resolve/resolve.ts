/** Takes identified mentions, gives the same list with pronouns and definite descriptions added and resolved to the actor last spoken of. */

import type { AnalysedText, Quote, Sentence, Token } from "@readout/english";
import { CAPITAL_HONORIFICS, DOCUMENT_NOUNS } from "../../data/mention-words.ts";
import { GROUP_COUNTS } from "../../data/number-words.ts";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { createMark, isMarked } from "../../marks.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { Addressed } from "../person/addressed.ts";
import type { Issuer } from "../title/issuer.ts";
import { type Mention, uniform } from "../unit/mention.ts";
import { Holders, OPEN_OFFICE, readGroup, readTheOffice } from "./descriptions.ts";
import { isSubject, People } from "./people.ts";
import { Sides } from "./sides.ts";
import { endsContent } from "./tail-source.ts";
import { visitorBefore } from "./visitor.ts";

const NOBODY: ReadonlyMap<number, Mention> = new Map();
const PERSONAL = new WordList("he she him her his");

const PLURAL = new Set(["they", "them", "their"]);

/** A word that a pronoun or a definite description is or opens with. */
const REFERS = createMark(() => ({ words: [...PERSONAL, ...PLURAL, ..."i it the both all our".split(" ")] }));

/** Adds pronouns, "the minister" and "the ministers" to the mentions; unresolved ones keep a null actor; `home` is the state in which the outlet writes. */
export function resolveMentions(
  analysed: AnalysedText,
  mentions: readonly Mention[],
  speakers: ReadonlyMap<number, Mention> = NOBODY,
  issuer: Issuer | null = null,
  noteOffice: (office: Mention) => void = () => {},
  home: string | null = null,
): Mention[] {
  const resolver = new Resolver(analysed, mentions, speakers, issuer, noteOffice, home);
  for (const sentence of analysed.sentences) resolver.read(sentence);
  return resolver.resolved();
}

/** Goes through the text once, keeping in mind who was spoken of last. */
class Resolver {
  private readonly tokens: readonly Token[];
  private readonly mentions: readonly Mention[];
  private readonly speakers: ReadonlyMap<number, Mention>;
  private readonly noteOffice: (office: Mention) => void;
  private readonly holders: Holders;
  private readonly sides: Sides;
  private readonly addressed = new Addressed();
  private readonly people: People;
  private readonly found: Mention[] = [];
  private readonly covered: Uint8Array;
  /** First tokens of what a description has taken the place of. */
  private readonly taken = new Set<number>();
  private next = 0;
  private state: Mention | null = null;
  /** Closed quotations that stand in no other, and the next of them. */
  private readonly quotes: readonly Quote[];
  private nextQuote = 0;
  /** Where the quotation ends that is being read; -1 outside of all. */
  private quoteEnd = -1;
  private readonly inQuote: Mention[] = [];

  constructor(
    { tokens, quotes }: AnalysedText,
    mentions: readonly Mention[],
    speakers: ReadonlyMap<number, Mention>,
    issuer: Issuer | null,
    noteOffice: (office: Mention) => void,
    home: string | null,
  ) {
    this.tokens = tokens;
    this.quotes = quotes.filter(({ depth, closed }) => depth === 0 && closed);
    this.mentions = mentions;
    this.speakers = speakers;
    this.noteOffice = noteOffice;
    this.holders = new Holders(tokens, issuer, home, mentions);
    this.sides = new Sides(tokens, home);
    this.people = new People(tokens);
    this.covered = new Uint8Array(tokens.length);
    for (const mention of mentions)
      this.covered.fill(isOpenOffice(mention) ? OPEN_OFFICE : 1, mention.firstToken, mention.endToken);
  }

  read(sentence: Sentence): void {
    const { firstToken, endToken } = sentence;
    this.people.openSentence(firstToken, endToken, this.tailName(endToken));
    for (let i = firstToken; i < endToken; i++) {
      this.passMarks(this.tokens[i] as Token);
      const seen = this.mentions[this.next];
      if (seen?.firstToken === i) this.note(seen);
      if (isMarked(this.tokens[i] as Token, REFERS)) this.refer(i, sentence);
    }
    if (endsWithName(this.tokens, sentence)) this.people.leave(endToken - 1);
  }

  /** "Abel Lund, the spokesperson of the coast guard,": whether an office of no known state stands as what the person before it is. */
  private isHeldByLast({ kind, entity, plural, firstToken }: Mention): boolean {
    const before = itemAt(this.mentions, this.next - 2);
    if (kind !== "office" || entity !== null || plural || before?.person == null) return false;
    const comma = this.tokens[firstToken - 1]?.upos === "DET" ? firstToken - 2 : firstToken - 1;
    return before.endToken === comma && this.tokens[comma]?.text === ",";
  }

  /** Enters and leaves clauses and quotations. */
  private passMarks({ start: at, sentence, text }: Token): void {
    if (text === ";") this.people.openClause();
    if (this.quoteEnd >= 0 && at >= this.quoteEnd) {
      this.people.closeQuote(sentence);
      this.holders.leave(this.inQuote.splice(0));
      this.quoteEnd = -1;
    }
    const quote = this.quotes[this.nextQuote];
    if (!quote || at < quote.start) return;
    this.nextQuote++;
    this.quoteEnd = quote.end;
    this.people.openQuote();
  }

  resolved(): Mention[] {
    const kept: Mention[] = [];
    // Not `map` and `filter`: what they make is another kind of list once an engine compiles them, and then all readers are compiled anew.
    for (const list of [this.mentions, this.found])
      for (const mention of list)
        if (!(this.taken.has(mention.firstToken) && mention.actor === null && mention.entity === null))
          kept.push(uniform(mention));
    return kept.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Who is named behind the words that he says in the sentence that ends at `end`: "He called her, Lund said". */
  private tailName(end: number): Mention | null {
    for (let m = this.next; m < this.mentions.length; m++) {
      const mention = this.mentions[m] as Mention;
      if (mention.firstToken >= end) return null;
      if (mention.person !== null && endsContent(this.tokens, mention.firstToken, mention.endToken, end))
        return mention;
    }
    return null;
  }

  /** Keeps in mind what a mention names. */
  private note(seen: Mention): void {
    this.next++;
    const { tokens } = this;
    const role = asRole(tokens, seen, this.people.person);
    if (role) {
      // The pronoun behind it is that person in that office.
      this.people.goOn(role);
      return;
    }
    this.sides.note(seen);
    if (seen.person || (seen.kind === "office" && seen.entity)) {
      this.people.speakOf(seen);
      this.holders.note(seen, this.quoteEnd >= 0 ? this.inQuote : null);
      this.addressed.note(tokens, seen);
    } else if (this.isHeldByLast(seen)) {
      const { person, actor, entity } = this.mentions[this.next - 2] as Mention;
      this.holders.note({ ...seen, person, actor, entity }, this.quoteEnd >= 0 ? this.inQuote : null);
    } else if (
      seen.kind === "office" &&
      seen.actor === null &&
      !seen.plural &&
      !this.taken.has(seen.firstToken) &&
      itemAt(tokens, seen.firstToken - 1)?.lower === "the" &&
      tokens[seen.endToken]?.text !== "," &&
      isSubject(tokens, seen)
    ) {
      // "The Vice President thanked X, and she …": of whom the text doesn't say who it is.
      this.people.speakOf(seen);
    } else if (isUnknownName(tokens, seen)) this.people.speakOf(seen);
    const acts = seen.kind === "state" || seen.kind === "ministry" || seen.kind === "organisation";
    if (acts && !seen.entity?.startsWith("population:"))
      if (!this.state || isSubject(tokens, seen)) this.state = seen;
  }

  /** "the ministry" of a minister told of before, noted as an actor. */
  private ministryOfOne(i: number): Mention | null {
    const ministry = this.sides.ofMinister(i);
    if (ministry) this.noteOffice(ministry);
    return ministry;
  }

  /** Adds what a pronoun or description at a token refers to. */
  private refer(i: number, sentence: Sentence): void {
    const { tokens } = this;
    const token = tokens[i] as Token;
    const word = token.lower;
    if (word === "the") {
      const next = this.mentions[this.next];
      const bare =
        next?.firstToken === i + 1 && next.kind === "ministry" && next.entity === null ? next : null;
      const side =
        this.sides.named(i, next) ?? (bare && this.sides.ministryNamed(i, bare)) ?? this.ministryOfOne(i);
      if (side) {
        this.taken.add(i + 1);
        this.add(side);
        return;
      }
      const compatriot = next?.firstToken === i + 1 ? this.compatriot(next) : null;
      if (compatriot) {
        const office = {
          ...pronoun(token, i, i + 2, compatriot, []),
          kind: "office" as const,
          end: next?.end ?? token.end,
        };
        this.add({ ...office, form: "description", head: i + 1 });
        this.people.speakOf(office);
        return;
      }
    }
    if (this.covered[i] === 1) return;
    if (word === "our" && !GROUP_COUNTS.has(tokens[i + 1]?.lower ?? "")) return;
    if (isOneOf(word, "the", "both", "all", "our")) this.describe(i, sentence.endToken);
    else if (token.upos !== "PRON" || isAddress(token, tokens[i + 1])) return;
    else if (word === "i") {
      if (this.speakers.size > 0)
        this.found.push(pronoun(token, i, i + 1, this.speakers.get(sentence.paragraph) ?? null, []));
    } else if (PERSONAL.has(word)) {
      const addressed = word === "his" || word === "her" ? this.addressed.at(tokens, i) : null;
      if (addressed) {
        const { end, person } = addressed;
        const { end: stop } = tokens[end - 1] as Token;
        const office = { ...pronoun(token, i, end, person, []), kind: "office" as const, end: stop };
        this.add({ ...office, form: "description", head: end - 1 });
        this.people.speakOf(office);
        return;
      }
      const target = visitorBefore(tokens, this.mentions, i) ?? this.people.meantBy(i);
      this.found.push(pronoun(token, i, i + 1, target, []));
    } else if (PLURAL.has(word)) this.found.push({ ...pronoun(token, i, i + 1, null, []), plural: true });
    else if (word === "it" && this.state && this.state.sentence >= token.sentence - 1)
      this.found.push(pronoun(token, i, i + 1, this.state, []));
  }

  /** "The Russian added": the one of that state spoken of last; null where the word names no single person. */
  private compatriot({ kind, form, entity, endToken, firstToken }: Mention): Mention | null {
    const word = this.tokens[firstToken]?.lower ?? "";
    return kind === "state" &&
      form === "demonym" &&
      endToken === firstToken + 1 &&
      isOnePerson(word, this.tokens[endToken])
      ? this.people.lastOf(entity)
      : null;
  }

  /** "the two ministers", "the minister", "the statement". */
  private describe(i: number, end: number): void {
    const { tokens, covered } = this;
    const group = readGroup(tokens, i, end, covered);
    if (group) {
      this.add(group);
      return;
    }
    const token = tokens[i] as Token;
    if (token.lower !== "the") return;
    const office = readTheOffice(tokens, i, end, this.holders, covered);
    if (office) {
      this.add(office);
      this.noteOffice(office);
      this.taken.add(i + 1);
      this.people.speakOf(office);
    } else if (i + 1 < end && DOCUMENT_NOUNS.holds(tokens[i + 1]))
      this.found.push({
        ...pronoun(token, i, i + 2, null, []),
        kind: "document",
        form: "description",
        end: (tokens[i + 1] as Token).end,
        head: i + 1,
      });
  }

  private add(description: Mention): void {
    this.found.push(description);
    this.covered.fill(1, description.firstToken, description.endToken);
  }
}

/** "as Jordan's minister, she": the office in which the person spoken of acts in this sentence; null for other words. */
function asRole(tokens: readonly Token[], office: Mention, person: Mention | null): Mention | null {
  if (!person?.person || office.kind !== "office" || office.person !== null || office.entity === null)
    return null;
  if (tokens[office.firstToken - 1]?.lower !== "as" || tokens[office.endToken]?.text !== ",") return null;
  if (!PERSONAL.holds(tokens[office.endToken + 1])) return null;
  return { ...office, person: person.person, actor: person.person };
}

/** "Lund has said S. He": a name that opens its sentence with a verb, and of whom the text says nothing more. */
function isUnknownName(
  tokens: readonly Token[],
  { kind, person, sentence, firstToken, endToken }: Mention,
): boolean {
  return (
    kind === "person" &&
    person === null &&
    tokens[firstToken - 1]?.sentence !== sentence &&
    tokens[firstToken]?.xpos === "NNP" &&
    /^VB[DZ]$/.test(tokens[endToken]?.xpos ?? "")
  );
}

/** "A's Lund to meet B's Berg: Moe": whom such a headline names before isn't who goes on to speak. */
const endsWithName = (tokens: readonly Token[], { endToken }: Sentence): boolean =>
  isOneOf(tokens[endToken - 2]?.text, ":", "–", "—") && startsUpper(tokens[endToken - 1]?.text ?? "");

/** Whether a nationality before a verb is one person's: "the Russian said", not "the French said" or "the Iraqis said". */
const isOnePerson = (word: string, verb: Token | undefined): boolean =>
  /[^s]$/.test(word) && !/(?:ese|ish|sh|ch)$/.test(word) && verb !== undefined && FINITE_TAGS.has(verb.xpos);

/** "Special Envoy", "Secretary": a title in capitals with neither state nor holder. */
const isOpenOffice = (mention: Mention): boolean =>
  mention.actor === null &&
  mention.entity === null &&
  (mention.kind === "office" || mention.kind === "person");

/** "HE the President": a form of address, where what follows isn't in capitals too. */
const isAddress = ({ text }: Token, next: Token | undefined): boolean =>
  CAPITAL_HONORIFICS.has(text) && /\p{Ll}/u.test(next?.text ?? "");

const pronoun = (
  token: Token,
  first: number,
  end: number,
  target: Mention | null,
  members: readonly string[],
): Mention => ({
  start: token.start,
  end: token.end,
  firstToken: first,
  endToken: end,
  sentence: token.sentence,
  kind: "pronoun",
  form: "pronoun",
  actor: target?.person ?? target?.actor ?? null,
  entity: target?.entity ?? null,
  post: target?.post ?? null,
  person: target?.person ?? null,
  members,
  plural: false,
  head: first,
});
