/** Takes identified mentions, gives the same list with pronouns and definite descriptions added and resolved to the actor last spoken of. */

import { type AnalysedText, lemmaAs, type Quote, type Sentence, type Token } from "@readout/english";
import { CUES } from "../../data/cues.ts";
import { CAPITAL_HONORIFICS, DOCUMENT_NOUNS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { createMark, isMarked } from "../../marks.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionsIn } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { Addressed } from "../person/addressed.ts";
import type { Issuer } from "../title/issuer.ts";
import { type Mention, uniform } from "../unit/mention.ts";
import { Holders, OPEN_OFFICE, readGroup, readTheOffice } from "./descriptions.ts";
import { Sides } from "./sides.ts";
import { isTailSource } from "./tail-source.ts";

const NOBODY: ReadonlyMap<number, Mention> = new Map();
const PERSONAL = new WordList(["he", "she", "him", "her", "his"]);

/** Participles that open a sentence with what somebody was asked. */
const ASKED = new Set(["asked", "questioned", "pressed", "quizzed"]);

const PLURAL = new Set(["they", "them", "their"]);

/** A word that a pronoun or a definite description is or opens with. */
const REFERS = createMark(() => ({ words: [...PERSONAL, ...PLURAL, ..."i it the both all".split(" ")] }));

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
  private readonly found: Mention[] = [];
  private readonly covered: Uint8Array;
  /** First tokens of what a description has taken the place of. */
  private readonly taken = new Set<number>();
  private next = 0;
  private person: Mention | null = null;
  private state: Mention | null = null;
  private subject: Mention | null = null;
  /** Whom the sentence before spoke of last. */
  private before: Mention | null = null;
  /** Whom the clause before a semicolon, or the sentence before, spoke of last: who goes on to tell what follows. */
  private teller: Mention | null = null;
  /** Who was named last as the one who says what stands before: "S, X told the agency". */
  private sayer: Mention | null = null;
  /** Inside what opens a sentence with "Asked …", before the pronoun for whom it was asked of. */
  private asked = false;
  /** Closed quotations that stand in no other, and the next of them. */
  private readonly quotes: readonly Quote[];
  private nextQuote = 0;
  /** Where the quotation ends that is being read, and who was spoken of before it; -1 outside of all. */
  private quoteEnd = -1;
  private readonly inQuote: Mention[] = [];
  private spokenBefore: { readonly person: Mention; readonly subject: Mention | null } | null = null;

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
    this.sides = new Sides(tokens);
    this.covered = new Uint8Array(tokens.length);
    for (const mention of mentions)
      this.covered.fill(isOpenOffice(mention) ? OPEN_OFFICE : 1, mention.firstToken, mention.endToken);
  }

  read(sentence: Sentence): void {
    this.subject = null;
    this.before = this.person;
    this.teller = (this.sayer?.sentence === sentence.index - 1 && this.sayer) || this.person;
    this.asked = ASKED.has((this.tokens[sentence.firstToken] as Token).lower);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      this.passMarks(this.tokens[i] as Token);
      if (this.tokens[i]?.text === ";") this.teller = this.person;
      const seen = this.mentions[this.next];
      if (seen?.firstToken === i) this.note(seen);
      if (isMarked(this.tokens[i] as Token, REFERS)) this.refer(i, sentence);
    }
  }

  /** “Our brother X has refused,” he said: whom a quotation names isn't who says it; behind it those spoken of before are again. */
  private passMarks({ start: at, sentence }: Token): void {
    if (this.quoteEnd >= 0 && at >= this.quoteEnd) {
      if (this.spokenBefore) {
        const { person, subject } = this.spokenBefore;
        this.person = person;
        this.subject = subject?.sentence === sentence ? subject : null;
      }
      this.holders.leave(this.inQuote.splice(0));
      this.quoteEnd = -1;
    }
    const quote = this.quotes[this.nextQuote];
    if (!quote || at < quote.start) return;
    this.nextQuote++;
    this.quoteEnd = quote.end;
    this.spokenBefore = this.person && { person: this.person, subject: this.subject };
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

  /** Keeps in mind what a mention names. */
  private note(seen: Mention): void {
    this.next++;
    const { tokens } = this;
    const role = asRole(tokens, seen, this.person);
    if (role) {
      // The pronoun behind it is that person in that office.
      this.person = role;
      this.subject = role;
      return;
    }
    this.sides.note(seen);
    if (seen.person || (seen.kind === "office" && seen.entity)) {
      this.speakOf(seen);
      if (tokens[seen.firstToken - 1]?.text === "," && tells(tokens[seen.endToken])) this.sayer = seen;
      this.holders.note(seen, this.quoteEnd >= 0 ? this.inQuote : null);
      this.addressed.note(tokens, seen);
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
      this.speakOf(seen);
    } else if (isUnknownName(tokens, seen)) this.speakOf(seen);
    const acts = seen.kind === "state" || seen.kind === "ministry" || seen.kind === "organisation";
    if (acts && !seen.entity?.startsWith("population:"))
      if (!this.state || isSubject(tokens, seen)) this.state = seen;
  }

  /** "during a call with President X": the last person named before a pronoun, unless a subject of the sentence before stands. */
  private speakOf(person: Mention): void {
    if (!this.subject && isSubject(this.tokens, person)) this.subject = person;
    // "Asked whether Presidents X and Y would meet, he replied": who is asked was named before.
    if (this.asked && this.person !== null) return;
    this.person = this.subject ?? person;
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
      const side = this.sides.named(i, next) ?? (bare && this.sides.ministryNamed(i, bare));
      if (side) {
        this.taken.add(i + 1);
        this.add(side);
        return;
      }
    }
    if (this.covered[i] === 1) return;
    if (word === "the" || word === "both" || word === "all") this.describe(i, sentence.endToken);
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
        this.speakOf(office);
        return;
      }
      // "X will come, he added": whom the words name isn't who says them, here and behind.
      if (isTailSource(tokens, sentence.firstToken, i, sentence.endToken)) {
        this.person = this.teller;
        this.subject = this.teller;
      }
      // "X met with him": no subject is its own verb's object.
      const other = this.person === this.subject && isOwnObject(tokens, this.subject, i);
      const speaks = this.sayer?.sentence === token.sentence - 1 && this.quoteEnd < 0 && tells(tokens[i + 1]);
      const last = speaks ? this.sayer : other ? this.before : this.person;
      this.found.push(pronoun(token, i, i + 1, visitorBefore(tokens, this.mentions, i) ?? last, []));
      this.asked = false;
    } else if (PLURAL.has(word)) this.found.push({ ...pronoun(token, i, i + 1, null, []), plural: true });
    else if (word === "it" && this.state && this.state.sentence >= token.sentence - 1)
      this.found.push(pronoun(token, i, i + 1, this.state, []));
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
      this.speakOf(office);
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

/** "a visit by President X to Y, where he met": who travelled, whoever else the sentence is about; null for another pronoun. */
function visitorBefore(tokens: readonly Token[], mentions: readonly Mention[], at: number): Mention | null {
  if (tokens[at - 1]?.lower !== "where") return null;
  const { sentence, start } = tokens[at] as Token;
  let visit = at - 2;
  while (tokens[visit]?.sentence === sentence && !VISITS.holds(tokens[visit])) visit--;
  if (tokens[visit]?.sentence !== sentence || !isOneOf(tokens[visit + 1]?.lower, "by", "of")) return null;
  const from = tokens[visit + 2]?.upos === "DET" ? visit + 3 : visit + 2;
  return (
    mentionsIn({ mentions }, (tokens[visit] as Token).end, start).find(
      ({ firstToken, actor }) => firstToken === from && actor !== null,
    ) ?? null
  );
}

const VISITS = new WordList(["visit", "trip", "tour", "stopover"]);

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

/** "X met with him", "X, on Monday, has called her": a pronoun that is the object of the one verb between the subject and itself. */
function isOwnObject(tokens: readonly Token[], subject: Mention | null, at: number): boolean {
  const { lower } = tokens[at] as Token;
  const owns = isOneOf(tokens[at + 1]?.upos, "NOUN", "ADJ", "PROPN", "NUM", "VERB");
  if (!subject || !(lower === "him" || (lower === "her" && !owns))) return false;
  const verb = tokens[at - 1]?.upos === "ADP" ? at - 2 : at - 1;
  if (tokens[verb]?.upos !== "VERB") return false;
  for (let i = subject.endToken; i < verb; i++)
    if (!OPEN_WORDS.has(tokens[i]?.upos ?? "") || tokens[i]?.xpos === "WP") return false;
  return verb >= subject.endToken;
}

const OPEN_WORDS: ReadonlySet<string> = new Set("AUX ADV ADP DET NOUN PROPN NUM".split(" "));

/** "Special Envoy", "Secretary": a title in capitals with neither state nor holder. */
const isOpenOffice = (mention: Mention): boolean =>
  mention.actor === null &&
  mention.entity === null &&
  (mention.kind === "office" || mention.kind === "person");

/** A finite verb that reports what stands beside it. */
const tells = (token: Token | undefined): boolean =>
  token?.upos === "VERB" &&
  isOneOf(token.xpos, "VBD", "VBZ") &&
  CUES.get(lemmaAs(token, "VERB"))?.frames[0] === "clause";

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

/** A mention that starts its sentence (after at most an adverbial) is taken for its subject. */
function isSubject(tokens: readonly Token[], mention: Mention): boolean {
  const before = itemAt(tokens, mention.firstToken - 1);
  if (!before || before.sentence !== mention.sentence) return true;
  const word = before.lower;
  const previous =
    isOneOf(word, "the", ",", "an", "a") || before.xpos === "PRP$"
      ? itemAt(tokens, mention.firstToken - 2)
      : before;
  return !(
    previous &&
    previous.sentence === mention.sentence &&
    (previous.upos === "ADP" || previous.upos === "VERB")
  );
}
