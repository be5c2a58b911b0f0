/** The words that show where somebody stands: verbs, nouns and adjectives of support, opposition, demand and interest (R24, R26). */

import type { Polarity } from "@readout/core";
import { WordList } from "../word-list.ts";
import { type Phrase, phrasesBy } from "./phrases.ts";

const under = (polarity: Polarity, words: string): [string, Polarity][] =>
  words.split(" ").map((word) => [word, polarity]);

/** Verbs by lemma whose subject takes a stand on their object. */
export const STANCE_VERBS: ReadonlyMap<string, Polarity> = new Map([
  ...under(
    "support",
    "support back endorse favor favour champion welcome commend praise applaud hail appreciate uphold agree share advocate prefer propose",
  ),
  ...under(
    "oppose",
    "oppose reject condemn denounce deplore criticize criticise dismiss decry resist slam blast refuse veto repudiate protest object",
  ),
  ...under("demand", "demand insist require"),
  ...under("interest", "want seek hope desire aspire"),
]);

/** Reporting verbs that take a stand only by what they stress: "reaffirmed its support for", "stressed the need for". */
export const STRESSING_CUES: ReadonlySet<string> = new Set(
  "reaffirm reiterate affirm underscore underline emphasize emphasise stress express voice restate confirm declare highlight repeat renew".split(
    " ",
  ),
);

/** Nouns of a stand behind such a verb. */
export const STANCE_NOUNS: ReadonlyMap<string, Polarity> = new Map([
  ...under(
    "support",
    "support commitment importance need readiness willingness resolve determination solidarity backing dedication necessity imperative interest urgency centrality openness",
  ),
  ...under("oppose", "opposition rejection condemnation objection objections disapproval"),
  ...under("demand", "demand demands insistence"),
]);

/** Adjectives and participles of a stand behind a form of "be". */
export const STANCE_ADJECTIVES: ReadonlyMap<string, Polarity> = new Map([
  ...under("support", "committed ready willing prepared supportive determined open favour favor"),
  ...under("oppose", "opposed against unacceptable unwilling reluctant"),
  ...under("interest", "interested eager keen anxious"),
]);

/** Nouns that set a goal: "the main goal was to end …". */
export const GOAL_NOUNS = new WordList("goal aim objective priority purpose");

/** Verbs by lemma of bringing something to an end: a goal of this kind is a demand on whoever does it. */
export const ENDING_LEMMAS: ReadonlySet<string> = new Set(
  "end withdraw remove lift stop halt cease leave dismantle abandon release evacuate vacate expel revoke reverse return".split(
    " ",
  ),
);

/** Nouns that show good will towards the matter where the clause has no verb of a stand. */
export const ASSENT_NOUNS = new WordList(["goals", "interests", "opportunity"]);

/** Verbs of help by lemma: what somebody has long been helping is what it is for. */
export const HELPING_LEMMAS: ReadonlySet<string> = new Set(
  "help assist restore rebuild promote mediate broker advance strengthen".split(" "),
);

const phrases = (polarity: Polarity, list: string): [string, Polarity][] =>
  list.split(", ").map((phrase) => [phrase, polarity]);

/** Verbs by lemma that take a stand with the words behind them: "argued for a milder text", "threw its weight behind the plan". */
export const STAND_PHRASES: ReadonlyMap<string, readonly Phrase<Polarity>[]> = phrasesBy("first", [
  ...phrases(
    "oppose",
    "object to, rule out, turn down, come out against, speak out against, speak against, vote against, protest against, protest at, say no to, balk at, disapprove of, disagree with, " +
      "warn against, argue against, lobby against, advocate against, campaign against, stand against, take issue with",
  ),
  ...phrases(
    "support",
    "argue for, advocate for, argue in favour of, push for, lobby for, plead for, campaign for, vote for, vote in favour of, come out in favour of, speak in favour of, stand by, stand behind, agree with, give its backing to, throw its weight behind",
  ),
  ...phrases("demand", "ask for, press for, insist on, insist upon"),
  ...phrases("interest", "hope for"),
]);

/** Verbs that say what somebody holds a matter to be, and the words by which that is a stand. */
export const JUDGING_LEMMAS: ReadonlySet<string> = new Set(
  "call regard see view describe consider brand label deem term declare".split(" "),
);
export const JUDGEMENTS: ReadonlyMap<string, Polarity> = new Map([
  ...under(
    "oppose",
    "illegal unlawful unacceptable illegitimate unjust unconstitutional void violation breach threat mistake provocation betrayal interference encroachment unfair dangerous reckless anachronism anachronistic obsolete",
  ),
  ...under("support", "historic milestone breakthrough"),
]);

/** Verbs by lemma whose negation refuses: "would not accept", "does not want". */
export const ACCEPTING_LEMMAS: ReadonlySet<string> = new Set(
  "accept support back endorse want recognise recognize tolerate allow favour favor".split(" "),
);

/** Deeds by lemma that whoever will not do them is against: "would not send troops", "refused to negotiate over the border". */
export const WITHHELD_LEMMAS: ReadonlySet<string> = new Set(
  "send supply deliver provide ship sell deploy station withdraw evacuate negotiate compromise cede surrender renounce relinquish abandon sign ratify join pay fund finance lift ease suspend halt extradite resettle normalise normalize disarm dismantle impose permit consent submit yield participate attend release cooperate".split(
    " ",
  ),
);

/** Deeds that a side refuses by such a negation, but a spokesman too ("we won't discuss it"). */
export const REFUSED_LEMMAS: ReadonlySet<string> = new Set(
  "discuss debate give cede hold come return retreat move bow reopen share concede budge disband vacate sit talk".split(
    " ",
  ),
);

/** Deeds of more than one word, by the lemma of the first. */
export const WITHHELD_PHRASES = phrasesBy(
  "first",
  "agree to, take part, take back, hand over, give up, talk to".split(", ").map((phrase) => [phrase, true]),
);

/** What "there will be none of" is a refusal of. */
export const REFUSED_NOUNS = new WordList(
  "dialogue talks negotiations negotiation concessions concession compromise recognition withdrawal normalisation normalization corridor referendum",
);

/** Nouns of a deed whose "of", "on" or "against" names whom it is done to: "condemned the invasion of X" is no stand on X. */
export const DEEDS_DONE_TO = new WordList(
  "invasion attack attacks aggression war occupation annexation bombing bombardment shelling strike strikes assault assaults violence crimes siege blockade coup fighting hostilities escalation sovereignty integrity independence displacement expulsion deportation killing killings murder massacre starvation detention arrest arrests abduction persecution mistreatment torture execution executions oppression repression partition destruction",
);

/** What is told of what happened, true or not. */
export const REPORTS_OF = new WordList(
  "report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions speculation assertion assertions",
);

/** What is told and may be untrue: who rejects it takes no stand on what it is about. */
export const TOLD_THINGS = new WordList([
  ...REPORTS_OF,
  ..."accusation accusations notion idea insinuation insinuations charge charges".split(" "),
]);

/** What is done to a matter to its harm: who condemns it isn't against the matter. */
export const HARMS = new WordList(
  "violation violations breach breaches attack attacks assault assaults threat threats undermining sabotage obstruction abandonment disruption weaponisation weaponization manipulation breakdown collapse disregard contempt withdrawal departure suspension denial blocking",
);

/** Nouns that name no matter by themselves: "appreciate the opportunity", "in that regard". */
export const NO_MATTERS = new WordList(
  "opportunity opportunities chance end time times regard degree lot way ways fact today tomorrow guys question questions colleague colleagues hospitality term terms comment comments remark remarks attention guidance thanks suggestion suggestions thing things moment kind sort bit premise framing argument roadmap roadmaps",
);

/** Nouns of those who act, who are no matter to stand for or against. */
export const PARTY_HEADS = new WordList(
  "side sides party parties government governments minister ministers leader leaders authority authorities country countries state states nation nations people members partners participants delegation delegations stakeholders actors donors community neighbours neighbors lenders creditors powers factions allies",
);

/** Words that turn a stand round, or leave none. */
export const NEGATIONS = new WordList("not n't n’t never no");

/** Verbs of going on with contacts, by lemma. */
export const CONTACT_LEMMAS = new Set("continue hold resume meet keep maintain reconvene convene".split(" "));
