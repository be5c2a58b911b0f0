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
import { bearsOut } from "./borne-out.ts";
import type { ModelActor, ModelOutput } from "./model-output.ts";
import type { NameTables } from "./name-tables.ts";
import { isInMarks } from "./quotation-marks.ts";

/** The document that is read, and what finds quotes in it. */
export interface CheckedText {
  readonly doc: string;
  readonly sha256: string;
  readonly text: string;
  readonly finder: QuoteFinder;
  /** The model's name, as it stands in `meta.by`. */
  readonly by: string;
  /** The day of publication, from which relative dates count. */
  readonly published: string | null;
  /** What tells a state's code and a title's post by the words of the text. */
  readonly names: NameTables | null;
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

/** A part of a report holds no more of a kind; a model that gives more repeats itself or was made to. */
const MOST = 200;

/** Checks each value of an answer against `[from, to)` of the text. Of each kind the first 200 are looked at. */
export function checkedRecords(
  output: ModelOutput,
  source: CheckedText,
  from: number,
  to: number,
): CheckedRecords {
  const checker = new Checker(source, from, to);
  for (const event of output.events.slice(0, MOST)) checker.addEvent(event);
  for (const statement of output.statements.slice(0, MOST)) checker.addStatement(statement);
  for (const commitment of output.commitments.slice(0, MOST)) checker.addCommitment(commitment);
  for (const position of output.positions.slice(0, MOST)) checker.addPosition(position);
  const left = Object.values(output).reduce((sum, list) => sum + Math.max(0, list.length - MOST), 0);
  if (left > 0) checker.drop(`${left} records more than a part can hold`);
  return checker.finish();
}

/** An actor that the text names, its code where it is a state that the tables know, and where it stands. */
interface CheckedActor {
  readonly id: string;
  readonly code: string | null;
  readonly place: Alignment;
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
  #dropped = 0;

  constructor(source: CheckedText, from: number, to: number) {
    this.#source = source;
    this.#from = from;
    this.#to = to;
  }

  addEvent(event: ModelOutput["events"][number]): void {
    const place = this.#find(event.quote, `event ${event.type}`);
    if (!place) return;
    const participants = event.participants.slice(0, MOST).flatMap((one): Event["participants"] => {
      const represents = this.#actor(one.represents, place);
      if (represents === null) return [];
      const person = one.person?.type === "person" ? this.#actor(one.person, place) : null;
      const title = one.title === null ? null : this.#find(one.title, "title", place);
      const titleText = title && this.#slice(title);
      return [
        {
          actor: person?.id ?? represents.id,
          person: person?.id ?? null,
          represents: represents.id,
          function: one.function,
          subtype: null,
          duties: [...new Set(one.duties)],
          role: null,
          seat: one.seat,
          post: titleText && (this.#source.names?.post(titleText, represents.code) ?? null),
          titleInText: title && this.#evidence(title),
          meta: this.#meta(represents.place),
        },
      ];
    });
    const where = event.place === null ? null : this.#find(event.place.quote, "place", place);
    this.records.events.push({
      id: this.#id("event", place),
      type: event.type,
      status: event.status,
      when: this.#when(event.when, place),
      where:
        where === null
          ? null
          : {
              name: this.#slice(where),
              iso3: this.#source.names?.country(this.#slice(where)) ?? null,
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
    const actor = speaker === null ? null : this.#actor(speaker, place);
    const word = cue === null ? null : this.#find(cue, "cue", place);
    const isQuoted = isInMarks(this.#source.text, place.start, place.end);
    const evidence = this.#evidence(place);
    this.records.statements.push({
      id: this.#id("statement", place),
      speaker: actor?.id ?? null,
      onBehalfOf: [],
      form: form === "direct" && !isQuoted ? "indirect" : form,
      content: [evidence],
      quoted: isQuoted ? [evidence] : [],
      source: actor && this.#evidence(actor.place),
      cue: word && this.#evidence(word),
      chain: actor === null ? [] : [{ actor: actor.id, evidence: this.#evidence(actor.place) }],
      at: null,
      when: null,
      docClass: "media_report",
      clauses: [],
      coded: [],
      meta: { ...this.#meta(place), voice: actor === null ? "unattributed" : "attributed" },
    });
  }

  addCommitment({ parties, content, due }: ModelOutput["commitments"][number]): void {
    const place = this.#find(content, "commitment");
    if (!place) return;
    this.records.commitments.push({
      id: this.#id("commitment", place),
      clause: null,
      event: null,
      parties: [...new Set(parties.slice(0, MOST).flatMap((party) => this.#actor(party, place)?.id ?? []))],
      content: this.#evidence(place),
      instrument: null,
      level: null,
      format: null,
      due: this.#when(due, place),
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
    if (!place) return;
    const actor = this.#actor(holder, place);
    const topic = this.#find(issue, "issue of a position", place);
    if (actor === null || topic === null) return;
    const label = this.#slice(topic);
    const id = actorSlug("issue", label);
    this.records.issues.push({ id, label, parent: null });
    this.records.positions.push({
      id: this.#id("position", place),
      holder: actor.id,
      issue: id,
      stance: this.#slice(place),
      polarity,
      target: null,
      clauses: [],
      meta: this.#meta(place),
    });
  }

  /**
   * An actor whose words stand in the text; null for a person whose name doesn't, or is no name. A state's code is the
   * tables', never the model's.
   */
  #actor(actor: ModelActor, near: Alignment): CheckedActor | null {
    const place = this.#find(actor.quote, actor.type, near);
    if (!place) return null;
    const { names } = this.#source;
    const isPerson = actor.type === "person";
    const name = isPerson ? this.#find(actor.name, "name of a person", place) : place;
    if (!name) return null;
    const text = this.#slice(name);
    if (isPerson && (!/^\p{Lu}/u.test(text) || names?.country(text))) {
      this.drop(`person “${text.slice(0, 120)}”, which is no person's name`);
      return null;
    }
    const code = actor.type === "state" ? this.#stateCode(text, actor.name) : null;
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
    return { id, code, place };
  }

  /** By the words quoted, else by the name where the quote has it: "Kenya" in "Kenya’s foreign minister". */
  #stateCode(quoted: string, name: string): string | null {
    const code = this.#source.names?.state(quoted) ?? null;
    if (code !== null || !quoted.includes(name)) return code;
    return this.#source.names?.state(name) ?? null;
  }

  /** A date with its words; where those don't bear it out, without what the model made of them. */
  #when(date: { quote: string; edtf: string | null } | null, near: Alignment): Event["when"] {
    const place = date && this.#find(date.quote, "date", near);
    if (!place) return null;
    const said = this.#slice(place);
    const isSaid = date.edtf !== null && bearsOut(said, date.edtf, this.#source.published);
    if (date.edtf !== null && !isSaid)
      this.drop(`${date.edtf.slice(0, 40)}, which “${said.slice(0, 120)}” doesn't bear out`);
    const edtf = isSaid ? date.edtf : null;
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

  /** Looks at the words of the record first, then at its paragraph, then at the whole part. */
  #find(quote: string, what: string, near?: Alignment): Alignment | null {
    const { finder, text } = this.#source;
    const [first, last] = near
      ? [text.lastIndexOf("\n", near.start) + 1, `${text}\n`.indexOf("\n", near.end)]
      : [this.#from, this.#to];
    const place =
      (near && finder.find(quote, near.start, near.end)) ??
      finder.find(quote, Math.max(first, this.#from), Math.min(last, this.#to)) ??
      (near ? finder.find(quote, this.#from, this.#to) : null);
    if (place === null) this.drop(`${what} “${quote.slice(0, 120)}”, which doesn't stand in the text`);
    return place;
  }

  /** Lists a value that was left out. */
  drop(what: string): void {
    this.#dropped++;
    if (this.#dropped > MOST) return;
    this.records.diagnostics.push({
      code: "not_in_text",
      level: "warning",
      message: `dropped: ${what}`,
      evidence: null,
    });
  }

  finish(): CheckedRecords {
    if (this.#dropped > MOST)
      this.records.diagnostics.push({
        code: "not_in_text",
        level: "warning",
        message: `dropped: ${this.#dropped - MOST} more values`,
        evidence: null,
      });
    return this.records;
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
