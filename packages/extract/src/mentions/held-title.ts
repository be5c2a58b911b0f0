/** Takes a title with the states before it, gives the office with its field of work, its state and its holder. */
import type { Token } from "@readout/english";
import { ACCREDITED_TITLES, DEPUTY, VAGUE_BEFORE_LEADERS } from "../data/mention-words.ts";
import { entityOfUnit, readEntityList, wordAt } from "./entity-lists.ts";
import { readTitle, startsUpper, type TitleReading } from "./lexicon.ts";
import { canBePerson } from "./name-run.ts";
import { readHolders, readListedHolders } from "./named-by-state.ts";
import { isPossessive } from "./possessive.ts";
import type { MentionReading, RawMention } from "./raw-mention.ts";
import { isEnvoy, senderOf, sends } from "./sender.ts";
import { bodyPost, sendersAt } from "./senders.ts";
import { statesWithHolders } from "./states-with-holders.ts";
import { closes, listedFields } from "./title-fields.ts";
import {
  bodyOf,
  fieldOfWork,
  isTitle,
  nameAt,
  organisationIn,
  ownedBody,
  splitTitle,
  stateBody,
  type TitleUnit,
} from "./title-parts.ts";
import type { Unit } from "./units.ts";

const STATE_CODE = /^[A-Z]{3}$/;

/** "Guatemala's former president X", "ex-minister Y". */
function isFormer(tokens: readonly Token[], first: number, title: number): boolean {
  for (let i = Math.max(0, Math.min(first, title) - 1); i < title; i++)
    if (/^(?:former|ex|ex-)$/.test(wordAt(tokens, i))) return true;
  return false;
}

/** "the ministers of Afghanistan's neighbours", "the Director of Georgetown's Institute": of others, of no state. */
const isOwner = (tokens: readonly Token[], { end, entry }: Unit): boolean =>
  isPossessive(wordAt(tokens, end)) &&
  ((entry.kind === "state" && entry.capital) ||
    /^(?:neighbou?r(?:s|ing)|allies|partners|creditors|rivals|adversaries)$/.test(wordAt(tokens, end + 1)));

/** "Colonel", "Ambassador": what a holder of another office is addressed by. */
export const isRank = ({ post }: TitleReading): boolean =>
  post === "military_officer" || post === "ambassador";

/** The post of a holder's deputy. */
function deputyOf(reading: TitleReading): TitleReading {
  const { post, level } = reading;
  if (level === null) return reading;
  if (!/(?:^|_)minister$/.test(post))
    return {
      ...reading,
      post: post === "military_chief" ? "military_officer" : "senior_official",
      level: "senior_official",
    };
  const own = post === "foreign_minister" || post === "defence_minister";
  return { ...reading, post: own ? `deputy_${post}` : "deputy_minister", level: "deputy_foreign_minister" };
}

/** "the Minister of External Relations, Mauro Vieira, received": a full name between commas or at the sentence's end, nothing listed behind it. */
function nameBetween(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  comma: number,
): { first: number; end: number; next: number } | null {
  const name = nameAt(tokens, units, next, comma, true);
  if (!name || name.end - name.first < 2) return null;
  const close = tokens[name.end];
  if (!close || close.sentence !== tokens[comma]?.sentence || /^[.;:)]$/.test(close.text)) return name;
  if (close.text !== ",") return null;
  const behind = tokens[name.end + 1];
  return behind && !startsUpper(behind.text) && !/^(?:and|or|as|the|an?)$/.test(behind.lower) ? name : null;
}

/** "the head of A's intelligence service" holds the post of its chief, "the president of A's Senate" leads no state. */
const leads = (own: TitleReading, post: string | null): TitleReading =>
  /^head_of_/.test(own.post)
    ? { ...own, post: "head", level: "senior_official" }
    : post === "intelligence_chief" && /^(?:head|director|department_head)$/.test(own.post)
      ? { ...own, post, level: post }
      : own;

/** "Ms. Catherine Colonna, Minister for …": a full name stands before the comma that opens the title. */
function isApposed(tokens: readonly Token[], units: readonly Unit[], at: number, first: number): boolean {
  const comma = wordAt(tokens, first - 1) === "the" ? first - 2 : first - 1;
  if (wordAt(tokens, comma) !== ",") return false;
  let k = at - 1;
  while (k >= 0 && (units[k] as Unit).first >= comma) k--;
  const name = units[k];
  return (
    name?.end === comma &&
    name.entry.kind === "name" &&
    name.end - name.first > 1 &&
    canBePerson(tokens.slice(name.first, name.end).map(({ text }) => text))
  );
}

/** The heads of several states whom those with the title serve: "the presidents of A and B"; null where others stand there. */
function chiefsAt(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  at: number,
  end: number,
): RawMention | null {
  const from = wordAt(tokens, at) === "the" ? at + 1 : at;
  let unit = next;
  while ((units[unit]?.first ?? from) < from) unit++;
  const title = units[unit];
  if (title?.first !== from || !isTitle(title) || !title.entry.plural) return null;
  const [chiefs, ...others] = finishTitle(tokens, units, unit, from, [], false, end)?.mentions ?? [];
  return chiefs && others.length === 0 && chiefs.entities.length > 1 ? chiefs : null;
}

/** A place or capital that stands at a token. */
const isPlace = (unit: Unit | undefined, at: number): unit is Unit =>
  unit?.first === at && (unit.entry.kind === "place" || unit.entry.kind === "state");

/** The office of the title at unit `at`, read from token `first`; null for a title without a reading. */
export function finishTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  before: readonly string[],
  acting: boolean,
  end: number,
): MentionReading | null {
  const unit = units[at] as TitleUnit;
  let { plural, readings } = unit.entry;
  // "deputy army commander": a rank below what the table knows.
  if (DEPUTY.has(wordAt(tokens, unit.first - 1))) readings = readings.map(deputyOf);
  // "the UN Secretary-General's Special Envoy X": the envoy, for the whole that the other heads.
  const envoy = units[at + 1];
  const own = organisationIn(tokens, unit.first, unit.end);
  const heads = own === null ? before : [own];
  if (
    !plural &&
    heads.length === 1 &&
    sends(readings) &&
    isPossessive(wordAt(tokens, unit.end)) &&
    isTitle(envoy) &&
    envoy.first === unit.end + 1 &&
    isEnvoy(envoy.entry.readings)
  )
    return finishTitle(tokens, units, at + 1, first, heads, acting, end);
  let entities = before;
  let next = at + 1;
  let stop = unit.end;
  let titleEnd = unit.end;
  // "Secretary of the Russian Security Council": the state stands inside the title.
  const split = before.length === 0 ? splitTitle(tokens, units, next, unit, end) : null;
  if (split) {
    entities = [split.entity];
    readings = split.entry.readings;
    stop = split.end;
    titleEnd = split.end;
    while (units[next] && (units[next] as Unit).first < stop) next++;
  }
  // "UN special envoy", "President of the European Commission": titles that name their organisation.
  if (entities.length === 0) {
    const [sole, ...others] = readings;
    if (own !== null) entities = [own];
    // "the directors of the CIA": a service that only one state has.
    else if (sole?.post === "intelligence_chief" && sole.states?.length === 1 && others.length === 0)
      entities = sole.states;
  }
  // "Special Envoy of the UN Secretary-General", "of the Government of Japan": whoever sends him.
  const sender =
    entities.length === 0 && !plural && isEnvoy(readings) ? senderOf(tokens, units, next, stop) : null;
  if (sender) {
    if (sender.entity !== null) entities = [sender.entity];
    stop = sender.end;
    titleEnd = stop;
    while (units[next] && (units[next] as Unit).first < stop) next++;
  }
  const owners = entities;
  let follow = wordAt(tokens, stop);
  const accredited = sender !== null || ACCREDITED_TITLES.has(wordAt(tokens, titleEnd - 1));
  let held: { first: number; end: number; next: number } | null = null;
  // "Minister of Health and Prevention X": the field goes on behind what the table knows.
  const fielded = tokens
    .slice(unit.first, unit.end)
    .some((token) => token.lower === "of" || token.lower === "for");
  const goesOn = follow === "and" && !isTitle(units[next]) && fielded;
  // "Deputy Minister of Public Works, X": a field that no table knows, which is no state.
  const ofField =
    follow === "of" &&
    wordAt(tokens, titleEnd - 1) === "minister" &&
    startsUpper(tokens[stop + 1]?.text ?? "") &&
    entityOfUnit(units[next]) === null;
  // "the Minister of Foreign Affairs, Trade and Worship of the Argentine Republic, X"
  const listed =
    !plural && fielded && (follow === "," || goesOn) ? listedFields(tokens, units, next, stop, end) : null;
  if (listed) {
    stop = listed.end;
    titleEnd = stop;
    next = listed.next;
    follow = wordAt(tokens, stop);
  } else if (
    !plural &&
    (goesOn || ofField || follow === "for" || follow === "on" || (follow === "to" && accredited))
  ) {
    // "Special Representative for the DPRK X", "Assistant Secretary for Near Eastern Affairs X": a field of work.
    const field = fieldOfWork(tokens, units, next, stop, end);
    const apposed =
      field !== null &&
      /^(?:the|its|his|her|their|acting|interim)$/.test(wordAt(tokens, unit.first - 1)) &&
      wordAt(tokens, field.end) === "," &&
      nameBetween(tokens, units, field.next, field.end) !== null;
    const closed = goesOn && field !== null && closes(tokens, units, next, stop, field.end);
    if (field && (accredited || field.name || apposed || closed)) {
      if (field.name) {
        held = { first: field.name[0], end: field.name[1], next: field.next };
        stop = field.name[1];
      } else stop = field.end;
      next = field.next;
      titleEnd = field.end;
    }
  }
  // "the special envoys and representatives for the Lakes region of A, B and C"
  const of =
    plural && entities.length === 0 && titleEnd === stop
      ? sendersAt(tokens, units, next, stop, end, readings)
      : -1;
  if (of > 0) {
    const post = bodyPost(units, next, of);
    readings = readings.map((one) => leads(one, post));
    stop = of;
    titleEnd = of;
    follow = "of";
    while (units[next] && (units[next] as Unit).first < of) next++;
  }
  // "the advisers to the leaders of A, B and C"
  const chiefs =
    plural && entities.length === 0 && titleEnd === stop && /^(?:of|to)$/.test(follow)
      ? chiefsAt(tokens, units, next, stop + 1, end)
      : null;
  if (chiefs) {
    entities = chiefs.entities;
    stop = chiefs.end;
    while (units[next] && (units[next] as Unit).first < stop) next++;
  }
  if (plural && !held && entities.length === 0 && titleEnd === stop && ["of", "from"].includes(follow)) {
    const title = { first: unit.first, end: titleEnd, readings };
    const listed = statesWithHolders(tokens, units, next, stop, title);
    if (listed.mentions.length > 0) return listed;
  }
  // "Three ministers, those of A, B and C,", "Three ministers, from A, B and C,"
  const behind = `${follow} ${wordAt(tokens, stop + 1)} ${wordAt(tokens, stop + 2)}`;
  const thoseOf = !plural ? 0 : behind === ", those of" ? 2 : behind.startsWith(", from ") ? 1 : 0;
  // "foreign minister of Turkey", "ministers from A, B and C", "Secretary of State of the Holy See"
  const club = entities.length > 0 && entities.every((entity) => !STATE_CODE.test(entity));
  if (
    !held &&
    (entities.length === 0 || (club && plural)) &&
    titleEnd === stop &&
    (["of", "from", "for"].includes(follow) || thoseOf > 0)
  ) {
    let i = stop + 1 + thoseOf;
    while (wordAt(tokens, i) === "the") i++;
    // "officials from the Governments of A and B"
    if (/^governments?$/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === "of") i += 2;
    while (wordAt(tokens, i) === "the") i++;
    while (units[next] && (units[next] as Unit).first < i) next++;
    const list = units[next]?.first === i ? readEntityList(tokens, units, next) : null;
    const owned = list !== null && isOwner(tokens, list.units[list.units.length - 1] as Unit);
    // "the G7 foreign ministers of A, B and C": the club is the format, its members are listed.
    if (list && !owned && !((club || thoseOf > 0) && list.entities.length === 1)) {
      entities = list.entities;
      next = list.next;
      stop = (list.units[list.units.length - 1] as Unit).end;
      if (entities.length > 1) plural = true;
      // "commander of the Botswana Defence Force"
      const force = units[next];
      if (entities.length === 1 && force?.first === stop && force.entry.kind === "ministry") {
        stop = force.end;
        next++;
      }
      const body =
        !plural && isPossessive(wordAt(tokens, stop)) ? ownedBody(tokens, units, next, stop + 1, end) : null;
      if (body) {
        ({ end: stop, next } = body);
        titleEnd = stop;
        readings = readings.map((own) => leads(own, body.post));
      }
    }
  }
  // "the head of its National Intelligence Organization"
  if (!held && !plural && follow === "of" && titleEnd === stop && wordAt(tokens, stop + 1) === "its") {
    const body = ownedBody(tokens, units, next, stop + 2, end);
    if (body) {
      ({ end: stop, next } = body);
      titleEnd = stop;
      readings = readings.map((own) => leads(own, body.post));
    }
  }
  // "Head of the Foreign Relations Department of the Presidential Administration of A"
  if (!held && !plural && entities.length === 0 && follow === "of" && titleEnd === stop) {
    const body = bodyOf(tokens, units, next, stop, end) ?? stateBody(tokens, units, next, stop, end);
    if (body) {
      entities = body.entity === null ? [] : [body.entity];
      stop = body.end;
      titleEnd = stop;
      next = body.next;
    }
  }
  // "Foreign Minister and Alternate Prime Minister X": two posts of one person.
  const second = units[next];
  // "the adviser and Director X": two persons.
  const another =
    isTitle(second) && second.end - second.first === 1 && wordAt(tokens, unit.first - 1) === "the";
  if (
    !held &&
    !plural &&
    wordAt(tokens, stop) === "and" &&
    isTitle(second) &&
    second.first === stop + 1 &&
    !another
  ) {
    held = second.entry.plural ? null : nameAt(tokens, units, next + 1, second.end, false);
  }
  // "Mali's junta leader Colonel X", "the head of A's intelligence service, General X,": a rank before the name.
  const apposed = entities.length > 0 && titleEnd === stop && wordAt(tokens, stop) === "," ? stop + 1 : -1;
  if (
    !held &&
    !plural &&
    isTitle(second) &&
    // "the transitional President, Colonel X"
    (second.first === unit.end ||
      second.first === apposed ||
      (second.first === unit.end + 1 && wordAt(tokens, unit.end) === ",")) &&
    !second.entry.plural &&
    second.entry.readings.some(isRank)
  )
    held = nameAt(tokens, units, next + 1, second.end, false);
  // "its special envoy for Maghreb affairs, X,"
  const owned =
    /^(?:its|his|her|their)$/.test(wordAt(tokens, unit.first - 1)) || wordAt(tokens, unit.end + 1) === "its";
  if (!held && !plural) {
    // The name stands behind the title or its field.
    // "X, Minister of A, Y, Minister of B": the name before the comma holds it.
    const comma = wordAt(tokens, stop) === "," && !isApposed(tokens, units, at, first);
    held = nameAt(tokens, units, next, stop, comma && (entities.length > 0 || owned));
    // "the envoy of the secretary general, X,": the name is the envoy's.
    const inner = /^(?:of|for)$/.test(wordAt(tokens, unit.first - 2));
    if (!held && comma && wordAt(tokens, unit.first - 1) === "the" && !inner)
      held = nameBetween(tokens, units, next, stop);
    // "the French ambassador in Kinshasa, X,"
    const post = units[next];
    if (!held && entities.length > 0 && follow === "in" && isPlace(post, stop + 1))
      held = nameAt(tokens, units, next + 1, post.end, wordAt(tokens, post.end) === ",");
  }
  if (held) {
    stop = held.end;
    next = held.next;
    // "Prime Minister X of Estonia"
    if (entities.length === 0 && wordAt(tokens, stop) === "of") {
      const i = wordAt(tokens, stop + 1) === "the" ? stop + 2 : stop + 1;
      const state = units[next];
      const entity = entityOfUnit(state);
      if (state && entity !== null && state.first === i) {
        entities = [entity];
        stop = state.end;
        next++;
      }
    }
  }
  if (plural && titleEnd === unit.end) {
    const holders = readHolders(
      tokens,
      units,
      at + 1,
      unit.end,
      { first: unit.first, readings, former: isFormer(tokens, first, unit.first) },
      owners,
    );
    if (holders.mentions.length > 0) return holders;
  }
  const reading =
    readTitle(readings, entities.length === 1 ? (entities[0] ?? null) : null) ??
    // "Bahrain's Undersecretary for Political Affairs": of the state that is named, whoever else uses the title.
    (before.length === 1 ? readTitle(readings, null) : null);
  if (!reading) return null;
  const word = tokens[unit.first] as Token;
  // "senior leaders", "business leaders" give no rank.
  const vague = /^leaders?$/.test(word.lower) && VAGUE_BEFORE_LEADERS.has(wordAt(tokens, unit.first - 1));
  // A bare common noun ("officials", "leaders", "experts") with no state, name or article is no office.
  const bare = entities.length === 0 && held === null && !startsUpper(word.text);
  const office: RawMention = {
    first,
    end: stop,
    kind: plural ? "group" : held && entities.length === 0 ? "person" : "office",
    form: bare || plural ? "description" : "name",
    entities,
    post: vague ? null : reading.post,
    portfolio: null,
    name: held ? [held.first, held.end] : null,
    plural,
    label: null,
    titleFirst: unit.first,
    titleEnd,
    acting,
    ...(isFormer(tokens, first, unit.first) ? { former: true } : {}),
    ...(vague ? {} : { readings }),
  };
  const holders = plural ? readListedHolders(tokens, units, next, office) : null;
  return { mentions: [office, ...(holders?.mentions ?? [])], next: holders?.next ?? next };
}
