/** Takes a folder with registries of the user's own, gives what they change: ranks (R12) and named formats (R6). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMATS, Format, type Rank, type RankTable, rankTable, safeParseRecord } from "@readout/core";
import { isObject } from "./json-text.ts";
import { Problem } from "./problem.ts";

/** The registries as core takes them; a table that the folder doesn't have is left out. */
export interface Registries {
  readonly ranks?: RankTable;
  readonly registry?: readonly Format[];
}

const known = new Map<string, Registries>();

/**
 * Reads `ranks.json` (a level's id to its rank, or to a whole row) and `formats.json` (a list of Format; one with the id
 * of a known format takes its place), each folder once. Throws a Problem that names the file and the place in it.
 */
export function readRegistries(folder: string): Registries {
  const found = known.get(folder) ?? registriesIn(folder);
  known.set(folder, found);
  return found;
}

function registriesIn(folder: string): Registries {
  const ranks = read(folder, "ranks.json");
  const formats = read(folder, "formats.json");
  if (ranks === undefined && formats === undefined)
    throw new Problem(
      "use",
      `--data: expected ranks.json or formats.json in ${folder}, found neither; name their folder`,
    );
  const own = formats === undefined ? [] : formatsOf(formats);
  const ids = new Set(own.map(({ id }) => id));
  return {
    ...(ranks === undefined ? {} : { ranks: rankTable(ranksOf(ranks)) }),
    ...(formats === undefined ? {} : { registry: [...own, ...FORMATS.filter(({ id }) => !ids.has(id))] }),
  };
}

function ranksOf(value: unknown): Record<string, number | Rank> {
  const isRank = (one: unknown): boolean =>
    Number.isInteger(one) ||
    (isObject(one) &&
      Number.isInteger(one.rank) &&
      typeof one.label === "string" &&
      typeof one.ministerial === "boolean");
  const wrong = isObject(value) ? Object.entries(value).find(([, one]) => !isRank(one)) : ["", value];
  if (!wrong) return value as Record<string, number | Rank>;
  throw new Problem(
    "use",
    `--data: ranks.json: ${wrong[0]}: expected a whole number or {rank, label, ministerial}, got ${JSON.stringify(wrong[1])?.slice(0, 200)}`,
  );
}

function formatsOf(value: unknown): Format[] {
  if (!Array.isArray(value)) throw new Problem("use", "--data: formats.json: expected a list of formats");
  return value.map((one, at) => {
    const parsed = safeParseRecord(Format, `formats.json[${at}]`, one);
    if (parsed.ok) return parsed.value;
    throw new Problem("use", `--data: ${parsed.error.message}`);
  });
}

function read(folder: string, name: string): unknown {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "it can't be read";
    throw new Problem("use", `--data: ${path}: expected JSON, ${reason}`);
  }
}
