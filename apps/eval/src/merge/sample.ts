/** Takes a merged corpus, gives everything that was merged in it as lines for a reader: copies, events, actors. */
import type { Dossier, MergedSources } from "@readout/core";

/** What was taken for one; `records` are ids, `passages` what their reports say. */
export interface SampleLine {
  readonly kind: "copy" | "event" | "actor";
  readonly records: readonly string[];
  readonly passages: readonly string[];
}

/** Copies first, then events of several reports, then actors of several ids, those of most ids first. */
export function sampleLines(merged: MergedSources, dossiers: readonly Dossier[]): SampleLine[] {
  const documents = new Map(dossiers.flatMap((dossier) => dossier.documents.map((one) => [one.id, one])));
  const heading = (id: string): string => {
    const one = documents.get(id);
    return `${id} ${one?.published} ${one?.outlet}: ${one?.title}`;
  };
  return [
    ...merged.copies.map(
      ({ document, of }): SampleLine => ({
        kind: "copy",
        records: [document, of],
        passages: [document, of].map(heading),
      }),
    ),
    ...merged.events
      .filter(({ witnesses }) => witnesses.length > 1)
      .map(
        ({ witnesses }): SampleLine => ({
          kind: "event",
          records: witnesses.map(({ id }) => id),
          passages: witnesses.map(({ meta, when, type }) => {
            const [first] = meta.evidence;
            return `${heading(first?.doc ?? "")} | ${type} ${when?.edtf} | ${first?.quote}`;
          }),
        }),
      ),
    ...merged.actors
      .filter(({ records }) => records.length > 1)
      .sort((a, b) => b.records.length - a.records.length || (a.id < b.id ? -1 : 1))
      .map(
        ({ records, actor }): SampleLine => ({
          kind: "actor",
          records,
          passages: [
            actor.names.map(({ text }) => text).join(" | "),
            actor.tenures.map(({ post, of }) => `${post} of ${of}`).join(", "),
          ],
        }),
      ),
  ];
}
