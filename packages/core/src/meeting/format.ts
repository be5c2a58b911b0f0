/** Takes a meeting, gives the name of its format by arity, its notation, and named formats that its members resolve to (R4–R6). */
import { FORMAT_REGISTRY } from "../data/format-registry.ts";
import type { Event } from "../records/event.ts";
import type { Format } from "../records/format.ts";
import type { Count } from "../records/meta.ts";
import { arity, type ArityOptions } from "./arity.ts";
import { delegationsOf, isCounted } from "./delegations.ts";
import { partition } from "./partition.ts";

/** The format of a meeting. `name` is null where min ≠ max; `named` holds ids of registry entries with exactly these members. */
export interface MeetingFormat {
  readonly name: string | null;
  readonly notation: string | null;
  readonly arity: Count;
  readonly named: readonly string[];
}

/** From how many delegations on a meeting is called multilateral without the text's own word (R4); an option. */
export interface FormatOptions extends ArityOptions {
  readonly multilateralFrom?: number;
}

const NAMES: Readonly<Record<number, string>> = { 2: "bilateral", 3: "trilateral", 4: "quadripartite" };

/** The name for a number of delegations (R4): null below two. */
export function nameOfArity(count: number, multilateralFrom = 8): string | null {
  if (count < 2) return null;
  return NAMES[count] ?? (count >= multilateralFrom ? `multilateral(${count})` : `plurilateral(${count})`);
}

/** The format of a meeting; delegations decide, not the figures in its title (R5). */
export function formatOf(meeting: Pick<Event, "participants">, registry: readonly Format[] = FORMAT_REGISTRY, options: FormatOptions = {}): MeetingFormat {
  const count = arity(meeting, options);
  const { principals, facilitators } = partition(meeting);
  const members = delegationsOf(meeting).filter(isCounted).map((one) => one.entity).sort();
  const known = count.min === count.max;
  const named = known && members.length > 1 ? registry.filter((format) => sameMembers(format, members)).map((format) => format.id).sort() : [];
  return {
    name: known ? nameOfArity(count.min, options.multilateralFrom) : null,
    notation: known && principals.length > 0 && facilitators.length > 0 ? `${principals.length}+${facilitators.length}` : null,
    arity: count,
    named,
  };
}

const sameMembers = (format: Format, members: readonly string[]): boolean => {
  const own = format.members.map((member) => member.actor).sort();
  return own.length === members.length && own.every((actor, index) => actor === members[index]);
};

/**
 * Reads a notation such as "3+1", "P5+1" or "E3/EU+3": the sum is the arity (R5), the EU one more where it is written in.
 * Null where the text is no notation. "2+2 ministerial" parses to four: whether it is bilateral, delegations decide.
 */
export function parseNotation(text: string): { readonly parts: readonly number[]; readonly arity: number } | null {
  const match = /^(?:[A-Z]{1,2})?(\d{1,2})(\/EU)?\+(\d{1,2})$/.exec(text.trim());
  if (!match) return null;
  const parts = [Number(match[1]), Number(match[3])];
  return { parts, arity: (parts[0] as number) + (parts[1] as number) + (match[2] ? 1 : 0) };
}
