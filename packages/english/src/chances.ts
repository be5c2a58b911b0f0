/** Choices between yes and no to how likely each is, learnt as they are met. */

/**
 * Of each choice how likely "yes" is (of 2 ** 16), and how often it was met. Who writes choices and who reads them start
 * from the same and learn the same, so that no table of chances has to be told.
 */
export interface Chances {
  readonly yes: Uint16Array;
  readonly met: Uint8Array;
}

/** Chances of so many choices, all even. */
export function createChances(count: number): Chances {
  return { yes: new Uint16Array(count).fill(1 << 15), met: new Uint8Array(count) };
}

/** Bits of what `shareOf` gives. */
export const shareBits = 12;

/** How much of 4096 parts "yes" takes: one at least, and never all. */
export function shareOf(chances: Chances, choice: number): number {
  return Math.max(1, (chances.yes[choice] as number) >> (16 - shareBits));
}

/** The oftener a choice was met, the less it moves. */
const steps = Int32Array.from({ length: 256 }, (_, met) => Math.round(65536 / (met + 1.6)));

/** Lets the chances learn what was chosen. */
export function learn({ yes, met }: Chances, choice: number, chosen: boolean): void {
  const times = met[choice] as number;
  const now = yes[choice] as number;
  const step = steps[times] as number;
  yes[choice] = chosen ? now + (((65535 - now) * step) >>> 16) : now - ((now * step) >>> 16);
  if (times < 255) met[choice] = times + 1;
}
