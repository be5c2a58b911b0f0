/** Takes a verb of armed harm, gives the attack that it tells of: "gunmen raided a market", "six soldiers were killed on Sunday". Refused: a toll ("have been killed since May"), an accident, what another event word of the clause tells. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  ARMED_SUBJECTS,
  ATTACK_NOUNS,
  DISASTER_NOUNS,
  FORCES,
  HARMING_VERBS,
  HIT_BY,
  MUNITIONS,
  WAR_NOUNS,
} from "../../data/event-words.ts";
import type { EventDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { unite } from "../meeting/party/party-drafts.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { statesBefore } from "./event-parties.ts";
import { placeBehind } from "./event-place.ts";
import { type Frame, frameOf } from "./frame.ts";

/** The attack told by the verb at `at`. */
export function readHarm(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const who = nounBefore(tokens, sentence, at);
  const opens =
    word === "open" &&
    tokens[at + 1]?.lower === "fire" &&
    (HIT_BY.holds(tokens[who]) || GUARDS.holds(tokens[who]));
  const armed = opens || isArmed(tokens, sentence, who);
  const harmed = HARMING_VERBS.has(word) && isOneOf(tokens[at - 1]?.lower, "was", "were", "been");
  if ((!armed && !harmed) || TOLL.holds(tokens[at - 2]) || TOLL.holds(tokens[at + 1])) return [];
  const frame = frameOf(report, sentence, at);
  if (frame?.status !== "occurred" || frame.present || (frame.passive !== harmed && !opens)) return [];
  if (tellsOther(frame) || !(harmed ? isViolent(frame, word) : isBlow(frame, word))) return [];
  // "were killed on Monday when a bomber struck a bazaar": one attack, on the day of the main clause.
  const first = tokens[frame.first - 1]?.lower === "when" ? sentence.firstToken : frame.first;
  const [agent, object] = harmed
    ? [statesBefore(report, byWhom(frame)), statesBefore(report, at - 1)]
    : [statesBefore(report, at), statesBefore(report, Math.min(frame.end - 1, at + 4))];
  const draft = createDraft(report, {
    type: "conflict",
    status: "occurred",
    trigger: spanOf(tokens, at, at + 1),
    range: [first, frame.end],
    parties: unite(
      withRole(agent, "agent"),
      withRole(
        object.filter(({ entity }) => !agent.some((one) => one.entity === entity)),
        "object",
      ),
    ),
    place: placeBehind(report, at, frame.end),
  });
  // A blow is known by its day, or by how many it hit.
  draft.anaphoric = harmed ? !isOneOf(word, "murder", "throw") : !countsHit(frame);
  return [draft];
}

const GUARDS = new WordList("patrol patrols guard guards coastguard gunboat gunboats");

/** "gunmen", "gunmen from the Islamist group X": who does it bears arms. */
function isArmed(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  let i = at;
  while (i >= sentence.firstToken && i > at - 7 && isOneOf(tokens[i]?.upos, "PROPN", "ADJ", "DET", "NOUN")) {
    if (ARMED_SUBJECTS.holds(tokens[i])) return i === at || isOneOf(tokens[i + 1]?.lower, "from", "of");
    i--;
  }
  return isOneOf(tokens[i]?.lower, "from", "of") && ARMED_SUBJECTS.holds(tokens[i - 1]);
}

/** The last noun before the verb group, or -1: who does it or whom it befalls. */
function nounBefore(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let i = at - 1;
  while (i >= sentence.firstToken && isOneOf(tokens[i]?.upos, "AUX", "ADV")) i--;
  return i < sentence.firstToken ? -1 : i;
}

/** Words round a verb of harm that make it a toll: "have been killed since May", "were killed so far". */
const TOLL = new WordList("have has since so over each");

/** A verb of another event in the clause, or one of no violence: "killed in an ambush", "killed in a crash", "hit the market". */
function tellsOther({ tokens, first, end }: Frame): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.upos !== "NOUN") continue;
    // "in the heaviest fighting for years": what it was part of.
    if (WAR_NOUNS.holds(token) && /(?:iest|worst)$/.test(tokens[i - 1]?.lower ?? "")) continue;
    if (ATTACK_NOUNS.holds(token) || WAR_NOUNS.holds(token) || DISASTER_NOUNS.holds(token)) return true;
    if (ACCIDENTS.holds(token)) return true;
    if (token.lower === "fire" && tokens[i - 1]?.upos === "DET") return true;
  }
  return false;
}

const ACCIDENTS = new WordList(
  "accident accidents crash crashes collision collapse derailment stampede pileup avalanche virus disease outbreak camera video film movie match game season series year years century century's",
);

/** "were killed by soldiers", "six soldiers were killed", "was murdered": done by force, not by an illness or a car. */
function isViolent(frame: Frame, word: string): boolean {
  const { tokens, sentence, first, at } = frame;
  if (tokens.slice(first, at).some(({ lower }) => isOneOf(lower, "no", "nobody", "none", "neither")))
    return false;
  // "were killed when gunmen attacked": the other clause tells it.
  for (let i = at + 1; i < Math.min(sentence.endToken, at + 9); i++)
    if (isOneOf(tokens[i]?.lower, "when", "as", "while")) return false;
  const by = byWhom(frame);
  const whom = tokens[nounBefore(tokens, sentence, at)];
  if (isOneOf(word, "throw", "fire", "hurl"))
    return MUNITIONS.holds(whom) && isOneOf(tokens[at + 1]?.lower, "at", "on", "into");
  if (by > at) {
    for (let i = by; i < Math.min(frame.end, by + 5); i++)
      if (ARMED_SUBJECTS.holds(tokens[i]) || HIT_BY.holds(tokens[i])) return true;
    return false;
  }
  // Many a murder is no attack of one side on another.
  if (word === "shoot" && tokens[at + 1]?.lower === "down") return AIRCRAFT.holds(whom);
  if (isOneOf(word, "abduct", "kidnap", "massacre") || VICTIMS.holds(whom)) return true;
  // "Four soldiers and one civilian were killed"
  const joined = tokens.slice(Math.max(first, at - 7), at);
  return joined.some(({ lower }) => lower === "and") && joined.some((token) => VICTIMS.holds(token));
}

const AIRCRAFT = new WordList("drone drones jet jets plane planes aircraft helicopter warplane warplanes");

/** Who falls in fighting. */
const VICTIMS = new WordList(
  "soldiers soldier troops policemen policeman officer officers peacekeepers peacekeeper guards guard militiamen fighters",
);

/** The token behind "by"; -1 where none follows. */
function byWhom({ tokens, at, end }: Frame): number {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) if (tokens[i]?.lower === "by") return i + 1;
  return -1;
}

/** "gunmen attacked", "a bomber struck", "a bomb went off", "troops opened fire", not "soldiers killed time". */
function isBlow({ tokens, sentence, at }: Frame, word: string): boolean {
  const next = tokens[at + 1]?.lower;
  // "special forces raided an office": as police do.
  if (isOneOf(word, "raid", "seize") && FORCES.holds(tokens[nounBefore(tokens, sentence, at)])) return false;
  if (word === "go") return next === "off";
  if (word === "open") return next === "fire";
  if (word === "exchange" || word === "trade") return isOneOf(next, "fire", "gunfire", "shots");
  return (
    isOneOf(word, "explode", "detonate") ||
    isOneOf(tokens[at + 1]?.upos, "DET", "NUM", "ADJ", "PRON", "NOUN", "PROPN")
  );
}

/** "wounded two people": the number of those whom it hit stands behind the verb. */
function countsHit({ tokens, at, end }: Frame): boolean {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) if (tokens[i]?.upos === "NUM") return true;
  return false;
}
