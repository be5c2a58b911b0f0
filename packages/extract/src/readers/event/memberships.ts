/** Takes a verb of coming to or leaving an organisation, gives the change of membership. Refused: joining somebody in doing something, withdrawing troops. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  ADMITTING_VERBS,
  DECLARING_VERBS,
  JOINING_VERBS,
  MEMBERSHIP_NOUNS,
  TREATY_NOUNS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { partiesOf } from "../meeting/party/party-drafts.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { type Frame, frameOf } from "./frame.ts";
import { byPhrase, partiesAt, subjectOf } from "./frame-parties.ts";

/** The change told by the verb at `at`. */
export function readMembership(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const admitting = ADMITTING_VERBS.has(word);
  const prepositions = JOINING_VERBS.get(word);
  if (word === "become") return readBecoming(report, sentence, at);
  if (!admitting && !prepositions) return [];
  const frame = frameOf(report, sentence, at);
  if (!frame) return [];
  if (word === "pull" && tokens[at + 1]?.lower !== "out") return [];
  const parties = admitting ? admitted(frame, word) : joined(frame, prepositions ?? []);
  const status = frame.status === "ongoing" && !frame.present ? "occurred" : frame.status;
  return parties ? [changeAt({ ...frame, status: decided(frame) ?? status }, at, parties)] : [];
}

/** "Finland became a member of NATO on 4 April", "became the alliance's 31st member": with the organisation named. */
function readBecoming(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const frame = frameOf(report, sentence, at);
  if (!frame || frame.passive) return [];
  let noun = at + 1;
  while (
    noun < Math.min(frame.end, at + 7) &&
    !isOneOf((tokens[noun] as Token).lower, "member", "observer")
  ) {
    if (
      !isOneOf((tokens[noun] as Token).upos, "DET", "ADJ", "NUM", "NOUN", "ADV") &&
      (tokens[noun] as Token).text !== "-"
    )
      return [];
    noun++;
  }
  if (noun + 1 >= frame.end || tokens[noun + 1]?.lower !== "of") return [];
  const agents = subjectOf(frame).filter(isMember);
  const organisation = organisationBehind(frame, noun + 1, ["of"]);
  return changeOf(frame, at, agents, organisation);
}

/** "A and B announced their withdrawal from the Community": with the verb that says so and the organisation named. */
export function readMembershipNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  const preposition = MEMBERSHIP_NOUNS.get(word);
  if (preposition === undefined || tokens[at + 1]?.lower !== preposition) return [];
  let verb = at - 1;
  while (verb > sentence.firstToken && isOneOf((tokens[verb] as Token).upos, "ADJ", "PRON", "DET", "ADV"))
    verb--;
  if (!DECLARING_VERBS.has(lemmaAs(tokens[verb] as Token, "VERB"))) return [];
  const frame = frameOf(report, sentence, verb);
  if (!frame || frame.passive) return [];
  const agents = subjectOf(frame).filter(isMember);
  const organisation = organisationBehind(frame, at + 1, [preposition]);
  return changeOf(frame, at, agents, organisation);
}

/** The change that is told at `at`, of its agents and the organisation; none where either is missing. */
const changeOf = (
  frame: Frame,
  at: number,
  agents: readonly PartyDraft[],
  organisation: PartyDraft | null,
): EventDraft[] =>
  agents.length === 0 || !organisation
    ? []
    : [changeAt(frame, at, [...withRole(agents, "agent"), ...withRole([organisation], "object")])];

/** The change of membership of these parties, told at `at`. */
const changeAt = (
  { report, tokens, status, first, end, present }: Frame,
  at: number,
  parties: PartyDraft[],
): EventDraft =>
  createDraft(report, {
    type: "membership_change",
    status,
    trigger: spanOf(tokens, at, at + 1),
    range: [first, end],
    parties,
    present,
  });

/** "decided to suspend X": the decision is the act. */
function decided({ tokens, first, at }: Frame): EventStatus | null {
  if (tokens[at - 1]?.lower !== "to") return null;
  for (let i = at - 2; i >= Math.max(first, at - 4); i--) {
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "decided", "voted", "agreed") && !isFuture(tokens, first, i)) return "occurred";
  }
  return null;
}

const isFuture = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens.slice(Math.max(first, at - 3), at).some(({ lower }) => isOneOf(lower, "will", "would", "to", "not"));

/** "The League readmitted Syria", "X was suspended from the bloc": a state is the object, an organisation stands on either side. */
function admitted(frame: Frame, word: string): PartyDraft[] | null {
  const { report, at, end, passive } = frame;
  const agents = passive ? byPhrase(frame) : subjectOf(frame);
  const objects = (passive ? subjectOf(frame) : partiesAt(report, at + 1, end)).filter(isMember);
  if (objects.length === 0) return null;
  const organisation = organisationBehind(frame, at + 1, ["from", "to", "into", "as"]);
  const body =
    agents.some((party) => isOrganisation(party.entity)) ||
    organisation !== null ||
    (word === "admit" && !passive && asObserver(frame));
  if (!body) return null;
  // "suspended Russia's participation", "expelled 12 diplomats": the object is the state only where nothing follows it.
  if (!passive && word !== "readmit" && word !== "reinstate" && !standsAlone(report, at, end)) return null;
  const lead = agents.length > 0 ? agents : organisation ? [organisation] : [];
  return [
    ...withRole(lead, "agent"),
    ...withRole(
      objects.filter((object) => !lead.some(({ entity }) => entity === object.entity)),
      "object",
    ),
  ];
}

/** "The summit admitted X as an observer state": those who met let it in. */
const asObserver = ({ tokens, first, at, end }: Frame): boolean =>
  tokens.slice(first, at).some((token) => ADMITTING_BODIES.holds(token)) &&
  tokens.slice(at, Math.min(end, at + 9)).some(({ lower }) => isOneOf(lower, "observer", "member"));
const ADMITTING_BODIES = new WordList("summit conference leaders ministers bloc council forum");

const isMember = (party: PartyDraft): boolean =>
  /^[A-Z]{3}$/.test(party.entity) && party.person === null && party.post === null;
const isOrganisation = (entity: string): boolean => /^(?:igo|bloc):/.test(entity);

/** Whether nothing hangs on the state behind the verb but its membership. */
function standsAlone(report: Report, at: number, end: number): boolean {
  const { tokens } = report.analysed;
  const mention = report.mentions[mentionAt(report, at + 1)];
  if (!mention || mention.firstToken > at + 2) return false;
  const next = tokens[mention.endToken];
  if (!next || mention.endToken >= end) return true;
  if (isPossessive(next.lower)) return tokens[mention.endToken + 1]?.lower === "membership";
  return next.upos !== "NOUN" && next.upos !== "PROPN" && next.upos !== "ADJ";
}

/** "Kiribati withdrew from the Forum", "Finland joined NATO". */
function joined(frame: Frame, prepositions: readonly string[]): PartyDraft[] | null {
  if (frame.passive) return null;
  const agents = subjectOf(frame).filter(isMember);
  if (agents.length === 0) return null;
  const organisation = organisationBehind(frame, frame.at + 1, prepositions);
  if (!organisation) return leavesTreaty(frame, prepositions) ? withRole(agents, "agent") : null;
  return [...withRole(agents, "agent"), ...withRole([organisation], "object")];
}

/** "withdrew from the treaty". */
function leavesTreaty({ tokens, at, end }: Frame, prepositions: readonly string[]): boolean {
  if (!prepositions.includes("from") || tokens[at + 1]?.lower !== "from") return false;
  for (let i = at + 2; i < Math.min(end, at + 9); i++) {
    const token = tokens[i] as Token;
    if (TREATY_NOUNS.holds(token)) return true;
    if (!isOneOf(token.upos, "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP") && token.text !== "-") return false;
  }
  return false;
}

/** The organisation right behind a preposition (or right behind the verb), unless it joins in something: "joined the EU in condemning". */
function organisationBehind(
  { report, tokens, end }: Frame,
  from: number,
  prepositions: readonly string[],
): PartyDraft | null {
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const token = tokens[i] as Token;
    const direct = prepositions.includes("") && i === from;
    if (!direct && !prepositions.includes(token.lower)) {
      if (prepositions.includes("") || token.upos === "VERB") return null;
      continue;
    }
    const start = direct ? i : i + 1;
    for (let k = start; k < Math.min(end, start + 6); k++) {
      const mention: Mention | undefined = report.mentions[mentionAt(report, k)];
      if (mention?.firstToken === k && mention.kind === "organisation") {
        const next = tokens[mention.endToken];
        const more = next && mention.endToken < end ? next : undefined;
        if (
          more &&
          (more.upos === "NOUN" || more.upos === "PROPN" || more.upos === "VERB" || isPossessive(more.lower))
        )
          return null;
        if (more?.lower === "in" && tokens[mention.endToken + 1]?.xpos === "VBG") return null;
        return partiesOf(report, [mention], null)[0] ?? null;
      }
      if (!isOneOf((tokens[k] as Token).upos, "DET", "ADJ", "NOUN")) break;
    }
    if (direct) return null;
  }
  return null;
}
