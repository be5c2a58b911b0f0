/** Takes witnesses of a corpus, gives as many as are asked for: like them, of other years, other states and other words. */
import type { Dossier, Witness } from "@readout/core";
import { mergeSources, witnessOf } from "@readout/core";
import { vary } from "../store/vary.ts";

/** Processor time, in seconds, that merging took for a number of documents. */
export interface Growth {
  readonly documents: number;
  readonly seconds: number;
}

/** Merges ever more documents and takes the time. */
export function growthOf(dossiers: readonly Dossier[], sizes: readonly number[]): Growth[] {
  const all: Witness[] = [];
  return sizes.map((documents) => {
    for (let at = all.length; at < documents; at++) {
      const round = Math.floor(at / dossiers.length);
      all.push(witnessOf(likeIt(dossiers[at % dossiers.length] as Dossier, round)));
    }
    const from = process.cpuUsage();
    mergeSources(all.slice(0, documents));
    const { user, system } = process.cpuUsage(from);
    return { documents, seconds: (user + system) / 1e6 };
  });
}

/** The slope between the logarithms of documents and seconds: 1 where time is linear. Least squares over all sizes. */
export function exponentOf(growth: readonly Growth[]): number {
  const points = growth.map(({ documents, seconds }) => [Math.log(documents), Math.log(seconds)] as const);
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

// Every word gets an ending of its round: as long a text, as many formulas within a round, no copies between rounds.
function likeIt(dossier: Dossier, round: number): Dossier {
  if (round === 0) return dossier;
  const copy = vary(dossier, round);
  const ending = String.fromCharCode(97 + (round % 26));
  const documents = copy.documents.map((one) => ({
    ...one,
    text: one.text?.replace(/\p{L}+/gu, (word) => word + ending) ?? null,
  }));
  return { ...copy, documents };
}
