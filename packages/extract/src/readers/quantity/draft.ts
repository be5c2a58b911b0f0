/** Takes the tokens of a figure and what is known of it, gives its draft. */
import type { Token } from "@readout/english";
import type { QuantityOperator } from "../../data/number-words.ts";
import type { Scene } from "./scene.ts";

/**
 * A figure: offsets in UTF-16 code units, half-open. `value` where one is given, else `low`/`high`. `unit` is a plain noun
 * ("people", "doses"), "percent", "share of …", a unit of time in the singular or an ISO 4217 code. `derivedFrom` are
 * indexes into the same list: a figure computed from others, which the text doesn't state.
 */
export interface QuantityDraft {
  start: number;
  end: number;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  about: string;
  modifier: string | null;
  op: QuantityOperator;
  derivedFrom: number[];
}

/** A figure that was read, and where reading goes on. */
export interface FoundFigure {
  readonly draft: QuantityDraft;
  /** Index after the last token of the figure. */
  readonly next: number;
  /** Where the whole begins behind "half of", "10% of"; -1 for plain counts. */
  readonly wholeAt: number;
}

/** A product without the noise of binary fractions: twelve digits. */
export const roundOff = (value: number): number => Number(value.toPrecision(12));

type FigureFields = Pick<QuantityDraft, "unit" | "about" | "modifier" | "op" | "value"> &
  Partial<Pick<QuantityDraft, "low" | "high">>;

/** The draft of the tokens `[from, next)`, which must not be empty. */
export function createFigure(
  { tokens }: Scene,
  from: number,
  next: number,
  fields: FigureFields,
): QuantityDraft {
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[next - 1] as Token).end,
    low: null,
    high: null,
    ...fields,
    derivedFrom: [],
  };
}
