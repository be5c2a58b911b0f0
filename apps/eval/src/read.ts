/** Takes a text and what is known of it, gives the dossier that every evaluation judges. */
import type { Dossier } from "@readout/core";
import { type ExtractOptions, extract } from "@readout/extract";
import type { CorpusLine } from "./corpus-lines.ts";

/** Reads a text; a fault of the extractor stops the evaluation, because a crash is no score. */
export function read(text: string, options: ExtractOptions): Dossier {
  return extract(text, options);
}

/** Reads a report of a corpus with what is known of it. */
export const readReport = ({ text, published, outlet, title }: CorpusLine): Dossier =>
  read(text, {
    ...(published ? { published: published.slice(0, 10) } : {}),
    ...(outlet ? { outlet } : {}),
    ...(title ? { title } : {}),
  });

/** Reads a text of a labelled set; a date that isn't a whole day is passed over. */
export const readLabelled = ({
  text,
  date,
}: {
  readonly text: string;
  readonly date?: string | null;
}): Dossier => read(text, date && /^\d{4}-\d\d-\d\d$/.test(date) ? { published: date } : {});
