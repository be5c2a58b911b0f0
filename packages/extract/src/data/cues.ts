/** Reporting verbs: what each takes as its content, what it does (R24), and how far the outlet vouches for it. */
import type { SpeechAct } from "@readout/core";

/** How the content follows: a clause, a noun phrase or infinitive, a quotation only, or a name given in marks ("called it a “…”"), what is spoken about. */
type CueFrame = "clause" | "object" | "quote" | "for" | "to" | "name" | "about";

/** A reporting verb. `act` is null where the content decides; `factive` cues presume that the content is true. */
export interface Cue {
  readonly lemma: string;
  readonly frames: readonly CueFrame[];
  readonly act: SpeechAct | null;
  readonly strength: number;
  readonly factive: boolean;
}

const cue = (
  frames: readonly CueFrame[],
  act: SpeechAct | null,
  strength: number,
  lemmas: string,
  factive = false,
): Cue[] => lemmas.split(" ").map((lemma) => ({ lemma, frames, act, strength, factive }));

const LIST: readonly Cue[] = [
  ...cue(
    ["clause", "quote"],
    null,
    1,
    "say add tell state remark comment declare reply respond answer continue write tweet mention observe conclude estimate predict suggest hint contend maintain assert argue claim allege believe confirm clarify joke quip testify boast complain concede caution insist think ask wonder",
  ),
  ...cue(["clause", "quote", "object"], null, 1, "announce explain recall"),
  ...cue(["clause", "quote"], null, 1, "report"),
  ...cue(["clause", "quote"], "note", 1, "note acknowledge admit", true),
  ...cue(["clause", "quote", "object"], "note", 2, "reveal highlight", true),
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
  ...cue(["object", "clause", "quote"], "call_for", 3, "urge"),
  ...cue(["clause", "quote", "object"], "demand", 4, "demand"),
  ...cue(["for", "quote", "name"], "call_for", 3, "call"),
  ...cue(["for", "quote"], "call_for", 3, "appeal"),
  ...cue(["name"], null, 1, "describe label brand dub"),
  ...cue(["clause", "to", "quote"], "pledge", 4, "pledge vow promise threaten"),
  ...cue(["clause", "quote", "object", "about"], "note", 2, "warn"),
  ...cue(["about", "quote"], null, 1, "speak talk brag"),
  ...cue(["clause", "quote", "object"], "note", 1, "express"),
  ...cue(
    ["object", "quote"],
    null,
    1,
    "accuse blame defend cite question tout mention detail outline propose request repeat attack ridicule mock lament echo",
  ),
];

/** Cues by lemma. */
export const CUES: ReadonlyMap<string, Cue> = new Map(LIST.map((entry) => [entry.lemma, entry]));

/** Cues that only a document has: "the communiqué reads". */
export const DOCUMENT_CUES: ReadonlySet<string> = new Set([
  "read",
  "say",
  "state",
  "add",
  "note",
  "continue",
  "stress",
  "declare",
]);
/** Nouns of documents that speak. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  "statement",
  "communique",
  "communiqué",
  "declaration",
  "readout",
  "document",
  "letter",
  "report",
  "release",
  "tweet",
  "post",
  "resolution",
  "text",
]);
/** Cues that take an object only in a document's own voice, where its subject is the issuer or the party it speaks of. */
export const ISSUER_CUES: ReadonlySet<string> = new Set([
  "express",
  "discuss",
  "decide",
  "agree",
  "commit",
  "encourage",
  "thank",
  "support",
  "recognize",
  "recognise",
  "convey",
  "raise",
  "commend",
  "congratulate",
  "address",
  "review",
  "share",
  "pledge",
  "remain",
  "look",
  "extend",
  "acknowledge",
  "offer",
  "note",
  "welcome",
  "urge",
  "outline",
]);
/** Verbs and nouns behind which a cue is only foreseen or refused. */
export const UNREAL: ReadonlySet<string> = new Set([
  "decline",
  "refuse",
  "expect",
  "fail",
  "plan",
  "want",
  "hope",
  "intend",
  "try",
  "need",
  "ask",
  "schedule",
  "prepare",
  "able",
  "likely",
  "set",
]);
