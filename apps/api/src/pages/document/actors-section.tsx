/** Takes a stored dossier, gives its actors, each with the way to all that is kept of it. */
import { type Dossier, namesOf } from "@readout/core";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { actorAddress } from "../record/record-address.ts";
import { type ReviewDesk, ReviewLink, ReviewLog } from "../record/review-desk.tsx";

/** The actors, states first. */
export function ActorsSection({ dossier, desk }: { dossier: Dossier; desk: ReviewDesk }) {
  const name = namesOf(dossier);
  return (
    <Section title="Actors" count={dossier.actors.length}>
      <ul class="actors">
        {dossier.actors.map(({ id, type, partOf }) => (
          <li id={id}>
            <a href={actorAddress(id)}>
              <bdi>{name(id)}</bdi>
            </a>
            <span class="count">{` ${words(type)}${partOf ? `, ${name(partOf)}` : ""}`}</span>
            <ReviewLink desk={desk} target={id} />
            <ReviewLog desk={desk} target={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
