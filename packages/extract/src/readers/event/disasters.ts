/** Takes a noun of a disaster, gives the disaster. Refused: one with neither place, day nor a verb of striking; a season, a risk, a programme. */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  DISASTER_NOUNS,
  FAILING_VERBS,
  LASTING_DISASTERS,
  STRIKING_FORMS,
  STRIKING_VERBS,
  STRUCTURE_NOUNS,
} from "../../data/event-words.ts";
import type { EventDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { unite } from "../meeting/party/party-drafts.ts";
import { subjectBefore } from "../meeting/side/subject.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause } from "./event-clause.ts";
import { placesAsParties, statesBefore } from "./event-parties.ts";
import { placeBehind, placesAt } from "./event-place.ts";
import { partiesAt } from "./frame-parties.ts";
import { isHeadOfPhrase, nounRange, withRelative } from "./noun-phrase.ts";

/** "a deadly earthquake in February", "an earthquake struck eastern X", "the dam near X failed". */
export function readDisaster(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const { lower, upos } = tokens[at] as Token;
  const structure = STRUCTURE_NOUNS.has(lower);
  if (!structure && !DISASTER_NOUNS.has(lower)) return [];
  const storm = isNamedStorm(tokens, at);
  const sized = sizeBehind(tokens, at);
  const struck = STRIKING_FORMS.holds(tokens[at + 1]);
  if (!struck && !storm && sized === null && (upos === "VERB" || !isHeadOfPhrase(tokens, at, sentence)))
    return [];
  const [first, end] = eventClause(report, sentence, at);
  const around = tokens.slice(Math.max(first, at - 5), at).map((token) => token.lower);
  if (around.some((word) => UNCERTAIN.has(word))) return [];
  // "Cyclone Ana, which hit the coast", "B was hit by floods"
  const which = storm && tokens[at + 3]?.lower === "which" ? at + 4 : null;
  const hitBy = hitBefore(tokens, first, at);
  const verb = which ?? (struck ? at + 1 : (sized ?? (hitBy || verbBehind(tokens, at, end))));
  const word = verb === null ? "" : lemmaAs(tokens[verb] as Token, "VERB");
  const told = storm || struck || sized !== null || (verb !== null && isPast(tokens, verb));
  if (structure && !(told && FAILING_VERBS.has(word))) return [];
  const strikes = told && STRIKING_VERBS.has(word);
  const modifiers = statesBefore(report, at);
  const behind =
    strikes && verb !== null ? placesAt(report, verb + 1, Math.min(end, verb + 7), false)[0] : undefined;
  const hit = hitBy
    ? subjectBefore(report, first, hitBy)
    : strikes && verb !== null
      ? partiesAt(report, verb + 1, Math.min(end, verb + 7))
      : [];
  // "will meet to discuss the drought, in P": where they meet.
  const stop = tokens[at + 1]?.text === "," ? at + 1 : Math.min(end, at + 12);
  const place = behind ?? placeBehind(report, at, stop);
  const phrase = nounRange(tokens, first, end, at, at + 1);
  const range = storm
    ? ([at, Math.min(sentence.endToken, at + 16)] as const)
    : hitBy
      ? ([Math.max(first, hitBy - 5), end] as const)
      : strikes || structure
        ? ([first, end] as const)
        : withRelative(tokens, phrase, sentence.endToken);
  const draft = createDraft(report, {
    type: "disaster",
    status: LASTING_DISASTERS.has(lower) ? "ongoing" : "occurred",
    trigger: spanOf(tokens, at, at + 1),
    range,
    parties: withRole(unite(modifiers, unite(hit, placesAsParties(report, at + 1, end))), "object"),
    place,
  });
  // "the earthquakes of 6 February": the day alone anchors it; "floods" without place and day doesn't.
  if (lower === "storm" && (tokens[at] as Token).upos === "PROPN") return [];
  const there = (hitBy || tokens[at + 1]?.lower === "in") && draft.parties.length > 0;
  if (place === null && modifiers.length === 0 && !there) draft.anaphoric = true;
  return [draft];
}

/** "Cyclone Ana struck", "Cyclone Ana, which": a storm by its name, of which something is told. */
function isNamedStorm(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at]?.lower, "cyclone", "hurricane", "typhoon") || tokens[at + 1]?.upos !== "PROPN")
    return false;
  const told = tokens[at + 2]?.text === "," && tokens[at + 3]?.lower === "which";
  return told || STRIKING_FORMS.holds(tokens[at + 2]);
}

/** The verb of "was hit by floods"; 0 where none stands before the noun. */
function hitBefore(tokens: readonly Token[], first: number, at: number): number {
  let by = at - 1;
  while (by > first && isOneOf(tokens[by]?.upos, "ADJ", "DET", "NOUN", "ADV")) by--;
  const isHit =
    tokens[by]?.lower === "by" && tokens[by - 2]?.upos === "AUX" && STRIKING_FORMS.holds(tokens[by - 1]);
  return isHit && by - 2 > first ? by - 1 : 0;
}

const UNCERTAIN = new Set(
  "no future possible potential against from risk if future another prevent avert any such extreme severe more frequent increased like including as".split(
    " ",
  ),
);

/** "of magnitude 6.8 struck": the verb behind a disaster's size, where it is one of striking; null where no size stands there. */
function sizeBehind(tokens: readonly Token[], at: number): number | null {
  if (tokens[at + 1]?.lower !== "of" || tokens[at + 2]?.lower !== "magnitude") return null;
  return STRIKING_FORMS.holds(tokens[at + 4]) ? at + 4 : null;
}

function verbBehind(tokens: readonly Token[], at: number, end: number): number | null {
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return i;
    if (token.text === "," && tokens[at + 1]?.text !== ",") return null;
  }
  return null;
}

const isPast = (tokens: readonly Token[], at: number): boolean => {
  const { xpos } = tokens[at] as Token;
  return (
    (xpos === "VBD" || xpos === "VBN") &&
    !tokens.slice(Math.max(0, at - 3), at).some((token) => token.xpos === "MD" || token.lower === "not")
  );
};
