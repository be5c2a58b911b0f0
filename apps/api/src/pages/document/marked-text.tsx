/** Takes a text and its records, gives the text with every record lit; what overlaps is underlined as deep as it is. */
import type { RecordPlaces } from "../record/evidence-spans.ts";
import { textSegments } from "./text-segments.ts";

/** Underlines beyond this depth look the same. */
const DEEPEST = 3;

/**
 * The text. A segment's id is `t` and its offset, so that a card leads to it without a script; `data-s` is the offset
 * for the script. Line breaks stand as they are.
 */
export function MarkedText({ text, records }: { text: string; records: readonly RecordPlaces[] }) {
  return (
    <section class="text" id="text" tabindex={0} aria-label="The report">
      {textSegments(text.length, records).map(({ start, end, depth, kind }) =>
        kind === null ? (
          text.slice(start, end)
        ) : (
          <mark id={`t${start}`} class={`${kind} d${Math.min(depth, DEEPEST)}`} data-s={start}>
            {text.slice(start, end)}
          </mark>
        ),
      )}
    </section>
  );
}
