/** Nouns that say something: what somebody said, what a crowd does. */

/** Nouns of what somebody said, with the verb that says it and the prepositions that its content stands behind. */
const MENTIONED: readonly (readonly [nouns: string, verb: string, links: string])[] = [
  ["call", "call", "for"],
  ["demand", "demand", "for"],
  ["plea appeal", "plead", "for"],
  ["criticism", "criticize", "of"],
  ["condemnation denunciation", "condemn", "of"],
  ["mockery ridicule", "mock", "of"],
  ["praise", "praise", "for of"],
  ["warning", "warn", "of about against"],
  ["claim boast", "claim", "of about"],
  ["allegation accusation", "accuse", "of about"],
  ["complaint", "complain", "of about"],
  ["remark comment", "comment", "about"],
  ["promise pledge vow", "promise", "of"],
  ["denial", "deny", "of"],
  ["apology", "apologize", "for"],
  ["tirade rant diatribe", "rant", "about against"],
  ["joke", "joke", "about"],
  ["prediction", "predict", "of"],
];

/** How such a noun says something, by the noun. */
export const MENTIONING: ReadonlyMap<string, { readonly verb: string; readonly links: ReadonlySet<string> }> =
  new Map(
    MENTIONED.flatMap(([nouns, verb, links]) =>
      nouns.split(" ").map((noun) => [noun, { verb, links: new Set(links.split(" ")) }] as const),
    ),
  );

/** Nouns of what a crowd says. */
export const CHANTS: ReadonlySet<string> = new Set("chant cry shout cheer chorus".split(" "));
