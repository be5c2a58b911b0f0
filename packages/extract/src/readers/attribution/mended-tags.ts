/** Takes a report's tokens, gives them with those parts of speech mended that the words beside them rule out, where attribution depends on it. */
import { lemma, lemmaAs, type Token } from "@readout/english";
import { CUES, ISSUER_CUES } from "../../data/cues.ts";
import { finite } from "./words.ts";

/** Verbs whose participle stands behind a noun and before a name or object: "a town called Lund", "the men given tea". */
const COMPLEMENTED =
  /^(?:named|called|dubbed|titled|entitled|labelled|labeled|given|shown|offered|taught|told|paid|sent|made|left|handed|awarded|granted|stolen|born|met)$/;

/** Participles that stand before a noun more often than they report. */
export const QUALIFYING =
  /^(?:continued|increased|enhanced|expanded|strengthened|renewed|improved|deepened|shared|sustained)$/;

const HAVE_OR_BE =
  /^(?:have|has|had|having|is|are|was|were|be|been|being|am|get|gets|got|getting|[’'](?:ve|d|s|re|m))$/;

/** The tokens themselves where nothing is to mend. Linear; looks at participles, "-s" forms and capitalised words only. */
export function mendTags(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const change = changeAt(mended ?? tokens, i);
    if (!change) continue;
    mended ??= tokens.slice();
    const token = tokens[i] as Token;
    mended[i] = { ...token, ...change, lemma: lemmaAs(token, change.upos) };
  }
  return mended ?? tokens;
}

const OWNERS: ReadonlySet<string> = new Set(["his", "its", "their"]);

type Change = Pick<Token, "upos" | "xpos">;

const PAST: Change = { upos: "VERB", xpos: "VBD" };

function changeAt(tokens: readonly Token[], i: number): Change | null {
  const { xpos, upos, lower } = tokens[i] as Token;
  if (xpos === "VBN") return upos === "VERB" && isPast(tokens, i) ? PAST : null;
  // "that rates would rise": what stands right before a modal is its subject.
  if (xpos === "VBZ" && upos === "VERB" && tokens[i + 1]?.xpos === "MD")
    return /^(?:DET|ADJ|SCONJ|ADP|PRON)$/.test(tokens[i - 1]?.upos ?? "")
      ? { upos: "NOUN", xpos: "NNS" }
      : null;
  if (xpos === "NNS" && isPresent(tokens, i)) return { upos: "VERB", xpos: "VBZ" };
  if (xpos === "PRP" && OWNERS.has(lower))
    return /^(?:NOUN|ADJ|NUM)$/.test(tokens[i + 1]?.upos ?? "") ? { upos, xpos: "PRP$" } : null;
  // "We urge A, and call on B"
  if (lower === "call" && upos === "NOUN" && tokens[i - 1]?.upos === "CCONJ" && tokens[i + 1]?.lower === "on")
    return { upos: "VERB", xpos: "VBP" };
  if (upos === "ADJ") return adjective(tokens, i);
  // "both capitals"
  if (upos === "CCONJ")
    return lower === "both" && /^NNP?S$/.test(tokens[i + 1]?.xpos ?? "") ? DETERMINER : null;
  if (upos === "VERB" && (xpos === "NNP" || xpos === "NNPS")) return { upos: "PROPN", xpos };
  return null;
}

/** "said Doha attaches great weight to it", "said Doha “attaches weight” to it": behind a cue and a lone name, with an object. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] as Token;
  const marked = /^["“‘]$/.test(tokens[at - 1]?.text ?? "");
  const name = marked ? at - 2 : at - 1;
  const cue = tokens[name - 1];
  const next = tokens[at + 1];
  if (!/^\p{Ll}+s$/u.test(text) || tokens[name]?.xpos !== "NNP" || cue?.sentence !== sentence || !next)
    return false;
  if (!(cue.upos === "VERB" && CUES.has(lemma(cue.lower, "VERB"))) && cue.lower !== "that") return false;
  return /^(?:DET|ADJ)$/.test(next.upos) || next.xpos === "PRP$" || (marked && next.upos === "NOUN");
}

const DETERMINER: Change = { upos: "DET", xpos: "DT" };

/** "the Vatican" is a name, "the mediator expressed confidence" a clause. */
function adjective(tokens: readonly Token[], at: number): Change | null {
  const { text, lower, sentence } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.sentence !== sentence || !next) return null;
  if (/^\p{Lu}\p{Ll}/u.test(text))
    return before.upos === "DET" && /^(?:ADP|AUX)$/.test(next.upos) ? { upos: "PROPN", xpos: "NNP" } : null;
  if (!lower.endsWith("ed") || !/^(?:NOUN|PROPN)$/.test(before.upos) || !/^(?:NOUN|DET|ADJ)$/.test(next.upos))
    return null;
  if (!CUES.has(lemma(lower, "VERB"))) return null;
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--) if (finite(tokens[i])) return null;
  return PAST;
}

/** "a spokeswoman said", "the children needed schools", "welcomed the truce and called for": a past tense that was taken for a participle. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at] as Token;
  let before = at - 1;
  while (tokens[before]?.upos === "ADV") before--;
  const subject = tokens[before];
  const next = tokens[at + 1];
  if (!subject || subject.sentence !== sentence || !next || HAVE_OR_BE.test(subject.lower)) return false;
  // "discussed aid and continued unity": what a noun follows is as likely a participle.
  if (subject.upos === "CCONJ") {
    const word = lemma(lower, "VERB");
    const qualifies = /^(?:ADJ|NOUN)$/.test(next.upos);
    if (qualifies && (QUALIFYING.test(lower) || !(CUES.has(word) || ISSUER_CUES.has(word)))) return false;
    return goesWithPast(tokens, before, sentence);
  }
  const named = /^(?:NOUN|PROPN)$/.test(subject.upos) || /^(?:he|she|they|we|it|who)$/.test(subject.lower);
  if (!named) return false;
  if (lower === "said") return next.lower !== "to";
  if (COMPLEMENTED.test(lower)) return false;
  return next.upos === "DET" || /^(?:PRP\$?|NNS|NNPS?)$/.test(next.xpos);
}

/** "X welcomed A and called for B": the nearest verb before the conjunction is a past tense of its own. */
function goesWithPast(tokens: readonly Token[], conjunction: number, sentence: number): boolean {
  for (let i = conjunction - 1; i >= 0 && i > conjunction - 40; i--) {
    const { xpos, upos, sentence: own } = tokens[i] as Token;
    if (own !== sentence || upos === "AUX") return false;
    if (upos === "VERB") return xpos === "VBD";
  }
  return false;
}
