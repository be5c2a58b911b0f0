/** Takes a dossier and its main meeting, gives the room: the drawing, the facts beside it, its dyads and its gaps. */
import { type Dossier, type RoomCard, roomOf } from "@readout/core";
import { RoomDrawing } from "../drawings/room-drawing.tsx";
import { Columns } from "../frame/columns.tsx";
import { words } from "../frame/words.ts";
import type { RecordPlaces } from "../record/evidence-spans.ts";
import { RecordCard } from "../record/record-card.tsx";
import type { ReviewDesk } from "../record/review-desk.tsx";

/** The room of an event; a sentence where no meeting is told of. */
export function RoomSection({
  dossier,
  event,
  places,
  desk,
}: {
  dossier: Dossier;
  event: string | null;
  places: RecordPlaces | null;
  desk: ReviewDesk | null;
}) {
  const room = event === null ? null : roomOf(dossier, event);
  const record = dossier.events.find(({ id }) => id === event);
  if (!room || !record || !places)
    return (
      <section>
        <h2>The room</h2>
        <p>No meeting was read from this text.</p>
      </section>
    );
  const { floorLabel: floor, ceilingLabel: ceiling } = room.level;
  const level =
    floor === null && ceiling === null
      ? "unknown"
      : floor === ceiling
        ? floor
        : `${floor ?? "unknown"} to ${ceiling ?? "unknown"}`;
  const facts = [
    ["When", room.when ?? "unknown"],
    ["Where", room.place?.name ?? "unknown"],
    ["How", room.mode === "unknown" ? "unknown" : words(room.mode)],
    ["Status", room.status],
    ["Level", level],
    [
      "Host",
      room.hosts.map(({ name, known }) => (known === "by_place" ? `${name} (by place)` : name)).join(", ") ||
        "not in the text",
    ],
  ] as const;
  return (
    <section>
      <h2>The room</h2>
      <RecordCard
        places={places}
        label={`${room.formatName ?? ""} ${words(room.type)}`.trim()}
        meta={record.meta}
        desk={desk}
      >
        <section class="drawing" tabindex={0} aria-label="The room, drawn">
          <RoomDrawing room={room} id="room" />
        </section>
        <dl class="facts">
          {facts.map(([term, value]) => (
            <div>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {room.absentSubjects.length > 0 && (
          <p class="note">{`Spoken of, not there: ${room.absentSubjects.map(({ name }) => name).join(", ")}.`}</p>
        )}
        {room.unknowns.length > 0 && (
          <ul class="note" aria-label="What the text leaves open">
            {room.unknowns.map((unknown) => (
              <li>{unknown}</li>
            ))}
          </ul>
        )}
        <Delegations room={room} />
        <Dyads room={room} />
      </RecordCard>
    </section>
  );
}

const CLASSES: Readonly<Record<string, string>> = {
  PP: "principals",
  FF: "facilitators",
  PF: "across",
};

/** What the drawing shows, as a table: for a small screen, a screen reader, or a copy. */
function Delegations({ room }: { room: RoomCard }) {
  return (
    <details class="dyads">
      <summary>{`${room.delegations.length} ${room.delegations.length === 1 ? "delegation" : "delegations"}`}</summary>
      <table>
        <Columns names={["Delegation", "As", "Who", "Level"]} />
        <tbody>
          {room.delegations.map(({ name, function: role, duties, seats, seat, level }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{[role, ...duties].map(words).join(", ")}</td>
              <td>
                {seat === "no"
                  ? "no seat"
                  : [...new Set(seats.map(({ person }) => person?.name ?? "a seat without a name"))].join(
                      ", ",
                    )}
              </td>
              <td>{level?.label ?? "unknown"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Dyads({ room }: { room: RoomCard }) {
  if (room.dyads.length === 0) return null;
  return (
    <details class="dyads" open={room.dyads.length <= 6}>
      <summary>{`${room.dyads.length} ${room.dyads.length === 1 ? "pair" : "pairs"}`}</summary>
      <table>
        <Columns names={["Between", "Class", "Contact", "Level"]} />
        <tbody>
          {room.dyads.map(({ between: [a, b], class: kind, contact, levelLabel }) => (
            <tr>
              <th scope="row">{`${a.name} – ${b.name}`}</th>
              <td>{CLASSES[kind] ?? kind}</td>
              <td>{contact}</td>
              <td>{levelLabel ?? "unknown"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
