/** Takes a dossier, gives its records as cards, a section for each kind. */
import { type Dossier, type Evidence, namesOf, type Quantity, type Statement } from "@readout/core";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { Chain } from "../record/chain.tsx";
import { partiesOf } from "../record/event-item.tsx";
import type { RecordKind, RecordPlaces } from "../record/evidence-spans.ts";
import { RecordCard } from "../record/record-card.tsx";
import type { ReviewDesk } from "../record/review-desk.tsx";

/** All sections that have something in them, events other than the main one included. */
export function RecordSections({
  dossier,
  records,
  main,
  desk,
}: {
  dossier: Dossier;
  records: readonly RecordPlaces[];
  main: string | null;
  desk: ReviewDesk | null;
}) {
  const name = namesOf(dossier);
  const list = (ids: readonly string[]): string => ids.map(name).join(", ") || "nobody named";
  const of = (kind: RecordKind, id: string): RecordPlaces =>
    records.find((record) => record.kind === kind && record.id === id) ?? { key: id, kind, id, places: [] };
  const issues = new Map(dossier.issues.map(({ id, label }) => [id, label]));
  const others = dossier.events.filter(({ id }) => id !== main);
  return (
    <>
      <Section title="Who said what" count={dossier.statements.length}>
        {dossier.statements.map((statement) => (
          <RecordCard
            places={of("statement", statement.id)}
            label={actsOf(statement)}
            meta={statement.meta}
            desk={desk}
          >
            <Chain statement={statement} name={name} />
            <Quoted parts={statement.content} />
            {statement.onBehalfOf.some((id) => id !== statement.speaker) && (
              <p class="note">{`for ${list(statement.onBehalfOf)}`}</p>
            )}
          </RecordCard>
        ))}
      </Section>
      <Section title="Agreed or pledged" count={dossier.commitments.length}>
        {dossier.commitments.map((commitment) => (
          <RecordCard
            places={of("commitment", commitment.id)}
            label={words(commitment.status)}
            meta={commitment.meta}
            desk={desk}
          >
            <p>
              <strong>{list(commitment.parties)}</strong>
            </p>
            <Quoted parts={[commitment.content]} />
            {commitment.due?.edtf && <p class="note">{`due ${commitment.due.edtf}`}</p>}
          </RecordCard>
        ))}
      </Section>
      <Section title="Asked for, not agreed" count={dossier.appeals.length}>
        {dossier.appeals.map((appeal) => (
          <RecordCard places={of("appeal", appeal.id)} label="appeal" meta={appeal.meta} desk={desk}>
            <p>
              <strong>{list(appeal.by)}</strong>
              {` to ${appeal.addressee ? name(appeal.addressee) : "nobody named"}`}
            </p>
            <Quoted parts={[appeal.content]} />
          </RecordCard>
        ))}
      </Section>
      <Section title="Positions" count={dossier.positions.length}>
        {dossier.positions.map((position) => (
          <RecordCard
            places={of("position", position.id)}
            label={position.polarity}
            meta={position.meta}
            desk={desk}
          >
            <p>
              <strong>{name(position.holder)}</strong>
              {` on ${issues.get(position.issue) ?? position.issue}`}
              {position.target && `, towards ${name(position.target)}`}
            </p>
          </RecordCard>
        ))}
      </Section>
      <Section title="Also told of" count={others.length}>
        {others.map((event) => (
          <RecordCard
            places={of("event", event.id)}
            label={`${words(event.type)}, ${event.status}`}
            meta={event.meta}
            desk={desk}
          >
            <p>
              <strong>{list(partiesOf(event))}</strong>
            </p>
            <p class="note">{`${event.when?.edtf ?? "date unknown"} · ${event.where?.name ?? "place unknown"}`}</p>
          </RecordCard>
        ))}
      </Section>
      <Section title="Figures" count={dossier.quantities.length}>
        {dossier.quantities.map((quantity) => (
          <RecordCard
            places={of("quantity", quantity.id)}
            label={quantity.meta.basis.kind}
            meta={quantity.meta}
            desk={desk}
          >
            <p>{figure(quantity)}</p>
          </RecordCard>
        ))}
      </Section>
    </>
  );
}

function Quoted({ parts }: { parts: readonly Evidence[] }) {
  return <blockquote>{shortened(parts.map(({ quote }) => quote).join(" … "))}</blockquote>;
}

/** A card says what was read; the whole of a long passage stands in the text beside it. */
const LONGEST_QUOTE = 600;

const shortened = (quote: string): string =>
  quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).replace(/\p{Surrogate}$/u, "")}…`;

const actsOf = ({ clauses, form }: Statement): string =>
  [...new Set(clauses.map(({ act }) => words(act)))].join(", ") || form;

function figure({ value, low, high, unit, about, modifier }: Quantity): string {
  const print = (number: number): string => number.toLocaleString("en-US");
  const amount =
    value !== null
      ? print(value)
      : low !== null && high !== null
        ? `${print(low)}–${print(high)}`
        : low !== null
          ? `at least ${print(low)}`
          : high !== null
            ? `at most ${print(high)}`
            : "number unknown";
  return `${[modifier, amount, unit].filter((part) => part !== null && part !== "").join(" ")}${about ? `, ${about}` : ""}`;
}
