/** Takes a sentence of a party's account that no cue reports, gives what those who met will do as what they agreed: "They will meet again in May", "The two sides will set up a task force". */

import { MET_GROUP } from "../../../data/issuer-phrases.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { trimmed, wordAt, wordsBetween } from "../words.ts";

/** Tokens of the longest words for a group. */
const LONGEST = 4;

/** What those who met do when they meet again: "they" of anything else may be others. */
const AGAIN = /^(?:meet|speak|talk|reconvene|convene|confer|consult)$/;

/** The plan as a statement of the group that opens the sentence; null in reports, in headlines and for any other subject. */
export function readGroupPlan(passage: Passage): StatementDraft | null {
  const { report, sentence, tokens, first, end, quotes } = passage;
  const { kind } = report.doc ?? {};
  // Of a joint text every sentence is its issuers'; in a dialogue "they" may be anybody.
  if (kind === "joint_statement" || kind === "transcript" || kind === "press_call") return null;
  if (quotes.length > 0 || report.roles[sentence.paragraph] !== "body" || !speaksForIssuer(report))
    return null;
  let will = first + 1;
  while (will <= first + LONGEST && !/^(?:will|shall)$/.test(wordAt(tokens, will))) will++;
  if (will > first + LONGEST || wordsBetween(tokens, will, end) < 3) return null;
  const group = { first, end: will };
  const words = tokens.slice(first, will).map(({ lower }) => lower);
  const again = words[0] === "they" && AGAIN.test(wordAt(tokens, will + 1));
  if (
    !(again || MET_GROUP.test(words.join(" "))) ||
    /^(?:not|be|travel|visit|fly|return|arrive|depart|leave|attend)$/.test(wordAt(tokens, will + 1))
  )
    return null;
  const content = trimmed(tokens, will, end);
  return (
    content && draftOf(passage, attributionAt(passage, will, group, "plan", null, "group_plan"), [content])
  );
}
