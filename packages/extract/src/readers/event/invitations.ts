/** Takes a verb or noun of inviting, gives the invitation: who invites whom. Refused: one side unnamed but in a passive, "was not invited". */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { INVITATION_GOVERNORS } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { subjectBefore } from "../meeting/side/subject.ts";
import { subjectBehind } from "../meeting/side/subject-behind.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause } from "./event-clause.ts";
import { ownerOf } from "./event-parties.ts";
import { type Frame, frameOf } from "./frame.ts";
import { agentsOf, partiesAt, patientsOf, phraseOf, subjectOf } from "./frame-parties.ts";

/** The invitation told by "invite" at `at`. */
export function readInvitationVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (lemmaAs(tokens[at] as Token, "VERB") !== "invite") return [];
  const frame = frameOf(report, sentence, at);
  if (!frame) return [];
  // "the states invited to Rome", "to which X had been invited": a passive needs its own named subject.
  const agents = agentsOf(frame);
  const recipients = patientsOf(frame);
  // "invited him to Lisbon": whom the text may not tell.
  const him =
    !frame.passive &&
    ((isOneOf(tokens[at + 1]?.lower, "him", "her", "them") && tokens[at + 2]?.lower === "to") ||
      // "invited his colleagues to"
      (PEERS.holds(tokens[at + 2]) && tokens[at + 3]?.lower === "to"));
  if ((recipients.length === 0 && !him) || (!frame.passive && agents.length === 0)) return [];
  if (frame.passive && agents.length === 0 && (frame.reduced || recipients.every(isOpen))) return [];
  // "I now invite Dr. X to speak", "we show up when we're invited": a turn of speech.
  const own = tokens
    .slice(Math.max(frame.first, at - 4), at)
    .some(({ lower }) => lower === "i" || (lower === "we" && frame.passive));
  if (own) return [];
  return [invitation(frame, at, agents, recipients)];
}

const PEERS = new WordList("colleagues counterparts guests peers");
const isOpen = (party: PartyDraft): boolean => party.entity.startsWith("group@");

function invitation(
  frame: Frame,
  at: number,
  agents: readonly PartyDraft[],
  recipients: readonly PartyDraft[],
): EventDraft {
  const invited = recipients.filter((party) => !agents.some((agent) => agent.entity === party.entity));
  return createDraft(frame.report, {
    type: "invitation",
    status: frame.present || frame.status === "ongoing" ? "occurred" : frame.status,
    trigger: spanOf(frame.tokens, at, at + 1),
    range: [frame.first, frame.end],
    parties: [...withRole(agents, "agent"), ...withRole(invited, "recipient")],
  });
}

/** The invitation told by its noun: "X extended an invitation to Y", "Y accepted X's invitation", "at the invitation of X". */
export function readInvitationNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const [first, end] = eventClause(report, sentence, at);
  const governor = governingVerb(tokens, first, at);
  if (governor === null) return atInvitation(report, first, end, at);
  const word = lemmaAs(tokens[governor] as Token, "VERB");
  if (!INVITATION_GOVERNORS.has(word)) return [];
  const frame = frameOf(report, sentence, governor);
  if (!frame || frame.passive) return [];
  // "conveyed an invitation from the president": who asks stands behind.
  const sender = phraseOf({ ...frame, at }, at + 1, ["from"]);
  const subject =
    sender.length > 0 && isOneOf(word, "convey", "deliver", "hand", "present") ? sender : subjectOf(frame);
  const behind = { ...frame, at };
  const accepted = isOneOf(word, "accept", "receive", "decline", "reject");
  const other = accepted
    ? [...ownerOf(report, at), ...phraseOf(behind, at + 1, ["from", "by", "of"])]
    : phraseOf(behind, at + 1, ["to", "for"]);
  // "accepted an invitation to visit Y": who asked isn't told.
  const visit = (word === "accept" && tokens[at + 1]?.lower === "to") || subject === sender;
  if (subject.length === 0 || (other.length === 0 && !visit)) return [];
  return [invitation(frame, at, accepted ? other : subject, accepted ? subject : other)];
}

function governingVerb(tokens: readonly Token[], first: number, at: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 10); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return i;
    if (token.upos === "ADP" && i > at - 3) return null;
    if (token.text === ",") return null;
  }
  return null;
}

/** "At the invitation of X, Y visited …": the invitation lies behind them. */
function atInvitation(report: Report, first: number, end: number, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (tokens[at - 2]?.lower !== "at" || tokens[at - 1]?.lower !== "the" || tokens[at + 1]?.lower !== "of")
    return [];
  const agents = partiesAt(report, at + 2, end);
  const before = subjectBefore(report, first, at - 2);
  const guests = (before.length > 0 ? before : subjectBehind(report, at + 2, end)).filter(
    ({ entity }) => !agents.some((agent) => agent.entity === entity),
  );
  if (agents.length === 0 || guests.length === 0) return [];
  return [
    createDraft(report, {
      type: "invitation",
      status: "occurred",
      trigger: spanOf(tokens, at, at + 1),
      range: [Math.max(first, at - 2), Math.min(end, at + 12)],
      parties: [...withRole(agents, "agent"), ...withRole(guests, "recipient")],
    }),
  ];
}
