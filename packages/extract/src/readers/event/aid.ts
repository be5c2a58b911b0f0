/** Takes a verb of giving, gives the aid: who gives, to whom. Refused: what is only offered, pledged or asked for, and aid of a state at home. */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { AID_NOUNS, GIVING_VERBS, NOT_AID } from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
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
  const noun = aidBehind(frame);
  if (noun === null) return [];
  const agents = givers(subjectOf(frame));
  if (agents.length === 0) return [];
  const direct = partiesAt(report, at + 1, Math.min(frame.end, at + 5)).filter(
    ({ entity }) => !entity.startsWith("group@"),
  );
  const to = direct.length > 0 ? direct : phraseOf(frame, noun + 1, ["to", "for", "in"]);
  const recipients = to.filter(({ entity }) => !agents.some((agent) => agent.entity === entity));
  // "we have provided assistance": of nobody, no amount; and what a state gives at home.
  const own = agents.some(({ entity, rule }) => rule === "speaker_side" || entity === report.issuer);
  const counted = tokens.slice(at + 1, noun + 1).some(({ upos }) => upos === "NUM");
  const place = placeBehind(report, noun + 1, frame.end);
  const abroad = Boolean(place?.iso3) && !agents.some(({ entity }) => entity === place?.iso3);
  if (recipients.length === 0 && !abroad && (own || !counted)) return [];
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
