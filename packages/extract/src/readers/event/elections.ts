/** Takes a noun or verb of voting, gives the election. Refused: one whose state the text doesn't tell, and one without a day or a verb of holding it. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  CALLING_OFF_VERBS,
  ELECTION_KINDS,
  ELECTION_NOUNS,
  HOLDING_VERBS,
  LOOSE_ELECTION_NOUNS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { partiesOf } from "../meeting/party/party-drafts.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause, withDayBefore } from "./event-clause.ts";
import { ownerOf, statesBefore } from "./event-parties.ts";
import { placeBehind } from "./event-place.ts";
import { type Frame, frameOf } from "./frame.ts";
import { subjectOf } from "./frame-parties.ts";
import { nounRange, withRelative } from "./noun-phrase.ts";

/** "Malawi votes on Sunday", "Kenya goes to the polls": by the words, since "votes" is as often taken for a noun. */
export function readVoting(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  const behind = (k: number): string => tokens[at + k]?.lower ?? "";
  const polls =
    isOneOf(word, "go", "goes", "went") && behind(1) === "to" && behind(2) === "the" && behind(3) === "polls";
  const votes =
    isOneOf(word, "vote", "votes", "voted") &&
    isOneOf(behind(1), "on", "in") &&
    tokens[at + 2]?.upos === "PROPN";
  if (!polls && !votes) return [];
  const [first, end] = eventClause(report, sentence, at);
  const auxiliary = isOneOf(tokens[at - 1]?.upos, "AUX", "ADV");
  const agents = stateEnding(report, auxiliary ? at - 1 : at).filter(isState);
  if (agents.length !== 1) return [];
  const past = word === "voted" || word === "went";
  return [
    createDraft(report, {
      type: "election",
      status: past ? "occurred" : "planned",
      trigger: spanOf(tokens, at, polls ? at + 4 : at + 1),
      range: withDayBefore(tokens, [first, end]),
      parties: withRole(agents, "agent"),
    }),
  ];
}

/** "X elected a new parliament on 30 January". */
export function readElecting(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const body = tokens.slice(at + 1, at + 6).some((token) => ELECTED.holds(token));
  const agents = body ? stateEnding(report, at).filter(isState) : [];
  const frame = agents.length === 1 ? frameOf(report, sentence, at) : null;
  if (!frame || frame.passive || frame.status !== "occurred") return [];
  return [
    createDraft(report, {
      type: "election",
      status: "occurred",
      trigger: spanOf(tokens, at, at + 1),
      range: [frame.first, frame.end],
      parties: withRole(agents, "agent"),
    }),
  ];
}

const ELECTED = new WordList("president parliament assembly government legislature leader congress senate");

/** The state whose name ends right before a token. */
function stateEnding(report: Report, at: number): PartyDraft[] {
  const before = report.mentions[mentionAt(report, at) - 1];
  return before?.endToken === at && before.kind === "state" ? partiesOf(report, [before], null) : [];
}

const isState = (party: PartyDraft): boolean => /^[A-Z]{3}$/.test(party.entity) && party.person === null;

/** "Turkey holds elections on Sunday", "parliamentary elections in Iraq on 10 October". */
export function readElectionNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!ELECTION_NOUNS.holds(token) || token.upos === "VERB") return [];
  const next = tokens[at + 1];
  if (next && next.sentence === sentence.index && (next.upos === "NOUN" || next.text === "-")) return [];
  const [first, end] = eventClause(report, sentence, at);
  const phrase = phraseStart(tokens, first, at);
  const kind = tokens.slice(phrase, at).some(({ lower }) => ELECTION_KINDS.has(lower));
  if (LOOSE_ELECTION_NOUNS.holds(token) && !kind) return [];
  const holder = holdingVerb(tokens, first, phrase);
  const frame = holder === null ? null : frameOf(report, sentence, holder);
  if (holder !== null && frame === null) return [];
  const parties = holders(report, end, at, frame);
  if (parties.length !== 1) return [];
  const happens = takesPlace(tokens, at, end);
  const dated = holder === null && happens === null;
  const word = holder === null ? "" : lemmaAs(tokens[holder] as Token, "VERB");
  const put = CALLING_OFF_VERBS.has(word) || word === "delay";
  const status: EventStatus =
    put && frame?.status === "occurred"
      ? "cancelled"
      : (happens ??
        (frame
          ? frame.present && frame.status === "ongoing"
            ? "planned"
            : frame.status
          : ahead(tokens, first, at)
            ? "planned"
            : "occurred"));
  const draft = createDraft(report, {
    type: "election",
    status,
    trigger: spanOf(tokens, at, at + 1),
    // In passing it is dated by what stands right by it, with a verb of its own by the clause.
    range: dated
      ? withRelative(tokens, [phrase, nounRange(tokens, first, end, at, at + 1)[1]], sentence.endToken)
      : withDayBefore(tokens, [first, end]),
    parties: withRole(parties, "agent"),
    present: status !== "cancelled" && status !== "planned",
  });
  // Without a verb of its own an election counts only with its day: the reader of dates decides.
  if (dated) draft.anaphoric = !isCause(tokens, phrase, at);
  return [draft];
}

function phraseStart(tokens: readonly Token[], first: number, at: number): number {
  let i = at;
  while (i > first) {
    const { upos, lower, text } = tokens[i - 1] as Token;
    if (
      upos !== "ADJ" &&
      upos !== "NOUN" &&
      upos !== "NUM" &&
      upos !== "PROPN" &&
      !["and", "both", "-", "the", "a", "an", "its", "'s", "’s"].includes(lower) &&
      text !== ","
    )
      break;
    i--;
  }
  return i;
}

function holdingVerb(tokens: readonly Token[], first: number, phrase: number): number | null {
  const at = phrase - 1;
  const token = itemAt(tokens, at);
  if (!token || at < first) return null;
  // "voted in a presidential election"
  if (token.lower === "in" && /^vote[ds]?$/.test(tokens[at - 1]?.lower ?? "")) return at - 1;
  return token.upos === "VERB" && HOLDING_VERBS.has(lemmaAs(token, "VERB")) ? at : null;
}

/** The state that votes: before the noun, its owner, behind "in", or the subject of "holds". */
function holders(report: Report, end: number, at: number, frame: Frame | null): PartyDraft[] {
  const owners = [...statesBefore(report, at), ...ownerOf(report, at)].filter(isState);
  if (owners.length > 0) return owners.slice(0, 1);
  if (frame) {
    const subject = subjectOf(frame).filter(isState);
    if (subject.length > 0) return subject;
  }
  const place = placeBehind(report, at + 1, Math.min(end, at + 9));
  if (!place?.iso3) return [];
  const mention = report.mentions.find((one) => one.start === place.span.start);
  return mention?.kind === "state" ? partiesOf(report, [mention], null) : [];
}

/** "elections will be held", "the vote took place", "was postponed". */
function takesPlace(tokens: readonly Token[], at: number, end: number): EventStatus | null {
  for (let i = at + 1; i < Math.min(end, at + 10); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "not" || token.lower === "n't") return null;
    if (isOneOf(token.lower, "scheduled", "planned", "slated", "due", "expected")) return "planned";
    if (token.upos !== "VERB") continue;
    const word = lemmaAs(token, "VERB");
    const future = tokens
      .slice(at + 1, i)
      .some(({ lower }) => lower === "will" || lower === "would" || lower === "to");
    if (isOneOf(word, "cancel", "postpone")) return future ? null : "cancelled";
    if (isOneOf(word, "hold", "conduct", "take", "occur")) {
      if (word === "take" && tokens[i + 1]?.lower !== "place") return null;
      if (tokens.slice(at + 1, i).some(({ xpos, lower }) => xpos === "MD" && lower !== "will")) return null;
      return future ? "planned" : token.xpos === "VBZ" || token.xpos === "VBP" ? "planned" : "occurred";
    }
    return null;
  }
  return null;
}

/** "called off because of the general election in X", "delayed by": what kept others busy took place or will. */
const isCause = (tokens: readonly Token[], phrase: number, at: number): boolean =>
  /^[a-z]* ?(?:because of|due to|owing to|ahead of|off (?:by|for)|delayed by|postponed by|put back by)$/.test(
    tokens
      .slice(Math.max(0, phrase - 2), Math.min(phrase, at))
      .map(({ lower }) => lower)
      .join(" "),
  );

const AHEAD = new Set("upcoming forthcoming scheduled planned next ahead".split(" "));
const ahead = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(Math.max(first, at - 6), at).some(({ lower }) => AHEAD.has(lower));
