/** Takes speech acts, gives how strong they are and which way they point (R24). */
import type { Polarity } from "../../records/position.ts";
import type { Clause, SpeechAct } from "../../records/statement.ts";

/** Words of commitment by strength, 6 the strongest, as lemmas. A clause's `strength` is on this scale. Source: R24. */
export const STRENGTHS: Readonly<Record<string, number>> = {
  sign: 6,
  agree: 5,
  decide: 5,
  commit: 4,
  pledge: 4,
  intend: 3,
  plan: 3,
  explore: 2,
  "in principle": 2,
  note: 1,
  discuss: 1,
};

/** What "in principle" leaves of any strength: no more than exploring. Source: R24. */
const IN_PRINCIPLE = STRENGTHS["in principle"] ?? 2;

/** Lowest strength that there is; a hedge never takes a clause below it. */
const WEAKEST = 1;

/**
 * The strength of a word of commitment, 1 to 6; null for a word that isn't on the scale.
 *
 * A hedge lowers it by one, "in principle" to 2 at most, and neither below 1. Source: R24.
 */
export function strengthOf(word: string, hedge: string | null = null): number | null {
  const key = word.toLowerCase();
  const strength = Object.hasOwn(STRENGTHS, key) ? STRENGTHS[key] : undefined;
  return strength === undefined ? null : hedged(strength, hedge);
}

/** A strength as a hedge leaves it; without a hedge the same. Source: R24. */
export function hedged(strength: number, hedge: string | null): number {
  if (hedge === null) return strength;
  const lowered = hedge.toLowerCase() === "in principle" ? Math.min(strength, IN_PRINCIPLE) : strength - 1;
  return Math.max(WEAKEST, lowered);
}

// "didn't demand" is no support for the contrary, so only approval turns round under negation.
const ACT_POLARITY: Readonly<Record<SpeechAct, readonly [Polarity | null, negated: Polarity | null]>> = {
  agree: ["support", "oppose"],
  pledge: ["support", "oppose"],
  welcome: ["support", "oppose"],
  reaffirm: ["support", "oppose"],
  demand: ["demand", null],
  call_for: ["demand", null],
  reject: ["oppose", null],
  condemn: ["oppose", null],
  note: [null, null],
  describe: [null, null],
};

/** Nouns that open a content and say which way it points, whatever the act says of them: "its firm opposition to", "its right to". */
const STANCE =
  /^(?:[\p{L}’'-]+ ){0,4}?(?:(support|backing|endorsement|approval|right)|opposition|rejection|condemnation|objections?|refusal) (?:for|of|to)\b/iu;

/** A content without the noun that opens it and says which way it points: "its opposition to the dam" is about the dam. */
export const withoutStance = (quote: string): string => quote.replace(STANCE, "");

/** "Chad would not open any academy": what is told of oneself and denied for the time to come is refused. */
const WILL_NOT = /\b(?:will|would|shall) (?:not|never)\b|\b(?:won|wouldn)['’]t\b/;

/**
 * Which way a clause points on what it is about; null for noting, describing, and what a negation leaves open. A noun that
 * opens the content decides: who says that he will not is against it, who reaffirms opposition is against it, who notes support is for it. Source: R24.
 */
export function polarityOf(
  clause: Pick<Clause, "act" | "negated"> & Partial<Pick<Clause, "content">>,
): Polarity | null {
  const refuses = clause.negated && clause.act === "describe" && WILL_NOT.test(clause.content?.quote ?? "");
  const of = refuses ? "oppose" : ACT_POLARITY[clause.act][clause.negated ? 1 : 0];
  const noun = STANCE.exec(clause.content?.quote ?? "");
  if (noun === null) return of;
  const isSaid = !clause.negated && (clause.act === "note" || clause.act === "describe");
  const sign = (isSaid ? 1 : signOf(of)) * (noun[1] === undefined ? -1 : 1);
  return sign === 0 ? of : sign > 0 ? "support" : "oppose";
}

/** Whether a polarity is for the matter (1), against it (−1) or neither (0); a demand is for what it demands. */
export function signOf(polarity: Polarity | null): 1 | 0 | -1 {
  if (polarity === "support" || polarity === "demand") return 1;
  return polarity === "oppose" ? -1 : 0;
}

/** Whether a clause binds who says it: an act of agreeing, deciding or pledging, not negated. Source: R28. */
export function isCommitting(clause: Pick<Clause, "act" | "negated">): boolean {
  return !clause.negated && (clause.act === "agree" || clause.act === "pledge");
}
