/** Takes a noun or verb of fighting, gives the war, clash or attack. Refused: wars that are over or none ("trade war", "Cold War"), "war crimes", an attack with neither place nor party and day. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  ATTACK_NOUNS,
  ATTACKING_VERBS,
  CAPTURING_VERBS,
  CLASHING_VERBS,
  FIGURATIVE_WARS,
  MUNITIONS,
  WAR_NOUNS,
} from "../../data/event-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { createParty, unite } from "../meeting/party/party-drafts.ts";
import { subjectBefore } from "../meeting/side/subject.ts";
import { createDraft, spanOf, withRole } from "./draft.ts";
import { eventClause, withDayBefore } from "./event-clause.ts";
import { nearestBefore, statesBefore } from "./event-parties.ts";
import { placeBehind, placesAt } from "./event-place.ts";
import { type Frame, frameOf } from "./frame.ts";
import { partiesAt, patientsOf, phraseOf, subjectOf } from "./frame-parties.ts";
import { isHeadOfPhrase, nounRange, withRelative } from "./noun-phrase.ts";

/** "the civil war in X", "Syria's war", "the shelling of X on 28 September", "fought a war with X". */
export function readConflictNoun(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const lasting = WAR_NOUNS.holds(token);
  if (!lasting && !ATTACK_NOUNS.holds(token)) return [];
  if (token.upos === "VERB" && token.lower !== "fighting") return [];
  if (token.lower === "fighting" && tokens[at + 1]?.upos === "DET") return [];
  if (token.lower === "exchange" && !FIRE.test(report.text.slice(token.start, token.end + 12))) return [];
  if (!isHeadOfPhrase(tokens, at, sentence)) return [];
  if (FIGURATIVE_WARS.has(itemAt(tokens, at - 1)?.lower ?? "") || itemAt(tokens, at - 1)?.lower === "world")
    return [];
  // "World War II", "the Iraq War": a name of history.
  if (lasting && token.xpos.startsWith("NNP")) return [];
  const [first, end] = eventClause(report, sentence, at);
  // "denied that an attack had killed", "an exhibition on the war"
  if (tokens[first - 1]?.lower === "that" && tokens[first - 2]?.lower.startsWith("den")) return [];
  const [phrase] = nounRange(tokens, first, end, at, at + 1);
  if (isOneOf(tokens[phrase - 1]?.lower, "on", "about") && WORKS.holds(tokens[phrase - 2])) return [];
  return lasting ? war(report, sentence, first, end, at) : attack(report, first, end, at);
}

const WORKS = new WordList(
  "exhibition film book novel documentary article study lecture play song game drama series",
);

function war(report: Report, sentence: Sentence, first: number, end: number, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const fought = foughtBy(report, sentence, first, end, at);
  if (fought) return [fought];
  const [from, to] = nounRange(tokens, first, end, at, at + 1);
  const joins = betweenBehind(tokens, at, end);
  const between = joins === null ? [] : partiesAt(report, joins + 1, Math.min(end, joins + 9));
  const modifiers = unite(statesBefore(report, at), between);
  const place = placeBehind(report, at, Math.min(end, at + 8));
  const lasted = /-(?:day|week|month|year)/.exec(
    report.text.slice((tokens[Math.max(first, at - 3)] as Token).start, (tokens[at] as Token).start),
  )?.[0];
  const since =
    isOneOf(tokens[at + 2]?.lower, "which", "that") &&
    tokens[at + 1]?.text === "," &&
    tokens[at + 3]?.lower === "began";
  // "a war in 1992", "fighting broke out on 22 April": known by its time alone.
  const dated = modifiers.length === 0 && place === null && lasted !== "-year" && !since;
  const told = report.text.slice(token.start, token.start + 40);
  const thatCost = / that (?:cost|claimed|killed)/.test(told);
  const toll = FOUGHT_THERE.exec(report.text.slice(token.start, token.start + 90))?.[1];
  if (dated && (token.lower === "conflict" || !(OF_ITS_TIME.test(told) || toll))) return [];
  if (isPrevented(tokens, first, at)) return [];
  // "a conflict in X would …": one that is only imagined.
  if (
    tokens.slice(at, Math.min(end, at + 10)).some(({ xpos }) => xpos === "MD") &&
    tokens.slice(from, at).some(({ lower }) => lower === "a" || lower === "an")
  )
    return [];
  const against = warAgainst(report, at, end);
  const agents =
    against.length > 0 && modifiers.length > 0
      ? unite(
          withRole(modifiers, "agent"),
          withRole(
            against.filter(({ entity }) => !modifiers.some((one) => one.entity === entity)),
            "object",
          ),
        )
      : modifiers.length === 0 &&
          place?.iso3 &&
          (tokens[at] as Token).lower === "fighting" &&
          // "condemned the fighting in X": whoever does isn't who fights.
          tokens[at - 1]?.upos !== "DET" &&
          tokens[at - 1]?.upos !== "ADJ"
        ? withRole(nearestBefore(report, first, at), "agent")
        : withRole(modifiers, null);
  const struck = toll !== undefined && !/^(?:ha|fl|r)/.test(toll);
  // "The war between A and B lasted until", "cost a thousand lives"
  const ended =
    /^\w+ (?:[^.,;]{0,60} )?(?:lasted|ended|which lasted|which ended|that cost|that claimed|that killed)\b/.test(
      report.text.slice(token.start, token.start + 100),
    );
  const over = ended || struck || (dated && toll === undefined && !/ (?:br|er)/.test(told.slice(0, 20)));
  const draft = createDraft(report, {
    type: "conflict",
    status: over ? "occurred" : "ongoing",
    trigger: spanOf(tokens, at, at + 1),
    range:
      struck || thatCost
        ? [first, end]
        : dated
          ? withDayBefore(tokens, withRelative(tokens, [from, to], sentence.endToken))
          : [from, to],
    parties: agents,
    place,
  });
  draft.anaphoric = dated && (toll === undefined || struck);
  return [draft];
}

/** What tells a war by its time and nothing else: "a war in 1992", "the five-week war in early 1995", "fighting broke out". */
const OF_ITS_TIME =
  /^\w+(?:, which (?:broke out|erupted|began)| broke out| erupted| that (?:cost|claimed|killed)| (?:in|of) (?:the |early |late |mid-)?(?:[A-Z][a-z]+ |[A-Z][a-z]+ and [A-Z][a-z]+ )?(?:1[89]|20)\d\d| of (?:last |\d{1,2} )?(?:Ja|Fe|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec))/;

/** "fighting along the border killed 200 people", "fighting near the airport has flared up again": known by where and with what toll. */
const FOUGHT_THERE =
  /^(?:fighting|hostilities) (?:in|along|on|around|near|at|across|between) [^.,;:]{3,60}? (killed|left|forced|drove|claimed|cost|has killed|has left|has flared|has resumed|has claimed|flared|resumed)\b/i;

const FIRE = /^exchange of (?:gun)?(?:fire|shots)/;

/** "clashes between A and B", "fighting broke out between A and B": the token "between"; null where none stands there. */
function betweenBehind(tokens: readonly Token[], at: number, end: number): number | null {
  // "exchange of fire between"
  let i = tokens[at + 1]?.lower === "of" && tokens[at]?.lower === "exchange" ? at + 3 : at + 1;
  if (isOneOf(tokens[i]?.lower, "broke", "erupted", "resumed", "flared", "continued")) i++;
  while (i < end && isOneOf(tokens[i]?.lower, "out", "up", "again", "anew", "overnight", "on")) i++;
  return i < end && tokens[i]?.lower === "between" ? i : null;
}

/** "A launched an offensive against B". */
function launchers(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let i = at - 1;
  while (i > first && isOneOf((tokens[i] as Token).upos, "ADJ", "DET", "NOUN")) i--;
  if (itemAt(tokens, i)?.lower === "out") i--;
  return isOneOf(itemAt(tokens, i)?.lower, "launched", "mounted", "carried", "staged", "conducted")
    ? subjectBefore(report, first, i)
    : [];
}

/** "X's war of aggression against Y": the first name behind "on" or "against". */
function warAgainst(report: Report, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let i = at + 1;
  if (tokens[i]?.lower === "of") i += 2;
  return i < end && isOneOf(tokens[i]?.lower, "on", "against")
    ? partiesAt(report, i + 1, end).slice(0, 1)
    : [];
}

/** "fought a three-day border war with X in 2022": over, with its sides. */
function foughtBy(
  report: Report,
  sentence: Sentence,
  first: number,
  end: number,
  at: number,
): EventDraft | null {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    if (!isOneOf(lemmaAs(token, "VERB"), "fight", "wage", "launch", "start")) return null;
    const frame = frameOf(report, sentence, i);
    if (!frame) return null;
    const agents = subjectOf(frame);
    if (agents.length === 0) return null;
    const others = phraseOf(frame, at + 1, ["with", "against"]);
    return createDraft(report, {
      type: "conflict",
      status: frame.status,
      trigger: spanOf(tokens, at, at + 1),
      range: [first, end],
      parties: unite(withRole(agents, "agent"), withRole(others, "object")),
      place: placeBehind(report, at, end),
      present: frame.present,
    });
  }
  return null;
}

/** "to avoid a war in X", "no war", "if war": none need be. */
function isPrevented(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
    const { lower } = tokens[i] as Token;
    if (PREVENTING.has(lower)) return true;
  }
  return false;
}
const PREVENTING = new Set(
  "no not n't n’t avoid prevent preventing avoiding avert risk threat possible potential future another without if any deter deterring wider third cessation end ending ended attempted foil foiled thwart thwarted alleged denied nobody none".split(
    " ",
  ),
);

function attack(report: Report, first: number, end: number, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  if (isPrevented(tokens, first, at)) return [];
  if (
    tokens
      .slice(Math.max(first, at - 2), at)
      .some(({ lower }) => isOneOf(lower, "cyber", "heart", "terror", "personal"))
  )
    return [];
  const stop = Math.min(end, at + 14);
  const modifiers = statesBefore(report, at);
  const preposition = tokens[at + 1]?.lower ?? "";
  const told = isOneOf(preposition, "on", "against", "of") ? partiesAt(report, at + 2, stop) : [];
  const joins = betweenBehind(tokens, at, end);
  const sides =
    joins === null ? launchers(report, first, at) : partiesAt(report, joins + 1, Math.min(end, joins + 9));
  const within = sides.length > 0 && isOneOf(preposition, "in", "inside");
  const struck = within ? partiesAt(report, at + 2, stop) : told;
  // "three strikes in a row", "strikes by miners": blows come from the air or by missile.
  if (isOneOf(tokens[at]?.lower, "strikes", "strike") && !STRUCK_BY.holds(tokens[at - 1])) return [];
  const place = placeBehind(report, at, stop) ?? namedPlace(report, at + 2, preposition, stop);
  // "an attack on the Kenyan border town of X"
  const targets =
    struck.length > 0 || place !== null || preposition !== "on"
      ? struck
      : hitPlace(report, at + 1, stop, false);
  const [phrase, to] = nounRange(tokens, first, end, at, at + 1);
  // "Two soldiers were killed on 3 May in an attack on": the day of their death.
  const from =
    tokens[phrase - 1]?.lower === "in" && HARMED.test(textOf(report, first, phrase)) ? first : phrase;
  const draft = createDraft(report, {
    type: "conflict",
    status: "occurred",
    trigger: spanOf(tokens, at, at + 1),
    range: [from, to],
    parties: unite(
      withRole([...modifiers, ...sides], "agent"),
      withRole(
        targets.filter(({ entity }) => !modifiers.some((one) => one.entity === entity)),
        "object",
      ),
    ),
    place,
  });
  const known = place !== null || draft.parties.length > 0;
  if (!known && !isViolent(tokens, at) && from === phrase && !isDeadly(tokens, at)) return [];
  // A single attack is an event only with its day, which the reader of dates decides, or with its dead.
  // "a string of suicide bombings" neither.
  const caused = isCauseOfOff(tokens, from);
  const row = tokens.slice(Math.max(first, at - 3), at).some((token) => IN_A_ROW.holds(token));
  draft.anaphoric = !(
    row ||
    (known && caused) ||
    ((known || tokens[at]?.lower === "exchange") && isDeadly(tokens, at))
  );
  return [draft];
}

/** "was called off after an attack on": what kept others from meeting took place. */
function isCauseOfOff(tokens: readonly Token[], phrase: number): boolean {
  if (!isOneOf(tokens[phrase - 1]?.lower, "after", "over", "following")) return false;
  const off = tokens[phrase - 2];
  return (
    /^(?:cancell?ed|postponed|suspended|delayed|scrapped|abandoned)$/.test(off?.lower ?? "") ||
    (off?.lower === "off" && isOneOf(tokens[phrase - 3]?.lower, "called", "put", "broken"))
  );
}

const textOf = ({ text, analysed: { tokens } }: Report, first: number, end: number): string =>
  text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end);

/** "a drone attack", "bombings", "the abduction of seven sailors": blows even where neither place nor party is told. */
const isViolent = (tokens: readonly Token[], at: number): boolean =>
  VIOLENT.holds(tokens[at])
    ? !/^(?:abd|kid)/.test((tokens[at] as Token).lower) || tokens[at + 2]?.upos === "NUM"
    : STRUCK_BY.holds(tokens[at - 1]);

const VIOLENT = new WordList(
  "shelling bombing bombings bombardment clash clashes skirmish skirmishes shootout shootouts gunfight firefight abduction kidnapping",
);

const IN_A_ROW = new WordList("string series wave spate");

const HARMED = /\b(?:killed|wounded|injured|died)\b/;

/** "an attack on X that killed six people", "in which 11 civilians died". */
function isDeadly(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  let counted = false;
  for (let i = at + 1; i < at + 20 && tokens[i]?.sentence === sentence; i++) {
    const { lower, upos, xpos } = tokens[i] as Token;
    if (isOneOf(xpos, "MD", "VBZ", "VBP")) return false;
    if (upos === "NUM") counted = true;
    if (isOneOf(lower, "killed", "wounded", "injured"))
      return counted || tokens.slice(i + 1, i + 5).some((one) => one.upos === "NUM");
    if (isOneOf(lower, "died", "dead", "lives"))
      return counted || (lower === "lives" && tokens[i + 2]?.upos === "NUM");
  }
  return false;
}

/** "the shelling of Zawiya": the object names the place. */
function namedPlace(report: Report, at: number, preposition: string, end: number): EventDraft["place"] {
  if (preposition !== "of" && preposition !== "on") return null;
  return placesAt(report, at, end, false)[0] ?? null;
}

const STRUCK_BY = new WordList(
  "air missile drone rocket artillery military retaliatory suicide bomb mortar armed torpedo",
);

const SOIL = new WordList("soil territory border town city village capital port");

/** "struck the airport of Y", "seized Y", "bombed targets in Y", "raided a camp on Y's soil": the state in which what was hit lies. */
function hitPlace(report: Report, at: number, end: number, taken: boolean): PartyDraft[] {
  const { tokens } = report.analysed;
  const stop = Math.min(end, at + 10);
  for (let m = mentionAt(report, at + 1); m < report.mentions.length; m++) {
    const { firstToken, endToken, kind, form, entity, start, end: last } = report.mentions[m] as Mention;
    if (firstToken >= stop) break;
    if (entity === null) continue;
    const before = tokens[firstToken - 1]?.lower;
    // "seized Sanaa": a capital too.
    const direct =
      (kind === "place" || (taken && form === "metonym")) && (firstToken <= at + 2 || before === "of");
    const lies = isOneOf(before, "in", "on", "inside", "near", "across");
    const soil = SOIL.holds(tokens[endToken]);
    const within = !taken && kind !== "person" && (lies ? kind === "place" || kind === "state" : soil);
    if (direct || within) return [createParty(entity, [{ start, end: last }])];
    if (taken) break;
  }
  return [];
}

/** "X attacked Y": two sides, both named. */
export function readAttackVerb(report: Report, sentence: Sentence, at: number): EventDraft[] {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const frame = frameOf(report, sentence, at);
  if (frame?.status !== "occurred" || frame.present) return [];
  if (CLASHING_VERBS.has(word)) return frame.passive ? [] : clash(frame, word);
  // "Rockets hit the port of X", not "Sales of drones hit 3 million in X", "drones hit the market in X"
  const fallen =
    MUNITIONS.holds(tokens[at - 1]) &&
    (isOneOf(word, "hit", "strike", "slam", "kill") ||
      isOneOf(tokens[at + 1]?.lower, "in", "on", "near", "inside")) &&
    tokens[at - 2]?.upos !== "ADP" &&
    (word === "kill") === (tokens[at + 1]?.upos === "NUM") &&
    !isOneOf(tokens[at + 2]?.lower, "market", "shelves", "shops", "record");
  const captured = CAPTURING_VERBS.has(word);
  if (!fallen && !captured && !ATTACKING_VERBS.has(word)) return [];
  const subject = frame.passive ? phraseOf(frame, at + 1, ["by"]) : fallen ? [] : subjectOf(frame);
  // "Danish warplanes bombed"
  const agents = subject.length > 0 || frame.passive ? subject : statesBefore(report, at);
  const struck = captured ? [] : patientsOf(frame);
  const objects = struck.length > 0 || frame.passive ? struck : hitPlace(report, at, frame.end, captured);
  if (objects.length === 0 || agents.some(({ person }) => person !== null)) return [];
  if (agents.length === 0 && !fallen) return [];
  const draft = createDraft(report, {
    type: "conflict",
    status: "occurred",
    trigger: spanOf(tokens, at, at + 1),
    range: [frame.first, frame.end],
    parties: unite(withRole(agents, "agent"), withRole(objects, "object")),
    place: placeBehind(report, at, frame.end),
  });
  draft.anaphoric = true;
  return [draft];
}

/** "fought for five days", "fought along the border in May", "fought over a strip of land". */
const isFoughtOut = ({ tokens, at }: Frame): boolean => {
  const next = tokens[at + 1]?.lower;
  const length = isOneOf(tokens[at + 2]?.upos, "NUM", "DET") && LENGTHS.holds(tokens[at + 3]);
  return next === "for" ? length : FOUGHT.holds(tokens[at + 1]);
};
const FOUGHT = new WordList("over along on each with across in");
const SIDES = /\b(?:neighbou?rs|countries|states|nations|sides|armies|rivals)$/i;
const LENGTHS = new WordList("days weeks months years hours day week month year");

/** "X and Y exchanged fire", "X clashed with Y". */
function clash(frame: Frame, word: string): EventDraft[] {
  const { report, tokens, at, first, end } = frame;
  if (word === "exchange" && !isOneOf(tokens[at + 1]?.lower, "fire", "shots", "gunfire")) return [];
  // "fought for five days", "fought over the strip", not "fought for their rights"
  if (word === "fight" && !isFoughtOut(frame)) return [];
  const agents = subjectOf(frame);
  const parties = withRole(unite(agents, phraseOf(frame, at + 1, ["with"])), "agent");
  const [span] = parties[0]?.entity.startsWith("group@") ? (parties[0]?.spans ?? []) : [];
  const both = word === "fight" && span && SIDES.test(report.text.slice(span.start, span.end));
  if ((parties.length < 2 && !both) || agents.some(({ person }) => person !== null)) return [];
  const trigger = spanOf(tokens, at, at + 1);
  const place = placeBehind(report, at, end);
  const range = [first, end] as const;
  const draft = createDraft(report, { type: "conflict", status: "occurred", trigger, range, parties, place });
  draft.anaphoric = true;
  return [draft];
}
