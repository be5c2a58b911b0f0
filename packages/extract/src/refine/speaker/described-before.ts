/** Takes a draft whose source is a bare description ("the diplomat", "the Iranian official"), gives the earlier draft of whom it means. */

import type { Readable, StatementDraft } from "../../readers/attribution/draft.ts";
import { resolveIssuer, resolveSpeaker } from "./speakers.ts";

/** "the official", "the senior Iranian diplomat", "the Foreign Ministry spokesman": the words before the noun, and the noun. */
const DESCRIPTION =
  /^(?:[Tt]he|[Tt]hat|[Tt]his) ((?:(?:senior|top|high-ranking|veteran|same|foreign|ministry|government|presidential|military|defen[cs]e|\p{Lu}[\p{L}.’'-]*) )*)([oO]fficial|[dD]iplomat|source|aide|[aA]dvis[eo]r|[sS]pokes)(?:man|woman|person)?$/u;

/** Words in capitals that tell one side from another: not those of an organ that each has. */
const NAME = /\b(?!Foreign|Ministry|Government|Presiden|Defen|Military)\p{Lu}\S*/gu;

/** Posts whose holders a text calls so. */
const POSTS: Readonly<Record<string, RegExp>> = {
  official: /^(?!head_of_|.*(?:lawmaker|speaker|leader|expert|activist))/,
  diplomat:
    /^(?:(?:deputy_)?foreign_minister|high_representative|ambassador|charge_d_affaires|special_envoy|spokesperson|diplomat)$/,
  spokes: /^(?:spokesperson|chief_cabinet_secretary)$/,
  aide: /advis[eo]r|chief_of_staff/,
};

/** Sentences that a description reaches back. */
const REACH = 8;

/** The last statement before by one who is introduced so: an office that the noun names, of the state that its words name, or somebody unnamed with that noun. */
export function describedBefore(
  report: Readable,
  drafts: readonly StatementDraft[],
  index: number,
): StatementDraft | null {
  const draft = drafts[index] as StatementDraft;
  const { start = 0, end = 0 } = draft.source ?? {};
  const [, words = "", noun = ""] = DESCRIPTION.exec(report.text.slice(start, end)) ?? [];
  if (!noun) return null;
  const kind = noun.toLowerCase();
  const posts = POSTS[kind.startsWith("advis") ? "aide" : kind];
  const names = words.match(NAME) ?? [];
  const side = resolveSpeaker(report, draft).mention?.entity ?? null;
  for (let k = index - 1; k >= 0; k--) {
    const before = drafts[k] as StatementDraft;
    if (draft.sentence - before.sentence > REACH) return null;
    const { speaker, mention } = resolveIssuer(report, before);
    if (typeof speaker === "string") {
      const isOfSide = side === null ? names.length === 0 : mention?.entity === side;
      if (mention?.person && mention.post !== null && isOfSide && posts?.test(mention.post)) return before;
    } else if (speaker) {
      const known = speaker.anonymous;
      if (isOneOfKind(known.toLowerCase(), kind) && names.every((name) => known.includes(name)))
        return before;
    }
  }
  return null;
}

/** "a US official", "a spokeswoman", not "US officials". */
function isOneOfKind(words: string, kind: string): boolean {
  const at = words.indexOf(kind);
  return at >= 0 && words[at + kind.length] !== "s";
}
