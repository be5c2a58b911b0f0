/** Takes a clause of a statement, gives where its speaker stands: polarity and the part of the clause that the stand is on (R24). */
import type { Clause, Polarity, Statement } from "@readout/core";
import { lemma, lemmaAs, type Token } from "@readout/english";
import {
  ASSENT_NOUNS,
  ENDING_LEMMAS,
  GOAL_NOUNS,
  NEGATIONS,
  STANCE_NOUNS,
  STANCE_VERBS,
  STRESSING_CUES,
} from "../data/stance-words.ts";
import { FINITE_TAGS } from "../data/verb-tags.ts";
import { isOneOf } from "../one-of.ts";
import { actorTo } from "../readers/stand.ts";
import type { Report } from "../report.ts";
import { firstPast } from "../span-search.ts";
import { fromVerb, type Stance } from "./stance-verb.ts";

/** The stand that a clause takes, or null. `own` are the entities whose words these are. */
export function stanceOf(
  report: Report,
  statement: Statement,
  clause: Clause,
  own: ReadonlySet<string>,
): Stance | null {
  const { tokens } = report.analysed;
  const first = firstPast(tokens, clause.content.start);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).start < clause.content.end) end++;
  if (end <= first) return null;
  const cue = statement.cue ? lemma(statement.cue.quote.split(/\s+/).at(-1) ?? "", "VERB") : "";
  const opens = statement.content[0]?.start === clause.content.start;
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
  const polarity =
    cue === "urge" ? "demand" : isOneOf(cue, "agree", "share") ? undefined : STANCE_VERBS.get(cue);
  const cueEnd = statement.cue?.end ?? -1;
  const near = cueEnd >= 0 && opener.start >= cueEnd && opener.start - cueEnd <= 6;
  // "called for a truce", "called on X to leave", "called for X to leave"; what is "to be" done to X is no stand on X.
  const link = tokens[first - 1]?.lower;
  if (cue === "call" && near && tokens[first - 2]?.upos === "VERB" && isOneOf(link, "for", "on", "upon")) {
    const asked = actorTo(tokens, first, end);
    const undergone = tokens
      .slice(first, first + 9)
      .some(({ lower }, k) => lower === "to" && tokens[first + k + 1]?.lower === "be");
    return asked && undergone
      ? null
      : give(link === "for" && !asked ? "support" : "demand", first, "cue:call");
  }
  if (
    polarity &&
    polarity !== "interest" &&
    near &&
    (cue === "demand" || !hasFinite(tokens, first, Math.min(end, first + 4)))
  )
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
  for (let i = from; i < end; i++) if (FINITE_TAGS.has((tokens[i] as Token).xpos)) return true;
  return false;
};

/** "the main goal was to end …": a demand where something is to end, else an interest. */
function fromGoal(tokens: readonly Token[], first: number, end: number): Stance | null {
  for (let i = first; i < Math.min(end, first + 12); i++) {
    if (!GOAL_NOUNS.holds(tokens[i])) continue;
    let k = i + 1;
    while (k < end && /^["”’']$/.test((tokens[k] as Token).text)) k++;
    if (!/^(is|was|remains|remained)$/.test(tokens[k]?.lower ?? "") || tokens[k + 1]?.lower !== "to")
      continue;
    const verb = tokens[k + 2];
    if (!verb || k + 2 >= end) return null;
    return {
      polarity: ENDING_LEMMAS.has(lemmaAs(verb, "VERB")) ? "demand" : "interest",
      from: k + 2,
      end,
      reason: "goal",
      subject: null,
    };
  }
  return null;
}

/** "share goals", "saw the talks as an opportunity": no verb of a stand, but good will. */
function fromAssent(tokens: readonly Token[], first: number, end: number): Stance | null {
  for (let i = first; i < Math.min(end, first + 20); i++) {
    const token = tokens[i] as Token;
    if (NEGATIONS.holds(token)) return null;
    if (ASSENT_NOUNS.holds(token))
      return { polarity: "support", from: first, end, reason: `assent:${token.lower}`, subject: null };
  }
  return null;
}
