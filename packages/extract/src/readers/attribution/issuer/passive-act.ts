/** Takes a passive verb in a party's own account of a contact, gives the statement that it makes of its subject: "S was not discussed", "Satisfaction with S was expressed". */

import { lemmaAs, type Token } from "@readout/english";
import { PASSIVE_ACTS, SPOKEN_MATTERS } from "../../../data/issuer-phrases.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { finite, trimmed, wordAt } from "../words.ts";

/** What opens no main clause, and what stands for something told before. */
const NO_MATTER: ReadonlySet<string> = new Set(
  "it this that these those they he she we i you all which who what as if when where while than there".split(
    " ",
  ),
);

/** The clause as a statement that names nobody; null for any other verb, one by somebody ("was raised by X"), and one of a person. */
export function readPassiveAct(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, report } = passage;
  const token = tokens[at] as Token;
  if (token.xpos !== "VBN" || wordAt(tokens, at + 1) === "by") return null;
  const word = lemmaAs(token, "VERB");
  const does = PASSIVE_ACTS.get(word);
  if (!does) return null;
  if (!isOneOf(report.doc?.kind, "readout", "news", "communique") || !speaksForIssuer(report)) return null;
  if (report.roles[passage.sentence.paragraph] === "headline") return null;
  let verb = at;
  while (verb > first && isOneOf(tokens[verb - 1]?.upos, "AUX", "ADV", "PART")) verb--;
  if (!isOneOf(wordAt(tokens, verb), "was", "were")) return null;
  // The subject is all that stands before, with no verb of its own.
  if (verb === first || NO_MATTER.has(wordAt(tokens, first))) return null;
  const subject = tokens.slice(first, verb);
  if (subject.some((one) => finite(one) || one.text === "," || one.xpos.startsWith("W"))) return null;
  if (isOneOf(word, "exchange", "raise") && !subject.some((one) => SPOKEN_MATTERS.holds(one))) return null;
  const { start } = tokens[first] as Token;
  const [who] = mentionsIn(report, start, token.start);
  if (who?.start === start && (who.person !== null || who.kind === "office")) return null;
  const closes =
    tokens[at + 1]?.upos === "CCONJ" ? at + 1 : contentEnd(passage, at, { cue: at, phrase: true });
  const content = trimmed(tokens, first, closes);
  if (!content) return null;
  const draft = draftOf(passage, attributionAt(passage, at, null, does, null, "passive_act"), [content]);
  return { ...draft, form: "unattributed" };
}
