/** Takes a dossier and a format, gives the text that `extract` prints for it. */
import { type Dossier, jsonPieces, withoutText } from "@readout/core";
import type { Explanation } from "@readout/extract";
import { briefing } from "./briefing/briefing.ts";
import { explanationLines } from "./briefing/explanation.ts";
import { readRegistries } from "./registries.ts";
import type { Terminal } from "./terminal.ts";

/** How to print a dossier. `text` is false where the report's text is to be left out. */
export interface RenderOptions {
  readonly format: string;
  readonly text: boolean;
  readonly terminal: Terminal;
  /** Whether `json` is laid out in lines for a reader; its canonical bytes are those of `JSON.stringify`. */
  readonly pretty?: boolean;
  /** A folder with registries of the user's own. */
  readonly data?: string;
}

/** A dossier as text without a last newline, in pieces; `id` is what a JSON line calls it. */
export function render(dossier: Dossier, id: string | number, options: RenderOptions): string[] {
  const shown = options.text ? dossier : withoutText(dossier);
  if (options.format === "briefing")
    return [
      briefing(shown, options.terminal, options.data === undefined ? {} : readRegistries(options.data)).join(
        "\n",
      ),
    ];
  if (options.format === "jsonl")
    return [`{"id":${JSON.stringify(id)},"dossier":`, ...jsonPieces(shown), "}"];
  return options.pretty ? [JSON.stringify(shown, null, 2)] : jsonPieces(shown);
}

/** The pieces of a text with a last newline; of an empty one none. */
export const ended = (pieces: readonly string[]): string[] =>
  pieces.some((piece) => piece !== "") ? [...pieces, "\n"] : [];

/** How a report's statements were read, as text without a last newline. */
export function renderExplanation(
  dossier: Dossier,
  explanation: Explanation,
  id: string | number,
  { format, terminal, pretty }: RenderOptions,
): string {
  if (format === "briefing") return explanationLines(dossier, explanation, terminal).join("\n");
  if (format === "jsonl") return JSON.stringify({ id, explanation });
  return JSON.stringify(explanation, null, pretty ? 2 : 0);
}
