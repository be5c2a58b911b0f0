/** Takes an open title, reads whose office it is: the state inside it, who sends its holder, the states or the body behind "of". */

import type { Token } from "@readout/english";
import { COURTESIES } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { entityOfUnit, readEntityList, wordAt } from "../unit/entity-lists.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import { extendTo, type OpenTitle, readTo } from "./open-title.ts";
import { isEnvoy, senderOf } from "./sender.ts";
import { bodyPost, sendersAt } from "./senders.ts";
import { bodyOf, type OwnedBody, ownedBody, splitTitle, stateBody } from "./title-parts.ts";

const STATE_CODE = /^[A-Z]{3}$/;

/** A service or office that only one state or organisation has. */
const isOfOne = (
  reading: TitleReading | undefined,
): reading is TitleReading & { states: readonly string[] } =>
  reading?.states?.length === 1 &&
  (reading.post === "intelligence_chief" || reading.states[0]?.startsWith("igo:") === true);

/** The state or organisation that the title itself names; `own` is the organisation whose name stands in it. */
export function readOwn(title: OpenTitle, own: string | null): void {
  const { tokens, units, unit, before, end } = title;
  // "Secretary of the Russian Security Council": the state stands inside the title.
  const split = before.length === 0 ? splitTitle(tokens, units, title.next, unit, end) : null;
  if (split) {
    title.entities = [split.entity];
    title.readings = split.entry.readings;
    extendTo(title, split.end);
  }
  // "UN special envoy", "President of the European Commission": titles that name their organisation.
  if (title.entities.length > 0) return;
  const [sole, ...others] = title.readings;
  if (own !== null) title.entities = [own];
  // "the directors of the CIA": a service that only one state has.
  // "HR/VP X": an office that only one organisation has.
  else if (isOfOne(sole) && others.length === 0) title.entities = sole.states;
}

/** "head of the government delegation": of a team, no head of a government; of what rank isn't said. */
export function readTeam(title: OpenTitle): void {
  const { tokens, titleEnd, readings } = title;
  if (wordAt(tokens, titleEnd - 1) !== "government" || !TEAMS.holds(itemAt(tokens, titleEnd))) return;
  title.readings = readings.map((own) => ({ ...own, post: "head", level: null }));
  extendTo(title, titleEnd + 1);
}

const TEAMS = new WordList("delegation team side");

/** "Special Envoy of the UN Secretary-General", "of the Government of Japan": whoever sends him. */
export function readSender(title: OpenTitle): void {
  const { tokens, units, plural, readings, entities } = title;
  if (entities.length > 0 || plural || !isEnvoy(readings)) return;
  const sender = senderOf(tokens, units, title.next, title.stop);
  if (!sender) return;
  if (sender.entity !== null) title.entities = [sender.entity];
  title.sent = true;
  extendTo(title, sender.end);
}

/** "the special envoys and representatives for the Lakes region of A, B and C": on to the "of" of those who sent them. */
export function readSenders(title: OpenTitle): void {
  const { tokens, units, next, stop, end } = title;
  if (!title.plural || title.entities.length > 0 || title.titleEnd !== stop) return;
  const of = sendersAt(tokens, units, next, stop, end, title.readings);
  if (of <= 0) return;
  takePost(title, bodyPost(units, next, of));
  extendTo(title, of);
  title.follow = "of";
}

/** "foreign minister of Turkey", "ministers from A, B and C", "Secretary of State of the Holy See" */
export function readStates(title: OpenTitle): void {
  const { tokens, units, follow, plural, entities, stop } = title;
  // "Three ministers, those of A, B and C,", "Three ministers, from A, B and C,"
  const behind = `${follow} ${wordAt(tokens, stop + 1)} ${wordAt(tokens, stop + 2)}`;
  const thoseOf = !plural ? 0 : behind === ", those of" ? 2 : behind.startsWith(", from ") ? 1 : 0;
  const club = entities.length > 0 && entities.every((entity) => !STATE_CODE.test(entity));
  if (title.held || title.titleEnd !== stop) return;
  if (entities.length > 0 && !(club && plural)) return;
  if (!isOneOf(follow, "of", "from", "for") && thoseOf === 0) return;
  let i = stop + 1 + thoseOf;
  // "President of the sisterly Republic of Turkey"
  while (wordAt(tokens, i) === "the" || wordAt(tokens, i) === "all" || COURTESIES.holds(itemAt(tokens, i)))
    i++;
  // "officials from the Governments of A and B", "directors of the foreign ministries of A and B"
  if (/^governments?$/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === "of") i += 2;
  else if (plural) i = pastMinistries(tokens, i);
  while (wordAt(tokens, i) === "the") i++;
  // "leaders of the three Baltic states", "of all five": all of a club's members, that number of them.
  if (plural && isOneOf(wordAt(tokens, i - 1), "the", "all") && tokens[i]?.upos === "NUM") i++;
  title.next = unitFrom(units, title.next, i);
  const list = units[title.next]?.first === i ? readEntityList(tokens, units, title.next) : null;
  const last = list?.units[list.units.length - 1];
  // "the G7 foreign ministers of A, B and C": the club is the format, its members are listed.
  if (!list || !last || isOwner(title, last) || ((club || thoseOf > 0) && list.entities.length === 1)) return;
  // "Director General for Asian Affairs": people of many states have no office.
  if (!plural && list.entities.some((entity) => entity.startsWith("population:"))) return;
  title.entities = list.entities;
  // "of the Lakes Community (LC), X": past the brackets.
  const close = wordAt(tokens, last.first - 1) === "(" && wordAt(tokens, last.end) === ")" ? 1 : 0;
  readTo(title, last.end + close, list.next);
  if (list.entities.length > 1) title.plural = true;
  // "commander of the Botswana Defence Force"
  const force = units[title.next];
  if (list.entities.length === 1 && force?.first === title.stop && force.entry.kind === "ministry")
    readTo(title, force.end, title.next + 1);
  if (!title.plural && isPossessive(wordAt(tokens, title.stop))) takeBody(title, title.stop + 1);
}

/** Behind "foreign ministries of"; `at` where none stand there. */
function pastMinistries(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 3 && !MINISTRIES.holds(tokens[i])) i++;
  if (!MINISTRIES.holds(tokens[i]) || wordAt(tokens, i + 1) !== "of") return at;
  i += 2;
  return wordAt(tokens, i) === "the" || startsUpper(tokens[i]?.text ?? "") ? i : at;
}

const MINISTRIES = new WordList(["ministries", "departments"]);

/** "the head of its National Intelligence Organization", "Head of the Foreign Relations Department of the Presidential Administration of A" */
export function readBody(title: OpenTitle): void {
  const { tokens, units, stop, end } = title;
  if (title.held || title.plural || title.follow !== "of") return;
  if (title.titleEnd === stop && wordAt(tokens, stop + 1) === "its") takeBody(title, stop + 2);
  if (title.entities.length > 0 || title.titleEnd !== title.stop) return;
  const body =
    bodyOf(tokens, units, title.next, title.stop, end) ??
    stateBody(tokens, units, title.next, title.stop, end);
  if (!body) return;
  title.entities = body.entity === null ? [] : [body.entity];
  extendTo(title, body.end, body.next);
}

/** "Director General for Asian Affairs at A's Foreign Ministry", "Director in the Ministry of Foreign Affairs of A": the ministry that he serves says whose he is. */
export function readHouse(title: OpenTitle): void {
  const { tokens, units, stop } = title;
  if (title.entities.length > 0 || title.plural || title.held || title.titleEnd !== stop) return;
  if (!isOneOf(wordAt(tokens, stop), "at", "in", "with", "of")) return;
  const from = wordAt(tokens, stop + 1) === "the" ? stop + 2 : stop + 1;
  const k = unitFrom(units, title.next, from);
  const [one, two] = [units[k], units[k + 1]];
  if (one?.first !== from) return;
  if (one.entry.kind === "ministry") {
    const of = wordAt(tokens, one.end + 1) === "the" ? one.end + 2 : one.end + 1;
    const owner = wordAt(tokens, one.end) === "of" && two?.first === of ? entityOfUnit(two) : null;
    if (one.entry.iso3 !== null) takeHouse(title, one.entry.iso3, one.end, k + 1);
    else if (owner !== null && two) takeHouse(title, owner, two.end, k + 2);
    return;
  }
  const behind = isPossessive(wordAt(tokens, one.end)) ? one.end + 1 : one.end;
  const owner = two?.entry.kind === "ministry" && two.first === behind ? entityOfUnit(one) : null;
  if (owner !== null && two) takeHouse(title, owner, two.end, k + 2);
}

function takeHouse(title: OpenTitle, entity: string, stop: number, next: number): void {
  title.entities = [entity];
  readTo(title, stop, next);
}

/** "Prime Minister X of Estonia": the state behind the holder's name. */
export function readStateOfHolder(title: OpenTitle): void {
  const { tokens, units, stop, next } = title;
  if (title.entities.length > 0 || wordAt(tokens, stop) !== "of") return;
  const state = units[next];
  const entity = entityOfUnit(state);
  if (!state || entity === null || state.first !== (wordAt(tokens, stop + 1) === "the" ? stop + 2 : stop + 1))
    return;
  title.entities = [entity];
  readTo(title, state.end, next + 1);
}

function takeBody(title: OpenTitle, at: number): void {
  const body: OwnedBody | null = ownedBody(title.tokens, title.units, title.next, at, title.end);
  if (!body) return;
  extendTo(title, body.end, body.next);
  const rules = RULING.holds(itemAt(title.tokens, body.end - 1));
  takePost(title, rules || body.post !== "head_of_government" ? body.post : null);
}

/** Bodies that govern, where "the head of A's Cabinet Office" is an official. */
const RULING = new WordList("government junta regime administration");

const takePost = (title: OpenTitle, post: string | null): void => {
  title.readings = title.readings.map((own) => leads(own, post));
};

/** "the head of A's intelligence service" holds the post of its chief, "the president of A's Senate" leads no state. */
const leads = (own: TitleReading, post: string | null): TitleReading =>
  /^head_of_/.test(own.post)
    ? { ...own, post: "head", level: "senior_official" }
    : (post === "intelligence_chief" && /^(?:head|director|department_head)$/.test(own.post)) ||
        // "the secretary of A's Supreme National Security Council"
        (post === "national_security_adviser" && isOneOf(own.post, "secretary", "head", "director")) ||
        // "the head of A's military government"
        (post === "head_of_government" && isOneOf(own.post, "head", "leader"))
      ? { ...own, post, level: post }
      : own;

/** "the ministers of Afghanistan's neighbours", "the Director of Georgetown's Institute": of others, of no state. */
const isOwner = ({ tokens }: OpenTitle, { end, entry }: Unit): boolean =>
  isPossessive(wordAt(tokens, end)) &&
  ((entry.kind === "state" && entry.capital) ||
    /^(?:neighbou?r(?:s|ing)|allies|partners|creditors|rivals|adversaries)$/.test(wordAt(tokens, end + 1)));
