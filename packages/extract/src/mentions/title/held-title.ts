/** Takes a title with the states before it, gives the office with its field of work, its state and its holder. */

import type { Token } from "@readout/english";
import { ACCREDITED_TITLES, SENT, VAGUE_BEFORE_LEADERS } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { readTitle } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { readHolders, readListedHolders } from "../person/named-by-state.ts";
import { isLeader } from "../person/place-leaders.ts";
import { entityOfUnit, wordAt } from "../unit/entity-lists.ts";
import { isState } from "../unit/mention.ts";
import { BLANK, type MentionReading, type RawMention } from "../unit/raw-mention.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import { type OpenTitle, openTitle, readTo } from "./open-title.ts";
import { isEnvoy, sends } from "./sender.ts";
import { statesWithHolders } from "./states-with-holders.ts";
import { readField } from "./title-fields.ts";
import { readHolder } from "./title-holder.ts";
import { isTitle, organisationIn } from "./title-parts.ts";
import {
  readBody,
  readHouse,
  readOwn,
  readSender,
  readSenders,
  readStates,
  readTeam,
} from "./title-states.ts";

/**
 * The office of the title at unit `at`, read from token `first`; null for a title without a reading. Steps in the order of
 * the words: what the title names itself, who sends its holder, its field, those whose it is, the body, the holder's name.
 */
export function finishTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  before: readonly string[],
  acting: boolean,
  end: number,
): MentionReading | null {
  const title = openTitle(tokens, units, at, first, before, end);
  const { unit } = title;
  // "Secretary of the Security Council of A": a state's, as the United Nations' has none.
  const own = unit.entry.readings.some(({ post }) => post === "national_security_adviser")
    ? null
    : organisationIn(tokens, unit.first, unit.end);
  // "the UN Secretary-General's Special Envoy X": the envoy, for the whole that the other heads.
  const envoy = units[at + 1];
  const heads = own === null ? before : [own];
  if (
    !title.plural &&
    heads.length === 1 &&
    sends(title.readings) &&
    isPossessive(wordAt(tokens, unit.end)) &&
    isTitle(envoy) &&
    envoy.first === unit.end + 1 &&
    isEnvoy(envoy.entry.readings)
  )
    return finishTitle(tokens, units, at + 1, first, heads, acting, end);
  readOwn(title, own);
  readTeam(title);
  readSender(title);
  const owners = title.entities;
  readChiefs(title);
  readField(title);
  readSenders(title);
  const listed = holdersOfStates(title);
  if (listed) return listed;
  readStates(title);
  readPost(title);
  readBody(title);
  readHouse(title);
  readHolder(title);
  // "retired diplomats of A", where a "retired general" may be its envoy
  const former =
    isFormer(tokens, first, unit.first) || (title.plural && wordAt(tokens, unit.first - 1) === "retired");
  const { readings } = title;
  if (title.plural && title.titleEnd === unit.end) {
    const group = { first: unit.first, readings, former };
    // "the following ministers: X (A) and Y (B)", "three ministers – X of A and Y of B –"
    const listed = /^(?:[:–—-]|--)$/.test(wordAt(tokens, unit.end)) && owners.length === 0;
    const holders = readHolders(tokens, units, at + 1, listed ? unit.end + 1 : unit.end, group, owners);
    const ofStates = holders.mentions.every(({ entities }) => entities.length > 0);
    if (holders.mentions.length > 0 && (ofStates || !listed)) return holders;
  }
  const office = officeOf(title, acting, former);
  const holders = office?.plural ? readListedHolders(tokens, units, title.next, office) : null;
  return office && { mentions: [office, ...(holders?.mentions ?? [])], next: holders?.next ?? title.next };
}

/** The mention that a title read to its end makes; null where it has no reading. */
function officeOf(title: OpenTitle, acting: boolean, former: boolean): RawMention | null {
  const { tokens, unit, first, before, plural, readings, entities, held, titleEnd } = title;
  const reading =
    readTitle(readings, entities.length === 1 ? (entities[0] ?? null) : null) ??
    // "Bahrain's Undersecretary for Political Affairs": of the state that is named, whoever else uses the title.
    (before.length === 1 ? readTitle(readings, null) : null);
  if (!reading) return null;
  // "the General Border Committee"
  const body = tokens[unit.end + 1]?.text;
  if (reading.post === "military_officer" && isOneOf(body, "Committee", "Council", "Commission")) return null;
  const word = tokens[unit.first] as Token;
  // "senior leaders", "business leaders" give no rank, nor do several whom one side sent: "Omani mediators".
  const vague =
    (isOneOf(word.lower, "leaders", "leader") &&
      VAGUE_BEFORE_LEADERS.holds(itemAt(tokens, unit.first - 1))) ||
    (entities.length === 1 && held === null && titleEnd === unit.first + 1 && SENT.holds(word));
  // A bare common noun ("officials", "leaders", "experts") with no state, name or article is no office.
  const bare = entities.length === 0 && held === null && !startsUpper(word.text);
  // "Colombian guerrilla leaders": people from a state who don't lead it.
  if (
    plural &&
    held === null &&
    reading.post === "non_state_leader" &&
    entities.length === 1 &&
    isState(entities[0])
  ) {
    const label = tokens.slice(first, title.stop).map(({ text }) => text);
    return {
      ...BLANK,
      first,
      end: title.stop,
      kind: "population",
      form: "description",
      entities,
      plural,
      label: label.join(" "),
    };
  }
  return {
    ...BLANK,
    first,
    end: title.stop,
    kind: plural ? "group" : held && entities.length === 0 ? "person" : "office",
    form: bare || plural ? "description" : "name",
    entities,
    post: vague ? null : reading.post,
    name: held ? [held.first, held.end] : null,
    plural,
    titleFirst: unit.first,
    titleEnd,
    acting,
    former: former || undefined,
    heldThen: isThen(tokens, Math.min(first, unit.first)) || isThen(tokens, unit.first) || undefined,
    readings: vague ? undefined : readings,
  };
}

/** "Ambassador of A to Moscow X", "Permanent Representative of A to the UN X": where somebody is accredited, if his name stands behind it. */
function readPost(title: OpenTitle): void {
  const { tokens, units, next, stop, plural, held, entities, titleEnd } = title;
  if (plural || held || entities.length === 0 || stop === titleEnd) return;
  if (!isOneOf(wordAt(tokens, stop), "to", "in") || !ACCREDITED_TITLES.holds(itemAt(tokens, titleEnd - 1)))
    return;
  const from = wordAt(tokens, stop + 1) === "the" ? stop + 2 : stop + 1;
  const [place, holder] = [units[next], units[next + 1]];
  const named = place?.first === from && isOneOf(place.entry.kind, "state", "place", "organisation");
  if (named && holder?.first === place.end && holder.entry.kind === "name" && holder.end - holder.first > 1)
    readTo(title, place.end, next + 1);
}

/** "the advisers to the leaders of A, B and C", "Senior Adviser to the President of A": of the states whose heads they serve. */
function readChiefs(title: OpenTitle): void {
  const { tokens, units, next, stop, end, plural } = title;
  if (title.entities.length > 0 || title.titleEnd !== stop) return;
  const serves = isOneOf(title.follow, "to", "for") || (plural && title.follow === "of");
  const chiefs = serves ? chiefsAt(tokens, units, next, stop + 1, end, plural) : null;
  if (!chiefs) return;
  title.entities = chiefs.entities;
  readTo(title, chiefs.end);
}

/** The heads whom those with the title serve, as many as they: "the presidents of A and B", "the President of A", "the A President"; null where others stand there. */
function chiefsAt(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  at: number,
  end: number,
  plural: boolean,
): Pick<RawMention, "entities" | "end"> | null {
  const from = wordAt(tokens, at) === "the" ? at + 1 : at;
  let unit = unitFrom(units, next, from);
  const state = units[unit];
  if (state?.first !== from) return null;
  const behind = units[unit + 1];
  const owns = !isTitle(state) && isTitle(behind) && behind.first === state.end && !behind.entry.plural;
  const own = owns ? entityOfUnit(state) : null;
  if (own !== null) unit++;
  const title = units[unit];
  // "representatives of Venezuelan President X": several of one.
  if (!isTitle(title) || (title.entry.plural && !plural)) return null;
  const before = own === null ? [] : [own];
  const [chiefs, ...others] = finishTitle(tokens, units, unit, from, before, false, end)?.mentions ?? [];
  if (!chiefs || others.length > 0) return null;
  if (chiefs.name) {
    // "Adviser to the French President X", "to the President of A X": with "the", a name that no head of the state bears is the adviser's.
    const [first, stop] = chiefs.name;
    if (plural) return stop === chiefs.end && chiefs.entities.length === 1 ? chiefs : null;
    if (from === at || stop !== chiefs.end) return null;
    const name = tokens.slice(first, stop).map(({ text }) => text);
    return isLeader(chiefs.entities[0] ?? null, name)
      ? null
      : { entities: chiefs.entities, end: wordAt(tokens, first - 1) === "," ? first - 1 : first };
  }
  if (chiefs.entities.length === 0) return null;
  return chiefs.entities.length > 1 === title.entry.plural ? chiefs : null;
}

/** "the foreign ministers of A, X, and of B, Y": each state with its holder; null where none is named so. */
function holdersOfStates(title: OpenTitle): MentionReading | null {
  const { tokens, units, unit, next, stop, titleEnd, readings } = title;
  if (!title.plural || title.held || title.entities.length > 0 || titleEnd !== stop) return null;
  if (title.follow !== "of" && title.follow !== "from") return null;
  const listed = statesWithHolders(tokens, units, next, stop, { first: unit.first, end: titleEnd, readings });
  return listed.mentions.length > 0 ? listed : null;
}

/** "then-President X", "the then foreign minister", "Chad's then president"; not "and then President X". */
function isThen(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) === "-") return wordAt(tokens, at - 2) === "then";
  const before = wordAt(tokens, at - 2);
  return wordAt(tokens, at - 1) === "then" && (before === "the" || isPossessive(before));
}

/** "Guatemala's former president X", "ex-minister Y". */
function isFormer(tokens: readonly Token[], first: number, title: number): boolean {
  for (let i = Math.max(0, Math.min(first, title) - 1); i < title; i++)
    if (isOneOf(wordAt(tokens, i), "former", "ex", "ex-")) return true;
  return false;
}
