/** Takes what a model said of a part of a text, gives core's records for what stands in it, and a list of what doesn't. */
import {
  type Actor,
  actorSlug,
  type Commitment,
  cutEvidence,
  type Diagnostic,
  type Event,
  type Evidence,
  type Issue,
  type Meta,
  type Position,
  recordId,
  type Statement,
  type Time,
} from "@readout/core";
import type { Alignment, QuoteFinder } from "./align.ts";
import { isDate, type ModelActor, type ModelOutput } from "./model-output.ts";

/** The document that is read, and what finds quotes in it. */
export interface CheckedText {
  readonly doc: string;
  readonly sha256: string;
  readonly text: string;
  readonly finder: QuoteFinder;
  /** The model's name, as it stands in `meta.by`. */
  readonly by: string;
}

/** Records of one part, and what was dropped. */
export interface CheckedRecords {
  readonly actors: Actor[];
  readonly events: Event[];
  readonly statements: Statement[];
  readonly commitments: Commitment[];
  readonly positions: Position[];
  readonly issues: Issue[];
  readonly times: Time[];
  readonly diagnostics: Diagnostic[];
}

/** Confidence in a model's record: it isn't calibrated, so it is no more than even. */
const SCORE = { exact: 0.5, normalised: 0.4 } as const;

/** Checks each value of an answer against `[from, to)` of the text. */
export function checkedRecords(
  output: ModelOutput,
  source: CheckedText,
  from: number,
  to: number,
): CheckedRecords {
  const checker = new Checker(source, from, to);
  for (const event of output.events) checker.addEvent(event);
  for (const statement of output.statements) checker.addStatement(statement);
  for (const commitment of output.commitments) checker.addCommitment(commitment);
  for (const position of output.positions) checker.addPosition(position);
  return checker.records;
}

class Checker {
  readonly records: CheckedRecords = {
    actors: [],
    events: [],
    statements: [],
    commitments: [],
    positions: [],
    issues: [],
    times: [],
    diagnostics: [],
  };
  readonly #source: CheckedText;
  readonly #from: number;
  readonly #to: number;

  constructor(source: CheckedText, from: number, to: number) {
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  addEvent(event: ModelOutput["events"][number]): void {
    const place = this.#find(event.quote, `event ${event.type}`);
    if (!place) return;
    const participants = event.participants.flatMap((one): Event["participants"] => {
      const represents = this.#actor(one.represents);
      if (represents === null) return [];
      const person = one.person === null ? null : this.#actor(one.person);
      const at = this.#find(one.represents.quote, "participant");
      return [
        {
          actor: person ?? represents,
          person: one.person?.type === "person" ? person : null,
          represents,
          function: one.function,
          subtype: null,
          duties: [...new Set(one.duties)],
          role: null,
          seat: one.seat,
          post: one.post !== null && /^[a-z_]{3,60}$/.test(one.post) ? one.post : null,
          titleInText: null,
          meta: this.#meta(at ?? place),
        },
      ];
    });
    const where = event.place === null ? null : this.#find(event.place.quote, "place");
    this.records.events.push({
      id: this.#id("event", place),
      type: event.type,
      status: event.status,
      when: this.#when(event.when),
      where:
        where === null
          ? null
          : {
              name: this.#slice(where),
              iso3: iso3(event.place?.iso3 ?? null),
              zone: null,
              meta: this.#meta(where),
            },
      mode: event.mode,
      participants,
      subjects: [],
      format: null,
      level: { floor: null, ceiling: null, selfDescribed: null },
      series: null,
      partOf: null,
      track: null,
      topics: [],
      outcomes: [],
      coded: [],
      meta: this.#meta(place),
    });
  }

  addStatement({ speaker, cue, content, form }: ModelOutput["statements"][number]): void {
    const place = this.#find(content, "statement");
    if (!place) return;
    const source = speaker === null ? null : this.#find(speaker.quote, "speaker");
    const actor = speaker === null ? null : this.#actor(speaker);
    const word = cue === null ? null : this.#find(cue, "cue");
    const evidence = this.#evidence(place);
    this.records.statements.push({
      id: this.#id("statement", place),
      speaker: actor,
      onBehalfOf: [],
      form,
      content: [evidence],
      quoted: form === "direct" ? [evidence] : [],
      source: source && actor !== null ? this.#evidence(source) : null,
      cue: word && this.#evidence(word),
      chain: actor === null ? [] : [{ actor, evidence: source && this.#evidence(source) }],
      at: null,
      when: null,
      docClass: "media_report",
      clauses: [],
      coded: [],
      meta: { ...this.#meta(place), voice: "attributed" },
    });
  }

  addCommitment({ parties, content, due }: ModelOutput["commitments"][number]): void {
    const place = this.#find(content, "commitment");
    if (!place) return;
    this.records.commitments.push({
      id: this.#id("commitment", place),
      clause: null,
      event: null,
      parties: [...new Set(parties.flatMap((party) => this.#actor(party) ?? []))],
      content: this.#evidence(place),
      instrument: null,
      level: null,
      format: null,
      due: this.#when(due),
      condition: null,
      delegatedTo: null,
      coordinatedWith: null,
      status: "agreed",
      fulfilment: [],
      meta: this.#meta(place),
    });
  }

  addPosition({ holder, issue, polarity, quote }: ModelOutput["positions"][number]): void {
    const place = this.#find(quote, "position");
    const actor = this.#actor(holder);
    const label = issue.trim().slice(0, 80);
    if (!place || actor === null || label === "") return;
    const id = actorSlug("issue", label);
    this.records.issues.push({ id, label, parent: null });
    this.records.positions.push({
      id: this.#id("position", place),
      holder: actor,
      issue: id,
      stance: this.#slice(place),
      polarity,
      target: null,
      clauses: [],
      meta: this.#meta(place),
    });
  }

  /** An actor's id where its words stand in the text; a person whose name doesn't is nobody. */
  #actor(actor: ModelActor): string | null {
    const place = this.#find(actor.quote, actor.type);
    if (!place) return null;
    const name = actor.type === "person" ? this.#find(actor.name, "name of a person") : place;
    if (!name) return null;
    const code = actor.type === "state" ? iso3(actor.iso3) : null;
    const text = this.#slice(name);
    const id = code ?? actorSlug(actor.type, text);
    this.records.actors.push({
      id,
      type: actor.type,
      names: [{ text, lang: "en", kind: "name" }],
      iso3: code,
      wikidata: null,
      partOf: null,
      memberships: [],
      tenures: [],
      meta: this.#meta(place),
    });
    return id;
  }

  #when(date: { quote: string; edtf: string | null } | null): Event["when"] {
    if (date === null) return null;
    const place = this.#find(date.quote, "date");
    if (!place) return null;
    const edtf = isDate(date.edtf) ? date.edtf : null;
    const id = this.#id("time", place);
    this.records.times.push({
      id,
      evidence: this.#evidence(place),
      edtf,
      kind: "point",
      rule: "model",
      anchor: null,
    });
    return { edtf, time: id, zone: null };
  }

  #find(quote: string, what: string): Alignment | null {
    const place = this.#source.finder.find(quote, this.#from, this.#to);
    if (place === null)
      this.records.diagnostics.push({
        code: "not_in_text",
        level: "warning",
        message: `dropped: ${what} “${quote.slice(0, 120)}” doesn't stand in the text`,
        evidence: null,
      });
    return place;
  }

  #meta(place: Alignment): Meta {
    return {
      basis: { kind: "inferred", rule: "model", from: [], entry: null },
      voice: "narrator",
      confidence: {
        score: SCORE[place.status],
        reasons: ["read by a model", place.status === "exact" ? "quote found" : "quote found after folding"],
      },
      evidence: [this.#evidence(place)],
      absent: {},
      status: "proposed",
      by: this.#source.by,
      supersedes: null,
    };
  }

  #id(kind: string, { start, end }: Alignment): string {
    return recordId(kind, this.#source.sha256, start, end);
  }

  #evidence({ start, end }: Alignment): Evidence {
    return cutEvidence(this.#source.doc, this.#source.text, start, end);
  }

  #slice({ start, end }: Alignment): string {
    return this.#source.text.slice(start, end);
  }
}

const iso3 = (code: string | null): string | null => (code !== null && /^[A-Z]{3}$/.test(code) ? code : null);
