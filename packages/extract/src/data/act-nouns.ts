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
