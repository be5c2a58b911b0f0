/** Keeps, for each person, whether the text says "he" or "she": by a title, or by the pronoun that took the person up first. */

import type { Token } from "@readout/english";
import { FEMININE_TITLES, MASCULINE_TITLES } from "../../data/mention-words.ts";
import type { Mention } from "../unit/mention.ts";

type Gender = "he" | "she";

/** The gender that a personal pronoun is of. */
export const genderOf = (word: string): Gender => (word === "she" || word === "her" ? "she" : "he");

export class Genders {
  private readonly known = new Map<string, Gender>();
  private supposed: { readonly person: string; readonly gender: Gender; readonly sentence: number } = {
    person: "",
    gender: "he",
    sentence: 0,
  };

  /** Learns from the words of a name: "Ms. Holm", "Queen Sonja", "spokesman Lund". */
  read(tokens: readonly Token[], { person, firstToken, endToken }: Mention): void {
    for (let i = Math.max(0, firstToken - 1); person !== null && i < endToken; i++) {
      if (FEMININE_TITLES.holds(tokens[i])) this.learn(person, "she");
      else if (MASCULINE_TITLES.holds(tokens[i])) this.learn(person, "he");
    }
  }

  learn(person: string, gender: Gender): void {
    if (!this.known.has(person)) this.known.set(person, gender);
  }

  /** Takes one of several for the one meant, of which the sentence behind is sure: "She said S. He said S". */
  suppose(person: string, gender: Gender, sentence: number): void {
    this.supposed = { person, gender, sentence };
  }

  /** Whether nothing speaks against it that such a pronoun in a sentence means the one mentioned. */
  fits({ person }: Mention, gender: Gender, sentence: number): boolean {
    if (person === null) return true;
    const { supposed } = this;
    const near = supposed.person === person && sentence - supposed.sentence <= 1;
    return (this.known.get(person) ?? (near ? supposed.gender : gender)) === gender;
  }
}
