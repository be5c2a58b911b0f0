/** Takes a filled workspace, asks every kind of question many times and prints how long they took. */
import type { Workspace } from "@readout/store";

/** A kind of question: how to ask the one with a number, and the most milliseconds that 99 of 100 may take. */
interface Question {
  readonly name: string;
  readonly limitMs: number;
  readonly times: number;
  readonly ask: (number: number) => Promise<unknown>;
}

const STATES = ["USA", "RUS", "UKR", "FRA", "KAZ", "NOR", "EST", "JPN", "CHN", "MEX"];
const WORDS = [
  "security",
  "ceasefire",
  "hostage",
  "vaccine",
  "climate change",
  '"human rights"',
  "border",
  "the",
  "sanction*",
  "Kharkiv",
];

/**
 * Asks and prints one line a kind, and the p99 over all look-ups: by the clock, and of the processor's time alone, which
 * other work on the machine doesn't lengthen.
 */
export async function askAll(space: Workspace): Promise<void> {
  const { items: documents } = await space.documents({ limit: 200 });
  const { items: events } = await space.events({ type: ["meeting"], limit: 200 });
  const { items: speakers } = await space.actors({ type: "person", limit: 200 });
  const of = <T>(list: readonly T[], number: number): T => list[(number * 7919) % list.length] as T;
  const state = (number: number): string => of(STATES, number);
  const pair = (number: number) => ({ a: state(number), b: state(number + 1 + (number % 7)) });
  const year = (number: number) => ({ from: String(2010 + (number % 13)), to: String(2011 + (number % 13)) });
  const lookUps: Question[] = [
    ["document", (n: number) => space.document(of(documents, n).id)],
    ["dossier", (n: number) => space.dossier(of(documents, n).id)],
    ["room", (n: number) => space.room(of(events, n).record.id)],
    ["documents, page", (n: number) => space.documents({ limit: 50, ...(n % 2 ? { actor: state(n) } : {}) })],
    ["documents by words", (n: number) => space.documents({ q: of(WORDS, n) })],
    ["actor", (n: number) => space.actor(n % 2 ? state(n) : of(speakers, n).id)],
    ["events by party", (n: number) => space.events({ party: [state(n)] })],
    ["events by two parties", (n: number) => space.events({ party: Object.values(pair(n)) })],
    [
      "events by type, level, year",
      (n: number) => space.events({ type: ["meeting"], level: "foreign_minister", window: year(n) }),
    ],
    ["events by party and confidence", (n: number) => space.events({ party: [state(n)], confidence: 0.99 })],
    ["statements by speaker", (n: number) => space.statements({ speaker: [of(speakers, n).id] })],
    [
      "statements by state and words",
      (n: number) => space.statements({ speaker: [state(n)], q: of(WORDS, n) }),
    ],
    ["statements by words", (n: number) => space.statements({ q: of(WORDS, n) })],
    ["statements by basis", (n: number) => space.statements({ basis: [n % 2 ? "human" : "stated"] })],
    ["positions by holder", (n: number) => space.positions({ party: [state(n)] })],
    ["commitments by two parties", (n: number) => space.commitments({ party: Object.values(pair(n)) })],
  ].map(([name, ask]) => ({ name, ask, limitMs: 20, times: 200 }) as Question);
  const reasoning: Question[] = [
    ["matrix", () => space.matrix()],
    ["matrix of a year", (n: number) => space.matrix({ window: year(n) })],
    ["matrix of a mode", (n: number) => space.matrix({ mode: n % 2 ? "call" : "in_person" })],
    ["contacts", (n: number) => space.contacts({ ...pair(n), limit: 50 })],
    ["highest contact", (n: number) => space.highestContact(pair(n))],
    [
      "precedence",
      (n: number) => space.precedence({ ...pair(n), level: "foreign_minister", since: "2012", asOf: "2023" }),
    ],
    [
      "precedence, first",
      (n: number) => space.precedence({ ...pair(n), comparator: "first", since: "2009", asOf: "2023" }),
    ],
  ].map(([name, ask]) => ({ name, ask, limitMs: 100, times: 40 }) as Question);
  const all: Times = { wall: [], processor: [] };
  for (const question of [...lookUps, ...reasoning]) {
    const times = await timed(question);
    if (question.limitMs === 20) {
      all.wall.push(...times.wall);
      all.processor.push(...times.processor);
    }
    print(question.name, times, question.limitMs);
  }
  print("all look-ups", all, 20);
}

/** Milliseconds of each question. */
interface Times {
  readonly wall: number[];
  readonly processor: number[];
}

async function timed({ ask, times }: Question): Promise<Times> {
  const taken: Times = { wall: [], processor: [] };
  for (let number = 0; number < times; number++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    await ask(number);
    const { user, system } = process.cpuUsage(used);
    taken.wall.push(performance.now() - from);
    taken.processor.push((user + system) / 1000);
  }
  return taken;
}

function print(name: string, { wall, processor }: Times, limitMs: number): void {
  const ms = (values: readonly number[], share: number): string =>
    quantile(values, share).toFixed(2).padStart(7);
  const verdict = quantile(wall, 0.99) <= limitMs ? "" : `   over ${limitMs} ms`;
  console.log(
    `${name.padEnd(32)} p50 ${ms(wall, 0.5)} ms   p99 ${ms(wall, 0.99)} ms   processor p50 ${ms(processor, 0.5)} p99 ${ms(processor, 0.99)}${verdict}`,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
