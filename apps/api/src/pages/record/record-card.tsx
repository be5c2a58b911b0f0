/** Takes a record's places and content, gives a card that lights its characters in the text. */
import type { Meta } from "@readout/core";
import type { Child } from "hono/jsx";
import type { RecordPlaces } from "./evidence-spans.ts";
import { type ReviewDesk, ReviewLink, ReviewLog } from "./review-desk.tsx";
import { Why } from "./why.tsx";

/** A card. `data-at` has the places for the script; its link leads to the first of them without one. */
export function RecordCard({
  places,
  label,
  meta,
  desk,
  children,
}: {
  places: RecordPlaces;
  label: string;
  meta: Meta | null;
  desk: ReviewDesk | null;
  children: Child;
}) {
  // The longest place says most: a meeting's is its sentence, not the state that the headline names.
  const [first] = [...places.places].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return (
    <article
      class={`card ${places.kind}`}
      id={places.key}
      data-at={places.places.map(([start, end]) => `${start}-${end}`).join(" ")}
    >
      <p class="kind">
        <span>{label}</span>
        <span>
          {meta && meta.status !== "proposed" && <span class={`status ${meta.status}`}>{meta.status}</span>}
          <ReviewLink desk={desk} target={places.id} />
          {first && <a href={`#t${first[0]}`}>{`in the text ${first[0]}–${first[1]}`}</a>}
        </span>
      </p>
      {children}
      {meta && <Why meta={meta} />}
      {desk && <ReviewLog desk={desk} target={places.id} />}
    </article>
  );
}
