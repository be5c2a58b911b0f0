/** Takes a verb without a noun of contact behind it, gives the one before it that it relates to, and with whom that was: "the call that X had on Monday with Y". */

import { lemmaAs, type Token } from "@readout/english";
import type { PartyDraft } from "../../../drafts.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { statusOfNoun } from "../clause/noun-status.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";
import { partiesAfterNoun } from "../side/sides-behind.ts";

/** Words behind which a "with" is of what was spoken of. */
const TOPICS = new WordList("about on regarding over that where");

const HAVING = new Set(["have", "hold", "conduct"]);

/** How many words before the noun are its own: "can you tell us about the talks that X had" tells of them. */
const OWN = 3;

/** How many words may stand between the noun and its verb, and between the verb and its "with". */
const [BEFORE, BEHIND] = [18, 10];

/** The noun that a verb relates to: "the talks [that] X held"; null where it relates to none. */
export function nounRelated(tokens: readonly Token[], first: number, at: number): number | null {
  if (!HAVING.has(lemmaAs(tokens[at] as Token, "VERB"))) return null;
  let relative = -1;
  for (let i = at - 1; i >= Math.max(first, at - BEFORE); i--) {
    const token = tokens[i] as Token;
    // "what kind of talks you have had" asks.
    if (isContactNoun(tokens, i) && [1, 2, 3].some((k) => tokens[i - k]?.lower === "what")) return null;
    if (isContactNoun(tokens, i))
      return (relative > 0 || opensSubject(tokens, i + 1, at)) &&
        statusOfNoun(tokens, Math.max(first, i - OWN), at, i) !== null
        ? i
        : null;
    if (isOneOf(token.lower, "that", "which") && relative < 0) relative = i;
    else if (relative < 0 ? !isOfSubject(token) : token.upos === "VERB" || token.text === ";") return null;
  }
  return null;
}

/** Whether what stands between a noun and the verb at a token is a subject of its own: "the talks [the President] held", "the call [I] had". */
const opensSubject = (tokens: readonly Token[], from: number, at: number): boolean =>
  from < at &&
  (tokens[from]?.upos === "DET" ||
    tokens[from]?.xpos === "PRP" ||
    (tokens[from]?.upos === "PROPN" && !startsUpper(tokens[from - 1]?.text ?? "")));

const OF_SUBJECT = new Set("PRON DET ADJ NOUN PROPN AUX ADV PART".split(" "));
const isOfSubject = ({ upos, lower, text }: Token): boolean =>
  OF_SUBJECT.has(upos) || isOneOf(lower, "of", "and") || text === "-";

/** With whom a contact was that a verb relates to: those behind its noun, and those behind the verb's own "with". */
export function relatedObject(
  report: Report,
  noun: number,
  at: number,
  end: number,
  post: string | null,
): { parties: readonly PartyDraft[]; whole: boolean } {
  const { tokens } = report.analysed;
  const { parties } = partiesAfterNoun(report, noun, at, post);
  for (let i = at + 1; i < Math.min(end, at + BEHIND); i++) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "with")
      return { parties: unite(parties, readParties(report, i + 1, end, post).parties), whole: false };
    const dated = lower === "on" && isOneOf(tokens[i + 1]?.upos, "PROPN", "NUM");
    if (upos === "VERB" || (TOPICS.holds(tokens[i]) && !dated)) break;
  }
  return { parties, whole: false };
}
