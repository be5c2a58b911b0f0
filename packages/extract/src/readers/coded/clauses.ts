/** Takes a sentence's chunks, gives the dyads of its verbs and act nouns. */
import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import { BREACHES, MODE_OF, SPOKEN_PURPOSES } from "../../data/cameo-modes.ts";
import { ACT_NOUNS, NOUN_CLASSES } from "../../data/cameo-nouns.ts";
import { CREATION } from "../../data/cameo-verbs.ts";
import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { ActorReader } from "./actors.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunk.ts";
import { coordinationStart } from "./chunk-groups.ts";
import type { CodedDraft } from "./coded-draft.ts";
import { type Complements, complementsOf } from "./complements.ts";
import { dyadsOf } from "./dyads.ts";
import { type Reality, realityOf, reporterOf } from "./modes.ts";
import { isInDictionary, ploverOf, type Reading, readVerb } from "./roots.ts";
import { settledRoot } from "./settled-root.ts";
import { Sources } from "./sources.ts";
import { Subjects } from "./subjects.ts";
import { Targets } from "./targets.ts";

const ANY_TARGET: readonly string[] = "object indirect with to from for on against inner in place".split(" ");
const MADE_FOR = ["with", "to", "between", "in", "place"];

/** A verb of which nothing can be made: without an entry only what governs it, a duty or blame gives a root. */
const isPlain = ({ lemma, form, modal }: VerbChunk): boolean =>
  (form === "finite" || form === "participle") && modal === null && lemma !== "be" && !isInDictionary(lemma);

/** Whether an act without an entry comes to a root by what governs it: "agreed to", "refused to". */
const isGoverned = ({ governor, mode }: Reality): boolean =>
  governor >= 0 && (mode === "intend" || mode === "refuse" || mode === "threaten");

/** An act with its root: the verb at `k`, its subject (-1 for none), what stands behind it and, in the passive, whom it is done to. */
interface Act {
  readonly k: number;
  readonly verb: VerbChunk;
  readonly subject: number;
  readonly passive: boolean;
  readonly reality: Reality;
  readonly reading: Reading | null;
  readonly root: string;
  readonly behind: Complements;
  readonly complements: Complements;
}

/** The complements of a passive verb, whose subject is the object; "was granted asylum by X": who gets it. */
const inPassive = (behind: Complements, subject: number): Complements =>
  behind.object >= 0 ? { ...behind, indirect: subject } : { ...behind, object: subject, indirect: -1 };

/** Where the targets of an act stand; of a `joint` one only where others are named. */
function slotsOf({ verb, reading, root }: Act, joint: boolean): readonly string[] {
  if (joint)
    return root === "03"
      ? ["with", "to"]
      : (reading?.slots ?? []).filter((slot) => slot !== "inner" && slot !== "of");
  return CREATION.has(verb.lemma) && !reading ? MADE_FOR : (reading?.slots ?? ANY_TARGET);
}

/** Reads the clauses of one sentence; what it finds is in `drafts`. */
export class ClauseReader {
  readonly drafts: CodedDraft[] = [];
  private readonly subjects: Subjects;
  private readonly actors: ActorReader;
  private readonly sources: Sources;
  private readonly targets: Targets;
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
    this.sources = new Sources(chunks, this.actors, this.subjects);
    this.targets = new Targets(chunks, this.actors);
  }

  /** Reads the act of the verb chunk at `k`. */
  verb(k: number): void {
    const verb = this.chunks[k] as VerbChunk;
    if (isPlain(verb)) return;
    const subject = this.subjects.of(k);
    const reality = realityOf(this.chunks, this.subjects, k);
    if (reality.duty) this.duty(k, subject);
    // Most verbs end here, and what stands behind them needn't be read.
    const isCoded = reality.mode !== "unreal" && (isInDictionary(verb.lemma) || isGoverned(reality));
    if (!isCoded && verb.lemma !== "be") return;
    const behind = complementsOf(this.chunks, k);
    if (verb.lemma === "be") this.blame(k, subject, behind);
    if (!isCoded) return;
    const reduced = verb.form === "participle" && behind.obliques[0]?.preposition === "by";
    const passive = verb.passive || reduced;
    const complements = passive && subject >= 0 ? inPassive(behind, subject) : behind;
    const reading = readVerb(this.tokens, this.chunks, k, complements, subject);
    if (reality.purpose && !(reading && SPOKEN_PURPOSES.has(verb.lemma))) return;
    if (this.isCodedBelow(k, verb, reading, behind)) return;
    const root = this.rootOf(verb, subject, reading, reality, behind);
    if (root !== null) this.act({ k, verb, subject, passive, reality, reading, root, behind, complements });
  }

  /** Whether a verb over an infinitive is coded with it: unless it asks or allows. */
  private isCodedBelow(
    k: number,
    { lemma }: VerbChunk,
    reading: Reading | null,
    { infinitive }: Complements,
  ): boolean {
    return (
      infinitive >= 0 &&
      !reading?.governs &&
      (!reading || MODE_OF.has(lemma)) &&
      this.subjects.governor(infinitive) === k &&
      this.carries(infinitive)
    );
  }

  /** The root of an act by its verb, what governs that and who does it; null where none fits. */
  private rootOf(
    verb: VerbChunk,
    subject: number,
    reading: Reading | null,
    { mode, undone, governor }: Reality,
    behind: Complements,
  ): string | null {
    const root = settledRoot(this.chunks, verb, reading, mode, undone, governor);
    if (root === "02" && verb.lemma === "call" && this.discusses(behind.infinitive)) return "04";
    // "Australian aid supported girls": what aid does is aid.
    const doer = itemAt(this.chunks, subject);
    return root === "05" && doer?.kind === "noun" && NOUN_CLASSES.aid.has(doer.lemma) ? "07" : root;
  }

  /** Emits the dyads of an act, and the accusation that whoever reports it makes. */
  private act(act: Act): void {
    const { k, verb, subject, passive, reality, reading, root } = act;
    const doers = this.doersOf(act);
    if (doers.length === 0 && !reading?.reverse) return;
    const mutual = (reading?.reciprocal ?? false) || root === "03";
    const others = this.targetsOf(act, doers, mutual);
    const [sources, targets] = reading?.reverse ? [others, doers] : [doers, others];
    const status = reality.mode === "intend" && reality.ahead ? "planned" : "occurred";
    this.emit(k, root, reading, sources, targets, mutual, status);
    if (subject >= 0 && !passive && (Number(root) >= 16 || (root === "12" && BREACHES.has(verb.lemma))))
      this.accuse(k, subject, sources);
  }

  /** Who does it: the subject, in the passive whoever stands behind "by". */
  private doersOf({ k, verb, subject, passive, reading, root, behind }: Act): readonly ActorDraft[] {
    if (!passive) {
      const sources = this.sources.of(subject);
      // "Mali has troops and Chad backs the army": one does it, not all before it.
      return sources.length > 1 && this.tokens[verb.head]?.xpos === "VBZ" ? sources.slice(-1) : sources;
    }
    let sources = this.sources.by(behind);
    if (sources.length === 0 && root === "08") sources = this.sources.holders(subject, k);
    return sources.length === 0 && reading?.self ? this.sources.of(subject) : sources;
  }

  /** To whom it is done; nobody where several do it with each other (`mutual`) and nobody else is named. */
  private targetsOf(act: Act, sources: readonly ActorDraft[], mutual: boolean): readonly ActorDraft[] {
    const { k, verb, subject, passive, reality, reading, root, complements } = act;
    // "A and B agreed to …": each with the other, unless somebody else is named.
    const joint = sources.length >= 2 && mutual;
    let targets: readonly ActorDraft[] = this.targets.of(
      slotsOf(act, joint),
      complements,
      passive,
      subject,
      sources,
    );
    if (targets.length === 0 && reading && reading.root !== root && !joint)
      targets = this.targets.of(ANY_TARGET.slice(2), complements, passive, subject, sources);
    if (targets.length === 0 && !joint) targets = this.targets.further(k, root, complements, sources);
    if (targets.length === 0 && (root === "11" || root === "12") && complements.object >= 0)
      targets = this.actors.author(complements.object);
    if (reality.purpose && targets.length === 0) targets = this.same(complements.object, reality.governor);
    const above = this.partiesAbove(k, reality.governor);
    if (above.length > 0) targets = above;
    return (reading?.root ?? root) === "04" && !reading?.slots.includes("in")
      ? targets.filter((target) => !this.isScene(target) && (verb.lemma === "call" || !this.isMatter(target)))
      : targets;
  }

  /** "agreed with X to exchange envoys": whom the verb that governs the act at `k` names. */
  private partiesAbove(k: number, governor: number): readonly ActorDraft[] {
    if (governor < 0 || this.chunks[governor]?.kind !== "verb") return [];
    return complementsOf(this.chunks, governor)
      .obliques.filter((one) => one.preposition === "with" && one.noun < k)
      .flatMap((one) => this.actors.list(one.noun));
  }

  /** Act nouns that no verb lends a subject to: "X's refusal to …", "talks between X and Y". */
  noun(n: number): void {
    const chunk = this.chunks[n] as NounChunk;
    if (chunk.pronoun || (chunk.mention && chunk.mention.kind !== "person")) return;
    const act = ACT_NOUNS.get(chunk.lemma);
    if (!act) return;
    const behind = complementsOf(this.chunks, n);
    const before = itemAt(this.chunks, n - 1);
    if (
      before?.kind === "preposition" &&
      isOneOf(before.word, "without", "despite", "against", "for", "to", "about")
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
    if (act.reciprocal) return;
    const own = this.actors.possessor(n);
    const owner = own.length > 0 ? own : this.actors.doer(n, act.root);
    if (owner.length === 0) return;
    if (behind.infinitive >= 0 && act.root === "12") {
      const complements = complementsOf(this.chunks, behind.infinitive);
      const targets = this.targets.of(ANY_TARGET, complements, false, -1, owner);
      this.emit(n, "12", null, owner, targets, false, "occurred");
      return;
    }
    if (!["09", "11", "12", "13", "14", "17", "18", "19", "20"].includes(act.root)) return;
    const targets = behind.obliques
      .filter((one) => act.slots.includes(one.preposition) && (own.length === 0 || one.noun === n + 2))
      .slice(0, 1)
      .flatMap((one) => {
        const found = this.actors.list(one.noun, true);
        return found.length > 0 || own.length > 0 ? found : this.actors.inner(one.noun);
      });
    this.emit(n, act.root, { root: act.root, plover: act.plover ?? null }, owner, targets, false, "occurred");
  }

  /** Whether an infinitive says more than the verb over it. */
  private carries(infinitive: number): boolean {
    const reality = realityOf(this.chunks, this.subjects, infinitive);
    return !reality.purpose && reality.mode !== "unreal";
  }

  /** "held talks in Lusaka": where it was, not with whom. */
  private isScene({ id, place, firstToken }: ActorDraft): boolean {
    return (place || /^[A-Z]{3}$/.test(id)) && isOneOf(this.tokens[firstToken - 1]?.lower, "in", "at");
  }

  /** "talks on the Front", "a meeting about Chad": what it was on, not with whom. */
  private isMatter({ firstToken }: ActorDraft): boolean {
    const before = this.tokens[firstToken - 1]?.lower === "the" ? firstToken - 2 : firstToken - 1;
    return isOneOf(this.tokens[before]?.lower, "on", "about", "over", "regarding", "concerning");
  }

  /** "called on the president to discuss": a visit, no appeal. */
  private discusses(infinitive: number): boolean {
    const verb = itemAt(this.chunks, infinitive);
    return (
      verb?.kind === "verb" &&
      ["discuss", "congratulate", "exchange", "offer", "express", "convey", "review"].includes(verb.lemma)
    );
  }

  /** "called X to congratulate him": the pronoun is the governor's object. */
  private same(object: number, governor: number): ActorDraft[] {
    const chunk = itemAt(this.chunks, object);
    if (chunk?.kind !== "noun" || !chunk.pronoun || governor < 0) return [];
    const above = complementsOf(this.chunks, governor);
    return above.object >= 0 ? this.actors.list(above.object) : [];
  }

  private nearVerb(n: number): number {
    for (let i = n - 1; i >= Math.max(0, n - 3); i--) if (this.chunks[i]?.kind === "verb") return i;
    return -1;
  }

  /** "X said that Y must …": a demand of X on Y. */
  private duty(k: number, subject: number): void {
    if (subject < 0) return;
    const reporter = reporterOf(this.chunks, coordinationStart(this.chunks, subject));
    if (reporter < 0) return;
    const sources = this.sources.of(this.subjects.of(reporter));
    const targets = (this.chunks[subject] as NounChunk).pronoun ? [] : this.sources.of(subject);
    this.emit(k, "10", null, sources, targets, false, "occurred");
  }

  /** "X said Y was responsible": an accusation. */
  private blame(k: number, subject: number, behind: Complements): void {
    const adjective = itemAt(this.chunks, behind.adjective);
    if (
      subject < 0 ||
      adjective?.kind !== "adjective" ||
      !isOneOf(adjective.word, "responsible", "guilty", "complicit")
    )
      return;
    const reporter = reporterOf(this.chunks, coordinationStart(this.chunks, subject));
    if (reporter < 0 || (this.chunks[k] as VerbChunk).negated) return;
    this.emit(
      k,
      "11",
      null,
      this.sources.of(this.subjects.of(reporter)),
      this.sources.of(subject),
      false,
      "occurred",
    );
  }

  /** "X said that Y attacked Z": what X lays at Y's door. */
  private accuse(k: number, subject: number, targets: readonly ActorDraft[]): void {
    const reporter = reporterOf(this.chunks, coordinationStart(this.chunks, subject));
    if (reporter < 0 || (this.chunks[subject] as NounChunk).pronoun) return;
    this.emit(k, "11", null, this.sources.of(this.subjects.of(reporter)), targets, false, "occurred");
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
    const pairs = dyadsOf(root, sources, targets, mutual);
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
