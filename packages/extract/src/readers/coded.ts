/**
 * Takes the report, gives who did what to whom by clause: source, target, CAMEO root and PLOVER type.
 *
 * Each verb of the dictionary is read with its subject, objects and phrases; what governs it (agreed to, refused to,
 * will, must) shifts its root. Refused: conditions, wishes and possibilities, infinitives of purpose that aren't speech,
 * what another asks for (the request is coded, not its content), and acts with only one side.
 */
import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import { MODE_OF, SILENT_VERBS } from "../data/cameo-modes.ts";
import { ACT_NOUNS, NOUN_CLASSES } from "../data/cameo-nouns.ts";
import { CREATION } from "../data/cameo-verbs.ts";
import { lexicon } from "../mentions/lexicon.ts";
import type { Mention } from "../mentions/mention.ts";
import { isRead, type Report, type TextSpan } from "../report.ts";
import { type ActorDraft, ActorReader, distinct } from "./coded/actors.ts";
import type { Chunk, NounChunk, VerbChunk } from "./coded/chunk.ts";
import { readChunks } from "./coded/chunks.ts";
import { type Complements, complementsOf } from "./coded/complements.ts";
import { realityOf, reporterOf } from "./coded/modes.ts";
import { ploverOf, type Reading, readVerb, shift } from "./coded/roots.ts";
import { Subjects } from "./coded/subjects.ts";

/** One directed dyad of a clause. `trigger` is the word that names the act, `span` reaches from one side to the other. */
export interface CodedDraft {
  readonly source: ActorDraft;
  readonly target: ActorDraft;
  readonly root: string;
  readonly plover: string | null;
  readonly trigger: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly status: EventStatus;
}

/** Tokens of the longest sentence that is read: a run without an end is no sentence. */
const LONGEST = 200;
const ANY_TARGET = [
  "object",
  "indirect",
  "with",
  "to",
  "from",
  "for",
  "on",
  "against",
  "inner",
  "in",
  "place",
];
const HOLDING_VERBS = new Set([
  "hold",
  "detain",
  "kidnap",
  "capture",
  "seize",
  "jail",
  "imprison",
  "arrest",
  "abduct",
]);
const SETTLING = new Set(["agree", "approve", "consent", "offer", "pledge", "promise", "commit"]);
const BREACHES = new Set(["violate", "breach", "break", "defy", "flout", "renege"]);
const RULINGS = new Set([
  "ruling",
  "law",
  "bill",
  "decree",
  "order",
  "resolution",
  "verdict",
  "decision",
  "statement",
  "report",
  "letter",
]);
const MADE_FOR = ["with", "to", "between", "in", "place"];
const FURTHER = ["object", "of", "for", "to", "between", "with", "in", "inner", "place"];
const NAMED_SLOTS = new Set(["object", "indirect", "agent", "modifier", "inner", "place", "that"]);
const PLACES = new Set(["in", "at", "near", "across", "into", "to", "from", "over", "of", "along"]);
/** Verbs whose infinitive of purpose is done in the act that it stands behind ("called to congratulate", "met to discuss"). */
const SPOKEN = new Set(
  "congratulate thank discuss complain condemn demand urge express reiterate convey apologize apologise praise assure welcome protest criticize criticise denounce request ask mediate".split(
    " ",
  ),
);

/** Dyads of the headline and body in the order of the text, each once a clause. */
export function readCoded(report: Report): CodedDraft[] {
  const drafts: CodedDraft[] = [];
  const { sentences, tokens } = report.analysed;
  let m = 0;
  for (const sentence of sentences) {
    while (m < report.mentions.length && (report.mentions[m] as Mention).start < sentence.start) m++;
    if (!isRead(report, sentence)) continue;
    const length = sentence.endToken - sentence.firstToken;
    if (length > LONGEST || length < 4) continue;
    drafts.push(...readSentence(report, tokens, sentence, m));
  }
  return drafts;
}

function readSentence(
  report: Report,
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
): CodedDraft[] {
  const cover: (Mention | null)[] = new Array(sentence.endToken - sentence.firstToken).fill(null);
  for (let m = from; m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= sentence.endToken) break;
    // "US$50 million"
    if (tokens[mention.endToken]?.text === "$" && tokens[mention.endToken]?.start === mention.end) continue;
    for (let i = ownStart(tokens, mention); i < Math.min(mention.endToken, sentence.endToken); i++) {
      const known = cover[i - sentence.firstToken];
      if (!known || known.endToken - known.firstToken < mention.endToken - mention.firstToken)
        cover[i - sentence.firstToken] = mention;
    }
  }
  const covering = (i: number): Mention | null => cover[i - sentence.firstToken] ?? null;
  const chunks = readChunks(tokens, sentence, covering);
  const reader = new ClauseReader(report, sentence, chunks, covering);
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "verb") reader.verb(k);
    else if (chunk.kind === "noun") reader.noun(k);
  }
  return reader.drafts;
}

/** "In Jerusalem, Israeli Prime Minister X": the place before the comma is no part of the title. */
function ownStart(tokens: readonly Token[], mention: Mention): number {
  const { firstToken, endToken } = mention;
  // "ACCRA (GNA) - The Ghanaian parliament": the dateline is no part of it.
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]?.text === "(") break;
    if (tokens[i]?.text === ")") return tokens[i + 1]?.upos === "PUNCT" ? i + 2 : i + 1;
  }
  if (
    (tokens[firstToken - 1]?.upos !== "ADP" && tokens[firstToken - 1]?.lower !== "to") ||
    mention.person === null
  )
    return firstToken;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + 4); i++) {
    if (tokens[i]?.text !== ",") continue;
    const place = lexicon()
      .find(tokens, firstToken, i)
      .some(
        (hit) => hit.length === i - firstToken && (hit.entry.kind === "state" || hit.entry.kind === "place"),
      );
    return place ? i + 1 : firstToken;
  }
  return firstToken;
}

const same = (a: ActorDraft, b: ActorDraft): boolean => a.id === b.id || a.firstToken === b.firstToken;

/** Reads the clauses of one sentence. */
class ClauseReader {
  readonly drafts: CodedDraft[] = [];
  private readonly subjects: Subjects;
  private readonly actors: ActorReader;
  private readonly tokens: readonly Token[];
  private readonly sentence: Sentence;
  private readonly chunks: readonly Chunk[];

  constructor(
    report: Report,
    sentence: Sentence,
    chunks: readonly Chunk[],
    covering: (token: number) => Mention | null,
  ) {
    this.tokens = report.analysed.tokens;
    this.sentence = sentence;
    this.chunks = chunks;
    this.subjects = new Subjects(chunks);
    this.actors = new ActorReader(report, chunks, covering);
  }

  verb(k: number): void {
    const verb = this.chunks[k] as VerbChunk;
    const behind = complementsOf(this.chunks, k);
    const reduced = verb.form === "participle" && behind.obliques[0]?.preposition === "by";
    const passive = verb.passive || reduced;
    const subject = this.subjects.of(k);
    // "was granted asylum by X": the surface subject is who gets it.
    const given = passive && behind.object >= 0 && subject >= 0;
    const complements: Complements = given
      ? { ...behind, indirect: subject }
      : passive && subject >= 0
        ? { ...behind, object: subject, indirect: -1 }
        : behind;
    const reality = realityOf(this.chunks, this.subjects, k);
    if (reality.duty) this.duty(k, subject);
    if (verb.lemma === "be") this.blame(k, subject, behind);
    if (reality.mode === "unreal") return;
    const reading = readVerb(this.tokens, this.chunks, k, complements);
    if (reality.purpose && !(reading && SPOKEN.has(verb.lemma))) return;
    // A verb over an infinitive is coded with it, unless it asks or allows.
    if (
      behind.infinitive >= 0 &&
      !reading?.governs &&
      (!reading || MODE_OF.has(verb.lemma)) &&
      this.subjects.governor(behind.infinitive) === k &&
      this.carries(behind.infinitive)
    )
      return;
    let root = this.rootOf(verb, reading, reality.mode, reality.undone, reality.governor);
    if (root === null) return;
    if (root === "02" && verb.lemma === "call" && this.discusses(behind.infinitive)) root = "04";
    // "Australian aid supported girls": what aid does is aid.
    const doer = this.chunks[subject];
    if (root === "05" && doer?.kind === "noun" && NOUN_CLASSES.aid.has(doer.lemma)) root = "07";
    let sources = passive ? this.bySide(behind) : this.sources(subject);
    if (passive && sources.length === 0 && root === "08") sources = this.holders(subject, k);
    if (passive && sources.length === 0 && reading?.self) sources = this.sources(subject);
    // "A and B agreed to …": each with the other, unless somebody else is named.
    const joint = root === "03" && sources.length >= 2;
    const slots = joint
      ? ["with", "to"]
      : CREATION.has(verb.lemma) && !reading
        ? MADE_FOR
        : (reading?.slots ?? ANY_TARGET);
    let targets = this.targets(slots, complements, passive, subject, sources);
    if (targets.length === 0 && reading && reading.root !== root)
      targets = this.targets(ANY_TARGET, complements, passive, subject, sources);
    if (targets.length === 0) targets = this.further(k, root, complements, sources);
    if (targets.length === 0 && (root === "11" || root === "12") && complements.object >= 0)
      targets = this.actors.author(complements.object);
    if (reality.purpose && targets.length === 0) targets = this.same(complements.object, reality.governor);
    if (reality.governor >= 0 && this.chunks[reality.governor]?.kind === "verb") {
      const above = complementsOf(this.chunks, reality.governor).obliques.filter(
        (one) => one.preposition === "with" && one.noun < k,
      );
      const parties = above.flatMap((one) => this.actors.list(one.noun));
      if (parties.length > 0) targets = parties;
    }
    const mutual = (reading?.reciprocal ?? false) || root === "03";
    if (reading?.reverse) [sources, targets] = [targets, sources];
    this.emit(
      k,
      root,
      reading,
      sources,
      targets,
      mutual,
      reality.mode === "intend" && reality.governor < 0 ? "planned" : "occurred",
    );
    if (subject >= 0 && !passive && (Number(root) >= 16 || (root === "12" && BREACHES.has(verb.lemma))))
      this.accuse(k, subject, sources);
  }

  /** Act nouns that no verb lends a subject to: "X's refusal to …", "talks between X and Y". */
  noun(n: number): void {
    const chunk = this.chunks[n] as NounChunk;
    const act = ACT_NOUNS.get(chunk.lemma);
    if (!act || chunk.pronoun || (chunk.mention && chunk.mention.kind !== "person")) return;
    const behind = complementsOf(this.chunks, n);
    const before = this.chunks[n - 1];
    if (
      before?.kind === "preposition" &&
      ["without", "despite", "against", "for", "to", "about"].includes(before.word)
    )
      return;
    const between = behind.obliques.find((one) => one.preposition === "between");
    if (between && (act.reciprocal || act.root === "08") && act.root !== "05") {
      const sides = this.actors.list(between.noun, false, true);
      const k = this.nearVerb(n);
      if (k >= 0 && realityOf(this.chunks, this.subjects, k).mode !== null) return;
      if (sides.length >= 2)
        this.emit(n, act.root, { root: act.root, plover: act.plover ?? null }, sides, [], true, "occurred");
      return;
    }
    const owner = this.actors.possessor(n);
    if (owner.length === 0 || act.reciprocal) return;
    if (behind.infinitive >= 0 && act.root === "12") {
      const complements = complementsOf(this.chunks, behind.infinitive);
      const targets = this.targets(ANY_TARGET, complements, false, -1, owner);
      this.emit(n, "12", null, owner, targets, false, "occurred");
      return;
    }
    if (!["11", "12", "13", "17", "18", "19", "20"].includes(act.root)) return;
    const targets = behind.obliques
      .filter((one) => act.slots.split(" ").includes(one.preposition) && one.noun === n + 2)
      .flatMap((one) => this.actors.list(one.noun, true));
    this.emit(n, act.root, { root: act.root, plover: act.plover ?? null }, owner, targets, false, "occurred");
  }

  private rootOf(
    verb: VerbChunk,
    reading: Reading | null,
    mode: ReturnType<typeof realityOf>["mode"],
    undone: boolean,
    governor: number,
  ): string | null {
    if (undone) return reading?.root === "08" || reading?.root === "07" ? "12" : null;
    if (!reading) {
      if (governor < 0 || SILENT_VERBS.has(verb.lemma)) return null;
      return mode === "intend" || mode === "refuse" || mode === "threaten" ? shift(mode, null) : null;
    }
    const over = this.chunks[governor];
    const settled = over?.kind === "verb" && SETTLING.has(over.lemma);
    // "agreed to send troops" is cooperation, "agreed to impose sanctions" their decision, "will deploy" no threat by itself.
    if (mode === "intend" && reading.root === "15") return settled ? "03" : "15";
    if (mode === "intend" && settled && Number(reading.root) >= 16) return reading.root;
    return shift(mode, reading.root);
  }

  /** Whether an infinitive says more than the verb over it. */
  private carries(infinitive: number): boolean {
    const reality = realityOf(this.chunks, this.subjects, infinitive);
    return !reality.purpose && reality.mode !== "unreal";
  }

  /** "called on the president to discuss": a visit, no appeal. */
  private discusses(infinitive: number): boolean {
    const verb = this.chunks[infinitive];
    return (
      verb?.kind === "verb" &&
      ["discuss", "congratulate", "exchange", "offer", "express", "convey", "review"].includes(verb.lemma)
    );
  }

  /** "called X to congratulate him": the pronoun is the governor's object. */
  private same(object: number, governor: number): ActorDraft[] {
    const chunk = this.chunks[object];
    if (chunk?.kind !== "noun" || !chunk.pronoun || governor < 0) return [];
    const above = complementsOf(this.chunks, governor);
    return above.object >= 0 ? this.actors.list(above.object) : [];
  }

  private nearVerb(n: number): number {
    for (let i = n - 1; i >= Math.max(0, n - 3); i--) if (this.chunks[i]?.kind === "verb") return i;
    return -1;
  }

  private sources(subject: number): ActorDraft[] {
    if (subject < 0) return [];
    const chunk = this.chunks[subject] as NounChunk;
    if (chunk.pronoun) {
      const reporter = reporterOf(this.chunks, subject);
      const speaker = reporter < 0 ? -1 : this.subjects.of(reporter);
      if (speaker >= 0 && speaker !== subject) return this.sources(speaker);
      return this.named(this.actors.head(subject), subject);
    }
    const found = this.actors.subject(subject, this.subjects.coordinationStart(subject));
    if (found.length > 0) return found;
    // "upheld a ruling that ordered X": a document acts for who made it.
    const maker = this.chunks[subject - 1];
    if (RULINGS.has(chunk.lemma) && maker?.kind === "verb" && this.subjects.of(subject - 1) !== subject)
      return this.sources(this.subjects.of(subject - 1));
    return this.actors.possessor(subject).length > 0
      ? this.actors.possessor(subject)
      : this.actors.modifier(subject);
  }

  private bySide(complements: Complements): ActorDraft[] {
    return complements.obliques
      .filter((one) => one.preposition === "by")
      .slice(0, 1)
      .flatMap((one) => this.actors.list(one.noun));
  }

  /** The other side, by slots; prepositions that follow each other in the list are tried in the order of the text. */
  private targets(
    slots: readonly string[],
    complements: Complements,
    passive: boolean,
    subject: number,
    sources: readonly ActorDraft[],
  ): ActorDraft[] {
    const others = (found: readonly ActorDraft[]): ActorDraft[] =>
      distinct(found.filter((one) => !sources.some((source) => same(source, one))));
    for (let s = 0; s < slots.length; s++) {
      const slot = slots[s] as string;
      if (NAMED_SLOTS.has(slot)) {
        const found = others(this.inSlot(slot, complements, passive, subject));
        if (found.length > 0) return found;
        continue;
      }
      const prepositions = new Set([slot]);
      while (s + 1 < slots.length && !NAMED_SLOTS.has(slots[s + 1] as string))
        prepositions.add(slots[++s] as string);
      const phrases = complements.obliques.filter((one) => prepositions.has(one.preposition));
      for (const [at, phrase] of phrases.entries()) {
        const direct = others(this.actors.list(phrase.noun, true, phrase.preposition === "between"));
        if (direct.length > 0) return direct;
        const inside = at < 2 ? others(this.actors.inner(phrase.noun)) : [];
        if (inside.length > 0) return inside;
      }
    }
    return [];
  }

  private inSlot(slot: string, complements: Complements, passive: boolean, subject: number): ActorDraft[] {
    const { object, indirect, obliques, clause } = complements;
    switch (slot) {
      case "object":
        if (passive && subject >= 0 && object === subject)
          return this.actors.subject(subject, this.subjects.coordinationStart(subject));
        return object >= 0 ? this.actors.list(object, true) : [];
      case "indirect":
        return indirect >= 0 ? this.actors.list(indirect) : [];
      case "agent":
        // Who is named outright needs nobody behind it.
        return object >= 0 && this.actors.head(object).length === 0 ? this.actors.agent(object) : [];
      case "modifier":
        return object >= 0
          ? [...this.actors.possessor(object), ...this.actors.modifier(object)].slice(0, 1)
          : [];
      case "inner":
        return object >= 0 ? this.actors.inner(object) : [];
      case "that": {
        if (clause < 0) return [];
        const first =
          this.chunks[clause]?.kind === "that"
            ? clause + 1
            : this.chunks[clause]?.kind === "noun"
              ? clause
              : object;
        if (first < 0) return [];
        const found = this.actors.list(first, false, true);
        return found.length > 0 ? found : this.actors.modifier(first);
      }
      default: {
        const phrases = obliques.filter((one) => PLACES.has(one.preposition));
        for (const group of [phrases, this.fronted()]) {
          const states = group
            .flatMap((one) => this.actors.head(one.noun, true))
            .filter((one) => one.place || /^[A-Z]{3}$/.test(one.id));
          if (states.length > 0) return states;
          const people = group.flatMap((one) => this.actors.inhabitants(one.noun));
          if (people.length > 0) return people.slice(0, 1);
        }
        return [];
      }
    }
  }

  /** "sailors held by pirates were freed": who held them let them go. */
  private holders(subject: number, k: number): ActorDraft[] {
    for (let i = subject + 1; subject >= 0 && i < Math.min(k, subject + 3); i++) {
      const verb = this.chunks[i];
      const by = this.chunks[i + 1];
      if (
        verb?.kind === "verb" &&
        HOLDING_VERBS.has(verb.lemma) &&
        by?.kind === "preposition" &&
        by.word === "by"
      )
        return this.actors.list(i + 2);
    }
    return [];
  }

  /** A resolved pronoun with the words of the same sentence that name its actor, where there are any. */
  private named(found: readonly ActorDraft[], pronoun: number): ActorDraft[] {
    return found.map((actor) => {
      for (let i = pronoun - 1; i >= 0; i--) {
        const chunk = this.chunks[i];
        if (chunk?.kind !== "noun" || chunk.pronoun) continue;
        const same = this.actors.head(i).find((one) => one.id === actor.id);
        if (same) return same;
      }
      return actor;
    });
  }

  /** "In Colombia, the rebels …": a place before the clause. */
  private fronted(): Complements["obliques"] {
    const first = this.chunks[0];
    return first?.kind === "preposition" && first.word === "in" && this.chunks[1]?.kind === "noun"
      ? [{ preposition: "in", noun: 1 }]
      : [];
  }

  /** What stands further on: "gave euros to promote investment in X", "will not lift it until X …". */
  private further(
    k: number,
    root: string,
    complements: Complements,
    sources: readonly ActorDraft[],
  ): ActorDraft[] {
    const others = (found: readonly ActorDraft[]): ActorDraft[] =>
      found.filter((one) => !sources.some((source) => same(source, one)));
    if (root === "12") {
      for (let i = k + 1; i < Math.min(this.chunks.length, k + 12); i++) {
        const chunk = this.chunks[i] as Chunk;
        if (
          (chunk.kind === "subordinator" || chunk.kind === "preposition") &&
          ["until", "unless", "till"].includes(chunk.word)
        )
          return this.chunks[i + 1]?.kind === "noun" ? others(this.actors.list(i + 1)) : [];
      }
    }
    if (!["03", "04", "05", "07", "12"].includes(root)) return [];
    let next = complements.infinitive >= 0 ? complements.infinitive : complements.gerund;
    for (let guard = 0; next >= 0 && guard < 3; guard++) {
      const behind = complementsOf(this.chunks, next);
      const found = others(this.targets(FURTHER, behind, false, -1, sources));
      if (found.length > 0) return found;
      next = behind.infinitive;
    }
    return [];
  }

  /** "X said that Y must …": a demand of X on Y. */
  private duty(k: number, subject: number): void {
    if (subject < 0) return;
    const reporter = reporterOf(this.chunks, this.subjects.coordinationStart(subject));
    if (reporter < 0) return;
    const sources = this.sources(this.subjects.of(reporter));
    const targets = (this.chunks[subject] as NounChunk).pronoun ? [] : this.sources(subject);
    this.emit(k, "10", null, sources, targets, false, "occurred");
  }

  /** "X said Y was responsible": an accusation. */
  private blame(k: number, subject: number, behind: Complements): void {
    const adjective = this.chunks[behind.adjective];
    if (
      subject < 0 ||
      adjective?.kind !== "adjective" ||
      !["responsible", "guilty", "complicit"].includes(adjective.word)
    )
      return;
    const reporter = reporterOf(this.chunks, this.subjects.coordinationStart(subject));
    if (reporter < 0 || (this.chunks[k] as VerbChunk).negated) return;
    this.emit(
      k,
      "11",
      null,
      this.sources(this.subjects.of(reporter)),
      this.sources(subject),
      false,
      "occurred",
    );
  }

  /** "X said that Y attacked Z": what X lays at Y's door. */
  private accuse(k: number, subject: number, targets: readonly ActorDraft[]): void {
    const reporter = reporterOf(this.chunks, this.subjects.coordinationStart(subject));
    if (reporter < 0 || (this.chunks[subject] as NounChunk).pronoun) return;
    this.emit(k, "11", null, this.sources(this.subjects.of(reporter)), targets, false, "occurred");
  }

  private emit(
    k: number,
    root: string,
    reading: Pick<Reading, "plover" | "root"> | null,
    sources: readonly ActorDraft[],
    targets: readonly ActorDraft[],
    mutual: boolean,
    status: EventStatus,
  ): void {
    const own = reading && reading.root === root ? reading.plover : null;
    const pairs: (readonly [ActorDraft, ActorDraft])[] = sources.flatMap((source) =>
      targets.map((target) => [source, target] as const),
    );
    const between = mutual && sources.length >= 2 && targets.every((one) => one.place);
    if (between && root === "03") pairs.length = 0;
    if (between) for (const a of sources) for (const b of sources) if (a !== b) pairs.push([a, b]);
    if (mutual && root !== "03" && root !== "12")
      for (const [source, target] of [...pairs]) if (!target.place) pairs.push([target, source]);
    const head = this.tokens[(this.chunks[k] as VerbChunk | NounChunk).head] as Token;
    for (const [source, target] of pairs) {
      if (source.id === target.id) continue;
      if (
        this.drafts.some(
          (one) => one.source.id === source.id && one.target.id === target.id && one.root === root,
        )
      )
        continue;
      this.drafts.push({
        source,
        target,
        root,
        plover: ploverOf(root, own),
        trigger: { start: head.start, end: head.end },
        span: {
          start: Math.min(source.start, target.start, head.start),
          end: Math.max(source.end, target.end, head.end),
        },
        sentence: this.sentence.index,
        status,
      });
    }
  }
}
