/** Takes a bundled target, tries inputs on it until it is told how many are enough; runs in a thread of its own, so that a hang can be ended. */
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { mutate, seeded } from "./mutate.ts";
import type { Target } from "./target.ts";

/** What the thread is given. `progress` holds the turn and the length of the input under way, `underWay` its code units. */
export interface Work {
  readonly bundle: string;
  readonly counters: number;
  readonly inputs: number;
  readonly seconds: number;
  readonly seed: number;
  readonly known: readonly string[];
  readonly progress: SharedArrayBuffer;
  readonly underWay: SharedArrayBuffer;
}

/** What broke. `error` is what the target threw. */
export interface Finding {
  readonly input: string;
  readonly error: string;
}

/** What the thread reports at its end; `kept` are the inputs that reached something new. */
export interface Tried {
  readonly inputs: number;
  readonly seconds: number;
  readonly reached: number;
  readonly kept: readonly string[];
}

/** Inputs kept to start from; beyond that one replaces another. */
const KEPT = 4_000;
/** One input in so many is fast-check's own, near nothing known. */
const FRESH = 32;
/** A piece of prose is prose: the longest allowed is halved up to so many times less one, since short inputs are tried faster. */
const HALVINGS = 5;

const work = workerData as Work;
const port = parentPort as NonNullable<typeof parentPort>;
// Four counters in a word, so that the many that stay at zero are passed over quickly.
const words = new Uint32Array(Math.ceil(work.counters / 4));
const counts = new Uint8Array(words.buffer);
Object.assign(globalThis, { __fuzz: counts, require: createRequire(import.meta.url) });
const { target } = (await import(work.bundle)) as { target: Target };

const below = seeded(work.seed);
const fresh = fc.sample(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: target.longest }),
    fc.string({ unit: "grapheme-composite", maxLength: 200 }),
    fc.json(),
    fc.webUrl({ withQueryParameters: true }),
    fc.array(fc.constantFrom(...target.words), { maxLength: 30 }).map((words) => words.join(" ")),
  ),
  { numRuns: 500, seed: work.seed },
);
const kept = [...new Set([...target.seeds, ...work.known])];
const seen = new Uint8Array(counts.length);
const progress = new Int32Array(work.progress);
const underWay = new Uint16Array(work.underWay);
const broken = new Set<string>();

const from = performance.now();
let turn = 0;
for (; turn < work.inputs && (performance.now() - from) / 1000 < work.seconds; turn++) {
  const input =
    turn < kept.length && turn < target.seeds.length + work.known.length
      ? (kept[turn] as string)
      : turn % FRESH === 0
        ? (fresh[below(fresh.length)] as string)
        : mutate(kept, target.words, below, target.longest >> (target.isProse ? below(HALVINGS) : 0));
  for (let i = 0; i < input.length && i < underWay.length; i++) underWay[i] = input.charCodeAt(i);
  progress[1] = input.length;
  Atomics.store(progress, 0, turn);
  counts.fill(0);
  try {
    const running = target.run(input, turn);
    if (running) await running;
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const kind = text.split("\n").slice(0, 2).join(" ").replace(/\d+/g, "#");
    if (!broken.has(kind)) {
      broken.add(kind);
      port.postMessage({ found: { input, error: text } satisfies Finding });
    }
  }
  if (!isNew()) continue;
  if (kept.length < KEPT) kept.push(input);
  else kept[target.seeds.length + below(KEPT - target.seeds.length)] = input;
}
port.postMessage({
  tried: {
    inputs: turn,
    seconds: (performance.now() - from) / 1000,
    reached: seen.filter((bits) => bits > 0).length,
    kept: kept.slice(target.seeds.length),
  } satisfies Tried,
});

/** Whether a branch was taken that no input took, or more often than any: in classes of 1, 2, 3, 4–7, 8–15, … times. */
function isNew(): boolean {
  let fresh = false;
  for (let i = 0; i < counts.length; i++) {
    if (i % 4 === 0 && words[i / 4] === 0) {
      i += 3;
      continue;
    }
    const count = counts[i] as number;
    if (count === 0) continue;
    const bit =
      count < 4
        ? 1 << (count - 1)
        : count < 8
          ? 8
          : count < 16
            ? 16
            : count < 32
              ? 32
              : count < 128
                ? 64
                : 128;
    if (((seen[i] as number) & bit) !== 0) continue;
    seen[i] = (seen[i] as number) | bit;
    fresh = true;
  }
  return fresh;
}
