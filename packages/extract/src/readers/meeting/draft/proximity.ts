/** Takes a sentence, gives the proximity talks that it tells of: two sides "in separate wings" of one house, mediators "shuttling between" them. */

import type { Sentence, Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import { eachMarkedIn, mayHold } from "../../../each-marked.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { CARRYING, OTHER_ROOMS, SHUTTLING, TELLS_APART } from "../../apart-words.ts";
import { statusOfVerb } from "../clause/status.ts";
import { clauseAround } from "../contact/clause.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import { withRole } from "../party/parties-by.ts";
import { unite } from "../party/party-drafts.ts";
import { placeNear } from "../place/place.ts";
import { subjectBefore } from "../side/subject.ts";
import { createAddition, createDraft } from "./draft.ts";

const ROOMS = new WordList("rooms wings floors buildings halls hotels tents villas suites");

/** Drafts of indirect talks with the sides that don't face each other, and who goes between them (R7). */
export function readProximity(report: Report, sentence: Sentence): readonly EventDraft[] {
  return mayHold(report.analysed.tokens, sentence, TELLS_APART) ? talksApart(report, sentence) : NONE;
}

const NONE: readonly EventDraft[] = [];

function talksApart(report: Report, sentence: Sentence): EventDraft[] {
  const { tokens } = report.analysed;
  const drafts: EventDraft[] = [];
  eachMarkedIn(report, sentence, TELLS_APART, (at) => {
    const { lower } = tokens[at] as Token;
    const clause = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
    if (lower === "forth") {
      // "went back and forth between them"; "talks back and forth" are no mediator's
      const goes = tokens[at - 2]?.lower === "back" && tokens[at + 1]?.lower === "between";
      const draft = goes ? carrier(report, sentence, at - 3) : null;
      if (draft) drafts.push(draft);
      return at + 1;
    }
    const goesBetween = SHUTTLING.has(lower);
    const sides = goesBetween ? shuttling(report, at, clause) : null;
    if ((CARRYING.has(lower) || goesBetween) && sides === null) {
      const draft = carrier(report, sentence, at);
      if (draft) drafts.push(draft);
      return at + 1;
    }
    const parties = goesBetween
      ? sides
      : (lower === "separate" || OTHER_ROOMS.has(lower)) &&
          at + 1 < sentence.endToken &&
          ROOMS.holds(tokens[at + 1])
        ? inRooms(report, at, clause)
        : null;
    if (parties === null) return at + 1;
    if (parties.length < 2) {
      // "The two sides sat in separate rooms": of the talks told of before.
      if (!goesBetween && parties[0]?.entity.startsWith("group@")) {
        const reader = "meetings:separate_rooms";
        drafts.push({
          ...createAddition(report, { sentence, at, clause, parties: [], reader }),
          mode: "indirect",
        });
        return at + 1;
      }
      return sentence.endToken;
    }
    const draft = createDraft(report, {
      sentence,
      at,
      noun: null,
      kind: null,
      clause,
      parties,
      headline: false,
      reader: goesBetween ? "meetings:shuttle" : "meetings:separate_rooms",
    });
    draft.mode = "indirect";
    draft.place =
      placeNear(report, at, ...clause) ?? placeNear(report, nounBefore(tokens, clause[0], at), ...clause);
    drafts.push(draft);
    // "kept to separate floors while X shuttled between them"
    return goesBetween ? sentence.endToken : Math.max(at + 1, clause[1]);
  });
  return drafts;
}

/** "X carried their papers from one room to the other", "relayed messages between them", "shuttled between the two delegations": who went between those told of before. */
function carrier(report: Report, sentence: Sentence, at: number): EventDraft | null {
  const { tokens } = report.analysed;
  const words = tokens.slice(at + 1, Math.min(sentence.endToken, at + 12)).map(({ lower }) => lower);
  // "shuttled between them", "went back and forth between them"
  const shuttles = SHUTTLING.has((tokens[at] as Token).lower) || words[2] === "forth";
  if (!shuttles && !words.slice(0, 5).some((word) => LETTERS.has(word))) return null;
  const between = words.indexOf("between");
  const whom = words.slice(between + 1, between + 5);
  const goes =
    // "shuttled between the two capitals": a journey.
    (between >= 0 &&
      (shuttles
        ? whom[0] === "them" || whom.some((word) => TEAMS.has(word) || ROOMS.has(word))
        : isOneOf(whom[0], "them", "the") || whom.some((word) => ROOMS.has(word)))) ||
    (words.includes("forth") && words.includes("back")) ||
    (words.includes("from") && words.includes("one") && words.includes("other"));
  if (!goes) return null;
  const clause = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const status = statusOfVerb(tokens, clause[0], at);
  if (status !== "occurred" && !(shuttles && status === "ongoing")) return null;
  const mediators = goBetweens(report, at, clause[0]);
  if (mediators.length === 0) return null;
  const parties = withRole(mediators, { mediates: true, sits: true });
  const draft = createAddition(report, { sentence, at, clause, parties, reader: "meetings:carrier" });
  // "shuttled between the two sides before bringing them into one room"
  const end = tokens[sentence.endToken - 1]?.end ?? 0;
  if (!TOGETHER.test(report.text.slice(tokens[at]?.start ?? end, end))) draft.mode = "indirect";
  return draft;
}

/** Words by which they faced each other in the end. */
const TOGETHER =
  /\b(?:(?:into|in|round|around|at) (?:one|the same|a single) (?:room|table|hall)|face[- ]to[- ]face|brought (?:them|the (?:two )?\w+) together|bringing (?:them|the (?:two )?\w+) together)\b/i;

/** Between whom one goes who sit apart. */
const TEAMS: ReadonlySet<string> = new Set("sides delegations teams parties negotiators camps".split(" "));

const LETTERS: ReadonlySet<string> = new Set(
  "papers paper messages message notes proposals proposal texts drafts documents letters offers".split(" "),
);

/** "A and B sat in separate rooms": the subject of the verb before. */
function inRooms(report: Report, at: number, [first]: readonly [number, number]): PartyDraft[] {
  const { tokens } = report.analysed;
  let verb = at - 1;
  while (verb > first && !FINITE_TAGS.has((tokens[verb] as Token).xpos)) verb--;
  return verb > first ? subjectBefore(report, first, verb) : [];
}

/** "with Omani mediators shuttling between A's negotiators and B's team": the sides behind "between", and whose mediators go between them; null where it is towns that somebody shuttles between. */
function shuttling(report: Report, at: number, [first, end]: readonly [number, number]): PartyDraft[] | null {
  const { tokens } = report.analysed;
  const between = tokens.slice(at + 1, Math.min(end, at + 4)).findIndex(({ lower }) => lower === "between");
  if (between < 0) return null;
  const { parties, mentions } = readParties(report, at + 2 + between, end, null);
  // "shuttled between Cairo and Doha", "sought to shuttle between A and B": journeys, nobody's rooms.
  if (parties.length < 2 || mentions.every(({ kind, form }) => kind === "state" && form !== "demonym"))
    return null;
  return statusOfVerb(tokens, first, at) === "occurred" ? withMediators(report, parties, at, first) : null;
}

/** The sides with those who go between them. */
const withMediators = (
  report: Report,
  parties: readonly PartyDraft[],
  at: number,
  first: number,
): PartyDraft[] => unite(parties, withRole(goBetweens(report, at, first), { mediates: true, sits: true }));

/** The subject of a verb, or who stands behind the "with" of "with mediators shuttling". */
function goBetweens(report: Report, at: number, first: number): readonly PartyDraft[] {
  const led = withBefore(report.analysed.tokens, first, at);
  return led < 0 ? subjectBefore(report, first, at) : readParties(report, led + 1, at, null).parties;
}

/** The "with" of "…, with mediators from A shuttling"; -1 for a verb with a subject of its own. */
function withBefore(tokens: readonly Token[], first: number, at: number): number {
  if (!tokens[at]?.lower.endsWith("ing")) return -1;
  for (let i = at - 1; i >= Math.max(first, at - 20); i--) {
    if (tokens[i]?.lower === "with") return i;
    if (tokens[i]?.upos === "VERB" || tokens[i]?.text === ";") return -1;
  }
  return -1;
}

/** The noun of contact that the clause opens with ("Talks resumed in X, with mediators shuttling"), else the word itself. */
function nounBefore(tokens: readonly Token[], first: number, at: number): number {
  for (let i = first; i < at; i++) if (isContactNoun(tokens, i)) return i;
  return at;
}
