/** Takes the token behind an officer in a list, gives for whom he says that he is there: "X, minister, representing President Y of A", "X, who represents A". */
import { HONORIFICS } from "../../../data/mention-words.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";

/** The mention whose side an officer sits for, at a comma, at "representing" or at "who represented"; undefined where he is there for himself. */
export function sitsFor(report: Report, at: number, officer: Mention | undefined): Mention | undefined {
  if (!officer || (officer.person === null && officer.post === null)) return undefined;
  // "A's deputy minister, representing the chair of the OSCE": of a side of his own as well.
  if (officer.entity !== null && officer.person !== officer.entity && officer.rule == null) return undefined;
  const { tokens } = report.analysed;
  let i = tokens[at]?.text === "," ? at + 1 : at;
  if (tokens[i]?.lower === "representing") i++;
  else if (tokens[i]?.lower === "who" && isOneOf(tokens[i + 1]?.lower, "represents", "represented")) i += 2;
  else if (tokens[i]?.lower === "on" && tokens[i + 1]?.lower === "behalf" && tokens[i + 2]?.lower === "of")
    i += 3;
  else return undefined;
  const whole = report.mentions[mentionAt(report, i)];
  if (!whole || whole.entity === null || whole.kind === "pronoun" || whole.sentence !== officer.sentence)
    return undefined;
  for (; i < whole.firstToken; i++)
    if (
      !isOneOf(tokens[i]?.lower, "the", "his", "her", "excellency", "government") &&
      !HONORIFICS.holds(tokens[i])
    )
      return undefined;
  return whole;
}
