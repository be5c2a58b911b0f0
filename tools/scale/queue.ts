/** Takes arrivals and times of service, gives how long each waits for one of `servers` workers, first come first served. */
import type { Below } from "../fuzz/mutate.ts";

/** Waits in milliseconds, in order of arrival; `busy` is the share of the workers' time that was used. */
export interface Queued {
  readonly waits: Float64Array;
  readonly busy: number;
  readonly longest: number;
}

/** Exact, event by event: a job starts when it has come and the worker that is free first is free. `longest` is the longest line of jobs that had come and not begun. */
export function simulate(arrivals: Float64Array, services: Float64Array, servers: number): Queued {
  const free = new Float64Array(servers); // a binary heap, its least at 0
  const waits = new Float64Array(arrivals.length);
  const starts = new Float64Array(arrivals.length);
  let [work, end, longest, begun] = [0, 0, 0, 0];
  for (let i = 0; i < arrivals.length; i++) {
    const arrival = arrivals[i] as number;
    const start = Math.max(arrival, free[0] as number);
    const done = start + (services[i] as number);
    waits[i] = start - arrival;
    starts[i] = start;
    while (begun <= i && (starts[begun] as number) <= arrival) begun++;
    longest = Math.max(longest, i + 1 - begun);
    work += services[i] as number;
    end = Math.max(end, done);
    replaceLeast(free, done);
  }
  return { waits, busy: work / (end * servers), longest };
}

function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if ((heap[child] as number) >= value) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = value;
}

/** Moments of `count` arrivals by a Poisson process whose rate (per ms) follows `rateAt`, never above `most`. */
export function arrivalsOf(
  count: number,
  most: number,
  rateAt: (ms: number) => number,
  below: Below,
): Float64Array {
  const moments = new Float64Array(count);
  let now = 0;
  for (let i = 0; i < count; ) {
    now -= Math.log(1 - fraction(below)) / most;
    if (fraction(below) * most <= rateAt(now)) moments[i++] = now;
  }
  return moments;
}

/**
 * The mean wait by theory: Erlang's C for `servers` workers, by Allen and Cunneen's correction for the spread of the
 * times of service; for one worker that is Pollaczek and Khinchine's formula, exactly.
 */
export function expectedWait(rate: number, services: Float64Array, servers: number): number {
  const mean = services.reduce((sum, ms) => sum + ms, 0) / services.length;
  const variance = services.reduce((sum, ms) => sum + (ms - mean) ** 2, 0) / services.length;
  const load = rate * mean;
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (load * blocked) / (k + load * blocked);
  const mustWait = blocked / (1 - (load / servers) * (1 - blocked));
  return ((mustWait * mean) / (servers - load)) * ((1 + variance / mean ** 2) / 2);
}

function fraction(below: Below): number {
  return below(2 ** 31) / 2 ** 31;
}
