/** Takes the names of a person, gives the parts by which spellings of one name are recognised (R30). */
import { HONORIFICS, NAME_SUFFIXES } from "../../data/honorifics.ts";
import { byText, distinct } from "../../meeting/canonical.ts";
import type { Actor } from "../../records/actor.ts";

/** A name without accents, case or marks, as words in their order. */
export function nameWords(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The words of a person's fullest name, without titles, initials and "Jr."; a title alone gives an empty list. */
export function personWords({ names }: Pick<Actor, "names">): string[] {
  const all = names
    .filter(({ kind }) => kind === "name")
    .map(({ text }) =>
      nameWords(text).filter((word) => word.length > 1 && !HONORIFICS.has(word) && !NAME_SUFFIXES.has(word)),
    );
  return all.sort((a, b) => b.length - a.length || byText(a.join(" "), b.join(" ")))[0] ?? [];
}

/** The initials in a person's names, in canonical order; an empty text where none stands in them. */
export function initialsOf({ names }: Pick<Actor, "names">): string {
  const all = names.flatMap(({ text, kind }) => (kind === "name" ? nameWords(text) : []));
  return distinct(all.filter((word) => word.length === 1)).join("");
}

/**
 * The consonants that spellings of one name share: "Zelensky" and "Zelenskyy", "Mekdad" and "Miqdad". Vowels fall away
 * but for a first one; letters that transliterations exchange are one.
 */
export function skeletonOf(word: string): string {
  const plain = word
    .replace(/ph/g, "f")
    .replace(/kh|gh/g, "h")
    .replace(/ck|[cq]/g, "k")
    .replace(/w/g, "v")
    .replace(/z/g, "s")
    .replace(/[yj]/g, "i");
  return `${plain.slice(0, 1)}${plain.slice(1).replace(/[aeiou]/g, "")}`.replace(/(.)\1+/g, "$1");
}
