/** Takes a place in a sentence, gives the range of numbers that is read there. */
import { createFigure, type FoundFigure } from "./draft.ts";
import { readNumber } from "./number.ts";
import { readCounted } from "./phrase.ts";
import { refused } from "./refused.ts";
import { aboutOf, modifierBefore, type Scene, wordAt } from "./scene.ts";

/** "20 to 30 people", "between 20 and 30 people", "20-30%". */
export function readRange(scene: Scene, i: number): FoundFigure | null {
  const between = wordAt(scene, i) === "between" ? 1 : 0;
  const low = readNumber(scene.tokens, i + between, scene.end);
  if (low === null || low.value === null) return null;
  const joint = wordAt(scene, low.next);
  if (joint === "to" && wordAt(scene, i - 1) === "from") return null;
  const links = between === 1 ? ["and"] : ["to", "-", "–", "or"];
  if (!links.includes(joint)) return null;
  const high = readNumber(scene.tokens, low.next + 1, scene.end);
  if (high === null || high.value === null || refused(scene, i + between)) return null;
  const scale = high.value / low.value;
  // "10 to 12 million": the scale stands with the second number.
  const first =
    low.value < 1000 && high.value >= 1e3 && low.figures && scale > 1000
      ? low.value * 10 ** (Math.floor(Math.log10(high.value) / 3) * 3)
      : low.value;
  if (high.value <= first) return null;
  const counted = readCounted(scene.tokens, high.next, scene.end);
  if (counted === null) return null;
  const { from, text, op } = modifierBefore(scene, i);
  const draft = createFigure(scene, from, counted.next, {
    value: null,
    low: first * counted.times,
    high: high.value * counted.times,
    unit: counted.unit,
    about: aboutOf(scene, counted, from),
    modifier: text,
    op,
  });
  return { draft, next: counted.next, wholeAt: -1 };
}
