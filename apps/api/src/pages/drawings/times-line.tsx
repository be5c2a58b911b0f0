/** Takes a dossier's dated times, gives them on a line: points as marks, intervals as bars, the day of publication marked. */
import { type Dossier, safeParseEdtf, type Time } from "@readout/core";

const WIDTH = 640;
const SHOWN = 40;

interface DatedTime {
  readonly time: Time;
  readonly from: number;
  readonly to: number;
}

/** The line; nothing where no time has a date. Times at a great distance share the ends, so that days stay apart. */
export function TimesLine({ dossier, id }: { dossier: Dossier; id: string }) {
  const dated = dossier.times.flatMap(daysOf).sort((a, b) => a.from - b.from || a.to - b.to);
  const [document] = dossier.documents;
  const published = boundsOf(document?.published ?? null)?.[0];
  if (dated.length === 0) return null;
  const centre = published ?? dated[Math.floor(dated.length / 2)]?.from ?? 0;
  // A square root on both sides of the day of publication: yesterday and last year both stay on the paper.
  const scale = (day: number): number => Math.sign(day - centre) * Math.sqrt(Math.abs(day - centre));
  const values = [...dated.flatMap(({ from, to }) => [scale(from), scale(to)]), 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (day: number): number => 20 + ((scale(day) - low) / (high - low || 1)) * (WIDTH - 40);
  const shown = dated.slice(0, SHOWN);
  return (
    <svg class="times" viewBox={`0 0 ${WIDTH} 64`} role="img" aria-labelledby={`${id}-title`}>
      <title
        id={`${id}-title`}
      >{`${dated.length} dated expressions, from ${dated[0]?.time.edtf} to ${dated[dated.length - 1]?.time.edtf}`}</title>
      <line class="axis" x1="10" x2={WIDTH - 10} y1="34" y2="34" />
      {published !== undefined && (
        <line class="published" x1={x(published)} x2={x(published)} y1="14" y2="54" />
      )}
      {published !== undefined && (
        <text
          x={x(published)}
          y="10"
          text-anchor={x(published) > WIDTH - 80 ? "end" : x(published) < 80 ? "start" : "middle"}
        >
          published
        </text>
      )}
      {shown.map(({ time, from, to }) => (
        <g class={time.kind}>
          <title>{`${time.evidence.quote}: ${time.edtf}`}</title>
          {to > from ? (
            <rect x={x(from)} y="30" width={Math.max(3, x(to) - x(from))} height="8" rx="4" />
          ) : (
            <circle cx={x(from)} cy="34" r="5" />
          )}
        </g>
      ))}
    </svg>
  );
}

function daysOf(time: Time): DatedTime[] {
  const bounds = boundsOf(time.edtf);
  return bounds ? [{ time, from: bounds[0], to: bounds[1] }] : [];
}

/** First and last day; an open end counts as the closed one. Null for a duration or no date. */
function boundsOf(edtf: string | null): readonly [number, number] | null {
  const value = edtf === null ? null : safeParseEdtf(edtf);
  const [from, to] = [value?.low ?? value?.high ?? null, value?.high ?? value?.low ?? null];
  return from === null || to === null ? null : [from, to];
}
