/** Takes a folder, gives the cache of a model's answers in it: one file for each, named by what was asked. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnswerCache } from "@readout/model";

/** Answers under the hash of the question. One that can't be kept is lost, one that can't be read is asked for again. */
export function keptAnswers(folder: string): AnswerCache {
  const pathOf = (key: string): string => join(folder, `${key}.json`);
  return {
    async get(key) {
      try {
        return readFileSync(pathOf(key), "utf8");
      } catch {
        return null;
      }
    },
    async set(key, answer) {
      mkdirSync(folder, { recursive: true });
      // Whole or not at all, whenever the run is ended.
      const part = `${pathOf(key)}.${process.pid}`;
      writeFileSync(part, answer);
      renameSync(part, pathOf(key));
    },
  };
}
