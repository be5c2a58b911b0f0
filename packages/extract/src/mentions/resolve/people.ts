/** Keeps who a text spoke of last while it is gone through, gives whom "he" and "she" mean. */

import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import type { Mention } from "../unit/mention.ts";
import { Genders, genderOf } from "./genders.ts";
import { isTailSource } from "./tail-source.ts";

/** How many of those last spoken of a pronoun may mean. */
const RECENT = 6;

/** Participles that open a sentence with what somebody was asked. */
const ASKED = new Set(["asked", "questioned", "pressed", "quizzed"]);

/** Who was spoken of last, sentence by sentence. */
export class People {
  /** Whom a pronoun here means, if nothing speaks against it. */
  person: Mention | null = null;
  /** Who the sentence is about. */
  private subject: Mention | null = null;
  /** Whom the clause before a semicolon, or the sentence before, spoke of last: who goes on to tell what follows. */
  private teller: Mention | null = null;
  /** Who is named behind what this sentence reports of him: "He called her, Lund said". */
  private tail: Mention | null = null;
  /** Inside what opens a sentence with "Asked …", before the pronoun for whom it was asked of. */
  private asked = false;
  private inQuote = false;
  private spokenBefore: { readonly person: Mention; readonly subject: Mention | null } | null = null;
  private readonly recent: Mention[] = [];
  private readonly genders = new Genders();
  private readonly tokens: readonly Token[];
  private first = 0;
  private end = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Begins the sentence `[first, end)`, in which `tail` is named behind what he says. */
  openSentence(first: number, end: number, tail: Mention | null): void {
    this.first = first;
    this.end = end;
    this.tail = tail;
    this.subject = null;
    this.teller = this.person;
    this.asked = ASKED.has((this.tokens[first] as Token).lower);
  }

  /** Behind a semicolon the one spoken of goes on to tell. */
  openClause(): void {
    this.teller = this.person;
  }

  /** “Our brother X has refused,” he said: whom a quotation names isn't who says it. */
  openQuote(): void {
    this.inQuote = true;
    this.spokenBefore = this.person && { person: this.person, subject: this.subject };
  }

  /** Behind a quotation those spoken of before are again. */
  closeQuote(sentence: number): void {
    this.inQuote = false;
    if (!this.spokenBefore) return;
    const { person, subject } = this.spokenBefore;
    this.person = person;
    this.subject = subject?.sentence === sentence ? subject : null;
  }

  /** "during a call with President X": the last person named before a pronoun, unless a subject of the sentence before stands. */
  speakOf(person: Mention): void {
    this.genders.read(this.tokens, person);
    if (this.recent.push(person) > RECENT) this.recent.shift();
    if (!this.subject && isSubject(this.tokens, person)) this.subject = person;
    // "Moe wished to know more, Lund said": he goes on.
    if (person === this.tail) this.goOn(person);
    // "Asked whether Presidents X and Y would meet, he replied": who is asked was named before.
    else if (!this.asked || this.person === null) this.person = this.subject ?? person;
  }

  /** Somebody speaks on, whomever the words before named. */
  goOn(speaker: Mention | null): void {
    this.person = speaker;
    this.subject = speaker;
  }

  /** Nobody goes on to speak who was named before a token. */
  leave(at: number): void {
    if (this.person && this.person.firstToken < at) this.person = null;
  }

  /** Whom the personal pronoun at a token means. */
  meantBy(at: number): Mention | null {
    const { tokens } = this;
    const token = tokens[at] as Token;
    // "X will come, he added": whom the words name isn't who says them, here and behind.
    if (isTailSource(tokens, this.first, at, this.end)) this.goOn(this.teller);
    // "X met with him": no subject is its own verb's object.
    const other = this.person === this.subject && isOwnObject(tokens, this.subject, at);
    const target = this.ofGender(token, other ? this.teller : this.person);
    if (target && !other && isOneOf(token.lower, "he", "she")) this.actsAs(target, at);
    this.asked = false;
    return target;
  }

  /** "The Russian added": the person of a state spoken of last. */
  lastOf(state: string | null): Mention | null {
    return this.recent.findLast(({ person, entity }) => person !== null && entity === state) ?? null;
  }

  /** A person whom the text doesn't call by the other pronoun and who isn't named behind it ("He called her, Lund said"): the one given, else the last of those near. */
  private ofGender({ lower, sentence, start }: Token, target: Mention | null): Mention | null {
    const gender = genderOf(lower);
    const { tail } = this;
    const fits = (one: Mention): boolean =>
      this.genders.fits(one, gender, sentence) && !(tail && start < tail.start && one.person === tail.person);
    if (!target || fits(target)) return target;
    const near = target.sentence - 1;
    return this.recent.findLast((one) => one.sentence >= near && fits(one)) ?? null;
  }

  /** "He met Minister X. He said": the one who acts, not whom he met, is who is spoken of. */
  private actsAs(target: Mention, at: number): void {
    const { lower, sentence } = this.tokens[at] as Token;
    const { person } = target;
    // "“She wished to know,” he recalled": whom a quotation means isn't told, nor who of two is meant.
    if (person && !this.inQuote) {
      if (this.recent.every((one) => one.sentence < sentence - 2 || one.person === person))
        this.genders.learn(person, genderOf(lower));
      else this.genders.suppose(person, genderOf(lower), sentence);
    }
    if (at !== this.first && this.tokens[at - 1]?.text !== "," && target === this.person) return;
    this.person = target;
    this.subject ??= target;
  }
}

/** "X met with him", "X, on Monday, has called her": a pronoun that is the object of the one verb between the subject and itself. */
function isOwnObject(tokens: readonly Token[], subject: Mention | null, at: number): boolean {
  const { lower } = tokens[at] as Token;
  const owns = isOneOf(tokens[at + 1]?.upos, "NOUN", "ADJ", "PROPN", "NUM", "VERB");
  if (!subject || !(lower === "him" || (lower === "her" && !owns))) return false;
  const verb = tokens[at - 1]?.upos === "ADP" ? at - 2 : at - 1;
  if (tokens[verb]?.upos !== "VERB") return false;
  // "The aide, Ann Roe, quoted her"
  const from = tokens[subject.endToken]?.text === "," ? subject.endToken + 1 : subject.endToken;
  for (let i = from; i < verb; i++)
    if (!OPEN_WORDS.has(tokens[i]?.upos ?? "") || tokens[i]?.xpos === "WP") return false;
  return verb >= subject.endToken;
}

const OPEN_WORDS: ReadonlySet<string> = new Set("AUX ADV ADP DET NOUN PROPN NUM".split(" "));

/** A mention that starts its sentence (after at most an adverbial) is taken for its subject. */
export function isSubject(tokens: readonly Token[], mention: Mention): boolean {
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
