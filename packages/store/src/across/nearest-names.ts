/** Takes a name that nobody has, gives the actors whose names come nearest. */
import type { StoredActor } from "../queries/actors.ts";

/** Letters that a name must have for every one that may be mistaken in it. */
const LETTERS_A_SLIP = 4;
/** A word that two names share tells something from this many letters on: "of" and "the" don't. */
const LEAST_WORD = 4;

/** Those that few slips, or a word in common, part from the given name; nearest first, then those most told of. */
export function nearestNames(given: string, actors: readonly StoredActor[]): StoredActor[] {
  const asked = given.trim().toLowerCase();
  const slips = Math.floor(asked.length / LETTERS_A_SLIP);
  const words = wordsOf(asked);
  return actors
    .flatMap((actor) => {
      const name = actor.name.toLowerCase();
      const apart = Math.abs(name.length - asked.length) > slips ? slips + 1 : distance(asked, name);
      const near = apart <= slips || [...wordsOf(name)].some((word) => words.has(word));
      return near ? [{ actor, apart }] : [];
    })
    .sort((a, b) => a.apart - b.apart || b.actor.documents - a.actor.documents)
    .map(({ actor }) => actor);
}

const wordsOf = (name: string): Set<string> =>
  new Set(name.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length >= LEAST_WORD));

/** Letters to put in, take out or change to get from one to the other. Source: Wagner and Fischer 1974. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}
