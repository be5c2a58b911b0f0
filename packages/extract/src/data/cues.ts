/** Reporting verbs: what each takes as its content, what it does (R24), and how far the outlet vouches for it. */

import type { SpeechAct } from "@readout/core";
import { WordList } from "../word-list.ts";
import { DOCUMENT_NOUNS } from "./relay-words.ts";

/** How the content follows: a clause, one behind "that" alone, a noun phrase, a quotation, an infinitive, or a name given to something ("called it a ploy"). */
export type CueFrame = "clause" | "that" | "object" | "quote" | "to" | "name";

/**
 * A reporting verb. `act` is null where the content decides; `factive` cues presume that the content is true;
 * `hearer` cues may name who is spoken to right before the content ("told the envoy that …"); `attitude` cues tell what
 * is held, not what was uttered; `behind` are the prepositions that the content can stand behind ("warned of a war").
 */
export interface Cue {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
  readonly behind: ReadonlySet<string>;
  readonly act: SpeechAct | null;
  readonly strength: number;
  readonly factive: boolean;
  readonly hearer: boolean;
  readonly attitude: boolean;
}

/** What a line of the table adds to its frames. */
interface CueMarks {
  readonly act?: SpeechAct;
  readonly strength?: number;
  readonly behind?: string;
  readonly factive?: true;
  readonly hearer?: true;
  readonly attitude?: true;
}

const cue = (frames: string, lemmas: string, marks: CueMarks = {}): Cue[] =>
  lemmas.split(" ").map((lemma) => ({
    lemma,
    frames: frames.split(" ") as CueFrame[],
    behind: new Set(marks.behind?.split(" ")),
    act: marks.act ?? null,
    strength: marks.strength ?? 1,
    factive: marks.factive ?? false,
    hearer: marks.hearer ?? false,
    attitude: marks.attitude ?? false,
  }));

const LIST: readonly Cue[] = [
  // Plain reporting
  ...cue("clause quote name", "declare pronounce"),
  ...cue("clause quote", "say add state observe contend maintain assert"),
  ...cue("clause quote to", "claim profess"),
  ...cue("clause quote", "allege clarify quip testify concede proclaim"),
  ...cue("clause quote", "insist", { behind: "on" }),
  ...cue("clause quote", "rule", { behind: "out on" }),
  ...cue("clause quote", "counter retort interject opine postulate speculate gripe grumble fume gush"),
  ...cue("clause quote", "insinuate imply indicate convey avow attest swear volunteer"),
  ...cue("clause quote", "confess", { behind: "on to" }),
  ...cue("clause quote", "theorize reason decree signal divulge disclose crow deadpan elaborate", {
    behind: "on",
  }),
  ...cue("clause quote", "aver confide posit relay specify stipulate summarize summarise venture"),
  ...cue("clause quote", "groan growl intimate intone mumble murmur mutter"),
  ...cue(
    "clause quote",
    "editorialize editorialise pontificate roar scream snarl stammer thunder trumpet chorus wail whine whisper chime demur bark bellow",
  ),
  ...cue("clause quote", "prophesy rejoin vouch surmise"),
  ...cue("that quote", "communicate recap blog email e-mail telegraph text"),
  ...cue(
    "clause quote",
    "rationalize rationalise philosophize philosophise ad-lib wisecrack snark blurt hazard",
  ),
  ...cue("clause quote", "reminisce vent muse", { behind: "about" }),
  ...cue("clause quote", "hint marvel", { behind: "at" }),
  ...cue("clause quote", "enthuse fret grouse moan", { behind: "about over" }),
  ...cue("clause quote", "concur", { behind: "on in", act: "agree", strength: 4 }),
  ...cue("clause", "recognize recognise"),
  ...cue("clause quote", "agree"),
  ...cue("clause quote", "argue", { behind: "for against" }),
  ...cue("clause quote to", "admonish", { behind: "against", hearer: true }),
  ...cue("clause quote", "alert", { behind: "to", hearer: true }),
  ...cue("clause quote", "caution", { behind: "against about", hearer: true }),
  ...cue("clause quote", "joke boast complain brag", { behind: "about of" }),
  ...cue("clause quote", "comment remark", { behind: "on upon about" }),
  ...cue("clause quote", "charge", { act: "condemn", strength: 3 }),
  ...cue("clause quote", "tweet write post cable"),
  ...cue("clause quote", "reply respond report"),
  ...cue("clause quote", "answer", { hearer: true }),
  ...cue("clause quote", "inform assure notify reassure brief", { hearer: true, behind: "of about" }),
  ...cue("clause quote to", "tell remind", { hearer: true, behind: "of about" }),
  ...cue("clause quote to", "ask", { hearer: true, behind: "about for" }),
  ...cue("clause quote to", "advise counsel", { hearer: true, behind: "against" }),
  ...cue("clause to", "order instruct command", { hearer: true }),
  ...cue("clause to", "beg", { hearer: true, behind: "for" }),
  ...cue("clause quote", "inquire enquire", { behind: "about" }),
  ...cue("clause quote object", "suggest announce recall recount explain confirm repeat"),
  ...cue("clause quote object", "question outline detail mention propose recommend"),
  ...cue("quote", "continue laugh sigh snap shrug interrupt begin"),
  ...cue("quote that", "shout exclaim cry yell holler"),
  ...cue("quote", "speak talk", { behind: "of about against" }),
  ...cue("quote", "chant", { behind: "for" }),
  ...cue("quote", "scoff sneer sniff bristle balk jeer snipe", { behind: "at" }),
  ...cue("quote", "disagree quarrel", { behind: "with" }),
  ...cue("quote", "allude", { behind: "to" }),
  ...cue("quote", "rant rave", { behind: "about against" }),
  ...cue("clause quote", "apologize apologise", { behind: "for" }),
  ...cue("quote", "rail lash inveigh fulminate", { behind: "at against" }),
  ...cue("object quote", "cite tout request echo reference"),
  // What is held
  ...cue("clause quote", "conclude estimate believe wonder reckon calculate deduce hypothesize project", {
    attitude: true,
  }),
  ...cue("clause quote object", "predict forecast foresee envisage envision", { attitude: true }),
  ...cue("clause quote", "think assume", { attitude: true }),
  ...cue("quote", "find"),
  ...cue("clause", "doubt suspect worry hope", { attitude: true }),
  ...cue("clause object", "fear expect", { attitude: true }),
  ...cue("that quote", "allow grant", { act: "note" }),
  ...cue("that quote", "learn understand"),
  ...cue("that", "provide submit hold pray record share certify corroborate"),
  ...cue("that", "regret", { attitude: true }),
  // R24: note
  ...cue("clause quote object", "note", { act: "note", factive: true }),
  ...cue("clause quote object", "acknowledge", { act: "note", factive: true }),
  ...cue("clause quote object", "admit", { act: "note", factive: true, behind: "to" }),
  ...cue("clause quote object", "reveal highlight", { act: "note", strength: 2, factive: true }),
  ...cue("clause quote object to", "warn", {
    act: "note",
    strength: 2,
    hearer: true,
    behind: "of about against",
  }),
  ...cue("clause quote object", "express voice", { act: "note" }),
  // R24: reaffirm
  ...cue(
    "clause quote object",
    "reaffirm reconfirm reiterate affirm restate underscore underline emphasize emphasise stress",
    {
      act: "reaffirm",
      strength: 3,
    },
  ),
  // R24: condemn
  ...cue(
    "clause quote object",
    "condemn denounce pan decry deplore lament bemoan criticize criticise slam blast",
    {
      act: "condemn",
      strength: 4,
    },
  ),
  ...cue(
    "object quote",
    "lambast lambaste rebuke chide castigate berate assail deride ridicule mock censure fault " +
      "excoriate vilify pillory disparage denigrate upbraid reprimand reproach scold skewer impugn malign belittle savage chastise insult taunt revile slander " +
      "lampoon satirize satirise caricature demonize demonise demean diss smear",
    {
      act: "condemn",
      strength: 3,
    },
  ),
  ...cue("object quote", "accuse blame", { act: "condemn", strength: 3 }),
  // R24: reject
  ...cue("clause quote object", "reject deny dismiss refute rebut dispute", { act: "reject", strength: 4 }),
  ...cue("object quote", "repudiate disavow rebuff", { act: "reject", strength: 4 }),
  ...cue("object quote", "downplay debunk rubbish", { act: "reject", strength: 2 }),
  ...cue("clause quote", "protest object", { act: "reject", strength: 3, behind: "against to" }),
  // R24: welcome
  ...cue("clause quote object", "welcome praise applaud commend hail laud extol", {
    act: "welcome",
    strength: 2,
  }),
  ...cue("object quote", "herald acclaim compliment eulogize eulogise", { act: "welcome", strength: 2 }),
  ...cue("object quote", "thank congratulate salute credit", { act: "welcome", strength: 2 }),
  // R24: call for, demand
  ...cue("object", "encourage invite", { act: "call_for", strength: 2 }),
  ...cue("object clause quote", "urge implore exhort entreat beseech", { act: "call_for", strength: 3 }),
  ...cue("quote name", "call", { act: "call_for", strength: 3, behind: "for on upon" }),
  ...cue("quote", "appeal push advocate agitate", { act: "call_for", strength: 3, behind: "for" }),
  ...cue("to", "challenge dare", { act: "call_for", strength: 2, hearer: true }),
  ...cue("quote to", "press lobby prod pressure petition", {
    act: "call_for",
    strength: 3,
    behind: "for",
    hearer: true,
  }),
  ...cue("that quote", "plead", { act: "call_for", strength: 3, behind: "for" }),
  ...cue("clause quote object to", "demand", { act: "demand", strength: 4 }),
  // R24: pledge
  ...cue("clause to quote object", "pledge vow", { act: "pledge", strength: 4 }),
  ...cue("to", "commit undertake", { act: "pledge", strength: 4 }),
  ...cue("that to quote", "threaten", { act: "pledge", strength: 4 }),
  ...cue("clause object", "guarantee", { act: "pledge", strength: 4 }),
  ...cue("clause to quote object", "promise", { act: "pledge", strength: 4, hearer: true }),
  ...cue("to quote that", "offer", { act: "pledge", strength: 2 }),
  // Names given
  ...cue(
    "name",
    "describe label brand dub characterize characterise portray depict paint term deem rate cast frame bill",
  ),
  ...cue("name", "regard view see consider", { attitude: true }),
  ...cue("object quote", "pitch float", { act: "call_for", strength: 1 }),
  ...cue("object quote", "defend", { act: "reaffirm", strength: 2 }),
  ...cue("name quote", "refer", { behind: "to" }),
  ...cue("object quote", "compare liken equate attribute ascribe"),
  ...cue("object quote", "attack bash hammer trash rip roast torch knock pummel", {
    act: "condemn",
    strength: 3,
  }),
  ...cue("object quote", "contradict second-guess parrot", { act: "reject", strength: 3 }),
];

/** What a verb takes that only words in marks show to report: an object or a quotation, behind any preposition. */
export const [MARKED] = cue("object quote", "", {
  behind: "at of about for against with to on over in off up down out away aside",
}) as [Cue];

/** Cues that do things to people and things as well: words show by marks, by "as" or "for doing", or by what they are about. */
export const DOING: ReadonlySet<string> = new Set(
  "attack bash hammer trash rip roast torch knock pummel defend pitch float".split(" "),
);

/** What is attacked, defended or discussed in words. */
export const ARGUED: ReadonlySet<string> = new Set(
  (
    "allegation argument assertion assessment call choice claim comment conduct criticism decision handling idea judgment judgement legacy " +
    "opinion plan policy policies position proposal record remark rhetoric stance statement theory tweet view vote bill deal ruling verdict strategy program programme performance motives sale question report finding attack rumour rumor suggestion " +
    "account agenda approach ban budget controversy episode law poll scandal significance speculation tactic tactics tax trend vision"
  ).split(" "),
);

/** What is claimed in words. */
export const CLAIMED: ReadonlySet<string> = new Set(
  "victory responsibility credit success innocence momentum ignorance vindication immunity privilege mandate defeat bankruptcy independence".split(
    " ",
  ),
);

/** Cues by lemma. */
export const CUES: ReadonlyMap<string, Cue> = new Map(LIST.map((entry) => [entry.lemma, entry]));

/** Cues that also do things to things: "countering the spread of arms", "maintaining open seas". */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  "counter argue charge maintain declare assert convey claim observe state conclude write".split(" "),
);

/** Verbs that carry the subject of a cue behind "to", "by" or "on to": "continued to insist", "began by saying", "went on to warn". */
export const CARRIERS: ReadonlySet<string> = new Set(
  "use come turn shift switch resort limit confine restrict continue begin start go take proceed hasten appear seem rush open end close conclude respond reply react follow emerge return like love tend seize rise phone telephone email e-mail text cable ring".split(
    " ",
  ),
);

/** Verbs that report with a particle or adjective: "pointed out that", "made clear that". */
export const PHRASAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["point", new Set(["out"])],
  ["spell", new Set(["out"])],
  ["sum", new Set(["up"])],
  ["go", new Set(["on"])],
  ["shoot", new Set(["back"])],
  ["fire", new Set(["back"])],
  ["hit", new Set(["back"])],
  ["chip", new Set(["in"])],
  ["chime", new Set(["in"])],
  ["pipe", new Set(["up"])],
  ["call", new Set(["out"])],
  ["cry", new Set(["out"])],
  ["put", new Set(", : . bluntly succinctly".split(" "))],
]);

/** Nouns of what somebody puts at a number: "put the toll at 50". */
export const RECKONED: ReadonlySet<string> = new Set(
  "toll fine number odd sum amount tally cost price value figure count support turnout damage loss size rate probability chance total strength bill share lead approval population casualty death range crowd growth inflation unemployment deficit debt speed magnitude age risk".split(
    " ",
  ),
);

/** Verbs for what is told without anybody who tells it: "It is understood that". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set("understand rumour rumor believe think".split(" "));

/** Verbs that quote somebody "as saying" something. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set("quote cite report record paraphrase".split(" "));

/** Nouns that report what their possessor said: "the minister's claim that …", "a warning from the envoy that …". */
export const CUE_NOUNS = new WordList(
  (
    "claim advice assertion allegation accusation insistence suggestion contention argument announcement warning remark comment promise pledge vow " +
    "admission declaration assurance demand reminder statement prediction denial assessment verdict reaction complaint confirmation view opinion position message " +
    "point line stance belief conviction concern hope fear confidence theory conclusion judgment judgement appeal plea request proposal threat " +
    "boast charge guarantee commitment case possibility notice word answer reply response doubt testimony pronouncement reassurance revelation disclosure observation lament guess regret version line explanation confession rebuttal retort outburst estimate calculation reading interpretation suspicion impression"
  ).split(" "),
);

/** Nouns whose infinitive is what was promised, threatened, offered or asked, with the verb that says so. */
export const COMMITTING_NOUNS: ReadonlyMap<string, string> = new Map([
  ["promise", "promise"],
  ["pledge", "pledge"],
  ["vow", "vow"],
  ["threat", "threaten"],
  ["offer", "offer"],
  ["request", "ask"],
  ["plea", "ask"],
]);

/** Verbs that give a noun of reporting its speaker: "issued a warning that", "took the view that", "made the point that". */
export const UTTERING_VERBS: ReadonlySet<string> = new Set(
  "make issue give take hold venture content deliver pass repeat renew raise send offer advance share convey sound utter leave bring carry express voice".split(
    " ",
  ),
);

/** Adjectives that tell what their subject holds or insists on: "was adamant that the border stays open". */
export const HOLDING_ADJECTIVES = new WordList(
  "unanimous adamant insistent clear emphatic explicit unequivocal categorical firm confident hopeful optimistic convinced certain doubtful sceptical skeptical concerned worried alarmed outraged unapologetic",
);

/** Verbs that show or record somebody in the act of saying something: "a video shows the minister saying that S". */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  "show find hear see film feature capture catch record tape overhear recall remember".split(" "),
);

/** Adjectives of plain speech before a colon: "the envoy was blunt: S". */
export const BLUNT_ADJECTIVES: ReadonlySet<string> = new Set(
  "blunt terse brief laconic succinct dismissive scathing defiant frank candid curt unmoved precise direct categorical plain clear firm adamant emphatic explicit unequivocal unambiguous harsher sharper cautious upbeat philosophical unrepentant unapologetic guarded damning stark withering conciliatory".split(
    " ",
  ),
);

/** Endings and nouns of what happens and isn't said by anybody: "the invasion threatens", "these talks underscore". */
const UNSPEAKING =
  /(?:tions?|sions?|ments?|ness|ity|ism|ships?|ances?|ences?|ings?|ures?|acy|work|talks?|roles?|steps?|efforts?|actions?|visits?|events?|attacks?|wars?|laws?|acts?|plans?|policy|policies|programs?|moves?|success|history|day|year|week|time|way|result|results|crisis|claims?|changes?|pandemics?|epidemics?|memories|lists?|names?|arrests?|reforms?|beliefs?|figures?|numbers?|threats?|emergenc(?:y|ies)|barriers?|disparit(?:y|ies)|challenges?|problems?|travels?|trips?|ceremon(?:y|ies)|anniversar(?:y|ies)|traged(?:y|ies)|places?|examples?|stor(?:y|ies)|facts?|cases?|incidents?|moments?|milestones?|topics?|subjects?|matters?|items?|projects?|initiatives?|awards?|holidays?|seasons?|shores?|crimes?|(?:activ|possibil|vulnerabil|opportun|responsibil|capabil|prior|real|atroc|hostil)ities|factors?|costs?|prices?|needs?|restraint|calm|caution|patience|percent|per cent|%)$/;

/** Nouns with such an ending that name who can speak. */
const SPEAKING =
  /^(?:governments?|departments?|administrations?|delegations?|commissions?|organi[sz]ations?|associations?|federations?|corporations?|institutions?|foundations?|nations?|coalitions?|oppositions?|majority|minority|authority|authorities|communit(?:y|ies)|parliaments?|university|city|entity|alliances?|audiences?|conference|presidency|embassy|agency|population|leadership|membership|congregation|resolution|declaration|document|agreement|announcement|advertisements?|legislatures?|judiciary|television|stations?|missions?|factions?|prosecution|defen[cs]e|conventions?|constitution|movements?|intelligence|legation|management|confederation|union|presidium|directorate|secretariat|kings?|witness|witnesses|sibling|siblings|network|networks|\S+-in-law|norway)$/;

/** Whether a noun can be the subject of a reporting verb: a person, a body or a document, not what happens. */
export const canSpeak = (noun: string): boolean =>
  !UNSPEAKING.test(noun) || SPEAKING.test(noun) || DOCUMENT_NOUNS.has(noun);

/** Verbs of giving out a document: the one who does it speaks through it. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  "issue release publish put post send make write sign give deliver tweet circulate file submit distribute fire pen".split(
    " ",
  ),
);

/** Cues that take an object only in a document's own voice, where its subject is the issuer or the party it speaks of. */
export const ISSUER_CUES: ReadonlySet<string> = new Set(
  (
    "express discuss decide agree commit encourage thank support recognize recognise convey raise commend congratulate address review share " +
    "inform plan intend pledge remain extend acknowledge offer note welcome urge outline undertake resolve appreciate regret consider update apprise brief endorse invite defend " +
    "preview direct mandate task"
  ).split(" "),
);

/** Verbs and nouns behind which a cue is only foreseen or refused. */
export const UNREAL: ReadonlySet<string> = new Set(
  "decline refuse expect fail plan want hope intend try need ask schedule prepare able likely set".split(" "),
);

/** Modals, negations and conjunctions before a cue that take it out of what was said: "did not say", "will announce", "if he says". */
export const UNREAL_WORDS: ReadonlySet<string> = new Set(
  "not n't 'll never if whether to will shall could should must might may can let without".split(" "),
);
