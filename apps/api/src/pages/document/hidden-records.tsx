/** Takes a dossier, gives it without what was rejected or superseded, and those records apart. */
import { type Dossier, type Meta, PASSAGE_LISTS } from "@readout/core";
import { Section } from "../frame/section.tsx";
import { type ReviewDesk, ReviewLink, ReviewLog } from "../record/review-desk.tsx";

/** A record that people took out. */
interface HiddenRecord {
  readonly id: string;
  readonly meta: Meta;
}

const LISTS = ["actors", ...PASSAGE_LISTS] as const;

/** The dossier as people left it, and what they took out. The same object where nothing was. */
export function withoutHidden(dossier: Dossier): { dossier: Dossier; hidden: readonly HiddenRecord[] } {
  const hidden = LISTS.flatMap((list) => (dossier[list] as readonly HiddenRecord[]).filter(isHidden));
  if (hidden.length === 0) return { dossier, hidden };
  const kept = LISTS.map((list) => [
    list,
    (dossier[list] as readonly HiddenRecord[]).filter((record) => !isHidden(record)),
  ]);
  return { dossier: { ...dossier, ...Object.fromEntries(kept) }, hidden };
}

const isHidden = ({ meta }: HiddenRecord): boolean =>
  meta.status === "rejected" || meta.status === "superseded";

/** What was taken out, by whom and why. */
export function HiddenRecords({ hidden, desk }: { hidden: readonly HiddenRecord[]; desk: ReviewDesk }) {
  return (
    <Section title="Taken out by reviewers" count={hidden.length}>
      {hidden.map(({ id, meta }) => (
        <article class="card" id={id}>
          <p class="kind">
            <span>{id.slice(0, Math.max(0, id.indexOf(":"))) || id}</span>
            <span>
              <span class={`status ${meta.status}`}>{meta.status}</span>
              <ReviewLink desk={desk} target={id} />
            </span>
          </p>
          <blockquote>{meta.evidence[0]?.quote ?? id}</blockquote>
          <ReviewLog desk={desk} target={id} />
        </article>
      ))}
    </Section>
  );
}
