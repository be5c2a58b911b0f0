/** Takes a folder of the hand-written series, gives its texts read; and the clauses that the expectations point at. */
import { readFileSync } from "node:fs";
import { type Dossier, type Event, type Evidence, mainMeeting } from "@readout/core";
import { settled } from "@readout/store";
import { read } from "./read.ts";

/** A slice of a document's text; `in` is the letter of the document where it isn't said around it. */
export interface Slice {
  readonly in?: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A document of the folder as its expectations describe it. */
export interface ExpectedDocument {
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string;
  readonly class?: string;
  readonly classAlone?: string;
}

/** A document as it was read: its dossier, its events with their seats under entities, and the meeting that it reports. */
export interface Reading {
  readonly dossier: Dossier;
  readonly events: readonly Event[];
  readonly meeting: Event | null;
}

/** One check of a kind; `what` says what was expected, `got` what came. */
export interface SeriesCheck {
  readonly kind: string;
  readonly ok: boolean;
  readonly what: string;
  readonly got: string;
}

/** The documents of a folder, read, by letter. */
export function readings(
  folder: URL,
  documents: Readonly<Record<string, ExpectedDocument>>,
): Map<string, Reading> {
  return new Map(
    Object.entries(documents).map(([letter, { title, outlet, published }]) => {
      const text = readFileSync(new URL(`${letter}.txt`, folder), "utf8");
      const dossier = read(text, { title, published, ...(outlet === null ? {} : { outlet }) });
      const document = dossier.documents[0]?.id ?? letter;
      const seat = (event: Event): Event => settled({ document, event, actors: dossier.actors });
      const main = mainMeeting(dossier);
      return [letter, { dossier, events: dossier.events.map(seat), meeting: main ? seat(main) : null }];
    }),
  );
}

/** Which of the slices a found span is: the one that it covers best, at least half of it; null for none. */
export function sliceAt<T extends Slice>(
  span: Pick<Evidence, "start" | "end">,
  slices: readonly T[],
): T | null {
  let best: T | null = null;
  let most = 0;
  for (const slice of slices) {
    const common = Math.min(span.end, slice.end) - Math.max(span.start, slice.start);
    const share = common / (slice.end - slice.start);
    if (share >= 0.5 && share > most) [best, most] = [slice, share];
  }
  return best;
}

/** Two values compared as text, whatever the order of a list. */
export function checkOf(kind: string, label: string, expected: unknown, got: unknown): SeriesCheck {
  const [left, right] = [textOf(expected), textOf(got)];
  return { kind, ok: left === right, what: `${label}: ${left}`, got: right };
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(textOf).sort().join(", ")}]` : String(value);
