/** Takes the value of a flag, gives the whole number that it is. */
import { Problem } from "./problem.ts";

/** The number, within its bounds; anything else is wrong use. */
export function wholeNumber(flag: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d{1,15}$/.test(value) && number >= least && number <= most) return number;
  throw new Problem(
    "use",
    `${flag}: expected a whole number from ${least} to ${most}, got "${value.slice(0, 200)}"`,
  );
}
