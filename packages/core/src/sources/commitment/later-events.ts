/** Takes events, gives those that may bear on a commitment, by who sat there and what they were about (R28). */
import { type Delegation, type DelegationOptions, delegationsOf } from "../../meeting/delegations.ts";
import { type DaySpan, spanOf } from "../../meeting/window.ts";
import type { Event } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { Statement } from "../../records/statement.ts";
import type { Time } from "../../records/time.ts";
import { contentWords } from "../stance/content-words.ts";

/** What is asked of an event that may keep a commitment; made once for all commitments. */
export interface LaterEvent {
  readonly event: Event;
  readonly span: DaySpan;
  readonly delegations: readonly Delegation[];
  readonly passages: readonly Passage[];
}

/** A sentence that tells of an event, or of what was said there: its content words, whether it tells of something done, and the last day on which that can have been; null where it names none, or several. */
export interface Passage {
  readonly words: ReadonlySet<string>;
  readonly isDone: boolean;
  readonly on: number | null;
}

/** What was said of events, and the times that it names. */
export interface Accounts {
  readonly accounts?: readonly Statement[];
  readonly times?: readonly Time[];
}

/** Verbs of things that have been carried out; "will be opened" is none of them. */
const DONE =
  /(?<!\b(?:to|will|would|shall|should|can|could|may|might|must|not|never) (?:be )?)\b(?:opened|reopened|signed|launched|approved|adopted|established|created|founded|completed|finished|inaugurated|delivered|released|returned|exchanged|withdrew|withdrawn|lifted|restored|resumed|ratified|appointed|issued|published|set up|came into force|entered into force|took effect)\b/i;

/** Events by party, and by party and content word, so that a commitment meets those only that share one with it. */
export class LaterEvents {
  private readonly byKey = new Map<string, LaterEvent[]>();
  private readonly options: DelegationOptions;

  /** By event, what was said there. */
  private readonly said = new Map<string, Passage[]>();

  constructor(events: readonly Event[], options: DelegationOptions & Accounts) {
    this.options = options;
    const dayIn = daysTold(options.times ?? []);
    for (const { at, content } of options.accounts ?? []) {
      if (at === null) continue;
      const passages = this.said.get(at) ?? [];
      passages.push(
        ...content.flatMap((part) => passagesOf(part.quote, DONE.test(part.quote) ? dayIn(part) : null)),
      );
      this.said.set(at, passages);
    }
    for (const event of new Map(events.map((one) => [one.id, one])).values()) this.add(event);
  }

  private add(event: Event): void {
    // What didn't take place, or has no evidence or date, keeps nothing.
    if (event.status !== "occurred" || !event.when?.edtf || event.meta.evidence.length === 0) return;
    const delegations = delegationsOf(event, this.options.actors, this.options);
    const quotes = [
      ...event.topics,
      ...event.meta.evidence.map(({ quote }) => quote),
      ...event.outcomes.map(({ evidence }) => evidence.quote),
    ];
    const passages = [
      ...quotes.flatMap((quote) => passagesOf(quote, null)),
      ...(this.said.get(event.id) ?? []),
    ];
    const later: LaterEvent = { event, span: spanOf(event.when.edtf), delegations, passages };
    const about = new Set(passages.flatMap(({ words }) => [...words]));
    for (const { entity } of delegations) {
      this.list(entity).push(later);
      for (const word of about) this.list(`${entity} ${word}`).push(later);
      for (const topic of event.topics) this.list(`${entity} topic ${topic}`).push(later);
    }
  }

  private list(key: string): LaterEvent[] {
    const list = this.byKey.get(key) ?? [];
    this.byKey.set(key, list);
    return list;
  }

  /** All events at which a party sat; of several parties, those of the one with the fewest. */
  of(parties: readonly string[]): readonly LaterEvent[] {
    const party = this.rarest(parties);
    return party === undefined ? [] : this.at(party);
  }

  /** Events of that party that share a content word or the topic. */
  about(parties: readonly string[], words: readonly string[], topic: string | null): readonly LaterEvent[] {
    const party = this.rarest(parties);
    if (party === undefined) return [];
    const keys = [...words, ...(topic === null ? [] : [`topic ${topic}`])];
    return [...new Set(keys.flatMap((key) => this.at(`${party} ${key}`)))];
  }

  private at(key: string): readonly LaterEvent[] {
    return this.byKey.get(key) ?? [];
  }

  private rarest(parties: readonly string[]): string | undefined {
    return [...parties].sort((a, b) => this.at(a).length - this.at(b).length)[0];
  }
}

const passagesOf = (text: string, on: number | null): Passage[] =>
  text
    .split(/[.!?;]["”’]?\s/)
    .flatMap(tellings)
    .map(([words, told]) => ({ words: new Set(contentWords(words)), isDone: DONE.test(told), on }));

/** A relative clause up to the next mark, with the mark before it. */
const RELATIVE = /,? (?:which|that|who) [^,;:–—]*/g;

/**
 * A sentence as passages, each with the words in which it may say that something is done. What a relative clause says is
 * done is what stands before it: "the pact, which we have launched, and work on the river" tells of the pact.
 */
function tellings(sentence: string): (readonly [words: string, told: string])[] {
  const clauses = [...sentence.matchAll(RELATIVE)].filter(([clause]) => DONE.test(clause));
  const known = clauses.map(({ 0: clause, index }) => {
    const before =
      sentence
        .slice(0, index)
        .split(/[,;:–—]/)
        .at(-1) ?? "";
    return [before + clause, clause] as const;
  });
  return known.length === 0 ? [[sentence, sentence]] : [[sentence, sentence.replace(RELATIVE, "")], ...known];
}

/** The last day of the one time that a passage names; null where it names none, or several. */
function daysTold(times: readonly Time[]): (passage: Evidence) => number | null {
  const byDocument = Map.groupBy(times, ({ evidence }) => evidence.doc);
  return ({ doc, start, end }) => {
    const named = (byDocument.get(doc) ?? []).filter(
      ({ evidence }) => evidence.start >= start && evidence.end <= end,
    );
    return named.length === 1 ? spanOf(named[0]?.edtf ?? null).high : null;
  };
}
