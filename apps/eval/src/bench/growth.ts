/** Takes reports, prints how the time of extraction grows with the length of a text and with the number of texts. */
import { extract } from "@readout/extract";
import { secondsOf } from "./processor-time.ts";

interface Report {
  readonly text: string;
  readonly published: string;
}

const SENTENCE = "The foreign ministers of Norway and Chile met in Oslo on Monday and agreed to meet again. ";
const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7];
const COUNTS = [50, 200, 800];

/** Prints exponents: the slope between the logarithms of size and time, 1 where time is linear. */
export function printGrowth(reports: readonly Report[]): void {
  const natural = reports.map(({ text }) => text).join("\n\n");
  const repeated = (text: string, length: number): string =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const shapes: readonly [string, (length: number) => string][] = [
    ["natural text", (length) => repeated(natural, length)],
    ["one sentence repeated", (length) => repeated(SENTENCE, length)],
    ["one word without end", (length) => "a".repeat(length)],
    ["opening marks without end", (length) => repeated("“(said ", length)],
  ];
  console.log(
    "\ntime against length: the exponent is the slope between the logarithms of both, 1 where time is linear",
  );
  for (const [name, make] of shapes) {
    const times = LENGTHS.map((length) => timeOf(make(length), Math.max(1, Math.floor(2e5 / length))));
    const told = times.map((time, k) => `${(LENGTHS[k] as number) / 1e3} kB ${(time * 1e3).toFixed(1)} ms`);
    const slopes = [0, 1].map((from) => slope(LENGTHS, times, from));
    console.log(`${name.padEnd(30)} ${told.join(", ")}   exponent ${slopes[0]}, from 10 kB on ${slopes[1]}`);
  }
  const times = COUNTS.map((count) =>
    secondsOf(() => {
      for (let k = 0; k < count; k++) {
        const { text = "", published = "" } = reports[k % reports.length] ?? {};
        extract(text, { published: published.slice(0, 10) });
      }
    }),
  );
  const told = times.map((time, k) => `${COUNTS[k]} in ${time.toFixed(2)} s`);
  console.log(`${"number of reports".padEnd(30)} ${told.join(", ")}   exponent ${slope(COUNTS, times, 0)}`);
}

/** Seconds of one reading, the better of two; of a short text over several readings. */
function timeOf(text: string, times: number): number {
  if (times > 1) extract(text);
  const once = (): number =>
    secondsOf(() => {
      for (let k = 0; k < times; k++) extract(text);
    }) / times;
  return Math.min(once(), once());
}

function slope(sizes: readonly number[], times: readonly number[], from: number): string {
  const to = sizes.length - 1;
  const growth = (list: readonly number[]): number => Math.log((list[to] as number) / (list[from] as number));
  return (growth(times) / growth(sizes)).toFixed(2);
}
