/** Reporting verbs: what each takes as its content, what it does (R24), and how far the outlet vouches for it. */
import type { SpeechAct } from "@readout/core";

/** How the content follows: a clause, a noun phrase, a quotation only, behind "for" or "to", a name given to something ("called it a ploy"), what is spoken about. */
export type CueFrame = "clause" | "object" | "quote" | "for" | "to" | "name" | "about";

/**
 * A reporting verb. `act` is null where the content decides; `factive` cues presume that the content is true;
 * `hearer` cues may name who is spoken to right before the content ("told the envoy that …"); `attitude` cues tell what is held, not what was uttered.
 */
export interface Cue {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
  readonly act: SpeechAct | null;
  readonly strength: number;
  readonly factive: boolean;
  readonly hearer: boolean;
  readonly attitude: boolean;
}

const cue = (
  frames: readonly CueFrame[],
  act: SpeechAct | null,
  strength: number,
  lemmas: string,
  marks: { readonly factive?: boolean; readonly hearer?: boolean; readonly attitude?: boolean } = {},
): Cue[] =>
  lemmas.split(" ").map((lemma) => ({
    lemma,
    frames,
    act,
    strength,
    factive: marks.factive ?? false,
    hearer: marks.hearer ?? false,
    attitude: marks.attitude ?? false,
  }));

const LIST: readonly Cue[] = [
  ...cue(
    ["clause", "quote"],
    null,
    1,
    "say add state remark comment declare continue tweet observe hint contend maintain assert argue claim allege confirm clarify joke quip testify boast concede caution insist",
  ),
  ...cue(["clause", "quote"], null, 1, "reply respond answer write complain suggest report"),
  ...cue(["clause", "quote"], null, 1, "tell ask inform assure remind", { hearer: true }),
  ...cue(["clause", "quote"], null, 1, "conclude estimate predict believe wonder reckon", { attitude: true }),
  ...cue(["quote"], null, 1, "think", { attitude: true }),
  ...cue(["quote"], null, 1, "chant shout exclaim cry yell sing"),
  ...cue(["clause", "quote", "object"], null, 1, "question"),
  ...cue(["clause", "quote", "object"], null, 1, "announce recall explain"),
  ...cue(["clause", "quote"], "note", 1, "note acknowledge admit", { factive: true }),
  ...cue(["clause", "quote", "object"], "note", 2, "reveal highlight", { factive: true }),
  ...cue(
    ["clause", "quote", "object"],
    "reaffirm",
    3,
    "reaffirm reiterate affirm underscore underline emphasize emphasise stress",
  ),
  ...cue(
    ["clause", "quote", "object"],
    "condemn",
    4,
    "condemn denounce decry deplore criticize criticise slam blast",
  ),
  ...cue(["clause", "quote", "object"], "reject", 4, "reject deny dismiss"),
  ...cue(["clause", "quote", "object"], "welcome", 2, "welcome praise applaud commend hail"),
  ...cue(["object", "clause", "quote"], "call_for", 3, "urge", { hearer: true }),
  ...cue(["clause", "quote", "object"], "demand", 4, "demand"),
  ...cue(["for", "quote", "name"], "call_for", 3, "call"),
  ...cue(["for", "quote"], "call_for", 3, "appeal"),
  ...cue(["name"], null, 1, "describe label brand dub"),
  ...cue(["clause", "to", "quote"], "pledge", 4, "pledge vow threaten"),
  ...cue(["clause", "to", "quote"], "pledge", 4, "promise", { hearer: true }),
  ...cue(["clause", "quote", "object", "about"], "note", 2, "warn", { hearer: true }),
  ...cue(["about", "quote"], null, 1, "speak talk brag"),
  ...cue(["clause", "quote", "object"], "note", 1, "express"),
  ...cue(
    ["object", "quote"],
    null,
    1,
    "accuse blame defend cite tout mention detail outline propose request repeat ridicule mock lament echo",
  ),
];

/** Cues by lemma. */
export const CUES: ReadonlyMap<string, Cue> = new Map(LIST.map((entry) => [entry.lemma, entry]));

/** Verbs that carry the subject of a cue behind "to", "by" or "on to": "continued to insist", "began by saying", "went on to warn". */
export const CARRIERS: ReadonlySet<string> = new Set(
  "continue begin start go proceed hasten take use appear seem rush open end close conclude respond reply react follow".split(
    " ",
  ),
);

/** Nouns that report what their possessor said: "the minister's claim that …", "a warning from the envoy that …". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim assertion allegation accusation insistence suggestion contention argument announcement warning remark comment promise pledge vow " +
    "admission declaration assurance demand reminder statement prediction denial assessment complaint confirmation"
  ).split(" "),
);

/** Nouns of documents that speak. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  "statement communique communiqué declaration readout document letter report release tweet post resolution text message note editorial memo article".split(
    " ",
  ),
);

/** Verbs of giving out a document: the one who does it speaks through it. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  "issue release publish post send make write sign give deliver tweet".split(" "),
);

/** Cues that take an object only in a document's own voice, where its subject is the issuer or the party it speaks of. */
export const ISSUER_CUES: ReadonlySet<string> = new Set(
  (
    "express discuss decide agree commit encourage thank support recognize recognise convey raise commend congratulate address review share " +
    "pledge remain look extend acknowledge offer note welcome urge outline"
  ).split(" "),
);

/** Verbs and nouns behind which a cue is only foreseen or refused. */
export const UNREAL: ReadonlySet<string> = new Set(
  "decline refuse expect fail plan want hope intend try need ask schedule prepare able likely set".split(" "),
);

/** Modals, negations and conjunctions before a cue that take it out of what was said: "did not say", "will announce", "if he says". */
export const UNREAL_WORDS: ReadonlySet<string> = new Set(
  "not n't never if whether to will could should might may let without".split(" "),
);
