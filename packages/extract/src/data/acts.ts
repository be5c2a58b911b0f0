/** What a verb or noun of a clause does in being said (R24): act and strength, and which way a position points. */
import type { Polarity, SpeechAct } from "@readout/core";
import { WordList } from "../word-list.ts";
import { type Phrase, phrasesBy } from "./phrases.ts";

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

/** Acts by lemma, with its particle where the verb alone is none. Cues of plain reporting ("say") are absent: the content decides then. */
export const ACTS: ReadonlyMap<string, ActEntry> = new Map(
  Object.entries({
    agree: act("agree", 5, "support"),
    decide: act("agree", 5),
    resolve: act("agree", 5),
    sign: act("agree", 6, "support"),
    ratify: act("agree", 6, "support"),
    adopt: act("agree", 5, "support"),
    approve: act("agree", 5, "support"),
    accept: act("agree", 5, "support"),
    pledge: act("pledge", 4, "support"),
    commit: act("pledge", 4, "support"),
    vow: act("pledge", 4),
    promise: act("pledge", 4),
    undertake: act("pledge", 4),
    guarantee: act("pledge", 4),
    offer: act("pledge", 2),
    demand: act("demand", 4, "demand"),
    insist: act("demand", 4, "demand"),
    require: act("demand", 3, "demand"),
    withdrawal: act("demand", 3, "demand"),
    end: act("demand", 3, "demand"),
    reject: act("reject", 4, "oppose"),
    refuse: act("reject", 4, "oppose"),
    "decline to": act("reject", 3, "oppose"),
    "rule out": act("reject", 4, "oppose"),
    "turn down": act("reject", 4, "oppose"),
    oppose: act("reject", 3, "oppose"),
    dismiss: act("reject", 3, "oppose"),
    deny: act("reject", 3, "oppose"),
    condemn: act("condemn", 4, "oppose"),
    denounce: act("condemn", 4, "oppose"),
    deplore: act("condemn", 3, "oppose"),
    criticize: act("condemn", 3, "oppose"),
    criticise: act("condemn", 3, "oppose"),
    accuse: act("condemn", 3, "oppose"),
    blame: act("condemn", 3, "oppose"),
    slam: act("condemn", 3, "oppose"),
    welcome: act("welcome", 2, "support"),
    commend: act("welcome", 2, "support"),
    praise: act("welcome", 2, "support"),
    hail: act("welcome", 2, "support"),
    laud: act("welcome", 2, "support"),
    thank: act("welcome", 2),
    congratulate: act("welcome", 2),
    applaud: act("welcome", 2, "support"),
    support: act("welcome", 2, "support"),
    endorse: act("welcome", 3, "support"),
    back: act("welcome", 2, "support"),
    share: act("note", 2, "support"),
    urge: act("call_for", 3, "demand"),
    encourage: act("call_for", 2, "demand"),
    propose: act("call_for", 2, "support"),
    recommend: act("call_for", 2, "support"),
    call: act("call_for", 3, "support"),
    appeal: act("call_for", 3, "support"),
    request: act("call_for", 2, "demand"),
    invite: act("call_for", 2),
    reaffirm: act("reaffirm", 3, "support"),
    reconfirm: act("reaffirm", 3, "support"),
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
  }),
);

/** What a verb's act stands under: its lemma, or that and the word behind it where only both are an act ("rule out"). */
export function verbOfAct(lemma: string, behind: string | undefined): string {
  if (behind === undefined || !PHRASAL.has(lemma)) return lemma;
  const phrase = `${lemma} ${behind}`;
  return ACTS.has(phrase) ? phrase : lemma;
}

const PHRASAL = new Set(
  [...ACTS.keys()].flatMap((lemma) => (/ /.test(lemma) ? [lemma.slice(0, lemma.indexOf(" "))] : [])),
);

/** Verbs of acts, by their first words. */
export const ACT_VERBS: ReadonlySet<string> = new Set([...ACTS.keys(), ...PHRASAL]);

/** Acts only where something is to be done: "the war must end", "the withdrawal of", not "the session ended". */
export const COMPLEX_ACTS: ReadonlySet<string> = new Set(["withdrawal", "end", "require"]);

/** What is offered: who accepts one of these agrees; "accepted responsibility", "accepted the refugees" is another thing. */
export const OFFERED = new WordList(
  "proposal proposals plan plans offer offers invitation terms deal agreement ceasefire truce roadmap recommendations condition conditions demand demands mediation draft compromise verdict ruling result results resolution motion extension mission lease",
);

/** Behind "will", what nobody promises: to be or to know something, and to speak of it. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  "be have see know need face find remain want hear let look depend like tell say talk speak think feel come go turn defer refer leave wait reach restate get".split(
    " ",
  ),
);

/** What a modal does where neither a verb of the clause nor its cue is an act: "the troops must leave". */
export const MODAL_ACTS: ReadonlyMap<string, ActEntry> = new Map([
  ["must", act("demand", 3, "demand")],
  ["should", act("call_for", 2, "demand")],
]);

/** What makes an end a demand. */
export const DEONTIC: ReadonlySet<string> = new Set(
  "must should shall demand call urge insist need require seek want press".split(" "),
);

const HEDGING =
  "possibly, perhaps, in principle, reportedly, allegedly, might, may, could, seek, hope, consider, as appropriate, if necessary, if possible, " +
  "where possible, where appropriate, to the extent possible, as far as possible, in due course, at the appropriate time, on a voluntary basis, " +
  "subject to, is ready to, are ready to, was ready to, were ready to, try to, aim to, look into, the possibility of";

/** Words and phrases that lower a clause's strength, by their first word. */
export const HEDGES: ReadonlyMap<string, readonly Phrase<null>[]> = phrasesBy(
  "first",
  HEDGING.split(", ").map((phrase) => [phrase, null]),
);
