/** Takes a noun of an event, gives its draft, or null where it only modifies another or nothing anchors it. */
import type { Sentence, Token } from "@readout/english";
import type { EventWord } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "../meeting/clause.ts";
import { unite } from "../meeting/parties.ts";
import { base, withRole } from "./draft.ts";
import {
  behindParties,
  groupBehind,
  nearestBefore,
  placesAsParties,
  recipient,
  statesBefore,
} from "./event-parties.ts";
import { placeBehind } from "./event-place.ts";

export function fromNoun(report: Report, sentence: Sentence, at: number, word: EventWord): EventDraft | null {
  const { tokens } = report.analysed;
  const behind = at + word.words.length + word.words.filter((part) => part.includes("-")).length * 2;
  const next = tokens[behind];
  // "war crimes", "election observers": the noun only modifies another.
  if (
    next &&
    next.sentence === sentence.index &&
    (next.upos === "NOUN" || (next.upos === "PROPN" && (tokens[at] as Token).upos === "PROPN")) &&
    next.text !== "-"
  )
    return null;
  if ((tokens[at - 1] as Token | undefined)?.text === "-" || next?.text === "-") {
    if (next?.text === "-") return null;
  }
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const [from, to] = nounRange(tokens, first, end, at, behind);
  const draft = base(report, sentence, from, to, at, word);
  const modifiers = statesBefore(report, at);
  const inside = behindParties(report, behind, Math.min(end, behind + 12));
  draft.place =
    word.type === "invitation" || word.type === "process"
      ? null
      : placeBehind(report, at, Math.min(end, behind + 14));
  switch (word.type) {
    case "election": {
      const holder = nearestBefore(report, first, at);
      draft.parties = withRole(unite(modifiers, holder.length > 0 ? holder.slice(-1) : inside), "agent");
      if (draft.parties.length === 0 && !draft.place) return null;
      draft.status = futureElection(tokens, first, end) ? "planned" : "occurred";
      draft.spans = base(report, sentence, first, end, at, word).spans;
      break;
    }
    case "conflict":
    case "disaster": {
      if ((tokens[at] as Token).upos === "VERB" && word.words[0] !== "fighting") return null;
      const anchored = modifiers.length > 0 || draft.place !== null;
      const durational = /-year/.test(
        report.text.slice((tokens[Math.max(first, at - 3)] as Token).start, (tokens[at] as Token).start),
      );
      if (!anchored && !durational) return null;
      draft.parties = withRole(modifiers, word.type === "disaster" ? "object" : null);
      if (word.type === "disaster")
        draft.parties = unite(draft.parties, withRole(placesAsParties(report, behind, end), "object"));
      else if (draft.parties.length === 0 && draft.place?.iso3 && word.words[0] === "fighting")
        draft.parties = withRole(nearestBefore(report, first, at), "agent");
      break;
    }
    case "military_intervention": {
      draft.parties = withRole(unite(modifiers, nearestBefore(report, first, at)), "agent");
      if (draft.parties.length === 0) return null;
      draft.spans = base(report, sentence, first, end, at, word).spans;
      draft.status = "occurred";
      break;
    }
    case "invitation": {
      const agents = nearestBefore(report, first, at);
      const to = recipient(report, behind, end);
      if (agents.length === 0 || to.length === 0) return null;
      draft.parties = unite(withRole(agents, "agent"), withRole(to, "recipient"));
      draft.spans = base(
        report,
        sentence,
        Math.max(first, tokenOf(report, agents[0] as PartyDraft)),
        end,
        at,
        word,
      ).spans;
      break;
    }
    default: {
      draft.parties = withRole(
        unite(inside, groupBehind(report, word.status === "planned" ? first : behind, end)),
        null,
      );
      if (word.words[0]?.startsWith("normali")) {
        if (!verbSoon(tokens, behind, end)) return null;
        draft.status = "ongoing";
        draft.spans = base(report, sentence, Math.max(first, at - 1), end, at, word).spans;
      }
      if (draft.parties.length === 0 && word.status !== "planned") return null;
    }
  }
  return draft;
}

const tokenOf = (report: Report, party: PartyDraft): number => {
  const start = party.spans[0]?.start ?? 0;
  const { tokens } = report.analysed;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

function nounRange(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  behind: number,
): readonly [number, number] {
  let from = at;
  while (
    from > first &&
    (["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"].includes((tokens[from - 1] as Token).upos) ||
      (tokens[from - 1] as Token).text === "-")
  )
    from--;
  let to = behind;
  while (to < end && to < behind + 16 && (tokens[to] as Token).upos !== "PUNCT") to++;
  return [from, Math.min(to, end)];
}

const verbSoon = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 6); i++) if ((tokens[i] as Token).upos === "VERB") return true;
  return false;
};

const futureElection = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (["will", "upcoming", "next", "ahead", "planned", "forthcoming", "scheduled"].includes(token.lower))
      return true;
    if ((token.xpos === "VBZ" || token.xpos === "VBP") && token.upos === "VERB") return true;
  }
  return false;
};
