/** Takes the actors and dates that a model named within its records, gives those that the text names, as records. */
import { type Actor, actorSlug, type Event, type Time } from "@readout/core";
import type { Alignment } from "./align.ts";
import { bearsOut } from "./borne-out.ts";
import type { CheckedPart } from "./checked-part.ts";
import type { ModelActor } from "./model-output.ts";

/** An actor that the text names, its code where it is a state that the tables know, and where it stands. */
export interface CheckedActor {
  readonly id: string;
  readonly code: string | null;
  readonly place: Alignment;
}

/** The actors and times of a part, kept as its records name them. */
export class CheckedValues {
  readonly actors: Actor[] = [];
  readonly times: Time[] = [];
  readonly #part: CheckedPart;

  constructor(part: CheckedPart) {
    this.#part = part;
  }

  /**
   * An actor whose words stand in the text; null for a person whose name doesn't, or is no name. A state's code is the
   * tables', never the model's.
   */
  actor(actor: ModelActor, near: Alignment): CheckedActor | null {
    const place = this.#part.find(actor.quote, actor.type, near);
    if (!place) return null;
    const { names } = this.#part.source;
    const isPerson = actor.type === "person";
    const name = isPerson ? this.#part.find(actor.name, "name of a person", place) : place;
    if (!name) return null;
    const text = this.#part.slice(name);
    if (isPerson && (!/^\p{Lu}/u.test(text) || names?.country(text))) {
      this.#part.drop(`person “${text.slice(0, 120)}”, which is no person's name`);
      return null;
    }
    const code = actor.type === "state" ? this.#stateCode(text, actor.name) : null;
    const id = code ?? actorSlug(actor.type, text);
    this.actors.push({
      id,
      type: actor.type,
      names: [{ text, lang: "en", kind: "name" }],
      iso3: code,
      wikidata: null,
      partOf: null,
      memberships: [],
      tenures: [],
      meta: this.#part.meta(place),
    });
    return { id, code, place };
  }

  /** A date with its words; where those don't bear it out, without what the model made of them. */
  when(date: { quote: string; edtf: string | null } | null, near: Alignment): Event["when"] {
    const place = date && this.#part.find(date.quote, "date", near);
    if (!place) return null;
    const said = this.#part.slice(place);
    const isSaid = date.edtf !== null && bearsOut(said, date.edtf, this.#part.source.published);
    if (date.edtf !== null && !isSaid)
      this.#part.drop(`${date.edtf.slice(0, 40)}, which “${said.slice(0, 120)}” doesn't bear out`);
    const edtf = isSaid ? date.edtf : null;
    const id = this.#part.id("time", place);
    this.times.push({
      id,
      evidence: this.#part.evidence(place),
      edtf,
      kind: "point",
      rule: "model",
      anchor: null,
    });
    return { edtf, time: id, zone: null };
  }

  /** By the words quoted, else by the name where the quote has it: "Kenya" in "Kenya’s foreign minister". */
  #stateCode(quoted: string, name: string): string | null {
    const code = this.#part.source.names?.state(quoted) ?? null;
    if (code !== null || !quoted.includes(name)) return code;
    return this.#part.source.names?.state(name) ?? null;
  }
}
