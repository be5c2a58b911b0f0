/** Gives the targets by name, each with its share of a run, and the inputs that once broke one. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
const entry = (name: string): string => join(HERE, "targets", `${name}.ts`);

/** Shares by what one input costs: what reads a whole report takes a hundred times as long as a date. */
export const TARGETS: Readonly<Record<string, { readonly entry: string; readonly share: number }>> = {
  records: { entry: entry("records"), share: 25 },
  intake: { entry: entry("intake"), share: 30 },
  formats: { entry: entry("formats"), share: 5 },
  api: { entry: entry("api"), share: 20 },
  extract: { entry: entry("extract"), share: 20 },
};

/** An input that broke a target once, and why it did. */
export interface Seed {
  readonly input: string;
  readonly broke: string;
}

/** By target; each run starts with them. */
export const SEEDS: Readonly<Record<string, readonly Seed[]>> = Object.fromEntries(
  Object.keys(TARGETS).map((name) => {
    const path = join(HERE, "seeds", `${name}.json`);
    return [name, existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Seed[]) : []];
  }),
);
