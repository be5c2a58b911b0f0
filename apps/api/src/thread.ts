/** A worker thread of batches: takes a report, gives its dossier as JSON, which crosses threads faster than its objects. */
import { type ExtractOptions, extract } from "@readout/extract";

/** Reads one report; never throws on text. */
export default function work({ text, options }: { text: string; options: ExtractOptions }): string {
  return JSON.stringify(extract(text, options));
}
