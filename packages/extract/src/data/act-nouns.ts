/** Nouns of what parties do or feel at a meeting, as ministries tell of it in the passive: "Concern was expressed by", "An offer was made by", "There was agreement that". */

/** The verb that each noun does the act of. */
export const ACT_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    "concern:express satisfaction:express alarm:express dismay:express disappointment:express regret:regret " +
    "appreciation:appreciate gratitude:thank thanks:thank condolence:express support:support solidarity:support " +
    "hope:hope readiness:offer willingness:offer offer:offer invitation:invite promise:promise pledge:pledge " +
    "assurance:assure commitment:commit appeal:appeal call:call request:request proposal:propose " +
    "condemnation:condemn objection:oppose protest:oppose warning:warn " +
    "agreement:agree consensus:agree understanding:agree unanimity:agree"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Acts of all who met: nobody has to be named for them. */
export const AGREEMENTS: ReadonlySet<string> = new Set(["agree"]);

/** Verbs that do the act of such a noun in the passive. */
export const DONE_VERBS: ReadonlySet<string> = new Set(
  "express voice convey share register reiterate reaffirm make give issue extend offer put raise reach find achieve record lodge sound".split(
    " ",
  ),
);

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
