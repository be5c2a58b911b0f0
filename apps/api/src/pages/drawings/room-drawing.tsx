/** Takes a room card, gives its drawing: the table from above, named and unnamed seats, who hosts, who sits apart. */
import type { RoomCard, RoomDelegation } from "@readout/core";
import { cutLabel } from "./cut-label.ts";
import { type Seating, type Side, seatingOf } from "./seating.ts";

const WIDTH = 560;
const ROW = 78;
const SEAT = 17;
/** Characters of a line that fit between two seats. */
const LINE = 24;

/** The drawing, with a title and a description for those who don't see it. Sizes are in units of the view box. */
export function RoomDrawing({ room, id }: { room: RoomCard; id: string }) {
  const seats = placed(seatingOf(room));
  const height = heightOf(seats);
  const table = { x: 185, y: seats.top, width: WIDTH - 370, height: seats.rows * ROW };
  return (
    <svg
      class="room"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{`The room: ${room.formatText} delegations`}</title>
      <desc id={`${id}-desc`}>{describe(room)}</desc>
      <rect class="table" x={table.x} y={table.y} width={table.width} height={table.height} rx="18" />
      <text class="table-label" x={WIDTH / 2} y={table.y + table.height / 2 - 4}>
        {room.formatName ?? "format open"}
      </text>
      <text class="table-label small" x={WIDTH / 2} y={table.y + table.height / 2 + 14}>
        {room.formatText}
      </text>
      {seats.apart !== null && (
        <line class="apart" x1="20" x2={WIDTH - 20} y1={seats.apart} y2={seats.apart} />
      )}
      {seats.apart !== null && (
        <text class="note" x="20" y={seats.apart + 14}>
          at the room, not counted
        </text>
      )}
      {seats.list.map((seat) => (
        <Seat seat={seat} />
      ))}
    </svg>
  );
}

/** A seat in its place; `fits` is how many characters of a line there is room for beside it. */
interface PlacedSeat extends Seating {
  readonly x: number;
  readonly y: number;
  readonly fits: number;
}

interface PlacedSeats {
  readonly list: readonly PlacedSeat[];
  readonly top: number;
  readonly rows: number;
  readonly apart: number | null;
}

function placed(seats: readonly Seating[]): PlacedSeats {
  const on = (side: Side): Seating[] => seats.filter((seat) => seat.side === side);
  const rows = Math.max(1, on("left").length, on("right").length);
  const top = on("top").length > 0 ? 88 : 24;
  const bottom = top + rows * ROW;
  const afterTable = bottom + (on("bottom").length > 0 ? 88 : 20);
  const column = (side: "left" | "right", x: number): PlacedSeat[] => {
    const list = on(side);
    const step = (rows * ROW) / list.length;
    return list.map((seat, at) => ({ ...seat, x, y: top + step * (at + 0.5), fits: LINE }));
  };
  const row = (side: Side, y: number, width: number): PlacedSeat[] => {
    const list = on(side);
    return list.map((seat, at) => ({
      ...seat,
      x: (WIDTH - width) / 2 + (width / list.length) * (at + 0.5),
      y,
      fits: list.length === 1 ? 2 * LINE : LINE,
    }));
  };
  const perRow = 4;
  const apart = on("apart").map((seat, at, all) => {
    const inRow = Math.min(perRow, all.length - Math.floor(at / perRow) * perRow);
    return {
      ...seat,
      x: (WIDTH / inRow) * ((at % perRow) + 0.5),
      y: afterTable + 44 + Math.floor(at / perRow) * 84,
      fits: LINE,
    };
  });
  return {
    list: [
      ...row("top", top - 24, Math.max(190, on("top").length * 170)),
      ...column("left", 162),
      ...column("right", WIDTH - 162),
      ...row("bottom", bottom + 24, Math.max(190, on("bottom").length * 170)),
      ...apart,
    ],
    top,
    rows,
    apart: apart.length > 0 ? afterTable : null,
  };
}

function heightOf({ list, top, rows, apart }: PlacedSeats): number {
  const bottom = top + rows * ROW + (list.some(({ side }) => side === "bottom") ? 88 : 20);
  if (apart === null) return bottom;
  return Math.max(...list.filter(({ side }) => side === "apart").map(({ y }) => y)) + 56;
}

function Seat({ seat: { delegation, side, x, y, fits } }: { seat: PlacedSeat }) {
  const { name, seats, seat, duties } = delegation;
  const people = seats.flatMap(({ person }) => (person ? [person.name] : []));
  const anchor = side === "left" ? "end" : side === "right" ? "start" : "middle";
  const labelX = side === "left" ? x - SEAT - 8 : side === "right" ? x + SEAT + 8 : x;
  const labelY =
    side === "top" ? y - SEAT - 34 : side === "left" || side === "right" ? y - 10 : y + SEAT + 16;
  const hosts = duties.includes("host") || duties.includes("co_host");
  const state = seat === "unknown" ? "unknown" : people.length > 0 ? "named" : "unnamed";
  const lines = [
    people.length === 0
      ? seat === "unknown"
        ? "seat not certain"
        : "no name in the text"
      : people.join(", "),
    [delegation.level?.label, ...duties.map((duty) => duty.replaceAll("_", "-"))].filter(Boolean).join(" · "),
  ];
  return (
    <g class={`seat ${state} ${delegation.function}`}>
      <title>{describeSeat(delegation)}</title>
      <circle cx={x} cy={y} r={SEAT} />
      {hosts && <circle class="host" cx={x} cy={y} r={SEAT + 4} />}
      <text class="code" x={x} y={y + 4}>
        {seat === "unknown" ? "?" : codeOf(delegation)}
      </text>
      <text x={labelX} y={labelY} text-anchor={anchor}>
        <tspan class="name" x={labelX}>
          {cutLabel(name, 20)}
        </tspan>
        {lines.map((line) => (
          <tspan x={labelX} dy="14">
            {cutLabel(line, fits)}
          </tspan>
        ))}
      </text>
    </g>
  );
}

const codeOf = ({ entity, name }: RoomDelegation): string =>
  /^[A-Z]{3}$/.test(entity) ? entity : name.replace(/[^\p{Lu}\p{N}]/gu, "").slice(0, 4) || name.slice(0, 3);

function describe(room: RoomCard): string {
  return `${room.delegations.map(describeSeat).join(". ")}.`;
}

/** "Alvia, principal, host: Ana Ruiz, foreign minister". */
function describeSeat({ name, function: role, duties, seats, seat, level }: RoomDelegation): string {
  const people = seats.map(({ person }) => person?.name ?? "a seat without a name").join(" and ");
  const as = [role === "unknown" ? null : role, ...duties.map((duty) => duty.replaceAll("_", "-"))].filter(
    Boolean,
  );
  const certain = seat === "unknown" ? ", seat not certain" : seat === "no" ? ", no seat" : "";
  return `${[name, ...as].join(", ")}${certain}: ${people}${level ? `, ${level.label}` : ""}`;
}
