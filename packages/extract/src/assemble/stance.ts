/** Takes a clause of a statement, gives where its speaker stands: polarity and the part of the clause that the stand is on (R24). */
import type { Clause, Polarity, Statement } from "@readout/core";
import { lemma, type Token } from "@readout/english";
import {
  ASSENT_NOUNS,
  ENDING_LEMMAS,
  GOAL_NOUNS,
  STANCE_ADJECTIVES,
  STANCE_CUES,
  STANCE_NOUNS,
  STANCE_VERBS,
  STRESSING_CUES,
} from "../data/stance-words.ts";
import { tokenAt } from "../readers/clauses.ts";
import type { Report } from "../report.ts";

/** A stand: tokens `[from, end)` are its object; `subject` is the token range of the party that must act, for a demand on somebody. */
export interface Stance {
  readonly polarity: Polarity;
  readonly from: number;
  readonly end: number;
  readonly reason: string;
  readonly subject: readonly [number, number] | null;
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no"]);
const OWN = new Set(["we", "i", "he", "she", "it", "they"]);

/** The stand that a clause takes, or null. `own` are the entities whose words these are. */
export function stanceOf(
  report: Report,
  statement: Statement,
  clause: Clause,
  own: ReadonlySet<string>,
): Stance | null {
  const { tokens } = report.analysed;
  const first = tokenAt(tokens, clause.span.start);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).start < clause.span.end) end++;
  if (end <= first) return null;
  const cue = statement.cue ? lemma(statement.cue.quote.split(/\s+/).at(-1) ?? "", "VERB") : "";
  const opens = statement.content[0]?.start === clause.span.start;
  return (
    (opens ? fromCue(tokens, cue, statement, first, end) : null) ??
    fromGoal(tokens, first, end) ??
    fromVerb(report, first, end, own) ??
    fromAssent(tokens, first, end)
  );
}

/** "welcomed the truce", "called for aid", "reaffirmed its support for": the cue and the noun that it takes. */
function fromCue(
  tokens: readonly Token[],
  cue: string,
  statement: Statement,
  first: number,
  end: number,
): Stance | null {
  const give = (polarity: Polarity, from: number, reason: string): Stance => ({
    polarity,
    from,
    end,
    reason,
    subject: null,
  });
  const opener = tokens[first] as Token;
  if (opener.lower === "that") return null;
  const polarity = STANCE_CUES.get(cue);
  const cueEnd = statement.cue?.end ?? -1;
  const near = cueEnd >= 0 && opener.start >= cueEnd && opener.start - cueEnd <= 6;
  if (polarity && near && !hasFinite(tokens, first, Math.min(end, first + 4)))
    return give(polarity, first, `cue:${cue}`);
  if (!STRESSING_CUES.has(cue) || !near) return null;
  for (let i = first; i < Math.min(end, first + 7); i++) {
    const token = tokens[i] as Token;
    const noun = token.upos === "NOUN" ? STANCE_NOUNS.get(token.lower) : undefined;
    if (noun) return give(noun, i + 1, `stressed:${token.lower}`);
    if (token.upos === "ADP" || token.upos === "VERB" || token.upos === "SCONJ") return null;
  }
  return null;
}

const hasFinite = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++)
    if (["VBD", "VBZ", "VBP", "MD"].includes((tokens[i] as Token).xpos)) return true;
  return false;
};

/** "the main goal was to end …": a demand where something is to end, else an interest. */
function fromGoal(tokens: readonly Token[], first: number, end: number): Stance | null {
  for (let i = first; i < Math.min(end, first + 12); i++) {
    if (!GOAL_NOUNS.has((tokens[i] as Token).lower)) continue;
    let k = i + 1;
    while (k < end && /^["”’']$/.test((tokens[k] as Token).text)) k++;
    if (!/^(is|was|remains|remained)$/.test(tokens[k]?.lower ?? "") || tokens[k + 1]?.lower !== "to")
      continue;
    const verb = tokens[k + 2];
    if (!verb || k + 2 >= end) return null;
    return {
      polarity: ENDING_LEMMAS.has(lemma(verb.text, "VERB")) ? "demand" : "interest",
      from: k + 2,
      end,
      reason: "goal",
      subject: null,
    };
  }
  return null;
}

const OBLIGING = new Set(["must", "should"]);

/** The clause's main verb: a stand of the speaker's own, what another must do, or what will happen on a condition. */
function fromVerb(report: Report, first: number, end: number, own: ReadonlySet<string>): Stance | null {
  const { tokens } = report.analysed;
  const verb = mainVerb(tokens, first, end);
  if (verb < 0) return null;
  const mine = isOwn(report, first, verb, own);
  const negated = tokens.slice(first, Math.min(end, verb + 3)).some((token) => NEGATIONS.has(token.lower));
  const modal = tokens.slice(first, verb).find((token) => token.xpos === "MD")?.lower ?? "";
  const give = (
    polarity: Polarity,
    from: number,
    reason: string,
    subject: Stance["subject"] = null,
  ): Stance => ({
    polarity,
    from: Math.min(from, end - 1),
    end,
    reason,
    subject,
  });
  if (!mine) {
    // "Ruritania must withdraw": a demand on its subject.
    return OBLIGING.has(modal) && !negated ? give("demand", verb, `must:${modal}`, [first, verb]) : null;
  }
  const conditional = tokens
    .slice(first, end)
    .some((token, k) => (token.lower === "if" || token.lower === "unless") && k > 0);
  if (conditional && /^(will|would|'ll|’ll)$/.test(modal)) return give("conditional", verb, "condition");
  let word = lemma((tokens[verb] as Token).text, "VERB");
  let at = verb;
  // "will continue to demand": the infinitive carries the stand.
  while (/^(continue|remain|go|keep)$/.test(word) && tokens[at + 1]?.lower === "to" && at + 2 < end) {
    at += 2;
    word = lemma((tokens[at] as Token).text, "VERB");
  }
  // "called for aid" is for it; calling on somebody demands of them.
  const link = tokens[at + 1]?.lower;
  if ((word === "call" || word === "appeal") && link === "for" && !negated)
    return give("support", at + 2, "verb:call");
  if (((word === "call" && (link === "on" || link === "upon")) || word === "urge") && !negated)
    return give("demand", word === "urge" ? at + 1 : at + 2, `verb:${word}`);
  if (/^(expect|want|need)$/.test(word) && !negated && actorTo(tokens, at + 1, end))
    return give("demand", at + 1, `verb:${word}`);
  if (word === "focus" && link === "on" && !negated && isStep(tokens, at + 2, end))
    return give("support", at + 2, "verb:focus");
  const polarity = STANCE_VERBS.get(word);
  // "they’ve been refused care": what is done to the subject is no stand of its own.
  if (
    polarity &&
    (tokens[at] as Token).xpos === "VBN" &&
    tokens.slice(first, at).some((token) => /^(been|being|was|were|is|are)$/.test(token.lower))
  )
    return null;
  if (polarity) {
    if (word === "agree" && isProcedural(tokens, at + 1, end)) return null;
    if (!negated) return give(polarity, at + 1, `verb:${word}`);
    return polarity === "support" ? give("oppose", at + 1, `not:${word}`) : null;
  }
  if (/^(accept|tolerate|recognize|recognise|allow)$/.test(word) && negated)
    return give("oppose", at + 1, `not:${word}`);
  if (/^(be|remain|stand)$/.test(word)) {
    for (let i = at + 1; i < Math.min(end, at + 4); i++) {
      const adjective = STANCE_ADJECTIVES.get((tokens[i] as Token).lower);
      if (adjective && tokens[i + 1]?.lower !== "." && !negated)
        return give(adjective, i + 1, `adjective:${(tokens[i] as Token).lower}`);
    }
  }
  return null;
}

/** "every soldier to leave": somebody else who is to do something. */
function actorTo(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.lower === "to") return false;
  for (let i = from; i < Math.min(end - 1, from + 7); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "to") return i > from && tokens[i + 1]?.xpos === "VB";
    if (!["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"].includes(token.upos)) return false;
  }
  return false;
}

/** "practical steps to strengthen": what talks are focused on doing. */
function isStep(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++)
    if (/^(steps|ways|measures|efforts|means)$/.test((tokens[i] as Token).lower))
      return tokens[i + 1]?.lower === "to" || tokens[i + 1]?.lower === "of";
  return false;
}

const CONTACT_LEMMAS = new Set([
  "continue",
  "hold",
  "resume",
  "meet",
  "keep",
  "maintain",
  "reconvene",
  "convene",
]);

/** "agreed to continue talks", "agreed to meet again": an agreement on procedure shows no stand on a matter. */
export function isProcedural(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return CONTACT_LEMMAS.has(lemma(token.text, "VERB"));
    if (/^(talks|contacts|meetings|negotiations|discussions|consultations)$/.test(token.lower)) return true;
  }
  return false;
}

/** The first finite verb, or the verb behind its modal and auxiliaries; -1 where a clause has none. */
function mainVerb(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + 25); i++) {
    const token = tokens[i] as Token;
    if (!["MD", "VBD", "VBZ", "VBP"].includes(token.xpos)) continue;
    let at = i;
    for (let k = i + 1; k < Math.min(end, i + 6); k++) {
      const next = tokens[k] as Token;
      if (next.upos === "ADV" || next.upos === "PART" || next.upos === "AUX") continue;
      if (next.upos === "VERB" && (token.upos === "AUX" || token.xpos === "MD")) at = k;
      break;
    }
    return at;
  }
  return -1;
}

/** Whether the words before the verb name the speaker's own side, or nobody. */
function isOwn(report: Report, first: number, verb: number, own: ReadonlySet<string>): boolean {
  const { tokens } = report.analysed;
  const start = (tokens[first] as Token).start;
  const stop = (tokens[verb] as Token).start;
  let named = false;
  for (const mention of report.mentions) {
    if (mention.start < start) continue;
    if (mention.end > stop) break;
    if (mention.kind === "place" || mention.kind === "outlet") continue;
    if (mention.entity && own.has(mention.entity)) return true;
    if (mention.members.length > 0 && mention.members.every((member) => own.has(member))) return true;
    if (mention.kind !== "pronoun") named = true;
  }
  if (named) return false;
  const words = tokens.slice(first, verb);
  return (
    words.some((token) => OWN.has(token.lower)) ||
    !words.some((token) => token.upos === "NOUN" || token.upos === "PROPN")
  );
}

/** "share goals", "saw the talks as an opportunity": no verb of a stand, but good will. */
function fromAssent(tokens: readonly Token[], first: number, end: number): Stance | null {
  for (let i = first; i < Math.min(end, first + 20); i++) {
    const token = tokens[i] as Token;
    if (NEGATIONS.has(token.lower)) return null;
    if (ASSENT_NOUNS.has(token.lower))
      return { polarity: "support", from: first, end, reason: `assent:${token.lower}`, subject: null };
  }
  return null;
}
