/** Gives Target: one thing that foreign text reaches, and what must hold whatever the text is. */

/** `run` throws, or rejects, where a promise is broken; `turn` counts the inputs, for what needn't be looked at each time. */
export interface Target {
  /** What the thing understands, for mutations to put in. */
  readonly words: readonly string[];
  /** Inputs to start from. */
  readonly seeds: readonly string[];
  /** The longest input tried, in UTF-16 code units. */
  readonly longest: number;
  /** Whether any piece of an input is an input as well; most inputs are short pieces then. */
  readonly isProse?: boolean;
  run(input: string, turn: number): void | Promise<void>;
}

/** Lets an error pass that the thing under test promises for bad input, throws any other on. */
export function refusedProperly(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "ReadoutError") throw error;
}
