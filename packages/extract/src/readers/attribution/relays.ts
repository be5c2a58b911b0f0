/** Takes an attribution, gives who passes it on between the outlet and the speaker: "told Reuters", "in an interview with …". */
import { mentionsIn, type Report, type TextSpan } from "../../report.ts";
import type { Passage } from "./draft.ts";
import { type TokenRange, wordAt } from "./words.ts";

/** "told Reuters", "told the newspaper": an outlet as hearer right behind the cue passes the words on. */
export function outletHearing(passage: Passage, cue: number): TextSpan[] {
  const { tokens, end } = passage;
  const from = tokens[cue + 1];
  const to = tokens[Math.min(end - 1, cue + 6)];
  if (!from || !to) return [];
  return outletsIn(passage, from.start, to.end)
    .filter((outlet) => outlet.firstToken <= cue + 2)
    .slice(0, 1);
}

/** Whether a noun phrase names an outlet: it reports what somebody else said. */
export function isOutlet({ report, tokens }: Passage, source: TokenRange): boolean {
  const [from, to] = [tokens[source.first], tokens[source.end - 1]];
  if (!from || !to) return false;
  const [mention] = mentionsIn(report as Report, from.start, to.end);
  return (
    mention?.kind === "outlet" ||
    /^(?:newspaper|newspapers|agency|broadcaster|website|magazine|media|television|radio|channel|network|outlet)$/.test(
      wordAt(tokens, source.end - 1),
    )
  );
}

const outletsIn = ({ report }: Passage, start: number, end: number) =>
  mentionsIn(report as Report, start, end)
    .filter((mention) => mention.kind === "outlet")
    .map((mention) => ({ start: mention.start, end: mention.end, firstToken: mention.firstToken }));
