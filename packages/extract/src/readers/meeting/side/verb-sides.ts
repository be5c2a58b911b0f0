/** Takes a verb of contact with who stands before and behind it, gives its agent, the side that speaks, and the role that the verb gives its subject. */

import { lemmaAs, type Token } from "@readout/english";
import { EMERGING_VERBS, type MeetingVerb } from "../../../data/meeting-verbs.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint, signatoriesOf } from "../../../refine/speaker/signatories.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { askedAt, speakerOf, voiceAt } from "../../turns.ts";
import { withRole } from "../party/parties-by.ts";
import { createParty } from "../party/party-drafts.ts";
import { listEndingAt } from "./sides.ts";

/** The token before a verb and its adverbs and auxiliaries. */
function wordBefore({ analysed: { tokens } }: Report, first: number, at: number): Token | undefined {
  let i = at - 1;
  while (i > first && isOneOf(tokens[i]?.upos, "ADV", "AUX")) i--;
  return tokens[i];
}

/** "I spoke with X", "we met with X", a reporter's "you met with X": the side that says so or is spoken to. */
export function voiceBefore(report: Report, first: number, at: number): PartyDraft[] {
  const voice = wordBefore(report, first, at);
  const side = !voice
    ? null
    : isOneOf(voice.lower, "i", "we")
      ? voiceAt(report, voice.start)
      : voice.lower === "you"
        ? askedAt(report, voice.start)
        : null;
  if (!voice || side === null) return [];
  const span = { start: voice.start, end: voice.end };
  const speaker = speakerOf(report);
  // A spokesperson says so of those whom he speaks for.
  if (speaker === null || speaker.post === "spokesperson")
    return [createParty(side, [span], { rule: "speaker_side" })];
  const title = { start: speaker.start, end: speaker.end };
  const { person, post } = speaker;
  return [
    createParty(side, [span, title], {
      actor: person ?? side,
      person,
      post,
      title: post ? title : null,
      rule: "speaker_side",
    }),
  ];
}

/** "Minister X and I met": those who stand beside an "I" or "we" that is the subject of the verb at a token. */
export function besideVoice(report: Report, first: number, at: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let voice = at - 1;
  while (voice > first && isOneOf(tokens[voice]?.upos, "ADV", "AUX")) voice--;
  return tokens[voice - 1]?.lower === "and" ? listEndingAt(report, first, voice - 1) : [];
}

/** "I think that the talks with X": what is said of them. */
const SUPPOSING = new WordList(["not", "think", "know"]);

/** "We just came from a meeting with X": those who say so; nobody where no such words lead to the noun of contact. */
export function weWhoCame(report: Report, first: number, noun: number): PartyDraft[] {
  const { tokens } = report.analysed;
  // "I’ve spent a lot of time with X", under a label without a name.
  let i = noun - 1;
  while (i > first && tokens[i]?.lower !== "i") i--;
  if (tokens[i]?.lower === "i" && tokens[i]?.upos === "PRON")
    return tokens.slice(i, noun).some((token) => SUPPOSING.holds(token)) ? [] : voiceBefore(report, i, i + 1);
  let from = noun - 1;
  while (from > first && isOneOf(tokens[from]?.upos, "DET", "ADJ", "NOUN", "PRON")) from--;
  const verb = from - 1;
  if (tokens[from]?.lower !== "from" || !EMERGING_VERBS.has(lemmaAs(tokens[verb] as Token, "VERB")))
    return [];
  return isJoint(report) ? weBefore(report, first, verb) : voiceBefore(report, first, verb);
}

/** "where we met with X": those who issue the text. */
export function weBefore(report: Report, first: number, at: number): PartyDraft[] {
  const we = wordBefore(report, first, at);
  return we?.lower === "we"
    ? signatoriesOf(report).map((entity) =>
        createParty(entity, [{ start: we.start, end: we.end }], { rule: "issuer_of_document" }),
      )
    : [];
}

/** "The leaders of ECOWAS met", "The Quad met on Monday" (`dated`): several who sit for one organisation, by name only as that. */
export const isMany = (report: Report, party: PartyDraft | undefined, dated: boolean): boolean => {
  if (party === undefined || !/^(?:igo|bloc):/.test(party.entity) || party.person !== null) return false;
  const at = firstFrom(report.analysed.tokens, party.spans[0]?.start ?? 0);
  const kind = report.mentions[mentionAt(report, at)]?.kind;
  return kind === "group" || (dated && kind === "organisation" && party.entity.startsWith("bloc:"));
};

/** Parties and duties by the verb: hosts whose seat isn't said, chairs, mediators. */
export function roleOf(
  verb: MeetingVerb,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
): PartyDraft[] {
  if (verb.lemma === "convene" && object.length === 0 && subject.length === 1)
    return withRole(subject, { duty: "convener", sits: false });
  // "bringing together the ministers of A, B and C": two are brought together by a mediator, more by who convenes them (R7).
  if (verb.lemma === "bring" && object.length > 2)
    return withRole(subject, { duty: "convener", sits: false });
  if (!verb.duty && !verb.mediates) return [...subject];
  const co = verb.duty === "host" && subject.length > 1;
  return withRole(subject, {
    ...(verb.duty ? { duty: co ? "co_host" : verb.duty } : {}),
    ...(verb.mediates ? { mediates: true as const } : {}),
    // "X's minister hosted his counterparts": the counterpart of nobody but himself (R3).
    sits: verb.sits !== false || object.some((party) => party.rule === "counterpart_inherits_post"),
  });
}
