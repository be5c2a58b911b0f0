/** Takes a text and the places of records in it, gives segments that don't overlap: how deep each is covered, and by what. */
import type { RecordKind, RecordPlaces } from "../record/evidence-spans.ts";

/** A run of characters that the same records cover. `kind` is that of the shortest place over it, null where none is. */
export interface TextSegment {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly kind: RecordKind | null;
}

/** Segments in order; together they are the whole text. Time grows as n log n with the number of places, however they overlap. */
export function textSegments(length: number, records: readonly RecordPlaces[]): TextSegment[] {
  const places = records
    .flatMap(({ kind, places: list }) => list.map(([start, end]) => ({ kind, start, end })))
    .filter(({ start, end }) => start < end && end <= length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const ends = places.map(({ end }) => end).sort((a, b) => a - b);
  const segments: TextSegment[] = [];
  // The place that began last and is still open stands for the shortest: places of one reading nest far more often
  // than they cross. A stack finds it without looking at all that are open.
  const open: typeof places = [];
  let [begun, ended] = [0, 0];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
    for (; begun < places.length && (places[begun]?.start ?? 0) <= start; begun++)
      open.push(places[begun] as (typeof places)[0]);
    for (; ended < ends.length && (ends[ended] ?? 0) <= start; ended++);
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= start) open.pop();
    const depth = begun - ended;
    segments.push({ start, end, depth, kind: depth > 0 ? (open[open.length - 1]?.kind ?? null) : null });
  }
  return segments;
}
