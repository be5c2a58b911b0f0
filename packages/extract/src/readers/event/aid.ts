/** Takes a verb of giving, gives the aid: who gives, to whom. Refused: what is only offered, pledged or asked for, and aid of a state at home. */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { AID_NOUNS, GIVING_VERBS, NOT_AID } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { placeBehind } from "./event-place.ts";
import { type Frame, frameOf } from "./frame.ts";
import { partiesAt, phraseOf, subjectOf } from "./frame-parties.ts";

/** "X has sent 200 rescuers", "X delivered flour to Y", "X is providing $10 million in assistance to Y". */
export function readAid(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (!GIVING_VERBS.has(lemmaAs(tokens[at] as Token, "VERB"))) return [];
  const frame = frameOf(report, sentence, at);
  if (!frame || frame.passive || frame.status === "unconfirmed") return [];
  const planned = frame.status === "planned";
  if ((tokens[at] as Token).xpos === "VB" && !planned) return [];
  const noun = aidBehind(frame) ?? aidBefore(frame);
  if (noun === null) return [];
  const agents = givers(subjectOf(frame));
  if (agents.length === 0) return [];
  // "approved US$1.5 million": no recipient.
  const money = tokens[at + 2]?.xpos === "$";
  const direct = partiesAt(report, at + 1, money ? at + 1 : Math.min(frame.end, at + 5)).filter(
    ({ entity }) => !entity.startsWith("group@"),
  );
  const to = direct.length > 0 ? direct : phraseOf(frame, Math.max(noun, at) + 1, ["to", "for", "in"]);
  const recipients = to.filter(({ entity }) => !agents.some((agent) => agent.entity === entity));
  // "we have provided assistance": of nobody, no amount; and what a state gives at home.
  const own = agents.some(({ entity, rule }) => rule === "speaker_side" || entity === report.issuer);
  const object = noun > at ? tokens.slice(at + 1, noun + 1) : tokens.slice(Math.max(0, noun - 4), noun);
  const counted = object.some(({ upos }) => upos === "NUM");
  const place = placeBehind(report, Math.max(noun, at) + 1, frame.end);
  const abroad = Boolean(place?.iso3) && !agents.some(({ entity }) => entity === place?.iso3);
  const voted = (tokens[at] as Token).lower.startsWith("approve");
  if (recipients.length === 0 && !abroad && (own || voted || !counted)) return [];
  const draft = createDraft(report, {
    type: "aid",
    status: frame.present ? "ongoing" : frame.status,
    trigger: spanOf(tokens, at, at + 1),
    range: [frame.first, frame.end],
    parties: [...withRole(agents, "agent"), ...withRole(recipients, "recipient")],
    place: abroad ? place : null,
  });
  // What is only to come counts with its day.
  draft.anaphoric = planned;
  return [draft];
}

/** States and organisations give; a group or an unnamed minister doesn't. */
const givers = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.filter(({ entity }) => /^[A-Z]{3}$/.test(entity) || /^(?:igo|bloc):/.test(entity));

/** "the aid of 50 tons of rice that X sent": what the verb takes up. */
function aidBefore({ tokens, sentence, at }: Frame): number | null {
  let i = at - 1;
  while (i > Math.max(sentence.firstToken, at - 8) && !isOneOf(tokens[i]?.lower, "that", "which")) i--;
  if (!isOneOf(tokens[i]?.lower, "that", "which")) return null;
  const stop = i;
  while (i > Math.max(sentence.firstToken, stop - 8) && tokens[i]?.upos !== "VERB")
    if (AID_NOUNS.holds(tokens[--i])) return i;
  return null;
}

/** The aid within the object: "nearly 90 tonnes of flour", "$10 million in humanitarian assistance". */
function aidBehind({ tokens, at, end }: Frame): number | null {
  let found: number | null = null;
  for (let i = at + 1; i < Math.min(end, at + 16); i++) {
    const token = tokens[i] as Token;
    if (NOT_AID.holds(token)) return null;
    if (AID_NOUNS.holds(token) && tokens[i + 1]?.upos !== "NOUN") {
      found = i;
      break;
    }
    if (token.upos === "VERB" || token.text === ";" || token.lower === "to") break;
  }
  return found;
}
