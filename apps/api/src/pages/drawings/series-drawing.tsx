/** Takes a timeline, gives its drawing: a column for each meeting, a row for each delegation, so that drift is seen at once. */
import { delegationsOf } from "@readout/core";
import type { TimelineEntry } from "@readout/store";
import { cutLabel } from "./cut-label.ts";

const COLUMN = 74;
const ROW = 30;
const NAMES = 150;
const TOP = 58;
const COLUMNS = 24;
const ROWS = 16;

/** The drawing of the latest meetings; sizes are in units of the view box. */
export function SeriesDrawing({
  entries,
  name,
  id,
}: {
  entries: readonly TimelineEntry[];
  name: (id: string) => string;
  id: string;
}) {
  const shown = entries.slice(-COLUMNS);
  const columns = shown.map(({ event }) => new Map(delegationsOf(event).map((one) => [one.entity, one])));
  const counts = new Map<string, number>();
  for (const column of columns)
    for (const entity of column.keys()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ROWS);
  const [width, height] = [NAMES + shown.length * COLUMN + 10, TOP + rows.length * ROW + 26];
  const x = (column: number): number => NAMES + column * COLUMN + COLUMN / 2;
  const y = (row: number): number => TOP + row * ROW + ROW / 2;
  return (
    <section class="drawing" tabindex={0} aria-label="Who sat in which meeting, drawn">
      <svg
        class="series"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
      >
        <title id={`${id}-title`}>{`${shown.length} meetings, who sat in each`}</title>
        <desc id={`${id}-desc`}>
          {shown
            .map(({ event }, at) => {
              const there = rows.flatMap(([entity]) => (columns[at]?.has(entity) ? [name(entity)] : []));
              return `${event.when?.edtf ?? "undated"}: ${there.join(", ")}`;
            })
            .join(". ")}
        </desc>
        {shown.map(({ event }, at) => {
          const [year, rest = ""] = dateParts(event.when?.edtf ?? null);
          return (
            <g class={event.status === "occurred" || event.status === "ongoing" ? "held" : "not-held"}>
              <line class="column" x1={x(at)} x2={x(at)} y1={TOP - 8} y2={height - 22} />
              <text class="date" x={x(at)} y={TOP - 30} text-anchor="middle">
                <tspan x={x(at)}>{year}</tspan>
                <tspan class="day" x={x(at)} dy="14">
                  {rest}
                </tspan>
              </text>
              {event.status !== "occurred" && (
                <text class="note" x={x(at)} y={height - 8} text-anchor="middle">
                  {event.status}
                </text>
              )}
            </g>
          );
        })}
        {rows.map(([entity], row) => (
          <g>
            <line class="lane" x1={NAMES - 6} x2={width - 10} y1={y(row)} y2={y(row)} />
            <text x={NAMES - 14} y={y(row) + 4} text-anchor="end">
              {cutLabel(name(entity), 22)}
            </text>
            {columns.map((column, at) => {
              const seat = column.get(entity);
              if (!seat) return null;
              const hosts = seat.duties.includes("host") || seat.duties.includes("co_host");
              const as = [seat.function, ...seat.duties].join(", ").replaceAll("_", "-");
              return (
                <g class={`at ${seat.function} seat-${seat.seat}`}>
                  <title>{`${name(entity)}: ${as}${seat.level ? `, ${seat.level.label}` : ""}${seat.seat === "yes" ? "" : ", seat not certain"}`}</title>
                  {seat.function === "observer" || seat.function === "briefer" ? (
                    <rect x={x(at) - 6} y={y(row) - 6} width="12" height="12" />
                  ) : (
                    <circle cx={x(at)} cy={y(row)} r="7.5" />
                  )}
                  {hosts && <circle class="host" cx={x(at)} cy={y(row)} r="11.5" />}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <ul class="key" aria-label="What the signs mean">
        <li class="principal">principal</li>
        <li class="peer">other delegation</li>
        <li class="open">seat not certain</li>
        <li class="square">observer</li>
        <li class="ringed">host</li>
      </ul>
    </section>
  );
}

// "2024-03-10" as "2024" over "03-10": the year stands out, and the column stays narrow.
function dateParts(edtf: string | null): [string, string?] {
  if (edtf === null) return ["undated"];
  const [, year, rest] = /^(\d{4})-?([^T]*)/.exec(edtf) ?? [];
  return year === undefined ? [edtf.slice(0, 12)] : [year, rest?.slice(0, 11) ?? ""];
}
