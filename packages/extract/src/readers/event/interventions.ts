/** Takes a verb or noun of going into a state with force, gives the military intervention. Refused: one without an actor, one that is only feared. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  DEPLOYING_VERBS,
  ENTERING_VERBS,
  FORCES,
  INVADING_VERBS,
  INVASION_NOUNS,
  LAND_NOUNS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import { createPlace } from "../../place-draft.ts";
import { mentionsBetween, mentionsIn, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { partiesOf, unite } from "../meeting/party/party-drafts.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause, withDayBefore } from "./event-clause.ts";
import { nearestBefore, ownerOf, statesBefore } from "./event-parties.ts";
import { placeBehind, placesAt } from "./event-place.ts";
import { frameOf } from "./frame.ts";
import { agentsOf, partiesAt, patientsOf, subjectOf } from "./frame-parties.ts";
import { isHeadOfPhrase, nounRange } from "./noun-phrase.ts";

/** "X intervened militarily in Y", "X invaded Y". */
export function readInterventionVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  if (DEPLOYING_VERBS.has(word)) return readDeployment(report, sentence, at);
  const forces = FORCES.holds(tokens[at - 1]);
  // "since the coalition intervened in March 2015", not "the ruling coalition", "intervened in the debate"
  const coalition =
    tokens[at - 1]?.lower === "coalition" &&
    isOneOf(tokens[at - 2]?.upos, "DET", "VERB") &&
    tokens[at + 1]?.lower === "in" &&
    isOneOf(tokens[at + 2]?.upos, "PROPN", "NUM");
  const intervenes = word === "intervene" && (coalition || tokens[at + 1]?.lower === "militarily");
  const enters = ENTERING_VERBS.has(word);
  if (enters && !forces && !VESSELS.holds(tokens[at - 1])) return [];
  if (!intervenes && !enters && !INVADING_VERBS.has(word)) return [];
  const frame = frameOf(report, sentence, at);
  if (!frame) return [];
  const near = tokens[Math.max(0, at - 4)]?.start ?? 0;
  // "the Houthis seized it, and the coalition intervened": not they.
  const subject = (intervenes ? subjectOf(frame) : agentsOf(frame)).filter(
    ({ spans }) => !coalition || spans.some(({ end }) => end > near),
  );
  // "Togolese soldiers occupied it in 1972"
  const agents = subject.length > 0 || !(forces || enters) ? subject : statesBefore(report, at);
  const land = [2, 3, 4].some((step) => LAND_NOUNS.holds(tokens[at + step]));
  // "the former Portuguese colony": not who held it once.
  const objects =
    intervenes || (land && tokens[at + 2]?.lower === "former")
      ? []
      : enters
        ? entered(report, at, frame.end, agents)
        : patientsOf(frame);
  if (enters && objects.length === 0) return [];
  const [region] = intervenes || objects.length > 0 ? [] : placesAt(report, at + 1, frame.end, false);
  const open =
    coalition ||
    (forces && isOneOf(tokens[at + 1]?.lower, "it", "its", "and")) ||
    (subject.length > 0 && land && !enters);
  if (!open && (agents.length === 0 || (!intervenes && objects.length === 0 && !region))) return [];
  const words = report.text.slice((tokens[frame.first] as Token).start, (tokens[frame.end - 1] as Token).end);
  const lasting =
    intervenes && !coalition && frame.status === "occurred" && /\b(?:since|starting|maintain)/.test(words);
  const [object] = objects;
  const place =
    object && /^[A-Z]{3}$/.test(object.entity) && object.spans[0]
      ? createPlace(report.text, object.spans[0], object.entity)
      : (region ?? placeBehind(report, at, frame.end));
  const draft = createDraft(report, {
    type: "military_intervention",
    status: lasting ? "ongoing" : frame.status === "ongoing" ? "occurred" : frame.status,
    trigger: spanOf(tokens, at, at + 1),
    range: open ? withDayBefore(tokens, [frame.first, frame.end]) : [frame.first, frame.end],
    parties: unite(
      withRole(agents, "agent"),
      withRole(objects.length > 0 ? objects : placesAsStates(report, region), "object"),
    ),
    place,
  });
  draft.anaphoric = open;
  return [draft];
}

const DATED_OCCUPATION = /^occupation of [^.,;]{2,40} in (?:[A-Z][a-z]+ )?\d{4}\b/;
const NOT_INTO = new WordList("from with by for in at");
const VESSELS = new WordList("vessel vessels warship warships aircraft");

/** "entered the east of Y", "crossed into Y", "entered Y waters": the first state named behind the verb, if it isn't their own. */
function entered(report: Report, at: number, end: number, agents: readonly PartyDraft[]): PartyDraft[] {
  const { tokens } = report.analysed;
  const stop = Math.min(end, at + 8);
  const [first] = mentionsBetween(report, at + 1, stop).filter(
    ({ kind }) => kind === "state" || kind === "place",
  );
  if (!first || NOT_INTO.holds(tokens[first.firstToken - 1])) return [];
  return partiesOf(report, [first], null).filter(
    ({ entity }) =>
      entity.length === 3 && agents.length > 0 && agents.every((agent) => agent.entity !== entity),
  );
}

/** "invaded northern Y": the state whose part it is. */
const placesAsStates = (report: Report, region: EventDraft["place"] | undefined): PartyDraft[] =>
  region?.iso3
    ? partiesOf(report, mentionsIn(report, region.span.start, region.span.end), null).filter(
        ({ entity }) => entity === region.iso3,
      )
    : [];

/** "X sent troops into Y", "X deployed 900 troops to Y". Peacekeepers aren't among them. */
function readDeployment(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  // Most that is sent is no troops: looked for first, because a frame costs more.
  if (!tokens.slice(at + 1, at + 9).some(({ lower }) => FORCES.has(lower))) return [];
  const frame = frameOf(report, sentence, at);
  if (!frame || frame.passive) return [];
  let noun = at + 1;
  while (noun < Math.min(frame.end, at + 8) && !FORCES.holds(tokens[noun])) {
    if (!isOneOf((tokens[noun] as Token).upos, "DET", "ADJ", "NUM", "NOUN", "ADV", "PROPN")) return [];
    noun++;
  }
  if (!FORCES.holds(tokens[noun]) || !isOneOf(tokens[noun + 1]?.lower, "to", "into", "in", "across"))
    return [];
  const [place] = placesAt(report, noun + 2, frame.end, false);
  const agents = subjectOf(frame).filter(({ entity }) => entity !== place?.iso3);
  if (!place || agents.length === 0) return [];
  return [
    createDraft(report, {
      type: "military_intervention",
      status: frame.status === "ongoing" ? "occurred" : frame.status,
      trigger: spanOf(tokens, at, at + 1),
      range: [frame.first, frame.end],
      parties: withRole(agents, "agent"),
      place,
    }),
  ];
}

/** "Russia's invasion of Ukraine", "several military incursions". */
export function readInvasionNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const { lower } = tokens[at] as Token;
  if (!INVASION_NOUNS.has(lower) || !isHeadOfPhrase(tokens, at, sentence)) return [];
  if (lower === "intervention" && tokens[at - 1]?.lower !== "military") return [];
  const [first, end] = eventClause(report, sentence, at);
  const words = tokens.slice(Math.max(first, at - 8), at).map((token) => token.lower);
  if (words.some((word) => FEARED.has(word))) return [];
  const owner = ownerOf(report, at);
  const owners = owner.length > 0 ? owner : statesBefore(report, at).slice(-1);
  const targets = isOneOf(tokens[at + 1]?.lower, "of", "into", "in")
    ? partiesAt(report, at + 2, Math.min(end, at + 8))
    : [];
  const occupies = lower === "occupation";
  if (occupies && !DATED_OCCUPATION.test(report.text.slice((tokens[at] as Token).start, sentence.end)))
    return [];
  const agents =
    owners.length > 0 ? owners : lower === "invasion" || occupies ? [] : nearestBefore(report, first, at);
  if (agents.length === 0) return [];
  // "a Russian invasion would …": one that nobody has seen.
  const indefinite = ["a", "an"].some((word) => words.slice(-4).includes(word));
  const target = targets.slice(0, 1).filter(({ entity }) => !agents.some((agent) => agent.entity === entity));
  const span = target[0]?.spans[0];
  const range = owners.length > 0 ? nounRange(tokens, first, end, at, at + 1) : ([first, end] as const);
  const draft = createDraft(report, {
    type: "military_intervention",
    status: "occurred",
    trigger: spanOf(tokens, at, at + 1),
    range,
    parties: unite(withRole(agents, "agent"), withRole(target, "object")),
    place:
      span && /^[A-Z]{3}$/.test(target[0]?.entity ?? "")
        ? createPlace(report.text, span, target[0]?.entity ?? null)
        : placeBehind(report, at, Math.min(end, at + 8)),
  });
  // An occupation goes on, but for one that words date.
  draft.anaphoric = indefinite || occupies;
  return [draft];
}

const FEARED = new Set(
  "no possible potential imminent another threat any deter planned future if without prevent contemplated threatened".split(
    " ",
  ),
);
