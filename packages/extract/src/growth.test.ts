import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const SHORT = 30_000;
const LONGER = 8;
/** Linear time grows eightfold here, quadratic time up to 64-fold; the margin is for a busy machine. */
const MOST = 14;

/** One line for each kind of record that is looked up in others: each was quadratic once. */
const REPEATED = [
  "The ministers will meet next week in Geneva, the ministry said in a statement. ",
  "The Norwegian foreign minister met his Chilean counterpart in Oslo on Monday, and they agreed to meet again. ",
  "They said they agreed. ",
  "The ministers said the four countries would prepare a roadmap. ",
  "Norway and Chile signed an agreement worth $3 billion on Tuesday in Oslo. ",
  "Norway backs the rebels, and Chile opposes the sanctions. ",
  "The statement said that Norway’s foreign minister hosted Chile’s in Oslo, and ",
  "The two leaders met in Oslo. The meeting was the first since 2019. ",
  "The talks, chaired by the UN, were attended by Norway. ",
  "LUND: “We met in Oslo.”\n",
  "LUND: We met the Chilean minister yesterday.\n\nSOTO: We agreed on a roadmap.\n\n",
];

describe("extract on a text that says one thing again and again", () => {
  it.each(REPEATED)("takes time that grows with its length: %s", { retry: 2 }, (line) => {
    const times = Math.ceil(SHORT / line.length);
    const short = Math.min(processorTime(line.repeat(times)), processorTime(line.repeat(times)));
    expect(processorTime(line.repeat(times * LONGER)) / short).toBeLessThan(MOST);
  });
});

/** Microseconds of processor time that reading a text takes. */
function processorTime(text: string): number {
  const from = process.cpuUsage();
  extract(text, { published: "2024-03-14" });
  const { user, system } = process.cpuUsage(from);
  return user + system;
}
