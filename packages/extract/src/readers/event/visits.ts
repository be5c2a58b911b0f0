/** Takes a verb or noun of travel, gives the visits: who goes where. Refused: a visit to a building, a wish, an invitation to one. */
import type { EventStatus } from "@readout/core";
import { lemma, type Sentence, type Token } from "@readout/english";
import {
  ARRIVING_VERBS,
  CALLING_OFF_VERBS,
  GOING_TO_VERBS,
  VISIT_GOVERNORS,
  VISIT_KINDS,
  VISITING_VERBS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft, PlaceDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { mentionAt } from "../meeting/parties.ts";
import { subjectBefore, subjectBehind } from "../meeting/subject.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause } from "./event-clause.ts";
import { ownerOf } from "./event-parties.ts";
import { placesAt } from "./event-place.ts";
import { type Frame, frameOf } from "./frame.ts";
import { partiesAt, subjectOf } from "./frame-parties.ts";

/** Visits told by the verb at `at`, one a place. */
export function readVisitVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemma((tokens[at] as Token).text, "VERB");
  const going = GOING_TO_VERBS.has(word);
  const arriving = ARRIVING_VERBS.has(word);
  if (!going && !arriving && !VISITING_VERBS.has(word) && word !== "leave") return [];
  const frame = frameOf(report, sentence, at);
  if (!frame || frame.passive) return [];
  // "when they travel", "he visits often": a habit, unless a day says otherwise.
  const agents = travellers(subjectOf(frame));
  if (agents.length === 0) return [];
  const leaving = word === "leave";
  const from = leaving
    ? behindPreposition(frame, ["for"])
    : going || arriving
      ? behindPreposition(frame, going ? ["to"] : ["in", "at"])
      : at + 1;
  const places = from === null ? [] : placesAt(report, from, frame.end, going);
  if (places.length === 0 && !(arriving && isDated(frame))) return [];
  return draftsOf(report, frame, at, at + 1, agents, places, frame.status);
}

function draftsOf(
  report: Report,
  { tokens, first, end, present }: Pick<Frame, "tokens" | "first" | "end" | "present">,
  from: number,
  to: number,
  agents: readonly PartyDraft[],
  places: readonly PlaceDraft[],
  status: EventStatus,
): EventDraft[] {
  const base = {
    type: "visit" as const,
    status,
    range: [first, end] as const,
    parties: withRole(agents, "agent"),
    present,
  };
  if (places.length === 0) return [createDraft(report, { ...base, trigger: spanOf(tokens, from, to) })];
  return places.map((place, index) =>
    createDraft(report, { ...base, place, trigger: index === 0 ? spanOf(tokens, from, to) : place.span }),
  );
}

/** Persons, offices and groups travel; a bare state name does not, unless it stands for its delegation. */
function travellers(parties: readonly PartyDraft[]): PartyDraft[] {
  return parties.filter(
    (party) => party.person !== null || party.post !== null || party.entity.startsWith("group@"),
  );
}

/** The token behind the first of the prepositions within four words of the verb. */
function behindPreposition({ tokens, at, end }: Frame, words: readonly string[]): number | null {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const token = tokens[i] as Token;
    if (words.includes(token.lower)) return i + 1;
    if (token.text === "," || (token.upos === "VERB" && i > at)) return null;
  }
  return null;
}

const isDated = ({ tokens, at, end }: Frame): boolean =>
  at + 2 < end && tokens[at + 1]?.lower === "on" && tokens[at + 2]?.upos === "PROPN";

/** Visits told by the noun at `at`: "X's visit to Y", "a visit to Y by X", "X cancelled a visit to Y". */
export function readVisitNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  if (next !== "to" && next !== "by") return [];
  const [first, end] = eventClause(report, sentence, at);
  const to = next === "to" ? at + 1 : toBehind(tokens, at + 2, end);
  const places = to === null ? [] : placesAt(report, to + 1, end, false);
  if (places.length === 0) return [];
  const phrase = nounPhrase(tokens, first, at);
  const governor = governorOf(tokens, first, phrase);
  const called = calledOff(tokens, first, end, at, governor);
  let owner = travellers(ownerOf(report, at));
  // "During her visit to X, Y …": who she is stands behind.
  if (owner.length === 0 && ["his", "her", "their"].includes(tokens[phrase - 1]?.lower ?? ""))
    owner = travellers(subjectBehind(report, at, sentence.endToken));
  let agents = owner.length > 0 ? owner : byVisitor(report, at, end, first);
  const doing = governor?.kind === "verb" && (called || VISIT_GOVERNORS.has(governor.lemma));
  // "On a visit to Y, X …".
  if (agents.length === 0 && governor?.lemma === "on" && governor.at === first)
    agents = travellers(subjectBehind(report, at, sentence.endToken));
  // "X is on a visit to Y".
  const staying = governor?.lemma === "on" && isBe(tokens[governor.at - 1]);
  if (agents.length === 0 && staying && governor)
    agents = travellers(subjectBefore(report, first, governor.at - 1));
  if (agents.length === 0 && doing) agents = travellers(subjectBefore(report, first, governor.at));
  if (agents.length === 0) return [];
  const status = called
    ? "cancelled"
    : staying
      ? "ongoing"
      : plannedBehind(tokens, at, end)
        ? "planned"
        : visitStatus(report, sentence, at, phrase, governor, doing);
  if (status === null) return [];
  return draftsOf(report, { tokens, first, end, present: false }, at, at + 1, agents, places, status);
}

/** "to" behind the visitor: "a visit by the minister to Y". */
function toBehind(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    if ((tokens[i] as Token).lower === "to") return i;
    if ((tokens[i] as Token).upos === "VERB") return null;
  }
  return null;
}

const isBe = (token: Token | undefined): boolean => token?.lower === "is" || token?.lower === "are";

/** "a visit to Y is planned for May", "will take place". */
function plannedBehind(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (["planned", "scheduled", "set", "due"].includes(lower)) return isBe(tokens[i - 1]);
    if (lower === "will") return true;
    if (upos === "VERB" || xpos === "VBD" || lower === ",") return false;
  }
  return false;
}

/** "X is due in Y on Friday", "X is expected in Y". */
export function readExpected(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (
    !["due", "expected"].includes((tokens[at] as Token).lower) ||
    tokens[at + 1]?.lower !== "in" ||
    !isBe(tokens[at - 1])
  )
    return [];
  const [first, end] = eventClause(report, sentence, at);
  const agents = travellers(subjectBefore(report, first, at - 1));
  const places = placesAt(report, at + 2, end, false);
  if (agents.length === 0 || places.length === 0) return [];
  return draftsOf(report, { tokens, first, end, present: false }, at, at + 1, agents, places, "planned");
}

/** Where the noun phrase of a visit starts: "her first official visit". */
function nounPhrase(tokens: readonly Token[], first: number, at: number): number {
  let i = at;
  while (i > first) {
    const token = tokens[i - 1] as Token;
    if (
      token.upos !== "ADJ" &&
      token.upos !== "NUM" &&
      !VISIT_KINDS.has(token.lower) &&
      token.text !== "-" &&
      !isMonthDay(tokens, i - 1)
    )
      break;
    i--;
  }
  return i;
}

const isMonthDay = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).upos === "PROPN" && tokens[at + 1]?.upos === "NUM";

/** "a visit to Y by its trade minister", "by X". */
function byVisitor(report: Report, at: number, end: number, first: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 10); i++) {
    if ((tokens[i] as Token).lower !== "by") continue;
    const own = ["its", "their", "his", "her"].includes(tokens[i + 1]?.lower ?? "");
    const office = report.mentions[mentionAt(report, i + 1)];
    if (own && office && office.firstToken <= i + 3 && office.entity === null && office.post !== null) {
      const [owner] = subjectBefore(report, first, at);
      return owner
        ? [
            {
              ...owner,
              actor: owner.entity,
              person: null,
              post: office.post,
              spans: [{ start: office.start, end: office.end }],
              more: [],
            },
          ]
        : [];
    }
    return travellers(partiesAt(report, i + 1, end));
  }
  return [];
}

interface Governor {
  readonly kind: "verb" | "preposition";
  readonly at: number;
  readonly lemma: string;
}

/** What governs the noun phrase: the verb or preposition before it and its article or owner. */
function governorOf(tokens: readonly Token[], first: number, phrase: number): Governor | null {
  for (let i = phrase - 1; i >= Math.max(first, phrase - 12); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "off" && tokens[i - 1]?.lower === "called")
      return { kind: "verb", at: i - 1, lemma: "cancel" };
    if (token.upos === "ADP") return { kind: "preposition", at: i, lemma: token.lower };
    if (["following", "including", "concerning"].includes(token.lower))
      return { kind: "preposition", at: i, lemma: token.lower };
    if (token.upos === "VERB") return { kind: "verb", at: i, lemma: lemma(token.text, "VERB") };
    if (token.text === ",") return null;
  }
  return null;
}

function calledOff(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  governor: Governor | null,
): boolean {
  if (governor?.kind === "verb" && CALLING_OFF_VERBS.has(governor.lemma))
    return (
      (tokens[governor.at] as Token).xpos !== "VB" ||
      tokens.slice(Math.max(first, governor.at - 4), governor.at).some(({ lower }) => lower === "will")
    );
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const word = lemma(token.text, "VERB");
    if (CALLING_OFF_VERBS.has(word) || (word === "call" && tokens[i + 1]?.lower === "off"))
      return tokens
        .slice(Math.max(at, i - 4), i)
        .some(({ lower }) => ["was", "were", "been"].includes(lower));
    if (FINITE.has(token.xpos)) return false;
  }
  return false;
}

const FINITE = new Set(["VBD", "VBZ", "VBP"]);
const PLANNED = new Set(["upcoming", "planned", "forthcoming", "scheduled", "future", "next", "proposed"]);
const DOUBTFUL = new Set(["possible", "potential", "any", "no", "recent", "such"]);

/** What the words round the noun say of the visit; null where it may only be talked about. */
function visitStatus(
  report: Report,
  sentence: Sentence,
  at: number,
  phrase: number,
  governor: Governor | null,
  doing: boolean,
): EventStatus | null {
  const { tokens } = report.analysed;
  const words = tokens.slice(Math.max(sentence.firstToken, phrase - 1), at).map(({ lower }) => lower);
  if (words.some((word) => PLANNED.has(word))) return "planned";
  if (words.some((word) => DOUBTFUL.has(word) && word !== "recent")) return null;
  if (governor?.kind === "verb") {
    if (!doing) return ["follow", "welcome", "complete"].includes(governor.lemma) ? "occurred" : null;
    return frameOf(report, sentence, governor.at)?.status ?? null;
  }
  if (governor?.kind === "preposition") {
    if (["ahead", "before"].includes(governor.lemma)) return "planned";
    if (governor.lemma === "of" && tokens[governor.at - 1]?.lower === "ahead") return "planned";
    if (["during", "on", "in", "after", "following", "throughout"].includes(governor.lemma))
      return aroundStatus(tokens, sentence, governor.at);
  }
  return words.includes("recent") ? "occurred" : null;
}

/** "during her visit" is what the main verb is: over, or ahead. */
function aroundStatus(tokens: readonly Token[], sentence: Sentence, at: number): EventStatus | null {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (i === at) continue;
    if (token.lower === "will") return "planned";
    if (token.xpos === "MD") return null;
    if (token.xpos === "VBD") return "occurred";
  }
  return null;
}
