/** Takes a regular expression, gives whether some text makes it take time that grows faster than the text. */
import { type AttackPattern, check } from "recheck";

/** `slow` with the text that does it; `safe` by analysis; `linear` where a suspected text, tried on V8, turns out harmless. */
export interface Judgement {
  readonly verdict: "safe" | "linear" | "slow" | "unknown";
  readonly why: string;
}

/** Above this growth of time over length, measured on V8, a suspicion stands. Doubling a text doubles linear time. */
const EXPONENT = 1.35;
const LIMITS = { timeout: 20_000 };

/**
 * recheck decides by automata where it can, and is believed there. Where it only searches by trial (bounded repetitions,
 * large character classes), it counts a step of each bounded repetition as growth; V8's clock then has the last word.
 */
export async function judgeExpression(source: string, flags: string): Promise<Judgement> {
  let result = await check(source, flags, LIMITS);
  if (result.status === "unknown") result = await check(source, flags, { ...LIMITS, checker: "fuzz" });
  if (result.status === "unknown") result = await check(source, flags, { timeout: 6 * LIMITS.timeout });
  if (result.status === "safe") return { verdict: "safe", why: result.checker };
  if (result.status === "unknown") return { verdict: "unknown", why: result.error.kind };
  const why = `${result.complexity.summary}: ${result.attack.pattern.slice(0, 200)}`;
  if (result.checker !== "fuzz" || result.complexity.type === "exponential") return { verdict: "slow", why };
  const exponent = leastExponent(new RegExp(source, flags), result.attack);
  return { verdict: exponent > EXPONENT ? "slow" : "linear", why: `${why}; measured ${exponent.toFixed(2)}` };
}

/** How often growth is measured before a suspicion stands: what a busy machine adds to the longer text alone looks like growth. */
const ROUNDS = 5;

function leastExponent(expression: RegExp, attack: AttackPattern): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS && least > EXPONENT; i++)
    least = Math.min(least, measuredExponent(expression, attack));
  return least;
}

/** The growth of V8's time from a text to one eight times as long; the least of several, since noise only adds. */
function measuredExponent(expression: RegExp, attack: AttackPattern): number {
  const [short, long] = [1, 8].map((factor) => {
    const text = attackOf(attack, factor);
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      expression.lastIndex = 0;
      const from = process.cpuUsage().user;
      expression.test(text);
      least = Math.min(least, process.cpuUsage().user - from);
      if (least > 2_000_000) return { length: text.length, least };
    }
    return { length: text.length, least };
  }) as [{ length: number; least: number }, { length: number; least: number }];
  // What takes less than a millisecond at its longest is no attack, and too short to time.
  if (long.least < 1000) return 0;
  return Math.log(long.least / Math.max(short.least, 20)) / Math.log(long.length / short.length);
}

function attackOf({ pumps, suffix, base }: AttackPattern, factor: number): string {
  const times = Math.max(1, Math.min(base, 4000) * factor);
  return pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join("") + suffix;
}
