/** Takes a part of a text, finds the quotes of what a model said of it, lists those that don't stand there. */
import { cutEvidence, type Diagnostic, type Evidence, type Meta, recordId } from "@readout/core";
import type { Alignment, QuoteFinder } from "./align.ts";
import type { NameTables } from "./name-tables.ts";

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

/** Confidence in a model's record: it isn't calibrated, so it is no more than even. */
const SCORE = { exact: 0.5, normalised: 0.4 } as const;

/** A part of a report holds no more records of a kind; a model that gives more repeats itself or was made to. */
export const MOST = 200;

/** The stretch `[from, to)` of a text, in UTF-16 code units, and what was said of it that doesn't stand there. */
export class CheckedPart {
  readonly source: CheckedText;
  readonly #from: number;
  readonly #to: number;
  readonly #dropped: Diagnostic[] = [];
  #more = 0;

  constructor(source: CheckedText, from: number, to: number) {
    this.source = source;
    this.#from = from;
    this.#to = to;
  }

  /**
   * The place of a quote: looks at the words of the record first, then at its paragraph, then at the whole part. Null
   * where it isn't there, which is listed.
   */
  find(quote: string, what: string, near?: Alignment): Alignment | null {
    const { finder, text } = this.source;
    const first = near ? text.lastIndexOf("\n", near.start) + 1 : this.#from;
    const last = near ? text.indexOf("\n", near.end) : this.#to;
    const place =
      (near && finder.find(quote, near.start, near.end)) ??
      finder.find(quote, Math.max(first, this.#from), last < 0 ? this.#to : Math.min(last, this.#to)) ??
      (near ? finder.find(quote, this.#from, this.#to) : null);
    if (place === null) this.drop(`${what} “${quote.slice(0, 120)}”, which doesn't stand in the text`);
    return place;
  }

  /** Lists a value that was left out; of more than 200 only their number. */
  drop(what: string): void {
    if (this.#dropped.length < MOST) this.#dropped.push(notInText(what));
    else this.#more++;
  }

  /** What was left out, in the order in which it was found. */
  diagnostics(): Diagnostic[] {
    return this.#more === 0 ? this.#dropped : [...this.#dropped, notInText(`${this.#more} more values`)];
  }

  /** The Meta of what a model read at a place. */
  meta(place: Alignment): Meta {
    return {
      basis: { kind: "inferred", rule: "model", from: [], entry: null },
      voice: "narrator",
      confidence: {
        score: SCORE[place.status],
        reasons: ["read by a model", place.status === "exact" ? "quote found" : "quote found after folding"],
      },
      evidence: [this.evidence(place)],
      absent: {},
      status: "proposed",
      by: this.source.by,
      supersedes: null,
    };
  }

  /** The id of a record of a kind that was found at a place. */
  id(kind: string, { start, end }: Alignment): string {
    return recordId(kind, this.source.sha256, start, end);
  }

  /** A place as evidence. */
  evidence({ start, end }: Alignment): Evidence {
    return cutEvidence(this.source.doc, this.source.text, start, end);
  }

  /** The words at a place. */
  slice({ start, end }: Alignment): string {
    return this.source.text.slice(start, end);
  }
}

const notInText = (what: string): Diagnostic => ({
  code: "not_in_text",
  level: "warning",
  message: `dropped: ${what}`,
  evidence: null,
});
