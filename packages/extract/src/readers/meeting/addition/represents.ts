/** Takes a verb whose subject sat for a side, led it or sent somebody ("X led the Iranian side", "A sent its envoy"), gives that side with its person. */

import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { besides } from "../party/besides.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";
import { asMediators, asSide, holdersAt, inGap, oneEach } from "../party/seat-holders.ts";
import { servant, subjectBefore } from "../side/subject.ts";

/** "X, Y and Z represented their governments", "X and Y represent A", "X, the director of a bureau, represents A": the persons as those of their side. */
export function represents(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  // "…; X, Minister of Trade, representing President Y of A": who stands before the comma.
  const near = tokens[at]?.lower === "representing" ? beforeApposition(report, at) : [];
  // "X represented A and director Y represented B": who stands at the second verb.
  const again = tokens.slice(first, at).some(({ lower }) => lower === tokens[at]?.lower);
  const last = report.mentions[mentionAt(report, at) - 1];
  const nearest =
    again && last?.endToken === at && last.person !== null ? holdersAt(report, last.firstToken, at) : near;
  const named =
    nearest.length > 0 ? nearest : subjectBefore(report, first, at).filter((party) => party.person !== null);
  const people = named.length > 0 ? named : beforeApposition(report, at);
  if (people.length === 0) return [];
  if (isElsewhere(tokens, at, end)) return [];
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (/^(?:governments?|countries|country|sides|states|delegations)$/.test(tokens[i]?.lower ?? ""))
      return people;
  const { parties, endToken } = readParties(report, at + 1, end, null);
  const [side, ...others] = parties;
  // "represents A in Geneva", "represents A's farmers": what he always does.
  const standing = FINITE_TAGS.has(tokens[at]?.xpos ?? "") && tokens[at]?.xpos !== "VBD";
  if (standing && !/^(?:[.,;]|and|while|at)$/.test(tokens[endToken]?.lower ?? ".")) return [];
  // "represented Minister X": whom he stood in for, of his own side.
  if (side?.person) return people.map((party) => ({ ...party, entity: party.entity || side.entity }));
  // "X and Y represented A and B": who whom isn't told.
  return side && (people.length === 1 || others.length === 0)
    ? people.map((party) => ({ ...party, entity: side.entity }))
    : [];
}

/** "represented A at the annual Lakes Council meeting": in a room of its own name. */
function isElsewhere(tokens: readonly Token[], at: number, end: number): boolean {
  const link = tokens.slice(at + 1, Math.min(end, at + 5)).findIndex(({ lower }) => lower === "at");
  for (let i = at + 2 + link, named = false; link > 0 && i < Math.min(end, at + 16); i++) {
    if (named && isContactNoun(tokens, i)) return true;
    if (!isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN", "ADP", "PART")) return false;
    named ||= tokens[i]?.upos === "PROPN";
  }
  return false;
}

/** "X, the director of a bureau, represents A": the person before the comma, whose office is what it parts off or stands in it. */
function beforeApposition(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (tokens[at - 1]?.text !== ",") return [];
  const whole = report.mentions[mentionAt(report, at - 1) - 1];
  if (whole?.endToken === at - 1 && whole.person !== null) return holdersAt(report, whole.firstToken, at - 1);
  let comma = at - 2;
  while (tokens[comma]?.sentence === tokens[at]?.sentence && tokens[comma]?.text !== ",") comma--;
  const person = report.mentions[mentionAt(report, comma) - 1];
  return person?.endToken === comma ? holdersAt(report, person.firstToken, comma) : [];
}

/** "X led the U.S. delegation", "X led the Iranian side and Y the Syrian one": the person of that side. */
export function leads(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const subject = subjectBefore(report, first, at).filter(
    (party) => party.person !== null || party.post !== null,
  );
  // "Mr X, Director General, led the Indian delegation": whose he is, the verb says.
  let from = at;
  while (from > first && !LED.holds(tokens[from - 1])) from--;
  while (from > first && isOneOf(tokens[from]?.lower, ",", "while", "whereas")) from++;
  const near = from > first || subject.length === 0 ? holdersAt(report, from, at) : [];
  const told = near.length > 0 ? near : subject;
  const named = told.length > 0 ? told : [...beforeWho(report, first, at), ...beforeApposition(report, at)];
  // "Director General X, Narcotics Bureau, led": what no "and" joins tells of him.
  const joined = tokens.slice(from, at).some(({ lower }) => lower === "and");
  const people = joined ? named : named.slice(0, 1);
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    // "X leads the mediation together with Y"
    if (tokens[i]?.lower === "mediation" && tokens[i - 1]?.lower === "the")
      return asMediators(unite(named, besides(report, i + 1, end)).filter(({ entity }) => entity !== ""));
    if (!LED.holds(tokens[i])) continue;
    const sides = readParties(report, at + 1, end, null).parties;
    if (sides.length > 1 && tokens[i]?.xpos === "NNS") return ledInTurn(report, sides, [from, at]);
    const [side] = sides;
    // "leading a 12-person team": of no side that is told.
    const own = side
      ? asSide(people, { entity: side.entity, mediates: false })
      : people.filter(({ entity }) => entity !== "");
    const stop = report.analysed.sentences[tokens[at]?.sentence ?? -1]?.endToken ?? end;
    return unite(own, inGap(report, i, stop));
  }
  return [];
}

/** "X and Y led the A and B delegations": each his own, in their order; of another number nobody is said to sit for one. */
function ledInTurn(
  report: Report,
  sides: readonly PartyDraft[],
  [from, end]: readonly [number, number],
): PartyDraft[] {
  const people = holdersAt(report, from, end);
  return oneEach(
    sides.map(({ entity }) => entity),
    people,
  );
}

const LED = new WordList("delegation delegations side sides team teams");

/** "Brigadier X, who heads the army's team": the person before the comma, whose side the verb gives. */
function beforeWho(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  let who = at - 1;
  while (who > first && tokens[who]?.upos === "ADV") who--;
  if (tokens[who]?.lower !== "who" || tokens[who - 1]?.text !== ",") return [];
  const m = mentionAt(report, who) - 1;
  const person = report.mentions[m];
  return person?.endToken === who - 1 && !servant(report, m) ? holdersAt(report, person.firstToken, who) : [];
}

/** "A sent its foreign secretary, X", "A sent Deputy Minister X": who sat for that side; not whom it sent to another place. */
export function sends(report: Report, first: number, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const named = report.mentions[mentionAt(report, at + 1)];
  const titled = named?.firstToken === at + 1 && named.person !== null && named.post !== null;
  if (!titled && !/^(?:its|his|her|their|an?|the)$/.test(tokens[at + 1]?.lower ?? "")) return [];
  const [side, ...others] = subjectBefore(report, first, at);
  // "A sent X, and B was represented by Y": Y is of the next clause.
  let next = at + 1;
  while (next < end && tokens[next]?.upos !== "AUX" && !FINITE_TAGS.has(tokens[next]?.xpos ?? "")) next++;
  // "sent a telegram instead of a minister"
  for (let i = at + 1; i < next; i++)
    if (tokens[i]?.lower === "instead" && tokens[i + 1]?.lower === "of") next = i;
  const [held, ...more] = holdersAt(report, titled ? at + 1 : at + 2, next);
  // "A and B sent their deputy ministers, X and Y": one each, in their order.
  if (tokens[at + 1]?.lower === "their" && side && held && others.length > 0) {
    const sides = [side, ...others].map(({ entity }) => entity);
    const post = report.mentions[mentionAt(report, at + 2)]?.post ?? null;
    return oneEach(sides, [held, ...more]).map((one) => ({ ...one, post: one.post ?? post }));
  }
  if (!side || !held || others.length + more.length > 0 || side.person !== null) return [];
  const last = firstFrom(tokens, Math.max(...held.spans.map((span) => span.end)));
  const behind = tokens[last];
  // ", to Oslo": a journey.
  const goes = behind?.text === "," && tokens[last + 1]?.lower === "to";
  const inPlace =
    (behind?.lower === "in" && isOneOf(tokens[last + 1]?.lower, "place", "lieu")) ||
    (behind?.lower === "as" && isOneOf(tokens[last + 2]?.lower, "observer", "observers"));
  if (
    behind !== undefined &&
    (goes || !(inPlace || /^[,.;]$|^(?:and|while|instead|rather)$/.test(behind.lower)))
  )
    return [];
  return unite(asSide([held], { entity: side.entity, mediates: false }), sentAsWell(report, last, end));
}

/** "[A sent its premier, X,] and B its ambassador, Y": who sat for a side that follows without a verb. */
function sentAsWell(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const side = report.mentions[mentionAt(report, from)];
  if (!side || side.entity === null || side.firstToken > from + 2 || tokens[side.endToken]?.lower !== "its")
    return [];
  const [held] = holdersAt(report, side.endToken + 1, end);
  return held ? asSide([held], { entity: side.entity, mediates: false }) : [];
}
