/** Takes a matrix of contacts, gives it as a graph: who met whom, the thicker the line the more often. */
import type { CountedPair } from "@readout/store";
import { cutLabel } from "./cut-label.ts";
import { forceLayout, type LayoutPlace } from "./force-layout.ts";

const [WIDTH, HEIGHT] = [860, 560];
const [MARGIN_X, MARGIN_Y] = [70, 34];

/** The graph of some entities; sizes are in units of the view box. */
export function ContactGraph({
  entities,
  pairs,
  name,
  id,
}: {
  entities: readonly string[];
  pairs: readonly CountedPair[];
  name: (id: string) => string;
  id: string;
}) {
  const index = new Map(entities.map((entity, at) => [entity, at]));
  const links = pairs.flatMap(({ between: [a, b], count, possible }) => {
    const [from, to] = [index.get(a), index.get(b)];
    return from === undefined || to === undefined
      ? []
      : [{ a: from, b: to, weight: count + possible / 2, count }];
  });
  const places = labelsApart(
    forceLayout(entities.length, links).map(({ x, y }) => ({
      x: MARGIN_X + x * (WIDTH - 2 * MARGIN_X),
      y: MARGIN_Y + y * (HEIGHT - 2 * MARGIN_Y),
    })),
    entities.map((entity) => Math.min(20, [...name(entity)].length) * 7 + 8),
  );
  const most = Math.max(1, ...links.map(({ weight }) => weight));
  return (
    <section class="drawing" tabindex={0} aria-label="Who met whom, drawn">
      <svg class="graph" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>
          {`${entities.length} parties, ${links.length} pairs that met or may have met; the table below has the numbers`}
        </title>
        {links.map(({ a, b, weight, count }) => (
          <line
            class={count > 0 ? "sure" : "possible"}
            x1={round(places[a]?.x)}
            y1={round(places[a]?.y)}
            x2={round(places[b]?.x)}
            y2={round(places[b]?.y)}
            stroke-width={round(1 + (4 * weight) / most)}
          />
        ))}
        {entities.map((entity, at) => {
          const { x = 0, y = 0 } = places[at] ?? {};
          return (
            <g class="node">
              <circle cx={round(x)} cy={round(y)} r="6" />
              <text x={round(x)} y={round(y - 11)} text-anchor="middle">
                {cutLabel(name(entity), 20)}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}

/** A node with the name above it takes this height. */
const LABEL = 30;
const PUSHES = 80;

/** Places moved so far that no name lies on another; `widths` are those of the names. */
function labelsApart(places: readonly LayoutPlace[], widths: readonly number[]): LayoutPlace[] {
  const moved = places.map((place) => ({ ...place }));
  for (let push = 0; push < PUSHES; push++)
    for (const [a, one] of moved.entries())
      for (const [at, other] of moved.slice(a + 1).entries()) {
        const wide = ((widths[a] ?? 0) + (widths[a + 1 + at] ?? 0)) / 2;
        const [x, y] = [other.x - one.x, other.y - one.y];
        const [overX, overY] = [wide - Math.abs(x), LABEL - Math.abs(y)];
        if (overX <= 0 || overY <= 0) continue;
        // Along the shorter way, half of it each.
        if (overX < overY) {
          const by = (x < 0 ? -overX : overX) / 2;
          one.x -= by;
          other.x += by;
        } else {
          const by = (y < 0 ? -overY : overY) / 2;
          one.y -= by;
          other.y += by;
        }
      }
  return moved.map(({ x, y }) => ({
    x: Math.min(WIDTH - MARGIN_X, Math.max(MARGIN_X, x)),
    y: Math.min(HEIGHT - 12, Math.max(MARGIN_Y - 8, y)),
  }));
}

const round = (value = 0): number => Math.round(value * 10) / 10;
