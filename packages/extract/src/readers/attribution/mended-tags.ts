/** Takes a report's tokens, gives them with those parts of speech mended that the words beside them or a known name rule out, where attribution depends on it. */
import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { CUES, ISSUER_CUES } from "../../data/cues.ts";
import { AMBIGUOUS_OUTLETS } from "../../data/outlets.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from "../../data/relay-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../mentions/lexicon.ts";
import type { Mention } from "../../mentions/mention.ts";
import {
  actsNext,
  estimates,
  insistsToo,
  isBehindPlural,
  isCompound,
  isPlural,
  isPresent,
  leadsPlural,
  opensRelative,
  reportedBy,
  takesClause,
} from "./noun-or-verb.ts";
import {
  callsToo,
  closesRelative,
  goesBefore,
  goesBehind,
  isPast,
  isSaying,
  opensObject,
  opensSubject,
} from "./past-tense.ts";
import { isReduced } from "./reduced.ts";
import { finite, isClose, lemmaAt } from "./words.ts";

/** The tokens themselves where nothing is to mend. Linear; looks at participles, "-s" forms, capitalised words and names only. */
export function mendTags(tokens: readonly Token[], mentions: readonly Mention[] = []): readonly Token[] {
  let mended: Token[] | null = null;
  const mend = (i: number, change: Change): void => {
    mended ??= tokens.slice();
    mended[i] = retagged(tokens[i] as Token, change);
  };
  for (const { kind, form, firstToken, endToken, person, head } of mentions) {
    if (person !== null && head === endToken - 1 && kind === "office") {
      let listed = false;
      for (let i = head - 1; i >= firstToken; i--) {
        listed ||= tokens[i]?.upos === "CCONJ";
        if (isInTitle(tokens[i] as Token, i > firstToken, listed)) mend(i, NAME);
      }
    }
    if (form === "demonym" && (tokens[firstToken] as Token).upos === "VERB") mend(firstToken, ADJECTIVE);
    // "Overin called it “useful”": a surname that no dictionary has.
    const isSurname = kind === "person" && person !== null && endToken === firstToken + 1;
    if (!(NAMED.has(kind) || isSurname) || form === "demonym" || form === "description") continue;
    for (let i = firstToken; i < endToken; i++) if (isMistaken(tokens[i] as Token)) mend(i, NAME);
  }
  for (let i = 0; i < tokens.length; i++) {
    const change = changeAt(mended ?? tokens, i);
    if (change) mend(i, change);
  }
  return mended ?? tokens;
}

/** The token as another part of speech; field by field, so that engines see one kind of token. */
const retagged = (token: Token, { upos, xpos }: Change): Token => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  upos,
  xpos,
  lemma: lemmaAs(token, upos),
  form: token.form,
  marks: token.marks,
  index: token.index,
  sentence: token.sentence,
});

/** Kinds of mentions that are found by a table of names, whatever the tags. */
const NAMED: ReadonlySet<Mention["kind"]> = new Set(["state", "place", "outlet", "organisation", "ministry"]);

/** Abbreviations of outlets that the table of names leaves out because they are words elsewhere. */
const CAPITALS: ReadonlySet<string> = new Set(AMBIGUOUS_OUTLETS.filter((name) => /^\p{Lu}{2,}$/u.test(name)));

/** "Beijing said", "told Interfax that": a capitalised word of a known name that the tagger took for a verb or a small word. */
const isMistaken = ({ upos, text }: Token): boolean =>
  /^(?:VERB|AUX|ADP|[SC]CONJ|ADV|INTJ|PRON|X)$/.test(upos) && /^\p{Lu}/u.test(text);

/** "Under Secretary for Transit, Ports and Rail Ann Roe": what joins the words of a title that its holder's name closes. */
const isInTitle = (token: Token, within: boolean, listed: boolean): boolean =>
  /^(?:ADP|CCONJ)$/.test(token.upos) ||
  (within && token.upos === "DET") ||
  (listed && token.text === ",") ||
  isMistaken(token);

const OWNERS: ReadonlySet<string> = new Set(["his", "its", "their"]);

type Change = Pick<Token, "upos" | "xpos">;

const PAST: Change = { upos: "VERB", xpos: "VBD" };

const PARTICIPLE: Change = { upos: "VERB", xpos: "VBN" };

const NAME: Change = { upos: "PROPN", xpos: "NNP" };
const ADJECTIVE: Change = { upos: "ADJ", xpos: "JJ" };
const PRESENT: Change = { upos: "VERB", xpos: "VBP" };
const SINGULAR: Change = { upos: "NOUN", xpos: "NN" };
const PLURAL: Change = { upos: "NOUN", xpos: "NNS" };

/** Bodies that resolutions and communiqués name without an article. */
const BODIES: ReadonlySet<string> = new Set("Council Committee Commission Assembly Conference".split(" "));

/** Participles of what others tell of somebody. */
const HEARD_OF = /^(?:heard|seen|known|said|reported|quoted|believed|understood)$/;

/** What a token is instead, by its own part of speech and the words beside it; null where it stays what it is. */
function changeAt(tokens: readonly Token[], i: number): Change | null {
  const { upos, text } = tokens[i] as Token;
  // "Colonel Said Abdallah"
  if (text === "Said" && tokens[i - 1]?.upos === "PROPN" && tokens[i + 1]?.upos === "PROPN") return NAME;
  // "Acting Assistant Secretary Lund", "Under Secretary Lund"
  if (text === "Acting" && startsUpper(tokens[i + 1]?.text ?? "")) return { upos: "ADJ", xpos: "NNP" };
  if (text === "Under" && tokens[i + 1]?.text === "Secretary") return NAME;
  switch (upos) {
    case "VERB":
    case "AUX":
      return verb(tokens, i);
    case "NOUN":
      return noun(tokens, i);
    case "ADJ":
      return adjective(tokens, i);
    case "ADP":
    case "SCONJ":
      return preposition(tokens, i);
    case "ADV":
      // "Tully acknowledged": a capitalised adverb within its sentence
      return isNameBefore(tokens, i) ? NAME : preposition(tokens, i);
    case "PRON":
    case "DET":
      return pronoun(tokens, i);
    case "CCONJ":
      return isEither(tokens, i) ? DETERMINER : null;
    case "INTJ":
      return isWelcome(tokens, i) ? PRESENT : null;
    default:
      return null;
  }
}

function verb(tokens: readonly Token[], i: number): Change | null {
  const { xpos, upos, lower, text } = tokens[i] as Token;
  const before = itemAt(tokens, i - 1);
  // "took to X to deny", "the broadcaster RTS"
  if (upos === "VERB" && startsUpper(text) && (text === "X" || CAPITALS.has(text))) return NAME;
  // "The Council, recalling its decision, calls on all"; "The parties undertake not to": no noun stands there
  // "Council decides to remain seized": a body without its article opens the sentence.
  if (xpos === "NNS" && BODIES.has(before?.text ?? "") && before?.sentence !== tokens[i - 2]?.sentence) {
    const verb = lemmaAt(tokens, i, "VERB");
    if (CUES.has(verb) || ISSUER_CUES.has(verb)) return { upos: "VERB", xpos: "VBZ" };
  }
  if (
    lower === "calls" &&
    /^(?:,|and)$/.test(tokens[i - 1]?.lower ?? "") &&
    /^(?:on|upon)$/.test(tokens[i + 1]?.lower ?? "")
  )
    return { upos: "VERB", xpos: "VBZ" };
  if (
    lower === "set" &&
    upos === "VERB" &&
    tokens[i + 1]?.lower === "out" &&
    /^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[i - 1]?.upos ?? "")
  )
    return PAST;
  if (lower === "undertake" && /^(?:not|to)$/.test(tokens[i + 1]?.lower ?? "")) return PRESENT;
  // "state-run"
  if (xpos === "VB" && lower === "run" && before?.text === "-") return PARTICIPLE;
  // "the UN envoy warned": who acts, behind what says which, before the verb
  if (xpos !== "VBG" && ACTOR_NOUNS.has(lower) && actsNext(tokens, i)) return SINGULAR;
  // "which opponents call a trick", "the man who police say left": a plural subject, whatever its tag
  if (upos === "VERB" && xpos !== "VBG" && opensRelative(before) && reportedBy(tokens, i)) return PLURAL;
  switch (xpos) {
    case "VB":
      return isBehindPlural(tokens, i) ? PRESENT : null;
    case "VBN":
      // "the accused said"
      if (before?.upos === "DET" && finite(tokens[i + 1]) && isSaying(tokens[i + 1] as Token))
        return SINGULAR;
      return upos === "VERB" && (isPast(tokens, i) || closesRelative(tokens, i)) ? PAST : null;
    case "VBZ":
      return present(tokens, i);
    case "VBP":
      return before?.lower === "that" && isCompound(tokens, i) ? SINGULAR : null;
    case "VBD":
      return isReduced(tokens, i) || goesBehind(tokens, i) ? PARTICIPLE : null;
    default:
      return upos === "VERB" && (xpos === "NNP" || xpos === "NNPS") ? { upos: "PROPN", xpos } : null;
  }
}

/** A form in -s, by its tag a verb. */
function present(tokens: readonly Token[], i: number): Change | null {
  const { upos, lower } = tokens[i] as Token;
  const before = tokens[i - 1];
  if (upos === "VERB" && before?.upos === "SCONJ" && leadsPlural(tokens, i - 1)) return PLURAL;
  // "that rates would rise": what stands right before a modal is its subject.
  if (upos === "VERB" && tokens[i + 1]?.xpos === "MD")
    return /^(?:DET|ADJ|SCONJ|ADP|PRON)$/.test(before?.upos ?? "") ? PLURAL : null;
  // "told delegates the text was clean": two verbs in the present and past don't stand side by side.
  if (/^(?:told|informed|assured|reminded)$/.test(before?.lower ?? "")) return PLURAL;
  // "through Swiss diplomats that": who acts, in the plural, behind what says which.
  return upos === "VERB" && /^(?:ADJ|PROPN|NUM)$/.test(before?.upos ?? "") && isPlural(lower) ? PLURAL : null;
}

function noun(tokens: readonly Token[], i: number): Change | null {
  const { xpos, lower } = tokens[i] as Token;
  if (xpos === "NN" && isBehindPlural(tokens, i)) return PRESENT;
  // "The minister spoke of S"
  if (/^(?:spoke|told|wrote)$/.test(lower)) return PAST;
  if (lower === "shot" && tokens[i + 1]?.lower === "back") return PAST;
  if (xpos === "NNS")
    return insistsToo(tokens, i) ||
      isPresent(tokens, i) ||
      (opensObject(tokens[i + 1]) && closesRelative(tokens, i))
      ? { upos: "VERB", xpos: "VBZ" }
      : null;
  // "We urge A, and call on B"
  if (lower === "call" && tokens[i - 1]?.upos === "CCONJ" && callsToo(tokens, i)) return PRESENT;
  return xpos === "NN" && (estimates(tokens, i) || takesClause(tokens, i)) ? PRESENT : null;
}

function preposition(tokens: readonly Token[], i: number): Change | null {
  const { xpos, lower } = tokens[i] as Token;
  if (xpos !== "IN") return null;
  // "the newspaper The Citizen", "Aides to the king insist he": no such prepositions
  if (isNamedThing(lower)) return SINGULAR;
  return takesClause(tokens, i) ? PRESENT : null;
}

function pronoun(tokens: readonly Token[], i: number): Change | null {
  const { xpos, upos, lower } = tokens[i] as Token;
  if (xpos === "WDT" && lower === "that") return isConjunction(tokens, i) ? CONJUNCTION : null;
  const behind = tokens[i + 2];
  // "told her cabinet the plan was dead"
  if (lower === "her" && xpos === "PRP" && tokens[i + 1]?.upos === "NOUN")
    return opensSubject(behind) || behind?.lower === "that" ? { upos, xpos: "PRP$" } : null;
  if (xpos !== "PRP" || !OWNERS.has(lower)) return null;
  return /^(?:NOUN|ADJ|NUM)$/.test(tokens[i + 1]?.upos ?? "") ? { upos, xpos: "PRP$" } : null;
}

/** Whether a relative "that" opens what is said. */
const isConjunction = (tokens: readonly Token[], i: number): boolean =>
  // "said that talks with the rebels would resume": a subject, by its tag a verb
  leadsPlural(tokens, i) ||
  // "told Interfax that a list was": behind a name no relative clause opens with a subject of its own.
  (opensSubject(tokens[i + 1]) && (tokens[i - 1]?.upos === "PROPN" || heard(tokens, i))) ||
  // "that export controls had been discussed": a noun before a noun, by its tag a verb
  isCompound(tokens, i + 1);

/** "We note A, welcome its B, and support C" */
const isWelcome = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).lower === "welcome" &&
  /^(?:,|and|we|i)$/.test(tokens[i - 1]?.lower ?? "") &&
  (tokens[i + 1]?.upos === "DET" || tokens[i + 1]?.xpos === "PRP$");

const CONJUNCTION: Change = { upos: "SCONJ", xpos: "IN" };

/** "informed the council by video link that": no verb stands between one that names its hearer and the conjunction. */
function heard(tokens: readonly Token[], that: number): boolean {
  for (let i = that - 1; i > that - 10 && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") {
      const entry = token.xpos === "VBD" ? CUES.get(lemmaAs(token, "VERB")) : undefined;
      // "claimed at one point that"
      const apart = tokens[i + 1]?.upos === "ADP" && entry?.frames[0] === "clause";
      return entry?.hearer === true || apart;
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(token.upos)) return false;
  }
  return false;
}

/** "both capitals", "either side", not "either war or peace" */
const isEither = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at] as Token).lower === "both" && /^NNP?S$/.test(tokens[at + 1]?.xpos ?? "")) ||
  (/^n?either$/.test((tokens[at] as Token).lower) &&
    tokens[at + 1]?.xpos === "NN" &&
    !/^n?or$/.test(tokens[at + 2]?.lower ?? ""));

const DETERMINER: Change = { upos: "DET", xpos: "DT" };

/** A noun of those who act, of outlets or documents. */
const isNamedThing = (word: string): boolean => NAMED_THINGS.has(word);

const NAMED_THINGS = new Set([...ACTOR_NOUNS.keys(), ...OUTLET_NOUNS, ...DOCUMENT_NOUNS]);

/** A capitalised adverb in the midst of its sentence, right before a verb of reporting. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    before?.sentence === sentence &&
    (before.upos !== "PUNCT" || isClose(before) || before.text === ",") &&
    next?.upos === "VERB" &&
    CUES.has(lemmaAs(next, "VERB"))
  );
}

/** "the Vatican" is a name, "the mediator expressed confidence" a clause. */
function adjective(tokens: readonly Token[], at: number): Change | null {
  const { text, lower, sentence } = tokens[at] as Token;
  const before = itemAt(tokens, at - 1);
  const next = tokens[at + 1];
  // "was heard to say"
  if (HEARD_OF.test(lower) && before?.upos === "AUX" && tokens[at + 2]?.xpos === "VB")
    return next?.lower === "to" ? PARTICIPLE : null;
  if (goesBefore(tokens, at)) return PAST;
  if (before?.sentence !== sentence || !next) return null;
  // "was heard to say"
  if (before.upos === "AUX" && /^(?:heard|seen|told|quoted|shown)$/.test(lower)) return PARTICIPLE;
  if (before.text === "&" && startsUpper(text)) return NAME;
  if (startsUpper(text) && /^\p{Lu}\p{Ll}/u.test(text))
    return before.upos === "DET" && /^(?:ADP|AUX)$/.test(next.upos) ? { upos: "PROPN", xpos: "NNP" } : null;
  // "a cable sent to Berlin", "the sultan promised"
  if (
    before.upos === "DET" &&
    /^(?:VERB|ADP|AUX|PUNCT)$/.test(next.upos) &&
    (DOCUMENT_NOUNS.has(lower) || ACTOR_NOUNS.has(lower))
  )
    return { upos: "NOUN", xpos: "NN" };
  // "The owner, Azam Lines, expressed condolences"
  const apart = before.text === "," && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.upos ?? "");
  if (
    !lower.endsWith("ed") ||
    !(apart || /^(?:NOUN|PROPN)$/.test(before.upos)) ||
    !/^(?:NOUN|DET|ADJ)$/.test(next.upos)
  )
    return null;
  if (!CUES.has(lemmaAt(tokens, at, "VERB"))) return null;
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--) if (finite(tokens[i])) return null;
  return PAST;
}
