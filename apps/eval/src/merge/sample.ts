/** Takes a merged corpus, gives everything that was merged in it as lines for a reader: copies, events, actors. */
import type { Dossier, MergedSources } from "@readout/core";

/** What was taken for one; `records` are ids, `passages` what their reports say, an event's with who was read to be there. */
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
  const called = calledIn(dossiers, heading);
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
          passages: witnesses.map((event) => {
            const { meta, when, where, type, status } = event;
            const [first] = meta.evidence;
            const told = [...new Set(meta.evidence.slice(0, MOST_QUOTES).map(({ quote }) => quote))];
            return `${heading(first?.doc ?? "")} | ${type} ${status} ${when?.edtf} ${where?.name ?? ""} | ${partiesOf(event)} | ${told.join(" … ")}`;
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
            ...records.map((id) => `${id}: ${contextsOf(called.get(id) ?? [], actor)}`),
          ],
        }),
      ),
  ];
}

/** How many passages stand for an event, and reports for an actor's id: enough to judge by. */
const [MOST_QUOTES, MOST_REPORTS] = [4, 4];

const partiesOf = ({ participants }: MergedSources["events"][number]["event"]): string =>
  participants
    .map(({ represents, person, post }) => [represents, person, post].filter((one) => one !== null).join(" "))
    .join(", ");

/** Where a report names an actor: the words round the name, with the report's heading. */
interface Context {
  readonly doc: string;
  readonly words: string;
}

/** Some contexts of an id in the reports whose actor was united here: a namesake elsewhere has the same id. */
function contextsOf(
  contexts: readonly Context[],
  { meta }: MergedSources["actors"][number]["actor"],
): string {
  const docs = new Set(meta.evidence.map(({ doc }) => doc));
  return contexts
    .filter(({ doc }) => docs.has(doc))
    .slice(0, MOST_REPORTS)
    .map(({ words }) => words)
    .join(" / ");
}

/** For each id of an actor the words round its name, report by report. */
function calledIn(dossiers: readonly Dossier[], heading: (id: string) => string): Map<string, Context[]> {
  const called = new Map<string, Context[]>();
  for (const { documents, actors } of dossiers)
    for (const { id, meta } of actors) {
      const [first] = meta.evidence;
      if (!first) continue;
      const text = documents.find((one) => one.id === first.doc)?.text ?? "";
      const around = text.slice(Math.max(0, first.start - 60), first.end + 40).replace(/\s+/g, " ");
      const known = called.get(id) ?? [];
      known.push({ doc: first.doc, words: `${around} (${heading(first.doc)})` });
      called.set(id, known);
    }
  return called;
}
