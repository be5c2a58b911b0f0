/** Takes a seed, gives draws that are the same on every machine: nothing here asks a clock or Math.random. */

/** Draws without putting back. */
export interface SeededDraw {
  /** `count` items of a list in the order drawn; all of them, shuffled, where the list is shorter. */
  draw<T>(items: readonly T[], count: number): T[];
}

/** Draws from a 32-bit seed. Source: mulberry32 (public domain, T. Ettinger) and the Fisher–Yates shuffle. */
export function seeded(seed: number): SeededDraw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    draw(items, count) {
      const left = [...items];
      const drawn: (typeof left)[number][] = [];
      while (drawn.length < count && left.length > 0) {
        const at = Math.floor(next() * left.length);
        drawn.push(left[at] as (typeof left)[number]);
        left[at] = left[left.length - 1] as (typeof left)[number];
        left.pop();
      }
      return drawn;
    },
  };
}
