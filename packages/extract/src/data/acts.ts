/** What a verb or noun of a clause does in being said (R24): act and strength, and which way a position points. */
import type { Polarity, SpeechAct } from "@readout/core";

/** A word's act. `polarity` is set where the clause is a position as well. */
export interface ActEntry {
  readonly act: SpeechAct;
  readonly strength: number;
  readonly polarity: Polarity | null;
}

const act = (name: SpeechAct, strength: number, polarity: Polarity | null = null): ActEntry => ({
  act: name,
  strength,
  polarity,
});

/** Acts by lemma. Cues of plain reporting ("say") are absent: the content decides then. */
export const ACTS: Readonly<Record<string, ActEntry>> = {
  agree: act("agree", 5, "support"),
  decide: act("agree", 5),
  resolve: act("agree", 5),
  sign: act("agree", 6, "support"),
  pledge: act("pledge", 4, "support"),
  commit: act("pledge", 4, "support"),
  vow: act("pledge", 4),
  promise: act("pledge", 4),
  undertake: act("pledge", 4),
  demand: act("demand", 4, "demand"),
  insist: act("demand", 4, "demand"),
  require: act("demand", 3, "demand"),
  withdrawal: act("demand", 3, "demand"),
  end: act("demand", 3, "demand"),
  reject: act("reject", 4, "oppose"),
  refuse: act("reject", 4, "oppose"),
  oppose: act("reject", 3, "oppose"),
  dismiss: act("reject", 3, "oppose"),
  deny: act("reject", 3, "oppose"),
  condemn: act("condemn", 4, "oppose"),
  denounce: act("condemn", 4, "oppose"),
  deplore: act("condemn", 3, "oppose"),
  criticize: act("condemn", 3, "oppose"),
  criticise: act("condemn", 3, "oppose"),
  slam: act("condemn", 3, "oppose"),
  welcome: act("welcome", 2, "support"),
  commend: act("welcome", 2, "support"),
  praise: act("welcome", 2, "support"),
  applaud: act("welcome", 2, "support"),
  support: act("welcome", 2, "support"),
  endorse: act("welcome", 3, "support"),
  back: act("welcome", 2, "support"),
  share: act("note", 2, "support"),
  urge: act("call_for", 3, "demand"),
  call: act("call_for", 3, "support"),
  appeal: act("call_for", 3, "support"),
  request: act("call_for", 2, "demand"),
  reaffirm: act("reaffirm", 3, "support"),
  reiterate: act("reaffirm", 3, "support"),
  affirm: act("reaffirm", 3, "support"),
  underscore: act("reaffirm", 3, "support"),
  underline: act("reaffirm", 3, "support"),
  emphasize: act("reaffirm", 3, "support"),
  emphasise: act("reaffirm", 3, "support"),
  stress: act("reaffirm", 3, "support"),
  highlight: act("note", 2, null),
  note: act("note", 1),
  discuss: act("note", 1),
  review: act("note", 1),
  explore: act("note", 2),
  consider: act("note", 2),
  see: act("note", 1, "support"),
  plan: act("pledge", 3),
  intend: act("pledge", 3),
};

/** Words that lower a clause's strength. */
export const HEDGES: ReadonlySet<string> = new Set([
  "possibly",
  "perhaps",
  "in principle",
  "reportedly",
  "allegedly",
  "might",
  "may",
  "could",
  "seek",
  "hope",
  "consider",
  "as appropriate",
]);
