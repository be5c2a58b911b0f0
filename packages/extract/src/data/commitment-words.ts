/** The words of promises and appeals: which verb takes which complement, what instruments and levels are called (R24, R28). */
import { WordList } from "../word-list.ts";
import { type Phrase, phrasesBy } from "./phrases.ts";

/** How what is promised follows its verb: "to meet", "to meeting", "to a truce", "on a roadmap", "that they will meet", "$5 million". */
export type PromiseFrame =
  | "infinitive"
  | "gerund"
  | "in_gerund"
  | "to_noun"
  | "on_noun"
  | "clause"
  | "object";

/** A verb that binds its subject. `status` is what the commitment counts as. */
export interface PromiseVerb {
  readonly status: "agreed" | "pledged" | "intended";
  readonly frames: readonly PromiseFrame[];
}

const promise = (status: PromiseVerb["status"], ...frames: PromiseFrame[]): PromiseVerb => ({
  status,
  frames,
});

/** Verbs of agreeing, deciding and pledging by lemma; `intend` and `plan` are weaker and need more than one party (R24). */
export const PROMISE_VERBS: ReadonlyMap<string, PromiseVerb> = new Map(
  Object.entries({
    agree: promise("agreed", "infinitive", "to_noun", "on_noun", "clause", "object"),
    decide: promise("agreed", "infinitive", "on_noun", "clause"),
    resolve: promise("agreed", "infinitive"),
    consent: promise("agreed", "infinitive"),
    concur: promise("agreed", "infinitive", "in_gerund", "on_noun", "clause"),
    pledge: promise("pledged", "infinitive", "clause", "object"),
    commit: promise("pledged", "infinitive", "gerund", "to_noun"),
    vow: promise("pledged", "infinitive", "clause"),
    promise: promise("pledged", "infinitive", "clause", "object"),
    undertake: promise("pledged", "infinitive"),
    intend: promise("intended", "infinitive"),
    plan: promise("intended", "infinitive"),
  }),
);

/** Nouns of a promise: with the possessive of its maker ("Ruritania’s decision to leave") or behind a verb of reaching. */
export const PROMISE_NOUNS: ReadonlyMap<string, PromiseVerb["status"]> = new Map([
  ["agreement", "agreed"],
  ["deal", "agreed"],
  ["decision", "agreed"],
  ["understanding", "agreed"],
  ["pledge", "pledged"],
  ["promise", "pledged"],
  ["commitment", "pledged"],
  ["undertaking", "pledged"],
]);

/** Verbs that bring a promise about: "reached an agreement to", "took the decision to". */
export const REACHING_LEMMAS: ReadonlySet<string> = new Set(
  "reach strike conclude clinch seal finalize finalise make take announce sign".split(" "),
);

/** Nouns that tie one line of contacts to another: "would be held in coordination with". */
export const ARRANGING_WORDS = new WordList(["coordination", "parallel"]);

/** Verbs that hand a task on: "tasked their experts with drafting a text". */
export const DELEGATING_LEMMAS: ReadonlySet<string> = new Set(
  "task instruct direct mandate charge entrust assign".split(" "),
);

/** Nouns behind "agreed on the …" that make it a shared view rather than a promise. */
export const VIEW_NOUNS = new WordList(
  "importance need necessity value urgency significance relevance benefit benefits role view fact threat seriousness desirability",
);

/** Instruments by their word: what is agreed or to be made. */
export const INSTRUMENTS: ReadonlyMap<string, string> = new Map(
  (
    "treaty agreement accord pact memorandum protocol convention declaration communique roadmap road-map plan framework strategy programme program timetable timeline schedule " +
    "committee commission council mechanism fund initiative mission truce ceasefire hotline charter deal"
  )
    .split(" ")
    .map((word): [string, string] => [word, word])
    .concat([
      ["communiqué", "communique"],
      ["mou", "memorandum"],
      ["memoranda", "memorandum"],
      ["agreements", "agreement"],
      ["accords", "accord"],
      ["protocols", "protocol"],
      ["plans", "plan"],
      ["committees", "committee"],
      ["mechanisms", "mechanism"],
      ["cease-fire", "ceasefire"],
      ["programmes", "programme"],
      ["programs", "program"],
    ]),
);

/** Instruments that only prepare what they are for: agreeing to make one isn't agreeing to the matter itself (R19). */
export const PREPARATORY_INSTRUMENTS: ReadonlySet<string> = new Set(
  "roadmap plan framework timetable timeline schedule strategy committee commission mechanism".split(" "),
);

/** Words of level in what is promised, as the levels of a commitment. */
export const LEVEL_WORDS: readonly (readonly [string, string])[] = [
  ["head-of-state", "head_of_state"],
  ["heads of state", "head_of_state"],
  ["summit-level", "head_of_state"],
  ["leaders-level", "head_of_state"],
  ["foreign ministers", "foreign_minister"],
  ["foreign minister level", "foreign_minister"],
  ["defence ministers", "defence_minister"],
  ["defense ministers", "defence_minister"],
  ["ministerial", "minister"],
  ["minister-level", "minister"],
  ["deputy foreign ministers", "deputy_foreign_minister"],
  ["high-level", "high_level"],
  ["highest level", "high_level"],
  ["senior officials", "senior_official"],
  ["working-level", "technical"],
  ["working level", "technical"],
  ["expert-level", "technical"],
  ["experts", "technical"],
  ["technical", "technical"],
];

/** Words of a format in what is promised. */
export const FORMAT_WORDS = new WordList(
  "bilateral trilateral tripartite quadripartite quadrilateral plurilateral multilateral four-way three-way four-party five-party six-party",
);

/** Phrases that open a condition by their first word, longest first. */
export const CONDITION_PHRASES: ReadonlyMap<string, readonly Phrase<null>[]> = phrasesBy(
  "first",
  [
    "on the condition that",
    "on condition that",
    "provided that",
    "subject to",
    "contingent on",
    "contingent upon",
    "in exchange for",
    "in return for",
    "as long as",
    "so long as",
    "only if",
    "provided",
    "pending",
    "unless",
    "once",
    "if",
  ].map((phrase) => [phrase, null]),
);

/** Nouns that a verb of promising may take as its object without an instrument: "pledged support". */
export const PLEDGED_NOUNS = new WordList(
  "support aid assistance help cooperation co-operation backing funding funds contribution contributions efforts troops doses vaccines money relief loan loans action",
);

/** How a verb of appeal goes on: with whom it asks, or a word before him ("call on X to", "plead with X to") or what is asked ("call for Y", "warn X against Y"). */
export type AppealFrame = "addressee" | "on" | "to" | "with" | "for" | "against";

const asking = (frames: readonly AppealFrame[], verbs: string): [string, readonly AppealFrame[]][] =>
  verbs.split(" ").map((verb) => [verb, frames]);

/** Verbs that appeal to those only whom they name: people are encouraged to many things. */
const WEAK = "request encourage ask press beg push advise counsel lobby petition challenge prod tell";
const WARNING = "warn caution";
export const WEAK_APPEALS: ReadonlySet<string> = new Set(`${WEAK} ${WARNING}`.split(" "));

/** Verbs of appeal by lemma. */
export const APPEAL_VERBS: ReadonlyMap<string, readonly AppealFrame[]> = new Map([
  ...asking(["addressee"], `implore exhort beseech entreat enjoin ${WEAK}`),
  ...asking(["addressee", "against"], `urge ${WARNING}`),
  ...asking(["on", "for"], "call"),
  ...asking(["to", "for"], "appeal"),
  ...asking(["with", "for"], "plead"),
  ...asking(["on"], "prevail"),
]);

/** Nouns of an appeal: "renewed their call for", "issued an appeal for". */
export const APPEAL_NOUNS = new WordList("call calls appeal appeals plea pleas");

/** Verbs that make an appeal of such a noun. */
export const APPEALING_LEMMAS: ReadonlySet<string> = new Set(
  "reiterate renew repeat reaffirm issue make echo join launch send voice".split(" "),
);
