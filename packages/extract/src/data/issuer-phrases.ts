/** Verbs that report by a noun or particle behind them, in the prose of ministries: "took note of", "set out", "attached great importance to". */

import { WordList } from "../word-list.ts";

/** The word that makes such a verb one of reporting, the prepositions that its content stands behind (none: right behind the word), and the verb whose act it does (R24). */
export interface IssuerPhrase {
  readonly word: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly does: string;
}

const phrase = (verb: string, word: string, behind: string, does: string): [string, IssuerPhrase] => [
  verb,
  { word: new Set(word.split(" ")), behind: new Set(behind.split(" ").filter(Boolean)), does },
];

/** By the verb's lemma. Other ministries' prose has more of them than the corpus, which is one ministry's. */
export const ISSUER_PHRASES: ReadonlyMap<string, readonly IssuerPhrase[]> = (() => {
  const all = new Map<string, IssuerPhrase[]>();
  for (const [verb, entry] of [
    phrase("take", "note", "of", "note"),
    phrase("take", "stock", "of", "review"),
    phrase("set", "out", "", "outline"),
    phrase("lay", "out", "", "outline"),
    phrase("put", "forward", "", "propose"),
    phrase("touch", "on upon", "", "discuss"),
    phrase("exchange", "views opinions assessments perspectives", "on about regarding concerning", "discuss"),
    phrase("attach", "importance significance priority weight", "to", "stress"),
    phrase("draw", "attention", "to", "highlight"),
    phrase("provide", "update overview assessment briefing account", "on of about regarding", "outline"),
    phrase("give", "update overview assessment briefing account", "on of about regarding", "outline"),
    phrase("have", "discussion discussions conversation", "on about regarding", "discuss"),
    phrase("hold", "discussion discussions", "on about regarding", "discuss"),
    phrase("reflect", "on upon", "", "discuss"),
    phrase("seek", "assistance support cooperation clarification", "of from in on", "request"),
    phrase("pay", "tribute", "to", "commend"),
    phrase("look", "forward", "to", "welcome"),
    phrase("lodge", "protest objection", "over against about", "oppose"),
    phrase("make", "protest", "over against about", "oppose"),
    phrase("recommit", "themselves itself himself herself", "to", "commit"),
    phrase("reach", "consensus agreement understanding", "on that to", "agree"),
  ])
    all.set(verb, [...(all.get(verb) ?? []), entry]);
  return all;
})();

/** Verbs in the passive by which a ministry's prose tells what was done with a matter and not by whom, with the verb whose act each does (R24). */
export const PASSIVE_ACTS: ReadonlyMap<string, string> = new Map([
  ..."discuss review stress emphasize emphasise underline underscore highlight note reaffirm reiterate"
    .split(" ")
    .map((verb) => [verb, verb] as const),
  ["express", "note"],
  ["exchange", "discuss"],
  ["raise", "discuss"],
]);

/** What is spoken of where it is exchanged or raised: prisoners and taxes are too. */
export const SPOKEN_MATTERS = new WordList(
  "views opinions assessments issue issues question questions matter topic topics concerns",
);

/** Adjectives behind "is", "remains" and "stands" of a party that tells where it stands: "remains deeply concerned". */
export const STANDING_ADJECTIVES = new WordList(
  "committed determined ready prepared concerned resolved resolute dedicated opposed steadfast united firm alarmed appalled troubled willing hopeful confident grateful pleased proud honored honoured saddened heartened encouraged outraged horrified",
);

/** Verbs whose progressive in a release does what it says: "is designating two banks". */
export const DECLARING: ReadonlySet<string> = new Set(
  "announce designate impose sanction provide release launch issue add take expel recall suspend lift withdraw welcome call increase expand restrict offer".split(
    " ",
  ),
);

/** Verbs by which a party tells in its own release where it stands, and the words that go on with each: "supports", "stands with", "continues to". */
export const STANDING_VERBS: ReadonlyMap<string, RegExp> = new Map([
  ["stand", /^(?:with|by|behind|shoulder|in)$/],
  ["continue", /^to$/],
  ["join", /^/],
  ["support", /^/],
  ["back", /^/],
  ["oppose", /^/],
  ["share", /^/],
  ["hope", /^(?:that|to|for)$/],
  ["expect", /^/],
  ["intend", /^to$/],
  ["seek", /^(?:to|an?|the|no)$/],
  ["look", /^forward$/],
  ["offer", /^/],
  ["extend", /^/],
  ["send", /^/],
  ["mourn", /^/],
]);

/** The words for all who met: "the four", "the two delegations", "both sides". */
export const MET_GROUP =
  /^(?:the (?:two|three|four|five|six|seven|eight)|(?:the|both|all)(?: (?:two|three|four|five|six|seven|eight|nine))? (?:sides|parties|delegations|leaders|ministers|secretaries|presidents|governments|countries|participants))$/i;
