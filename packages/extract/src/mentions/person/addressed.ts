/** Takes persons named with a form of address ("His Highness the Amir, Sheikh X", "H.M. King Y"), gives whom "His Highness" alone means. */

import type { Token } from "@readout/english";
import { startsUpper } from "../../letters.ts";
import type { Mention } from "../unit/mention.ts";

/** Nouns of address by the words and abbreviations that stand before a name. */
const ADDRESSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    highness: "highness",
    highnesses: "",
    majesty: "majesty",
    holiness: "holiness",
    excellency: "excellency",
    "h.h.": "highness",
    hh: "highness",
    "h.r.h.": "highness",
    hrh: "highness",
    "h.m.": "majesty",
    hm: "majesty",
    "h.e.": "excellency",
  }),
);

/** Tokens before a name that are looked at. */
const REACH = 6;

/** Who is addressed how in a text: one person a form, nobody where two are. */
export class Addressed {
  private readonly known = new Map<string, Mention | null>();

  /** Notes a person whose name or title stands behind a form of address. */
  note(tokens: readonly Token[], mention: Mention): void {
    if (mention.person === null) return;
    for (let i = mention.endToken - 1; i >= mention.firstToken - REACH; i--) {
      const token = tokens[i];
      if (!token || token.sentence !== mention.sentence) return;
      const form = startsUpper(token.text) ? ADDRESSES.get(token.lower) : undefined;
      if (form) {
        const before = this.known.get(form);
        if (before === undefined) this.known.set(form, mention);
        else if (before?.person !== mention.person) this.known.set(form, null);
        return;
      }
      // Another's name lies between.
      if (i < mention.firstToken && (token.text === ";" || token.upos === "VERB")) return;
    }
  }

  /** "His Highness", "Her Royal Highness" at a token, no name behind it: its end and whom it means; null for other words. */
  at(tokens: readonly Token[], first: number): { readonly end: number; readonly person: Mention } | null {
    const noun = tokens[first + 1]?.lower === "royal" ? first + 2 : first + 1;
    const form = ADDRESSES.get(tokens[noun]?.lower ?? "");
    const person = form ? this.known.get(form) : null;
    const next = tokens[noun + 1];
    if (!person || next?.upos === "PROPN" || next?.lower === "the") return null;
    return { end: noun + 1, person };
  }
}
