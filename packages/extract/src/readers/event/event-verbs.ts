/** Takes a verb of an event, gives its draft: subject as agent, object or recipient behind it. */
import type { Sentence, Token } from "@readout/english";
import type { EventWord } from "../../data/event-words.ts";
import type { EventDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "../meeting/clause.ts";
import { readParties, unite } from "../meeting/parties.ts";
import { statusOfVerb } from "../meeting/status.ts";
import { base, withRole } from "./draft.ts";
import { nearestBefore } from "./event-parties.ts";
import { placeBehind } from "./event-place.ts";

export function fromVerb(report: Report, sentence: Sentence, at: number, word: EventWord): EventDraft | null {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const status = statusOfVerb(tokens, first, at);
  if (status === null) return null;
  const agents = nearestBefore(report, first, at);
  const behind = at + word.words.length;
  const objects = readParties(report, behind, end, null);
  if (agents.length === 0) return null;
  if ((word.type === "membership_change" || word.type === "invitation") && objects.parties.length === 0)
    return null;
  if (word.type === "signature" && !signs(tokens, behind, end)) return null;
  const draft = base(report, sentence, first, end, at, word);
  draft.status =
    word.type === "military_intervention" &&
    status === "occurred" &&
    /since|starting|maintain/.test(report.text.slice(draft.spans[0]?.start ?? 0, draft.spans[0]?.end ?? 0))
      ? "ongoing"
      : status === "ongoing"
        ? "occurred"
        : status;
  draft.parties = unite(
    withRole(agents, "agent"),
    withRole(objects.parties, word.type === "invitation" ? "recipient" : "object"),
  );
  if (word.type === "military_intervention") draft.place = placeBehind(report, first, end);
  return draft;
}

const signs = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 10); i++)
    if (
      [
        "agreement",
        "treaty",
        "accord",
        "memorandum",
        "deal",
        "pact",
        "convention",
        "protocol",
        "declaration",
        "roadmap",
        "communique",
        "letter",
        "contract",
        "agreements",
      ].includes((tokens[i] as Token).lower)
    )
      return true;
  return false;
};
