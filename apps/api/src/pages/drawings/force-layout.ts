/** Takes nodes and weighted links, gives each node a place: linked ones near each other, none on top of another. */

/** Two nodes by index, and how much they draw each other. */
export interface LayoutLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A place, both coordinates from 0 to 1. */
export interface LayoutPlace {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 240;

/**
 * Places for `count` nodes; the same input gives the same places. Time grows with the square of the number of nodes.
 * Source: Fruchterman and Reingold, Graph drawing by force-directed placement, 1991; the start is a spiral, not chance.
 */
export function forceLayout(count: number, links: readonly LayoutLink[]): LayoutPlace[] {
  if (count === 0) return [];
  const nodes = Array.from({ length: count }, (_, at) => {
    const [radius, angle] = [0.5 * Math.sqrt((at + 0.5) / count), at * 2.399963];
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), dx: 0, dy: 0 };
  });
  const apart = 0.9 / Math.sqrt(count);
  const heaviest = Math.max(1, ...links.map(({ weight }) => weight));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, one] of nodes.entries()) {
      for (const other of nodes.slice(at + 1)) {
        const [x, y] = [one.x - other.x, one.y - other.y];
        const square = Math.max(x * x + y * y, 1e-6);
        // Far ones don't push: groups that never met would flee each other to the edges.
        if (square > 6 * apart * apart) continue;
        const push = (apart * apart) / square;
        one.dx += x * push;
        one.dy += y * push;
        other.dx -= x * push;
        other.dy -= y * push;
      }
      // What belongs to nothing else would drift off without end.
      one.dx -= one.x * 0.6;
      one.dy -= one.y * 0.6;
    }
    for (const { a, b, weight } of links) {
      const [one, other] = [nodes[a], nodes[b]];
      if (!one || !other) continue;
      const [x, y] = [one.x - other.x, one.y - other.y];
      const pull = (Math.hypot(x, y) / apart) * (0.5 + weight / heaviest);
      one.dx -= x * pull;
      one.dy -= y * pull;
      other.dx += x * pull;
      other.dy += y * pull;
    }
    const most = 0.12 * (1 - round / ROUNDS) + 0.002;
    for (const node of nodes) {
      const length = Math.max(Math.hypot(node.dx, node.dy), 1e-9);
      const step = Math.min(length, most) / length;
      node.x += node.dx * step;
      node.y += node.dy * step;
      node.dx = 0;
      node.dy = 0;
    }
  }
  return spread(nodes);
}

/** The places stretched over the whole square. */
function spread(nodes: readonly LayoutPlace[]): LayoutPlace[] {
  const along = (of: (place: LayoutPlace) => number): ((place: LayoutPlace) => number) => {
    const [low, high] = [Math.min(...nodes.map(of)), Math.max(...nodes.map(of))];
    return (place) => (high - low < 1e-9 ? 0.5 : (of(place) - low) / (high - low));
  };
  const [x, y] = [along((place) => place.x), along((place) => place.y)];
  return nodes.map((node) => ({ x: x(node), y: y(node) }));
}
